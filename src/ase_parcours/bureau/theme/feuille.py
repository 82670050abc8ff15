"""La feuille de style, générée depuis les jetons et le facteur de texte.

Les règles visent des propriétés dynamiques, jamais des noms d'objets :

- ``genre`` : ce qu'est le widget. Boutons : ``principal``, ``lien``, ``danger``, ``filtre``,
  ``filtre_actif``, ``icone`` ; sans genre, bouton ordinaire. Cadres : ``panneau``, ``carte``,
  ``carte_refusee``, ``plan_b``, ``tete``, ``haut``, ``rail``, ``etat``, ``separateur``.
  Étiquettes : ``titre``, ``titre_carte``, ``titre_panneau``, ``nom``, ``jours``,
  ``grand_nombre``, ``lecture``, ``second``, ``doux``, ``discret``, ``axe``,
  ``fort``, ``touche``, ``compteur``.
- ``taille`` : ``petite`` (28) ou ``grande`` (42) pour les contrôles, 34 sans elle.
- ``ton`` : ``sans``, ``fragile``, ``garantie``, ``inconnu``, ``accent`` pour une étiquette.
- ``etat`` : ``erreur`` pour un champ refusé.

Après un changement de propriété sur un widget déjà montré, appeler ``marquer``.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.theme import dessins, jetons
from ase_parcours.bureau.theme.jetons import Theme

_CHAMPS = (
    "QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QTextBrowser[genre=champ]"
)


def marquer(widget: QWidget, **proprietes: str | None) -> None:
    """Pose des propriétés dynamiques et fait relire la feuille (``None`` retire la propriété)."""
    for nom, valeur in proprietes.items():
        widget.setProperty(nom, valeur)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def feuille(theme: Theme, facteur: float) -> str:
    """Texte QSS complet pour un thème et un facteur de texte (1.0 à 2.0)."""
    mesure = _Mesure(facteur)
    parties = (
        _generalites(theme, mesure),
        _etiquettes(theme, mesure),
        _cadres(theme, mesure),
        _boutons(theme, mesure),
        _cases(theme, mesure),
        _champs(theme, mesure),
        _listes(theme, mesure),
        _defilement(theme, mesure),
    )
    return "\n".join(parties)


class _Mesure:
    """Longueurs en pixels au facteur voulu : ``m(34)`` → « 34px »."""

    def __init__(self, facteur: float) -> None:
        self._facteur = facteur

    def __call__(self, longueur: float) -> str:
        return f"{round(longueur * self._facteur)}px"

    def dedans(self, hauteur: float, bordure: int) -> str:
        """``min-height`` d'une boîte haute de ``hauteur``, que Qt compte sans la bordure."""
        return f"{round(hauteur * self._facteur) - 2 * bordure}px"

    def rond(self, hauteur: float) -> str:
        """Rayon d'un bout rond ; Qt ignore un rayon plus grand que la demi-hauteur."""
        return f"{round(hauteur * self._facteur) // 2}px"


def _generalites(t: Theme, m: _Mesure) -> str:
    return f"""
* {{ outline: none; }}
QWidget {{ color: {t.texte}; font-size: {m(jetons.TEXTE_BASE)}; }}
QMainWindow, QDialog, QWidget[genre="fond"] {{ background: {t.fond}; }}
QToolTip {{ background: {t.nuit}; color: {t.rail_texte}; border: 1px solid {t.controle};
  padding: {m(4)} {m(8)}; font-size: {m(jetons.TEXTE_SECOND)}; }}
QScrollArea, QScrollArea > QWidget > QWidget[genre="page"] {{ background: transparent;
  border: none; }}
QSplitter::handle {{ background: {t.ligne}; }}
QMenu {{ background: {t.surface}; border: {t.bordure}px solid {t.controle}; padding: {m(4)}; }}
QMenu::item {{ padding: {m(6)} {m(20)} {m(6)} {m(12)}; border-radius: {m(4)}; }}
QMenu::item:selected {{ background: {t.accent}; color: {t.sur_accent}; }}
QMenu::item:disabled {{ color: {t.discret}; }}
QMenu::separator {{ height: 1px; background: {t.ligne}; margin: {m(4)} {m(8)}; }}
"""


def _etiquettes(t: Theme, m: _Mesure) -> str:
    tailles = (
        ("titre", jetons.TEXTE_TITRE_PAGE, jetons.GRAS),
        ("phrase", jetons.TEXTE_TITRE_PAGE, jetons.NORMAL),
        ("titre_carte", jetons.TEXTE_TITRE_CARTE, jetons.GRAS),
        ("titre_panneau", jetons.TEXTE_LECTURE, jetons.GRAS),
        ("lecture", jetons.TEXTE_LECTURE, jetons.NORMAL),
        ("nom", jetons.TEXTE_NOM, jetons.GRAS),
        ("jours", jetons.TEXTE_JOURS, jetons.GRAS),
        ("grand_nombre", jetons.TEXTE_GRAND_NOMBRE, jetons.GRAS),
        ("fort", jetons.TEXTE_BASE, jetons.GRAS),
        ("second", jetons.TEXTE_SECOND, jetons.NORMAL),
        ("second_fort", jetons.TEXTE_SECOND, jetons.GRAS),
        ("axe", jetons.TEXTE_AXE, jetons.NORMAL),
    )
    regles = [
        f'QLabel[genre="{nom}"] {{ font-size: {m(taille)}; font-weight: {graisse}; }}'
        for nom, taille, graisse in tailles
    ]
    couleurs = (
        ('[genre="doux"]', t.doux),
        ('[genre="second"]', t.doux),
        ('[genre="discret"]', t.discret),
        ('[genre="axe"]', t.discret),
        ('[ton="texte"]', t.texte),
        ('[ton="doux"]', t.doux),
        ('[ton="discret"]', t.discret),
        ('[ton="accent"]', t.accent),
        ('[ton="sans"]', t.sans_texte),
        ('[ton="fragile"]', t.fragile_texte),
        ('[ton="garantie"]', t.garantie_texte),
        ('[ton="inconnu"]', t.inconnu_texte),
        ('[ton="rail"]', t.rail_texte),
        ('[ton="lampe"]', t.lampe),
    )
    regles += [f"QLabel{choix} {{ color: {valeur}; }}" for choix, valeur in couleurs]
    regles.append("QLabel { background: transparent; border: none; }")
    regles.append(
        f'QLabel[genre="touche"] {{ font-size: {m(jetons.TEXTE_AXE)}; color: {t.doux};'
        f" background: {t.surface2}; border: 1px solid {t.ligne};"
        f" border-radius: {m(3)}; padding: 0 {m(5)}; }}"
    )
    regles.append(
        f'QLabel[genre="compteur"] {{ font-size: {m(jetons.TEXTE_AXE)}; font-weight: 600;'
        f" color: {'#000000' if t.fort else '#2A2545'}; background: {t.lampe};"
        f" border-radius: {m.rond(18)}; min-width: {m(18)}; min-height: {m(18)}; }}"
    )
    regles.append(
        f'QLabel[genre="numero"] {{ font-size: {m(jetons.TEXTE_SECOND)}; font-weight: 600;'
        f" color: {t.accent}; background: {t.accent_doux}; border-radius: {m.rond(24)};"
        f" min-width: {m(24)}; min-height: {m(24)}; qproperty-alignment: AlignCenter; }}"
    )
    return "\n".join(regles)


def _cadres(t: Theme, m: _Mesure) -> str:
    bord = f"border: {t.bordure}px solid {t.ligne};"
    rayon = f"border-radius: {m(jetons.R_PANNEAU)};"
    filet = f"{t.bordure}px solid {t.ligne}"
    marques = "\n".join(
        f'QFrame[genre="marque"][ton="{ton}"] {{ background: {fond}; border: none;'
        f" border-radius: {m(jetons.R_ETIQUETTE)}; }}"
        for ton, fond in (
            ("garantie", t.garantie_doux),
            ("fragile", t.fragile_doux),
            ("sans", t.sans_doux),
            ("inconnu", t.inconnu_doux),
        )
    )
    return f"""
QFrame[genre="panneau"], QFrame[genre="carte"] {{ background: {t.surface}; {bord} {rayon} }}
QFrame[genre="carte_refusee"] {{ background: {t.surface2}; {bord} {rayon} }}
QFrame[genre="carte_choisie"] {{ background: {t.surface}; border: 2px solid {t.accent}; {rayon} }}
QFrame[genre="plan_b"] {{ background: {t.fragile_doux};
  border: {t.bordure}px dashed {t.fragile_trait}; {rayon} }}
QFrame[genre="non_traite"] {{ background: {t.surface};
  border: {t.bordure}px dashed {t.sans_trait}; {rayon} }}
{marques}
QFrame[genre="rien"] {{ background: {t.surface};
  border: {t.bordure}px dashed {t.controle}; {rayon} }}
QFrame[genre="tete"] {{ background: transparent; border: none; border-bottom: {filet}; }}
QFrame[genre="pied"] {{ background: transparent; border: none; border-top: {filet}; }}
QFrame[genre="groupe"] {{ background: {t.surface2}; border: none; }}
QFrame[genre="haut"] {{ background: {t.surface}; border: none; border-bottom: {filet}; }}
QFrame[genre="etat"] {{ background: {t.surface}; border: none; border-top: {filet}; }}
QFrame[genre="cote"] {{ background: {t.surface}; border: none; border-right: {filet}; }}
QFrame[genre="rail"] {{ background: {t.nuit}; border: none; }}
QFrame[genre="separateur"] {{ background: {t.ligne}; border: none; max-height: {t.bordure}px;
  min-height: {t.bordure}px; }}
QFrame[genre="separateur_vertical"] {{ background: {t.ligne}; border: none;
  max-width: {t.bordure}px; min-width: {t.bordure}px; }}
"""


def _boutons(t: Theme, m: _Mesure) -> str:
    def hauteur(total: int) -> str:
        return m.dedans(total, t.bordure)

    texte_petit = f"font-size: {m(jetons.TEXTE_SECOND)};"
    return f"""
QPushButton, QToolButton {{ background: {t.surface}; color: {t.texte}; font-weight: 500;
  border: {t.bordure}px solid {t.controle}; border-radius: {m(jetons.R_CONTROLE)};
  padding: 0 {m(13)}; min-height: {hauteur(jetons.H_CONTROLE)}; }}
QPushButton:hover, QToolButton:hover {{ border-color: {t.accent}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.accent_doux}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {t.discret};
  border: {t.bordure}px dashed {t.controle}; background: {t.surface}; }}
QPushButton[genre="principal"] {{ background: {t.accent}; color: {t.sur_accent};
  border-color: {t.accent}; }}
QPushButton[genre="principal"]:hover {{ border-color: {t.texte}; }}
QPushButton[genre="principal"]:pressed {{ background: {t.accent}; border-color: {t.sur_accent}; }}
QPushButton[genre="principal"]:disabled {{ background: {t.surface}; color: {t.discret};
  border: {t.bordure}px dashed {t.controle}; }}
QPushButton[genre="danger"] {{ color: {t.sans_texte}; border-color: {t.sans_trait}; }}
QPushButton[genre="lien"], QPushButton[genre="icone"], QToolButton[genre="icone"] {{
  background: transparent; border-color: transparent; color: {t.accent}; padding: 0 {m(6)}; }}
QPushButton[genre="lien"]:hover {{ text-decoration: underline; }}
QPushButton[genre="lien"]:disabled {{ color: {t.discret}; border-color: transparent; }}
QPushButton[genre="icone"]:hover, QToolButton[genre="icone"]:hover {{
  border-color: {t.controle}; }}
QPushButton[genre="lien_nuit"] {{ background: transparent; border-color: transparent;
  color: {t.lampe}; padding: 0 {m(6)}; }}
QPushButton[genre="lien_nuit"]:hover {{ text-decoration: underline; }}
QPushButton[genre="filtre"], QPushButton[genre="filtre_actif"] {{ font-weight: 400;
  border-radius: {m.rond(jetons.H_PETIT)};
  min-height: {hauteur(jetons.H_PETIT)}; padding: 0 {m(11)}; }}
QPushButton[genre="filtre_actif"] {{ background: {t.accent_doux}; border-color: {t.accent};
  color: {t.accent}; }}
QPushButton[taille="petite"], QToolButton[taille="petite"] {{ {texte_petit}
  min-height: {hauteur(jetons.H_PETIT)}; padding: 0 {m(9)}; }}
QPushButton[taille="grande"] {{ font-size: {m(jetons.TEXTE_LECTURE)};
  min-height: {hauteur(jetons.H_OUVERTURE)}; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0; }}
"""


def _cases(t: Theme, m: _Mesure) -> str:
    ou = dessins.enregistrer(t)
    return f"""
QCheckBox, QRadioButton {{ spacing: {m(8)}; background: transparent;
  min-height: {m(jetons.ZONE_CLIQUABLE)}; }}
QRadioButton[genre="segment"] {{ min-height: {m(jetons.H_CONTROLE)}; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{
  width: {m(14)}; height: {m(14)}; background: {t.surface};
  border: {t.bordure}px solid {t.controle}; border-radius: {m(3)}; }}
QRadioButton::indicator {{ border-radius: {m.rond(14)}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
  background: {t.accent}; border-color: {t.accent}; image: url({ou}/coche.svg); }}
QRadioButton::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
  image: url({ou}/point.svg); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-style: dashed; }}
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {{
  subcontrol-origin: padding; subcontrol-position: center right; border: none;
  background: transparent; width: {m(28)}; }}
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{
  image: url({ou}/bas.svg); width: {m(16)}; height: {m(16)}; }}
QComboBox::down-arrow:disabled, QDateEdit::down-arrow:disabled {{
  image: url({ou}/bas_eteint.svg); }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: border;
  border: none; background: transparent; width: {m(24)}; height: {m(16)}; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow {{ image: url({ou}/haut.svg); width: {m(12)}; height: {m(12)}; }}
QAbstractSpinBox::down-arrow {{ image: url({ou}/bas.svg); width: {m(12)}; height: {m(12)}; }}
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off {{
  image: url({ou}/haut_eteint.svg); }}
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {{
  image: url({ou}/bas_eteint.svg); }}
"""


def _champs(t: Theme, m: _Mesure) -> str:
    erreurs = ", ".join(f'{champ.strip()}[etat="erreur"]' for champ in _CHAMPS.split(","))
    focus = ", ".join(f"{champ.strip()}:focus" for champ in _CHAMPS.split(","))
    inactifs = ", ".join(f"{champ.strip()}:disabled" for champ in _CHAMPS.split(","))
    return f"""
{_CHAMPS} {{ background: {t.surface}; color: {t.texte};
  border: {t.bordure}px solid {t.controle}; border-radius: {m(jetons.R_CONTROLE)};
  padding: 0 {m(9)}; placeholder-text-color: {t.discret};
  selection-background-color: {t.accent};
  selection-color: {t.sur_accent}; }}
QLineEdit, QComboBox, QAbstractSpinBox {{
  min-height: {m.dedans(jetons.H_CONTROLE, t.bordure)}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; background: transparent;
  border-radius: 0; padding: 0; min-height: 0; }}
QLineEdit[taille="petite"], QComboBox[taille="petite"] {{
  min-height: {m.dedans(jetons.H_PETIT, t.bordure)}; }}
QLineEdit[taille="grande"], QComboBox[taille="grande"] {{
  font-size: {m(jetons.TEXTE_LECTURE)};
  min-height: {m.dedans(jetons.H_OUVERTURE, t.bordure)}; }}
QPlainTextEdit, QTextEdit {{ padding: {m(6)} {m(6)}; font-size: {m(jetons.TEXTE_LECTURE)}; }}
{focus} {{ border-color: {t.focus}; }}
{inactifs} {{ color: {t.discret}; border-style: dashed; }}
{erreurs} {{ border: 2px solid {t.sans_trait}; padding: 0 {m(9)}; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.texte};
  border: {t.bordure}px solid {t.controle}; selection-background-color: {t.accent};
  selection-color: {t.sur_accent}; }}
QComboBox QAbstractItemView::item {{ min-height: {m(jetons.H_PETIT)}; padding: 0 {m(6)}; }}
QProgressBar {{ background: {t.surface}; border: {t.bordure}px solid {t.controle};
  border-radius: {m.rond(8)}; min-height: {m(8)}; max-height: {m(8)}; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: {m(3)}; }}
"""


def _listes(t: Theme, m: _Mesure) -> str:
    filet = f"{t.bordure}px solid {t.ligne}"
    return f"""
QAbstractItemView {{ background: {t.surface}; alternate-background-color: {t.surface2};
  border: none; gridline-color: {t.ligne}; selection-background-color: {t.accent_doux};
  selection-color: {t.texte}; }}
QTableView::item {{ border-bottom: {filet}; padding: 0 {m(6)}; }}
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {{
  background: {t.accent_doux}; color: {t.texte}; }}
QHeaderView {{ background: {t.surface2}; border: none; }}
QHeaderView::section {{ background: {t.surface2}; color: {t.doux}; font-weight: 500;
  font-size: {m(jetons.TEXTE_SECOND)}; border: none; border-bottom: {filet};
  padding: 0 {m(6)}; min-height: {m(jetons.H_LIGNE_TABLE)}; }}
QTabBar::tab {{ padding: {m(6)} {m(12)}; border-bottom: {jetons.TRAIT_ACTIF}px solid transparent; }}
QTabBar::tab:selected {{ color: {t.accent}; border-bottom-color: {t.accent}; font-weight: 600; }}
"""


def _defilement(t: Theme, m: _Mesure) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: {m(12)}; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {m(12)}; margin: 0; }}
QScrollBar::handle {{ background: {t.controle}; border-radius: {m.rond(8)}; margin: {m(2)}; }}
QScrollBar::handle:vertical {{ min-height: {m(32)}; }}
QScrollBar::handle:horizontal {{ min-width: {m(32)}; }}
QScrollBar::handle:hover {{ background: {t.doux}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
