"""Choisir l'imprimante et ses réglages. Un essai y met la sienne."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from ase_parcours.bureau import preferences
from ase_parcours.erreurs import EnvironnementRefuse

_ECRIVENT_UN_FICHIER = ("pdf", "xps", "onenote", "fax", "fichier", "image writer")
"""Mots du nom d'une imprimante qui, au lieu d'imprimer, écrit un fichier en clair."""


class Imprimantes(Protocol):
    """Ce que les pages demandent quand elles veulent du papier."""

    def choisir(self, parent: QWidget, titre: str, pages: int) -> QPrinter | None:
        """L'imprimante réglée, ou ``None`` si la personne renonce. Lève ``EnvironnementRefuse``."""


class ImprimantesDuSysteme:
    """Celles du poste, par le dialogue du poste. Le dernier réglage est proposé la fois d'après."""

    def choisir(self, parent: QWidget, titre: str, pages: int) -> QPrinter | None:
        """Montre le dialogue : imprimante, exemplaires, pages, recto verso, noir et blanc."""
        if not QPrinterInfo.availablePrinterNames():
            raise EnvironnementRefuse(
                "imprimante_absente",
                "Aucune imprimante n'est installée sur ce poste.",
                "Exportez le document, et imprimez-le depuis un poste qui en a une.",
            )
        imprimante = QPrinter(QPrinter.PrinterMode.HighResolution)
        regler(imprimante, preferences.lire())
        dialogue = QPrintDialog(imprimante, parent)
        preparer(dialogue, titre, pages)
        try:
            if dialogue.exec() != QDialog.DialogCode.Accepted:
                return None
        finally:
            dialogue.deleteLater()
        retenir(imprimante)
        if ecrit_un_fichier(imprimante):
            raise EnvironnementRefuse(
                "imprimante_fichier",
                "Cette imprimante écrit un fichier lisible au lieu d'imprimer.",
                "Passez par « Exporter » : vous choisirez où, et pourrez le protéger.",
            )
        return imprimante


def preparer(dialogue: QPrintDialog, titre: str, pages: int) -> None:
    """Plages et exemplaires ; jamais « dans un fichier », qui n'est pas une impression."""
    options = QAbstractPrintDialog.PrintDialogOption
    dialogue.setWindowTitle(titre)
    dialogue.setOption(options.PrintToFile, False)
    dialogue.setOption(options.PrintSelection, False)
    dialogue.setOption(options.PrintPageRange, True)
    dialogue.setOption(options.PrintCollateCopies, True)
    dialogue.setMinMax(1, max(1, pages))
    dialogue.setFromTo(1, max(1, pages))
    dialogue.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)


def regler(imprimante: QPrinter, p: preferences.Preferences) -> None:
    """Reprend l'imprimante, le recto verso et le noir et blanc de la dernière fois."""
    if p.imprimante in QPrinterInfo.availablePrinterNames():
        imprimante.setPrinterName(p.imprimante)
    duplex, couleur = QPrinter.DuplexMode, QPrinter.ColorMode
    imprimante.setDuplex(duplex.DuplexLongSide if p.recto_verso else duplex.DuplexNone)
    imprimante.setColorMode(couleur.GrayScale if p.noir_et_blanc else couleur.Color)


def retenir(imprimante: QPrinter) -> None:
    """Garde ces réglages pour la prochaine impression de ce poste."""
    recto_verso = imprimante.duplex() is not QPrinter.DuplexMode.DuplexNone
    noir_et_blanc = imprimante.colorMode() is QPrinter.ColorMode.GrayScale
    preferences.ecrire(
        replace(
            preferences.lire(),
            imprimante=imprimante.printerName(),
            recto_verso=recto_verso,
            noir_et_blanc=noir_et_blanc,
        )
    )


def ecrit_un_fichier(imprimante: QPrinter) -> bool:
    """Vrai si ce qui est choisi n'imprime pas : un fichier serait écrit en clair, en douce."""
    natif = imprimante.outputFormat() is QPrinter.OutputFormat.NativeFormat
    nom = imprimante.printerName().lower()
    return (
        not natif
        or bool(imprimante.outputFileName())
        or any(mot in nom for mot in _ECRIVENT_UN_FICHIER)
    )
