"""Pose l'apparence sur l'application : polices, style Fusion, palette, feuille, thème du poste."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ase_parcours import ressources
from ase_parcours.bureau.theme import jetons
from ase_parcours.bureau.theme.anneau import suivre_le_focus
from ase_parcours.bureau.theme.apparence import apparence, couleur, police
from ase_parcours.bureau.theme.feuille import feuille
from ase_parcours.bureau.theme.jetons import Theme

POLICES = (
    "fonts/FiraSans-Regular.ttf",
    "fonts/FiraSans-Italic.ttf",
    "fonts/FiraSans-Medium.ttf",
    "fonts/FiraSans-SemiBold.ttf",
)

_STYLE_POSE = "style_pose"


def theme_du_systeme(app: QApplication) -> Theme:
    """Le thème qui répond aux réglages du poste : clair ou sombre, contraste fort s'il le demande.

    Un poste qui ne dit rien reçoit le thème clair.
    """
    reglages = app.styleHints()
    sombre = reglages.colorScheme() is Qt.ColorScheme.Dark
    fort = reglages.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    if fort:
        return jetons.FORT_SOMBRE if sombre else jetons.FORT_CLAIR
    return jetons.SOMBRE if sombre else jetons.CLAIR


def appliquer(app: QApplication, theme: Theme | None = None, facteur: float = 1.0) -> None:
    """Habille ``app``. ``theme`` à ``None`` suit le système et ses changements.

    Lève ``ValueError`` si le facteur sort de 1.0 à 2.0, ``FileNotFoundError`` si une police
    manque à l'installation.
    """
    _suivi(app).force = theme is not None
    _poser(app, theme or theme_du_systeme(app), facteur)


def _poser(app: QApplication, theme: Theme, facteur: float) -> None:
    charger_polices()
    change = apparence().choisir(theme, facteur)
    # Sous une feuille, Qt ne dit plus quel style il habille : on se souvient de l'avoir posé, car
    # le reposer repolit toutes les fenêtres.
    if app.property(_STYLE_POSE) is None:
        app.setStyle("Fusion")
        app.setProperty(_STYLE_POSE, True)
    app.setPalette(palette(theme))
    app.setFont(police())
    texte = feuille(theme, facteur)
    if app.styleSheet() != texte:
        app.setStyleSheet(texte)
    suivre_le_focus(app)
    if change:
        apparence().changee.emit()


@cache
def charger_polices() -> None:
    """Charge Fira Sans depuis les ressources, une fois. Lève ``FileNotFoundError``."""
    for relatif in POLICES:
        # Qt répond -1 à un fichier qui n'est pas une police : l'installation est abîmée.
        if QFontDatabase.addApplicationFontFromData(ressources.octets(relatif)) < 0:
            raise FileNotFoundError(relatif)


def palette(theme: Theme) -> QPalette:
    """Palette cohérente avec la feuille, pour ce que le style peint de lui-même."""
    role = QPalette.ColorRole
    resultat = QPalette()
    for cible, valeur in (
        (role.Window, theme.fond),
        (role.WindowText, theme.texte),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.surface2),
        (role.Text, theme.texte),
        (role.Button, theme.surface),
        (role.ButtonText, theme.texte),
        (role.BrightText, theme.sans_texte),
        (role.ToolTipBase, theme.nuit),
        (role.ToolTipText, theme.rail_texte),
        (role.PlaceholderText, theme.discret),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.sur_accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Light, theme.surface2),
        (role.Midlight, theme.ligne),
        (role.Mid, theme.ligne),
        (role.Dark, theme.controle),
        (role.Shadow, theme.controle),
    ):
        resultat.setColor(cible, couleur(valeur))
    for cible in (role.WindowText, role.Text, role.ButtonText):
        resultat.setColor(QPalette.ColorGroup.Disabled, cible, couleur(theme.discret))
    return resultat


class _SuiviSysteme(QObject):
    """Repose l'apparence quand le poste change de thème, sauf si un thème est forcé."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.force = False
        reglages = app.styleHints()
        reglages.colorSchemeChanged.connect(self._change)
        reglages.accessibility().contrastPreferenceChanged.connect(self._change)

    def _change(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and not self.force:
            _poser(app, theme_du_systeme(app), apparence().facteur)


def _suivi(app: QApplication) -> _SuiviSysteme:
    existant = app.findChild(_SuiviSysteme)
    return existant if existant is not None else _SuiviSysteme(app)
