"""Room ``analysis``."""
