"""Documents in a town's house style: ODT, DOCX and PDF filled from one content."""
