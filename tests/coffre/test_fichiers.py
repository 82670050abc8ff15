"""Écrire un fichier entier ou pas du tout, fermé aux autres, dire les pannes (B.13 n° 3, 23)."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest
from outils_coffre import lancer

from ase_parcours.coffre import fichiers
from ase_parcours.coffre.fichiers import (
    ecrire_atomique,
    fichier_atomique,
    mode_des_fichiers,
    permissions_trop_larges,
    preparer_dossier,
    resserrer_permissions,
)
from ase_parcours.coffre.pannes import traduire_panne
from ase_parcours.erreurs import EnvironnementRefuse, UsageInvalide


def mode(chemin: Path) -> int:
    return stat.S_IMODE(chemin.stat().st_mode)


def test_ecrit_puis_remplace(tmp_path: Path) -> None:
    cible = tmp_path / "essai.json"
    ecrire_atomique(cible, b"un")
    ecrire_atomique(cible, b"deux")
    assert cible.read_bytes() == b"deux"
    assert [f.name for f in tmp_path.iterdir()] == ["essai.json"]


def test_fichier_prive_meme_avec_umask_large(tmp_path: Path) -> None:
    ancien = os.umask(0)
    try:
        ecrire_atomique(tmp_path / "prive", b"x")
        ecrire_atomique(tmp_path / "groupe", b"x", mode=0o660)
    finally:
        os.umask(ancien)
    assert mode(tmp_path / "prive") == 0o600
    assert mode(tmp_path / "groupe") == 0o660


def test_temporaire_ferme_avant_le_premier_octet(tmp_path: Path) -> None:
    with fichier_atomique(tmp_path / "essai") as sortie:
        (temporaire,) = tmp_path.iterdir()
        assert mode(temporaire) == 0o600
        sortie.write(b"x")
    assert [f.name for f in tmp_path.iterdir()] == ["essai"]


@pytest.mark.parametrize("faute", [RuntimeError, KeyboardInterrupt])
def test_echec_en_cours_laisse_l_ancien(tmp_path: Path, faute: type[BaseException]) -> None:
    cible = tmp_path / "essai"
    ecrire_atomique(cible, b"ancien")

    def ecrire_puis_faillir() -> None:
        with fichier_atomique(cible) as sortie:
            sortie.write(b"neuf")
            raise faute

    with pytest.raises(faute):
        ecrire_puis_faillir()
    assert cible.read_bytes() == b"ancien"
    assert [f.name for f in tmp_path.iterdir()] == ["essai"]


def test_controle_refuse_avant_le_nom_definitif(tmp_path: Path) -> None:
    cible = tmp_path / "essai"

    def controle(temporaire: Path) -> None:
        assert temporaire.read_bytes() == b"neuf"
        raise ValueError("relu faux")

    with (
        pytest.raises(ValueError, match="relu faux"),
        fichier_atomique(cible, controle=controle) as sortie,
    ):
        sortie.write(b"neuf")
    assert list(tmp_path.iterdir()) == []


def test_disque_limite_garde_l_ancien_et_le_dit(tmp_path: Path) -> None:
    cible = tmp_path / "essai"
    ecrire_atomique(cible, b"ancien")
    fini = lancer(
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from ase_parcours.coffre.fichiers import ecrire_atomique\n"
        "from ase_parcours.erreurs import EnvironnementRefuse\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))\n"
        "try:\n"
        "    ecrire_atomique(Path(sys.argv[1]), bytes(50_000))\n"
        "except EnvironnementRefuse as erreur:\n"
        "    print(erreur.code)\n",
        str(cible),
    )
    assert fini.stdout.strip() == "fichier_trop_gros", fini.stderr
    assert cible.read_bytes() == b"ancien"
    assert [f.name for f in tmp_path.iterdir()] == ["essai"]


@pytest.mark.parametrize(
    "nom", ["CON.txt", "nul", "Com1.pdf", "lpt9.json", "aux.tar.gz", "con .txt", "fin.", "blanc "]
)
def test_noms_reserves_refuses(tmp_path: Path, nom: str) -> None:
    with pytest.raises(UsageInvalide) as refus:
        ecrire_atomique(tmp_path / nom, b"x")
    assert refus.value.code == "nom_reserve"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("nom", ["conseil.txt", "com.pdf", "nulle.json", "com10.txt"])
def test_noms_voisins_acceptes(tmp_path: Path, nom: str) -> None:
    ecrire_atomique(tmp_path / nom, b"x")
    assert (tmp_path / nom).read_bytes() == b"x"


def test_lien_symbolique_refuse(tmp_path: Path) -> None:
    ailleurs = tmp_path / "ailleurs"
    ailleurs.write_bytes(b"intact")
    (tmp_path / "lien").symlink_to(ailleurs)
    with pytest.raises(UsageInvalide) as refus:
        ecrire_atomique(tmp_path / "lien", b"x")
    assert refus.value.code == "cible_pas_un_fichier"
    assert ailleurs.read_bytes() == b"intact"


def test_lien_symbolique_pendant_refuse(tmp_path: Path) -> None:
    (tmp_path / "lien").symlink_to(tmp_path / "nulle-part")
    with pytest.raises(UsageInvalide):
        ecrire_atomique(tmp_path / "lien", b"x")
    assert not (tmp_path / "nulle-part").exists()


def test_tube_et_dossier_refuses(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tube")
    (tmp_path / "dossier").mkdir()
    for nom in ("tube", "dossier"):
        with pytest.raises(UsageInvalide):
            ecrire_atomique(tmp_path / nom, b"x")


def test_autre_nom_du_meme_fichier_intact(tmp_path: Path) -> None:
    (tmp_path / "un").write_bytes(b"intact")
    (tmp_path / "deux").hardlink_to(tmp_path / "un")
    ecrire_atomique(tmp_path / "deux", b"neuf")
    assert (tmp_path / "un").read_bytes() == b"intact"


def test_temporaire_devine_d_avance_refuse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    victime = tmp_path / "victime"
    victime.write_bytes(b"intact")
    monkeypatch.setattr("ase_parcours.coffre.fichiers.secrets.token_hex", lambda _n: "devine")
    (tmp_path / ".essai.devine.part").symlink_to(victime)
    with pytest.raises(EnvironnementRefuse):
        ecrire_atomique(tmp_path / "essai", b"x")
    assert victime.read_bytes() == b"intact"


def test_temporaire_d_un_autre_jamais_ecrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ase_parcours.coffre.fichiers.secrets.token_hex", lambda _n: "devine")
    (tmp_path / ".essai.devine.part").write_bytes(b"a un autre")
    with pytest.raises(EnvironnementRefuse):
        ecrire_atomique(tmp_path / "essai", b"x")
    assert (tmp_path / ".essai.devine.part").read_bytes() == b"a un autre"


def test_partage_windows_reessaie_puis_reussit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Simulé par la couture du système de fichiers (B.13 n° 14)."""
    echecs = iter([PermissionError(errno.EACCES, ""), PermissionError(errno.EACCES, "")])
    vrai = Path.replace

    def remplacer(self: Path, cible: Path) -> Path:
        for erreur in echecs:
            raise erreur
        return vrai(self, cible)

    monkeypatch.setattr(Path, "replace", remplacer)
    monkeypatch.setattr(fichiers, "_WINDOWS", True)
    monkeypatch.setattr("ase_parcours.coffre.fichiers.time.sleep", lambda _s: None)
    ecrire_atomique(tmp_path / "essai", b"x")
    assert (tmp_path / "essai").read_bytes() == b"x"


def test_partage_windows_abandonne_avec_une_phrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []

    def remplacer(self: Path, cible: Path) -> Path:
        raise PermissionError(errno.EACCES, "")

    monkeypatch.setattr(Path, "replace", remplacer)
    monkeypatch.setattr(fichiers, "_WINDOWS", True)
    monkeypatch.setattr("ase_parcours.coffre.fichiers.time.sleep", pauses.append)
    with pytest.raises(EnvironnementRefuse) as refus:
        ecrire_atomique(tmp_path / "essai", b"x")
    assert refus.value.code == "acces_refuse"
    assert 0 < len(pauses) <= 10
    assert list(tmp_path.iterdir()) == []


def test_dossier_prive(tmp_path: Path) -> None:
    dossier = tmp_path / "a" / "coffre"
    preparer_dossier(dossier)
    assert mode(dossier) == 0o700
    assert mode_des_fichiers(dossier) == 0o600
    assert not permissions_trop_larges(dossier)


def test_dossier_trop_ouvert_est_vu_puis_resserre(tmp_path: Path) -> None:
    dossier = tmp_path / "coffre"
    preparer_dossier(dossier)
    (dossier / "base").write_bytes(b"x")
    (dossier / "base").chmod(0o644)
    dossier.chmod(0o755)
    assert permissions_trop_larges(dossier)
    resserrer_permissions(dossier)
    assert mode(dossier) == 0o700
    assert mode(dossier / "base") == 0o600


def test_dossier_partage_avec_un_groupe(tmp_path: Path) -> None:
    import grp

    groupe = grp.getgrgid(os.getgid()).gr_name
    dossier = tmp_path / "coffre"
    preparer_dossier(dossier, groupe)
    assert mode(dossier) == 0o2770
    assert dossier.stat().st_gid == os.getgid()
    assert mode_des_fichiers(dossier) == 0o660
    assert not permissions_trop_larges(dossier)
    dossier.chmod(0o2775)
    assert permissions_trop_larges(dossier)


def test_groupe_inconnu_refuse_sans_rien_creer(tmp_path: Path) -> None:
    with pytest.raises(UsageInvalide) as refus:
        preparer_dossier(tmp_path / "coffre", "groupe-qui-n-existe-pas")
    assert refus.value.code == "groupe_inconnu"
    assert not (tmp_path / "coffre").exists()


@pytest.mark.parametrize(
    ("numero", "code"),
    [
        (errno.ENOSPC, "disque_plein"),
        (errno.EDQUOT, "disque_plein"),
        (errno.EFBIG, "fichier_trop_gros"),
        (errno.EROFS, "support_lecture_seule"),
        (errno.EACCES, "acces_refuse"),
        (errno.EPERM, "acces_refuse"),
        (errno.ENOENT, "fichier_absent"),
        (errno.EIO, "erreur_disque"),
        (errno.ENODEV, "erreur_disque"),
        (errno.ENAMETOOLONG, "nom_trop_long"),
        (errno.ENOTDIR, "pas_un_dossier"),
        (errno.EISDIR, "est_un_dossier"),
        (errno.EMFILE, "panne_systeme"),
    ],
)
def test_chaque_panne_a_sa_phrase(numero: int, code: str, tmp_path: Path) -> None:
    panne = traduire_panne(OSError(numero, "texte du système", "/secret/nom"), tmp_path)
    assert panne.code == code
    assert panne.sortie == 6
    assert panne.message.endswith(".")
    assert panne.conseil.endswith(".")
    assert "secret" not in str(panne)


def test_disque_plein_dit_la_place_qui_reste(tmp_path: Path) -> None:
    assert " Mo " in traduire_panne(OSError(errno.ENOSPC, ""), tmp_path).conseil
    assert " Mo " not in traduire_panne(OSError(errno.ENOSPC, ""), tmp_path / "absent").conseil


def test_dossier_absent(tmp_path: Path) -> None:
    with pytest.raises(EnvironnementRefuse) as refus:
        ecrire_atomique(tmp_path / "absent" / "essai", b"x")
    assert refus.value.code == "fichier_absent"
