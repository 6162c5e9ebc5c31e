"""Room ``ledger``."""
