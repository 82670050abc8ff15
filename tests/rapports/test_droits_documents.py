"""Bilan des droits, budget et lettres, relus sur le papier."""

from __future__ import annotations

import re

import pytest
from lecture_pdf import sans_blancs, textes_des_pages

from ase_parcours.metier.gabarit import A_COMPLETER
from ase_parcours.rapports import exemples_droits as ex
from ase_parcours.rapports import rendu
from ase_parcours.rapports.contenus.communs import DuJeune
from ase_parcours.rapports.kit.barre_droit import BarreDroit
from ase_parcours.rapports.kit.graphe_budget import GrapheBudget, Morceau


def _texte(type_document: str, contenu: DuJeune) -> str:
    return " ".join(
        "\n".join(textes_des_pages(rendu.rendre(type_document, contenu).octets)).split()
    )


def test_le_bilan_dit_chaque_droit_dans_son_groupe() -> None:
    texte = _texte("bilan_droits", ex.bilan_plein())
    ordre = ["À faire", "Complémentaire santé", "jamais demandés", "Contrat d’engagement",
             "En cours", "Titre de séjour", "On ne sait pas", "Compte à son nom",
             "Sans objet aujourd’hui", "Droits MDPH, AAH"]  # fmt: skip
    places = [texte.find(mot, texte.find("Dernier bilan")) for mot in ordre]
    assert -1 not in places
    assert places == sorted(places)
    assert "CSS R861-2, lu le 22 nov. 2026" in texte
    assert "1 démarche à faire, 1 droit jamais demandé, 1 droit à vérifier" in texte


def test_un_bilan_sans_rien_ne_dit_pas_non() -> None:
    texte = _texte("bilan_droits", ex.bilan_vide())
    assert "Dernier bilan fait ensemble : on ne sait pas" in texte
    assert re.search(r"\bnon\b", texte) is None


def test_le_budget_donne_chaque_ligne_et_son_reste() -> None:
    texte = _texte("budget", ex.budget_plein())
    for mot in ("Reste à vivre : 389,19 € par mois", "Salaire d’apprentie", "620,59 €", "421 €",
                "Loyer ou redevance", "435 €", "1 041,59 € par mois", "652,40 € par mois",
                "Assurance habitation", "à demander", "Amende", "Trésor public",
                "135 €"):  # fmt: skip
        assert mot in texte.replace("\u202f", " ").replace("\u00a0", " "), mot


def test_un_montant_inconnu_est_a_demander_jamais_zero() -> None:
    texte = _texte("budget", ex.budget_a_demander())
    assert "Reste à vivre : on ne sait pas encore" in texte
    assert "à demander" in texte
    assert re.search(r"(?<![\d,])0 ?€", texte) is None
    inconnu = _texte("budget", ex.budget_inconnu())
    assert inconnu.count("On ne sait pas.") == 2
    assert "€" not in inconnu


def test_le_graphe_se_dit_en_mots() -> None:
    graphe = GrapheBudget([Morceau(1, 50_000), Morceau(2, None)], [Morceau(3, 20_000)], None)
    dit = graphe.dit.replace("\u202f", " ").replace("\u00a0", " ")
    assert dit == "Ressources 500 € et plus, à demander, charges 200 €."
    assert "on ne sait pas" in GrapheBudget([], [], None).dit
    plein = GrapheBudget([Morceau(1, 50_000)], [Morceau(2, 70_000)], -20_000)
    assert "il manque 200" in plein.dit


def test_la_barre_d_un_droit_se_dit_en_mots() -> None:
    bilan = ex.bilan_plein()
    barre = BarreDroit(bilan.du, bilan.au, bilan.a_faire[0].traits)
    assert "ouvert du 22 novembre 2026 au 3 février 2027" in barre.dit
    assert "sans ce droit" in barre.dit


@pytest.mark.parametrize("fabrique", [ex.lettre_relue, ex.lettre_a_completer])
def test_la_lettre_porte_son_texte_entier_et_les_textes_cites(fabrique: object) -> None:
    assert callable(fabrique)
    lettre = fabrique()
    texte = sans_blancs(_texte("lettre_recours", lettre))
    for paragraphe in lettre.corps:
        assert sans_blancs(paragraphe.removeprefix("– ")) in texte
    assert sans_blancs("lus le 22 novembre 2026 : l’article L222-5") in texte
    assert sans_blancs("Objet : " + lettre.objet_lettre) in texte


def test_ce_qui_reste_a_completer_se_voit() -> None:
    texte = _texte("lettre_recours", ex.lettre_a_completer())
    assert texte.count(A_COMPLETER) == 2
