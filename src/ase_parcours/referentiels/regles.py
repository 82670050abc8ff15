"""Lire un jeu de règles (YAML) : tout est vérifié avant de servir, la ligne fautive est nommée.

Le format est décrit dans ``docs/regles.md``. Rien n'est évalué : un mot inconnu est refusé.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import cache
from hashlib import sha256
from typing import Any

from ase_parcours import ressources
from ase_parcours.metier.regles import modele as m
from ase_parcours.referentiels.conditions import Lecteur
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus
from ase_parcours.referentiels.listes import nomenclature

DOSSIER = "referentiels/regles"
_CLES = frozenset(
    {
        "regle", "nom", "version", "statut", "territoire", "en_vigueur_du", "en_vigueur_au",
        "source", "lu_le", "auteur", "unite", "mention", "simulateur", "incalculable",
        "contrepartie", "grandeurs", "conditions", "montant", "duree", "pieces", "quota", LIGNE,
    }
)  # fmt: skip
_EXIGEES = ("regle", "nom", "version", "statut", "territoire", "auteur", "unite", "conditions")
NATIONAL = "FR"
"""Territoire d'un jeu de règles qui vaut partout."""


@cache
def jeux_livres() -> Mapping[str, m.JeuDeRegles]:
    """Les jeux de règles livrés, par référence (« rsj-lyon@2021.1 »). Lève ``FichierAbime``."""
    return ranger(
        lire_regle(ressources.texte(f"{DOSSIER}/{nom}"), nom)
        for nom in ressources.noms(DOSSIER, ".yaml")
    )


def ranger(jeux: Iterable[m.JeuDeRegles]) -> dict[str, m.JeuDeRegles]:
    """Les jeux par référence. Lève ``FichierAbime`` si deux versions publiées d'une même règle
    valent le même jour au même endroit, ou si une référence est prise."""
    ranges: dict[str, m.JeuDeRegles] = {}
    for jeu in jeux:
        if jeu.reference in ranges:
            raise refus(jeu.id, 1, f"la version {jeu.version} de cette règle existe déjà")
        exiger_sans_chevauchement(jeu, ranges.values())
        ranges[jeu.reference] = jeu
    return ranges


def exiger_sans_chevauchement(
    jeu: m.JeuDeRegles, autres: Iterable[m.JeuDeRegles], nom: str = ""
) -> None:
    """Lève ``FichierAbime`` si une autre version publiée vaut un même jour."""
    if jeu.statut is not m.Statut.PUBLIE:
        return
    for autre in autres:
        memes = (autre.id, autre.territoire) == (jeu.id, jeu.territoire)
        if not memes or autre.statut is not m.Statut.PUBLIE or autre.version == jeu.version:
            continue
        if _avant(jeu.du, autre.au) and _avant(autre.du, jeu.au):
            raise refus(
                nom or jeu.id,
                1,
                f"la version {autre.version} est déjà publiée sur une partie de cette période",
            )


def _avant(debut: date, fin: date | None) -> bool:
    return fin is None or debut < fin


def lire_regle(texte: str, nom: str) -> m.JeuDeRegles:
    """Lit un jeu de règles. Lève ``FichierAbime`` en nommant fichier, ligne et raison."""
    brut = lire_yaml(texte, nom)
    lecteur = Lecteur(nom)
    lecteur.cles(brut, _CLES, _EXIGEES)
    entete = lire_entete(brut, nom)
    if brut["unite"] != "centimes":
        raise lecteur.refuse(
            brut, "« unite » doit dire « centimes » : 420 € s'écrit 42000", "unite"
        )
    au = brut.get("en_vigueur_au")
    if au is not None and (not isinstance(au, date) or au <= entete.en_vigueur_du):
        raise lecteur.refuse(
            brut, "la fin de validité n'est pas une date après son début", "en_vigueur_au"
        )
    lecteur.grandeurs(brut.get("grandeurs") or {}, brut[LIGNE])
    conditions = lecteur.conditions(brut["conditions"], brut[LIGNE])
    return m.JeuDeRegles(
        id=_identifiant(brut, lecteur),
        nom=lecteur.texte(brut, "nom"),
        version=_version(brut, lecteur),
        statut=lecteur.choix(brut, "statut", m.Statut),
        territoire=_territoire(brut, lecteur),
        du=entete.en_vigueur_du,
        au=au,
        source=entete.source,
        lu_le=entete.lu_le,
        auteur=lecteur.texte(brut, "auteur"),
        empreinte=sha256(texte.encode()).hexdigest()[:8],
        conditions=conditions,
        grandeurs=lecteur.lues,
        montant=_montant(brut.get("montant"), lecteur),
        duree=_duree(brut.get("duree"), lecteur),
        contrepartie=lecteur.texte(brut, "contrepartie", ""),
        pieces=tuple(_piece(p, lecteur) for p in lecteur.tables(brut, "pieces")),
        quota=_quota(brut.get("quota"), lecteur),
        mention=lecteur.texte(brut, "mention", ""),
        simulateur=lecteur.texte(brut, "simulateur", ""),
        incalculable=lecteur.texte(brut, "incalculable", ""),
    )


def _identifiant(brut: Mapping[str, Any], lecteur: Lecteur) -> str:
    valeur = brut["regle"]
    if not isinstance(valeur, str) or not valeur or not set(valeur) <= _PERMIS:
        raise lecteur.refuse(brut, "« regle » s'écrit en minuscules, chiffres et tirets", "regle")
    return valeur


_PERMIS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


def _version(brut: Mapping[str, Any], lecteur: Lecteur) -> str:
    valeur = brut["version"]
    if not isinstance(valeur, str) or not valeur or len(valeur) > 20 or "@" in valeur:
        raise lecteur.refuse(brut, "« version » est un texte court, entre guillemets", "version")
    return valeur


def _territoire(brut: Mapping[str, Any], lecteur: Lecteur) -> str:
    valeur = brut["territoire"]
    if valeur != NATIONAL and valeur not in nomenclature("departements"):
        raise lecteur.refuse(
            brut, "« territoire » est « FR » ou un code de département", "territoire"
        )
    return str(valeur)


# --- Montant ----------------------------------------------------------------------------------

_CLES_MONTANT = frozenset(
    {
        "genre", "montant", "selon", "tranches", "seuil", "taux_pourcent", "arrondi", "plancher",
        "plafond", "minimum_verse", "supplements", LIGNE,
    }
)  # fmt: skip


def _montant(brut: object, lecteur: Lecteur) -> m.RegleMontant | None:
    if brut is None:
        return None
    t = lecteur.table(brut, "montant", _CLES_MONTANT, ("genre",))
    genre = lecteur.choix(t, "genre", m.GenreMontant)
    depend = genre is not m.GenreMontant.FIXE or t.get("selon") is not None
    if depend and t.get("selon") not in lecteur.lues:
        raise lecteur.refuse(t, "« selon » nomme la grandeur dont dépend le montant", "selon")
    if genre is not m.GenreMontant.TRANCHES and "montant" not in t:
        raise lecteur.refuse(t, "« montant » manque")
    taux = lecteur.entier(t, "taux_pourcent", 100, 1, 100)
    if taux != 100 and "arrondi" not in t:
        raise lecteur.refuse(t, "un taux demande un arrondi déclaré : « arrondi »")
    return m.RegleMontant(
        genre=genre,
        base=lecteur.montant_facultatif(t, "montant") or 0,
        selon=str(t.get("selon") or ""),
        tranches=_tranches(t, lecteur) if genre is m.GenreMontant.TRANCHES else (),
        seuil=lecteur.montant_facultatif(t, "seuil") or 0,
        taux=taux,
        arrondi=lecteur.arrondi(t.get("arrondi")),
        plancher=lecteur.montant_facultatif(t, "plancher"),
        plafond=lecteur.montant_facultatif(t, "plafond"),
        minimum_verse=lecteur.montant_facultatif(t, "minimum_verse") or 0,
        supplements=tuple(
            m.Supplement(
                lecteur.condition({c: v for c, v in s.items() if c != "montant"}),
                lecteur.montant(s, "montant"),
            )
            for s in lecteur.tables(t, "supplements")
        ),
    )


def _tranches(t: Mapping[str, Any], lecteur: Lecteur) -> tuple[m.Tranche, ...]:
    """Des tranches qui se touchent, de zéro au-delà de la dernière."""
    lues: list[m.Tranche] = []
    for brut in lecteur.tables(t, "tranches"):
        lecteur.cles(brut, {"de", "a", "montant", LIGNE}, ("de", "montant"))
        de, a = lecteur.borne(brut, "de"), brut.get("a")
        attendu = 0 if not lues else (-1 if lues[-1].a is None else lues[-1].a + 1)
        if attendu == -1:
            raise lecteur.refuse(brut, "une tranche suit celle qui n'a pas de fin")
        if de != attendu:
            quoi = "laisse un trou avant elle" if de > attendu else "chevauche celle d'avant"
            raise lecteur.refuse(brut, f"la tranche qui commence à {de} {quoi} : {attendu} attendu")
        fin = None if a is None else lecteur.borne(brut, "a")
        if fin is not None and fin < de:
            raise lecteur.refuse(brut, "la tranche finit avant de commencer")
        lues.append(m.Tranche(de, fin, lecteur.montant(brut, "montant")))
    if not lues or lues[-1].a is not None:
        raise lecteur.refuse(t, "la dernière tranche n'a pas de « a » : elle vaut au-delà")
    return tuple(lues)


# --- Durée, pièces, places ----------------------------------------------------------------------


def _duree(brut: object, lecteur: Lecteur) -> m.Duree | None:
    if brut is None:
        return None
    cles = {"premiere_mois", "renouvellement_mois", "renouvellements", "total_mois", "delai_mois"}
    t = lecteur.table(brut, "duree", {*cles, LIGNE}, ("premiere_mois",))
    total = lecteur.entier(t, "total_mois", None, 1, 600) if "total_mois" in t else None
    duree = m.Duree(
        lecteur.entier(t, "premiere_mois", None, 1, 120),
        lecteur.entier(t, "renouvellement_mois", 0, 0, 120),
        lecteur.entier(t, "renouvellements", 0, 0, 100),
        total,
        lecteur.entier(t, "delai_mois", 0, 0, 120),
    )
    if total is not None and total < duree.premiere:
        raise lecteur.refuse(t, "la durée totale est plus courte que la première")
    return duree


def _piece(brut: Mapping[str, Any], lecteur: Lecteur) -> m.PieceExigee:
    lecteur.cles(brut, {"libelle", "papier", "validite_mois", "valide_par", LIGNE}, ("libelle",))
    papier = lecteur.texte(brut, "papier", "")
    if papier and papier not in nomenclature("papiers"):
        raise lecteur.refuse(brut, f"« {papier} » n'est pas un papier du dossier")
    validite = None
    if "validite_mois" in brut:
        validite = lecteur.entier(brut, "validite_mois", None, 1, 600)
    return m.PieceExigee(
        lecteur.texte(brut, "libelle"), papier, validite, lecteur.texte(brut, "valide_par", "")
    )


def _quota(brut: object, lecteur: Lecteur) -> m.Quota | None:
    if brut is None:
        return None
    t = lecteur.table(brut, "quota", {"places", "ordre", LIGNE}, ("places", "ordre"))
    return m.Quota(lecteur.entier(t, "places", None, 1, 1_000_000), lecteur.texte(t, "ordre"))


def choisir(
    jeux: Collection[m.JeuDeRegles], demande: str | None, jour: date
) -> list[m.JeuDeRegles]:
    """Les jeux à appliquer ce jour-là : la version publiée en vigueur de chaque règle, à défaut la
    dernière version d'essai ou de travail. ``demande`` : une règle, ou « règle@version »."""
    if demande is not None and "@" in demande:
        return [j for j in jeux if j.reference == demande]
    ordre = {m.Statut.PUBLIE: 2, m.Statut.TEST: 1, m.Statut.BROUILLON: 0}
    retenus: dict[str, m.JeuDeRegles] = {}
    for jeu in sorted(jeux, key=lambda j: (ordre[j.statut], j.du, j.version)):
        if demande in (None, jeu.id) and jeu.en_vigueur(jour):
            retenus[jeu.id] = jeu
    return [retenus[i] for i in sorted(retenus)]
