"""The Latin America pack on MUC-4: ``python -m bench.coder.muc4 [dev|train] [--show N]``.

Reports are read into incident templates and scored with the MUC-4 template metric (see ``muc4_metric``) and, beside
it, with the metric of the later literature: role fillers of five classic slots. The texts lie beside the checkout in
``shared/data/muc4`` and are never copied; without them the benchmark says so and ends. The pack was tuned and trained
on the training part, so its figures there say nothing; those of the development part are the measure.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable

from bench.coder.muc4_data import Item, load_items, to_filled
from bench.coder.muc4_metric import Fill, Filled, Score, Tally, score_document
from casque.coder.latin_america import find_templates

#: Dates, places, types, weapons, numbers of victims and effects on them, perpetrating organisations.
NAMED = (
    "incident_date", "incident_location", "incident_type", "incident_instrument_id", "incident_instrument_type",
    "perp_organization_id", "hum_tgt_number", "hum_tgt_effect_of_incident",
)  # fmt: skip
#: Filled too, though the goal does not name them.
OTHERS = (
    "incident_stage_of_execution", "perp_individual_id", "phys_tgt_id", "phys_tgt_type", "hum_tgt_name",
    "hum_tgt_description", "hum_tgt_type",
)  # fmt: skip
#: Role fillers of the later literature, from the slots of a template.
ROLES = {
    "PerpInd": ("perp_individual_id",), "PerpOrg": ("perp_organization_id",), "Target": ("phys_tgt_id",),
    "Victim": ("hum_tgt_name", "hum_tgt_description"), "Weapon": ("incident_instrument_id",),
}  # fmt: skip
_PUBLISHED = (
    "Published, on the 200 TEST reports and in role fillers: best rule system of 1992 54.3, GTT (BERT) 50.2, IterX\n"
    "(BART-large) 53.1. The figures above are of the DEVELOPMENT reports and of our\n"
    "own scorer: comparable in kind only."
)


def to_roles(template: Filled) -> Filled:
    """Return a template as the later literature scores it: type and role fillers, a named person being one entity."""
    slots: dict[str, tuple[Fill, ...]] = {"incident_type": template.slots.get("incident_type", ())}
    for role, names in ROLES.items():
        fills = [f for n in names for f in template.slots.get(n, ()) if not (n == "hum_tgt_description" and f.refs)]
        if fills:
            slots[role] = tuple(fills)
    return Filled(slots, template.optional)


def _print(name: str, tally: Tally) -> None:
    precision, recall, f1 = tally.figures
    print(f"  {name:30} {precision:5.1f} {recall:5.1f} {f1:5.1f}   of {tally.possible}")


def report(score: Score, names: Iterable[str], title: str) -> None:
    """Print a table of slots and their total."""
    print(f"\n{title}\n  {'':30} {'P':>5} {'R':>5} {'F1':>5}")
    listed = list(names)
    for name in listed:
        _print(name, score.slots[name])
    _print("ALL TEMPLATES", score.total(listed))
    _print("matched templates only", score.total(listed, paired=True))


def run(items: list[Item], show: int) -> None:
    """Read, score and print."""
    find_templates("LIMA, 1 JAN 90 (AFP) -- [TEXT] A BOMB EXPLODED TODAY.")  # builds the automaton
    start = time.perf_counter()
    answers = [tuple(to_filled(t) for t in find_templates(i.text, i.published)) for i in items]
    seconds = time.perf_counter() - start
    named, every, roles = Score(), Score(), Score()
    for number, (item, answer) in enumerate(zip(items, answers, strict=True)):
        score_document(named, item.key, answer, NAMED)
        score_document(every, item.key, answer, (*NAMED, *OTHERS))
        score_document(
            roles, [to_roles(t) for t in item.key], [to_roles(t) for t in answer], ("incident_type", *ROLES)
        )
        if number < show:
            _show(item, answer)
    report(named, NAMED, "MUC-4 template metric, slots that the goal names")
    _print("templates found", named.templates)
    _print("dates, matched templates", named.paired["incident_date"])
    report(every, (*NAMED, *OTHERS), "MUC-4 template metric, all slots that are filled")
    report(roles, ("incident_type", *ROLES), "Role fillers of the later literature, with the type")
    _print("role fillers without the type", roles.total(ROLES))
    print(f"\n{_PUBLISHED}")
    print(f"\n{len(items) / seconds:.0f} documents/s on one core")


def _show(item: Item, answer: tuple[Filled, ...]) -> None:
    print(f"\n== {item.id}")
    for name, templates in (("key", item.key), ("answer", answer)):
        for template in templates:
            fills = "; ".join(
                f"{slot}={' | '.join('/'.join(f.values) for f in fills)}"
                for slot, fills in template.slots.items()
                if slot in NAMED or slot in OTHERS
            )
            print(f"  {name}{' (optional)' if template.optional else ''}: {fills}")


def main() -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", default="dev", choices=("dev", "train"))
    parser.add_argument(
        "--show", type=int, default=0, metavar="N", help="print key and answer of the first N reports"
    )
    options = parser.parse_args()
    if options.part == "dev" and options.show:
        parser.error("development reports are measured, not read: --show works on train")
    items = load_items(options.part)
    if items is not None:
        print(f"MUC-4 {options.part}: {len(items)} reports")
        run(items, options.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
