"""Room ``sources``: where data comes from. One folder a source: a manifest (``source.toml``) and a connector."""

from __future__ import annotations

from casque.sources.manifests import Manifest, list_sources, load_manifest

__all__ = ["Manifest", "list_sources", "load_manifest"]
