"""Les éditions : numérotées, gardées au bit près, réduites, et ce qui a changé d'une à l'autre."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import outils_porte as outils
import pikepdf
import pytest
from lecture_pdf import sans_blancs, textes_des_pages
from outils_ouverts import AU, ecrivain, faire, valeur

from ase_parcours.coffre import editions as octets_gardes
from ase_parcours.coffre.verification import verifier
from ase_parcours.erreurs import FichierAbime, UsageInvalide
from ase_parcours.operations import rapports
from ase_parcours.operations.editions_gardees import editions_remises, reimprimer
from ase_parcours.operations.rapports import Edition
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.catalogue import Etendue
from ase_parcours.rapports.contenus.communs import Destinataire
from ase_parcours.rapports.contenus.natures import NON_COMMUNIQUE

N, PLAN = "P75-2021-00280", "plan_transition"
DEMAIN = AU + timedelta(days=1)


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        faire(
            ouverte, "enregistrer_jeune", jeune=N, nom="Khelifi", prenom="Inès", sexe="F",
            naissance="2007-07-14", sortie_prevue="2027-01-21", unite="Foyer Éole",
        )  # fmt: skip
        yield ouverte


def jeune(seance: Seance) -> str:
    return str(valeur(seance, "SELECT id FROM jeune"))


def editer(
    seance: Seance, jour: date = AU, pour: Destinataire | None = None, type_: str = PLAN
) -> Edition:
    return rapports.editer(seance, type_, jeune(seance), jour, destinataire=pour)


def texte(edition: Edition) -> str:
    return sans_blancs("\n".join(textes_des_pages(edition.octets)))


def dit(edition: Edition, phrase: str) -> bool:
    return sans_blancs(phrase) in texte(edition)


# --- Numéros et octets ----------------------------------------------------------------------------


def test_les_numeros_se_suivent_tous_destinataires_confondus(seance: Seance) -> None:
    complet, juge = editer(seance), editer(seance, pour=Destinataire.JUGE)
    assert (complet.numero, juge.numero) == (1, 2)
    # Mêmes faits pour le même destinataire : la même édition, même si une autre a suivi.
    encore = editer(seance, DEMAIN)
    assert (encore.numero, encore.nouvelle) == (1, False)
    assert encore.octets == complet.octets
    faire(seance, "enregistrer_jeune", jeune=N, sortie_prevue="2027-02-01")
    suivante = editer(seance, DEMAIN)
    assert suivante.numero == 3
    assert dit(suivante, "remplace l’édition 1")
    assert verifier(seance.coffre, DEMAIN) == []


def test_reimprimer_rend_les_octets_signes_sans_rien_redessiner(seance: Seance) -> None:
    premiere = editer(seance)

    def moteur(*_: object) -> None:
        raise AssertionError("rien ne se redessine")

    encore = rapports.editer(seance, PLAN, jeune(seance), DEMAIN, moteur=moteur)  # type: ignore[arg-type]
    assert encore.octets == premiere.octets
    assert encore.pages == premiere.pages


def test_une_edition_d_avant_se_refait_comme_elle_etait(seance: Seance) -> None:
    premiere = editer(seance)
    with ecrivain(seance).begin() as conn:
        conn.exec_driver_sql("DELETE FROM edition_octets")
    encore = editer(seance, DEMAIN)
    assert (encore.numero, encore.nouvelle) == (1, False)
    assert encore.octets == premiere.octets


def test_des_octets_changes_se_voient(seance: Seance) -> None:
    editer(seance)
    with ecrivain(seance).begin() as conn:
        conn.exec_driver_sql("UPDATE edition_octets SET octets = x'00'")
    with pytest.raises(FichierAbime) as refus:
        editer(seance)
    assert refus.value.code == "edition_alteree"
    assert "edition_alteree" in {c.code for c in verifier(seance.coffre, AU)}


def test_effacer_un_jeune_ne_laisse_aucun_octet_remis(seance: Seance) -> None:
    edition = editer(seance)
    faire(seance, "enregistrer_jeune", jeune="AUTRE", nom="Roc")
    autre = str(valeur(seance, "SELECT id FROM jeune WHERE dossier = 'AUTRE'"))
    garde = rapports.editer(seance, PLAN, autre, AU)
    (qui,) = [str(valeur(seance, f"SELECT id FROM jeune WHERE dossier = '{N}'"))]
    with ecrivain(seance).begin() as conn:
        assert octets_gardes.effacer(conn, [qui]) == 1
    with ecrivain(seance).connect() as conn:
        restes = [bytes(r[0]) for r in conn.exec_driver_sql("SELECT octets FROM edition_octets")]
        # Les pages libérées sont remises à zéro : rien ne reste sous le chiffrement.
        assert conn.exec_driver_sql("PRAGMA secure_delete").scalar() == 1
    assert len(restes) == 1
    assert edition.octets != garde.octets


# --- Pour qui -------------------------------------------------------------------------------------


def test_la_commission_a_le_meme_pseudonyme_partout(seance: Seance) -> None:
    edition = editer(seance, pour=Destinataire.COMMISSION)
    assert "Khelifi" not in texte(edition)
    assert N not in edition.nom_de_fichier
    pseudonyme = edition.dossier
    assert dit(edition, f"Dossier {pseudonyme}")
    liste = rapports.editer(seance, "liste_commission", "", AU)
    assert dit(liste, pseudonyme)
    with pikepdf.open(io.BytesIO(edition.octets)) as pdf:
        assert pseudonyme in str(pdf.docinfo["/Title"])


def test_un_destinataire_que_le_document_n_a_pas_est_refuse(seance: Seance) -> None:
    for emettre in (rapports.editer, rapports.apercu):
        with pytest.raises(UsageInvalide) as refus:
            emettre(seance, "trousseau", jeune(seance), AU, destinataire=Destinataire.JUGE)
        assert refus.value.code == "destinataire_inconnu"
    # Sans précision, le premier de ceux du document.
    assert editer(seance, type_="dossier_jeune").numero == 1


# --- Ce qui a changé ------------------------------------------------------------------------------


def _deux_editions(seance: Seance, pour: Destinataire) -> Edition:
    editer(seance, pour=pour)
    faire(
        seance, "enregistrer_solution", jeune=N, code="FJT", etat="demandée",
        gestionnaire="Les Trois-Ponts",
    )  # fmt: skip
    faire(seance, "enregistrer_sante", jeune=N, element="asthme suivi")
    faire(seance, "enregistrer_jeune", jeune=N, sortie_prevue="2027-02-01")
    return editer(seance, DEMAIN, pour)


def test_ce_qui_a_change_se_lit_du_journal(seance: Seance) -> None:
    edition = _deux_editions(seance, Destinataire.COMPLET)
    assert dit(edition, "Ce qui a changé depuis l’édition 1")
    assert dit(edition, "Piste ajoutée : FJT.")
    assert dit(edition, "Sortie prévue le 1er février 2027.")
    assert dit(edition, "asthme suivi")


@pytest.mark.parametrize("pour", [Destinataire.JUGE, Destinataire.PARTENAIRE])
def test_ce_qui_a_change_est_reduit_comme_le_reste(seance: Seance, pour: Destinataire) -> None:
    edition = _deux_editions(seance, pour)
    assert dit(edition, "Piste ajoutée : FJT.")
    assert not dit(edition, "asthme suivi")
    assert b"asthme" not in edition.octets


def test_ce_qui_revient_comme_avant_n_a_pas_change(seance: Seance) -> None:
    editer(seance)
    faire(seance, "enregistrer_jeune", jeune=N, sortie_prevue="2027-02-01")
    faire(seance, "enregistrer_jeune", jeune=N, sortie_prevue="2027-01-21")
    faire(seance, "enregistrer_jeune", jeune=N, prenom="Ines")
    edition = editer(seance, DEMAIN)
    assert edition.numero == 2
    assert not dit(edition, "Sortie prévue le 21 janvier 2027.")
    assert dit(edition, "prénom : Ines")


def test_une_longue_liste_est_comptee(seance: Seance) -> None:
    editer(seance)
    for rang in range(12):
        faire(seance, "enregistrer_proche", jeune=N, nom=f"Proche {rang}")
    faire(seance, "enregistrer_jeune", jeune=N, sortie_prevue="2027-02-01")
    assert dit(editer(seance, DEMAIN), "autres changements.")


def test_une_horloge_reculee_se_dit_et_le_numero_monte(seance: Seance) -> None:
    assert editer(seance, DEMAIN).avis == ""
    faire(seance, "enregistrer_jeune", jeune=N, sortie_prevue="2027-02-01")
    recule = editer(seance, AU)
    assert recule.numero == 2
    assert "vérifiez l'horloge" in recule.avis


# --- L'unité --------------------------------------------------------------------------------------


def test_une_unite_a_ses_propres_numeros(seance: Seance) -> None:
    premiere = rapports.editer(seance, "synthese_foyer", "Foyer Éole", AU)
    assert (premiere.numero, premiere.nouvelle) == (1, True)
    encore = rapports.editer(seance, "synthese_foyer", "Foyer Éole", AU)
    assert (encore.numero, encore.octets) == (1, premiere.octets)
    toutes = rapports.editer(seance, "synthese_foyer", "", AU)
    assert toutes.numero == 1
    faire(seance, "enregistrer_jeune", jeune="P-2", nom="Roc", unite="Foyer Éole")
    assert rapports.editer(seance, "synthese_foyer", "Foyer Éole", AU).numero == 2
    assert verifier(seance.coffre, AU) == []
    with pytest.raises(UsageInvalide) as refus:
        rapports.editer(seance, "synthese_foyer", "Ailleurs", AU)
    assert refus.value.code == "unite_inconnue"


def test_l_apercu_n_ecrit_rien(seance: Seance) -> None:
    avant = valeur(seance, "SELECT count(*) FROM journal")
    for type_, qui in ((PLAN, jeune(seance)), ("supervision", "")):
        assert rapports.apercu(seance, type_, qui, AU).numero is None
    assert valeur(seance, "SELECT count(*) FROM journal") == avant
    assert valeur(seance, "SELECT count(*) FROM edition_octets") == 0
    assert NON_COMMUNIQUE not in texte(rapports.apercu(seance, PLAN, jeune(seance), AU))


# --- Les éditions remises -------------------------------------------------------------------------


def test_une_ancienne_edition_se_reimprime_et_se_dit_ancienne(seance: Seance) -> None:
    premiere = editer(seance)
    sans_nom = editer(seance, pour=Destinataire.COMMISSION)
    faire(seance, "enregistrer_jeune", jeune=N, sortie_prevue="2027-02-01")
    derniere = editer(seance, DEMAIN)
    remises = editions_remises(seance, jeune(seance), DEMAIN)
    assert [(e.numero, e.plus_recente, e.ici) for e in remises] == [
        (3, None, True),
        (2, None, True),
        (1, 3, True),
    ]
    encore = reimprimer(seance, jeune(seance), DEMAIN, PLAN, 1)
    assert (encore.octets, encore.pages) == (premiere.octets, premiere.pages)
    assert "ancienne, remplacée par l’édition 3" in encore.avis
    assert reimprimer(seance, jeune(seance), DEMAIN, PLAN, 3).avis == ""
    assert reimprimer(seance, jeune(seance), DEMAIN, PLAN, 3).octets == derniere.octets
    autre = reimprimer(seance, jeune(seance), DEMAIN, PLAN, 2)
    assert autre.nom_de_fichier == sans_nom.nom_de_fichier
    with pytest.raises(UsageInvalide) as refus:
        reimprimer(seance, jeune(seance), DEMAIN, PLAN, 9)
    assert refus.value.code == "edition_inconnue"
    with ecrivain(seance).begin() as conn:
        conn.exec_driver_sql("DELETE FROM edition_octets")
    with pytest.raises(FichierAbime) as absents:
        reimprimer(seance, jeune(seance), DEMAIN, PLAN, 1)
    assert absents.value.code == "edition_ailleurs"


def test_les_editions_d_une_unite_se_listent(seance: Seance) -> None:
    remise = rapports.editer(seance, "synthese_foyer", "Foyer Éole", AU)
    (seule,) = editions_remises(seance, "Foyer Éole", AU, etendue=Etendue.UNITE)
    assert (seule.type, seule.numero, seule.ancienne) == ("synthese_foyer", 1, False)
    rendue = reimprimer(seance, "Foyer Éole", AU, "synthese_foyer", 1)
    assert (rendue.octets, rendue.nom_de_fichier) == (remise.octets, remise.nom_de_fichier)
