"""Reports read out of short texts in the manner of agencies, missions and commentary; written before the tuning.

Each case: name, text, day of publication, and the reports expected; a None among a report's values is not looked at.
"""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

import pytest

from casque.coder import code_text
from casque.model import Report


class Expected(NamedTuple):
    day: str | None = None  # ISO; "" for: no date
    precision: int | None = None
    place: str | None = None  # "" for: no place
    mission: str | None = None
    types: set[str] | None = None
    target: str | None = None
    counts: dict[tuple[str, str], int] | None = None
    nations: set[str] | None = None
    actors: set[tuple[str, str]] | None = None
    hostile: bool | None = None
    place_precision: int | None = None
    country: str | None = None


E = Expected
CASES: list[tuple[str, str, date | None, list[Expected]]] = [
    (
        "monusco-camp",
        "KINSHASA, 8 December 2017 (News) - Fifteen Tanzanian peacekeepers and five Congolese soldiers were "
        "killed late on "
        "Thursday when fighters of the Allied Democratic Forces stormed a MONUSCO operating base at Semuliki, "
        "in North Kivu "
        "province. Another 53 peacekeepers were wounded, three of them critically. The Secretary-General said "
        "the attack "
        "may constitute a war crime.",
        None,
        [E("2017-12-07", 1, "Semuliki", "MONUSCO", None, "camp",
           {("killed", "un"): 15, ("killed", "host_force"): 5, ("injured", "un"): 53}, {"TZA", "COD"}, {("adf",
           "stated")}, True)],
    ),
    (
        "minusca-ambush",
        "One peacekeeper from Gabon lost her life and two others were lightly wounded on Monday in an ambush "
        "on a MINUSCA "
        "convoy about 20 kilometres from Bangassou, in the Central African Republic. Suspected anti-Balaka "
        "fighters opened "
        "fire on the vehicles before fleeing. No group has claimed responsibility.",
        date(2021, 1, 20),
        [E("2021-01-18", 1, "Bangassou", "MINUSCA", {"ambush", "direct_fire"}, "convoy",
           {("killed", "un"): 1, ("injured", "un"): 2}, {"GAB"}, {("anti-balaka", "suspected")}, True, 2, "CF")],
    ),
    (
        "unifil-roadside",
        "Six soldiers serving with UNIFIL, three Colombian-born Spaniards among them, died on 24 June 2007 "
        "when a car bomb "
        "exploded beside their armoured personnel carrier near Khiam in southern Lebanon.",
        None,
        [E("2007-06-24", 1, "Khiam", "UNIFIL", {"ied"}, "vehicle", {("killed", "un"): 6}, None, None, True, 2, "LB")],
    ),
    (
        "unamid-patrol",
        "Seven blue helmets from Tanzania were killed and 17 military and police personnel were injured when "
        "gunmen ambushed "
        "a UNAMID patrol near Khor Abeche in South Darfur on Saturday, the mission said on Sunday.",
        date(2013, 7, 14),
        [E("2013-07-13", 1, "Khor Abeche", "UNAMID", {"ambush"}, "patrol", {("killed", "un"): 7, ("injured",
        "un"): 17},
           {"TZA"}, None, True, 2, "SD")],
    ),
    (
        "unmiss-two-events",
        "Five Indian peacekeepers escorting a UN convoy were shot dead in an ambush near Gumuruk in Jonglei on "
        "9 April 2013. "
        "Eight months later, on 19 December 2013, about 2,000 armed youths overran an UNMISS base in Akobo, "
        "killing two "
        "peacekeepers and at least 11 civilians.",
        None,
        [E("2013-04-09", 1, "Gumuruk", "UNMISS", None, None, {("killed", "un"): 5}, {"IND"}),
         E("2013-12-19", 1, "Akobo", "UNMISS", None, "camp", {("killed", "un"): 2, ("killed", "civilian"): 11})],
    ),
    (
        "undof-abduction",
        "Rebels abducted 21 Filipino peacekeepers of the UN observer force UNDOF on Wednesday near Al Jamlah "
        "in the Golan. "
        "Nobody was hurt.",
        date(2013, 3, 7),
        [E("2013-03-06", 1, "Al Jamlah", "UNDOF", {"abduction"}, None, {("abducted", "un"): 21}, {"PHL"})],
    ),
    (
        "minustah",
        "A Brazilian MINUSTAH soldier was shot and wounded by gang members on 12 May 2006 during a patrol in "
        "Cite Soleil, Haiti.",
        None,
        [E("2006-05-12", 1, "Cité Soleil", "MINUSTAH", {"direct_fire"}, "patrol", {("injured", "un"): 1}, {"BRA"})],
    ),
    (
        "no-casualties",
        "Unidentified attackers fired several rockets at the MINUSMA camp in Kidal early Friday. There were no "
        "casualties, "
        "but a storage tent was damaged.",
        date(2019, 5, 6),
        [E("2019-05-03", 1, "Kidal", "MINUSMA", {"indirect_fire"}, "camp", {("killed", "un"): 0, ("injured",
        "un"): 0})],
    ),
    (
        "mine-or-ied",
        "Three peacekeepers were injured, one of them seriously, after their vehicle hit a mine or improvised "
        "explosive "
        "device between Anefis and Gao on 3 March 2018.",
        None,
        [E("2018-03-03", 1, None, "MINUSMA", {"ied", "landmine"}, "vehicle", {("injured", "un"): 3}, None, None,
        True, 5, "ML")],
    ),
    (
        "region-only",
        "Two Egyptian blue helmets died on Saturday when a logistics convoy of MINUSMA struck an explosive "
        "device in the "
        "Mopti region of central Mali.",
        date(2022, 6, 6),
        [E("2022-06-04", 1, "Mopti", "MINUSMA", {"ied"}, "convoy", {("killed", "un"): 2}, {"EGY"}, None,
        True, 4, "ML")],
    ),
    (
        "split-nations",
        "Two Chadian and one Nigerien peacekeeper were killed in an attack on a UN convoy near Menaka on 12 "
        "June 2017.",
        None,
        [E("2017-06-12", 1, "Ménaka", "MINUSMA", set(), "convoy", {("killed", "un"): 3}, {"TCD", "NER"})],
    ),
    (
        "correction",
        "At least two UN peacekeepers were killed on 12 February 2016 in an attack on their camp in Kidal. The "
        "mission "
        "later said the toll had risen to six peacekeepers killed. Ansar Dine claimed responsibility.",
        None,
        [E("2016-02-12", 1, "Kidal", "MINUSMA", None, "camp", {("killed", "un"): 6}, None, {("ansar-dine",
        "claimed")})],
    ),
    (
        "toll-not-count",
        "A UN peacekeeper was killed on Tuesday in an attack near Kidal, bringing to 128 the number of blue "
        "helmets who have "
        "died in hostile acts in Mali since 2013.",
        date(2020, 6, 3),
        [E("2020-06-02", 1, "Kidal", "MINUSMA", None, None, {("killed", "un"): 1})],
    ),
    (
        "only-toll",
        "Since 2013 more than 200 UN peacekeepers have been killed in Mali, which makes the mission there the "
        "deadliest. "
        "Attacks on peacekeepers have become more frequent. In 2014 alone 28 peacekeepers were killed.",
        date(2021, 6, 3),
        [],
    ),
    (
        "hypothetical",
        "Attacks against peacekeepers may constitute war crimes. If militants attacked the UN camp in Gao, dozens of "
        "peacekeepers could be killed. The Council asked the mission to protect its camps from rockets.",
        date(2021, 6, 3),
        [],
    ),
    (
        "others-only",
        "Gunmen killed 14 Malian soldiers in Boni on 26 January 2017. French troops of Operation Barkhane killed 20 "
        "militants near Tessalit on Friday. MINUSMA condemned the violence.",
        date(2017, 1, 30),
        [],
    ),
    (
        "accident",
        "Four peacekeepers of the UN mission in Mali died on 5 October 2019 when their vehicle overturned in a road "
        "accident near Gao.",
        None,
        [E("2019-10-05", 1, "Gao", "MINUSMA", set(), None, {("killed", "un"): 4}, None, None, False)],
    ),
    (
        "attackers-killed",
        "Heavily armed men attacked the camp of MINUSMA in Aguelhok on Friday 2 April 2021, killing four Chadian "
        "peacekeepers. Around twenty attackers were killed when the blue helmets returned fire.",
        None,
        [E("2021-04-02", 1, "Aguelhok", "MINUSMA", None, "camp", {("killed", "un"): 4, ("killed", "attacker"): 20},
        {"TCD"})],
    ),
    (
        "nationality-later",
        "Four peacekeepers were killed on 13 January 2021 in a complex attack on a convoy north of "
        "Bambara-Maoudé in the "
        "Timbuktu region. The victims were all from Ivory Coast.",
        None,
        [E("2021-01-13", 1, None, "MINUSMA", {"complex_attack"}, "convoy", {("killed", "un"): 4}, {"CIV"})],
    ),
    (
        "helicopter",
        "A MONUSCO helicopter came under fire from unknown gunmen near Rutshuru on 5 February 2023, and one "
        "South African "
        "peacekeeper was killed and another was injured. The pilot managed to land in Goma.",
        None,
        [E("2023-02-05", 1, "Rutshuru", "MONUSCO", {"direct_fire"}, "aircraft", {("killed", "un"): 1, ("injured",
        "un"): 1},
           {"ZAF"})],
    ),
    (
        "police",
        "BAMAKO, January 14 - Two UN police officers from Senegal were slightly wounded when a roadside bomb "
        "went off as "
        "their patrol passed outside Timbuktu on Wednesday.",
        date(2021, 1, 14),
        [E("2021-01-13", 1, "Timbuktu", "MINUSMA", {"ied"}, "patrol", {("injured", "un"): 2}, {"SEN"}, None, True,
        2)],
    ),
    (
        "said-on",
        "The United Nations said on Wednesday that a Bangladeshi peacekeeper had been killed on Tuesday by an "
        "explosive "
        "device near Bouar.",
        date(2022, 10, 5),
        [E("2022-10-04", 1, "Bouar", "MINUSCA", {"ied"}, None, {("killed", "un"): 1}, {"BGD"}, None, True, 2, "CF")],
    ),
    (
        "back-reference",
        "On 14 August 2017 gunmen attacked the UN camp in Douentza, killing one Togolese peacekeeper. The "
        "attack came hours "
        "before a second assault the same day on the mission's base in Timbuktu, in which five Malian guards and a "
        "contractor died. The mission condemned both attacks.",
        None,
        [E("2017-08-14", 1, "Douentza", "MINUSMA", None, "camp", {("killed", "un"): 1}, {"TGO"}),
         E("2017-08-14", 1, "Timbuktu", "MINUSMA", None, "camp", None)],
    ),
    (
        "commentary-background",
        "The mission has paid a heavy price. In May 2013, for example, five Indian peacekeepers died in an "
        "ambush in Jonglei. "
        "In October 2012 a UNAMID patrol was attacked near El Geneina and four Nigerian soldiers were killed. "
        "Such losses "
        "raise questions about the will of contributors to stay.",
        date(2015, 5, 1),
        [E("2013-05-01", 4, None, None, {"ambush"}, None, {("killed", "un"): 5}, {"IND"}),
         E("2012-10-01", 4, "El Geneina", "UNAMID", None, "patrol", {("killed", "un"): 4}, {"NGA"})],
    ),
    (
        "claimed-by-jnim",
        "Three Guinean peacekeepers were killed and four wounded in a mortar attack on the UN base in Kidal on "
        "Thursday. "
        "The Group for the Support of Islam and Muslims, linked to Al-Qaeda, claimed the attack on Friday.",
        date(2017, 6, 10),
        [E("2017-06-08", 1, "Kidal", "MINUSMA", {"indirect_fire"}, "camp", {("killed", "un"): 3, ("injured",
        "un"): 4},
           {"GIN"}, {("jnim", "claimed")})],
    ),
    (
        "died-of-wounds",
        "Five Chadian peacekeepers were killed on 18 May 2016 when their patrol hit a mine and came under fire "
        "15 km north "
        "of Aguelhok. A sixth soldier died of his wounds on 24 May.",
        None,
        [E("2016-05-18", 1, "Aguelhok", "MINUSMA", {"landmine", "direct_fire"}, "patrol", {("killed", "un"): 6},
        None, None,
           True, 2)],
    ),
    (
        "heading-only-lead",
        "UN convoy hit by bomb in north-east Mali\n\nGAO (Agency) - Two peacekeepers were killed and two "
        "seriously wounded "
        "when a vehicle escorting a supply convoy hit an explosive device, the UN said. The blast occurred on "
        "Tuesday "
        "morning near Ansongo.",
        date(2017, 9, 6),
        [E("2017-09-05", 1, "Ansongo", "MINUSMA", {"ied"}, None, {("killed", "un"): 2, ("injured", "un"): 2})],
    ),
    (
        "civilians-too",
        "At least 10 people, including three UN peacekeepers, were killed in a suicide car bomb attack at a "
        "checkpoint in "
        "Tessalit on 23 October 2013.",
        None,
        [E("2013-10-23", 1, "Tessalit", "MINUSMA", {"suicide_bombing"}, "checkpoint", {("killed", "un"): 3})],
    ),
    (
        "amisom",
        "Eight African Union peacekeepers were killed on Sunday when al-Shabaab fighters attacked their base "
        "in Kismayo, "
        "Somalia. The UN Security Council condemned the attack.",
        date(2014, 5, 6),
        [],
    ),
    (
        "upper-case",
        "BEIRUT, 12 FEB 90 -- TWO NORWEGIAN SOLDIERS OF THE UN INTERIM FORCE IN LEBANON, UNIFIL, WERE WOUNDED "
        "YESTERDAY WHEN "
        "GUNMEN OPENED FIRE ON THEIR PATROL NEAR QANA.",
        None,
        [E("1990-02-11", 1, "Qana", "UNIFIL", {"direct_fire"}, "patrol", {("injured", "un"): 2}, {"NOR"})],
    ),
    (
        "chronology",
        "What the patrols in the east have lived through since spring, day by day. The force is MONUSCO.\n\n"
        "12 April 2019. Two Pakistanis killed by a mine near Fizi.\n\n"
        "3 May, a Friday. Uruguayan patrol ambushed at Minembwe. One soldier dead.\n\n"
        "9 June. Shots at a MONUSCO helicopter near Uvira; nobody is hurt.",
        date(2019, 6, 20),
        [E("2019-04-12", 1, "Fizi", "MONUSCO", None, None, {("killed", "un"): 2}, {"PAK"}),
         E("2019-05-03", 1, "Minembwe", "MONUSCO", {"ambush"}, "patrol", {("killed", "un"): 1}),
         E("2019-06-09", 1, "Uvira", "MONUSCO", None, "aircraft", {("injured", "un"): 0})],
    ),
    (
        "list-without-verbs",
        "Three peacekeepers of MINUSCA have been killed this spring while guarding convoys: on 3 March, a "
        "Gabonese, near "
        "Bria; on 9 April, a Burundian, at Bambari; on 11 May, a Cameroonian, at Bouar.",
        date(2020, 5, 20),
        [E("2020-03-03", 1, "Bria", "MINUSCA", None, None, {("killed", "un"): 1}, {"GAB"}),
         E("2020-04-09", 1, "Bambari", "MINUSCA", None, None, {("killed", "un"): 1}, {"BDI"}),
         E("2020-05-11", 1, "Bouar", "MINUSCA", None, None, {("killed", "un"): 1}, {"CMR"})],
    ),
    (
        "apposition",
        "On 7 August 2018 it was the turn of three Senegalese, wounded by a mortar shell in the MINUSMA camp at Gao.",
        date(2018, 8, 9),
        [E("2018-08-07", 1, "Gao", "MINUSMA", {"indirect_fire"}, "camp", {("injured", "un"): 3}, {"SEN"})],
    ),
    (
        "first-and-second",
        "Two Fijians of UNIFIL died last month. The first was shot dead on 4 November at Qana. The second "
        "was killed on 19 "
        "November near Tibnin when a mine went off under his jeep.",
        date(1990, 12, 2),
        [E("1990-11-04", 1, "Qana", "UNIFIL", {"direct_fire"}, None, {("killed", "un"): 1}),
         E("1990-11-19", 1, "Tibnin", "UNIFIL", {"landmine"}, None, {("killed", "un"): 1})],
    ),
    (
        "days-after-another",
        "One UN peacekeeper was killed on Friday when gunmen fired at a MINUSMA vehicle in Gao. The "
        "shooting came two days "
        "after a patrol of the mission hit a mine near Ansongo. Three Chadians were injured there.",
        date(2019, 3, 11),
        [E("2019-03-08", 1, "Gao", "MINUSMA", {"direct_fire"}, "vehicle", {("killed", "un"): 1}),
         E("2019-03-06", 1, "Ansongo", "MINUSMA", {"landmine"}, "patrol", {("injured", "un"): 3}, {"TCD"})],
    ),
    (
        "lives-taken",
        "MINUSMA mourns again. On 5 May 2017 a suicide bomber drove into its camp at Aguelhok and took three Chadian "
        "lives. Four more were wounded. The first bulletin had listed two dead.",
        date(2017, 5, 8),
        [E("2017-05-05", 1, "Aguelhok", "MINUSMA", {"suicide_bombing"}, "camp",
          {("killed", "un"): 3, ("injured", "un"): 4},
           {"TCD"})],
    ),
    (
        "spared",
        "The base of the UN mission MINUSMA in Menaka was hit by six rockets on Sunday. No one was hurt.",
        date(2021, 2, 9),
        [E("2021-02-07", 1, "Ménaka", "MINUSMA", {"indirect_fire"}, "camp",
          {("injured", "un"): 0})],
    ),
    (
        "not-theirs",
        "MINUSMA expressed its concern. On 5 May 2017 gunmen attacked a village near Bankass, killing "
        "twelve people. An army "
        "post was shelled the same night; nobody was hurt.",
        date(2017, 5, 8),
        [],
    ),
    (
        "they-were-injured",
        "The UN wishes a full recovery to four peacekeepers from Togo. They were wounded on Thursday near "
        "Boni, in Mali, "
        "where a roadside bomb exploded under the vehicle of their MINUSMA patrol.",
        date(2022, 5, 20),
        [E("2022-05-19", 1, "Boni", "MINUSMA", {"ied"}, None, {("injured", "un"): 4}, {"TGO"})],
    ),
    (
        "brought-to",
        "MINUSMA announced that a peacekeeper from Niger, wounded in the ambush of 4 March near Menaka, died of his "
        "wounds on 9 March. This brings the number of peacekeepers killed in that ambush to three.",
        date(2021, 3, 10),
        [E(None, None, "Ménaka", "MINUSMA", {"ambush"}, None, {("killed", "un"): 3})],
    ),
]  # fmt: skip


def _total(report: Report, outcome: str, group: str) -> int | None:
    count = report.total(outcome, group)
    return None if count is None else count.best if count.best is not None else count.low


def _nations(report: Report) -> set[str]:
    return {c.nationality for c in report.casualties if c.nationality}


@pytest.mark.parametrize(("text", "published", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_coder_reads_what_the_text_says(text: str, published: date | None, expected: list[Expected]) -> None:
    coded = code_text(text, sha256="0" * 64, published=published)
    assert len(coded.reports) == len(expected), [r.spans for r in coded.reports]
    for report, wanted in zip(coded.reports, expected, strict=True):
        got: dict[str, Any] = {}
        want: dict[str, Any] = {}

        def compare(name: str, value: object, aim: object) -> None:
            if aim is not None:
                got[name], want[name] = value, aim  # noqa: B023

        compare("day", report.date.range.start.isoformat() if report.date else "", wanted.day)
        compare("precision", report.date.range.precision if report.date else None, wanted.precision)
        compare("place", report.place.name if report.place else "", wanted.place)
        compare("place precision", report.place.precision if report.place else None, wanted.place_precision)
        compare("country", report.place.country if report.place else None, wanted.country)
        compare("mission", report.mission, wanted.mission)
        compare("types", set(report.attack_types), wanted.types)
        compare("target", report.target, wanted.target)
        compare("hostile", report.hostile, wanted.hostile)
        compare("nations", _nations(report), wanted.nations)
        compare("actors", {(a.actor, a.basis) for a in report.attributions}, wanted.actors)
        if wanted.counts is not None:
            compare("counts", {key: _total(report, *key) for key in wanted.counts}, wanted.counts)
        assert got == want
