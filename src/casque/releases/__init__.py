"""Room ``releases``: resolves each incident by stated policy and freezes the record into snapshots."""

from casque.releases.resolve import POLICY, resolve_incidents
from casque.releases.snapshot import RegisterMeta, Snapshot, build_snapshot, build_snapshot_from_ledger

__all__ = [
    "POLICY",
    "RegisterMeta",
    "Snapshot",
    "build_snapshot",
    "build_snapshot_from_ledger",
    "resolve_incidents",
]
