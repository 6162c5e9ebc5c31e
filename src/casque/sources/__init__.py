"""Room ``sources``."""
