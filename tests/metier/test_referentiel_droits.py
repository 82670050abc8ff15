"""Le référentiel des droits : ce qui est livré, et ce qui est refusé en nommant la ligne."""

from __future__ import annotations

import re

import pytest

from ase_parcours import ressources
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.continuite.modele import Delai
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.referentiels import reperes
from ase_parcours.referentiels.controles import reperes_controles
from ase_parcours.referentiels.droits import lire_droits, reperes_droits
from ase_parcours.referentiels.listes import nomenclatures

TEXTE = ressources.texte("referentiels/droits.yaml")
PAGES = {"identite", "parcours", "sante", "scolarite", "logement", "ressources", "suivi", "droits"}


def test_chaque_droit_dit_sa_regle_et_ou_agir() -> None:
    for regle in reperes_droits().droits.values():
        assert regle.base
        assert regle.page in PAGES
        assert regle.type_ in TYPES


def test_les_delais_viennent_des_seuils_du_dossier() -> None:
    seuils, droits = reperes_controles().seuils, reperes_droits().droits
    assert droits["TITRE"].debut == Delai(jours=seuils.sejour_renouvellement_debut_jours)
    assert droits["C2S"].fin == Delai(mois=seuils.c2s_fin_mois)
    assert droits["MDPH"].debut == Delai(mois=seuils.mdph_fin_mois)


def test_tout_droit_qui_se_demande_a_son_code_dans_la_liste_de_saisie() -> None:
    sans_demande = {"MEDECIN", "PRIORITE", "RETOUR"}
    codes = set(nomenclatures()["droits_suivis"].termes)
    assert set(reperes_droits().droits) - sans_demande <= codes


def test_les_natures_et_les_niveaux_cites_existent() -> None:
    assert reperes_droits().loyers <= set(reperes().natures.par_code)
    assert reperes_droits().etudes <= set(nomenclatures()["scolarite"].termes)


@pytest.mark.parametrize(
    ("avant", "apres", "motif"),
    [
        ("concerne: [etranger]", "concerne: [etrnager]", "que l'on sait juger"),
        ("{age_min: 16}", "{age_min: seize}", "nombre entier positif"),
        ("fin: exigee", "fin: parfois", "vaut exigee ou facultative"),
        ("code: C2S", "code: TITRE", "y est deux fois"),
        ('base: "RSA', 'bsae: "RSA', "n'est pas une clé connue"),
        ("[mdph_fin_mois]", "[mdph_fin_annees]", "n'est pas un délai"),
        ("debut: {mois: 3}", "debut: {semaines: 3}", "nombre de mois ou de jours"),
        ("cle: rsa_heures", "cle: rsa_minutes", "lu par aucun droit"),
        ("horizon_mois: 12", "horizon_mois: 0", "nombre entier positif"),
        ("natures: [", "autres: [", "nomme ses natures"),
        ("    demander: à déclarer\n", "", "« demander » manque"),
    ],
)
def test_un_referentiel_faux_est_refuse_en_nommant_la_ligne(
    avant: str, apres: str, motif: str
) -> None:
    assert avant in TEXTE
    with pytest.raises(FichierAbime) as refus:
        lire_droits(TEXTE.replace(avant, apres, 1))
    assert refus.value.code == "referentiel_invalide"
    assert re.search(motif, str(refus.value))
    assert re.search(r"ligne \d+", str(refus.value))
