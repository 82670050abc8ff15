"""Chercher : tout texte est une recherche, jamais une exception, jamais hors des droits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import chemins_voisins
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from outils_ouverts import faire, ouvert, valeur

from ase_parcours.coffre.lectures import trouver as module
from ase_parcours.coffre.lectures.extraits import extrait, marquer, tous_presents
from ase_parcours.coffre.lectures.trouver import (
    CONTACTS,
    JEUNES,
    LONGUEUR_MAX,
    NOTES,
    Groupe,
    mots_cherches,
    requete,
    trouver,
)
from ase_parcours.metier.droits import MATRICE, Permission
from ase_parcours.operations.seance import Seance

assert chemins_voisins.VOISINS

LECTEURS = [role.value for role, permises in MATRICE.items() if Permission.LIRE in permises]
AUTRES = [role.value for role in MATRICE if role.value not in LECTEURS]


@pytest.fixture(scope="module")
def seance(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seance]:
    """Deux jeunes, leurs notes, un proche ; lu par tous les essais."""
    with pytest.MonkeyPatch.context() as rustine:
        maison = tmp_path_factory.mktemp("maison")
        rustine.setenv("HOME", str(maison))
        rustine.setenv("XDG_CONFIG_HOME", str(maison))
        with ouvert(tmp_path_factory.mktemp("trouver") / "coffre") as ouverte:
            faire(ouverte, "enregistrer_jeune", jeune="P-1", nom="KHELIFI", prenom="Inès")
            faire(ouverte, "enregistrer_jeune", jeune="P-2", nom="Ancien", nom_usage="Nouveau")
            for jour in ("2026-11-02", "2026-11-20", "2026-10-01"):
                texte = f"Le bail du studio, vu le {jour}."
                faire(ouverte, "enregistrer_note", jeune="P-1", texte=texte, le=jour)
            faire(ouverte, "enregistrer_note", jeune="P-2", texte="Pas de bail en vue.")
            faire(ouverte, "enregistrer_proche", jeune="P-2", nom="Mme Benchikh", lien="tante")
            for nom in ("M. Bail", "Mme Bailly"):
                faire(ouverte, "enregistrer_proche", jeune="P-1", nom=nom)
            yield ouverte


def chercher(seance: Seance, texte: str, role: str = "referent") -> dict[str, Groupe]:
    with seance.lire() as conn:
        return dict(trouver(conn, [role], texte))


# --- Tout texte est une recherche ---------------------------------------------------------------

BIZARRE = st.text(
    st.one_of(
        st.sampled_from("\"*():^-+{}[]\\'%_;NEAR AND OR NOT \x00\ud800\u0301œŒß０Ⅻ²"),
        st.characters(),
    ),
    max_size=300,
)


@given(BIZARRE)
@example('"')
@example('a" OR titre:*')
@example("NEAR(bail studio, 2)")
@example("bail AND NOT studio")
@example("titre : bail")
@example("^bail")
@example("ba\x00il")
@example("\ud800bail")
@example("' OR 1=1 --")
@example("bail " * 20_000)
@example("x" * 100_000)
@example("\u0301\u0301 \u200d ・ 한글 عربي")
def test_aucun_texte_ne_leve(seance: Seance, texte: str) -> None:
    chercher(seance, texte)
    extrait(f"Un bail {texte} signé", mots_cherches(texte))


@given(BIZARRE)
def test_la_requete_ne_contient_que_des_mots_entre_guillemets(texte: str) -> None:
    mots = mots_cherches(texte)
    assert all(m.isalnum() or not m.isascii() for m in mots)
    construite = requete(mots)
    if construite is not None:
        hors = construite.split('"')[::2]
        assert set("".join(hors)) <= {" ", "*"}
        assert construite.count("*") <= 1
        assert "*" not in construite[:-1]


def test_la_requete_double_les_guillemets() -> None:
    assert requete(['a"b', "c d"]) == '"a""b" "c d"*'
    assert requete(["de", "s"]) == '"de"'
    assert requete(["s"]) is None
    assert requete([]) is None
    assert requete(["un", "b", "fin"], tous=True) == '"un"* "b" "fin"*'


def test_un_texte_trop_long_est_coupe_et_ses_mots_comptes() -> None:
    assert sum(map(len, mots_cherches("mot" * 100))) == LONGUEUR_MAX
    assert len(mots_cherches(" ".join(f"m{i}" for i in range(40)))) == module.MOTS_MAX
    assert mots_cherches("Sœur, sœur ! L’été") == ("Soeur", "soeur", "L", "été")


# --- Ce qui est trouvé --------------------------------------------------------------------------


def test_les_notes_viennent_de_la_plus_recente_a_la_plus_ancienne(seance: Seance) -> None:
    notes = chercher(seance, "studio bail")[NOTES]
    dates = [t.le for t in notes.trouvailles]
    assert dates == [date(2026, 11, 20), date(2026, 11, 2), date(2026, 10, 1)]
    assert notes.total == 3


def test_l_ordre_des_mots_est_libre_et_chacun_peut_etre_un_debut(seance: Seance) -> None:
    assert chercher(seance, "stud bai")[NOTES].total == 3
    assert chercher(seance, "BAIL studi")[NOTES].total == 3


def test_un_mot_peut_nommer_la_personne_et_l_autre_sa_note(seance: Seance) -> None:
    (note,) = chercher(seance, "nouveau bail")[NOTES].trouvailles
    assert note.jeune == valeur(seance, "SELECT id FROM jeune WHERE dossier = 'P-2'")
    assert chercher(seance, "bail ines")[NOTES].total == 3
    assert NOTES not in chercher(seance, "bail zzzz")


def test_une_personne_se_trouve_aussi_sous_son_nom_d_etat_civil(seance: Seance) -> None:
    (jeune,) = chercher(seance, "ancien")[JEUNES].trouvailles
    assert jeune.jeune == valeur(seance, "SELECT id FROM jeune WHERE dossier = 'P-2'")


def test_un_contact_se_trouve_sous_un_nom_voisin(seance: Seance) -> None:
    voisins = chercher(seance, "benchik")[CONTACTS]
    assert [t.titre for t in voisins.trouvailles] == ["Mme Benchikh"]
    assert not voisins.voisins
    proches = chercher(seance, "bencheikh")[CONTACTS]
    assert [t.titre for t in proches.trouvailles] == ["Mme Benchikh"]
    assert proches.voisins
    assert CONTACTS not in chercher(seance, "bernard")


def test_un_groupe_ne_se_compte_que_jusqu_au_plafond_et_les_autres_se_lisent(
    seance: Seance, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert {n: g.total for n, g in chercher(seance, "bail").items()} == {CONTACTS: 2, NOTES: 4}
    monkeypatch.setattr(module, "PLAFOND", 1)
    assert {n: g.total for n, g in chercher(seance, "bail").items()} == {CONTACTS: 1, NOTES: 1}


@pytest.mark.parametrize("role", AUTRES)
def test_qui_ne_lit_pas_les_dossiers_n_y_trouve_rien(seance: Seance, role: str) -> None:
    assert chercher(seance, "bail", role) == {}
    assert chercher(seance, "khelifi", role) == {}
    assert chercher(seance, "bencheikh", role) == {}


@pytest.mark.parametrize("role", LECTEURS)
def test_qui_lit_les_dossiers_les_trouve(seance: Seance, role: str) -> None:
    assert chercher(seance, "bail", role)[NOTES].total == 4


# --- L'extrait ----------------------------------------------------------------------------------


def marques(texte: str, *mots: str) -> list[str]:
    situe = extrait(texte, mots)
    return [situe.texte[d:f] for d, f in situe.parties]


def test_l_extrait_montre_les_mots_trouves_ou_qu_ils_soient() -> None:
    texte = "mot " * 500 + "Sa sœur a signé le BAIL hier.\nEt demain ?" + " fin" * 500
    situe = extrait(texte, ("soeur", "bai"))
    assert [situe.texte[d:f] for d, f in situe.parties] == ["sœur", "BAI"]
    assert situe.texte.startswith("… ")
    assert situe.texte.endswith(" …")
    assert "\n" not in situe.texte
    assert len(situe.texte) < 130


def test_l_extrait_ne_marque_que_ce_qui_repond() -> None:
    assert marques("Élève en seconde, élevé au rang", "eleve") == ["Élève", "élevé"]
    assert marques("le bail, les bailleurs", "le", "bail") == ["le", "bail", "bail"]
    assert marques("le bail, les bailleurs", "bail", "le") == ["le", "bail", "le"]
    assert marques("e\u0301cole", "ecole") == ["e\u0301cole"]
    assert marques("Łódź et Østergård", "lodz", "ostergard") == ["Łódź", "Østergård"]
    assert marques("rien à voir", "bail") == []
    assert marquer("texte", ()).parties == ()


def test_tous_presents_demande_chaque_mot() -> None:
    assert tous_presents("Le bail est signé", ["sign", "bail"])
    assert not tous_presents("Le bail est signé", ["sign", "clef"])
    assert not tous_presents("Le désigné", ["sign"])
