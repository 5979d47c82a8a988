"""People who are entered twice: found, compared, merged or kept apart."""
