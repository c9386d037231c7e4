"""Deciding about features that were changed both here and centrally."""
