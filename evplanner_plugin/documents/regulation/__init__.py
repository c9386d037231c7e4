"""The supplementary regulation as documents: for the office, for machines, and noted in the log."""

FORMATS = ("odt", "docx", "pdf", "json")
"""Kinds of files that a draft is written in, by their endings."""
