"""La synthèse : l'identité sur place, et chaque geste de sortie passé par l'opération."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from outils_dossier import AU, NUMERO, Atelier, atelier_ouvert, etiquettes_coupees, textes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.gestes_sortie import gestes
from ase_parcours.bureau.dossier.synthese import PageSynthese
from ase_parcours.bureau.theme import CLAIR
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.metier.jeune import TypeEvenement
from ase_parcours.metier.sortie import TRANSITIONS, Statut
from ase_parcours.operations import acces

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_OPERATIONS = {
    TypeEvenement.SORTIE: "enregistrer_sortie",
    TypeEvenement.RETOUR: "enregistrer_retour",
    TypeEvenement.CONSTAT: "constater_depart",
    TypeEvenement.SANS_SOLUTION: "declarer_sortie_sans_solution",
    TypeEvenement.TRANSFERT: "proposer_transfert",
    TypeEvenement.DECES: "enregistrer_deces",
}


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        yield ouvert


def ouvrir(atelier: Atelier, page: PageSynthese, cle: str, **saisies: str) -> None:
    """Clique un geste et tape ses champs."""
    page.ui.defile.ensureWidgetVisible(page.boutons[cle])
    atelier.cliquer(page.boutons[cle])
    for champ, texte in saisies.items():
        editeur = page.action.champs[champ]
        assert isinstance(editeur, QLineEdit)
        atelier.taper(editeur, texte)


def confirmer(atelier: Atelier, page: PageSynthese) -> None:
    """Clique le bouton du geste ouvert."""
    atelier.cliquer(page.action.ui.confirmer)
    atelier.finir()


def logee(atelier: Atelier, sortie: str = "2026-11-22", **champs: Any) -> str:
    """Inès, sortie prévue, un bail confirmé et prouvé (mais pas versé)."""
    atelier.ines(sortie_prevue=sortie)
    voulu = {"code": "LOG_SOC", "debut": sortie, "preuve": "bail signé", **champs}
    return atelier.solution(etat="confirmée", etat_le="2026-11-01", **voulu)


# --- Sortir ------------------------------------------------------------------------------------


def test_la_porte_refuse_avec_ses_motifs_puis_accepte_la_piece_versee(atelier: Atelier) -> None:
    bail = logee(atelier)
    page = atelier.page("synthese").synthese
    ouvrir(atelier, page, "sortie")
    # Avant tout clic, la porte dit déjà ce qu'elle répondrait, et quoi faire.
    assert "est déclarée, mais pas versée" in textes(page.action)
    assert "versez la preuve qui manque" in textes(page.action)
    confirmer(atelier, page)
    assert page.action.isVisible()
    assert page.action.ui.refus.text().startswith("Sortie impossible le 22 novembre 2026")
    assert atelier.statut() is Statut.SUIVI

    atelier.contexte.faire(
        "verser_piece", {"jeune": NUMERO, "solution": bail, "fichier": str(atelier.pdf())}
    )
    atelier.finir()
    assert "La sortie serait garantie à cette date." in textes(page.action)
    confirmer(atelier, page)
    assert atelier.statut() is Statut.SORTI_GARANTI
    assert not page.action.isVisible()
    assert atelier.annonces[-1] == ("Sortie garantie enregistrée.", None)
    assert set(page.boutons) == {"retour", "deces", "annulation"}


def test_une_sortie_future_ou_illisible_n_est_pas_enregistree(atelier: Atelier) -> None:
    atelier.verser(logee(atelier))
    page = atelier.page("synthese").synthese
    ouvrir(atelier, page, "sortie", date="31/11/2026")
    confirmer(atelier, page)
    assert "Novembre 2026 a 30 jours." in textes(page.action)
    ouvrir(atelier, page, "sortie", date="1er décembre 2026")
    assert "notez-la comme date de sortie prévue" in textes(page.action)
    confirmer(atelier, page)
    assert "est après aujourd'hui" in page.action.ui.refus.text()
    assert atelier.statut() is Statut.SUIVI


def test_annuler_la_sortie_demande_pourquoi(atelier: Atelier) -> None:
    atelier.verser(logee(atelier))
    atelier.faire("enregistrer_sortie", jeune=NUMERO, date="2026-11-22")
    page = atelier.page("synthese").synthese
    ouvrir(atelier, page, "annulation")
    confirmer(atelier, page)
    assert "Écrivez la raison." in textes(page.action)
    atelier.taper(page.action.champs["motif"], "date saisie par erreur")
    QTest.keyClick(page.action.champs["motif"], Qt.Key.Key_Return)
    atelier.finir()
    assert atelier.statut() is Statut.SUIVI
    (evenement,) = atelier.vue().facettes["evenement"]
    assert evenement["annulation"] == "date saisie par erreur"


def test_une_sortie_provisoire_demande_un_visa_que_la_porte_propose(atelier: Atelier) -> None:
    tiers = logee(atelier, code="TIERS", fin="2027-06-01", preuve="attestation d'hébergement")
    atelier.verser(tiers)
    page = atelier.page("synthese").synthese
    ouvrir(atelier, page, "sortie")
    assert "sans visa" in textes(page.action)
    page.action.geste_voulu.emit("visa", {"date": AU})
    assert page.action.geste is not None
    assert page.action.geste.cle == "visa"
    # Un seul compte : le visa se donne d'un coup, et il sera dit « du demandeur ».
    saisies = {
        "motif": "la suite est promise",
        "etape": "Signature du bail",
        "etape_le": "1/3/27",
        "responsable": "Mme Arnaud",
    }
    ouvrir(atelier, page, "accord", **saisies)
    confirmer(atelier, page)
    assert "visa du demandeur" in textes(page)
    ouvrir(atelier, page, "sortie")
    assert "La sortie serait provisoire" in textes(page.action)
    confirmer(atelier, page)
    assert atelier.statut() is Statut.SORTI_FRAGILE
    assert atelier.annonces[-1][0] == "Sortie provisoire enregistrée, avec son visa."
    ouvrir(atelier, page, "retrait", motif="étape manquée")
    confirmer(atelier, page)
    assert atelier.statut() is Statut.A_REVOIR
    assert "à revoir" in page.ui.etat_sortie.text()


def test_un_visa_demande_est_accorde_par_un_autre_cadre(
    atelier: Atelier, tmp_path: Path, qtbot: QtBot
) -> None:
    logee(atelier, code="TIERS", fin="2027-06-01")
    atelier.faire("creer_compte", nom="chef", roles=["cadre"], mot_de_passe="autre mot de passe")
    page = atelier.page("synthese").synthese
    assert "accord" not in page.boutons, "à deux comptes, on ne s'accorde pas son visa"
    saisies = {
        "date": "22/11/2026",
        "motif": "la suite est promise",
        "etape": "Signature",
        "etape_le": "1/3/27",
        "responsable": "Mme Arnaud",
    }
    ouvrir(atelier, page, "visa", **saisies)
    confirmer(atelier, page)
    (visa,) = atelier.evaluation.faits.visas
    assert (visa.motif, visa.etape_le) == ("la suite est promise", date(2027, 3, 1))
    assert "Visa demandé pour une sortie le 22 novembre 2026, par demo" in textes(page)
    assert "accord" not in page.boutons

    atelier.seance.fermer()
    atelier.seance = acces.ouvrir(tmp_path / "coffre", "chef", "autre mot de passe")
    atelier.contexte = atelier._contexte(atelier.seance)
    autre = atelier.page("synthese").synthese
    ouvrir(atelier, autre, "accord")
    confirmer(atelier, autre)
    (accorde,) = atelier.evaluation.faits.visas
    assert accorde.accorde_par not in (None, accorde.demandeur)
    atelier.seance.fermer()


def test_un_depart_constate_compte_les_nuits_et_garde_les_contacts(atelier: Atelier) -> None:
    atelier.ines()
    vue = atelier.page("synthese")
    page = vue.synthese
    ouvrir(atelier, page, "constat", date="10/11/26", motif="fugue")
    confirmer(atelier, page)
    assert atelier.statut() is Statut.DEPART_CONSTATE
    assert vue.ui.delai.text() == "12 nuits"
    assert vue.ui.delai_dit.text() == "sans toit depuis le 10 novembre 2026"
    assert vue.entete.statut.text() == "Départ constaté"
    ouvrir(atelier, page, "contact", le="20/11/26", moyen="téléphone")
    confirmer(atelier, page)
    (contact,) = atelier.vue().facettes["contact"]
    assert (contact["le"], contact["joint"]) == ("2026-11-20", "inconnu")
    ouvrir(atelier, page, "retour", date="21/11/26")
    confirmer(atelier, page)
    assert atelier.statut() is Statut.SUIVI


def test_transfert_propose_puis_accepte_et_deces(atelier: Atelier) -> None:
    atelier.ines()
    page = atelier.page("synthese").synthese
    assert "acceptation" not in page.boutons
    ouvrir(atelier, page, "transfert", vers="Département de l’Oise")
    confirmer(atelier, page)
    assert atelier.statut() is Statut.SUIVI
    ouvrir(atelier, page, "acceptation")
    confirmer(atelier, page)
    assert atelier.statut() is Statut.TRANSFERE
    ouvrir(atelier, page, "deces")
    confirmer(atelier, page)
    assert atelier.statut() is Statut.DECEDE
    assert page.boutons == {}
    assert page.ui.etat_sortie.text() == "Décès le 22 novembre 2026."


def test_les_gestes_offerts_sont_ceux_de_la_machine(atelier: Atelier) -> None:
    """À chaque statut traversé, un geste d'événement est offert si et seulement s'il est permis."""
    bail = logee(atelier)
    atelier.verser(bail)
    page = atelier.page("synthese")
    vus = set()
    for operation, arguments in (
        ("constater_depart", {"date": "2026-11-22", "motif": "x"}),
        ("enregistrer_retour", {"date": "2026-11-22"}),
        ("enregistrer_sortie", {"date": "2026-11-22"}),
        ("enregistrer_solution", {"solution": bail, "fin": "2026-12-01"}),
        ("enregistrer_deces", {"date": "2026-11-22"}),
    ):
        assert page.etat is not None
        statut = page.etat.evaluation.statut
        vus.add(statut)
        offerts = {g.operation for g in gestes(page.etat)}
        for type_, nom in _OPERATIONS.items():
            permis = type_ in TRANSITIONS[statut]
            if type_ is TypeEvenement.SANS_SOLUTION:
                permis = False  # Inès n'a pas 21 ans
            assert (nom in offerts) == permis, (statut, nom)
        atelier.contexte.faire(operation, {"jeune": NUMERO, **arguments})
        atelier.finir()
    assert vus == {
        Statut.SUIVI,
        Statut.DEPART_CONSTATE,
        Statut.SORTI_GARANTI,
        Statut.A_REVOIR,
    }
    assert page.etat is not None
    assert gestes(page.etat) == []


def test_sans_le_droit_de_sortir_aucun_geste_n_est_offert(
    atelier: Atelier, tmp_path: Path, qtbot: QtBot
) -> None:
    atelier.ines()
    roles = ["educateur"]
    atelier.faire("creer_compte", nom="educ", roles=roles, mot_de_passe="autre mot de passe")
    atelier.seance.fermer()
    atelier.seance = acces.ouvrir(tmp_path / "coffre", "educ", "autre mot de passe")
    atelier.contexte = atelier._contexte(atelier.seance)
    page = atelier.page("synthese").synthese
    assert page.boutons == {}
    assert page.identite.ui.referent.isReadOnly()
    assert not page.identite.ui.telephone.isReadOnly()
    atelier.seance.fermer()


def test_en_lecture_seule_tout_est_eteint_et_dit_pourquoi(atelier: Atelier, tmp_path: Path) -> None:
    fjt = logee(atelier, code="FJT")
    atelier.seance.fermer()
    atelier.seance = acces.ouvrir(tmp_path / "coffre", "demo", "mot de passe", lecture_seule=True)
    atelier.contexte = atelier._contexte(atelier.seance)
    vue = atelier.page("synthese")
    assert vue.etat is not None
    assert vue.etat.pourquoi_lecture
    bouton = vue.synthese.boutons["sortie"]
    assert not bouton.isEnabled()
    assert bouton.toolTip() == vue.etat.pourquoi_lecture
    assert vue.synthese.identite.ui.nom.isReadOnly()
    vue.aller("logement")
    carte = next(c for c in vue.logement.cartes if c.carte.id == fjt)
    assert not carte.bouton.isEnabled()
    assert carte.bouton.toolTip() == vue.etat.pourquoi_lecture
    vue.logement.ajouter()
    assert not vue.logement.panneau.isVisible()
    atelier.seance.fermer()


# --- Identité ------------------------------------------------------------------------------------


def test_l_identite_se_corrige_sur_place_et_s_annule(atelier: Atelier) -> None:
    atelier.ines()
    vue = atelier.page("synthese")
    panneau = vue.synthese.identite
    assert not panneau.ui.pied.isVisible(), "rien n'a changé, rien à enregistrer"
    atelier.taper(panneau.ui.sortie_prevue, "3/9/27")
    atelier.taper(panneau.ui.prenom_usage, "Ines")
    panneau.reponses["mna"].choisir(True)
    assert panneau.ui.pied.isVisible()
    vue.synthese.ui.defile.ensureWidgetVisible(panneau.ui.enregistrer)
    atelier.cliquer(panneau.ui.enregistrer)
    atelier.finir()
    lue = atelier.vue().identite
    assert (lue["sortie_prevue"], lue["prenom_usage"], lue["mna"]) == ("2027-09-03", "Ines", "oui")
    assert lue["mdph"] is None, "jamais demandé reste jamais demandé"
    assert vue.ui.nom.text() == "Ines Khelifi"
    assert "3 septembre 2027" in vue.ui.delai_dit.text()
    assert panneau.ui.sortie_prevue.text() == "03/09/2027"
    atelier.contexte.annuler(atelier.annonces[-1][1])
    atelier.finir()
    assert panneau.ui.sortie_prevue.text() == "21/01/2027"
    assert vue.ui.nom.text() == "Inès Khelifi"


def test_une_date_fausse_bloque_et_ce_qui_est_tape_survit_a_une_autre_ecriture(
    atelier: Atelier,
) -> None:
    atelier.ines()
    panneau = atelier.page("synthese").synthese.identite
    atelier.taper(panneau.ui.telephone, "06 01 02 03 04")
    atelier.contexte.faire("enregistrer_jeune", {"jeune": NUMERO, "unite": "Foyer Borée"})
    atelier.finir()
    assert panneau.ui.telephone.text() == "06 01 02 03 04"
    assert panneau.ui.unite.text() == "Foyer Borée"
    atelier.taper(panneau.ui.naissance, "29/02/2007")
    panneau.enregistrer()
    assert panneau.ui.faute_naissance.text() == "Février 2007 a 28 jours."
    assert atelier.vue().identite["telephone"] is None
    panneau.retablir()
    assert panneau.ui.naissance.text() == "14/07/2007"
    assert not panneau.ui.pied.isVisible()


def test_effacer_un_champ_efface_dans_le_coffre(atelier: Atelier) -> None:
    atelier.ines(telephone="06 01 02 03 04")
    panneau = atelier.page("synthese").synthese.identite
    atelier.taper(panneau.ui.telephone, "")
    QTest.keyClick(panneau.ui.telephone, Qt.Key.Key_Return)
    atelier.finir()
    assert atelier.vue().identite["telephone"] is None


def test_les_raisons_et_les_etapes_sont_en_clair(atelier: Atelier) -> None:
    atelier.ines()
    fjt = atelier.solution(code="FJT", etat="demandée", debut="2027-01-21", fin="2027-08-01")
    for libelle, le in (("Relancer", "2026-11-02"), ("Admission", "2026-11-26")):
        atelier.faire("enregistrer_etape", solution=fjt, libelle=libelle, le=le)
    montre = textes(atelier.page("synthese").synthese)
    assert "181 nuits découvertes" in montre
    assert "FJT : une démarche « demandée » ne couvre aucune nuit." in montre
    assert "La piste FJT les couvrirait, si elle est admise avant la sortie." in montre
    assert "Plan B manquant" in montre
    assert montre.rindex("Relancer") < montre.rindex("Admission")
    assert "retard 20\u00a0j" in montre


@pytest.mark.parametrize("hauteur", [736, 460])
def test_enregistrer_reste_en_vue_ou_que_l_on_soit_dans_la_page(
    atelier: Atelier, hauteur: int
) -> None:
    atelier.ines()
    vue = atelier.page("synthese", hauteur=hauteur)
    panneau, zone = vue.synthese.identite, vue.synthese.ui.defile
    assert not panneau.ui.pied.isVisible(), "rien à enregistrer, rien à montrer"
    atelier.taper(panneau.ui.telephone, "06 01 02 03 04")
    barre = zone.verticalScrollBar()
    assert barre.maximum() > 0
    for rang in (0, barre.maximum()):
        barre.setValue(rang)
        QApplication.processEvents()
        for bouton in (panneau.ui.enregistrer, panneau.ui.retablir):
            assert not bouton.visibleRegion().isEmpty()
            vu = bouton.visibleRegion().boundingRect().size()
            assert vu == bouton.size()
    panneau.ui.observations.setFocus()
    QTest.keyClick(panneau.ui.observations, Qt.Key.Key_Tab)
    assert panneau.ui.enregistrer.hasFocus()
    atelier.cliquer(panneau.ui.enregistrer)
    atelier.finir()
    assert atelier.vue().identite["telephone"] == "06 01 02 03 04"
    assert not panneau.ui.pied.isVisible()


@pytest.mark.parametrize(("largeur", "facteur"), [(936, 1.0), (1278, 1.0), (1254, 2.0)])
def test_rien_n_est_coupe_dans_l_identite(atelier: Atelier, largeur: int, facteur: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, CLAIR, facteur)
    atelier.ines()
    vue = atelier.page("synthese", largeur=largeur)
    atelier.taper(vue.synthese.identite.ui.naissance, "29/02/2007")
    vue.synthese.identite.enregistrer()
    QApplication.processEvents()
    assert vue.synthese.identite.ui.faute_naissance.isVisible()
    assert etiquettes_coupees(vue.synthese) == []
    panneau = vue.synthese.identite
    for choix in panneau.reponses.values():
        assert choix.width() >= choix.minimumSizeHint().width()
        assert choix.mapTo(panneau, choix.rect().topRight()).x() < panneau.width()
    appliquer(app, CLAIR)
