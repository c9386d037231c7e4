"""The recipe: what it says, how it is read and checked, and weights from comparing two by two."""
