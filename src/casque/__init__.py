"""Casque: the record of violence against UN peacekeepers.

Importing the package loads nothing heavy; each room is imported by whoever needs it.
"""

__version__ = "0.1.0"
