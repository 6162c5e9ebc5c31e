"""The exception tree, and the three parts every message has.

::

    CasqueError                 exit code 1   the user can mend it
    ├── InputError              exit code 1   a file, an address or an argument is not what was expected
    ├── DataError               exit code 2   data was read, but a check on it failed
    └── IntegrityError          exit code 3   the archive or the ledger is not what it was

A message says what was found and where, what would have been valid, and what to do next.
"""

from __future__ import annotations


class CasqueError(Exception):
    """A problem told to the user in three parts.

    Args:
        found: what was found, and where.
        valid: what would have been valid there.
        remedy: what to do next.
    """

    exit_code = 1

    def __init__(self, found: str, valid: str, remedy: str) -> None:
        super().__init__(found)
        self.found = found
        self.valid = valid
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.found}\n  valid: {self.valid}\n  to do: {self.remedy}"


class InputError(CasqueError):
    """A file, an address or an argument is not what was expected."""

    exit_code = 1


class DataError(CasqueError):
    """Data was read, but a check on it failed (an unknown column, an unknown category)."""

    exit_code = 2


class IntegrityError(CasqueError):
    """The archive or the ledger is not what it was when it was written."""

    exit_code = 3
