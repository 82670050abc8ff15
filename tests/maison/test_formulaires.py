"""Les formulaires compilés sont bien ceux de ``ui/``, et le compilateur fait ce qu'il dit."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import compiler_formulaires as outil
import pytest

FORMULAIRE = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>Essai</class>
 <widget class="QWidget" name="Essai">
  <layout class="QVBoxLayout" name="pile">
   <item><widget class="QPushButton" name="enregistrer">
    <property name="text"><string>Enregistrer l'été</string></property>
   </widget></item>
  </layout>
 </widget>
</ui>
"""


def test_aucun_formulaire_compile_n_est_perime() -> None:
    perimes = [
        f.name
        for f in outil.formulaires()
        if not outil.arrivee(f).is_file()
        or outil.sans_version(outil.compiler(f))
        != outil.sans_version(outil.arrivee(f).read_text(encoding="utf-8"))
    ]
    assert not perimes, f"lancer « make formulaires » : {perimes}"


def test_aucun_module_compile_n_a_perdu_son_formulaire() -> None:
    assert outil.orphelins() == []


def test_les_formulaires_ne_nomment_ni_ressource_compilee_ni_image() -> None:
    """Une image posée dans un formulaire échapperait au thème et à la résolution d'écran."""
    for formulaire in outil.formulaires():
        assert not re.search(r"\.qrc|<pixmap|<iconset", formulaire.read_text(encoding="utf-8")), (
            formulaire.name
        )


def test_sans_connexion_automatique(tmp_path: Path) -> None:
    source = tmp_path / "essai.ui"
    source.write_text(FORMULAIRE, encoding="utf-8")
    code = outil.compiler(source)
    assert "class Ui_Essai" in code
    assert "connectSlotsByName" not in code
    assert "été" in code or "\\u00e9t\\u00e9" in code or "\\xe9t\\xe9" in code


def test_seule_la_ligne_de_version_est_ignoree(tmp_path: Path) -> None:
    source = tmp_path / "essai.ui"
    source.write_text(FORMULAIRE, encoding="utf-8")
    code = outil.compiler(source)
    assert len(code.splitlines()) - len(outil.sans_version(code).splitlines()) == 1
    assert outil.sans_version(code) != outil.sans_version(code.replace("enregistrer", "annuler"))


def test_un_formulaire_illisible_est_une_erreur(tmp_path: Path) -> None:
    source = tmp_path / "casse.ui"
    source.write_text("<ui><widget", encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        outil.compiler(source)


def test_un_orphelin_est_vu(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "garde.ui").write_text(FORMULAIRE, encoding="utf-8")
    for nom in ("ui_garde.py", "ui_perdu.py", "__init__.py"):
        (tmp_path / nom).touch()
    assert outil.orphelins(tmp_path / "ui", tmp_path) == [tmp_path / "ui_perdu.py"]
