"""Tableurs de démonstration : données fictives, aussi mal rangées que ceux que l'on reçoit.

Même graine, mêmes octets. Personne n'y est réel, et chaque genre de faute y est.
"""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from ase_parcours import ressources
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.echanges.parcours_fictifs import Parcours, inventer
from ase_parcours.francais import date_longue
from ase_parcours.metier.calendrier import ajouter_mois, anniversaire

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Valeur = str | int | float | date | None
Ligne = list[Valeur]

_ENTETES: dict[str, list[str]] = {
    "Jeunes": [
        "N° dossier ASE", "NOM", "Prénom ", "Prénom d'usage", "Sexe", "Date de naissance",
        "Nationalité", "MNA (O/N)", "Entrée ASE", "Établissement", "Référent", "MDPH (O/N)",
        "Fin droits MDPH", "Sortie prévue", "Tél.", "Remarques", "Couleur du classeur",
    ],
    "Décisions": ["N° dossier", "Nature de la mesure", "Début", "Fin", "Date de la décision"],
    "Lieux d'accueil": ["N° dossier", "Type d'accueil", "Lieu", "Entrée", "Sortie", "Motif"],
    "Logement": [
        "N° dossier", "Code solution", "État de la démarche", "Début", "Fin", "Justificatif",
        "Adresse / gestionnaire", "Loyer mensuel",
    ],
    "Scolarité": ["N° dossier", "Classe", "Diplôme préparé", "Établissement", "Rentrée", "Bourse"],
    "Santé": ["N° dossier", "Élément", "Date", "Échéance", "Précision"],
    "Ressources": ["N° dossier", "Nature", "Montant mensuel", "Début", "Fin"],
    "Entretiens": ["N° dossier", "Type", "Date", "CR signé (O/N)"],
}  # fmt: skip
_ENTETE_CSV = [
    "NUM_DOSSIER", "NOM_NAISS", "PRENOM", "SEXE", "DT_NAISS", "DT_ENTREE_ASE", "MNA",
    "LIEU_ACCUEIL", "REFERENT", "DT_FIN_PEC", "TEL",
]  # fmt: skip
_OUI = ("O", "oui", "X", "1", "Oui")
_NON = ("N", "non", "0", None)


def ecrire_cohorte(chemin: Path, graine: int, jeunes: int = 60, *, au: date) -> None:
    """Écrit un classeur XLSX de ``jeunes`` jeunes inventés, suivis au jour ``au``.

    Lève ``EnvironnementRefuse`` si le fichier ne peut pas être écrit.
    """
    ecrire_atomique(chemin, octets_cohorte(graine, jeunes, au=au))


def ecrire_csv(chemin: Path, graine: int, jeunes: int = 40, *, au: date) -> None:
    """Écrit l'export plat (cp1252, point-virgule) des premiers jeunes de la même graine.

    Lève ``EnvironnementRefuse`` si le fichier ne peut pas être écrit.
    """
    fictions = _fictions()
    tampon = io.StringIO(newline="")
    redacteur = csv.writer(tampon, delimiter=";")
    redacteur.writerow(_ENTETE_CSV)
    for rang in range(1, jeunes + 1):
        p = inventer(fictions, _alea(graine, rang), rang, au)
        qui = (p.dossier, p.nom.upper(), p.prenom, p.sexe, _jour(p.naissance), _jour(p.arrivee))
        mna = "OUI" if p.mna else "NON"
        redacteur.writerow((*qui, mna, p.accueils[-1][1], p.referent, _jour(p.sortie_ecrite), ""))
    ecrire_atomique(chemin, tampon.getvalue().encode("cp1252"))


def octets_cohorte(graine: int, jeunes: int = 60, *, au: date) -> bytes:
    """Octets du classeur : les mêmes pour les mêmes arguments."""
    import xlsxwriter

    feuilles = _remplir(graine, jeunes, au)
    tampon = io.BytesIO()
    classeur = xlsxwriter.Workbook(
        tampon,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    # La date de création est celle du jour simulé, pour des octets reproductibles.
    classeur.set_properties({"created": datetime(au.year, au.month, au.day)})  # noqa: DTZ001
    jour = classeur.add_format({"num_format": "dd/mm/yyyy"})
    titre = classeur.add_format({"bold": True})
    for nom, lignes in feuilles.items():
        feuille = classeur.add_worksheet(nom)
        bandeau = f"DONNÉES FICTIVES – {nom.lower()}, extraction du {date_longue(au)}"
        feuille.write_string(0, 0, bandeau, titre)
        # Toutes les feuilles n'ont pas leur en-tête à la même hauteur.
        haut = 2 if nom == "Logement" else 1
        for colonne, libelle in enumerate(_ENTETES[nom]):
            feuille.write_string(haut, colonne, libelle, titre)
        for rang, ligne in enumerate(lignes, start=haut + 1):
            _ecrire_ligne(feuille, rang, ligne, jour)
    notice = classeur.add_worksheet("Notice")
    notice.write_string(0, 0, "Ce classeur est inventé pour la démonstration.")
    classeur.close()
    return tampon.getvalue()


def _ecrire_ligne(feuille: Worksheet, rang: int, ligne: Ligne, jour: Format) -> None:
    for colonne, valeur in enumerate(ligne):
        if isinstance(valeur, str):
            feuille.write_string(rang, colonne, valeur)
        elif isinstance(valeur, date):
            feuille.write_datetime(rang, colonne, valeur, jour)
        elif valeur is not None:
            feuille.write_number(rang, colonne, valeur)


def _fictions() -> dict[str, Any]:
    import yaml

    lues: dict[str, Any] = yaml.safe_load(ressources.texte("demo/fictions.yaml"))
    return lues


def _alea(graine: int, rang: int) -> Random:
    # Un tirage par jeune : en demander davantage ne change pas les premiers.
    return Random(f"{graine}/{rang}")  # noqa: S311 - données fictives, pas un secret


def _jour(jour: date | None) -> str:
    return jour.strftime("%d/%m/%Y") if jour else ""


# --- Lignes -----------------------------------------------------------------------------------


def _remplir(graine: int, jeunes: int, au: date) -> dict[str, list[Ligne]]:
    fictions = _fictions()
    feuilles: dict[str, list[Ligne]] = {nom: [] for nom in _ENTETES}
    for rang in range(1, jeunes + 1):
        alea = _alea(graine, rang)
        parcours = inventer(fictions, alea, rang, au)
        feuilles["Jeunes"].append(_ligne_jeune(parcours, fictions, alea))
        _details(feuilles, parcours, fictions, alea, au)
    _fautes(feuilles, au)
    return feuilles


def _ligne_jeune(p: Parcours, fictions: dict[str, Any], alea: Random) -> Ligne:
    mdph = alea.random() < 0.12
    fin_mdph = anniversaire(p.naissance, 20) if mdph and p.naissance else None
    genre = {"F": ("F", "Féminin", "f"), "M": ("M", "Masculin", "m")}[p.sexe]
    return [
        p.dossier,
        _negliger(p.nom, alea),
        _negliger(p.prenom, alea),
        alea.choice(fictions["usages"]) if alea.random() < 0.04 else None,
        alea.choice(genre),
        _habiller(p.naissance, alea) if p.naissance else alea.choice((None, "inconnue", "?")),
        p.nationalite,
        alea.choice(_OUI if p.mna else _NON),
        _habiller(p.arrivee, alea),
        p.accueils[-1][1],
        p.referent,
        alea.choice(_OUI if mdph else _NON),
        _habiller(fin_mdph, alea),
        _habiller(p.sortie_ecrite, alea),
        f"06 39 98 {alea.randrange(100):02d} {alea.randrange(100):02d}"
        if alea.random() < 0.6
        else None,
        alea.choice(fictions["observations"]) if alea.random() < 0.4 else None,
        alea.choice(("vert", "bleu", None)),
    ]


def _details(
    feuilles: dict[str, list[Ligne]], p: Parcours, fictions: dict[str, Any], alea: Random, au: date
) -> None:
    def ajouter(feuille: str, *valeurs: Valeur) -> None:
        habillees = [_habiller(v, alea) if isinstance(v, date) else v for v in valeurs]
        feuilles[feuille].append([_numero(p.dossier, alea), *habillees])

    for mesure in p.mesures:
        ajouter("Décisions", *mesure)
    for accueil in p.accueils:
        ajouter("Lieux d'accueil", *accueil)
    for code, etat, debut, fin, preuve, lieu in p.solutions:
        loyer = alea.choice(("412,50", "450 €", 380, "1 041,59", 512.4, None))
        ajouter("Logement", code, _capitale(etat, alea), debut, fin, preuve, lieu, loyer)
    rentree = date(au.year if au.month >= 9 else au.year - 1, 9, 1)
    diplome = alea.choice([*fictions["diplomes"], None])
    bourse = alea.choice((*_OUI, *_NON))
    ajouter(
        "Scolarité",
        *(alea.choice(fictions["niveaux"]), diplome, alea.choice(fictions["ecoles"])),
        *(rentree, bourse),
    )
    for element in alea.sample(fictions["sante"], alea.randrange(3)):
        fait = au - timedelta(days=alea.randrange(700))
        echeance = ajouter_mois(fait, 12) if element == "C2S" else None
        ajouter("Santé", element, fait, echeance, None)
    if alea.random() < 0.6:
        montant = alea.choice((48, "561,68", "1 041,59", "780 €", 620.5, "0"))
        depuis = au - timedelta(days=alea.randrange(400))
        ajouter("Ressources", alea.choice(fictions["ressources"]), montant, depuis, None)
    dix_sept = anniversaire(p.naissance, 17) if p.naissance else None
    if dix_sept and dix_sept < ajouter_mois(au, 3) and alea.random() < 0.7:
        tenu = dix_sept - timedelta(days=alea.randint(-60, 150))
        ajouter("Entretiens", "Entretien des 17 ans", tenu, alea.choice((*_OUI, "N")))


def _habiller(jour: date | None, alea: Random) -> Valeur:
    """Une date, écrite comme on en voit : vraie date une fois sur deux, sinon du texte."""
    if jour is None or alea.random() < 0.5:
        return jour
    modeles = (
        f"{jour:%d/%m/%Y}", f"{jour:%d/%m/%Y}", f"{jour:%d/%m/%Y} ", f"{jour:%d/%m/%y}",
        f"{jour.day}/{jour.month}/{jour.year}", f"{jour:%d.%m.%Y}", f"{jour:%d-%m-%Y}",
        jour.isoformat(), date_longue(jour), f"\u00a0{jour:%d/%m/%Y}",
    )  # fmt: skip
    return alea.choice(modeles)


def _negliger(texte: str, alea: Random) -> str:
    return alea.choice((texte, texte.upper(), f"{texte} ", f" {texte}", texte))


def _numero(dossier: str, alea: Random) -> str:
    """Le numéro tel qu'une autre main l'écrit, une fois sur douze."""
    if alea.random() > 1 / 12:
        return dossier
    return alea.choice((dossier.lower(), dossier.replace("-", " "), f" {dossier}\u00a0"))


def _capitale(etat: str, alea: Random) -> str:
    return alea.choice((etat, etat, etat.capitalize(), etat.upper()))


def _fautes(feuilles: dict[str, list[Ligne]], au: date) -> None:
    """Ajoute ce que l'import doit refuser ou signaler, une ligne par genre de faute."""
    premier = feuilles["Jeunes"][0]
    modele: Ligne = [None, "FAUTIF", "Camille", None, "F", date(au.year - 17, 3, 12), "France"]
    numero, naissance = 0, 5

    def jeune(dossier: Valeur, nee: Valeur) -> None:
        ligne = list(modele)
        ligne[numero], ligne[naissance] = dossier, nee
        feuilles["Jeunes"].append(ligne)

    jeune("93E-2020-90001", f"??/05/{au.year - 17}")
    jeune("93E-2020-90002", f"01/01/{au.year + 4}")
    jeune(None, date(au.year - 16, 7, 14))
    jeune("93E-2020-90003", f"14/07/{au.year - 117}")
    jeune("93E-2020-90004", f"31/02/{au.year - 17}")
    feuilles["Jeunes"].append(list(premier))
    dossier = premier[0]
    debut, fin = ajouter_mois(au, 3), ajouter_mois(au, 9)
    feuilles["Logement"] += [
        ["93E-2020-90002", "FJT", "demandée", debut, fin, None, None, None],
        ["93E-1999-99999", "FJT", "demandée", debut, fin, None, None, None],
        [dossier, "YOURTE", "demandée", debut, fin, None, None, None],
        [dossier, "FJT", "peut-être", debut, fin, None, None, None],
        [dossier, "FJT", "admise", fin, debut, None, None, None],
        [dossier, "LOG_SOC", "demandée", debut, "ne sait pas", None, None, "410 €"],
    ]
    feuilles["Décisions"] += [
        [dossier, "Mesure sans nom", debut, fin, None],
        [dossier, "AEMO", date(au.year - 8, 1, 1), f"31/02/{au.year + 1}", None],
    ]
