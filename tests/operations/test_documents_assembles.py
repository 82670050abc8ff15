"""Du dossier au papier : ce que chaque document prend aux faits, relu dans un vrai coffre."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import outils_porte as outils
import pytest
from outils_ouverts import AU, faire

from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.nuits import Niveau
from ase_parcours.operations import emission
from ase_parcours.operations.assemblage import commun
from ase_parcours.operations.assemblage.alerte_sortie import alerte_de_sortie
from ase_parcours.operations.assemblage.bilan_droits import bilan_des_droits
from ase_parcours.operations.assemblage.budget import page_de_budget
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.operations.assemblage.demande_apjm import demande_d_accueil
from ase_parcours.operations.assemblage.dossier_jeune import dossier_du_jeune
from ase_parcours.operations.assemblage.lettre import remplie
from ase_parcours.operations.assemblage.registre import ASSEMBLEURS
from ase_parcours.operations.assemblage.situation import besoins
from ase_parcours.operations.emission import Commande
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue
from ase_parcours.rapports.contenus.communs import Besoin, Destinataire, EtatBesoin
from ase_parcours.rapports.contenus.dossier_jeune import MonArgent
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


def demande(seance: Seance, numero: str = N) -> Demande:
    with seance.lire() as conn:
        (jeune,) = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = ?", (numero,)).one()
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


def test_l_alerte_demande_a_qui_et_pour_quand(seance: Seance) -> None:
    alerte = alerte_de_sortie(demande(seance))
    quoi = [d.quoi for d in alerte.demandes]
    assert quoi[0] == "Désigner un référent"
    assert quoi[1].startswith("Trouver un toit pour 181 nuits")
    assert alerte.bilan.niveau is Niveau.SANS_SOLUTION
    faire(seance, "affecter_referent", jeune=N, referent="Mme Arnaud", le="2026-01-01")
    suite = alerte_de_sortie(demande(seance))
    assert "Désigner un référent" not in [d.quoi for d in suite.demandes]
    assert suite.personne.referent == "Mme Arnaud"
    # Un mois avant la nuit découverte, ou aujourd'hui si c'est déjà passé.
    (toit,) = [d for d in suite.demandes if d.quoi.startswith("Trouver un toit")]
    assert toit.pour_le == max(AU, date(2026, 12, 22))
    assert suite.reponse_le is not None


def test_l_alerte_sans_date_demande_la_date(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune="P75-2", nom="Bah", prenom="Aïssatou")
    alerte = alerte_de_sortie(demande(seance, "P75-2"))
    assert any(d.quoi.startswith("Établir la date de sortie") for d in alerte.demandes)
    assert alerte.bilan.plages == ()


def test_la_demande_se_remplit_du_dossier_et_laisse_l_inconnu_vide(seance: Seance) -> None:
    neuve = demande_d_accueil(demande(seance))
    assert (neuve.hebergement, neuve.activite, neuve.soutien_familial) == ("", "", "")
    assert not neuve.renouvellement
    assert neuve.debut == date(2025, 7, 14)
    assert "ressources" in neuve.manquent
    faire(seance, "enregistrer_accueil", jeune=N, lieu="Foyer Éole", debut="2024-01-15")
    faire(seance, "enregistrer_mesure", jeune=N, nature="ADM_21", debut="2025-07-14",
          fin="2027-01-21", date_decision="2025-06-01")  # fmt: skip
    faire(seance, "enregistrer_ressource", jeune=N, nature="SALAIRE", montant=62_050)
    faire(seance, "enregistrer_situation", jeune=N, soutien_familial="non")
    faire(seance, "enregistrer_action", jeune=N, besoin="5", quoi="Renouveler le titre",
          etat="A_FAIRE")  # fmt: skip
    pleine = demande_d_accueil(demande(seance))
    assert pleine.renouvellement
    assert pleine.debut == date(2027, 1, 21)
    assert pleine.limite == date(2028, 7, 13)
    assert pleine.hebergement == "Foyer Éole, depuis le 15 janvier 2024"
    assert (pleine.total, pleine.soutien_familial) == (62_050, "non")
    assert [s.demande for s in pleine.soutiens] == [False, True, False, False, True, False]
    assert all(t.texte != "B" and t.lu_le for t in pleine.textes)
    assert {"ressources", "hébergement"}.isdisjoint(pleine.manquent)


def test_la_version_du_jeune_ne_nomme_aucun_tiers_et_ne_le_juge_pas(seance: Seance) -> None:
    faire(seance, "affecter_referent", jeune=N, referent="Mme Arnaud", le="2026-01-01")
    faire(seance, "enregistrer_proche", jeune=N, nom="Odile Vasseur", telephone="06 39 98 44 12")
    faire(seance, "enregistrer_solution", jeune=N, code="TIERS", etat="confirmée",
          debut="2027-01-21", fin="2027-06-21", preuve="attestation",
          gestionnaire="M. et Mme Dubreuil")  # fmt: skip
    faire(seance, "enregistrer_besoin", jeune=N, besoin="6", situation="se décourage vite")
    faire(seance, "enregistrer_jeune", jeune=N, observations="manque de maturité")
    for quoi, qui in (("Prendre rendez-vous", "Inès"), ("Appeler Odile Vasseur", "Mme Arnaud"),
                      ("Relire le bail", "Mme Vasseur")):  # fmt: skip
        faire(seance, "enregistrer_action", jeune=N, besoin="6", quoi=quoi, qui=qui,
              pour_le="2027-01-11", etat="A_FAIRE")  # fmt: skip
    faire(seance, "enregistrer_action", jeune=N, besoin="6", quoi="Abandonnée", etat="ABANDONNEE")
    dossier_ = dossier_du_jeune(demande(seance))
    tout = str(dossier_)
    for interdit in ("Odile", "Vasseur", "Dubreuil", "06 39", "décourage", "maturité",
                     "Abandonnée"):  # fmt: skip
        assert interdit not in tout, interdit
    promesses = {p.quoi: p for p in dossier_.promesses}
    assert promesses["Prendre rendez-vous"].de_moi
    assert promesses["Appeler quelqu’un que je connais"].qui == "Mme Arnaud"
    assert promesses["Relire le bail"].qui == "quelqu’un que je connais"
    assert "chez quelqu’un que je connais" in [n.ou for n in dossier_.nuits]
    assert dossier_.bilan.motifs == dossier_.bilan.alertes == ()
    assert dossier_.revenir == date(2028, 7, 13)


def test_la_version_du_jeune_range_ses_papiers_et_ses_dates(seance: Seance) -> None:
    faire(seance, "enregistrer_papier", jeune=N, nature="CNI", recu_le="2026-01-01",
          original_au_jeune="oui", expire_le="2034-05-02")  # fmt: skip
    dossier_ = dossier_du_jeune(demande(seance))
    (carte,) = [p for p in dossier_.papiers if p.jusqu_au is not None]
    assert (carte.ou, carte.la) == ("Je l’ai.", True)
    assert any("Pas encore là" in p.ou for p in dossier_.papiers)
    jours = [x.quand for x in dossier_.dates]
    assert jours == sorted(jours)
    assert min(jours) >= AU
    assert dossier_.argent == MonArgent()


def test_la_version_du_jeune_s_edite_pour_lui_et_pour_personne_d_autre(seance: Seance) -> None:
    vue = demande(seance).vue
    pour = CATALOGUE["dossier_jeune"].d_abord
    assert pour is Destinataire.JEUNE
    assert CATALOGUE["plan_transition"].d_abord is Destinataire.COMPLET
    edition = emission.editer(seance, Commande("dossier_jeune", vue.ligne.id, pour), AU)
    assert edition.numero == 1
    with pytest.raises(UsageInvalide) as refus:
        emission.apercu(seance, Commande("dossier_jeune", vue.ligne.id, Destinataire.JUGE), AU)
    assert refus.value.code == "destinataire_inconnu"
