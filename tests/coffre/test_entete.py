"""Deux copies d'en-tête : il en reste toujours une bonne (B.13 n° 9 et 10)."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest
from outils_coffre import MOT_DE_PASSE, Coffre, creer_coffre, demarrer, retourner_bit, tuer

from ase_parcours.coffre import cles, entete_fichiers
from ase_parcours.coffre import entete as format_entete
from ase_parcours.coffre.emplacements import BASE, ENTETE, ENTETE_COPIE
from ase_parcours.coffre.entete_fichiers import confirmer, ecrire_entete, lire_entete
from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime, OuvertureImpossible

NOMS = (ENTETE, ENTETE_COPIE)


@pytest.fixture
def coffre(tmp_path: Path) -> Coffre:
    return creer_coffre(tmp_path / "coffre")


def codes(lecture: entete_fichiers.LectureEntete) -> list[str]:
    return [a.code for a in lecture.alertes]


def suivant(coffre: Coffre, **changements: object) -> format_entete.Entete:
    neuf = replace(coffre.entete, sequence=coffre.entete.sequence + 1, **changements)  # type: ignore[arg-type]
    return format_entete.sceller(neuf, cles.cle_entete(coffre.dek))


def test_deux_copies_identiques_et_privees(coffre: Coffre) -> None:
    un, deux = (coffre.dossier / nom for nom in NOMS)
    assert un.read_bytes() == deux.read_bytes()
    assert un.stat().st_mode & 0o777 == deux.stat().st_mode & 0o777 == 0o600
    lecture = lire_entete(coffre.dossier)
    assert lecture.entete == coffre.entete
    assert (lecture.autre, lecture.alertes) == (None, ())


def test_l_en_tete_ne_contient_ni_mot_de_passe_ni_cle(coffre: Coffre) -> None:
    texte = (coffre.dossier / ENTETE).read_text("utf-8")
    assert MOT_DE_PASSE not in texte
    assert coffre.dek.hexadecimal() not in texte


@pytest.mark.parametrize("nom", NOMS)
@pytest.mark.parametrize("degat", ["absent", "vide", "tronque", "hasard", "bit", "sans_fentes"])
def test_une_copie_perdue_est_refaite(coffre: Coffre, nom: str, degat: str) -> None:
    fichier = coffre.dossier / nom
    bon = fichier.read_bytes()
    if degat == "absent":
        fichier.unlink()
    elif degat == "bit":
        retourner_bit(fichier, bon.index(b'"sel_base"') + 15)
    else:
        mauvais = {
            "vide": b"",
            "tronque": bon[: len(bon) // 2],
            "hasard": bytes(range(256)),
            "sans_fentes": b'{"contenu":{"format":"ase-parcours/entete"}}',
        }
        fichier.write_bytes(mauvais[degat])
    lecture = lire_entete(coffre.dossier)
    assert lecture.entete == coffre.entete
    assert codes(lecture) == ["entete_repare"]
    assert nom in lecture.alertes[0].texte
    assert fichier.read_bytes() == bon
    assert lire_entete(coffre.dossier).alertes == ()


def test_reparation_impossible_ouvre_quand_meme(
    coffre: Coffre, monkeypatch: pytest.MonkeyPatch
) -> None:
    (coffre.dossier / ENTETE).unlink()
    assert codes(lire_entete(coffre.dossier, reparer=False)) == ["entete_a_reparer"]

    def refuser(*_a: object, **_k: object) -> None:
        raise EnvironnementRefuse("support_lecture_seule", "Lecture seule.")

    monkeypatch.setattr(entete_fichiers, "ecrire_atomique", refuser)
    assert codes(lire_entete(coffre.dossier)) == ["entete_a_reparer"]


def test_deux_copies_perdues_disent_lesquelles(coffre: Coffre) -> None:
    (coffre.dossier / ENTETE).write_bytes(b"{")
    (coffre.dossier / ENTETE_COPIE).unlink()
    with pytest.raises(FichierAbime) as perdu:
        lire_entete(coffre.dossier)
    assert f"« {ENTETE} » (illisible)" in perdu.value.message
    assert f"« {ENTETE_COPIE} » (absent)" in perdu.value.message


def test_pas_de_coffre_n_est_pas_un_coffre_abime(tmp_path: Path) -> None:
    with pytest.raises(EnvironnementRefuse) as absent:
        lire_entete(tmp_path)
    assert absent.value.code == "coffre_absent"
    (tmp_path / BASE).write_bytes(b"x")
    with pytest.raises(FichierAbime):
        lire_entete(tmp_path)


@pytest.mark.parametrize("neuve", NOMS)
def test_arret_entre_les_deux_copies(coffre: Coffre, neuve: str) -> None:
    neuf = suivant(coffre, partage="foyer")
    (coffre.dossier / neuve).write_bytes(format_entete.ecrire(neuf))
    lecture = lire_entete(coffre.dossier)
    assert (lecture.entete, lecture.autre) == (neuf, coffre.entete)
    confirmee = confirmer(coffre.dossier, lecture, coffre.dek)
    assert confirmee.entete == neuf
    assert codes(confirmee) == ["entete_copies_differentes"]
    assert lire_entete(coffre.dossier) == entete_fichiers.LectureEntete(neuf, None, ())


@pytest.mark.parametrize("faux", NOMS)
def test_sequence_forgee_ne_l_emporte_pas(coffre: Coffre, faux: str) -> None:
    forge = replace(coffre.entete, sequence=999, partage="intrus")
    (coffre.dossier / faux).write_bytes(format_entete.ecrire(forge))
    lecture = lire_entete(coffre.dossier)
    confirmee = confirmer(coffre.dossier, lecture, coffre.dek)
    assert confirmee.entete == coffre.entete
    assert codes(confirmee) == ["entete_falsifie"]
    assert lire_entete(coffre.dossier).entete == coffre.entete


def test_deux_copies_forgees(coffre: Coffre) -> None:
    ecrire_entete(coffre.dossier, replace(coffre.entete, partage="intrus"))
    lecture = lire_entete(coffre.dossier)
    with pytest.raises(FichierAbime) as forge:
        confirmer(coffre.dossier, lecture, coffre.dek)
    assert forge.value.code == "entete_falsifie"


def test_version_plus_recente(coffre: Coffre) -> None:
    enveloppe = json.loads((coffre.dossier / ENTETE).read_text("utf-8"))
    enveloppe["contenu"]["version"] = format_entete.VERSION + 1
    enveloppe["controle"] = format_entete._controle(enveloppe["contenu"])
    for nom in NOMS:
        (coffre.dossier / nom).write_text(json.dumps(enveloppe), "utf-8")
    with pytest.raises(OuvertureImpossible) as recente:
        lire_entete(coffre.dossier)
    assert recente.value.code == "version_plus_recente"


def test_fichier_enorme_ou_trop_profond_refuse(coffre: Coffre) -> None:
    (coffre.dossier / ENTETE).write_bytes(b"[" * 100_000)
    with (coffre.dossier / ENTETE_COPIE).open("wb") as gros:
        gros.truncate(5_000_000_000)
    with pytest.raises(FichierAbime):
        lire_entete(coffre.dossier)


def test_un_en_tete_sans_sceau_ne_s_ecrit_pas(coffre: Coffre) -> None:
    with pytest.raises(ValueError, match="sceau"):
        ecrire_entete(coffre.dossier, replace(coffre.entete, sceau=b""))


def test_l_ancien_en_tete_ouvre_encore_la_base(coffre: Coffre) -> None:
    ancien = (coffre.dossier / ENTETE).read_bytes()
    ecrire_entete(coffre.dossier, suivant(coffre))
    for nom in NOMS:
        (coffre.dossier / nom).write_bytes(ancien)
    lecture = lire_entete(coffre.dossier)
    assert cles.deverrouiller(lecture.entete, "alex", MOT_DE_PASSE) == coffre.dek


_ECRITURES = """
import sys
from dataclasses import replace
from pathlib import Path
from ase_parcours.coffre import cles, entete
from ase_parcours.coffre.entete_fichiers import ecrire_entete, lire_entete
from ase_parcours.coffre.secret import Secret
dossier, dek = Path(sys.argv[1]), Secret(bytes.fromhex(sys.stdin.readline()))
courant = lire_entete(dossier).entete
while True:
    courant = entete.sceller(
        replace(courant, sequence=courant.sequence + 1), cles.cle_entete(dek)
    )
    ecrire_entete(dossier, courant)
    print(courant.sequence, flush=True)
"""


def test_tue_pendant_les_ecritures(coffre: Coffre) -> None:
    for tour in range(5):
        processus = demarrer(_ECRITURES, str(coffre.dossier))
        assert processus.stdin is not None
        assert processus.stdout is not None
        processus.stdin.write(coffre.dek.hexadecimal() + "\n")
        processus.stdin.flush()
        ecrites = [int(processus.stdout.readline()) for _ in range(3)]
        time.sleep(0.003 * tour)
        tuer(processus)
        lecture = lire_entete(coffre.dossier)
        assert lecture.entete.sequence >= ecrites[-1]
        confirmee = confirmer(coffre.dossier, lecture, coffre.dek)
        assert cles.deverrouiller(confirmee.entete, "alex", MOT_DE_PASSE) == coffre.dek
