"""Make ``tests.gold`` and ``bench`` importable however pytest is started: bare ``pytest`` does not add the root."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = str(Path(__file__).resolve().parent.parent.parent)
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)
