"""Reconnaître une clé, un partage, un dossier qu'un nuage recopie, sans jamais se plaindre."""

from __future__ import annotations

from pathlib import Path

import pytest

from ase_parcours.coffre.supports import (
    PHRASES,
    Montage,
    Support,
    lire_les_montages,
    support_de,
)

MONTAGES = (
    Montage("/", "ext4"),
    Montage("/boot/efi", "vfat"),
    Montage("/mnt/foyer", "cifs"),
    Montage("/media/sami/CLE", "vfat"),
    Montage("/run/media/sami/Disque", "ext4"),
    Montage("/mnt/cle", "exfat"),
    Montage("/srv/disque", "ext4", amovible=True),
)


@pytest.mark.parametrize(
    ("chemin", "attendu"),
    [
        ("/srv/plans/a.pdf", Support.ORDINAIRE),
        ("/boot/efi/a.pdf", Support.ORDINAIRE),
        ("/mnt/foyer/plans/a.pdf", Support.RESEAU),
        ("/media/sami/CLE/a.pdf", Support.AMOVIBLE),
        ("/run/media/sami/Disque/a.pdf", Support.AMOVIBLE),
        ("/mnt/cle/a.pdf", Support.AMOVIBLE),
        ("/srv/disque/a.pdf", Support.AMOVIBLE),
        ("/srv/OneDrive - Département/plans/a.pdf", Support.NUAGE),
        ("/srv/Nextcloud/a.pdf", Support.NUAGE),
        ("/srv/kDrive/plans", Support.NUAGE),
        ("/srv/nextcloudesque/a.pdf", Support.ORDINAIRE),
        ("/srv/boxe/a.pdf", Support.ORDINAIRE),
    ],
)
def test_le_chemin_et_les_montages_disent_le_support(chemin: str, attendu: Support) -> None:
    assert support_de(Path(chemin), montages=MONTAGES, environnement={}) is attendu


def test_un_dossier_marque_par_sa_synchronisation(tmp_path: Path) -> None:
    plans = tmp_path / "partage" / "plans"
    plans.mkdir(parents=True)
    assert support_de(plans / "a.pdf", montages=(), environnement={}) is Support.ORDINAIRE
    (tmp_path / "partage" / ".sync_0a1b2c3d4e.db").touch()
    assert support_de(plans / "a.pdf", montages=(), environnement={}) is Support.NUAGE


def test_la_racine_que_le_poste_annonce(tmp_path: Path) -> None:
    variables = {"OneDriveCommercial": str(tmp_path / "Travail")}
    cible = tmp_path / "Travail" / "a.pdf"
    assert support_de(cible, montages=(), environnement=variables) is Support.NUAGE
    assert support_de(tmp_path, montages=(), environnement=variables) is Support.ORDINAIRE


def test_la_table_des_montages_se_lit_avec_ses_espaces() -> None:
    texte = (
        "22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw\n"
        "90 22 0:55 / /mnt/Foyer\\040Éole rw shared:2 - cifs //serveur/foyer rw\n"
        "illisible\n"
    )
    lus = lire_les_montages(texte)
    assert [(m.point, m.genre) for m in lus] == [("/", "ext4"), ("/mnt/Foyer Éole", "cifs")]
    assert support_de(Path("/mnt/Foyer Éole/a"), montages=lus, environnement={}) is Support.RESEAU


def test_le_vrai_poste_ne_fait_rien_lever(tmp_path: Path) -> None:
    assert support_de(tmp_path / "absent" / "a.pdf") in Support


def test_chaque_support_expose_a_sa_phrase() -> None:
    assert set(PHRASES) == {s for s in Support if s.expose}
