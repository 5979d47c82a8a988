"""The words and rules of the method as plain values: no Qt, no database, no clock."""
