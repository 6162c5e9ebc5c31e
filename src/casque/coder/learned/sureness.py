"""How sure a value is: the probability that it is right, for the review to begin with the least sure.

What speaks for a value is how clearly it won over its rivals, where it came from, and how complete the account of
the attack is. The weights are fitted to values of texts held out (``bench.coder.train``);
``bench.coder.reliability`` says whether of the values given seven chances in ten seven in ten are right.
"""

from __future__ import annotations

from casque.coder.drafts import Draft, Reading, sum_best

#: Variables that carry a probability; ``report`` is that of the whole being a report of its own.
VARIABLES = ("report", "date", "place", "casualties", "attack_types", "target", "attributions", "mission")
_STEPS = (0.5, 0.65, 0.8, 0.9, 0.96, 0.99)


def judge_sureness(reading: Reading, draft: Draft) -> tuple[tuple[str, float], ...]:
    """Give each variable of a draft its probability.

    Args:
        reading: the text, read to its end.
        draft: one of its attacks, with its values settled.

    Returns:
        Variable and probability; empty where no weights are known.
    """
    found = []
    for variable in VARIABLES:
        chance = reading.chooser.weigh(f"sure:{variable}", draft.anchor, _describe(reading, draft, variable))
        if chance is not None:
            found.append((variable, round(min(0.995, max(0.005, chance)), 3)))
    return tuple(found)


def _describe(reading: Reading, draft: Draft, variable: str) -> tuple[str, ...]:
    kind = {"report": "keep", "attack_types": "means", "attributions": "author"}.get(variable, variable)
    found = ["all", _step("chance", draft.sure.get(kind)), _step("keep", draft.sure.get("keep"))]
    found.append(f"drafts:{min(3, len(reading.drafts))}")
    found.append(f"told:{min(3, len(draft.told))}")
    own = [c for c in draft.casualties if c.group == "un" and c.count.best != 0]
    if variable == "report":
        found += ["own" if own else "bare", "dated" if draft.date else "undated"]
        found.append("placed" if draft.place else "unplaced")
    elif variable == "date":
        found.append("none" if draft.date is None else f"{draft.date.basis}:{draft.date.range.precision}")
    elif variable == "place":
        found.append("none" if draft.place is None else f"extent:{draft.place.precision}")
        if draft.place is not None and draft.place.lat is None:
            found.append("unknown")
    elif variable == "casualties":
        killed, injured = sum_best(draft.casualties, "killed"), sum_best(draft.casualties, "injured")
        found += [f"killed:{killed if killed is None else min(killed, 5)}", "hurt" if injured else "unhurt"]
        found.append(f"bounds:{len({c.count.bound for c in own})}")
        if draft.notes:
            found.append("corrected")
        if any(c.part_of_total for c in draft.casualties):
            found.append("parts")
        found.append(f"counts:{min(4, len(own))}")
    elif variable == "attack_types":
        found += [f"means:{len(draft.types)}", *(f"code:{code}" for code in draft.types)]
    elif variable == "target":
        found.append(f"code:{draft.target[0]}:{draft.target[2]}" if draft.target is not None else "none")
    elif variable == "attributions":
        found += [f"authors:{min(2, len(draft.attributions))}", *(f"basis:{a.basis}" for a in draft.attributions)]
    else:
        found.append(f"missions:{min(2, len({m.acronym for m in reading.missions}))}")
    return tuple(found)


def _step(name: str, chance: float | None) -> str:
    if chance is None:
        return f"{name}:none"
    return f"{name}:{sum(chance > s for s in _STEPS)}"
