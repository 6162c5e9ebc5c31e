"""Room ``delivery``."""
