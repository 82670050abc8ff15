"""Ébauche le formulaire ``ui/fiche_<type>.ui`` d'une facette, d'après sa fiche au vocabulaire.

« PYTHONPATH=src python packaging/ebaucher_fiche.py proche » quand un type gagne un champ ; le
formulaire se retouche ensuite dans Qt Designer. Sans nom de type, ébauche ceux qui manquent.
Un essai compare chaque formulaire à sa fiche.
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.sax.saxutils import escape

from ase_parcours.metier.formes import Champ, Saisie, TypeEntite
from ase_parcours.metier.vocabulaire import FACETTES, TYPES

UI = Path(__file__).resolve().parents[1] / "ui"
SANS_FICHE = frozenset(
    {"affectation", "copie", "correction", "note", "orientation_dispositif", "papier", "piece"}
    | {"scelle", "scenario", "suite_echeance", "version_projet"}
)
"""Types qui ont leur propre écran."""

_CLASSES = {
    Saisie.LONG: "QPlainTextEdit",
    Saisie.CHOIX: "QComboBox",
    Saisie.MOT: "QComboBox",
}
_TETE = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>{classe}</class>
 <widget class="QWidget" name="{classe}">
  <layout class="QVBoxLayout" name="pile_racine">
{marges}   <item>
    <widget class="QWidget" name="champs">
     <layout class="QGridLayout" name="grille_champs">
      <property name="leftMargin"><number>0</number></property>
      <property name="topMargin"><number>0</number></property>
      <property name="rightMargin"><number>0</number></property>
      <property name="bottomMargin"><number>0</number></property>
      <property name="horizontalSpacing"><number>10</number></property>
      <property name="verticalSpacing"><number>10</number></property>
"""
_PIED = """     </layout>
    </widget>
   </item>
   <item>
    <widget class="QWidget" name="textes">
     <layout class="QVBoxLayout" name="pile_textes">
{marges_textes}{longs}     </layout>
    </widget>
   </item>
  </layout>
 </widget>
 <resources/>
 <connections/>
</ui>
"""


def _marges(retrait: str, espace: int) -> str:
    cotes = ("left", "top", "right", "bottom")
    lignes = [f'{retrait}<property name="{c}Margin"><number>0</number></property>\n' for c in cotes]
    return (
        "".join(lignes)
        + f'{retrait}<property name="spacing"><number>{espace}</number></property>\n'
    )


def _entree(nom: str, champ: Champ) -> str:
    r = " " * 10
    if champ.saisie is Saisie.TROIS:
        return (
            f'{r}<widget class="QWidget" name="place_{nom}">\n'
            f'{r} <layout class="QVBoxLayout" name="pile_{nom}">\n{_marges(r + "  ", 0)}'
            f"{r} </layout>\n{r}</widget>\n"
        )
    corps = ""
    if champ.saisie is Saisie.MOT:
        corps = f'{r} <property name="editable"><bool>true</bool></property>\n'
    if champ.saisie is Saisie.LONG:
        corps = f'{r} <property name="tabChangesFocus"><bool>true</bool></property>\n'
    nature = _CLASSES.get(champ.saisie, "QLineEdit")
    return f'{r}<widget class="{nature}" name="{nom}">\n{corps}{r}</widget>\n'


def _bloc(nom: str, champ: Champ) -> str:
    copain = (
        ""
        if champ.saisie is Saisie.TROIS
        else f'           <property name="buddy"><cstring>{nom}</cstring></property>\n'
    )
    return (
        "      <item>\n"
        f'       <widget class="QWidget" name="bloc_{nom}">\n'
        f'        <layout class="QVBoxLayout" name="pile_bloc_{nom}">\n{_marges(" " * 9, 3)}'
        "         <item>\n"
        f'          <widget class="QLabel" name="libelle_{nom}">\n'
        f'           <property name="text"><string>{escape(champ.libelle)}</string></property>\n'
        '           <property name="genre" stdset="0"><string notr="true">second</string>'
        f"</property>\n{copain}"
        "          </widget>\n         </item>\n"
        f"         <item>\n{_entree(nom, champ)}         </item>\n"
        "         <item>\n"
        f'          <widget class="QLabel" name="faute_{nom}">\n'
        '           <property name="text"><string></string></property>\n'
        '           <property name="wordWrap"><bool>true</bool></property>\n'
        "          </widget>\n         </item>\n"
        "        </layout>\n       </widget>\n      </item>\n"
    )


def classe(type_: TypeEntite) -> str:
    """« FicheAideLogement »."""
    return "Fiche" + "".join(m.capitalize() for m in type_.nom.split("_"))


def ebauche(type_: TypeEntite) -> str:
    """Le texte du ``.ui`` : les champs courts en grille, les textes longs dessous."""
    courts = [n for n in type_.saisis if type_.fiche[n].saisie is not Saisie.LONG]
    longs = [n for n in type_.saisis if type_.fiche[n].saisie is Saisie.LONG]
    return (
        _TETE.format(classe=classe(type_), marges=_marges("   ", 10))
        + "".join(_bloc(n, type_.fiche[n]) for n in courts)
        + _PIED.format(
            marges_textes=_marges("      ", 10),
            longs="".join(_bloc(n, type_.fiche[n]) for n in longs),
        )
    )


def principal() -> int:
    """Écrit les formulaires demandés, ou ceux qui manquent."""
    voulus = sys.argv[1:] or [
        t.nom
        for t in FACETTES
        if t.nom not in SANS_FICHE and not (UI / f"fiche_{t.nom}.ui").exists()
    ]
    for nom in voulus:
        (UI / f"fiche_{nom}.ui").write_text(ebauche(TYPES[nom]), encoding="utf-8", newline="\n")
        print(f"ébauché : fiche_{nom}.ui")
    return 0


if __name__ == "__main__":
    raise SystemExit(principal())
