"""Writes the codebook page: ``python -m casque.codebook docs/reference/codebook.md``."""

from __future__ import annotations

import sys
from pathlib import Path

from casque.codebook.page import render_codebook_markdown

if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m casque.codebook TARGET.md")
    Path(sys.argv[1]).write_text(render_codebook_markdown(), encoding="utf-8")
