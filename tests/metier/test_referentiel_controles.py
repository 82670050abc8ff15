"""Les seuils des contrôles : chacun sourcé, et un fichier faux refusé en nommant sa ligne."""

from __future__ import annotations

from dataclasses import fields

import pytest

from ase_parcours import ressources
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.controles import Seuils
from ase_parcours.referentiels.controles import lire_controles, reperes_controles

LIVRE = ressources.texte("referentiels/controles.yaml")


def test_chaque_seuil_a_sa_source() -> None:
    lus = reperes_controles()
    assert {f.name for f in fields(Seuils)} | {"oqtf", "droits_parent"} == set(lus.sources)
    assert all(lus.sources.values())
    assert lus.seuils.sejour_renouvellement_debut_jours == 120
    assert lus.version.startswith("2026-01-01/")


@pytest.mark.parametrize(
    ("avant", "apres", "dit"),
    [
        ("cle: lieux_trop, valeur: 4", "cle: lieux_trop, valeur: zero", "entier positif"),
        ("cle: lieux_trop, valeur: 4", "cle: lieux_trop, valeur: true", "entier positif"),
        ("cle: lieux_trop, valeur: 4", "cle: lieux_trop, valeur: 0", "entier positif"),
        ("cle: lieux_trop,", "cle: lieux_trop2,", "lu par aucun contrôle"),
        ("cle: vitale_ans,", "cle: relais_mois,", "deux fois"),
        ("cle: oqtf, source:", "cle: oqtf, autre: 1, source:", "autre"),
        ('source: "CASF L222-5, 5°"', 'source: ""', "la source manque"),
        ("  - {cle: oqtf,", "  - oqtf\n  - {cle: oqtf,", "liste de tables"),
        ("seuils:", "rien:", "liste de tables"),
    ],
)
def test_un_fichier_faux_est_refuse(avant: str, apres: str, dit: str) -> None:
    assert avant in LIVRE
    with pytest.raises(FichierAbime) as refus:
        lire_controles(LIVRE.replace(avant, apres, 1))
    assert refus.value.code == "referentiel_invalide"
    assert dit in refus.value.message
    assert "ligne" in refus.value.message


def test_un_seuil_oublie_est_nomme() -> None:
    sans = "\n".join(x for x in LIVRE.splitlines() if "cle: lieux_trop" not in x)
    with pytest.raises(FichierAbime, match="lieux_trop"):
        lire_controles(sans)
