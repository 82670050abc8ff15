"""Le coffre de démonstration : des données fictives, importées par la même porte que les vraies."""

from __future__ import annotations

import base64
import io
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.echanges.dossiers_fictifs import lire_dossiers, octets_dossiers
from ase_parcours.metier.hebergement import ETATS_ACQUIS
from ase_parcours.metier.nuits import Niveau
from ase_parcours.operations import acces, rapports
from ase_parcours.operations.importation import importer
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue

_GRAINE = 75
_PAPIERS = (
    # (nature, jours depuis la demande, la réception ; jours avant l'expiration ; original)
    ("carte d’identité", 400, 380, 2400, "oui"),
    ("carte Vitale", 20, None, None, None),
    ("attestation C2S", 390, 370, 25, None),
    ("titre de séjour", 400, 365, -12, "non"),
    ("RIB", None, 90, None, "oui"),
)


def peupler(dossier: Path, compte: str, mot_de_passe: str, jour: date) -> Seance:
    """Crée le coffre, importe une cohorte fictive et des dossiers complets, y verse des pièces.

    Trois comptes ont le même mot de passe : chacun y a écrit ses notes.
    """
    fictions = lire_dossiers(jour)
    seance = acces.creer(dossier, compte, mot_de_passe, jour, parametres=PLANCHER)
    with tempfile.TemporaryDirectory() as provisoire:
        for nom, octets in (
            ("cohorte", octets_cohorte(_GRAINE, 60, au=jour)),
            ("dossiers", octets_dossiers(jour)),
        ):
            classeur = Path(provisoire) / f"{nom}.xlsx"
            classeur.write_bytes(octets)
            importer(seance, classeur, jour)
    for autre in fictions["comptes"]:
        seance.faire("creer_compte", {**autre, "mot_de_passe": mot_de_passe}, jour)
    annuaire = [("enregistrer_partenaire", fiche) for fiche in fictions["partenaires"]]
    seance.faire_plusieurs(annuaire, jour)
    for auteur in fictions["comptes"]:
        seance.fermer()
        seance = acces.ouvrir(dossier, auteur["nom"], mot_de_passe)
        _noter(seance, fictions["auteurs"][auteur["nom"]], jour)
    seance.fermer()
    seance = acces.ouvrir(dossier, compte, mot_de_passe)
    _noter(seance, fictions["auteurs"]["demo"], jour)
    seance.faire_plusieurs(_gestes(fictions["gestes"]), jour)
    for sortie in fictions["sorties"]:
        _sortir(seance, sortie["jeune"], sortie["le"], jour)
    _completer(seance, jour)
    return seance


def _gestes(ecrits: list[dict[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
    """Les opérations écrites en toutes lettres : ``faire`` est leur nom."""
    dates = [
        {c: v if isinstance(v, dict | list) else str(v) for c, v in geste.items() if c != "faire"}
        for geste in ecrits
    ]
    return [(g["faire"], d) for g, d in zip(ecrits, dates, strict=True)]


def autres_comptes(jour: date) -> list[str]:
    """Noms des comptes de la démonstration, en plus de celui que l'on donne."""
    return [c["nom"] for c in lire_dossiers(jour)["comptes"]]


def dossiers_a_voir(jour: date) -> dict[str, str]:
    """Numéros de trois dossiers, par nom d'image : rempli, vide, trop plein."""
    vus: dict[str, str] = lire_dossiers(jour)["a_voir"]
    return vus


def _sortir(seance: Seance, dossier: str, le: date, jour: date) -> None:
    """Verse la preuve de son logement, puis enregistre la sortie par la porte."""
    with seance.lire() as conn:
        solution = conn.exec_driver_sql(
            "SELECT s.id FROM solution AS s JOIN jeune AS j ON j.id = s.jeune"
            " WHERE j.dossier = ? AND s.preuve IS NOT NULL",
            (dossier,),
        ).scalar_one()
    contenu = feuille("Bail signé")
    preuve = {"jeune": dossier, "solution": solution, "contenu": contenu}
    sortie = {"jeune": dossier, "date": le.isoformat()}
    seance.faire_plusieurs([("verser_piece", preuve), ("enregistrer_sortie", sortie)], jour)


def feuille(titre: str) -> str:
    """Une page PDF qui ne porte que son titre, en base64."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    tampon = io.BytesIO()
    page = Canvas(tampon, pagesize=A4, invariant=1)
    page.setTitle(titre)
    page.drawString(72, 760, f"{titre} (document fictif)")
    page.save()
    return base64.b64encode(tampon.getvalue()).decode()


def _noter(seance: Seance, notes: list[dict[str, Any]], jour: date) -> None:
    seance.faire_plusieurs([("enregistrer_note", {**n, "le": str(n["le"])}) for n in notes], jour)


def _completer(seance: Seance, jour: date) -> None:
    """Verse des preuves et date des étapes, pour que chaque écran ait de quoi montrer."""
    contenu = feuille("Attestation d’hébergement")
    operations: list[tuple[str, dict[str, object]]] = []
    with seance.lire() as conn:
        lignes = lister(conn, jour, seance.coffre.reperes)
        servis = set(conn.exec_driver_sql("SELECT jeune FROM papier").scalars())
    for rang, ligne in enumerate(lignes[:24]):
        for s in ligne.evaluation.faits.solutions:
            if s.etat(jour) in ETATS_ACQUIS and s.preuve and rang % 2 == 0:
                versement: dict[str, object] = {
                    "jeune": ligne.dossier,
                    "solution": s.id,
                    "contenu": contenu,
                }
                operations.append(("verser_piece", versement))
            elif s.etat(jour) not in ETATS_ACQUIS and ligne.evaluation.sortie.le is not None:
                etape: dict[str, object] = {
                    "solution": s.id,
                    "libelle": "Entretien d'admission",
                    "le": date.fromordinal(jour.toordinal() + 3 + rang).isoformat(),
                    "responsable": "S. Lacroix",
                }
                operations.append(("enregistrer_etape", etape))
    for ligne in [x for x in lignes if x.id not in servis and x.naissance.au_plus_tot][:12]:
        operations += [("enregistrer_papier", p) for p in _papiers(ligne.dossier, jour)]
    operations += _copies(seance, dossiers_a_voir(jour)["dossier"])
    seance.faire_plusieurs(operations, jour)


def _copies(seance: Seance, dossier: str) -> list[tuple[str, dict[str, object]]]:
    """Une copie de chaque papier reçu, pour que le trousseau ait des pages."""
    with seance.lire() as conn:
        recus = conn.exec_driver_sql(
            "SELECT p.id, p.nature FROM papier AS p JOIN jeune AS j ON j.id = p.jeune"
            " WHERE j.dossier = ? AND p.recu_le IS NOT NULL ORDER BY p.cree, p.id",
            (dossier,),
        ).all()
    return [
        ("verser_piece", {"jeune": dossier, "papier": id_, "contenu": feuille(nature)})
        for id_, nature in recus
    ]


def _papiers(dossier: str, jour: date) -> Iterator[dict[str, object]]:
    """Un papier de chaque état, sauf « manquant », que les autres font voir."""
    for nature, demande, recu, expire, original in _PAPIERS:
        jours = {
            "demande_le": -demande if demande is not None else None,
            "recu_le": -recu if recu is not None else None,
            "expire_le": expire,
        }
        dates = {c: (jour + timedelta(days=n)).isoformat() for c, n in jours.items() if n}
        dit = {"original_au_jeune": original} if original else {}
        yield {"jeune": dossier, "nature": nature, **dates, **dit}


_A_PART = ("plan_transition", "attestation")
"""Documents que la démonstration édite d'autres dossiers."""


def produire(seance: Seance, dossier: Path, jour: date) -> list[Path]:
    """Écrit des documents de démonstration : un plan par niveau présent, chaque autre document du
    dossier le plus rempli, une attestation."""
    cible = dossier / "documents"
    cible.mkdir(parents=True, exist_ok=True)
    with seance.lire() as conn:
        lignes = lister(conn, jour, seance.coffre.reperes)
    ecrits = []
    par_niveau = [next((x for x in lignes if x.niveau is n), None) for n in Niveau]
    rempli = next(x for x in lignes if x.dossier == dossiers_a_voir(jour)["dossier"])
    voulus = [("plan_transition", ligne) for ligne in par_niveau if ligne is not None]
    voulus += [
        (fiche.nom, rempli)
        for fiche in CATALOGUE.values()
        if fiche.etendue is Etendue.JEUNE and fiche.nom not in _A_PART
    ]
    for type_, ligne in voulus:
        pour = CATALOGUE[type_].d_abord
        edition = rapports.editer(seance, type_, ligne.id, jour, cible, destinataire=pour)
        ecrits.append(cible / edition.nom_de_fichier)
    return ecrits + _sortie_garantie(seance, cible, jour)


def _sortie_garantie(seance: Seance, cible: Path, jour: date) -> list[Path]:
    """Enregistre une vraie sortie par la porte, pour montrer une attestation."""
    solution = {
        "jeune": "DEMO-SORTIE",
        "code": "LOG_SOC",
        "etat": "occupée",
        "debut": jour.isoformat(),
        "preuve": "bail signé",
        "gestionnaire": "Bailleur social de la ville",
    }
    identite = {
        "jeune": "DEMO-SORTIE",
        "nom": "Marchand",
        "prenom": "Elsa",
        "sexe": "F",
        "naissance": f"{jour.year - 19}-05-14",
        "unite": "Foyer de démonstration",
        "referent": "Mme Rivière",
    }
    seance.faire("enregistrer_jeune", identite, jour)
    fait = seance.faire("enregistrer_solution", solution, jour)
    versement = {
        "jeune": "DEMO-SORTIE",
        "solution": fait.resultat["solution"],
        "contenu": feuille("Bail signé"),
    }
    seance.faire("verser_piece", versement, jour)
    sortie = {"jeune": "DEMO-SORTIE", "date": jour.isoformat()}
    fait = seance.faire("enregistrer_sortie", sortie, jour)
    with seance.lire() as conn:
        requete = "SELECT id FROM jeune WHERE dossier = 'DEMO-SORTIE'"
        jeune = conn.exec_driver_sql(requete).scalar_one()
    edition = rapports.editer(seance, "attestation", jeune, jour, cible)
    return [cible / edition.nom_de_fichier]
