"""Le fichier des saisies en cours : à l'abri d'un arrêt, lisible de son seul auteur."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ase_parcours.coffre import emplacements
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.brouillons import PAS, FichierDeBrouillons
from ase_parcours.coffre.ouvert import Coffre
from ase_parcours.coffre.ouverture import creer, ouvrir
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime
from ase_parcours.operations.seance import Seance

JOUR = date(2026, 11, 22)
CANARI = "Zoé Canari a peur de rentrer"


def _creer(dossier: Path) -> Coffre:
    return creer(dossier, "Sami", "cheval pile agrafe", JOUR, parametres=PLANCHER)


def _saisie(texte: str = CANARI) -> dict[str, Any]:
    return {"cle": "note", "contenu": {"texte": texte}}


def _fichiers(dossier: Path) -> list[Path]:
    return sorted(dossier.glob(f"{emplacements.BROUILLONS}*"))


def _tenu(coffre: Coffre) -> FichierDeBrouillons:
    assert coffre.brouillons is not None
    return coffre.brouillons


def test_une_saisie_gardee_se_relit_apres_reouverture(tmp_path: Path) -> None:
    with _creer(tmp_path / "c") as coffre:
        _tenu(coffre).ecrire([_saisie()])
    with ouvrir(tmp_path / "c", "Sami", "cheval pile agrafe") as coffre:
        assert _tenu(coffre).lire() == [_saisie()]
        _tenu(coffre).ecrire([])
        assert _tenu(coffre).lire() == []
    assert not _fichiers(tmp_path / "c")


def test_la_saisie_n_est_nulle_part_en_clair(tmp_path: Path) -> None:
    with _creer(tmp_path / "c") as coffre:
        _tenu(coffre).ecrire([_saisie()])
        for fichier in (tmp_path / "c").iterdir():
            octets = fichier.read_bytes()
            for mot in ("Canari", "peur"):
                assert mot.encode() not in octets
                assert mot.encode("utf-16-le") not in octets


def test_un_autre_compte_ne_lit_pas_les_saisies(tmp_path: Path) -> None:
    with _creer(tmp_path / "c") as coffre:
        _tenu(coffre).ecrire([_saisie()])
        seance = Seance(coffre)
        arguments = {"nom": "Lina", "mot_de_passe": "autre phrase longue", "roles": ["cadre"]}
        seance.faire("creer_compte", arguments, JOUR)
    with ouvrir(tmp_path / "c", "Lina", "autre phrase longue") as coffre:
        assert _tenu(coffre).lire() == []
        _tenu(coffre).ecrire([_saisie("à Lina")])
        # Le fichier de Sami, mis à la place du sien, ne s'ouvre pas avec sa clé.
        mien = tmp_path / "c" / f"{emplacements.BROUILLONS}{coffre.compte.id}"
        autre = next(f for f in _fichiers(tmp_path / "c") if f != mien)
        mien.write_bytes(autre.read_bytes())
        with pytest.raises(FichierAbime, match="ne se relisent plus") as pris:
            _tenu(coffre).lire()
        assert pris.value.code == "brouillons_illisibles"


def test_la_cle_d_un_autre_compte_n_ouvre_pas_le_fichier(tmp_path: Path) -> None:
    """Même lu à sa place et sous son nom : c'est la clé qui garde, pas l'étiquette."""
    with _creer(tmp_path / "c") as coffre:
        sami = coffre.compte.id
        _tenu(coffre).ecrire([_saisie()])
        arguments = {"nom": "Lina", "mot_de_passe": "autre phrase longue", "roles": ["cadre"]}
        Seance(coffre).faire("creer_compte", arguments, JOUR)
    with ouvrir(tmp_path / "c", "Lina", "autre phrase longue") as coffre:
        cle = Secret(_tenu(coffre)._cle.octets())
        de_sami = FichierDeBrouillons(tmp_path / "c", coffre.identifiant, sami, cle)
        with pytest.raises(FichierAbime):
            de_sami.lire()


@pytest.mark.parametrize("rang", [0, 3, 40, -1])
def test_un_octet_change_se_voit(tmp_path: Path, rang: int) -> None:
    with _creer(tmp_path / "c") as coffre:
        _tenu(coffre).ecrire([_saisie()])
        (fichier,) = _fichiers(tmp_path / "c")
        octets = bytearray(fichier.read_bytes())
        octets[rang] ^= 1
        fichier.write_bytes(octets)
        with pytest.raises(FichierAbime):
            _tenu(coffre).lire()
        fichier.write_bytes(b"")
        with pytest.raises(FichierAbime):
            _tenu(coffre).lire()


def test_changer_de_mot_de_passe_garde_les_saisies(tmp_path: Path) -> None:
    from ase_parcours.coffre.cles import changer_mot_de_passe

    with _creer(tmp_path / "c") as coffre:
        _tenu(coffre).ecrire([_saisie()])
        neuf = changer_mot_de_passe(
            coffre.entete, "Sami", "cheval pile agrafe", "neuve phrase", parametres=PLANCHER
        )
        coffre.poser_entete(neuf)
    with ouvrir(tmp_path / "c", "Sami", "neuve phrase") as coffre:
        assert _tenu(coffre).lire() == [_saisie()]


def test_la_taille_ne_dit_la_longueur_qu_a_un_pas_pres(tmp_path: Path) -> None:
    with _creer(tmp_path / "c") as coffre:
        tailles = set()
        for texte in ("a", "a" * 400):
            _tenu(coffre).ecrire([_saisie(texte)])
            tailles.add(_fichiers(tmp_path / "c")[0].stat().st_size)
        assert len(tailles) == 1
        assert tailles.pop() < 2 * PAS


def test_tout_texte_se_garde(tmp_path: Path) -> None:
    etrange = "\x00 \ud800 \U0001f680 " + "é" * 100_000
    with _creer(tmp_path / "c") as coffre:
        _tenu(coffre).ecrire([_saisie(etrange)])
        assert _tenu(coffre).lire() == [_saisie(etrange)]


def test_en_lecture_seule_rien_ne_se_garde(tmp_path: Path) -> None:
    _creer(tmp_path / "c").fermer()
    with ouvrir(tmp_path / "c", "Sami", "cheval pile agrafe", lecture_seule=True) as coffre:
        assert coffre.brouillons is None


def test_un_disque_qui_refuse_garde_la_saisie_d_avant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ase_parcours.coffre import fichiers

    with _creer(tmp_path / "c") as coffre:
        _tenu(coffre).ecrire([_saisie("avant")])

        def plein(*_: object) -> None:
            raise OSError(28, "plein")

        monkeypatch.setattr(fichiers, "remplacer", plein)
        with pytest.raises(EnvironnementRefuse):
            _tenu(coffre).ecrire([_saisie("après")])
        monkeypatch.undo()
        assert _tenu(coffre).lire() == [_saisie("avant")]
