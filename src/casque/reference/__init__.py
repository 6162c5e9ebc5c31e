"""Room ``reference``."""
