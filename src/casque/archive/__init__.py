"""Room ``archive``: evidence as found, by SHA-256, with the log of where it came from and its text layers.

The room interprets nothing: it keeps bytes, says when and from where they came, and turns a file into the one text
that spans index. Extractors (HTML, PDF, Word) are imported only when a file of their kind is read.
"""

from casque.archive.files import MAX_FILE_BYTES, MAX_TABLE_BYTES, read_file
from casque.archive.layer import MAX_TEXT_CHARACTERS, TextLayer
from casque.archive.layers import SUFFIXES, read_text_layer
from casque.archive.store import Archive, Problem, Stored, hash_bytes, open_archive

__all__ = [
    "MAX_FILE_BYTES",
    "MAX_TABLE_BYTES",
    "MAX_TEXT_CHARACTERS",
    "SUFFIXES",
    "Archive",
    "Problem",
    "Stored",
    "TextLayer",
    "hash_bytes",
    "open_archive",
    "read_file",
    "read_text_layer",
]
