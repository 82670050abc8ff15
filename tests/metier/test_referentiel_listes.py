"""Les nomenclatures et les trames : ce qui est livré se tient, un fichier faux nomme sa ligne."""

from __future__ import annotations

import pytest

from ase_parcours import ressources
from ase_parcours.erreurs import FichierAbime
from ase_parcours.referentiels.listes import (
    FICHIERS,
    Nomenclature,
    lire_listes,
    nomenclature,
    nomenclatures,
)
from ase_parcours.referentiels.trames import lire_trames, trames

TRAMES = ressources.texte("referentiels/trames.yaml")
LISTES = """en_vigueur_du: 2026-01-01
source: "Essai"
listes:
  COULEUR:
    titre: Couleur
    variable: true
    termes:
      - {code: 1, libelle: Rouge, mots: [carmin]}
      - {code: 2, libelle: Bleu}
  teintes:
    titre: Teinte
    composee: [COULEUR]
    termes:
      - {code: VERT, libelle: Vert}
"""


def _lire(texte: str) -> dict[str, Nomenclature]:
    lues: dict[str, Nomenclature] = {}
    lire_listes(texte, "essai.yaml", lues)
    return lues


def test_une_liste_a_ses_codes_ses_mots_et_celles_qu_elle_compose() -> None:
    lues = _lire(LISTES)
    assert list(lues["COULEUR"].termes) == ["COULEUR:1", "COULEUR:2"]
    assert list(lues["teintes"].termes) == ["VERT", "COULEUR:1", "COULEUR:2"]
    assert lues["teintes"].code_du_mot("CARMIN foncé") == "COULEUR:1"
    assert lues["teintes"].code_du_mot("très rouge") is None
    assert lues["COULEUR"].libelle("COULEUR:9") == "COULEUR:9"


def test_chaque_liste_livree_a_sa_source_et_redit_ses_libelles() -> None:
    for nom, liste in nomenclatures().items():
        assert (nom, bool(liste.source), bool(liste.termes)) == (nom, True, True)
        if nom == "mesures":
            continue  # lue de mesures.yaml, sans date de lecture
        assert (nom, liste.lu_le is not None) == (nom, True)
        # Un libellé choisi à l'écran redevient un code : jamais un mot que rien ne relit.
        assert [t.libelle for t in liste.termes.values() if not liste.code_du_mot(t.libelle)] == []


def test_chaque_liste_livree_est_lue_sans_que_l_ordre_des_fichiers_compte_deux_fois() -> None:
    lues: dict[str, Nomenclature] = {}
    for fichier in FICHIERS:
        lire_listes(ressources.texte(f"referentiels/{fichier}"), fichier, lues)
    assert lues.keys() | {"mesures"} == nomenclatures().keys()


@pytest.mark.parametrize(
    ("avant", "apres", "ligne", "dit"),
    [
        ("code: 2", "code: 1", 5, "deux fois le code COULEUR:1"),
        ("libelle: Bleu", "libelle: carmin", 5, "« carmin » a deux codes"),
        ("libelle: Bleu}", "nom: Bleu}", 5, "la liste COULEUR est mal faite"),
        ("composee: [COULEUR]", "composee: [FORME]", 11, "la liste teintes est mal faite"),
        ("  teintes:\n    titre: Teinte\n", "  teintes:\n    nom: x\n", 11, "mal faite"),
        ("  teintes:\n", "  autre: 3\n  teintes:\n", 1, "la liste autre est mal faite"),
        ('source: "Essai"\n', "", 1, "une source"),
        ("2026-01-01", "2026-02-30", 1, "une date n'existe pas"),
    ],
)
def test_une_liste_fausse_est_refusee(avant: str, apres: str, ligne: int, dit: str) -> None:
    assert avant in LISTES
    with pytest.raises(FichierAbime) as faute:
        _lire(LISTES.replace(avant, apres, 1))
    assert faute.value.code == "referentiel_invalide"
    assert f"essai.yaml est refusé, ligne {ligne} : " in str(faute.value)
    assert dit in str(faute.value)


def test_chaque_entretien_a_une_trame_aux_besoins_connus() -> None:
    assert set(trames()) <= set(nomenclature("entretiens").termes)
    besoins = set(nomenclature("besoins").termes) | {""}
    for trame in trames().values():
        assert "" not in (trame.titre, trame.article)
        assert trame.questions
        assert {q.besoin for q in trame.questions} <= besoins


def test_l_ordre_du_jour_de_la_loi_repond_de_droits_connus() -> None:
    droits = set(nomenclature("droits").termes)
    points = [p for t in trames().values() for p in t.ordre_du_jour]
    assert points
    assert all(p.texte and (p.questions or p.droits) for p in points)
    assert {d for p in points for d in p.droits} <= droits
    assert [p.droits for p in points if p.sauf_francais] == [("SEJOUR",)]


def test_le_projet_parle_des_six_besoins_du_decret() -> None:
    dits = {q.besoin for q in trames()["PAA"].questions} - {""}
    assert dits == set(nomenclature("besoins").termes)


@pytest.mark.parametrize(
    ("avant", "apres", "dit"),
    [
        ("cle: parcours,", "cle: souhait,", "deux fois la même question"),
        ("questions: [parcours]", "questions: [absente]", "n'est pas une question de la trame"),
        ("cle: parcours,", "", "la trame DIX_SEPT_ANS est mal faite"),
        ("    titre: Entretien des 17 ans\n", "", "la trame DIX_SEPT_ANS est mal faite"),
        ("  DIX_SEPT_ANS:\n", "  AUTRE: 4\n  DIX_SEPT_ANS:\n", "la trame AUTRE est mal faite"),
        ("trames:\n", "trames: [\n", "ce n'est pas du YAML"),
    ],
)
def test_une_trame_fausse_est_refusee(avant: str, apres: str, dit: str) -> None:
    assert avant in TRAMES
    with pytest.raises(FichierAbime) as faute:
        lire_trames(TRAMES.replace(avant, apres, 1))
    assert dit in str(faute.value)
    assert "trames.yaml est refusé, ligne " in str(faute.value)
