"""Room ``linking``: same attack? And which deaths of the register does an attack explain? It never edits a report."""

from casque.linking.cluster import Linkage, explain_links, link_reports
from casque.linking.reconcile import reconcile_mission
from casque.linking.score import LINK_THRESHOLD, Pair, Part, score_pair

__all__ = [
    "LINK_THRESHOLD",
    "Linkage",
    "Pair",
    "Part",
    "explain_links",
    "link_reports",
    "reconcile_mission",
    "score_pair",
]
