"""Chaque ``ui/fiche_<type>.ui`` porte exactement les champs de sa fiche au vocabulaire."""

from __future__ import annotations

from xml.etree import ElementTree

import ebaucher_fiche as outil
import pytest

from ase_parcours.metier.formes import Saisie, TypeEntite
from ase_parcours.metier.vocabulaire import FACETTES, TYPES

FICHES = sorted(outil.UI.glob("fiche_*.ui"))
CLASSES = {Saisie.LONG: "QPlainTextEdit", Saisie.CHOIX: "QComboBox", Saisie.MOT: "QComboBox"}


def _type(nom: str) -> TypeEntite:
    return TYPES[nom.removeprefix("fiche_")]


def test_chaque_type_a_sa_fiche_et_chaque_fiche_son_type() -> None:
    attendues = {f"fiche_{t.nom}" for t in FACETTES if t.nom not in outil.SANS_FICHE}
    assert {f.stem for f in FICHES} == attendues


@pytest.mark.parametrize("nom", [f.stem for f in FICHES])
def test_une_fiche_porte_les_champs_de_son_type(nom: str) -> None:
    type_ = _type(nom)
    racine = ElementTree.parse(outil.UI / f"{nom}.ui").getroot()
    classe = racine.findtext("class")
    assert classe == outil.classe(type_)
    vus = {str(w.get("name")): w for w in racine.iter("widget")}
    blocs = {n.removeprefix("bloc_") for n in vus if n.startswith("bloc_")}
    assert blocs == set(type_.saisis)
    for champ in type_.saisis:
        fiche = type_.fiche[champ]
        libelle = vus[f"libelle_{champ}"].findtext("property[@name='text']/string")
        assert libelle == fiche.libelle
        assert f"faute_{champ}" in vus
        if fiche.saisie is Saisie.TROIS:
            assert f"place_{champ}" in vus
        else:
            # Le libellé mène au champ : au clavier, et pour un lecteur d'écran.
            copain = vus[f"libelle_{champ}"].findtext("property[@name='buddy']/cstring")
            assert (copain, vus[champ].get("class")) == (
                champ,
                CLASSES.get(fiche.saisie, "QLineEdit"),
            )
