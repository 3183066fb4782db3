"""Runs notebook cells, in the built-in Python and in an installed one alike. Standard library only."""
