"""L'état d'un papier et le trousseau : déduits du jour, des dates et des fichiers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier import papiers
from ase_parcours.metier.papiers import EtatPapier, Papier, PapierAttendu, Profil, ReglesPapiers
from ase_parcours.referentiels.papiers import lire_regles_des_papiers, regles_des_papiers

AU = date(2026, 11, 22)
REGLES = ReglesPapiers(
    90,
    (180, 90, 30),
    (
        PapierAttendu("CNI", "Carte d’identité", 180, "francais"),
        PapierAttendu("TITRE", "Titre de séjour", 180, "etranger"),
        PapierAttendu("MDPH", "Notification MDPH", 90, "mdph"),
        PapierAttendu("RIB", "RIB", 90),
        PapierAttendu("BAIL", "Bail", 30),
        PapierAttendu("PHOTO", "Photos"),
    ),
)
jours = st.dates(date(2020, 1, 1), date(2035, 1, 1))
peut_etre = st.none() | jours


def papier(**champs: object) -> Papier:
    return replace(Papier("p", "CNI", "Carte d’identité"), **champs)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("champs", "attendu"),
    [
        ({}, EtatPapier.MANQUANT),
        ({"demande_le": AU}, EtatPapier.DEMANDE),
        ({"recu_le": AU}, EtatPapier.RECU),
        ({"recu_le": AU + timedelta(1)}, EtatPapier.MANQUANT),
        ({"fichiers": 1}, EtatPapier.RECU),
        ({"recu_le": AU, "expire_le": AU}, EtatPapier.EXPIRE_BIENTOT),
        ({"recu_le": AU, "expire_le": AU - timedelta(1)}, EtatPapier.EXPIRE),
        ({"recu_le": AU, "expire_le": AU + timedelta(90)}, EtatPapier.EXPIRE_BIENTOT),
        ({"recu_le": AU, "expire_le": AU + timedelta(91)}, EtatPapier.RECU),
        ({"expire_le": AU - timedelta(1)}, EtatPapier.MANQUANT),
    ],
)
def test_l_etat_se_deduit(champs: dict[str, object], attendu: EtatPapier) -> None:
    assert papiers.etat(papier(**champs), AU, REGLES) is attendu


@given(peut_etre, peut_etre, peut_etre, st.integers(0, 3), jours)
def test_un_papier_present_est_la_et_vaut_encore(
    demande: date | None, recu: date | None, expire: date | None, fichiers: int, au: date
) -> None:
    p = papier(demande_le=demande, recu_le=recu, expire_le=expire, fichiers=fichiers)
    la = fichiers > 0 or (recu is not None and recu <= au)
    vaut = expire is None or expire >= au
    assert papiers.etat(p, au, REGLES).present == (la and vaut)


@pytest.mark.parametrize(
    ("nationalite", "sejour", "francais"),
    [
        (None, None, "inconnu"),
        ("on ne sait pas", None, "inconnu"),
        ("Française", None, "oui"),
        ("franco-malienne, française", None, "oui"),
        ("malienne", None, "non"),
        ("malienne", "FRANCAIS", "oui"),
        (None, "RECEPISSE", "non"),
    ],
)
def test_le_profil_ne_dit_pas_non_quand_il_ne_sait_pas(
    nationalite: str | None, sejour: str | None, francais: str
) -> None:
    assert papiers.profil(nationalite, sejour, None) == Profil(francais, "inconnu")


def test_le_trousseau_range_par_jalon_et_dit_ce_qu_il_ne_sait_pas() -> None:
    sortie = AU + timedelta(100)
    besoins = papiers.trousseau([], Profil(), sortie, AU, REGLES)
    assert [(b.attendu.code, b.concerne) for b in besoins] == [
        ("CNI", "inconnu"), ("TITRE", "inconnu"), ("MDPH", "inconnu"), ("RIB", "oui"),
        ("BAIL", "oui"),
    ]  # fmt: skip
    francaise = papiers.trousseau([], Profil("oui", "non"), sortie, AU, REGLES)
    assert [b.attendu.code for b in francaise] == ["CNI", "RIB", "BAIL"]
    assert [b.en_retard(AU) for b in francaise] == [True, False, False]
    assert not any(b.en_retard(AU) for b in besoins), "on ne gronde pas sur ce qu'on ne sait pas"
    assert [b.le for b in papiers.trousseau([], Profil(), None, AU, REGLES)] == [None] * 5


def test_un_papier_renouvele_compte_malgre_l_ancien() -> None:
    vieux = papier(recu_le=date(2015, 1, 1), expire_le=date(2025, 1, 1))
    neuf = papier(id="n", recu_le=AU, expire_le=date(2036, 1, 1))
    (besoin,) = papiers.trousseau([vieux, neuf], Profil("oui", "non"), None, AU, REGLES)[:1]
    assert (besoin.papier, besoin.etat) == (neuf, EtatPapier.RECU)
    assert papiers.alertes([vieux, neuf], None, AU, REGLES) == ()
    assert [a.code for a in papiers.alertes([vieux], None, AU, REGLES)] == ["papier_expire"]
    manquent = papiers.manques(papiers.trousseau([vieux], Profil("oui"), None, AU, REGLES))
    assert "CNI" in {b.attendu.code for b in manquent}


def test_les_alertes_d_expiration() -> None:
    bientot = papier(recu_le=AU, expire_le=AU + timedelta(30))
    assert [a.code for a in papiers.alertes([bientot], None, AU, REGLES)] == [
        "papier_expire_bientot"
    ]
    redemande = replace(bientot, recu_le=AU - timedelta(400), demande_le=AU)
    (alerte,) = papiers.alertes([redemande], None, AU, REGLES)
    assert "renouvellement demandé" in alerte.texte
    loin = papier(recu_le=AU, expire_le=AU + timedelta(200))
    sortie = AU + timedelta(300)
    assert [a.code for a in papiers.alertes([loin], sortie, AU, REGLES)] == [
        "papier_expire_avant_sortie"
    ]
    assert papiers.alertes([loin], AU + timedelta(100), AU, REGLES) == ()


def test_les_regles_livrees_se_lisent_et_les_mauvaises_sont_refusees() -> None:
    regles = regles_des_papiers()
    assert regles.jalons == (180, 90, 30)
    assert {a.depart for a in regles.attendus} <= {None, 180, 90, 30}
    entete = "en_vigueur_du: 2026-01-01\nsource: x\n"
    for mauvais in ("", "expire_bientot_jours: 90\njalons: [7]\n", "jalons: [180]\n"):
        with pytest.raises(FichierAbime):
            lire_regles_des_papiers(entete + mauvais)
