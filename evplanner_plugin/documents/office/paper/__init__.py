"""A filled document as PDF: read from either format into one plain model, laid out, and painted."""
