"""The charts and the map of a brief: one Vega-Lite definition each, drawn as SVG without a network or JavaScript."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from casque.delivery.verdicts import PAGE_COLOURS
from casque.reference.outlines import load_outlines

if TYPE_CHECKING:
    from casque.pipeline.answer import Answer
    from casque.pipeline.lines import IncidentLine

INK = "#1c2733"
FAINT = "#8a95a1"
HOSTILE = "#b3261e"
OTHER = "#9fb2c4"
OPEN = "#d9b96c"
BLUE = "#2a6ebb"
WIDTH = 720
#: Lines of event labels under the timeline; more would dwarf it.
EVENT_LINES = 9
_FONT = "DejaVu Sans, Helvetica, Arial, sans-serif"
_CONFIG = {
    "font": _FONT,
    "view": {"stroke": None},
    "axis": {
        "labelColor": INK,
        "titleColor": INK,
        "gridColor": "#e6eaee",
        "domainColor": FAINT,
        "tickColor": FAINT,
        "labelFontSize": 11,
        "titleFontSize": 11,
        "titleFontWeight": "normal",
    },
    "legend": {"labelLimit": 400, "labelFontSize": 11, "titleFontSize": 11, "orient": "top", "labelColor": INK},
    "background": "transparent",
}


def render_svg(chart: Any) -> str:  # noqa: ANN401
    """Draw a chart as SVG.

    Args:
        chart: an Altair chart.

    Returns:
        The ``<svg>`` element.
    """
    import vl_convert

    svg: str = vl_convert.vegalite_to_svg(chart.configure(**_CONFIG).to_dict())
    return svg[svg.index("<svg") :]


def draw_cumulative(answer: Answer) -> Any | None:  # noqa: ANN401
    """Draw deaths so far (hostile, all causes) beside every toll that a text quotes.

    Args:
        answer: the answer of one mission.

    Returns:
        An Altair chart, or None when the record has no days.
    """
    import altair as alt

    if len(answer.cumulative) < 2:
        return None
    steps = [{"day": day.isoformat(), "deaths": n, "of": "hostile acts"} for day, n, _ in answer.cumulative]
    steps += [{"day": day.isoformat(), "deaths": n, "of": "all causes"} for day, _, n in answer.cumulative]
    lines = (
        alt.Chart(_inline(alt, steps))
        .mark_line(interpolate="step-after", strokeWidth=2)
        .encode(
            x=alt.X("day:T", title=None, axis=alt.Axis(format="%Y", tickCount="year")),
            y=alt.Y("deaths:Q", title="deaths so far, UN register"),
            color=alt.Color(
                "of:N",
                scale=alt.Scale(domain=["hostile acts", "all causes"], range=[HOSTILE, OTHER]),
                legend=alt.Legend(title=None),
            ),
        )
    )
    tolls = [
        {
            "day": v.verdict.as_of.isoformat(),
            "deaths": v.verdict.figure,
            "label": f"{v.verdict.figure} [{v.footnote}]",
            "verdict": v.verdict.label.split(" by")[0],
            "colour": PAGE_COLOURS[v.verdict.verdict],
        }
        for v in answer.verdicts
        if v.verdict.kind == "toll" and v.verdict.figure is not None and v.verdict.as_of is not None
        and _is_mission_toll(answer, v.verdict.figure, v.verdict.definition)
    ]  # fmt: skip
    if not tolls:
        return lines.properties(width=WIDTH, height=280)
    points = (
        alt.Chart(_inline(alt, tolls))
        .mark_point(filled=True, size=90, opacity=1, stroke="white", strokeWidth=1)
        .encode(x="day:T", y="deaths:Q", color=alt.Color("colour:N", scale=None))
    )
    labels = points.mark_text(align="left", dx=8, dy=-6, fontSize=11, fontWeight="bold").encode(text="label:N")
    return alt.layer(lines, points, labels).resolve_scale(color="independent").properties(width=WIDTH, height=280)


def _inline(alt: Any, rows: list[dict[str, Any]]) -> Any:  # noqa: ANN401
    """Put rows into the chart itself, so that it needs no file."""
    return alt.Data(values=rows)


def _is_mission_toll(answer: Answer, figure: int, definition: str | None) -> bool:
    """Leave tolls off the chart that count something narrower than the two lines (a nationality, a year)."""
    top = answer.cumulative[-1][2]
    return figure <= top * 1.2 and not (definition and ("since" in definition or "nation" in definition))


def draw_timeline(answer: Answer) -> Any | None:  # noqa: ANN401
    """Draw the incidents in time: height and size by UN personnel killed, with mandates and events as marks.

    Args:
        answer: the answer of one mission.

    Returns:
        An Altair chart, or None without incidents.
    """
    import altair as alt

    if not answer.incidents:
        return None
    rows = [
        {
            "day": line.incident.date.start.isoformat(),
            "killed": _best(line) or 0,
            "number": line.number if (_best(line) or 0) >= 4 or line.from_texts else "",
            "what": "in the texts at hand" if line.from_texts else "from the curated record",
        }
        for line in answer.incidents
    ]
    first = min(line.incident.date.start for line in answer.incidents)
    final = max(line.incident.date.end for line in answer.incidents)
    scale = alt.Scale(domain=[first.replace(month=1, day=1).isoformat(), date(final.year, 12, 31).isoformat()])
    base = alt.Chart(_inline(alt, rows)).encode(
        x=alt.X("day:T", title=None, scale=scale, axis=alt.Axis(format="%Y", tickCount="year")),
        y=alt.Y("killed:Q", title="UN personnel killed, as reported"),
    )
    points = base.mark_circle(opacity=0.75).encode(
        size=alt.Size("killed:Q", scale=alt.Scale(range=[30, 420]), legend=None),
        color=alt.Color(
            "what:N",
            scale=alt.Scale(domain=["in the texts at hand", "from the curated record"], range=[HOSTILE, OTHER]),
            legend=alt.Legend(title=None),
        ),
    )
    numbers = base.mark_text(dy=-13, fontSize=10, color=INK).encode(text="number:N")
    marks = [
        {"day": r.adopted.isoformat(), "label": r.number, "row": "resolutions"}
        for r in answer.resolutions
        if first.replace(month=1, day=1) <= r.adopted
    ]
    events = [
        {"day": e.start.isoformat(), "label": _shorten(e.label), "row": "events"}
        for e in answer.events
        if first.replace(month=1, day=1) <= e.start <= date(final.year, 12, 31)
    ]
    strips = [_draw_strip(alt, marks, scale, "resolution", BLUE)] if marks else []
    if events:
        strips.append(_draw_events(alt, events, scale, first.replace(month=1, day=1), date(final.year, 12, 31)))
    return alt.vconcat(alt.layer(points, numbers).properties(width=WIDTH, height=230), *strips, spacing=4)


def _shorten(label: str) -> str:
    return label if len(label) <= 34 else label[:32].rsplit(" ", 1)[0] + " …"


def _draw_strip(alt: Any, rows: Sequence[dict[str, str]], scale: Any, title: str, colour: str) -> Any:  # noqa: ANN401
    base = alt.Chart(_inline(alt, list(rows))).encode(x=alt.X("day:T", title=None, scale=scale, axis=None))
    ticks = base.mark_tick(color=colour, thickness=2, size=12)
    words = base.mark_text(dy=-12, fontSize=9, color=colour, angle=0).encode(text="label:N")
    return alt.layer(ticks, words).properties(width=WIDTH, height=34, title=_strip_title(alt, title))


def _strip_title(alt: Any, text: str) -> Any:  # noqa: ANN401
    return alt.TitleParams(text, anchor="start", fontSize=10, fontWeight="normal", color=FAINT, offset=2)


def _draw_events(alt: Any, rows: Sequence[dict[str, str]], scale: Any, first: date, final: date) -> Any:  # noqa: ANN401
    kept = _stack_labels(rows, first, final)
    base = alt.Chart(_inline(alt, kept)).encode(
        x=alt.X("day:T", title=None, scale=scale, axis=None),
        y=alt.Y("level:O", axis=None, title=None),
    )
    dots = base.mark_circle(size=22, color=INK)
    right = base.transform_filter("!datum.left").mark_text(align="left", dx=5, fontSize=9, color=INK)
    left = base.transform_filter("datum.left").mark_text(align="right", dx=-5, fontSize=9, color=INK)
    height = 14 * (1 + max((int(row["level"]) for row in kept), default=0))
    return alt.layer(dots, right.encode(text="label:N"), left.encode(text="label:N")).properties(
        width=WIDTH, height=height, title=_strip_title(alt, "political and military events")
    )


def _stack_labels(rows: Sequence[dict[str, str]], first: date, final: date) -> list[dict[str, Any]]:
    """Give each label the first line on which it covers no other; what finds no room stands in the table only."""
    days = (final - first).days or 1
    lines: list[list[tuple[float, float]]] = [[] for _ in range(EVENT_LINES)]
    kept: list[dict[str, Any]] = []
    for row in sorted(rows, key=lambda r: r["day"]):
        x = WIDTH * (date.fromisoformat(row["day"]) - first).days / days
        wide = 5.0 * len(row["label"]) + 12
        left = x + wide > WIDTH
        low, high = (x - wide, x + 4) if left else (x - 4, x + wide)
        for level, taken in enumerate(lines):
            if all(high < start or low > end for start, end in taken):
                taken.append((low, high))
                kept.append({**row, "level": level, "left": left})
                break
    return kept


def draw_years(answer: Answer) -> Any | None:  # noqa: ANN401
    """Draw deaths by year and cause group as stacked bars; None without figures."""
    import altair as alt

    if not answer.years:
        return None
    groups = ("hostile acts", "open (to be determined, unknown)", "other causes")
    rows = [
        {"year": str(y.year), "deaths": n, "of": of, "order": order}
        for y in answer.years
        for order, (of, n) in enumerate(zip(groups, (y.hostile, y.undetermined, y.other), strict=True))
    ]
    return (
        alt.Chart(_inline(alt, rows))
        .mark_bar()
        .encode(
            x=alt.X("year:O", title=None, axis=alt.Axis(labelAngle=0 if len(answer.years) < 20 else -90)),
            y=alt.Y("deaths:Q", title="deaths in the year"),
            color=alt.Color(
                "of:N",
                scale=alt.Scale(domain=list(groups), range=[HOSTILE, OPEN, OTHER]),
                legend=alt.Legend(title=None),
            ),
            order=alt.Order("order:Q"),
        )
        .properties(width=WIDTH, height=200)
    )


def draw_months(answer: Answer) -> Any | None:  # noqa: ANN401
    """Draw hostile deaths by month as bars; None when the record has years only."""
    import altair as alt

    if not answer.months:
        return None
    rows = [{"month": day.isoformat(), "deaths": n} for day, n in answer.months]
    return (
        alt.Chart(_inline(alt, rows))
        .mark_bar(color=HOSTILE, width=max(1.5, WIDTH / len(rows) - 1.5))
        .encode(
            x=alt.X("month:T", title=None, axis=alt.Axis(format="%Y", tickCount="year")),
            y=alt.Y("deaths:Q", title="hostile deaths in the month"),
        )
        .properties(width=WIDTH, height=130)
    )


def _best(line: IncidentLine) -> int | None:
    killed = line.incident.killed
    return killed.best if killed else None


def draw_map(answer: Answer, numeric_codes: dict[str, str]) -> str | None:
    """Draw the incidents on the outlines of the host country and its neighbours.

    Positions are those of the named place; a ring instead of a disc says that the place is not known to the town
    (UCDP precision 3 and above). Drawn by hand rather than as Vega-Lite because numbered marks must not overlap.

    Args:
        answer: the answer of one mission.
        numeric_codes: ISO alpha-2 to ISO numeric code ("ML" to "466").

    Returns:
        An ``<svg>`` element, or None when no incident has a position.
    """
    placed = [
        line
        for line in answer.incidents
        if line.incident.place and line.incident.place.lat is not None and line.incident.place.precision <= 5
    ]
    if not placed:
        return None
    outlines = load_outlines()
    hosts = [numeric_codes[c] for c in answer.mission.host_countries if numeric_codes.get(c) in outlines]
    west, south, east, north = _frame(placed, [p for code in hosts for ring in outlines[code] for p in ring])
    middle = math.cos(math.radians((south + north) / 2))
    scale = min(WIDTH / ((east - west) * middle), 520 / (north - south))
    width, height = (east - west) * middle * scale, (north - south) * scale

    def project(lon: float, lat: float) -> tuple[float, float]:
        return (lon - west) * middle * scale, (north - lat) * scale

    def path(code: str) -> str:
        parts = []
        for ring in outlines[code]:
            if max(p[0] for p in ring) < west or min(p[0] for p in ring) > east:
                continue
            if max(p[1] for p in ring) < south or min(p[1] for p in ring) > north:
                continue
            parts.append("M" + "L".join("{:.1f},{:.1f}".format(*project(*p)) for p in ring) + "Z")
        return "".join(parts)

    shapes = []
    for code in outlines:
        drawn = path(code)
        if drawn:
            fill = "#fbf7ee" if code in hosts else "#eef1f4"
            shapes.append(f'<path d="{drawn}" fill="{fill}" stroke="#b9c2cb" stroke-width="0.8"/>')
    marks = []
    for (lat, lon), group in _group_by_position(placed):
        x, y = project(lon, lat)
        killed = sum(_best(line) or 0 for line in group)
        radius = 4 + 2.1 * math.sqrt(killed)
        told = any(line.from_texts for line in group)
        colour = HOSTILE if told else "#5f7d99"
        coarse = all((line.incident.place.precision if line.incident.place else 6) >= 3 for line in group)
        fill = "none" if coarse else colour
        name = group[0].incident.place.name if group[0].incident.place else ""
        marks.append(
            (
                -killed,
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}" fill-opacity="0.72" '
                f'stroke="{colour}" stroke-width="1.5"><title>{_escape(name)}: {killed} killed in '
                f"{len(group)} incident{'s' if len(group) > 1 else ''}</title></circle>",
                (x, y, radius, f"{name} ({len(group)})" if len(group) > 1 else name),
            )
        )
    marks.sort(key=lambda m: m[0])
    words = _place_labels([m[2] for m in marks], width, height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
        f'height="{height:.0f}" font-family="{_FONT}"><rect width="100%" height="100%" fill="#dfe9f2"/>'
        + "".join(shapes)
        + "".join(m[1] for m in marks)
        + "".join(words)
        + "</svg>"
    )


def _frame(
    placed: Sequence[IncidentLine], outline: Sequence[tuple[float, float]]
) -> tuple[float, float, float, float]:
    """Choose the part of the world to show: the incidents with a margin, within the host's outline plus a margin."""
    lons = [line.incident.place.lon for line in placed if line.incident.place and line.incident.place.lon is not None]
    lats = [line.incident.place.lat for line in placed if line.incident.place and line.incident.place.lat is not None]
    margin_x = max(1.5, 0.18 * (max(lons) - min(lons)))
    margin_y = max(1.2, 0.18 * (max(lats) - min(lats)))
    west, east, south, north = min(lons) - margin_x, max(lons) + margin_x, min(lats) - margin_y, max(lats) + margin_y
    if outline:
        west, east = max(west, min(p[0] for p in outline) - 1), min(east, max(p[0] for p in outline) + 1)
        south, north = max(south, min(p[1] for p in outline) - 1), min(north, max(p[1] for p in outline) + 1)
        west, east = min(west, min(lons) - 0.5), max(east, max(lons) + 0.5)
        south, north = min(south, min(lats) - 0.5), max(north, max(lats) + 0.5)
    return west, south, east, north


def _group_by_position(
    placed: Sequence[IncidentLine],
) -> list[tuple[tuple[float, float], list[IncidentLine]]]:
    groups: dict[tuple[float, float], list[IncidentLine]] = {}
    for line in placed:
        place = line.incident.place
        if place is not None and place.lat is not None and place.lon is not None:
            groups.setdefault((round(place.lat, 2), round(place.lon, 2)), []).append(line)
    return sorted(groups.items())


def _place_labels(marks: Sequence[tuple[float, float, float, str]], width: float, height: float) -> list[str]:
    """Put names beside their marks, the larger first; a name that would cover another is left to the table."""
    taken: list[tuple[float, float, float, float]] = []
    words = []
    for x, y, radius, name in marks:
        long = 6.3 * len(name)
        for left, top in (
            (x + radius + 3, y - 6), (x - radius - 3 - long, y - 6), (x - long / 2, y - radius - 14),
            (x - long / 2, y + radius + 2),
        ):  # fmt: skip
            box = (left, top, left + long, top + 12)
            clear = all(box[2] < b[0] or box[0] > b[2] or box[3] < b[1] or box[1] > b[3] for b in taken)
            if clear and left >= 0 and left + long <= width and top >= 0 and top + 12 <= height:
                taken.append(box)
                words.append(
                    f'<text x="{left:.1f}" y="{top + 10:.1f}" font-size="11" fill="{INK}" stroke="#ffffff" '
                    f'stroke-width="2.5" paint-order="stroke">{_escape(name)}</text>'
                )
                break
    return words


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
