"""Room ``coder``."""
