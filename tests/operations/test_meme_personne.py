"""La même personne dans deux dossiers : réunis, ils se lisent et s'écrivent comme un seul ;
séparés, chacun reprend exactement le sien."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import outils_porte as outils
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outils_gestes import ROLES, Geste, executer_gestes, gestes
from outils_ouverts import AU, PIECE, faire, lire_tables, tables, valeur

from ase_parcours.coffre.lectures.dossier import VueDossier, dossier
from ase_parcours.coffre.lectures.histoire import histoire
from ase_parcours.coffre.lectures.jeunes import LigneJeune, lister
from ase_parcours.coffre.lectures.recherche import chercher
from ase_parcours.coffre.verification import verifier
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.operations.commun import identifiant_du_jeune
from ase_parcours.operations.inventaire import executer
from ase_parcours.operations.registre import Acteur
from ase_parcours.operations.seance import Seance

A, B, C = "P75-1", "P75-2", "P75-3"


PROFIL = 50 if hypothesis.settings.default is None else hypothesis.settings.default.max_examples


@pytest.fixture(scope="module")
def deux_loges(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seance]:
    """Un coffre avec deux dossiers logés ; chaque essai y défait ce qu'il a fait."""
    with pytest.MonkeyPatch.context() as rustine:
        maison = tmp_path_factory.mktemp("maison")
        rustine.setenv("HOME", str(maison))
        rustine.setenv("XDG_CONFIG_HOME", str(maison))
        with outils.ouvert(tmp_path_factory.mktemp("loges") / "coffre") as ouverte:
            outils.jeune_loge(ouverte, A)
            outils.jeune_loge(ouverte, B, code="CHRS")
            yield ouverte


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Deux dossiers : A suivi sans toit, B logé."""
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        faire(ouverte, "enregistrer_jeune", jeune=A, nom="Diallo", prenom="Awa")
        outils.jeune_loge(ouverte, B)
        yield ouverte


def _lignes(seance: Seance) -> list[LigneJeune]:
    with seance.lire() as conn:
        return lister(conn, AU, seance.coffre.reperes)


def _vue(seance: Seance, numero: str) -> VueDossier:
    with seance.lire() as conn:
        jeune = identifiant_du_jeune(conn, numero)
        assert jeune is not None
        vue = dossier(conn, jeune, AU, seance.coffre.reperes)
    assert vue is not None
    return vue


def _reunir(seance: Seance, jeune: str = A, avec: str = B) -> dict[str, Any]:
    return faire(seance, "reunir_dossiers", jeune=jeune, avec=avec, motif="même personne")


def _separer(seance: Seance, jeune: str = A, avec: str = B) -> dict[str, Any]:
    return faire(seance, "separer_dossiers", jeune=jeune, avec=avec, motif="erreur")


def _codes(seance: Seance, numero: str = A) -> set[str]:
    return {a.code for a in _vue(seance, numero).ligne.evaluation.alertes}


# --- Une sortie tenue par la solution de l'autre dossier ---------------------------------------


def test_la_porte_voit_la_solution_de_l_autre_dossier(seance: Seance) -> None:
    with pytest.raises(RefusMetier):
        faire(seance, "enregistrer_sortie", jeune=A, date="2026-11-20")
    _reunir(seance)
    faire(seance, "enregistrer_sortie", jeune=A, date="2026-11-20")
    assert outils.controler(seance)[A] == "sorti_garanti"
    _separer(seance)
    statuts = outils.controler(seance)
    assert (statuts[A], statuts[B]) == ("a_revoir", "suivi")
    assert tables(seance)["sortie"] == set()
    _reunir(seance)
    assert outils.controler(seance)[A] == "sorti_garanti"


def test_une_sortie_de_b_suit_la_reunion_et_revient(seance: Seance) -> None:
    faire(seance, "enregistrer_sortie", jeune=B, date="2026-11-20")
    avant = tables(seance)["sortie"]
    _reunir(seance)
    assert outils.controler(seance)[A] == "sorti_garanti"
    assert tables(seance)["sortie"] != avant
    _separer(seance)
    assert tables(seance)["sortie"] == avant


def test_la_preuve_versee_pendant_la_reunion_suit_sa_solution(seance: Seance) -> None:
    """Elle est écrite sous A, et reste à B avec la solution qu'elle prouve."""
    _reunir(seance)
    solution = valeur(seance, "SELECT id FROM solution")
    faire(seance, "verser_piece", jeune=A, solution=solution, contenu=PIECE)
    _separer(seance)
    jeune_b = valeur(seance, "SELECT id FROM jeune WHERE dossier = ?", B)
    assert {r[1] for r in tables(seance)["piece"]} == {jeune_b}


# --- Lire ---------------------------------------------------------------------------------------


def test_une_seule_personne_dans_les_listes_sous_le_dossier_garde(seance: Seance) -> None:
    _reunir(seance)
    (ligne,) = _lignes(seance)
    assert (ligne.dossier, ligne.nom, ligne.autres_dossiers) == (A, "Diallo", (B,))
    assert chercher([ligne], B) == [ligne]
    assert _vue(seance, B).ligne.id == _vue(seance, A).ligne.id == ligne.id
    assert {p.solution for p in _vue(seance, A).pieces} == {ligne.evaluation.faits.solutions[0].id}


def test_une_naissance_inconnue_est_prise_de_l_autre(seance: Seance) -> None:
    assert "naissance_inconnue" in _codes(seance)
    _reunir(seance)
    (ligne,) = _lignes(seance)
    assert str(ligne.naissance.exacte) == "2007-05-14"
    assert _vue(seance, A).identite["naissance"] == "2007-05-14"
    assert _codes(seance) & {"naissance_inconnue", "identite_divergente"} == set()


@pytest.mark.parametrize("garde", [A, B])
def test_deux_naissances_la_plus_inquietante_compte(seance: Seance, garde: str) -> None:
    """Né plus tard, il aurait le temps ; rien ne dit laquelle est la bonne : on ne rassure pas."""
    faire(seance, "enregistrer_jeune", jeune=A, naissance="2010-05-14")
    seul = next(x for x in _lignes(seance) if x.dossier == B)
    _reunir(seance, garde, A if garde == B else B)
    (ligne,) = _lignes(seance)
    assert ligne.sortie == seul.sortie
    alertes = [a for a in ligne.evaluation.alertes if a.code == "identite_divergente"]
    assert len(alertes) == 1
    assert "14 mai 2010" in alertes[0].texte
    assert "14 mai 2007" in alertes[0].texte


def test_les_graphies_d_un_nom_ne_sont_pas_des_divergences(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune=B, nom="DIALLO", prenom="Awà", naissance="2007-05-14")
    _reunir(seance)
    assert "identite_divergente" not in _codes(seance)
    faire(seance, "enregistrer_jeune", jeune=C, nom="Diop")
    _reunir(seance, A, C)
    assert "identite_divergente" in _codes(seance)


def test_une_naissance_plus_precise_complete_l_autre(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune=A, naissance="2007")
    _reunir(seance)
    assert _vue(seance, A).identite["naissance"] == "2007-05-14"
    assert "identite_divergente" not in _codes(seance)


def test_ce_qui_est_unique_le_reste_champs_fondus(seance: Seance) -> None:
    faire(seance, "enregistrer_statut", jeune=A, jeune_parent="non")
    faire(seance, "enregistrer_statut", jeune=B, jeune_parent="oui", langues="peul")
    faire(seance, "enregistrer_titre_sejour", jeune=A, nature=_titre())
    faire(seance, "enregistrer_titre_sejour", jeune=B, nature=_titre())
    _reunir(seance)
    vue = _vue(seance, A)
    (statut,) = vue.facettes["statut"]
    assert (statut["jeune_parent"], statut["langues"]) == ("non", "peul")
    assert len(vue.facettes["titre_sejour"]) == 2
    faire(seance, "enregistrer_statut", jeune=A, langues=None, aidant="non")
    assert _vue(seance, A).facettes["statut"][0]["langues"] is None


def test_retirer_un_fait_unique_le_retire_des_deux_dossiers(seance: Seance) -> None:
    faire(seance, "enregistrer_statut", jeune=A, jeune_parent="non")
    faire(seance, "enregistrer_statut", jeune=B, langues="peul")
    _reunir(seance)
    (statut,) = _vue(seance, A).facettes["statut"]
    faire(seance, "retirer_element", type="statut", element=statut["id"])
    assert _vue(seance, A).facettes["statut"] == ()
    seance.annuler(AU)
    assert _vue(seance, A).facettes["statut"] == (statut,)


def test_deux_referents_a_la_meme_date_sont_en_conflit_et_redire_tranche(seance: Seance) -> None:
    for numero, nom in ((A, "Mme Ba"), (B, "M. Roy")):
        faire(seance, "affecter_referent", jeune=numero, referent=nom, le="2026-11-01")
    _reunir(seance)
    assert "referent_en_conflit" in _codes(seance)
    assert _vue(seance, A).ligne.referent is None
    faire(seance, "affecter_referent", jeune=A, referent="M. Roy", le="2026-11-01")
    assert "referent_en_conflit" not in _codes(seance)
    assert _vue(seance, B).ligne.referent == "M. Roy"
    _separer(seance)
    assert _vue(seance, A).ligne.referent == "M. Roy"


def _titre() -> str:
    from ase_parcours.referentiels.listes import nomenclature

    return next(iter(nomenclature("titres_sejour").termes))


def test_un_champ_vide_a_l_ecran_l_est_dans_les_deux_dossiers(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune=B, telephone="01")
    _reunir(seance)
    assert _vue(seance, A).identite["telephone"] == "01"
    seance.faire("enregistrer_jeune", {"jeune": A, "telephone": None}, AU)
    assert _vue(seance, A).identite["telephone"] is None


def test_ecrire_une_valeur_met_fin_a_la_divergence(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune=B, nom="Diop")
    _reunir(seance)
    assert "identite_divergente" in _codes(seance)
    faire(seance, "enregistrer_jeune", jeune=A, nom="Diallo")
    assert "identite_divergente" not in _codes(seance)


def test_l_histoire_reunit_les_deux_et_dit_la_reunion(seance: Seance) -> None:
    _reunir(seance)
    with seance.lire() as conn:
        lues = [h.operation for h in histoire(conn, _vue(seance, B).ligne.id)]
    assert lues[0] == "reunir_dossiers"
    assert lues.count("enregistrer_jeune") == 2


# --- Réunir, séparer, refuser ------------------------------------------------------------------


def test_separer_rend_exactement_les_tables_d_avant(seance: Seance) -> None:
    def sans_le_fait() -> dict[str, Any]:
        return {nom: x for nom, x in tables(seance).items() if nom != "meme_personne"}

    avant = sans_le_fait()
    _reunir(seance)
    assert sans_le_fait() != avant
    assert _separer(seance)["saisi_depuis"] == []
    assert sans_le_fait() == avant
    assert verifier(seance.coffre, AU) == []


def test_separer_dit_ce_qui_a_ete_saisi_depuis_et_a_qui_cela_est(seance: Seance) -> None:
    _reunir(seance)
    solution = valeur(seance, "SELECT id FROM solution")
    faire(seance, "enregistrer_accueil", jeune=B, lieu="Foyer A", debut="2026-01-01")
    faire(seance, "changer_etat_solution", solution=solution, etat="caduque")
    saisi = _separer(seance)["saisi_depuis"]
    assert [(s["operation"], s["dossier"], s["qui"]) for s in saisi] == [
        ("enregistrer_accueil", A, "alex"),
        ("changer_etat_solution", B, "alex"),
    ]
    assert all(s["entree"] and s["quand"].startswith("20") for s in saisi)


def test_le_changement_nomme_les_deux_dossiers(seance: Seance) -> None:
    deux = {x.id for x in _lignes(seance)}
    arguments = {"jeune": A, "avec": B, "motif": "x"}
    for nom in ("reunir_dossiers", "separer_dossiers"):
        fait = seance.faire(nom, arguments, AU)
        assert set(fait.changements[-1].jeunes) == deux
    _reunir(seance)
    ecrit = seance.faire("enregistrer_jeune", {"jeune": B, "telephone": "01"}, AU)
    assert ecrit.changements[-1].jeunes == (_lignes(seance)[0].id,)


def test_trois_dossiers_et_un_lien_retire(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune=C)
    _reunir(seance, A, B)
    _reunir(seance, C, B)
    assert [x.dossier for x in _lignes(seance)] == [A]
    _separer(seance, B, A)
    assert sorted(x.dossier for x in _lignes(seance)) == [A, C]
    outils.controler(seance)


@pytest.mark.parametrize(
    ("operation", "deux", "code"),
    [
        ("reunir_dossiers", (A, A), "meme_dossier"),
        ("reunir_dossiers", (A, "P75-9"), "dossier_inconnu"),
        ("reunir_dossiers", (B, A), "deja_reunis"),
        ("reunir_dossiers", (A, C), "deja_reunis"),
        ("separer_dossiers", (A, C), "pas_reunis"),
        ("distinguer_dossiers", (A, B), "encore_reunis"),
    ],
)
def test_ce_qui_est_refuse(
    seance: Seance, operation: str, deux: tuple[str, str], code: str
) -> None:
    """A et C sont réunis par B : un cycle n'apprendrait rien, et A n'est pas séparable de C."""
    faire(seance, "enregistrer_jeune", jeune=C)
    _reunir(seance, A, B)
    _reunir(seance, B, C)
    avant = tables(seance)
    with pytest.raises((RefusMetier, UsageInvalide)) as refus:
        faire(seance, operation, jeune=deux[0], avec=deux[1], motif="x")
    assert refus.value.code == code
    assert tables(seance) == avant


def test_reunir_ne_s_annule_pas(seance: Seance) -> None:
    _reunir(seance)
    entree = valeur(seance, "SELECT id FROM journal ORDER BY hlc DESC")
    with pytest.raises(RefusMetier, match="ne s'annule pas"):
        seance.annuler(AU, entree)


def test_annuler_la_creation_d_un_dossier_reuni_le_laisse(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune=C)
    creation = valeur(seance, "SELECT id FROM journal ORDER BY hlc DESC")
    _reunir(seance, C, A)
    defaite, _ = seance.annuler(AU, creation)
    assert [x.motif for x in defaite.laissees] == ["d'autres écritures s'y rattachent"]
    assert {x.dossier for x in _lignes(seance)} == {B, C}


def test_un_avis_partage_ne_reunit_pas(tmp_path: Path, seance: Seance) -> None:
    """Réunis ici, distingués là-bas sans le savoir : tant que personne ne tranche, chacun est lu
    seul ; le dire de nouveau tranche."""
    with outils.ouvert(tmp_path / "b") as autre:
        outils.recevoir(autre, outils.entrees(seance))
        _reunir(seance)
        faire(autre, "distinguer_dossiers", jeune=B, avec=A)
        outils.recevoir(seance, list(reversed(outils.entrees(autre))))
        outils.recevoir(autre, outils.entrees(seance))
        assert tables(seance) == tables(autre)
        assert len(_lignes(seance)) == 2
        _reunir(seance)
        outils.recevoir(autre, outils.entrees(seance))
        assert len(_lignes(autre)) == 1
        assert tables(seance) == tables(autre)
        outils.controler(autre)


def test_deux_postes_qui_reunissent_en_sens_contraire_ecrivent_le_meme_fait(
    tmp_path: Path, seance: Seance
) -> None:
    with outils.ouvert(tmp_path / "b") as autre:
        outils.recevoir(autre, outils.entrees(seance))
        _reunir(seance, A, B)
        _reunir(autre, B, A)
        outils.recevoir(seance, list(reversed(outils.entrees(autre))))
        outils.recevoir(autre, outils.entrees(seance))
        assert tables(seance) == tables(autre)
        assert len(tables(seance)["meme_personne"]) == 1
        assert len(_lignes(seance)) == 1
        assert _separer(seance)["jeunes"][0] != _separer(autre)["jeunes"][1]
        assert len(_lignes(seance)) == 2


def test_un_troisieme_dossier_peut_reunir_encore(tmp_path: Path, seance: Seance) -> None:
    """A, B et C réunis ici, A et C là-bas : une fusion fait un cycle, qu'aucun poste n'a écrit."""
    faire(seance, "enregistrer_jeune", jeune=C)
    with outils.ouvert(tmp_path / "b") as autre:
        outils.recevoir(autre, outils.entrees(seance))
        _reunir(seance, A, B)
        _reunir(seance, B, C)
        _reunir(autre, A, C)
        outils.recevoir(seance, outils.entrees(autre))
    arguments = {"jeune": A, "avec": B, "motif": "x"}
    fait = seance.faire("separer_dossiers", arguments, AU)
    assert [a.code for a in fait.alertes] == ["encore_reunis"]
    assert len(_lignes(seance)) == 1
    _separer(seance, C, A)
    assert len(_lignes(seance)) == 2
    outils.controler(seance)


@pytest.mark.parametrize(
    "ordre",
    [
        "UPDATE meme_personne SET distinctes = 'oui'",
        "DELETE FROM meme_personne",
        "UPDATE meme_personne SET garde = b WHERE garde = a",
        "UPDATE meme_personne SET garde = a WHERE garde <> a",
        "UPDATE jeune SET jeune = id",
        "UPDATE accueil SET jeune = (SELECT id FROM jeune WHERE id <> jeune)",
    ],
)
def test_une_reunion_changee_en_sql_est_trouvee(seance: Seance, ordre: str) -> None:
    faire(seance, "enregistrer_accueil", jeune=B, lieu="Foyer A", debut="2026-01-01")
    _reunir(seance)
    with outils.ecrivain(seance).connect() as conn, conn.begin():
        touchees = conn.exec_driver_sql(ordre).rowcount
    assert bool(touchees) == bool(verifier(seance.coffre, AU))


_SANS_REUNION = gestes(6).map(lambda s: [g for g in s if "dossiers" not in g.operation])


@hypothesis.settings(max_examples=PROFIL)
@given(_SANS_REUNION, st.booleans())
def test_reunir_puis_separer_ne_laisse_que_le_fait(
    deux_loges: Seance, suite: list[Geste], echange: bool
) -> None:
    """Quoi qu'il y ait dans les deux dossiers : sorties, visas, constats, conflits."""
    paire = (B, A) if echange else (A, B)
    deux = {"jeune": paire[0], "avec": paire[1], "motif": "x"}
    compte = deux_loges.coffre.compte.id
    with deux_loges.coffre.transaction(AU, simuler=True) as tx:
        executer_gestes(tx, suite, compte)
        avant = lire_tables(tx.conn)
        for nom in ("reunir_dossiers", "separer_dossiers"):
            executer(tx, Acteur(compte, "Alex", ROLES), nom, deux)
        apres = lire_tables(tx.conn)
    assert len(apres.pop("meme_personne")) == 1
    assert not avant.pop("meme_personne")
    assert apres == avant


def test_le_meme_numero_cree_sur_deux_postes_se_reunit(tmp_path: Path, seance: Seance) -> None:
    """Deux dossiers portent le même numéro : le donner deux fois les désigne tous les deux."""
    with outils.ouvert(tmp_path / "b") as autre:
        faire(autre, "enregistrer_jeune", jeune=A, nom="Diallo", telephone="01")
        outils.recevoir(seance, outils.entrees(autre))
    assert [x.dossier for x in _lignes(seance)].count(A) == 2
    _reunir(seance, A, A)
    assert [x.dossier for x in _lignes(seance)].count(A) == 1
    assert _vue(seance, A).identite["telephone"] == "01"
    _separer(seance, A, A)
    assert [x.dossier for x in _lignes(seance)].count(A) == 2
    outils.controler(seance)


def test_un_lien_recu_avant_ses_dossiers_attend(tmp_path: Path, seance: Seance) -> None:
    _reunir(seance)
    faire(seance, "enregistrer_sortie", jeune=A, date="2026-11-20")
    with outils.ouvert(tmp_path / "b") as autre:
        for entree in reversed(outils.entrees(seance)):
            outils.recevoir(autre, [entree])
        assert tables(autre) == tables(seance)
        outils.controler(autre)
