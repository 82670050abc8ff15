"""Le protocole d'écoute cite les vrais mots du programme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import jeune, solution
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.jeunes.page import PageJeunes
from ase_parcours.bureau.projet.page import PageProjet

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PROTOCOLE = Path(__file__).parents[2] / "docs" / "accessibilite.md"


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    foyer = (
        jeune("P75-2", "Khelifi", "Inès", 63, naissance="2007-07-14", sexe="F"),
        solution("P75-2", "FJT", "en instruction", 60),
    )
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer", foyer)) as ouverte:
        yield ouverte


def _mots(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    genres = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    return " ".join(interface.text(genre) for genre in genres)


def test_les_mots_cites_sont_ceux_que_dit_le_programme(fenetre: Fenetre) -> None:
    ligne = fenetre.suivis.de_dossier("P75-2")
    assert ligne is not None
    fenetre.ouvrir_dossier(ligne.id, "logement")
    dossier = cast(PageDossier, fenetre.page("dossier"))
    dossier.logement.ajouter()
    piste = dossier.logement.panneau.ui
    dits = [fenetre.recherche, fenetre.ui.verrouiller, dossier.logement.ruban]
    dits += [dossier.logement.ui.ajouter, piste.gestionnaire, piste.debut, piste.loyer]
    dits += [piste.preuve, dossier.documents.ui.choisir, dossier.documents.ui.nom_piece]
    projet = cast(PageProjet, dossier.page_nommee("projet"))
    fenetre.ouvrir_dossier(ligne.id, "projet")
    projet.mener[0].click()
    dits += [projet.mener[0], next(iter(projet.entretien.reponses.values()))]
    fenetre.ouvrir("jeunes")
    jeunes = cast(PageJeunes, fenetre.page("jeunes"))
    dits += [jeunes.ui.numero, jeunes.ui.nom, jeunes.ui.prenom, jeunes.ui.naissance]
    dits += [jeunes.ui.nouveau, dossier.documents.ui.confirmer]
    entendu = " ".join(" ".join(_mots(w).split()) for w in dits)
    for phrase in (
        "Chercher un jeune, une note, un document, une action", "Verrouiller (Ctrl L)",
        "Ruban des nuits d’Inès Khelifi, du",
        "Nuit du 24 au 25 janvier 2027, découverte, 1re de 181.",
        "Gestionnaire ou lieu", "Début (première nuit)", "Loyer ou redevance, euros par mois",
        "Preuve (nom du document)", "Choisir un fichier…", "Nom de la pièce", "Verser",
        "Mener : Entretien des 17 ans", "Le chemin parcouru depuis l’arrivée à l’ASE",
        "Numéro de dossier", "Prénom", "Naissance", "Nouveau dossier", "Ajouter une piste",
    ):  # fmt: skip
        assert phrase in re.sub(r"\s+", " ", entendu), phrase
        assert phrase.split("d’Inès")[0] in PROTOCOLE.read_text(encoding="utf-8"), phrase
