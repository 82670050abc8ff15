"""Graver chaque page de l'application en image, sans écran (démonstration, README, relecture)."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QSize,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QWidget

from ase_parcours.bureau.theme.jetons import CLAIR, SOMBRE, Theme
from ase_parcours.erreurs import EnvironnementRefuse

TAILLE = QSize(1366, 736)
_LARGEUR_DE_PAGE = 1000
"""Pixels d'une page de document : de quoi lire ses plus petits mots."""


def capturer(
    dossier: Path,
    coffre: Path,
    compte: str,
    mot_de_passe: str,
    jour: date,
    *,
    dossiers: Mapping[str, str],
    taille: QSize = TAILLE,
    facteur: float = 1.0,
    themes: tuple[tuple[str, Theme], ...] = (("clair", CLAIR), ("sombre", SOMBRE)),
) -> list[Path]:
    """Écrit une image par page et par thème ; rend les fichiers. Ouvre le coffre en lecture.

    ``dossiers`` : début du nom des images, et numéro du dossier qu'elles montrent.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ase_parcours.bureau.application import preparer
    from ase_parcours.bureau.theme.application import appliquer

    dossier.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_message_de_qt)
    application = preparer()
    ecrits: list[Path] = []
    for nom, theme in themes:
        appliquer(application, theme, facteur)
        with _ecran_d_ouverture(coffre, jour, mot_de_passe, taille) as ecran:
            ecrits.append(_graver(ecran, dossier / f"000-ouverture-{nom}.png"))
        pages = _pages(coffre, compte, mot_de_passe, jour, taille, dossiers)
        for rang, (page, widget) in enumerate(pages):
            ecrits.append(_graver(widget, dossier / f"{rang + 1:03d}-{page}-{nom}.png"))
    return ecrits


def graver_les_pages(documents: Sequence[Path], dossier: Path) -> list[Path]:
    """Écrit une image par page de chaque PDF, du nom du fichier ; rend les images."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ase_parcours.bureau.application import preparer

    dossier.mkdir(parents=True, exist_ok=True)
    application = preparer()
    ecrites: list[Path] = []
    for fichier in documents:
        pdf = QPdfDocument(application)
        pdf.load(str(fichier))
        for page in range(pdf.pageCount()):
            taille = pdf.pagePointSize(page)
            hauteur = round(_LARGEUR_DE_PAGE * taille.height() / taille.width())
            rendue = pdf.render(page, QSize(_LARGEUR_DE_PAGE, hauteur))
            image = dossier / f"{fichier.stem}-p{page + 1}.png"
            ecrites.append(_ecrire(_sur_blanc(rendue), image))
        pdf.close()
        pdf.deleteLater()
    return ecrites


def _sur_blanc(page: QImage) -> QImage:
    """Le papier est blanc : un PDF n'en peint pas le fond."""
    feuille = QImage(page.size(), QImage.Format.Format_RGB32)
    feuille.fill(QColor("white"))
    peintre = QPainter(feuille)
    peintre.drawImage(0, 0, page)
    peintre.end()
    return feuille


def _message_de_qt(genre: QtMsgType, _contexte: QMessageLogContext, texte: str) -> None:
    """L'affichage hors écran ne sait pas borner une fenêtre et le dit à chaque fois."""
    if "propagateSizeHints" not in texte and genre is not QtMsgType.QtDebugMsg:
        logging.getLogger(__name__).warning("Qt : %s", texte)


@contextmanager
def _ecran_d_ouverture(
    coffre: Path, jour: date, mot_de_passe: str, taille: QSize
) -> Iterator[QWidget]:
    from ase_parcours.bureau.cadre import Cadre

    cadre = Cadre(coffre, jour, mot_de_passe_demo=mot_de_passe)
    cadre.resize(taille)
    cadre.show()
    _respirer()
    yield cadre
    cadre.close()
    cadre.deleteLater()
    _respirer()


def _pages(
    coffre: Path,
    compte: str,
    mot_de_passe: str,
    jour: date,
    taille: QSize,
    dossiers: Mapping[str, str],
) -> Iterator[tuple[str, QWidget]]:
    from ase_parcours.bureau.annuaire.page import DISPOSITIFS, PageAnnuaire
    from ase_parcours.bureau.contexte import Contexte
    from ase_parcours.bureau.dossier.pages import PAGES
    from ase_parcours.bureau.fenetre.pages import JEUNES, RAIL
    from ase_parcours.bureau.fenetre.principale import Fenetre
    from ase_parcours.bureau.suivis import photographier
    from ase_parcours.operations import acces

    with acces.ouvrir(coffre, compte, mot_de_passe) as seance:
        photo = photographier(seance, jour)
        fenetre = Fenetre(Contexte(seance, jour), photo)
        fenetre.resize(taille)
        fenetre.show()
        for entree in RAIL:
            fenetre.ouvrir(entree.nom)
            _respirer()
            lecture = getattr(fenetre.page(entree.nom), "lecture", None)
            while lecture is not None and lecture.en_cours:
                _respirer()
            yield entree.nom, fenetre
            if isinstance(annuaire := fenetre.page(entree.nom), PageAnnuaire):
                annuaire.aller(DISPOSITIFS)
                _respirer()
                yield "dispositifs", fenetre
        fenetre.ouvrir(JEUNES)
        par_numero = {x.dossier: x.id for x in photo.lignes}
        for debut, numero in dossiers.items():
            for page in (d.cle for d in PAGES):
                fenetre.ouvrir_dossier(par_numero[numero], page)
                _respirer()
                yield f"{debut}-{page}", fenetre
                if page == "documents" and fenetre.dossier is not None:
                    fenetre.dossier.imprimer("lettre_recours")
                    _respirer()
                    yield f"{debut}-lettre", fenetre
                    fenetre.dossier.lettres.ferme.emit()
                if page == "ressources" and fenetre.dossier is not None:
                    fenetre.dossier.montrer_element("scenario", "")
                    _respirer()
                    yield f"{debut}-et-si", fenetre
        fenetre.close()
        fenetre.deleteLater()
        _respirer()


def _respirer(millisecondes: int = 80) -> None:
    """Laisse Qt peindre et finir ses tâches différées."""
    boucle = QEventLoop()
    QTimer.singleShot(millisecondes, boucle.quit)
    boucle.exec()
    QApplication.sendPostedEvents()


def _graver(widget: QWidget, fichier: Path) -> Path:
    return _ecrire(widget.grab().toImage(), fichier)


def _ecrire(image: QImage, fichier: Path) -> Path:
    if not image.save(str(fichier)):
        raise EnvironnementRefuse(
            "image_non_ecrite", "L'image de la page n'a pas pu être écrite.", "Vérifiez la place."
        )
    return fichier
