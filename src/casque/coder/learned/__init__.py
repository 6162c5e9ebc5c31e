"""Small trained parts: at each decision of the assembly, a weighted sum of plain features chooses an option.

The features speak of structure (dates agree, a count is equal, a clause is an entry of a list) and of cues that the
language pack names, never of words, so one set of weights serves every language. The weights are trained by
``bench.coder.train`` and shipped as data; scoring needs the standard library only.
"""

from casque.coder.learned.choice import Chooser, Option, load_weights

__all__ = ["Chooser", "Option", "load_weights"]
