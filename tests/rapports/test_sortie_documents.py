"""Alerte de sortie, demande d'accueil jeune majeur et dossier du jeune, relus sur le papier."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lecture_pdf import textes_des_pages

from ase_parcours.rapports import exemples, rendu
from ase_parcours.rapports import exemples_sortie as ex
from ase_parcours.rapports.contenus.communs import Contenu, DuJeune
from ase_parcours.rapports.documents.sceau import poser_le_sceau

ALERTES = [n for n, (type_, _) in ex.EXEMPLES.items() if type_ == "alerte_sortie"]


def _texte(type_document: str, contenu: DuJeune) -> str:
    pages = textes_des_pages(rendu.rendre(type_document, contenu).octets)
    return " ".join("\n".join(pages).split())


def _scelle(type_document: str, contenu: Contenu) -> Contenu:
    en_tete = replace(contenu.en_tete, edition=contenu.en_tete.edition or 1)
    pose = replace(contenu, en_tete=en_tete)  # type: ignore[type-var]
    scelle: Contenu = poser_le_sceau(type_document, pose, exemples.cle_de_demonstration())
    return scelle


def test_l_alerte_dit_qui_sort_quand_ce_qui_manque_et_qui_repond() -> None:
    texte = _texte("alerte_sortie", ex.alerte())
    ordre = ["Inès Khelifi", "Sortie le jeudi 21 janvier 2027, dans 60 jours",
             "Sans solution : 15 nuits découvertes", "Pourquoi", "La piste FJT",
             "Ce qui est demandé", "Trouver un toit pour 15 nuits", "cadre de l’ASE",
             "22 déc. 2026", "référente ASE, Mme Arnaud", "Pistes suivies", "FJT",
             "admission le 26 nov.", "Qui répond",
             "Réponse attendue le 22 décembre 2026 au plus tard",
             "Mme Arnaud, référente ASE, Foyer Éole"]  # fmt: skip
    place = 0
    for mot in ordre:
        trouve = texte.find(mot, place)
        assert trouve >= 0, mot
        place = trouve


@pytest.mark.parametrize("nom", ALERTES)
def test_une_alerte_tient_sur_une_page(nom: str) -> None:
    contenu = ex.EXEMPLES[nom][1]()
    assert rendu.rendre("alerte_sortie", contenu).pages == 1
    if "hostile" not in nom:
        assert rendu.rendre("alerte_sortie", _scelle("alerte_sortie", contenu)).pages == 1


def test_une_alerte_abregee_compte_ce_qu_elle_ne_montre_pas() -> None:
    texte = _texte("alerte_sortie", ex.alerte_longue())
    assert "autres raisons" in texte
    assert "12 pistes suivies" in texte or "autres pistes au dossier" in texte


def test_une_alerte_sans_date_ne_promet_rien() -> None:
    texte = _texte("alerte_sortie", ex.alerte_vide())
    assert "Date de sortie : on ne sait pas" in texte
    assert "référent ASE à désigner" in texte
    assert "Rien n’est demandé" in _texte("alerte_sortie", ex.alerte_sans_objet())
