"""La garantie, nuit par nuit, écrite d'après garantie.md seul : lente, plate, sans intervalle.

Ce module ne connaît du programme que la forme des faits. Il ne sert qu'à le contredire.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta

from table_natures import LIGNES, MAINTIENS, Ligne

from ase_parcours.metier.hebergement import Solution
from ase_parcours.metier.jeune import Evenement, Faits, Visa

UN_JOUR = timedelta(days=1)
_tables: list[Mapping[str, Ligne]] = [LIGNES]


@contextmanager
def avec_table(table: Mapping[str, Ligne]) -> Iterator[None]:
    """Juge avec une autre table des natures (celle d'un territoire) le temps du bloc."""
    _tables.append(table)
    try:
        yield
    finally:
        _tables.pop()


def ligne_de(code: str) -> Ligne | None:
    """La ligne d'un code dans la table en vigueur, ou ``None``."""
    return _tables[-1].get(code)


PISTES = ("envisagée", "demandée", "en instruction", "admise")
ACQUIS = ("confirmée", "occupée")


def plus_mois(jour: date, mois: int) -> date:
    """Avance (ou recule) mois après mois, puis ramène le jour au dernier du mois."""
    annee, numero = jour.year, jour.month
    for _ in range(abs(mois)):
        numero += 1 if mois > 0 else -1
        if numero == 13:
            annee, numero = annee + 1, 1
        elif numero == 0:
            annee, numero = annee - 1, 12
    quantieme = jour.day
    while True:
        try:
            return date(annee, numero, quantieme)
        except ValueError:
            quantieme -= 1


def anniversaire(naissance: date, ans: int) -> date:
    """Le 29 février tombe le 1er mars des années communes."""
    try:
        return date(naissance.year + ans, naissance.month, naissance.day)
    except ValueError:
        return date(naissance.year + ans, 3, 1)


def nomme_une_preuve(texte: str | None) -> bool:
    """§2, point 3 : ce qui ne nomme rien, quels que soient la casse et les accents."""
    if texte is None:
        return False
    nu = "".join(
        c for c in unicodedata.normalize("NFD", texte.lower()) if unicodedata.category(c) != "Mn"
    ).strip()
    return nu not in (
        "", "-", "?", "neant", "aucune", "non", "en attente", "a fournir", "demandee",
    )  # fmt: skip


# --- Ce qui couvre une nuit (§2, §3) -------------------------------------------------------------


def etat_le(s: Solution, au: date) -> str | None:
    """L'état courant : le dernier pas qui n'est pas après aujourd'hui."""
    courant = None
    for pas in sorted(s.etats, key=lambda p: p.le):  # tri stable : le dernier saisi l'emporte
        if pas.le <= au:
            courant = pas.etat.value
    return courant


def classe_nuit(s: Solution, nuit: date, sortie: date, au: date, *, versees: bool) -> str:
    """« D », « P » ou « » ; avec des variantes, toutes doivent couvrir et la pire classe compte."""
    classes = [_classe_version(v, nuit, sortie, au, versees=versees) for v in (s, *s.variantes)]
    if "" in classes:
        return ""
    return "P" if "P" in classes else "D"


def _classe_version(s: Solution, nuit: date, sortie: date, au: date, *, versees: bool) -> str:
    if etat_le(s, au) not in ACQUIS or not nomme_une_preuve(s.preuve):
        return ""
    if versees and not s.versee:
        return ""
    if s.debut is None or s.fin_inconnue or (s.fin is not None and s.fin <= s.debut):
        return ""
    if not (s.debut <= nuit and (s.fin is None or nuit < s.fin)):
        return ""
    ligne = ligne_de(s.code)
    if ligne is None or ligne.classe in ("C", "N"):
        return ""
    if s.fin is not None and s.fin < plus_mois(s.debut, ligne.mois_minimum):
        return ""
    if ligne.mois_durable is not None:
        if s.fin is None:
            assert ligne.ouverte is not None
            return ligne.ouverte
        assez = s.fin >= plus_mois(max(s.debut, sortie), ligne.mois_durable)
        return "D" if assez else "P"
    return ligne.classe


def nuits(faits: Faits, sortie: date, au: date, *, versees: bool = False) -> list[tuple[date, str]]:
    """Chaque nuit de [D, D + 6 mois) et la meilleure classe qui la couvre."""
    resultat = []
    nuit = sortie
    while nuit < plus_mois(sortie, 6):
        classes = {classe_nuit(s, nuit, sortie, au, versees=versees) for s in faits.solutions}
        resultat.append((nuit, "D" if "D" in classes else "P" if "P" in classes else ""))
        nuit += UN_JOUR
    return resultat


def niveau_de(toutes: list[tuple[date, str]]) -> str:
    """§4."""
    if any(classe == "" for _, classe in toutes[:30]):
        return "sans_solution"
    if all(classe for _, classe in toutes) and toutes[-1][1] == "D":
        return "garantie"
    return "fragile"


# --- Les événements ------------------------------------------------------------------------------


@dataclass
class Deroule:
    """Ce que disent les événements, un par un."""

    statut: str = "suivi"  # avant de regarder si la sortie tient
    sortie: Evenement | None = None
    constat: Evenement | None = None
    retour: date | None = None
    constats: list[tuple[date, date | None]] = field(default_factory=list)


def derouler(faits: Faits) -> Deroule:
    """Les événements dans l'ordre. Un constat plus récent qu'une sortie la contredit, comme un
    retour ; après un décès plus rien ne compte."""
    d = Deroule()
    for e in sorted((e for e in faits.evenements if not e.annule), key=lambda e: (e.le, e.ordre)):
        if d.statut == "decede":
            break
        genre = e.type.value
        if genre != "constat" and d.constat is not None:
            d.constats.append((d.constat.le, e.le))
            d.constat = None
        if genre in ("sortie", "sans_solution"):
            d.sortie, d.statut = e, "sorti" if genre == "sortie" else "sorti_sans_solution"
        elif genre == "constat":
            d.sortie, d.statut = None, "depart_constate"
            d.constat = d.constat or e
        elif genre == "retour":
            d.sortie, d.statut, d.retour = None, "suivi", e.le
        else:
            d.statut = {"transfert": "transfere", "deces": "decede"}[genre]
    if d.constat is not None:
        d.constats.append((d.constat.le, None))
    return d


def date_de_sortie(faits: Faits, au: date) -> tuple[date | None, str | None, date | None]:
    """(D, base, date annoncée avant le report à aujourd'hui)."""
    d = derouler(faits)
    if d.sortie is not None:
        return d.sortie.le, "effective", d.sortie.le
    if d.constat is not None:
        return au, "constat", au
    fins = [m.fin for m in faits.mesures if m.jeune_majeur_heberge and m.fin and m.fin > au]
    annonce: date | None
    if faits.sortie_prevue is not None:
        annonce, base = faits.sortie_prevue, "prevue"
    elif fins:
        annonce, base = max(fins), "apjm"
    elif faits.naissance.au_plus_tot is not None:
        annonce, base = anniversaire(faits.naissance.au_plus_tot, 18), "majorite"
    else:
        return None, None, None
    return (au, "depassee", annonce) if annonce < au else (annonce, base, annonce)


def visa_en_vigueur(visa: Visa, sortie: date) -> bool:
    """Motif, prochaine étape datée, responsable, accordé, non retiré, pour cette date."""
    complet = visa.motif and visa.etape_libelle and visa.etape_le and visa.responsable
    return bool(complet and visa.accorde_par and not visa.retire and visa.date_sortie == sortie)


def maintien_seul(faits: Faits, sortie: date, au: date) -> bool:
    """La nuit D n'est couverte (preuves versées) que par une prise en charge qui continue."""
    couvrent = [s for s in faits.solutions if classe_nuit(s, sortie, sortie, au, versees=True)]
    maintenues = [s for s in couvrent if any(v.code in MAINTIENS for v in (s, *s.variantes))]
    return bool(couvrent) and couvrent == maintenues


def statut_de(faits: Faits, au: date) -> str:
    """Statut calculé : la sortie ne tient que si sa condition tient encore (§5)."""
    d = derouler(faits)
    if d.statut != "sorti" or d.sortie is None:
        return d.statut
    niveau = niveau_de(nuits(faits, d.sortie.le, au, versees=True))
    if maintien_seul(faits, d.sortie.le, au):
        return "a_revoir"
    if d.sortie.visa is None:
        return "sorti_garanti" if niveau == "garantie" else "a_revoir"
    vise = any(v.id == d.sortie.visa and visa_en_vigueur(v, d.sortie.le) for v in faits.visas)
    return "sorti_fragile" if vise and niveau != "sans_solution" else "a_revoir"


def nuits_de_constat(faits: Faits, au: date) -> int:
    """Nuits sans toit du jour du départ à hier, ou à la veille de ce qui l'a clos."""
    total = 0
    for debut, fin in derouler(faits).constats:
        nuit = debut
        while nuit < (au if fin is None else min(fin, au)):
            total += not any(
                classe_nuit(s, nuit, debut, au, versees=False) for s in faits.solutions
            )
            nuit += UN_JOUR
    return total


# --- Tout, pour un jour --------------------------------------------------------------------------


@dataclass(frozen=True)
class Jugement:
    """Ce que la règle dit d'un jeune un jour donné."""

    sortie: date | None
    base: str | None
    annoncee: date | None
    niveau: str
    statut: str
    nuits: tuple[tuple[date, str], ...]
    pistes: frozenset[str]
    aident: frozenset[str]
    plan_b_manquant: bool
    urgence: str | None
    nuits_de_constat: int


def juger(faits: Faits, au: date) -> Jugement:
    """Applique la règle entière."""
    sortie, base, annoncee = date_de_sortie(faits, au)
    toutes = [] if sortie is None else nuits(faits, sortie, au)
    couverte = bool(toutes) and toutes[0][1] != ""
    niveau = "indeterminee" if sortie is None else niveau_de(toutes)
    vivantes = [s for s in faits.solutions if _piste_vivante(s, sortie, au)]
    statut = statut_de(faits, au)
    return Jugement(
        sortie,
        base,
        annoncee,
        niveau,
        statut,
        tuple(toutes),
        frozenset(s.id for s in vivantes),
        frozenset(
            s.id for s in vivantes if sortie is not None and _comblerait(s, toutes, sortie, au)
        ),
        sortie is not None and au >= plus_mois(sortie, -6) and not couverte and len(vivantes) < 2,
        _urgence(faits, au, sortie, annoncee, niveau, statut, vivantes, couverte=couverte),
        nuits_de_constat(faits, au),
    )


def _piste_vivante(s: Solution, sortie: date | None, au: date) -> bool:
    ligne = ligne_de(s.code)
    return (
        etat_le(s, au) in PISTES
        and ligne is not None
        and ligne.classe not in ("C", "N")
        and (s.fin is None or sortie is None or s.fin > sortie)
    )


def _comblerait(s: Solution, toutes: list[tuple[date, str]], sortie: date, au: date) -> bool:
    """« put in confirmée with a proof, other facts unchanged, would cover an uncovered night »."""
    from ase_parcours.metier.hebergement import Etat, PasEtat

    def acquise(v: Solution) -> Solution:
        preuve = v.preuve if nomme_une_preuve(v.preuve) else "papier"
        return Solution(
            v.id, v.code, (*v.etats, PasEtat(Etat.CONFIRMEE, au)), v.debut, v.fin,
            v.fin_inconnue, preuve,
        )  # fmt: skip

    versions = [acquise(v) for v in (s, *s.variantes)]
    return any(
        classe == "" and all(_classe_version(v, nuit, sortie, au, versees=False) for v in versions)
        for nuit, classe in toutes
    )


def _urgence(
    faits: Faits,
    au: date,
    sortie: date | None,
    annoncee: date | None,
    niveau: str,
    statut: str,
    vivantes: list[Solution],
    *,
    couverte: bool,
) -> str | None:
    if sortie is None or annoncee is None:
        return None
    retour = derouler(faits).retour
    etapes = [
        ("J-365", plus_mois(sortie, -12), couverte or len(vivantes) >= 1),
        ("J-180", plus_mois(sortie, -6), couverte or len(vivantes) >= 2),
        (
            "J-90",
            plus_mois(sortie, -3),
            couverte or any(s.debut is not None and s.debut <= sortie for s in vivantes),
        ),
        ("J-30", sortie - 30 * UN_JOUR, niveau in ("garantie", "fragile")),
        # Un retour répond à la sortie annoncée s'il la suit ; un plus ancien n'en dit rien.
        ("J-0", sortie, statut != "suivi" or (retour is not None and retour >= annoncee)),
    ]
    ouvertes = [nom for nom, ouverture, tenue in etapes if au >= ouverture and not tenue]
    return ouvertes[-1] if ouvertes else None
