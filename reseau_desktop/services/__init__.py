"""What the program can do: each verb of the user as one function on a session."""
