"""Lancer l'application de bureau : Qt, thème, traductions, fenêtre, et fermeture propre."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import ClassVar

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from ase_parcours import __version__
from ase_parcours.bureau import preferences
from ase_parcours.bureau.cadre import TITRE, Cadre
from ase_parcours.bureau.preferences import Preferences
from ase_parcours.bureau.signalement import imprevus
from ase_parcours.bureau.theme import jetons
from ase_parcours.bureau.theme.application import appliquer, theme_du_systeme
from ase_parcours.bureau.theme.jetons import Theme
from ase_parcours.francais import INSECABLE
from ase_parcours.operations import acces

_journal = logging.getLogger(__name__)


def lancer(
    dossier: Path | None,
    aujourd_hui: date,
    *,
    mot_de_passe_demo: str | None = None,
    horloge: Callable[[], date] | None = None,
) -> int:
    """Ouvre l'application et rend la main à sa fermeture, avec le code de sortie.

    ``dossier`` : coffre proposé ; sans lui, le dernier ouvert, ou celui de l'utilisateur.
    ``horloge`` : dit le jour, que l'application suit à minuit et au déverrouillage.
    ``mot_de_passe_demo`` : montré sur l'écran d'ouverture d'un coffre de démonstration.
    """
    app = preparer()
    cadre = Cadre(
        choisir(dossier), aujourd_hui, mot_de_passe_demo=mot_de_passe_demo, horloge=horloge
    )
    ancien = sys.excepthook
    sys.excepthook = _imprevu
    cadre.tenir_dans(app.primaryScreen().availableSize())
    try:
        cadre.show()
        return int(app.exec())
    finally:
        sys.excepthook = ancien
        cadre.close()


TOUR_DE_FIL = 0.0005
"""Secondes. Cinq millièmes, ce que Python laisse d'ordinaire à un fil avant de le faire céder, se
répètent à chaque appel de Qt : mesuré, la frappe pendant un import prenait 42 ms de retard (p99) ;
elle en prend 3."""


def preparer() -> QApplication:
    """L'application Qt, en français et habillée selon les réglages du poste."""
    sys.setswitchinterval(TOUR_DE_FIL)
    existante = QApplication.instance()
    app = existante if isinstance(existante, QApplication) else QApplication([TITRE])
    app.setApplicationName(TITRE)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("ase-parcours")
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    traduire(app)
    habiller(app, preferences.lire())
    return app


class _Complement(QTranslator):
    """Les mots que la traduction livrée avec Qt a oubliés dans ses fenêtres de fichiers."""

    _MOTS: ClassVar[dict[tuple[str, str], str]] = {
        ("QFileDialog", "&Look in:"): f"&Dans{INSECABLE}:",
        ("QFileDialog", "Files of &type:"): f"&Type de fichier{INSECABLE}:",
    }

    def isEmpty(self) -> bool:  # noqa: N802
        """Jamais : Qt n'installe pas un traducteur vide."""
        return False

    def translate(
        self,
        contexte: str | bytes,
        source: str | bytes,
        _precision: str | bytes | None = None,
        _nombre: int = -1,
    ) -> str:
        """Le mot oublié ; les autres tels quels, comme Qt les laisse quand nul ne les traduit."""
        mot = _texte(source)
        return self._MOTS.get((_texte(contexte), mot), mot)


def _texte(mot: str | bytes) -> str:
    return mot.decode() if isinstance(mot, bytes) else mot


def traduire(app: QApplication) -> bool:
    """Met en français les mots de Qt (fenêtres de fichiers). Faux s'ils ne sont pas installés."""
    if app.findChild(QTranslator, "francais") is not None:
        return True
    traducteur = QTranslator(app)
    traducteur.setObjectName("francais")
    ou = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Qt interroge d'abord le dernier installé : le complément ne répond qu'à défaut.
    app.installTranslator(_Complement(app))
    return bool(traducteur.load("qtbase_fr", ou)) and app.installTranslator(traducteur)


def habiller(app: QApplication, choix: Preferences) -> None:
    """Pose le thème et la taille de texte choisis."""
    appliquer(app, theme_choisi(app, choix), choix.facteur)


def theme_choisi(app: QApplication, choix: Preferences) -> Theme | None:
    """Le thème voulu ; ``None`` suit le poste et ses changements."""
    if choix.theme == "systeme" and not choix.contraste:
        return None
    sombre = theme_du_systeme(app).sombre if choix.theme == "systeme" else choix.theme == "sombre"
    if choix.contraste:
        return jetons.FORT_SOMBRE if sombre else jetons.FORT_CLAIR
    return jetons.SOMBRE if sombre else jetons.CLAIR


def choisir(dossier: Path | None) -> Path:
    """Le coffre à proposer : celui demandé, le dernier ouvert qui existe encore, ou celui du poste.

    Un coffre choisi s'écrit en chemin absolu : il est retenu d'une ouverture à l'autre.
    """
    if dossier is not None:
        return dossier.absolute()
    recents = (Path(c) for c in preferences.lire().coffres)
    return next((c for c in recents if acces.est_un_coffre(c)), acces.dossier_par_defaut())


def _imprevu(
    genre: type[BaseException], erreur: BaseException, trace: TracebackType | None
) -> None:
    """Une faute du programme : dite en une phrase, jamais montrée en trace.

    Ni valeurs ni message de l'exception : ils pourraient nommer quelqu'un. L'endroit suffit.
    """
    if issubclass(genre, KeyboardInterrupt):
        sys.__excepthook__(genre, erreur, trace)
        return
    imprevu = imprevus.noter(genre, trace)
    _journal.error("imprévu : %s, %s", imprevu.genre, imprevu.endroit)
    QMessageBox.warning(
        QApplication.activeWindow(),
        TITRE,
        "Le programme a rencontré un imprévu. Ce qui était enregistré l'est toujours.\n\n"
        f"À signaler : {imprevu.genre}, {imprevu.endroit}.",
    )
