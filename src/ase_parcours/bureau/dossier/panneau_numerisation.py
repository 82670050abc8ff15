"""Le dossier de numérisation : les fichiers que le scanner vient de poser, à verser un par un."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import preferences
from ase_parcours.bureau.dossier.rangees_documents import taille_lisible
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_numerisation import Ui_Numerisation
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.coffre.fichiers import lire_octets
from ase_parcours.coffre.pieces import TAILLE_MAX
from ase_parcours.echanges.pieces.genres import genre_du_contenu
from ase_parcours.erreurs import ErreurParcours

MONTRES = 12
"""Fichiers montrés, les plus récents."""


@dataclass(frozen=True, slots=True)
class Numerise:
    """Un fichier posé par le scanner."""

    chemin: Path
    taille: int
    quand: datetime


def recents(dossier: Path) -> list[Numerise]:
    """Les fichiers du dossier qui peuvent se verser, les plus récents d'abord. Ne lève rien."""
    trouves = []
    with contextlib.suppress(OSError):
        for chemin in dossier.iterdir():
            with contextlib.suppress(OSError, ErreurParcours):
                if chemin.is_symlink() or not chemin.is_file() or chemin.name.startswith("."):
                    continue
                etat = chemin.stat()
                with chemin.open("rb") as flux:
                    genre_du_contenu(flux.read(512))
                quand = datetime.fromtimestamp(etat.st_mtime).astimezone()
                trouves.append(Numerise(chemin, etat.st_size, quand))
    return sorted(trouves, key=lambda n: n.quand, reverse=True)[:MONTRES]


class PanneauNumerisation(QFrame):
    """``verser_demande`` : un fichier à verser. Le dossier choisi est une préférence du poste."""

    verser_demande = Signal(object)
    ferme = Signal()

    def __init__(
        self, fichiers: ChoixDeFichier, aujourd_hui: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fichiers, self._aujourd_hui = fichiers, aujourd_hui
        self._montres: list[Numerise] = []
        self._verse: tuple[Path, str] | None = None
        self.ui = Ui_Numerisation()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        preparer_table(self.ui.table)
        self.ui.choisir.clicked.connect(self.choisir)
        self.ui.relire.clicked.connect(self.relire)
        self.ui.fermer.clicked.connect(self.fermer)
        self.ui.verser.clicked.connect(self.verser)
        self.ui.table.cellActivated.connect(lambda *_: self.verser())
        self.ui.effacer.clicked.connect(self.effacer)
        self.ui.garder.clicked.connect(self._oublier)
        self._oublier()

    def ouvrir(self) -> None:
        """Montre le dossier gardé ; le demande la première fois."""
        self.show()
        if not preferences.lire().numerisation:
            self.choisir()
        self.relire()

    def choisir(self) -> None:
        """Demande le dossier du scanner et le garde."""
        dossier = self._fichiers.un_dossier(self, "Dossier de numérisation")
        if dossier is not None:
            preferences.ecrire(replace(preferences.lire(), numerisation=str(dossier)))
            self.relire()

    def relire(self) -> None:
        """Relit le dossier."""
        choisi = preferences.lire().numerisation
        self.ui.chemin.setText(choisi)
        self._montres = recents(Path(choisi)) if choisi else []
        colonnes = ("Fichier", "Numérisé le", "Taille")
        remplir(self.ui.table, colonnes, [self._rangee(n) for n in self._montres])
        self.ui.table.setVisible(bool(self._montres))
        self.ui.gestes.setVisible(bool(self._montres))
        if not choisi:
            phrase = "Choisissez le dossier où le scanner range ses fichiers."
        elif not Path(choisi).is_dir():
            phrase = "Ce dossier n’est pas là. Branchez-le, ou choisissez-en un autre."
        else:
            phrase = "Aucun PDF ni image dans ce dossier."
        self.ui.etat.setText(phrase)
        self.ui.etat.setVisible(not self._montres)

    def _rangee(self, fichier: Numerise) -> tuple[str, str, str]:
        quand = f"{fr.date_courte(fichier.quand.date())}, {fr.heure(fichier.quand.time())}"
        return fichier.chemin.name, quand, taille_lisible(fichier.taille)

    def verser(self) -> None:
        """Demande le versement du fichier choisi."""
        rang = self.ui.table.currentRow()
        if 0 <= rang < len(self._montres):
            self.verser_demande.emit(self._montres[rang].chemin)

    def proposer_d_effacer(self, chemin: Path, empreinte: str) -> None:
        """Le fichier est au coffre : l'original, lui, est encore en clair sur le disque."""
        self._verse = (chemin, empreinte)
        nom = f"«{fr.INSECABLE}{chemin.name}{fr.INSECABLE}»"
        phrase = f"L’original {nom} est encore sur ce poste, lisible sans mot de passe."
        self.ui.question.setText(phrase)
        self.ui.effacement.show()
        self.ui.effacer.setFocus()

    def effacer(self) -> None:
        """Efface l'original, s'il est bien ce qui a été versé."""
        if self._verse is None:
            return
        chemin, empreinte = self._verse
        try:
            if sha256(lire_octets(chemin, maximum=TAILLE_MAX)).hexdigest() != empreinte:
                raise ValueError
            chemin.unlink()
        except (OSError, ValueError):
            phrase = "L’original n’est pas effacé : il a changé, ou le poste refuse."
            self.ui.question.setText(phrase)
            return
        self._oublier()
        self.relire()

    def _oublier(self) -> None:
        self._verse = None
        self.ui.effacement.hide()

    def fermer(self) -> None:
        """Ferme le panneau."""
        self._oublier()
        self.hide()
        self.ferme.emit()
