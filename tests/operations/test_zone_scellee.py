"""La zone scellée : qui scelle, qui lit, qui attend, et ce qui est refusé avec une phrase."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outils_zone import (
    AU,
    MOT_DE_PASSE,
    SECRET,
    attendent,
    compte,
    contenu,
    entrer,
    etat,
    faire,
    notees,
    refus,
    sceller,
    valeur,
)
from outils_zone import dossier as dossier

from ase_parcours.coffre import cles, scelle, verrou, zone
from ase_parcours.coffre.entete_fichiers import ecrire_entete, lire_entete
from ase_parcours.coffre.verification import verifier
from ase_parcours.coffre.zone_seance import EtatZone
from ase_parcours.erreurs import ErreurParcours, OuvertureImpossible, RefusMetier
from ase_parcours.operations.facettes.scelles import exiger_zone, lire_scelle
from ase_parcours.operations.inventaire import executer
from ase_parcours.operations.registre import Acteur
from ase_parcours.operations.seance import Seance

# --- Sceller et lire ----------------------------------------------------------------------------


@hypothesis.settings(max_examples=20)
@given(st.lists(st.text(max_size=2000), min_size=1, max_size=4))
def test_ce_qui_est_scelle_se_relit_et_ne_dit_que_sa_longueur_arrondie(textes: list[str]) -> None:
    cle = zone.creer_zone()
    for rang, texte in enumerate(textes):
        clair = texte.encode("utf-8", "replace")
        chiffre = scelle.chiffrer(cle, f"e{rang}", "contenu", clair)
        assert scelle.dechiffrer(cle, f"e{rang}", "contenu", chiffre) == clair
        taille = len(base64.b64decode(chiffre)) - 1 - 16 - 12 - 16
        assert taille % scelle.PAS == 0
        assert len(clair) + 4 <= taille < len(clair) + 4 + scelle.PAS


def test_sceller_puis_lire(dossier: Path) -> None:
    with entrer(dossier) as seance:
        assert etat(seance) is EtatZone.ABSENTE
        texte = sceller(seance, titre="CMP", le="2026-11-01")
        assert etat(seance) is EtatZone.OUVERTE
    with entrer(dossier) as seance:
        lu = lire_scelle(seance, texte, AU)
        assert (lu.contenu.titre, lu.contenu.texte, lu.contenu.le) == ("CMP", SECRET, "2026-11-01")
        assert (lu.rubrique, lu.en_conflit) == ("SANTE", False)
        assert notees(seance) == 1
        assert verifier(seance.coffre, AU) == []
        assert SECRET not in repr(lu)


def test_changer_un_champ_garde_les_autres(dossier: Path) -> None:
    with entrer(dossier) as seance:
        texte = sceller(seance, titre="CMP", le="2026-11-01")
        faire(seance, "sceller_texte", jeune="P-1", scelle=texte, titre="CMP Bercy", le=None)
        lu = lire_scelle(seance, texte, AU).contenu
        assert (lu.titre, lu.texte, lu.le) == ("CMP Bercy", SECRET, None)
        avant = contenu(seance, texte)
        faire(seance, "sceller_texte", jeune="P-1", scelle=texte, rubrique="JUDICIAIRE")
        fait = seance.faire("sceller_texte", {"jeune": "P-1", "scelle": texte, "texte": SECRET}, AU)
        assert fait.entree is None  # le même texte ne fait ni chiffré neuf, ni ligne
        assert contenu(seance, texte) == avant
        assert lire_scelle(seance, texte, AU).rubrique == "JUDICIAIRE"


@pytest.mark.parametrize(
    ("champs", "code"),
    [
        ({"texte": SECRET}, "champ_exige"),
        ({"rubrique": "SANTE"}, "champ_exige"),
        ({"rubrique": "SANTE", "texte": " \n "}, "champ_exige"),
        ({"rubrique": "AUTRE", "texte": SECRET}, "choix_inconnu"),
        ({"rubrique": "SANTE", "texte": SECRET, "scelle": "x"}, "entite_inconnue"),
        ({"rubrique": "SANTE", "texte": SECRET * 2000}, "argument_refuse"),
        ({"rubrique": "SANTE", "texte": SECRET, "le": "2026-02-30"}, "argument_refuse"),
    ],
)
def test_une_saisie_refusee_ne_dit_rien_du_texte(
    dossier: Path, champs: dict[str, Any], code: str
) -> None:
    with entrer(dossier) as seance:
        avant = seance.coffre.entete
        with pytest.raises(ErreurParcours) as leve:
            faire(seance, "sceller_texte", jeune="P-1", **champs)
        assert leve.value.code == code
        assert "CMP" not in f"{leve.value} {leve.value!r}"
        # Rien n'est fondé par une écriture qui n'a pas eu lieu.
        assert seance.coffre.entete is avant
        assert etat(seance) is EtatZone.ABSENTE


def test_simuler_ne_fonde_pas_de_zone(dossier: Path) -> None:
    with entrer(dossier) as seance:
        arguments = {"jeune": "P-1", "rubrique": "SANTE", "texte": SECRET}
        seance.faire("sceller_texte", arguments, AU, simuler=True)
        assert not seance.coffre.entete.zone_existe
        # Deux textes dans une même transaction partagent la zone qu'elle fonde.
        seance.faire_plusieurs([("sceller_texte", arguments)] * 2, AU)
        textes = valeur(seance, "SELECT json_group_array(id) FROM scelle")
        for texte in textes.strip('[]"').split('","'):
            assert lire_scelle(seance, texte, AU).contenu.texte == SECRET


def _puis(seance: Seance, arguments: dict[str, Any], geste: Callable[[], None]) -> None:
    with seance.coffre.transaction(AU) as tx:
        executer(tx, seance.acteur(tx.conn), "sceller_texte", arguments)
        tx.avant_validation.append(geste)


def test_un_arret_entre_l_en_tete_et_la_base_laisse_une_zone_vide_et_utile(dossier: Path) -> None:
    """L'en-tête est écrit d'abord : un texte validé a toujours sa clé."""

    def panne() -> None:
        raise RuntimeError

    with entrer(dossier) as seance:
        arguments = {"jeune": "P-1", "rubrique": "SANTE", "texte": SECRET}
        with pytest.raises(RuntimeError):
            _puis(seance, arguments, panne)
        assert seance.coffre.entete.zone_existe
        assert valeur(seance, "SELECT count(*) FROM scelle") == 0
    with entrer(dossier) as seance:
        texte = sceller(seance)
        assert lire_scelle(seance, texte, AU).contenu.texte == SECRET
        assert verifier(seance.coffre, AU) == []


def test_annuler_rend_le_chiffre_d_avant(dossier: Path) -> None:
    with entrer(dossier) as seance:
        texte = sceller(seance)
        avant = contenu(seance, texte)
        faire(seance, "sceller_texte", jeune="P-1", scelle=texte, texte="autre chose")
        assert contenu(seance, texte) != avant
        seance.annuler(AU)
        assert contenu(seance, texte) == avant
        assert lire_scelle(seance, texte, AU).contenu.texte == SECRET
        seance.annuler(AU)
        assert valeur(seance, "SELECT count(*) FROM scelle") == 0


def test_un_texte_retire_et_remis(dossier: Path) -> None:
    with entrer(dossier) as seance:
        texte = sceller(seance)
        faire(seance, "retirer_element", type="scelle", element=texte)
        assert refus(lambda: lire_scelle(seance, texte, AU)) == "entite_inconnue"
        seance.annuler(AU)
        assert lire_scelle(seance, texte, AU).contenu.texte == SECRET


# --- Qui y a droit ------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["educateur", "statistiques", "administrateur"])
def test_un_compte_sans_droit_n_ouvre_rien(dossier: Path, role: str) -> None:
    """Il tient la clé de données, et rien qui ouvre la zone."""
    with entrer(dossier) as seance:
        compte(seance, "zoé", role)
        texte = sceller(seance)
        chiffre = contenu(seance, texte)
    with entrer(dossier, "zoé") as seance:
        assert etat(seance) is EtatZone.EN_ATTENTE
        assert refus(lambda: lire_scelle(seance, texte, AU)) == "zone_refusee"
        assert refus(lambda: sceller(seance)) == "droit_refuse"
        assert notees(seance) == 0
        # Même en se donnant le rôle dans le programme, la clé manque.
        with seance.coffre.transaction(AU) as tx, pytest.raises(RefusMetier) as attente:
            executer(
                tx,
                Acteur(seance.coffre.compte.id, "zoé", ("cadre",)),
                "sceller_texte",
                {"jeune": "P-1", "scelle": texte, "texte": "x"},
            )
        assert attente.value.code == "zone_en_attente"
        assert contenu(seance, texte) == chiffre


def test_un_educateur_ne_retire_pas_ce_qu_il_ne_peut_pas_lire(dossier: Path) -> None:
    with entrer(dossier) as seance:
        compte(seance, "zoé", "educateur")
        texte = sceller(seance)
    with entrer(dossier, "zoé") as seance:
        geste: dict[str, Any] = {"type": "scelle", "element": texte}
        assert refus(lambda: faire(seance, "retirer_element", **geste)) == "retrait_scelle_refuse"
        assert valeur(seance, "SELECT count(*) FROM scelle") == 1


@pytest.mark.parametrize("avant", [True, False], ids=["compte d'avant", "compte d'après"])
@pytest.mark.parametrize("role", ["referent", "cadre", "sante"])
def test_deux_comptes_lisent_la_meme_zone(dossier: Path, role: str, *, avant: bool) -> None:
    with entrer(dossier) as seance:
        if avant:
            compte(seance, "zoé", role)
        texte = sceller(seance)
        if not avant:
            compte(seance, "zoé", role)
    with entrer(dossier, "zoé") as seance:
        assert lire_scelle(seance, texte, AU).contenu.texte == SECRET
        faire(seance, "sceller_texte", jeune="P-1", scelle=texte, texte="suite")
    with entrer(dossier) as seance:
        assert lire_scelle(seance, texte, AU).contenu.texte == "suite"


def test_un_administrateur_seul_ne_s_ouvre_pas_la_zone(dossier: Path) -> None:
    """Il peut donner un rôle, même à lui-même ; la clé, seul qui la tient la donne."""
    with entrer(dossier) as seance:
        adm = compte(seance, "adm", "administrateur")
        texte = sceller(seance)
    with entrer(dossier, "adm") as seance:
        bob = compte(seance, "bob", "sante")
        faire(seance, "changer_roles", compte=adm, roles=["administrateur", "cadre"])
        assert etat(seance) is EtatZone.EN_ATTENTE
        assert refus(lambda: lire_scelle(seance, texte, AU)) == "zone_en_attente"
        assert refus(lambda: sceller(seance)) == "zone_en_attente"
        assert refus(lambda: faire(seance, "ouvrir_zone", compte=bob)) == "zone_en_attente"
    with entrer(dossier) as seance:
        assert attendent(seance) == {"adm", "bob"}
        sceller(seance, "autre")  # écrire n'ouvre rien à qui attend
        assert attendent(seance) == {"adm", "bob"}
        faire(seance, "ouvrir_zone", compte=bob)
        assert attendent(seance) == {"adm"}
        assert valeur(seance, "SELECT zone_le FROM compte WHERE id = ?", bob) == AU.isoformat()
        assert verifier(seance.coffre, AU) == []
    with entrer(dossier, "bob") as seance:
        assert lire_scelle(seance, texte, AU).contenu.texte == SECRET
    with entrer(dossier, "adm") as seance:
        assert etat(seance) is EtatZone.EN_ATTENTE


def test_ouvrir_la_zone_a_qui_ne_peut_pas_la_recevoir(dossier: Path) -> None:
    with entrer(dossier) as seance:
        sceller(seance)
        zoe = compte(seance, "zoé", "educateur")
        assert refus(lambda: faire(seance, "ouvrir_zone", compte=zoe)) == "zone_sans_droit"
        # Un compte reçu d'un autre poste : il a un rôle ici, pas encore de fente.
        with seance.coffre.transaction(AU) as tx, tx.ecrire("creer_compte") as e:
            loin = e.creer("compte", None, {"nom": "loin", "roles": ["sante"], "actif": "oui"})
        assert refus(lambda: faire(seance, "ouvrir_zone", compte=loin)) == "zone_sans_paire"
        with seance.coffre.transaction(AU) as tx:
            tx.zone = None
            geste = {"compte": zoe}
            acteur = seance.acteur(tx.conn)
            code = refus(lambda: executer(tx, acteur, "ouvrir_zone", geste))
        assert code == "zone_indisponible"


@pytest.mark.parametrize("change", [{"roles": ["educateur"]}, {"actif": False}])
def test_un_role_retire_ferme_la_zone(dossier: Path, change: dict[str, Any]) -> None:
    with entrer(dossier) as seance:
        zoe = compte(seance, "zoé", "sante")
        texte = sceller(seance)
        faire(seance, "changer_roles", compte=zoe, **change)
        (fente,) = [f for f in seance.coffre.entete.comptes if f.compte == zoe]
        assert fente.paire is not None
        assert fente.paire.cle is None
        faire(seance, "changer_roles", compte=zoe, roles=["educateur"], actif=True)
    with entrer(dossier, "zoé") as seance:
        assert etat(seance) is EtatZone.EN_ATTENTE
        assert refus(lambda: lire_scelle(seance, texte, AU)) == "zone_refusee"
    with entrer(dossier) as seance:  # le rôle rendu par qui la tient la rouvre
        faire(seance, "changer_roles", compte=zoe, roles=["sante"])
    with entrer(dossier, "zoé") as seance:
        assert lire_scelle(seance, texte, AU).contenu.texte == SECRET


def test_se_retirer_le_role_fait_oublier_la_cle_tout_de_suite(dossier: Path) -> None:
    with entrer(dossier) as seance:
        texte = sceller(seance)
        moi = seance.coffre.compte.id
        faire(seance, "changer_roles", compte=moi, roles=["administrateur"])
        assert seance.coffre.zone.cle is None
        assert refus(lambda: lire_scelle(seance, texte, AU)) == "zone_refusee"


def test_un_role_retire_ailleurs_ferme_la_zone_a_la_prochaine_ouverture(dossier: Path) -> None:
    with entrer(dossier) as seance:
        zoe = compte(seance, "zoé", "sante")
        sceller(seance)
        # Comme l'écrirait une fusion : les rôles changent sans passer par l'opération.
        with seance.coffre.transaction(AU) as tx, tx.ecrire("changer_roles") as e:
            e.modifier(zoe, {"roles": ["educateur"]})
    with entrer(dossier) as seance:
        (fente,) = [f for f in seance.coffre.entete.comptes if f.compte == zoe]
        assert fente.paire is not None
        assert fente.paire.cle is None


def test_un_acces_ferme_pendant_l_ouverture_reste_ferme(
    dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """L'en-tête lu avant le mot de passe n'est pas celui que l'on récrit ensuite."""
    with entrer(dossier) as seance:
        zoe = compte(seance, "zoé", "sante")
        sceller(seance)
        ouvert = cles.entrer(seance.coffre.entete, "alex", MOT_DE_PASSE)
    prendre = verrou.prendre

    def un_autre_d_abord(chemin: Path, *reste: Any, **options: Any) -> verrou.Verrou:
        lu = lire_entete(chemin).entete
        ecrire_entete(chemin, cles.fermer_zone(lu, ouvert.dek, {zoe}))
        return prendre(chemin, *reste, **options)

    monkeypatch.setattr(verrou, "prendre", un_autre_d_abord)
    with entrer(dossier) as seance:
        compte(seance, "bob", "educateur")  # récrit l'en-tête
        (fente,) = [f for f in seance.coffre.entete.comptes if f.compte == zoe]
        assert fente.paire is not None
        assert fente.paire.cle is None


# --- Noter ---------------------------------------------------------------------------------------


def test_sans_pouvoir_noter_on_ne_lit_pas(dossier: Path) -> None:
    with entrer(dossier) as seance:
        texte = sceller(seance)
    with entrer(dossier, lecture_seule=True) as seance:
        assert refus(lambda: lire_scelle(seance, texte, AU)) == "lecture_non_notee"
        assert notees(seance) == 0


def test_une_lecture_qui_ne_s_inscrit_pas_ne_rend_rien(
    dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with entrer(dossier) as seance:
        texte = sceller(seance)
        rendus = []

        def plein(*_: object) -> None:
            raise OuvertureImpossible("lecture_seule", "disque plein", "…")

        monkeypatch.setattr("ase_parcours.coffre.registre_lectures.purger", plein)
        with pytest.raises(OuvertureImpossible):
            rendus.append(lire_scelle(seance, texte, AU))
        assert rendus == []
        assert notees(seance) == 0


def test_exiger_la_zone_dit_a_qui_s_adresser() -> None:
    with pytest.raises(RefusMetier) as leve:
        exiger_zone(Acteur("c", "zoé", ("educateur",)))
    assert leve.value.code == "zone_refusee"
    assert "référent" in leve.value.conseil
