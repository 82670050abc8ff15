"""La fenêtre du rapport : on écrit en haut, et l'on voit en bas exactement ce qui en sortira.

Modale et jetée à la fermeture : au verrou elle se ferme, et ce qui y était tapé n'attend personne.
"""

from __future__ import annotations

import platform
from datetime import datetime
from pathlib import Path

from PySide6 import __version__ as version_pyside
from PySide6.QtCore import QSize, QSysInfo, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from ase_parcours import __version__
from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.forms.ui_signalement import Ui_Signalement
from ase_parcours.bureau.formulaire import Echelle
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.signalement import imprevus
from ase_parcours.bureau.signalement.rapport import (
    Poste,
    arrondir,
    composer,
    mots_des_noms,
    noms_dans,
)
from ase_parcours.bureau.theme import courant, facteur, px
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.lectures.noms import nombre_de_dossiers, noms_portes
from ase_parcours.erreurs import ErreurParcours

NOM_PROPOSE = "rapport-de-probleme.txt"
_TAILLE = QSize(680, 600)


class FenetreSignalement(QDialog):
    """``contexte`` : le coffre ouvert, ou ``None`` ; il n'en sort qu'un ordre de grandeur."""

    def __init__(
        self,
        contexte: Contexte | None,
        parent: QWidget | None = None,
        fichiers: ChoixDeFichier | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fichiers = fichiers or DialoguesDuSysteme()
        self._poste = decrire(contexte)
        self._noms = mots_des_noms(_noms_a_taire(contexte))
        self.ui = Ui_Signalement()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._echelle = Echelle(self)
        ecran = self.screen().availableSize()
        voulue = QSize(px(_TAILLE.width()), px(_TAILLE.height()))
        self.resize(voulue.boundedTo(QSize(ecran.width() - 40, ecran.height() - 60)))
        self.ui.texte.textChanged.connect(self._montrer)
        self.ui.enregistrer.clicked.connect(self.enregistrer)
        self.ui.copier.clicked.connect(self.copier)
        self.ui.fermer.clicked.connect(self.reject)
        self._montrer()

    @property
    def rapport(self) -> str:
        """Ce qui est montré, et rien d'autre."""
        return self.ui.rapport.toPlainText()

    def _montrer(self) -> None:
        texte = self.ui.texte.toPlainText()
        self.ui.rapport.setPlainText(composer(self._poste, imprevus.derniers(), texte))
        trouves = [f"«{fr.INSECABLE}{x}{fr.INSECABLE}»" for x in noms_dans(texte, self._noms)]
        verbe = fr.au_nombre(len(trouves), "est un nom", "sont des noms")
        self.ui.avertissement.setText(
            f"{fr.enumeration(trouves)} {verbe} de ce coffre ou de ce poste. Remplacez avant "
            f"d{fr.APOSTROPHE}enregistrer, sauf si c{fr.APOSTROPHE}est un mot ordinaire."
            if trouves
            else ""
        )
        self.ui.avertissement.setVisible(bool(trouves))

    def enregistrer(self) -> None:
        """Demande où, puis écrit ce qui est montré."""
        titre = "Enregistrer le rapport"
        chemin = self._fichiers.a_ecrire(self, titre, NOM_PROPOSE, "Texte (*.txt)")
        if chemin is None:
            return
        try:
            ecrire_atomique(chemin, self.rapport.encode())
        except ErreurParcours as erreur:
            self.ui.suite.setText(str(erreur))
            return
        self.ui.suite.setText(f"Rapport enregistré{fr.INSECABLE}: {chemin.name}.")

    def copier(self) -> None:
        """Met ce qui est montré dans le presse-papiers."""
        QGuiApplication.clipboard().setText(self.rapport)
        self.ui.suite.setText("Rapport copié.")


def decrire(contexte: Contexte | None) -> Poste:
    """Versions, système, apparence, ordre de grandeur du coffre. Ni machine, ni compte, ni chemin :
    le noyau, que l'on compile parfois sous le nom d'un poste, n'y est donc pas."""
    t, ecran = courant(), QGuiApplication.primaryScreen()
    taille = ecran.size()
    contraste = ", contraste fort" if t.fort else ""
    lignes = [
        ("Jour", fr.date_numerique(datetime.now().astimezone().date())),
        ("ASE Parcours", __version__),
        ("Python", platform.python_version()),
        ("Qt", version_pyside),
        ("Système", f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"),
        ("Affichage", QGuiApplication.platformName()),
        ("Écran", f"{taille.width()} × {taille.height()}, densité {ecran.devicePixelRatio():g}"),
        ("Apparence", f"{t.nom}{contraste}, texte à {round(facteur() * 100)}{fr.INSECABLE}%"),
    ]
    if contexte is None:
        lignes.append(("Coffre", "fermé"))
    else:
        etat = "lecture seule" if contexte.seance.lecture_seule else "ouvert"
        combien = arrondir(contexte.lire(nombre_de_dossiers))
        lignes.append(("Coffre", f"{etat}, {combien} dossiers"))
    return Poste(tuple(lignes))


def _noms_a_taire(contexte: Contexte | None) -> list[str]:
    """Ce qui, tapé dans le texte, désignerait quelqu'un, le foyer ou la machine."""
    noms = [Path.home().name, platform.node()]
    if contexte is not None:
        noms += [*contexte.lire(noms_portes), contexte.seance.coffre.dossier.name]
    return noms
