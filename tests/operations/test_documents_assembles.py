"""Du dossier au papier : ce que chaque document prend aux faits, relu dans un vrai coffre."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import outils_porte as outils
import pytest
from outils_ouverts import AU, faire

from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.operations.assemblage import commun
from ase_parcours.operations.assemblage.bilan_droits import bilan_des_droits
from ase_parcours.operations.assemblage.budget import page_de_budget
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.operations.assemblage.lettre import remplie
from ase_parcours.operations.assemblage.registre import ASSEMBLEURS
from ase_parcours.operations.assemblage.situation import besoins
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue
from ase_parcours.rapports.contenus.communs import Besoin, EtatBesoin
from ase_parcours.rapports.documents.registre import DOCUMENTS

N = "P75-1"


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        faire(
            ouverte, "enregistrer_jeune", jeune=N, nom="Khelifi", prenom="Inès", sexe="F",
            naissance="2007-07-14", sortie_prevue="2027-01-21",
        )  # fmt: skip
        yield ouverte


def demande(seance: Seance) -> Demande:
    with seance.lire() as conn:
        (jeune,) = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = ?", (N,)).one()
        vue = dossier(conn, jeune, AU, seance.coffre.reperes)
        assert vue is not None
        return Demande(conn, vue, commun.en_tete(vue, AU, 1, None), AU)


def test_chaque_document_du_catalogue_a_son_papier_et_son_assembleur() -> None:
    assert list(DOCUMENTS) == list(CATALOGUE)
    du_jeune = {nom for nom, f in CATALOGUE.items() if f.etendue is Etendue.JEUNE}
    assert set(ASSEMBLEURS) == du_jeune


def test_un_dossier_neuf_n_invente_aucun_besoin(seance: Seance) -> None:
    ressources, logement, emploi, soins, demarches, appui = besoins(demande(seance).vue)
    assert (ressources, emploi, soins, demarches, appui) == (Besoin(),) * 5
    assert logement.etat is EtatBesoin.EN_PARTIE
    assert logement.aujourd_hui == "181 nuits découvertes"


def test_les_six_besoins_du_plan_sont_ceux_du_projet(seance: Seance) -> None:
    faire(seance, "enregistrer_besoin", jeune=N, besoin="5", situation="titre jusqu'en mars",
          objectif="le renouveler")  # fmt: skip
    faire(seance, "enregistrer_action", jeune=N, besoin="5", quoi="Prendre rendez-vous",
          qui="Inès", pour_le="2027-01-11", etat="A_FAIRE")  # fmt: skip
    faire(seance, "enregistrer_action", jeune=N, besoin="5", quoi="Réunir les pièces",
          qui="Mme Arnaud", pour_le="2026-12-01", etat="A_FAIRE")  # fmt: skip
    faire(seance, "enregistrer_action", jeune=N, besoin="6", quoi="Week-ends à Lyon",
          etat="ABANDONNEE")  # fmt: skip
    *_, demarches, appui = besoins(demande(seance).vue)
    assert demarches == Besoin(
        "titre jusqu'en mars", "Réunir les pièces", "Mme Arnaud", "1er déc. 2026",
        EtatBesoin.TRAITE,
    )  # fmt: skip
    assert appui == Besoin()


def test_le_budget_imprime_ce_qui_court_et_ne_dit_pas_zero_l_inconnu(seance: Seance) -> None:
    vide = page_de_budget(demande(seance))
    assert (vide.ressources, vide.total_ressources, vide.solde) == ((), None, None)
    for nature, montant, debut, fin in (
        ("SALAIRE", 62_050, "2026-07-01", None),
        ("APJM", 40_000, "2025-01-01", "2025-12-31"),
        ("CEJ", 50_000, "2027-03-01", None),
    ):
        faire(seance, "enregistrer_ressource", jeune=N, nature=nature, montant=montant,
              debut=debut, fin=fin)  # fmt: skip
    faire(seance, "enregistrer_charge", jeune=N, nature="LOYER")
    faire(seance, "enregistrer_dette", jeune=N, nature="AMENDE", montant=13_500, mensualite=2_000)
    page = page_de_budget(demande(seance))
    assert [x.centimes for x in page.ressources] == [62_050]
    assert [x.centimes for x in page.charges] == [None, 2_000]
    assert [x.centimes for x in page.a_venir] == [50_000]
    assert page.solde is None
    assert [(d.reste, d.par_mois) for d in page.dettes] == [(13_500, 2_000)]


def test_le_bilan_range_chaque_droit_une_seule_fois(seance: Seance) -> None:
    faire(seance, "enregistrer_sante", jeune=N, element="C2S", echeance="2026-12-10")
    bilan = bilan_des_droits(demande(seance))
    noms = [x.nom for g in (bilan.a_faire, bilan.jamais_demandes, bilan.en_cours, bilan.inconnus)
            for x in g]  # fmt: skip
    assert len(noms) == len(set(noms))
    assert "Complémentaire santé solidaire (C2S)" in {x.nom for x in bilan.a_faire}
    (c2s,) = [x for x in bilan.a_faire if x.nom == "Complémentaire santé solidaire (C2S)"]
    assert [t.sorte for t in c2s.traits] == ["ouvert", "trou"]
    assert all(t.debut < t.fin for x in bilan.a_faire for t in x.traits)


def test_une_lettre_se_remplit_des_faits_et_accorde(seance: Seance) -> None:
    faire(seance, "enregistrer_accueil", jeune=N, lieu="Foyer Éole", debut="2024-01-15")
    faire(seance, "enregistrer_mesure", jeune=N, nature="ADM_21", debut="2025-07-14",
          fin="2027-01-21", date_decision="2025-06-01")  # fmt: skip
    faire(seance, "enregistrer_ressource", jeune=N, nature="SALAIRE", montant=62_050)
    faire(seance, "enregistrer_proche", jeune=N, nom="Sarah B.", confiance_le="2026-01-01")
    lettre = remplie("lettre_renouvellement_apjm", demande(seance))
    corps = " ".join(lettre.corps)
    assert "J’ai été confiée à l’aide sociale à l’enfance le 15 janvier 2024." in corps
    assert "comme jeune majeure s’achève le 21 janvier 2027" in corps
    assert "vingt et un ans le 14 juillet 2028" in corps
    assert "Foyer Éole, depuis le 15 janvier 2024" in corps
    assert "Sarah B., ma personne de confiance" in corps
    assert "181 nuits" in corps
    assert "couverture santé" in lettre.manquent
    assert "ressources actuelles" not in lettre.manquent


def test_une_naissance_inconnue_se_complete_a_la_main(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune="P75-2", nom="Bah", prenom="Aïssatou")
    d = demande(seance)
    with seance.lire() as conn:
        (jeune,) = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = 'P75-2'").one()
        vue = dossier(conn, jeune, AU, seance.coffre.reperes)
    assert vue is not None
    lettre = remplie("lettre_pecule_ars", replace(d, vue=vue))
    assert "date des dix-huit ans" in lettre.manquent
    assert "confié(e)" in " ".join(lettre.corps)
