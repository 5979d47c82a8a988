"""vCard 2.1, 3.0 and 4.0: a reader on bytes and a writer for each target."""
