"""Room ``pipeline``."""
