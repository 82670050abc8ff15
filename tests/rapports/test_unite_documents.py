"""Synthèse du foyer, supervision, liste et dossier complet, relus sur le papier."""

from __future__ import annotations

import pytest
from lecture_pdf import sans_blancs, textes_des_pages

from ase_parcours.rapports import exemples_acces as acces
from ase_parcours.rapports import exemples_unite as ex
from ase_parcours.rapports import rendu
from ase_parcours.rapports.contenus.communs import Contenu
from ase_parcours.rapports.contenus.unite import ParNiveau
from ase_parcours.rapports.kit.graphe_niveaux import GrapheNiveaux


def pages(type_document: str, contenu: Contenu) -> list[str]:
    return [
        " ".join(p.replace("\u202f", " ").replace("\u00a0", " ").split())
        for p in textes_des_pages(rendu.rendre(type_document, contenu).octets)
    ]


def texte(type_document: str, contenu: Contenu) -> str:
    return " ".join(pages(type_document, contenu))


def test_la_synthese_dit_ses_chiffres_puis_chaque_jeune() -> None:
    s = ex.synthese()
    lu = texte("synthese_foyer", s)
    for mot in ("11 jeunes suivis, 8 sorties dans les douze mois", "4 jeunes sans solution",
                "2 garantie, 2 fragile, 2 sans solution, 2 indéterminée", "date inconnue",
                "référent à désigner"):  # fmt: skip
        assert mot in lu, mot
    for x in s.jeunes:
        assert x.nom in lu
        assert x.dossier in lu
        assert x.pseudonyme in lu


def test_soixante_jeunes_tiennent_sur_plusieurs_pages_sous_la_meme_tete() -> None:
    s = ex.synthese_longue()
    lues = pages("synthese_foyer", s)
    assert all("Sans toit Pistes Retards" in p for p in lues[2:])
    assert sum(p.count("P75-2021-") for p in lues) == 60


def test_une_unite_sans_personne_ne_dit_pas_que_tout_va_mal() -> None:
    lu = texte("synthese_foyer", ex.synthese_vide())
    assert "Toutes les unités" in lu
    assert "Aucun jeune." in lu


def test_la_supervision_donne_numerateur_denominateur_et_sans_information() -> None:
    lu = texte("supervision", ex.supervision())
    assert "Oui Sur Sans information" in lu
    assert "ensemble 18 33 0" in lu
    assert "du 22 novembre 2025 au 21 novembre 2026" in lu
    assert "masqué" not in lu


def test_un_petit_nombre_masque_n_est_ni_dit_ni_deduit_du_dessin() -> None:
    lu = texte("supervision_communiquee", ex.supervision_masquee())
    assert "Supervision à communiquer" in lu
    assert "Un nombre de moins de 5 jeunes est masqué" in lu
    assert "Foyer Éole 27 6 masqué 7 masqué 9" in lu
    assert "13 et plus" in lu


def test_la_liste_ne_dit_que_des_codes() -> None:
    s = ex.liste()
    lu = texte("liste_commission", s)
    for x in s.jeunes:
        assert x.pseudonyme in lu
    assert "Foyer" not in lu
    assert "12 sorties à garantir" in lu
    assert "Chaque sortie des douze mois est garantie." in texte("liste_commission", ex.liste(0))


def test_le_graphe_se_dit_en_mots() -> None:
    graphe = GrapheNiveaux([("janv. 2027", ParNiveau(1, 0, 2)), ("févr. 2027", ParNiveau())])
    assert graphe.dit == "janv. 2027 : 1 garantie et 2 sans solution."
    assert "masqués" in GrapheNiveaux([("Éole", ParNiveau(6, None))]).dit
    assert GrapheNiveaux([("Éole", ParNiveau())]).dit == "Aucune sortie."


def test_le_dossier_complet_dit_ce_qui_est_tenu_d_ou_cela_vient_et_qui_l_ouvre() -> None:
    lu = texte("dossier_complet", acces.acces_plein())
    for mot in ("Prénom : Inès", "Aussi écrit : Ines", "Repris d’un tableur par Mme Arnaud",
                "Mesures, Scolarité, Dettes", "Zone scellée : non ouverte par ce compte",
                "suivi.xlsx, ligne 14", "référent ASE permise", "éducateur fermée",
                "Sami Lacroix 42", "12 mois", "articles 15, 16 et 77",
                "P93-2020-00011"):  # fmt: skip
        assert mot in lu, mot
    for p in acces.acces_plein().pieces:
        assert sans_blancs(p.empreinte) in sans_blancs(lu)


@pytest.mark.parametrize("texte_attendu", ["Rendez-vous tous les mois au centre."])
def test_un_texte_scelle_ouvert_s_imprime(texte_attendu: str) -> None:
    lu = texte("dossier_complet", acces.acces_ouvert())
    assert texte_attendu in lu
    assert "non ouverte" not in lu


def test_une_note_de_plusieurs_pages_n_y_perd_rien() -> None:
    lu = sans_blancs(texte("dossier_complet", acces.acces_long()))
    assert lu.count("rencontre,") == 400
