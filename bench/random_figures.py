"""How often would a figure that means nothing be called exact? 500 seeded random tolls through the check.

Run from the repository: ``python bench/random_figures.py`` (the register of ``../shared`` where it lies there, else
the digest that comes with the package). A figure is drawn from 1 to 400, a day from 1 July 2013 to 31 December 2023,
and the wording of its cause at random; all are put as sentences on the mission in Mali. The same is done with figures
drawn near the record (0.7 to 1.3 times the all-cause count), which is harder: there chance matches are likelier.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from casque.analysis.counting import count_deaths, make_definition
from casque.analysis.tolls import check_toll
from casque.model import Document, Register, Span, Toll

FIRST, LAST = date(2013, 7, 1), date(2023, 12, 31)
FIGURES = 500
SEED = 2026
_WORDINGS = (
    ("{n} peacekeepers had been killed in Mali since 2013", "unstated", "peacekeepers"),
    ("{n} peacekeepers had died in hostile acts in Mali since 2013", "hostile", "peacekeepers"),
    ("{n} peacekeepers had died of all causes in Mali since 2013", "all", "peacekeepers"),
    ("{n} soldiers of the mission had been killed in Mali since 2013", "unstated", "military"),
)


@dataclass(frozen=True, slots=True)
class Rates:
    """How the drawn figures fared.

    Attributes:
        drawn: number of figures.
        verdicts: (verdict, how many), most frequent first.
    """

    drawn: int
    verdicts: tuple[tuple[str, int], ...]

    def share(self, verdict: str) -> float:
        """Share of the figures with this verdict."""
        return dict(self.verdicts).get(verdict, 0) / self.drawn


def check_random_figures(
    register: Register, rng: np.random.Generator, *, number: int = FIGURES, near: bool = False
) -> Rates:
    """Draw figures and check them.

    Args:
        register: the record.
        rng: the only source of randomness.
        number: how many figures.
        near: draw them near the record instead of evenly from 1 to 400.

    Returns:
        The rates of each verdict.
    """
    verdicts: Counter[str] = Counter()
    span = (LAST - FIRST).days + 1
    everything = make_definition("MINUSMA")
    for _ in range(number):
        day = FIRST + timedelta(days=int(rng.integers(span)))
        if near:
            count = count_deaths(register, everything, None, day).low or 0
            figure = max(1, round(count * float(rng.uniform(0.7, 1.3))))
        else:
            figure = int(rng.integers(1, 401))
        wording, cause, subset = _WORDINGS[int(rng.integers(len(_WORDINGS)))]
        text = wording.format(n=figure)
        toll = Toll(
            figure, "exact", "killed", "MINUSMA", subset, cause, "2013", None, text, Span(0, len(text)), country="ML"
        )
        document = Document("0" * 64, None, "en", day.isoformat(), "given", published_range=(day, day))
        verdicts[check_toll(toll, document, register).verdict] += 1
    return Rates(number, tuple(verdicts.most_common()))


def _read_register() -> Register:
    folder = Path(__file__).resolve().parents[2] / "shared/data/un_fatalities"
    files = sorted(folder.glob("DPPADPOSS-FATALITIES_*.csv"))
    if files:
        from casque.sources.un_fatalities import parse_edition

        return parse_edition(files[-1].read_bytes(), files[-1].name)
    from casque.reference import load_digest

    return load_digest()


def main() -> None:
    """Print the rates."""
    register = _read_register()
    print(f"record: {register.basis}, edition {register.edition}; {FIGURES} figures each, seed {SEED}")
    for near in (False, True):
        rates = check_random_figures(register, np.random.default_rng(SEED), near=near)
        drawn = "near the record" if near else "from 1 to 400"
        shares = ", ".join(f"{name.replace('_', ' ')} {rates.share(name):.1%}" for name, _ in rates.verdicts)
        print(f"figures {drawn}: {shares}")


if __name__ == "__main__":
    main()
