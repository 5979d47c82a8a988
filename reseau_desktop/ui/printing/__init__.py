"""The page painter: preview, printer and PDF from one code."""
