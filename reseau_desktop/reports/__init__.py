"""What is printed or told, as values and as HTML: no Qt."""
