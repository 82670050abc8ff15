"""La zone scellée dans l'en-tête : paires, clé emballée, changements de mot de passe, arrêts."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import figer_coffre
import pytest
from outils_coffre import MOT_DE_PASSE, Coffre, creer_coffre, demarrer, tuer

from ase_parcours.coffre import cles, zone
from ase_parcours.coffre import entete as format_entete
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.emplacements import ENTETE
from ase_parcours.coffre.entete import Entete, Fente
from ase_parcours.coffre.entete_fichiers import confirmer, ecrire_entete, lire_entete
from ase_parcours.coffre.recuperation import creer_code_recuperation
from ase_parcours.coffre.secret import Secret
from ase_parcours.coffre.zone import CleZone
from ase_parcours.erreurs import OuvertureImpossible
from ase_parcours.operations import acces


@pytest.fixture
def coffre(tmp_path: Path) -> Coffre:
    return creer_coffre(tmp_path / "coffre")


@pytest.fixture
def cle() -> CleZone:
    return zone.creer_zone()


def tenue(entete: Entete, nom: str, mot_de_passe: str) -> CleZone | None:
    """La clé de zone que ce compte tient."""
    return cles.zone_tenue(entete, cles.entrer(entete, nom, mot_de_passe))


def a_deux(coffre: Coffre, cle: CleZone) -> Entete:
    """Alex tient la zone, Zoé non."""
    entete = cles.ajouter_fente(
        coffre.entete, coffre.dek, compte="c2", nom="Zoé", mot_de_passe="b", parametres=PLANCHER
    )
    return cles.ouvrir_zone(entete, coffre.dek, cle, {"compte-1"})


def sans_paire(entete: Entete, dek: Secret) -> Entete:
    """L'en-tête tel qu'on l'écrivait avant la zone scellée."""
    fentes = tuple(replace(f, paire=None) for f in entete.fentes)
    return format_entete.sceller(replace(entete, fentes=fentes), cles.cle_entete(dek))


def test_un_en_tete_d_avant_s_ecrit_et_se_relit_comme_avant(coffre: Coffre) -> None:
    ancien = sans_paire(coffre.entete, coffre.dek)
    octets = format_entete.ecrire(ancien)
    contenu = json.loads(octets)["contenu"]
    assert contenu["version"] == 1
    assert all("paire" not in f for f in contenu["fentes"])
    assert format_entete.lire(octets) == ancien
    assert json.loads(format_entete.ecrire(coffre.entete))["contenu"]["version"] == 2


@pytest.mark.parametrize("revision", ["0001", "0002"])
def test_un_compte_d_avant_recoit_sa_paire_a_l_ouverture_en_ecriture(
    tmp_path: Path, revision: str
) -> None:
    dossier = Path(shutil.copytree(figer_coffre.FIGES / revision, tmp_path / "coffre"))
    assert lire_entete(dossier).entete.comptes[0].paire is None
    with acces.ouvrir(dossier, figer_coffre.COMPTE, figer_coffre.MOT_DE_PASSE) as seance:
        assert seance.coffre.entete.comptes[0].paire is not None
    apres = (dossier / ENTETE).read_bytes()
    for lecture_seule in (True, False):
        acces.ouvrir(
            dossier, figer_coffre.COMPTE, figer_coffre.MOT_DE_PASSE, lecture_seule=lecture_seule
        ).fermer()
    assert (dossier / ENTETE).read_bytes() == apres


def test_la_lecture_seule_ne_donne_pas_de_paire(tmp_path: Path) -> None:
    from outils_ouverts import MOT_DE_PASSE as PASSE
    from outils_ouverts import poser

    dossier = poser(tmp_path / "coffre")
    entete = lire_entete(dossier).entete
    dek = cles.deverrouiller(entete, "alex", PASSE)
    ecrire_entete(dossier, sans_paire(entete, dek))
    avant = (dossier / ENTETE).read_bytes()
    acces.ouvrir(dossier, "alex", PASSE, lecture_seule=True).fermer()
    assert (dossier / ENTETE).read_bytes() == avant


def test_la_zone_ne_s_ouvre_qu_a_qui_on_l_ouvre(coffre: Coffre, cle: CleZone) -> None:
    entete = a_deux(coffre, cle)
    assert tenue(entete, "alex", MOT_DE_PASSE) == cle
    assert tenue(entete, "zoé", "b") is None
    assert format_entete.authentique(entete, cles.cle_entete(coffre.dek))
    ouverte = cles.ouvrir_zone(entete, coffre.dek, cle, {"c2"})
    assert tenue(ouverte, "zoé", "b") == cle
    fermee = cles.fermer_zone(ouverte, coffre.dek, {"compte-1"})
    assert tenue(fermee, "alex", MOT_DE_PASSE) is None
    assert tenue(fermee, "zoé", "b") == cle


def test_ce_qui_ne_change_rien_ne_fait_pas_un_nouvel_en_tete(coffre: Coffre, cle: CleZone) -> None:
    entete = a_deux(coffre, cle)
    assert cles.ouvrir_zone(entete, coffre.dek, cle, {"compte-1", "inconnu"}) is entete
    assert cles.fermer_zone(entete, coffre.dek, {"c2"}) is entete


def _boite(f: Fente) -> format_entete.BoiteZone:
    assert f.paire is not None
    assert f.paire.cle is not None
    return f.paire.cle


def _paire(f: Fente, **changements: object) -> Fente:
    assert f.paire is not None
    return replace(f, paire=replace(f.paire, **changements))  # type: ignore[arg-type]


def _retourne(octets: bytes) -> bytes:
    return bytes([octets[0] ^ 1]) + octets[1:]


@pytest.mark.parametrize(
    "change",
    [
        lambda f: _paire(f, cle=replace(_boite(f), zone="00000000-0000-4000-8000-000000000000")),
        lambda f: _paire(f, cle=replace(_boite(f), boite=_retourne(_boite(f).boite))),
        lambda f: _paire(f, cle=replace(_boite(f), ephemere=_retourne(_boite(f).ephemere))),
        lambda f: _paire(f, cle=replace(_boite(f), ephemere=bytes(32))),
        lambda f: _paire(f, publique=_retourne(f.paire.publique)),
        lambda f: _paire(f, privee=_retourne(f.paire.privee)),
        lambda f: replace(f, id="autre"),
    ],
    ids=["zone", "boite", "ephemere", "degeneree", "publique", "privee", "fente"],
)
def test_une_boite_changee_ou_deplacee_n_ouvre_pas(
    coffre: Coffre, cle: CleZone, change: Callable[[Fente], Fente]
) -> None:
    entete = a_deux(coffre, cle)
    kek = cles.entrer(entete, "alex", MOT_DE_PASSE).kek
    fente = entete.comptes[0]
    assert zone.cle_de(entete.coffre, fente, kek) == cle
    assert zone.cle_de(entete.coffre, change(fente), kek) is None
    assert zone.cle_de("autre coffre", fente, kek) is None


def test_la_boite_d_un_autre_ne_sert_pas(coffre: Coffre, cle: CleZone) -> None:
    """Un compte sans droit recopie dans sa fente ce que tient une autre."""
    entete = a_deux(coffre, cle)
    alex, zoe = entete.comptes
    kek = cles.entrer(entete, "zoé", "b").kek
    assert zone.cle_de(entete.coffre, _paire(zoe, cle=_boite(alex)), kek) is None
    assert zone.cle_de(entete.coffre, replace(zoe, paire=alex.paire), kek) is None


def test_changer_de_mot_de_passe_garde_la_paire_et_la_zone(coffre: Coffre, cle: CleZone) -> None:
    entete = a_deux(coffre, cle)
    neuf = cles.changer_mot_de_passe(entete, "alex", MOT_DE_PASSE, "neuf", parametres=PLANCHER)
    paires = [e.comptes[0].paire for e in (entete, neuf)]
    assert paires[0] is not None
    assert paires[1] is not None
    assert paires[0].publique == paires[1].publique
    assert paires[0].privee != paires[1].privee
    assert tenue(neuf, "alex", "neuf") == cle


def test_redefinir_sans_l_ancien_perd_la_paire(coffre: Coffre, cle: CleZone) -> None:
    entete = a_deux(coffre, cle)
    paire = entete.comptes[0].paire
    neuf = cles.redefinir_mot_de_passe(entete, coffre.dek, "alex", "neuf")
    assert neuf.comptes[0].paire is not None
    assert paire is not None
    assert neuf.comptes[0].paire.publique != paire.publique
    assert tenue(neuf, "alex", "neuf") is None
    rendue = cles.redefinir_mot_de_passe(entete, coffre.dek, "alex", "neuf", cle_zone=cle)
    assert tenue(rendue, "alex", "neuf") == cle


def test_la_fiche_de_recuperation_tient_la_zone(coffre: Coffre, cle: CleZone) -> None:
    avant, apres = creer_code_recuperation(), creer_code_recuperation()
    entete = cles.ajouter_recuperation(coffre.entete, coffre.dek, avant, parametres=PLANCHER)
    entete = cles.ouvrir_zone(entete, coffre.dek, cle, set(), recuperations=True)
    entete = cles.ajouter_recuperation(entete, coffre.dek, apres, parametres=PLANCHER, cle_zone=cle)
    for code in (avant, apres):
        assert cles.zone_tenue(entete, cles.entrer_par_code(entete, code)) == cle
    sans = cles.ajouter_recuperation(entete, coffre.dek, code, parametres=PLANCHER)
    assert sans.recuperations[-1].paire is not None
    assert sans.recuperations[-1].paire.cle is None


def test_l_en_tete_ne_montre_aucune_cle(coffre: Coffre, cle: CleZone) -> None:
    entete = a_deux(coffre, cle)
    octets = format_entete.ecrire(entete)
    ouvert = cles.entrer(entete, "alex", MOT_DE_PASSE)
    privee = zone.moitie_privee(entete.coffre, ouvert.fente, ouvert.kek)
    assert privee is not None
    for secret in (cle.cle, privee, ouvert.kek):
        for forme in (secret.octets(), secret.hexadecimal().encode()):
            assert forme not in octets
        assert secret.hexadecimal() not in repr((cle, ouvert, secret))
    assert "Secret(…)" in repr(cle)


@pytest.mark.parametrize("champ", ["publique", "nonce", "privee", "cle"])
def test_une_paire_mal_faite_est_un_en_tete_illisible(coffre: Coffre, champ: str) -> None:
    enveloppe = json.loads(format_entete.ecrire(coffre.entete))
    enveloppe["contenu"]["fentes"][0]["paire"][champ] = "AAAA"
    enveloppe["controle"] = format_entete._controle(enveloppe["contenu"])
    with pytest.raises(ValueError, match=r"\w"):
        format_entete.lire(json.dumps(enveloppe).encode())


_CHANGEMENTS = """
import sys
from pathlib import Path
from ase_parcours.coffre import cles, zone
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.entete_fichiers import ecrire_entete, lire_entete
dossier, mots = Path(sys.argv[1]), ["cheval pile agrafe", "un autre mot"]
courant = lire_entete(dossier).entete
ouvert = cles.entrer(courant, "alex", mots[0])
tenue = cles.zone_tenue(courant, ouvert)
while True:
    courant = cles.changer_mot_de_passe(courant, "alex", *mots, parametres=PLANCHER)
    ecrire_entete(dossier, courant)
    mots.reverse()
    courant = cles.fermer_zone(courant, ouvert.dek, {"c2"})
    ecrire_entete(dossier, courant)
    courant = cles.ouvrir_zone(courant, ouvert.dek, tenue, {"c2"})
    ecrire_entete(dossier, courant)
    print(courant.sequence, flush=True)
"""


def test_tue_pendant_les_changements_la_zone_reste_tenue(coffre: Coffre, cle: CleZone) -> None:
    """B.13 n° 10, avec la zone : l'ancien ou le nouveau mot de passe l'ouvre, la fiche toujours."""
    code = creer_code_recuperation()
    entete = cles.ajouter_recuperation(
        a_deux(coffre, cle), coffre.dek, code, parametres=PLANCHER, cle_zone=cle
    )
    for tour in range(4):
        ecrire_entete(coffre.dossier, entete)
        processus = demarrer(_CHANGEMENTS, str(coffre.dossier))
        assert processus.stdout is not None
        assert int(processus.stdout.readline()) > entete.sequence
        time.sleep(0.11 * tour)
        tuer(processus)
        lu = confirmer(coffre.dossier, lire_entete(coffre.dossier), coffre.dek).entete
        assert _un_des_deux_ouvre(lu) == cle
        assert cles.zone_tenue(lu, cles.entrer_par_code(lu, code)) == cle
        assert tenue(lu, "zoé", "b") in (cle, None)


def _un_des_deux_ouvre(entete: Entete) -> CleZone | None:
    tenues = []
    for mot in (MOT_DE_PASSE, "un autre mot"):
        try:
            tenues.append(tenue(entete, "alex", mot))
        except OuvertureImpossible:
            continue
    (seule,) = tenues
    return seule
