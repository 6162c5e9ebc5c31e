"""Room ``archive``."""
