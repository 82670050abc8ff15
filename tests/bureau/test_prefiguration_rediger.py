"""Rédiger un jeu de règles par formulaire : chaque frappe passe par le lecteur, l'effet suit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from outils_dossier import taper
from outils_prefiguration import REGLE, Geste, coffre_d_essai, page_ouverte, rangees
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.metier.regles import Statut
from ase_parcours.metier.regles.modele import Operateur, RegleMontant
from ase_parcours.operations import acces
from ase_parcours.referentiels.ecrire_regle import ecrire_regle
from ase_parcours.referentiels.regles import jeux_livres, lire_regle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing the keyboard")
CONDITIONS, REVENU, MONTANT, SUITES, IDENTITE = range(5)


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


@pytest.fixture
def geste(qtbot: QtBot, tmp_path: Path) -> Iterator[Geste]:
    with page_ouverte(qtbot, coffre_d_essai(tmp_path / "Foyer", REGLE)) as ouverte:
        ouverte.page.comparaison.comparer("essai-age@1", "")
        ouverte.finir()
        yield ouverte


def dupliquer(geste: Geste) -> None:
    geste.cliquer(geste.page.comparaison.ui.dupliquer_a)
    assert geste.page.redige


def dupliquer_l_exemple(geste: Geste) -> None:
    """Le revenu d'autonomie livré : tranches, conditions composées, revenu retenu."""
    geste.page.comparaison.comparer("revenu-autonomie@0.3", "revenu-autonomie@0.4")
    geste.finir()
    dupliquer(geste)


def jeu(geste: Geste) -> str:
    assert geste.editeur.brouillon is not None
    return geste.editeur.brouillon.texte


def total(geste: Geste) -> str:
    return geste.editeur.effet.ui.total.text().replace("\u00a0", " ")


def trois(geste: Geste) -> dict[str, str]:
    """Par jeune choisi, ce que le brouillon répond."""
    return {
        c.ui.champ.text().split(",")[0]: c.ui.reponse.text().replace("\u00a0", " ")
        for c in geste.editeur.effet.cartes
    }


def test_dupliquer_changer_une_borne_voir_l_effet_enregistrer(geste: Geste) -> None:
    dupliquer(geste)
    e = geste.editeur
    assert "version 2, brouillon" in e.ui.titre.text()
    assert e.ui.etat.text() == "Brouillon neuf : rien n’est enregistré dans le coffre."
    geste.attendre(lambda: total(geste).startswith("3 éligibles sur 7 jeunes"))
    assert trois(geste)["Rania Fontaine"] == "Non éligible"

    geste.taper(e.condition.bas.champ, "17")
    # Les trois répondent tout de suite, tous peu après.
    assert trois(geste)["Rania Fontaine"] == "Éligible, 420 € par mois"
    geste.attendre(lambda: total(geste).startswith("5 éligibles sur 7 jeunes, 2 100 € par mois"))
    assert e.effet.ui.depart.text() == "2 jeunes changent sur 7, par rapport à la version 1."
    assert "17 à 24 ans" in e.ui.conditions.item(0).text()
    assert "entre: [17, 24]" in jeu(geste)
    assert set(geste.du_coffre()) == {"essai-age@1"}

    geste.cliquer(e.ui.enregistrer)
    assert geste.annonces[-1] == "Brouillon 2 enregistré."
    assert geste.du_coffre()["essai-age@2"] == jeu(geste)
    assert e.ui.etat.text() == "Enregistré dans le coffre."
    assert not e.ui.enregistrer.isEnabled()
    # Revenu à la comparaison, le brouillon y est, face à son départ.
    geste.cliquer(e.ui.retour)
    geste.attendre(
        lambda: geste.page.comparaison.ui.titre_changements.text() == "2 jeunes changent sur 7"
    )
    c = geste.page.comparaison
    assert c.a is not None
    assert c.b is not None
    assert (c.a.version, c.b.version) == ("1", "2")


def test_un_autre_jeune_se_choisit_en_tapant(geste: Geste) -> None:
    dupliquer(geste)
    carte = geste.editeur.effet.cartes[0]
    carte.ui.champ.setFocus()
    carte.ui.champ.selectAll()
    QTest.keyClicks(carte.ui.champ, "traore")
    QTest.keyClick(carte.ui.champ, Qt.Key.Key_Return)
    assert trois(geste)["Sarah Traoré"] == "Non éligible"
    assert carte.ui.raisons.text().endswith("De 18 à 24 ans.")


def test_des_bornes_inversees_sont_refusees_et_l_ancien_reste(geste: Geste) -> None:
    dupliquer(geste)
    e = geste.editeur
    avant = jeu(geste)
    geste.taper(e.condition.haut.champ, "12")
    assert e.condition.ui.refus.text() == "Les deux bornes sont inversées."
    assert e.condition.ui.refus.isVisible()
    assert jeu(geste) == avant
    assert e.onglets.tabText(CONDITIONS) == "Conditions, à corriger"
    geste.cliquer(e.ui.enregistrer)
    assert "À corriger dans" in e.ui.refus.text()
    assert set(geste.du_coffre()) == {"essai-age@1"}
    geste.taper(e.condition.haut.champ, "21")
    assert not e.condition.ui.refus.isVisible()
    assert e.onglets.tabText(CONDITIONS) == "Conditions"
    assert "entre: [18, 21]" in jeu(geste)


def test_un_champ_exige_dit_ce_qui_manque(geste: Geste) -> None:
    dupliquer(geste)
    e = geste.editeur
    geste.taper(e.condition.source.champ, "")
    geste.cliquer(e.ui.enregistrer)
    assert "Dites le texte qui fonde cette condition." in e.ui.refus.text()
    geste.taper(e.condition.bas.champ, "dix-huit")
    assert "nombre entier" in e.condition.ui.faute_bas.text()


def test_un_trou_entre_deux_tranches_est_refuse_en_euros(geste: Geste) -> None:
    dupliquer_l_exemple(geste)
    geste.onglet(MONTANT)
    m = geste.editeur.montant
    avant = jeu(geste)
    geste.taper(m.tranches.champs[2][0], "450")
    dit = m.ui.refus.text().replace("\u00a0", " ")
    assert dit == (
        "La tranche qui commence à 450 € laisse un trou avant elle : "
        "elle doit commencer à 400,01 €."
    )
    assert jeu(geste) == avant
    geste.taper(m.tranches.champs[1][1], "449,99")
    assert not m.ui.refus.isVisible()
    assert "{de: 1, a: 44999, montant: 31500}" in jeu(geste)
    assert "{de: 45000, montant: 0}" in jeu(geste)
    # Un montant qui a l'air d'une faute de frappe.
    geste.taper(m.tranches.champs[0][2], "4")
    assert "10 € au moins" in m.ui.refus.text().replace("\u00a0", " ")
    geste.taper(m.tranches.champs[0][2], "412,50")
    assert "{de: 0, a: 0, montant: 41250}" in jeu(geste)


def test_une_tranche_de_plus_une_de_moins(geste: Geste) -> None:
    dupliquer_l_exemple(geste)
    geste.onglet(MONTANT)
    m = geste.editeur.montant
    geste.cliquer(m.ui.ajouter_tranche)
    assert len(m.tranches.champs) == 4
    assert "{de: 40002, montant: 0}" in jeu(geste)
    geste.cliquer(m.tranches.boutons[3])
    # La dernière doit valoir au-delà : le lecteur le dit, l'ancien jeu reste.
    geste.cliquer(geste.editeur.ui.enregistrer)
    assert "elle vaut au-delà" in m.ui.refus.text()
    geste.taper(m.tranches.champs[2][1], "")
    assert "{de: 40001, montant: 0}" in jeu(geste)


def test_un_montant_differentiel_puis_aucun(geste: Geste) -> None:
    dupliquer_l_exemple(geste)
    geste.onglet(MONTANT)
    m = geste.editeur.montant
    geste.choisir(m.ui.genre, "une somme moins le revenu")
    assert not m.ui.place_tranches.isVisible()
    geste.taper(m.ui.base, "500")
    geste.taper(m.ui.minimum, "50")
    geste.choisir(m.ui.arrondi, "vers le bas")
    geste.taper(m.ui.pas, "1")
    lu = lire_regle(jeu(geste), "lu")
    assert lu.montant == jeux_livres()["revenu-autonomie@0.4"].montant
    geste.choisir(m.ui.genre, "aucun montant")
    assert lire_regle(jeu(geste), "lu").montant is None


def test_un_supplement_et_sa_condition(geste: Geste) -> None:
    dupliquer(geste)
    geste.onglet(MONTANT)
    e = geste.editeur
    geste.cliquer(e.montant.ui.ajouter_supplement)
    geste.taper(e.montant.supplements.champs[0][0], "60")
    geste.onglet(CONDITIONS)
    rang = e.ui.conditions.count() - 1
    assert e.ui.conditions.item(rang).text().startswith("Supplément si")
    e.ui.conditions.setCurrentRow(rang)
    geste.choisir(e.condition.ui.fait, "Enfant à charge ou grossesse")
    (supplement,) = _montant(geste).supplements
    assert supplement.montant == 6_000
    assert (supplement.condition.fait, supplement.condition.voulu) == ("enfant_ou_grossesse", True)
    # Taper ailleurs ne l'efface pas, et le retirer l'ôte.
    geste.onglet(MONTANT)
    geste.taper(e.montant.ui.base, "430")
    assert _montant(geste).supplements == (supplement,)
    geste.cliquer(e.montant.supplements.boutons[0])
    assert _montant(geste).supplements == ()


def _montant(geste: Geste) -> RegleMontant:
    lu = lire_regle(jeu(geste), "lu").montant
    assert lu is not None
    return lu


def test_changer_de_fait_change_ce_que_l_on_peut_demander(geste: Geste) -> None:
    dupliquer(geste)
    c = geste.editeur.condition
    geste.choisir(c.ui.fait, "Droits et allocations en cours")
    assert [c.ui.operateur.itemData(n) for n in range(c.ui.operateur.count())] == [
        Operateur.AVEC_UN_DE.value,
        Operateur.SANS.value,
    ]
    assert not c.ui.bloc_bornes.isVisible()
    geste.choisir(c.ui.operateur, "aucun de ceux-là")
    geste.cocher(c.ui.codes, "RSA")
    geste.cocher(c.ui.codes, "AAH")
    texte = jeu(geste)
    assert "RSA" in texte
    assert "AAH" in texte
    # Tout décocher ne se peut pas : il faut une liste.
    for mot in ("RSA", "AAH", c.ui.codes.item(0).text()):
        geste.cocher(c.ui.codes, mot)
    geste.cliquer(geste.editeur.ui.enregistrer)
    assert "liste de codes" in geste.editeur.ui.refus.text()
    assert jeu(geste).count("fait: droits_ouverts") == 1


def test_ajouter_monter_retirer_une_condition(geste: Geste) -> None:
    dupliquer_l_exemple(geste)
    e = geste.editeur
    combien = e.ui.conditions.count()
    geste.cliquer(e.ui.ajouter)
    assert e.ui.conditions.count() == combien + 1
    assert e.ui.conditions.currentRow() == 1
    assert e.condition.libelle.champ.hasFocus()
    taper(e.condition.libelle.champ, "Sans emploi")
    assert lire_regle(jeu(geste), "lu").conditions[1].libelle == "Sans emploi"
    geste.cliquer(e.ui.monter)
    assert lire_regle(jeu(geste), "lu").conditions[0].libelle == "Sans emploi"
    assert not e.ui.monter.isEnabled()
    geste.cliquer(e.ui.oter)
    assert lire_regle(jeu(geste), "lu").conditions == (
        jeux_livres()["revenu-autonomie@0.3"].conditions
    )


def test_une_condition_composee_se_lit_et_se_change(geste: Geste) -> None:
    dupliquer_l_exemple(geste)
    e = geste.editeur
    rang = next(n for n in range(e.ui.conditions.count()) if _ligne(geste, n).startswith("ASE de"))
    e.ui.conditions.setCurrentRow(rang)
    assert "Paris" in e.condition.ui.sous.text()
    assert not e.condition.ui.fait.isEnabled()
    assert (
        _ligne(geste, rang + 4).strip() == "Mois de résidence dans ce département, 6 mois au moins"
    )
    e.ui.conditions.setCurrentRow(rang + 4)
    assert not e.condition.ui.bloc_libelle.isVisible()
    geste.taper(e.condition.bas.champ, "12")
    sous = lire_regle(jeu(geste), "lu").conditions[2].sous[1].sous[1]
    assert sous.bornes == (12, None)
    e.ui.conditions.setCurrentRow(rang)
    geste.choisir(e.condition.ui.operateur, "toutes sont remplies")
    assert lire_regle(jeu(geste), "lu").conditions[2].operateur is Operateur.TOUS


def _ligne(geste: Geste, rang: int) -> str:
    return geste.editeur.ui.conditions.item(rang).text()


def test_le_revenu_retenu_se_regle(geste: Geste) -> None:
    dupliquer_l_exemple(geste)
    geste.onglet(REVENU)
    r = geste.editeur.revenu
    geste.cocher(r.ui.natures, "Prime d’activité")
    geste.taper(r.ui.abattement, "100")
    geste.taper(r.ui.mois, "3")
    g = lire_regle(jeu(geste), "lu").grandeurs["revenu_retenu"]
    assert (sorted(g.natures), g.abattement, g.mois) == (
        ["APPRENTISSAGE", "SALAIRE", "STAGE"],
        10_000,
        3,
    )


def test_un_premier_revenu_pour_un_jeu_qui_n_en_a_pas(geste: Geste) -> None:
    dupliquer(geste)
    geste.onglet(REVENU)
    geste.cliquer(geste.editeur.revenu.ui.ajouter)
    assert "SALAIRE" in lire_regle(jeu(geste), "lu").grandeurs["revenu_retenu"].natures
    geste.onglet(MONTANT)
    geste.choisir(geste.editeur.montant.ui.genre, "par tranches de revenu")
    assert _montant(geste).selon == "revenu_retenu"


def test_durees_et_identite(geste: Geste) -> None:
    dupliquer(geste)
    e = geste.editeur
    geste.onglet(SUITES)
    geste.taper(e.suites.ui.premiere, "6")
    geste.taper(e.suites.ui.total, "3")
    assert e.suites.ui.refus.text() == "La durée totale est plus courte que la première."
    geste.taper(e.suites.ui.total, "24")
    geste.taper(e.suites.ui.contrepartie, "Un entretien par trimestre")
    geste.onglet(IDENTITE)
    geste.taper(e.identite.ui.version, "1")
    assert "existe déjà" in e.identite.ui.refus.text()
    geste.taper(e.identite.ui.version, "2026.1")
    geste.taper(e.identite.ui.du, "1/3/2027")
    geste.taper(e.identite.ui.mention, "Préfiguration, exemple non officiel.")
    assert geste.page.ui.mention.isVisible()
    geste.choisir(e.identite.ui.statut, "à l’essai")
    lu = lire_regle(jeu(geste), "lu")
    assert (lu.version, lu.statut, lu.du.isoformat()) == ("2026.1", Statut.TEST, "2027-03-01")
    assert lu.duree is not None
    assert (lu.duree.premiere, lu.duree.total) == (6, 24)
    assert lu.contrepartie == "Un entretien par trimestre"
    assert lu.auteur == fabrique.COMPTE


def test_publier_puis_ne_plus_pouvoir_changer(geste: Geste) -> None:
    dupliquer(geste)
    e = geste.editeur
    geste.cliquer(e.ui.publier)
    assert e.ui.publication.isVisible()
    assert e.ui.jour_effet.hasFocus()
    geste.cliquer(e.ui.renoncer)
    assert not e.ui.publication.isVisible()
    geste.cliquer(e.ui.publier)
    geste.taper(e.ui.jour_effet, "1er janvier 2027")
    geste.cliquer(e.ui.confirmer)
    publie = lire_regle(geste.du_coffre()["essai-age@2"], "lu")
    assert (publie.statut, publie.du.isoformat()) == (Statut.PUBLIE, "2027-01-01")
    assert geste.annonces[-1] == "Version 2 publiée, effet le 1er janvier 2027."
    e = geste.editeur
    assert e.ui.etat.text().startswith("Publié : il ne change plus.")
    for bouton in (e.ui.enregistrer, e.ui.publier, e.ui.retirer):
        assert not bouton.isVisible()
    assert e.condition.bas.champ.isReadOnly()
    QTest.keyClicks(e.condition.bas.champ, "9")
    assert jeu(geste) == geste.du_coffre()["essai-age@2"]
    # Une autre version publiée sur la même période est refusée, et le brouillon reste.
    geste.cliquer(e.ui.dupliquer)
    assert "version 3, brouillon" in geste.editeur.ui.titre.text()
    geste.cliquer(geste.editeur.ui.publier)
    geste.taper(geste.editeur.ui.jour_effet, "1/6/2027")
    geste.cliquer(geste.editeur.ui.confirmer)
    assert "déjà publiée sur une partie de cette période" in geste.editeur.ui.refus.text()
    assert "essai-age@3" not in geste.du_coffre()
    assert "statut: brouillon" in jeu(geste)


def test_retirer_un_brouillon_se_defait(geste: Geste) -> None:
    geste.cliquer(geste.page.comparaison.ui.ouvrir_a)
    e = geste.editeur
    assert e.ui.etat.text() == "Enregistré dans le coffre."
    geste.cliquer(e.ui.retirer)
    assert not geste.page.redige
    assert geste.du_coffre() == {}
    assert geste.annonces[-1] == "Brouillon 1 retiré."
    geste.fenetre.annuler()
    geste.finir()
    assert set(geste.du_coffre()) == {"essai-age@1"}


def test_annuler_un_enregistrement_remet_le_texte_d_avant(geste: Geste) -> None:
    geste.cliquer(geste.page.comparaison.ui.ouvrir_a)
    geste.taper(geste.editeur.condition.bas.champ, "16")
    geste.cliquer(geste.editeur.ui.enregistrer)
    assert "16" in geste.du_coffre()["essai-age@1"]
    geste.fenetre.annuler()
    geste.finir()
    assert geste.du_coffre()["essai-age@1"] == REGLE
    assert geste.editeur.condition.bas.champ.text() == "18"


def test_un_brouillon_pas_enregistre_n_est_pas_remplace(geste: Geste) -> None:
    dupliquer(geste)
    geste.taper(geste.editeur.condition.bas.champ, "16")
    assert geste.page.saisie_en_cours
    geste.cliquer(geste.editeur.ui.retour)
    assert geste.page.attente.isVisible()
    geste.cliquer(geste.page.comparaison.ui.ouvrir_a)
    assert geste.page.redige
    assert "n’est pas enregistré" in geste.editeur.ui.refus.text()
    assert geste.editeur.condition.bas.champ.text() == "16"
    geste.cliquer(geste.editeur.ui.abandonner)
    assert not geste.page.redige
    assert not geste.page.attente.isVisible()
    assert not geste.page.saisie_en_cours


def test_charger_un_fichier_puis_l_ecrire_ailleurs(geste: Geste, tmp_path: Path) -> None:
    fautif = tmp_path / "fautif.yaml"
    fautif.write_text(REGLE.replace("fait: age", "fait: aeg"), encoding="utf-8")
    geste.fichiers.a_donner = [fautif]
    geste.cliquer(geste.page.comparaison.ui.charger)
    assert "fautif.yaml est refusé, ligne 11" in geste.page.comparaison.ui.refus.text()
    assert not geste.page.redige

    bon = tmp_path / "bon.yaml"
    bon.write_text(REGLE.replace("[18, 24]", "[16, 24]"), encoding="utf-8")
    geste.fichiers.a_donner = [bon, tmp_path / "Foyer" / "regle.yaml", tmp_path / "copie.yaml"]
    geste.cliquer(geste.page.comparaison.ui.charger)
    assert "version 2, brouillon" in geste.editeur.ui.titre.text()
    assert geste.editeur.condition.bas.champ.text() == "16"
    geste.cliquer(geste.editeur.ui.sauver)
    assert "dossier d'un coffre" in geste.editeur.ui.refus.text()
    geste.cliquer(geste.editeur.ui.sauver)
    ecrit = (tmp_path / "copie.yaml").read_text(encoding="utf-8")
    assert ecrit == jeu(geste)
    assert geste.fichiers.demandes[-1] == "Enregistrer le jeu de règles (essai-age-2.yaml)"
    geste.cliquer(geste.editeur.ui.voir_texte)
    assert geste.page.ui.texte.isVisible()
    assert geste.page.ui.texte.toPlainText() == ecrit
    assert geste.page.ui.texte.isReadOnly()


def test_ce_qui_est_redige_survit_a_un_arret_brutal(qtbot: QtBot, tmp_path: Path) -> None:
    with page_ouverte(qtbot, coffre_d_essai(tmp_path / "Foyer", REGLE)) as geste:
        geste.page.comparaison.comparer("essai-age@1", "")
        geste.finir()
        dupliquer(geste)
        geste.taper(geste.editeur.condition.bas.champ, "16")
        e = geste.editeur
        geste.cliquer(e.ui.ajouter)
        taper(e.condition.libelle.champ, "Sans emploi")
        attendu = jeu(geste)
        geste.fenetre.contexte.saisies.battre()
        fabrique.finir_les_saisies(geste.fenetre.contexte)
        geste.fenetre.contexte.seance.brouillons.ecrire = lambda _: None  # type: ignore[union-attr, method-assign]
    seance = acces.ouvrir(tmp_path / "Foyer", fabrique.COMPTE, fabrique.MOT_DE_PASSE)
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        (saisie,) = fenetre.contexte.saisies.retrouvees
        assert saisie.titre == "Jeu de règles, version 2"
        reprendre = next(
            b for b in fenetre.findChildren(QAbstractButton) if b.text().strip() == "Reprendre"
        )
        QTest.mouseClick(reprendre, Qt.MouseButton.LeftButton)
        fabrique.finir(fenetre.contexte)
        page = fenetre.page("regles")
        assert page is not None
        assert page.redige  # type: ignore[attr-defined]
        assert page.editeur.brouillon.texte == attendu  # type: ignore[attr-defined]
        assert page.editeur.condition.bas.champ.text() == "16"  # type: ignore[attr-defined]
        assert fenetre.contexte.saisies.retrouvees == []


def test_un_jeu_livre_se_lit_et_ne_se_change_pas(geste: Geste) -> None:
    geste.page.comparaison.comparer("rsj-lyon@2021.1", "")
    geste.finir()
    geste.cliquer(geste.page.comparaison.ui.ouvrir_a)
    e = geste.editeur
    assert not e.ui.enregistrer.isVisible()
    assert e.ui.dupliquer.isVisible()
    geste.onglet(MONTANT)
    assert all(c.isReadOnly() for ligne in e.montant.tranches.champs for c in ligne)
    assert not e.montant.ui.ajouter_tranche.isEnabled()
    assert jeu(geste) == ecrire_regle(jeux_livres()["rsj-lyon@2021.1"])
    assert rangees(geste.page.comparaison.ui.resultats)
