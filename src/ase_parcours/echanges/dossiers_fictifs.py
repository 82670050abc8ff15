"""Les dossiers complets de la démonstration, écrits dans un classeur que l'import relit.

Les personnages sont dans ``resources/demo/dossiers.yaml``, leurs jours comptés du jour de la
démonstration : même jour, mêmes octets. Un dossier y est trop plein, pour voir les écrans déborder.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from ase_parcours import ressources
from ase_parcours.echanges.tableur.lexique import Genre, lexique
from ase_parcours.metier.calendrier import ajouter_mois

_JOUR = re.compile(r"(?:A([+-]\d+))?(?:J([+-]\d+))?")
_GRAINE = 299
NOTES_TROP_PLEIN = 60
ACCUEILS_TROP_PLEIN = 20

Lignes = dict[str, list[dict[str, Any]]]
"""Lignes par genre de feuille ; chaque ligne a son « dossier »."""


def lire_dossiers(au: date) -> dict[str, Any]:
    """Le fichier des dossiers, ses jours comptés de ``au``."""
    import yaml

    chargeur = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    brut = yaml.load(ressources.texte("demo/dossiers.yaml"), Loader=chargeur)  # noqa: S506
    date_et: dict[str, Any] = dater(brut, au)
    return date_et


def dater(valeur: Any, au: date) -> Any:  # noqa: ANN401 - valeurs YAML
    """Les mêmes valeurs, chaque « J+40 » devenu un jour, et chaque booléen un mot."""
    if isinstance(valeur, dict):
        return {c: dater(v, au) for c, v in valeur.items()}
    if isinstance(valeur, list):
        return [dater(v, au) for v in valeur]
    if isinstance(valeur, bool):
        return "oui" if valeur else "non"
    if isinstance(valeur, str) and valeur and (lu := _JOUR.fullmatch(valeur)):
        return ajouter_mois(au, 12 * int(lu[1] or 0)) + timedelta(days=int(lu[2] or 0))
    return valeur


def octets_dossiers(au: date) -> bytes:
    """Octets du classeur des dossiers complets, suivis au jour ``au``."""
    import xlsxwriter

    tampon = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    classeur = xlsxwriter.Workbook(tampon, options)
    classeur.set_properties({"created": datetime(au.year, au.month, au.day)})  # noqa: DTZ001
    jour = classeur.add_format({"num_format": "dd/mm/yyyy"})
    lignes = _lignes(lire_dossiers(au), au)
    for genre in lexique().genres.values():
        if not lignes.get(genre.nom):
            continue
        feuille = classeur.add_worksheet(genre.titre)
        for rang, rangee in enumerate(_rangees(genre, lignes[genre.nom])):
            for colonne, valeur in enumerate(rangee):
                if isinstance(valeur, str):
                    feuille.write_string(rang, colonne, valeur)
                elif isinstance(valeur, date):
                    feuille.write_datetime(rang, colonne, valeur, jour)
                elif valeur is not None:
                    feuille.write_number(rang, colonne, valeur)
    classeur.close()
    return tampon.getvalue()


def _rangees(genre: Genre, lignes: list[dict[str, Any]]) -> Iterator[list[Any]]:
    yield [lexique().titre_dossier, *genre.titres.values()]
    for ligne in lignes:
        if inconnus := ligne.keys() - genre.titres.keys() - {"dossier"}:
            raise KeyError(f"{genre.nom} : {sorted(inconnus)}")
        yield [ligne["dossier"], *(ligne.get(champ) for champ in genre.titres)]


def _lignes(dossiers: Mapping[str, Any], au: date) -> Lignes:
    lignes: Lignes = {}
    for qui in [*dossiers["jeunes"], trop_plein(dossiers["trop_plein"], au)]:
        for genre, faits in qui.items():
            if genre != "dossier":
                les_siens = faits if isinstance(faits, list) else [faits]
                lignes.setdefault(genre, []).extend(
                    {"dossier": qui["dossier"], **fait} for fait in les_siens
                )
    return lignes


# --- Le dossier trop plein ----------------------------------------------------------------------


def trop_plein(plan: Mapping[str, Any], au: date) -> dict[str, Any]:
    """Un dossier qui déborde : soixante notes, vingt accueils, et le reste à l'avenant."""
    alea = Random(_GRAINE)  # noqa: S311 - données fictives, pas un secret
    return {
        "dossier": plan["dossier"],
        "jeune": plan["jeune"],
        "mesure": plan["mesure"],
        "solution": plan["solution"],
        "accueil": list(_accueils(plan, alea, au)),
        "papier": [
            {
                "nature": nature,
                "recu_le": au - timedelta(days=alea.randrange(900)),
                "expire_le": au + timedelta(days=alea.randrange(-60, 700)),
            }
            for nature in plan["papiers"]
        ],
        "note": list(_notes(plan, alea, au)),
        "action": [
            {
                "besoin": str(rang % 6 + 1),
                "quoi": f"{plan['besoins'][rang % 6]} ({rang // 6 + 1})",
                "qui": alea.choice(("lui", "Mme Béranger", "sa sœur")),
                "pour_le": au + timedelta(days=alea.randrange(-90, 200)),
                "etat": alea.choice(("A_FAIRE", "EN_COURS", "FAITE")),
            }
            for rang in range(30)
        ],
        "proche": [
            {"nom": f"{prenom} W.", "lien": lien, "reste": "?", "joignable": "oui"}
            for prenom, lien in zip(
                ("Anna", "Paul", "Rosa", "Émile", "Judith", "Léon", "Esther", "Max", "Ida", "Jean"),
                ("sœur", "oncle", "tante", "parrain", "amie") * 2,
                strict=True,
            )
        ],
        "ressource": [
            {"nature": nature, "montant": 100 + 10 * rang}
            for rang, nature in enumerate(("AAH", "APJM", "bourse", "APL", "job d'été", "AEEH"))
        ],
        "charge": [
            {"nature": nature, "montant": 15 + 5 * rang}
            for rang, nature in enumerate(
                ("loyer", "gaz", "courses", "Navigo", "forfait", "mutuelle", "assurance", "sport")
            )
        ],
        "dette": [
            {"nature": "amende", "creancier": f"Créancier {rang}", "montant": 40 * rang}
            for rang in range(1, 7)
        ],
        "contact": [
            {"le": au - timedelta(days=30 * rang + 1), "moyen": "téléphone", "joint": "non"}
            for rang in range(12)
        ],
    }


def _accueils(plan: Mapping[str, Any], alea: Random, au: date) -> Iterator[dict[str, Any]]:
    arrivee: date = plan["jeune"]["premier_accueil"]
    pas = (au - arrivee) // ACCUEILS_TROP_PLEIN
    for rang in range(ACCUEILS_TROP_PLEIN):
        debut = arrivee + rang * pas
        dernier = rang == ACCUEILS_TROP_PLEIN - 1
        yield {
            "nature": alea.choice(("MECS", "famille d'accueil", "lieu de vie")),
            "lieu": plan["lieux"][rang % len(plan["lieux"])],
            "debut": debut,
            "fin": None if dernier else debut + pas,
            "motif_fin": None if dernier else alea.choice(plan["motifs"]),
            "fratrie": alea.choice(("oui", "non", "?")),
            "changement_ecole": alea.choice(("oui", "non")),
        }


def _notes(plan: Mapping[str, Any], alea: Random, au: date) -> Iterator[dict[str, Any]]:
    themes = ("QUOTIDIEN", "SANTE", "ECOLE", "FAMILLE", "LOGEMENT", "DEMARCHE")
    for rang in range(NOTES_TROP_PLEIN):
        texte = plan["longue"] if rang == 0 else plan["notes"][rang % len(plan["notes"])]
        yield {
            "le": au - timedelta(days=2 * rang + 1),
            "texte": texte,
            "themes": ", ".join(alea.sample(themes, 2)),
        }
