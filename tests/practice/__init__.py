"""Texts for practice: written like gold, annotated once by their writer, for tuning and training only."""
