"""Requests of residents: lists read and placed, and what lies around each request."""
