"""A language model as another reader: what it is asked, and what of its answer is believed.

Off by default and never needed. The model quotes; a value whose quotation does not stand in the text, verbatim, is
dropped, and so is a value that the codebook does not know. Nothing here touches the network: the caller hands in
:data:`~casque.coder.backend.reading.Ask`, which sends a request and returns the answer.
"""

from __future__ import annotations

from casque.coder.backend.reading import Ask, ReadByModel, code_by_model

__all__ = ["Ask", "ReadByModel", "code_by_model"]
