"""The publishers pack: who publishes under which domains, and the default Admiralty grade of its statements.

The grade is where a coder starts, never where an analyst must end: it is stored per statement and can be changed
there. Defaults by kind follow the codebook (UN statements B2, the register A2, court records A1, a ministry of
defence B2 on its own casualties, agencies B3, press and research C3, a perpetrator's media E4, blogs F6). Reprints of
one wire story are one source whoever reprints it.
"""

from __future__ import annotations

from functools import cache
from urllib.parse import urlsplit

from casque.model import Publisher
from casque.reference.reading import Row, read_pack, require_unique

PUBLISHER_KINDS = (
    "un", "agency", "national_press", "local_press", "think_tank", "mod", "perpetrator", "dataset", "blog", "other",
)  # fmt: skip
#: Scale of a source as ACLED counts it.
PUBLISHER_SCALES = ("local", "subnational", "national", "regional", "international", "other")

PUBLISHER_COLUMNS = ("id", "name", "domains", "kind", "lang", "reliability", "credibility", "scale")


@cache
def load_publishers() -> tuple[Publisher, ...]:
    """Load the publishers by id.

    Returns:
        The publishers; a kind without a site of its own (court records) has no domain.

    Raises:
        DataError: when the pack is not what it should be (see :mod:`casque.reference.reading`).
    """
    rows = read_pack("publishers", PUBLISHER_COLUMNS)
    require_unique(rows, "id")
    return tuple(_build_publisher(row) for row in rows)


def find_publisher(address_or_id: str) -> Publisher | None:
    """Find the publisher of an address, by the longest of its domains that the host ends with.

    Args:
        address_or_id: a URL, a host ("minusma.unmissions.org") or an id ("reuters").

    Returns:
        The publisher, or None when it is not in the pack.
    """
    by_id, by_domain = _index()
    if address_or_id in by_id:
        return by_id[address_or_id]
    try:
        host = urlsplit(address_or_id if "//" in address_or_id else f"//{address_or_id}").hostname
    except ValueError:
        return None
    labels = (host or "").rstrip(".").split(".")
    for first in range(len(labels) - 1):
        found = by_domain.get(".".join(labels[first:]))
        if found is not None:
            return found
    return None


@cache
def _index() -> tuple[dict[str, Publisher], dict[str, Publisher]]:
    publishers = load_publishers()
    return {p.id: p for p in publishers}, {domain: p for p in publishers for domain in p.domains}


def _build_publisher(row: Row) -> Publisher:
    domains = row.items("domains")
    if any(domain != domain.lower() or "/" in domain or "." not in domain for domain in domains):
        raise row.fail("domains", "hosts in lower case without scheme or path ('press.un.org')")
    return Publisher(
        id=row.text("id"),
        name=row.text("name"),
        domains=domains,
        kind=row.choice("kind", PUBLISHER_KINDS),
        lang=row.text("lang"),
        reliability=row.choice("reliability", "ABCDEF"),
        credibility=int(row.choice("credibility", "123456")),
        scale=row.choice("scale", PUBLISHER_SCALES),
        sources=row.sources(),
    )
