"""Departments, towns and quarters of the countries that the Latin America pack covers, from general knowledge."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple


class Spot(NamedTuple):
    """A place: country in English capitals, kind as answers write it, name."""

    country: str
    kind: str
    name: str

    @property
    def key(self) -> str:
        """The place as a key of the lexicon."""
        return "|".join(self)


_CITIES = {
    "EL SALVADOR": (
        "san salvador, santa ana, san miguel, soyapango, mejicanos, apopa, santa tecla, nueva san salvador, "
        "usulutan, "
        "sonsonate, ahuachapan, zacatecoluca, cojutepeque, chalatenango, san vicente, la union, sensuntepeque, "
        "san francisco gotera, ilopango, cuscatancingo, ciudad delgado, san marcos, antiguo cuscatlan, "
        "quezaltepeque, "
        "ayutuxtepeque, aguilares, suchitoto, ilobasco, jiquilisco, santiago nonualco, chalchuapa, metapan, "
        "acajutla, "
        "la libertad, tonacatepeque, guazapa, nejapa, el paisnal, arcatao, san jose las flores, perquin, jucuaran, "
        "berlin, jocoro, santa rosa de lima, ciudad barrios, nueva concepcion, tejutla, comalapa, san pedro "
        "nonualco, "
        "tecoluca, apastepeque, san esteban catarina, san sebastian, guarjila, san antonio los ranchos, corinto, "
        "cacaopera, joateca, meanguera, torola, el rosario, san fernando, delicias de concepcion, osicala, yamabal, "
        "chirilagua, el transito, puerto el triunfo, san agustin, santiago de maria, santa elena, tecapan, "
        "estanzuelas, "
        "cinquera, tenancingo, san rafael cedros, san martin, armenia, izalco, juayua, nahuizalco, santiago "
        "texacuangos, "
        "panchimalco, olocuilta, san luis talpa, el paraiso, san francisco morazan, san luis de la reina, sesori, "
        "carolina, san gerardo, el carmen, conchagua, zaragoza, ciudad arce, san juan opico, colon, san pablo "
        "tacachico, "
        "dulce nombre de maria, la palma, las vueltas, villa victoria, san isidro, jutiapa, tejutepeque, ciudad "
        "victoria"
    ),
    "COLOMBIA": (
        "bogota, medellin, cali, barranquilla, cartagena, bucaramanga, cucuta, pereira, manizales, ibague, "
        "pasto, neiva, "
        "villavicencio, armenia, monteria, santa marta, popayan, barrancabermeja, buenaventura, tunja, sincelejo, "
        "valledupar, quibdo, florencia, riohacha, envigado, itagui, bello, sabaneta, soacha, apartado, turbo, "
        "chigorodo, "
        "segovia, remedios, yarumal, rionegro, puerto berrio, puerto boyaca, la dorada, arauca, saravena, "
        "arauquita, tame, "
        "ocana, convencion, tibu, pamplona, aguachica, el banco, magangue, caucasia, el bagre, zaragoza, amalfi, "
        "palmira, tulua, buga, cartago, yumbo, honda, girardot, fusagasuga, facatativa, zipaquira, chia, "
        "sogamoso, duitama, "
        "san vicente de chucuri, san vicente del caguan, puerto asis, mocoa, leticia, mitu, san jose del "
        "guaviare, yopal, "
        "lorica, tierralta, la rochela, cimitarra, el carmen, san alberto, sabana de torres, simacota, corinto, "
        "toribio, "
        "caloto, santander de quilichao, tumaco, ipiales, la uribe, vista hermosa, granada, san martin, puerto "
        "lopez, "
        "carepa, mutata, dabeiba, san carlos, san rafael, la ceja, mocari, riosucio, el tarra, teorama, "
        "covenas, cocorna"
    ),
    "PERU": (
        "lima, ayacucho, huancayo, arequipa, cuzco, cusco, callao, trujillo, chiclayo, piura, iquitos, "
        "pucallpa, tacna, "
        "puno, huanuco, huancavelica, cerro de pasco, chimbote, ica, tingo maria, uchiza, tarapoto, huaraz, abancay, "
        "andahuaylas, huanta, tocache, juliaca, la oroya, tarma, satipo, jauja, moyobamba, juanjui, huacho, "
        "barranca, "
        "chosica, aucayacu, san miguel, cajamarca, tumbes, concepcion, la merced, oxapampa, azangaro, sicuani, ilo, "
        "moquegua, puerto maldonado, pisco, nazca, sullana, huamanga, cangallo, vilcashuaman, lircay, churcampa, "
        "comas, villa el salvador, san martin de porres, miraflores, san isidro, san juan de lurigancho, yurimaguas"
    ),
    "GUATEMALA": (
        "guatemala city, quezaltenango, quetzaltenango, escuintla, mazatenango, huehuetenango, coban, puerto "
        "barrios, "
        "antigua, antigua guatemala, chimaltenango, retalhuleu, zacapa, chiquimula, jalapa, jutiapa, solola, "
        "totonicapan, "
        "santa cruz del quiche, salama, cuilapa, flores, santa elena, san marcos, santiago atitlan, panajachel, "
        "poptun, "
        "nebaj, rabinal, amatitlan, villa nueva, mixco, cotzal, chajul, el tumbador, santa lucia cotzumalguapa, "
        "tecun uman, "
        "el aguacate, san andres itzapa, livingston, tiquisate, coatepeque, melchor de mencos, barillas, santo tomas"
    ),
    "HONDURAS": (
        "tegucigalpa, san pedro sula, la ceiba, comayagua, choluteca, el progreso, puerto cortes, danli, "
        "juticalpa, tela, "
        "comayaguela, palmerola, santa rosa de copan, marcala, yuscaran, trojes, mesa grande, colomoncagua, "
        "el paraiso, nacaome, la esperanza, catacamas, siguatepeque, tocoa, olanchito, trujillo, cifuentes, capire"
    ),
    "CHILE": (
        "santiago, valparaiso, concepcion, vina del mar, antofagasta, temuco, rancagua, talca, iquique, arica, "
        "osorno, "
        "valdivia, puerto montt, punta arenas, la serena, coquimbo, chillan, los angeles, curico, copiapo, "
        "talcahuano, "
        "melipilla, san antonio, quillota, calama, coronel, lota, san bernardo, puente alto, linares"
    ),
    "BOLIVIA": (
        "la paz, santa cruz, cochabamba, oruro, potosi, sucre, tarija, trinidad, el alto, riberalta, guanay, "
        "chimore, "
        "montero, camiri, viacha, copacabana, guayaramerin, yacuiba, villa tunari"
    ),
    "ECUADOR": "quito, guayaquil, cuenca, esmeraldas, machala, loja, ambato, manta, riobamba, ibarra, tulcan, "
    "lago agrio",
    "ARGENTINA": (
        "buenos aires, cordoba, rosario, mendoza, la plata, mar del plata, la tablada, tucuman, salta, santa "
        "fe, neuquen, "
        "bahia blanca, resistencia, corrientes, parana, san juan, ushuaia, quilmes"
    ),
    "PANAMA": "panama city, colon, david, balboa, chitre, santiago de veraguas",
    "NICARAGUA": (
        "managua, leon, granada, esteli, matagalpa, jinotega, masaya, chinandega, bluefields, puerto cabezas, "
        "ocotal, "
        "rivas, juigalpa, boaco, somoto, wiwili, jalapa, quilali, rama, nueva guinea"
    ),
    "COSTA RICA": "san jose, limon, alajuela, heredia, cartago, puntarenas, liberia",
    "VENEZUELA": "caracas, maracaibo, valencia, barquisimeto, san cristobal, el amparo, merida, guasdualito",
    "MEXICO": "mexico city, guadalajara, monterrey, tijuana, tapachula, acapulco, puebla, veracruz, ciudad juarez",
    "BRAZIL": "brasilia, rio de janeiro, sao paulo, manaus, belem, porto alegre, recife, salvador, xapuri, rio "
    "branco",
    "PARAGUAY": "asuncion, encarnacion, concepcion, ciudad del este",
    "URUGUAY": "montevideo, salto, paysandu",
    "CUBA": "havana, santiago de cuba",
    "HAITI": "port-au-prince",
    "DOMINICAN REPUBLIC": "santo domingo",
    "JAMAICA": "kingston",
    "SPAIN": "madrid, barcelona, bilbao, valencia",
    "UNITED STATES": "washington, miami, new york, los angeles",
}
_DEPARTMENTS = {
    "EL SALVADOR": (
        "chalatenango, morazan, usulutan, san miguel, san vicente, la union, la paz, la libertad, cuscatlan, "
        "cabanas, "
        "santa ana, sonsonate, ahuachapan, san salvador"
    ),
    "COLOMBIA": (
        "antioquia, santander, norte de santander, north santander, cordoba, meta, cauca, valle del cauca, "
        "valle, boyaca, "
        "cundinamarca, magdalena, cesar, bolivar, atlantico, tolima, huila, narino, caldas, risaralda, quindio, "
        "arauca, "
        "casanare, caqueta, putumayo, guaviare, choco, sucre, la guajira, guajira, vaupes, vichada, amazonas"
    ),
    "PERU": (
        "ayacucho, huancavelica, junin, apurimac, huanuco, san martin, pasco, ancash, la libertad, puno, "
        "ucayali, loreto, "
        "arequipa, cuzco, cajamarca, amazonas, lambayeque, madre de dios, lima, ica, piura"
    ),
    "GUATEMALA": (
        "peten, el peten, quiche, el quiche, huehuetenango, san marcos, escuintla, solola, suchitepequez, "
        "chimaltenango, "
        "alta verapaz, baja verapaz, izabal, zacapa, santa rosa, jutiapa, retalhuleu, quezaltenango, sacatepequez, "
        "el progreso, chiquimula, totonicapan"
    ),
    "HONDURAS": (
        "olancho, el paraiso, francisco morazan, cortes, atlantida, yoro, colon, comayagua, la paz, intibuca, "
        "choluteca, "
        "valle, copan, ocotepeque, lempira, gracias a dios, santa barbara"
    ),
    "NICARAGUA": "nueva segovia, zelaya, rio san juan, chontales, madriz, north atlantic, south atlantic, jinotega",
    "BOLIVIA": "beni, pando, chuquisaca, chapare, yungas",
}
_REGIONS = {
    "COLOMBIA": "uraba, magdalena medio, middle magdalena, bajo cauca, llanos, catatumbo, cordoba and uraba",
    "PERU": "upper huallaga, upper huallaga valley, huallaga, mantaro valley, ene river",
    "EL SALVADOR": "guazapa hill, guazapa volcano, san salvador volcano",
    "GUATEMALA": "ixcan, ixil triangle",
}
_QUARTERS = {
    "EL SALVADOR": (
        "escalon, zacamil, san benito, miramonte, santa lucia, san jacinto, la chacra, colonia escalon, "
        "lomas de san francisco, flor blanca, la rabida, soyapango, san ramon, amatepec, maquilishuat, "
        "cuscatlan park, mariona, la campana, las delicias, los conacastes, santa marta, layco, atlacatl, "
        "jardines de guadalupe, metropolis, bloom, centroamerica, ciudad credisa, la colmena"
    ),
    "COLOMBIA": (
        "el poblado, poblado, laureles, kennedy, chapinero, teusaquillo, la candelaria, manrique, castilla, "
        "aranjuez, "
        "paloquemao, ciudad bolivar, belen, guayabal, la floresta, aguablanca, envigado, suba, usaquen, fontibon"
    ),
    "PERU": "surco, san borja, barranco, la molina, la victoria, el agustino, rimac, brena, ate, san luis, "
    "jesus maria",
    "GUATEMALA": "zone 1, zone 9, zone 10, zone 13, zone 14, zone 4, zone 6, zone 7, zone 12",
    "CHILE": "providencia, nunoa, las condes, la reina, la florida, pudahuel, la cisterna, san miguel, vitacura",
}
#: Country names and demonyms as texts write them.
COUNTRIES: dict[str, tuple[str, ...]] = {
    "EL SALVADOR": ("el salvador", "salvadoran", "salvadorans"),
    "COLOMBIA": ("colombia", "colombian", "colombians"),
    "PERU": ("peru", "peruvian", "peruvians"),
    "GUATEMALA": ("guatemala", "guatemalan", "guatemalans"),
    "HONDURAS": ("honduras", "honduran", "hondurans"),
    "CHILE": ("chile", "chilean", "chileans"),
    "BOLIVIA": ("bolivia", "bolivian", "bolivians"),
    "ECUADOR": ("ecuador", "ecuadoran", "ecuadorean", "ecuadorian"),
    "ARGENTINA": ("argentina", "argentine", "argentinean"),
    "PANAMA": ("panama", "panamanian", "panamanians"),
    "NICARAGUA": ("nicaragua", "nicaraguan", "nicaraguans"),
    "COSTA RICA": ("costa rica", "costa rican"),
    "VENEZUELA": ("venezuela", "venezuelan"),
    "MEXICO": ("mexico", "mexican"),
    "BRAZIL": ("brazil", "brazilian"),
    "PARAGUAY": ("paraguay", "paraguayan"),
    "URUGUAY": ("uruguay", "uruguayan"),
    "CUBA": ("cuba", "cuban"),
    "HAITI": ("haiti", "haitian"),
    "DOMINICAN REPUBLIC": ("dominican republic", "dominican"),
    "JAMAICA": ("jamaica", "jamaican"),
    "SPAIN": ("spain", "spanish", "spaniard", "spaniards"),
    "UNITED STATES": ("united states", "u.s.", "american", "americans"),
}
#: Countries of the domain; events elsewhere are seldom asked for.
DOMAIN = frozenset(
    ("ARGENTINA", "BOLIVIA", "CHILE", "COLOMBIA", "ECUADOR", "EL SALVADOR", "GUATEMALA", "HONDURAS", "PERU")
)


def _cut(table: dict[str, str], kind: str) -> list[Spot]:
    return [Spot(country, kind, name.strip()) for country, names in table.items() for name in names.split(",")]


@cache
def list_spots() -> tuple[Spot, ...]:
    """Return every place of the pack; of namesakes the usual reading comes first."""
    nations = [Spot(country, "COUNTRY", names[0]) for country, names in COUNTRIES.items()]
    return (
        *nations,
        *_cut(_CITIES, "CITY"),
        *_cut(_DEPARTMENTS, "DEPARTMENT"),
        *_cut(_REGIONS, "REGION"),
        *_cut(_QUARTERS, "NEIGHBORHOOD"),
    )


def read_key(key: str) -> Spot:
    """Return the place of a lexicon key."""
    return Spot(*key.split("|"))
