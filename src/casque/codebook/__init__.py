"""Room ``codebook``."""
