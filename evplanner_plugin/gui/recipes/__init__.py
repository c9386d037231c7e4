"""Choosing and editing recipes: the box, the editor, the curve, comparison two by two."""
