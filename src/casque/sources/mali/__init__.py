"""Source ``mali``: 61 attacks on MINUSMA with their sources, curated by the project and shipped with it.

``read_reports`` returns them as reports; ``parse_reports`` reads another edition of the same table as strictly.
"""

from __future__ import annotations

from casque.sources.mali.connector import audit_reports, parse_reports, read_data, read_reports

__all__ = ["audit_reports", "parse_reports", "read_data", "read_reports"]
