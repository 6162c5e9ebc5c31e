"""Room ``releases``."""
