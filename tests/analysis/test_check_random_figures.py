"""Chance matches: figures that mean nothing must rarely be called exact, and the rate is printed."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from casque.model import Register
from casque.reference import load_digest
from casque.sources.un_fatalities import parse_edition


@pytest.fixture(scope="module")
def bench(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("random_figures", root / "bench/random_figures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module", params=["digest", "register"])
def register(request: pytest.FixtureRequest) -> Register:
    if request.param == "digest":
        return load_digest()
    data: bytes = request.getfixturevalue("register_csv")
    return parse_edition(data, "DPPADPOSS-FATALITIES_2025-04-04.csv")


def test_random_figures_are_rarely_exact(bench: ModuleType, register: Register) -> None:
    rates = bench.check_random_figures(register, np.random.default_rng(bench.SEED))
    print(
        f"{register.basis}: {rates.share('exact'):.1%} of {rates.drawn} random figures exact; {dict(rates.verdicts)}"
    )
    assert rates.drawn == 500
    assert rates.share("exact") <= 0.05
    assert rates.share("not_supported") > 0.5


def test_even_figures_near_the_record_are_rarely_exact(bench: ModuleType, register: Register) -> None:
    rates = bench.check_random_figures(register, np.random.default_rng(bench.SEED), near=True)
    print(f"{register.basis}: {rates.share('exact'):.1%} of {rates.drawn} figures near the record exact")
    assert rates.share("exact") <= 0.10


def test_the_same_seed_gives_the_same_rates(bench: ModuleType) -> None:
    one, two = (bench.check_random_figures(load_digest(), np.random.default_rng(5), number=40) for _ in range(2))
    assert one == two
