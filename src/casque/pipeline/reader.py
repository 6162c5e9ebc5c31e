"""The one way by which delivery reads: a workspace's snapshot, record, answers and chains of evidence.

Without a workspace the reader stands on what the package ships: the digest of the register and the curated data sets.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from casque.errors import InputError
from casque.model import CodedDocument, Mission, Reconciliation, Register
from casque.settings import Settings

if TYPE_CHECKING:
    from casque.pipeline.answer import Answer
    from casque.pipeline.steps import Chain
    from casque.releases import Snapshot


class Reader:
    """Reads one state of the record; everything it returns is frozen.

    Args:
        settings: where the workspace lies; it need not exist.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @cached_property
    def register(self) -> Register:
        """The newest edition of the register at hand, or the digest."""
        from casque.pipeline.record import read_record

        return read_record(self.settings)

    @cached_property
    def snapshot(self) -> Snapshot:
        """The incidents as they follow from the reports, the decisions and the policy now."""
        from casque.pipeline.workspace import exists, open_workspace
        from casque.releases import build_snapshot
        from casque.sources.mali import read_reports

        if not exists(self.settings):
            return build_snapshot(read_reports(), (), self.register)
        with open_workspace(self.settings, create=False) as workspace:
            ledger = workspace.ledger
            # A workspace that was never given the curated set reads it from the package all the same.
            shipped = () if ledger.editions("mali") else read_reports()
            return build_snapshot(
                (*ledger.reports(), *shipped),
                ledger.coded_documents(),
                self.register,
                ledger.decisions(),
                built_from=ledger.head().hash,
            )

    def mission(self, acronym: str) -> Mission:
        """Find a mission by its acronym in English or French.

        Args:
            acronym: as in the mission pack; case does not matter.

        Returns:
            The mission.

        Raises:
            InputError: when no mission is called so.
        """
        from casque.reference import find_mission, load_missions

        found = find_mission(acronym)
        if found is None:
            known = {alias.text.casefold(): mission for mission in load_missions() for alias in mission.aliases}
            found = known.get(acronym.casefold()) or known.get(acronym.casefold().replace("-", ""))
        if found is None:
            from rapidfuzz.process import extract

            near = [name for name, _, _ in extract(acronym.upper(), [m.acronym for m in load_missions()], limit=3)]
            raise InputError(
                f"no mission is called {acronym!r}", f"an acronym of the mission pack, such as {', '.join(near)}",
                "see `casque reference list missions`",
            )  # fmt: skip
        return found

    def texts(self, mission: Mission | None = None) -> tuple[CodedDocument, ...]:
        """List the coded texts in the order of publication: all, or those that speak of one mission."""
        documents = tuple(sorted(self.snapshot.documents, key=_order))
        if mission is None:
            return documents
        return tuple(d for d in documents if mission.acronym in missions_of(d))

    def reconcile(self, mission: Mission, window_days: tuple[int, int] = (-1, 3)) -> Reconciliation:
        """Set the mission's incidents beside the register.

        Args:
            mission: which mission.
            window_days: days before (negative) and after an attack in which a register date may lie.

        Returns:
            The three lists.

        Raises:
            InputError: when the register does not know the mission.
            DataError: when the record at hand has only years for it.
        """
        from casque.linking import reconcile_mission

        if mission.register_acronym is None:
            raise InputError(
                f"the register of deaths has no deaths of {mission.acronym}",
                "a mission with deaths in the register",
                "look at the mission's reports instead: casque brief --mission ...",
            )
        return reconcile_mission(
            self.snapshot.incidents, self.register, mission.acronym, window_days, reports=self.snapshot.reports
        )

    def answer(self, mission: Mission, until: date | None = None, only: frozenset[str] | None = None) -> Answer:
        """Compute the answer for one mission.

        Args:
            mission: which mission.
            until: last day that counts, or None for all.
            only: hashes of the texts that count as being at hand; None means all of the workspace.

        Returns:
            The answer.
        """
        from casque.pipeline.answer import build_answer

        texts = tuple(d for d in self.texts(mission) if only is None or d.document.sha256 in only)
        return build_answer(self.snapshot, self.register, mission, texts, until)

    def explain(self, address: str, variable: str | None = None) -> Chain:
        """Follow a figure down to its bytes (see :func:`casque.pipeline.chain.explain_address`)."""
        from casque.pipeline.chain import explain_address

        return explain_address(self, address, variable)


def _order(coded: CodedDocument) -> tuple[str, str, str]:
    """Put texts in the order of their publication, those without a day last."""
    document = coded.document
    return (document.published or "9999", document.path or "", document.sha256)


def missions_of(coded: CodedDocument) -> frozenset[str]:
    """Collect the missions that a text reports on or makes statements about."""
    named = [r.mission for r in coded.reports] + [t.mission for t in coded.tolls] + [c.mission for c in coded.claims]
    return frozenset(name for name in named if name)
