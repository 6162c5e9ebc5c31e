"""Means, targets and authors, read from single sentences in English and in French."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casque.coder.attack_types import ORDER, find_attack_types, is_complex
from casque.coder.attributions import find_attributions
from casque.coder.parsing import parse_text
from casque.coder.targets import find_target
from casque.model import DateRange, Span


def _types(text: str, lang: str) -> set[str]:
    return set(find_attack_types(parse_text(text, lang), Span(0, len(text))))


def _target(text: str, lang: str) -> str | None:
    found = find_target(parse_text(text, lang), Span(0, len(text)))
    return found[0] if found else None


def _authors(text: str, lang: str, day: date | None = None) -> set[tuple[str | None, str]]:
    parsed = parse_text(text, lang)
    when = DateRange.between(day, day) if day else None
    found = [a for s in parsed.sentences for a in find_attributions(parsed, s.span, s.span, when)]
    return {(a.actor, a.basis) for a in found}


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Their jeep ran over a mine near the bridge.", {"landmine"}),
        ("A device hidden in the sand blew up under the second truck.", {"ied"}),
        ("Rockets fired at the compound killed two guards.", {"indirect_fire"}),
        ("Gunmen fired at the patrol and ran.", {"direct_fire"}),
        ("The post came under fire from mortars and machine guns.", {"indirect_fire", "direct_fire"}),
        ("A corporal was hit in the neck as he climbed down.", {"direct_fire"}),
        ("The helicopter was shot down over the forest.", set()),
        ("A lorry laden with explosives was driven into the gate.", {"suicide_bombing"}),
        ("A parked car packed with explosives was set off from a distance.", set()),
        ("Villagers pelted the vehicles with stones.", {"assault"}),
        ("Six Fijians seized at the crossing are still missing.", {"abduction"}),
        ("The attackers seized two vehicles and ammunition.", set()),
        ("Kamikaze drones struck the fuel store.", {"drone"}),
        ("The column was ambushed in a gorge.", {"ambush"}),
        ("Engineers were searching the road for mines.", set()),
        ("The army ruled out a mine.", set()),
        ("Two men died in a gold mine.", set()),
        ("The soldiers carried a surveillance drone.", set()),
        ("It was a coordinated attack on both gates.", {"complex_attack"}),
        ("Carjackers held up a driver.", {"other"}),
    ],
)
def test_means_in_english(text: str, types: set[str]) -> None:
    assert _types(text, "en") == types


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Leur blindé a sauté sur une mine antichar.", {"landmine"}),
        ("Une charge enfouie dans le sable a explosé sous le camion.", {"ied"}),
        ("Des obus de mortier sont tombés sur le camp.", {"indirect_fire"}),
        ("Des hommes armés ont ouvert le feu sur la patrouille.", {"direct_fire"}),
        ("Deux gardes ont été abattus devant la porte.", {"direct_fire"}),
        ("L'hélicoptère a été abattu au-dessus de la forêt.", set()),
        ("Un kamikaze s'est fait exploser à l'entrée.", {"suicide_bombing"}),
        ("Un camion bourré d'explosifs a foncé sur le portail.", {"suicide_bombing"}),
        ("La foule a lancé des pierres sur les véhicules.", {"assault"}),
        ("Trois observateurs ont été enlevés sur la piste.", {"abduction"}),
        ("La colonne est tombée dans une embuscade.", {"ambush"}),
        ("Le convoi a été pris dans un guet-apens.", {"ambush"}),
        ("Les démineurs cherchaient des mines sur la route.", set()),
        ("Aucune mine n'a été trouvée.", set()),
        ("Deux hommes sont morts dans une mine d'or.", set()),
        ("Un drone a frappé le dépôt.", {"drone"}),
        ("Ce fut une attaque complexe contre les deux portes.", {"complex_attack"}),
        ("Les assaillants ont fait usage de mitrailleuses et de lance-roquettes.", {"direct_fire", "indirect_fire"}),
    ],
)
def test_means_in_french(text: str, types: set[str]) -> None:
    assert _types(text, "fr") == types


@pytest.mark.parametrize(
    ("text", "lang", "target"),
    [
        ("Gunmen ambushed a convoy of the mission.", "en", "convoy"),
        ("A vehicle of the convoy hit a device.", "en", "convoy"),
        ("They were guarding water trucks when shots rang out.", "en", "escort"),
        ("Rockets hit the base of the battalion.", "en", "camp"),
        ("Fighters attacked a checkpoint held by Uruguayans.", "en", "checkpoint"),
        ("Bullets struck a helicopter of the mission.", "en", "aircraft"),
        ("An officer was stabbed at his home.", "en", "individual"),
        ("The patrol was seven kilometres from its base when it was hit.", "en", "patrol"),
        ("Des inconnus ont attaqué un convoi de la mission.", "fr", "convoy"),
        ("Un véhicule du convoi a heurté un engin explosif.", "fr", "convoy"),
        ("Ils escortaient des camions-citernes quand on a tiré.", "fr", "escort"),
        ("Des roquettes sont tombées sur la base du bataillon.", "fr", "camp"),
        ("Des tireurs ont visé un poste de contrôle tenu par des Uruguayens.", "fr", "checkpoint"),
        ("Une patrouille est tombée dans une embuscade à deux kilomètres de la base.", "fr", "patrol"),
        ("Un officier a été poignardé à son domicile.", "fr", "individual"),
        ("Les soldats ont tiré.", "fr", None),
        ("A Bell 412 chartered by the mission made an emergency landing.", "en", "aircraft"),
        ("Two policemen of the mission died in a traffic accident.", "en", "vehicle"),
        ("Deux policiers de la mission sont morts dans un accident de la route.", "fr", "vehicle"),
        ("They had come to relieve a Kenyan strongpoint.", "en", None),
    ],
)
def test_what_was_hit(text: str, lang: str, target: str | None) -> None:
    assert _target(text, lang) == target


@pytest.mark.parametrize(
    ("text", "lang", "authors"),
    [
        ("JNIM claimed the bombing on its channel.", "en", {("jnim", "claimed")}),
        ("The bombing was claimed by JNIM.", "en", {("jnim", "claimed")}),
        ("No group, not even JNIM, has claimed the bombing.", "en", set()),
        ("The attack was blamed on the ADF.", "en", {("adf", "stated")}),
        ("Residents pointed to the ADF.", "en", {("adf", "suspected")}),
        ("Suspected ADF rebels attacked the base.", "en", {("adf", "suspected")}),
        ("M23 rebels fired on the base.", "en", {("m23", "stated")}),
        ("The army accused the M23. The group denied it.", "en", {("m23", "suspected"), ("m23", "denied")}),
        ("The base lies in an area controlled by M23.", "en", set()),
        ("Troops fighting against the M23 were killed.", "en", set()),
        ("Two Congolese soldiers were killed near the base.", "en", set()),
        ("Le GSIM a revendiqué l'attaque.", "fr", {("jnim", "claimed")}),
        ("L'attaque a été revendiquée par le GSIM.", "fr", {("jnim", "claimed")}),
        ("L'attaque n'a pas été revendiquée, mais le GSIM est présent dans la région.", "fr", set()),
        ("L'armée impute le coup au M23.", "fr", {("m23", "suspected")}),
        ("La Monusco attribue l'attaque au M23.", "fr", {("m23", "stated")}),
        ("Des rebelles présumés des ADF ont attaqué la base.", "fr", {("adf", "suspected")}),
        ("Le M23 dément toute implication.", "fr", {("m23", "denied")}),
        ("La zone est tenue par le M23.", "fr", set()),
        ("On soupçonne la FRPI.", "fr", {("frpi", "suspected")}),
        ("Two Kenyans died in clashes with the ADF near the river.", "en", {("adf", "stated")}),
        ("Deux Kényans sont morts lors d'affrontements avec les ADF.", "fr", {("adf", "stated")}),
        (
            "The camp was attacked by the UPC (Fulani rebels) and anti-balaka fighters.",
            "en",
            {("upc", "stated"), ("anti-balaka", "stated")},
        ),
        ("Le camp a été attaqué par l'UPC et des anti-balaka.", "fr", {("upc", "stated"), ("anti-balaka", "stated")}),
        ("Al-Shabaab said on its website that its men had shelled the camp.", "en", {("al-shabaab", "claimed")}),
        ("JNIM owned up to the raid.", "en", {("jnim", "claimed")}),
        ("There is little doubt that the ADF were to blame.", "en", {("adf", "suspected")}),
        ("The mayor blamed the killings on the northern wing of the FRPI.", "en", {("frpi", "stated")}),
        ("A Merkava fired at the tower of the headquarters.", "en", {("idf", "stated")}),
    ],
)
def test_who_is_named_as_author(text: str, lang: str, authors: set[tuple[str | None, str]]) -> None:
    assert _authors(text, lang) == authors


def test_a_group_counts_only_while_it_exists() -> None:
    text = "JNIM fighters attacked the base."
    assert _authors(text, "en", date(2016, 5, 18)) == set()
    assert _authors(text, "en", date(2019, 5, 18)) == {("jnim", "stated")}


def test_several_means_and_a_base_stormed_are_a_complex_attack() -> None:
    text = "Fighters stormed the camp. Mortars and machine guns were used."
    parsed = parse_text(text, "en")
    spans = tuple(s.span for s in parsed.sentences)
    assert is_complex(parsed, spans, ("indirect_fire", "direct_fire"))
    assert not is_complex(parsed, spans, ("direct_fire",))
    assert not is_complex(parsed, spans[1:], ("indirect_fire", "direct_fire"))


_WORDS = st.lists(
    st.sampled_from(
        [
            "rockets",
            "fired",
            "at",
            "the",
            "camp",
            "ambush",
            "mine",
            "no",
            "search",
            "for",
            "shot",
            "down",
            "hostage",
            "convoy",
            "obus",
            "tirs",
            "embuscade",
            "mines",
            "sans",
            "une",
            "patrouille",
            "JNIM",
            "claimed",
            "a",
            "revendiqué",
            "by",
            "par",
            ",",
            ".",
        ]
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(_WORDS, st.sampled_from(("en", "fr")))
def test_every_span_is_true_and_every_code_known(words: list[str], lang: str) -> None:
    text = " ".join(words)
    parsed = parse_text(text, lang)
    whole = Span(0, len(text))
    for code, span in find_attack_types(parsed, whole).items():
        assert code in ORDER
        assert 0 <= span.start < span.end <= len(text)
    target = find_target(parsed, whole)
    assert target is None or target[1].read(text)
    for item in find_attributions(parsed, whole, whole, None):
        assert item.span is not None
        assert item.text == item.span.read(text)


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("L'embuscade dont Aqmi s'est attribué la paternité a fait trois morts.", {("aqim", "claimed")}),
        ("Ansar Dine s'en félicite.", {("ansar-dine", "claimed")}),
        ("Des enquêteurs regardent vers le Hezbollah.", {("hezbollah", "suspected")}),
        ("Le Hezbollah a été prompt à démentir.", {("hezbollah", "denied")}),
        ("Le M23 jure n'y être pour rien.", {("m23", "denied")}),
    ],
)
def test_french_press_names_authors(text: str, authors: set[tuple[str | None, str]]) -> None:
    assert _authors(text, "fr") == authors


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Des hommes cachés dans les hautes herbes les attendaient.", {"ambush"}),
        ("Un char a tiré en direction du mirador.", {"indirect_fire"}),
        ("Une équipe de déminage est tombée dans une embuscade.", {"ambush"}),
        ("Une équipe de déminage a relevé la mine.", set()),
        ("Une charge de plusieurs dizaines de kilos placée sous le pont a détruit la jeep.", {"ied"}),
    ],
)
def test_french_means_told_without_their_name(text: str, types: set[str]) -> None:
    assert _types(text, "fr") == types
