"""Room ``codebook``: every variable and code list as data, each list once, with definitions and crosswalks.

``data/codelists.csv`` names the lists, ``data/codes.csv`` holds their codes with English and French labels,
definitions and crosswalks to ACLED, UCDP, GTD and the UN register (NOTICAS), ``data/variables.csv`` the variables of
each table. The page ``docs/reference/codebook.md`` is rendered from them, so that it cannot differ.
"""

from __future__ import annotations

from casque.codebook.lists import CodeList, check_code, find_code, list_code_lists, load_codelists, map_code
from casque.codebook.page import render_codebook_markdown
from casque.codebook.variables import CONCEPTS, load_variables

__all__ = [
    "CONCEPTS",
    "CodeList",
    "check_code",
    "find_code",
    "list_code_lists",
    "load_codelists",
    "load_variables",
    "map_code",
    "render_codebook_markdown",
]
