"""How well and how fast the coder reads."""
