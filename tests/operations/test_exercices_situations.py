"""Le coffre d'exercice : au départ rien n'est résolu, la solution résout, la fausse ne suffit pas.

Les gestes sont ceux que la personne ferait : mêmes opérations, mêmes refus.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pikepdf
import pytest

from ase_parcours import ressources
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.emplacements import BROUILLONS
from ase_parcours.coffre.exercice import fait_le
from ase_parcours.coffre.verification import verifier
from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.echanges.situations_fictives import Situation, lire_situations
from ase_parcours.erreurs import RefusMetier
from ase_parcours.francais import date_longue
from ase_parcours.metier.exercices import BUTS
from ase_parcours.operations import acces, exercices, rapports
from ase_parcours.operations.importation import importer
from ase_parcours.operations.seance import Seance

AU = date(2026, 11, 22)
SITUATIONS = lire_situations(AU)

par_situation = pytest.mark.parametrize("situation", SITUATIONS, ids=lambda s: s.code)


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with acces.creer(tmp_path / "coffre", "essai", "mot", AU, parametres=PLANCHER) as ouverte:
        yield ouverte


def resolue(seance: Seance, situation: Situation, jour: date = AU) -> bool:
    with seance.lire() as conn:
        (etat,) = exercices.etats(conn, [situation], jour, seance.coffre.reperes)
    assert etat.jeune is not None
    return etat.resolue


@par_situation
def test_la_solution_resout_et_se_defait(seance: Seance, situation: Situation) -> None:
    exercices.jouer(seance, situation.depart, AU)
    assert not resolue(seance, situation)
    exercices.jouer(seance, situation.gestes, AU)
    assert resolue(seance, situation)


@par_situation
def test_une_partie_de_la_solution_ne_suffit_pas(seance: Seance, situation: Situation) -> None:
    exercices.jouer(seance, situation.depart, AU)
    exercices.jouer(seance, situation.gestes[:-1], AU)
    assert not resolue(seance, situation)


@par_situation
def test_la_fausse_solution_ne_resout_pas(seance: Seance, situation: Situation) -> None:
    exercices.jouer(seance, situation.depart, AU)
    refuse = None
    try:
        exercices.jouer(seance, situation.fausse, AU)
    except RefusMetier as refus:
        refuse = refus.code
    assert (refuse is not None) is (situation.code == "preuve")
    assert not resolue(seance, situation)


@par_situation
def test_elle_reste_a_faire_et_faisable_une_semaine_plus_tard(
    seance: Seance, situation: Situation
) -> None:
    """Le coffre vieillit d'un jour par jour : les dates du départ ne bougent pas."""
    plus_tard = AU + timedelta(days=7)
    exercices.jouer(seance, situation.depart, AU)
    assert not resolue(seance, situation, plus_tard)
    exercices.jouer(seance, situation.gestes, plus_tard)
    assert resolue(seance, situation, plus_tard)


def test_defaire_la_solution_la_rend_a_faire(seance: Seance) -> None:
    (nuits,) = (s for s in SITUATIONS if s.code == "nuits")
    exercices.jouer(seance, nuits.depart, AU)
    exercices.jouer(seance, nuits.gestes, AU)
    seance.annuler(AU)
    assert not resolue(seance, nuits)


@par_situation
def test_chaque_situation_est_complete(situation: Situation) -> None:
    assert len(situation.indices) == 2
    assert situation.but.keys() <= BUTS.keys()
    textes = (situation.enonce, *situation.indices, *situation.pas, situation.pourquoi)
    assert all(textes)
    assert not [t for t in (*textes, situation.regle, situation.fausse_phrase) if "{" in t]
    assert "CASF" in situation.regle or "garantie" in situation.regle
    # Les numéros d'un exercice ne ressemblent à aucun numéro du service.
    assert all(d.startswith("EXO-") for d in situation.dossiers)


def test_dix_situations_et_chaque_but_sert() -> None:
    assert len({s.code for s in SITUATIONS}) == len(SITUATIONS) == 10
    assert {nom for s in SITUATIONS for nom in s.but} == set(BUTS)


def test_les_dates_dites_suivent_le_jour() -> None:
    assert date_longue(AU + timedelta(days=40)) in SITUATIONS[0].enonce
    demain = lire_situations(AU + timedelta(days=1))
    assert date_longue(AU + timedelta(days=41)) in demain[0].enonce


def test_le_coffre_d_exercice_est_un_vrai_coffre_marque(tmp_path: Path) -> None:
    dossier = tmp_path / "exercice" / "Coffre"
    with exercices.creer(dossier, AU) as seance:
        assert seance.exercice == AU
        with seance.lire() as conn:
            etats = exercices.etats(conn, SITUATIONS, AU, seance.coffre.reperes)
        assert verifier(seance.coffre, AU) == []
    assert [e.resolue for e in etats] == [False] * 10
    assert (dossier.parent / exercices.PIECES / "Bail signé.pdf").read_bytes()[:5] == b"%PDF-"
    # Rien de lisible sur le disque : c'est chiffré comme un vrai.
    octets = b"".join(f.read_bytes() for f in dossier.rglob("*") if f.is_file())
    assert b"Morvan" not in octets
    with exercices.s_exercer(dossier, AU + timedelta(days=3)) as rouverte:
        assert rouverte.exercice == AU


def test_recommencer_refait_a_neuf(tmp_path: Path) -> None:
    dossier = tmp_path / "Coffre"
    with exercices.s_exercer(dossier, AU) as seance:
        exercices.jouer(seance, SITUATIONS[0].gestes, AU)
        assert resolue(seance, SITUATIONS[0])
    (dossier / f"{BROUILLONS}compte").write_bytes(b"saisies")
    demain = AU + timedelta(days=1)
    with exercices.recommencer(dossier, demain) as neuve:
        assert neuve.exercice == demain
        assert not resolue(neuve, lire_situations(demain)[0], demain)
    assert not list(dossier.glob(f"{BROUILLONS}*"))


def test_un_vrai_coffre_ne_se_refait_pas(tmp_path: Path) -> None:
    """Même au nom et au mot de passe de l'exercice : seule la marque compte."""
    dossier = tmp_path / "Coffre d'exercice"
    entree = (acces.COMPTE_EXERCICE, acces.SECRET_EXERCICE)
    with acces.creer(dossier, *entree, AU, parametres=PLANCHER) as vrai:
        assert vrai.exercice is None
        exercices.jouer(vrai, SITUATIONS[0].depart, AU)
    for geste in (exercices.recommencer, exercices.s_exercer):
        with pytest.raises(RefusMetier) as refus:
            geste(dossier, AU)
        assert refus.value.code == "pas_un_exercice"
    with acces.ouvrir(dossier, *entree) as vrai:
        assert not resolue(vrai, SITUATIONS[0])


def test_un_coffre_a_demi_fait_n_est_pas_laisse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def echouer(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(exercices, "jouer", echouer)
    with pytest.raises(OSError):  # noqa: PT011
        exercices.creer(tmp_path / "Coffre", AU)
    assert not acces.est_un_coffre(tmp_path / "Coffre")


def test_la_marque_ne_passe_ni_par_le_journal_ni_par_une_operation(seance: Seance) -> None:
    from ase_parcours.operations.inventaire import operations

    assert not [op.nom for op in operations() if "exercice" in op.nom]
    with seance.lire() as conn:
        assert fait_le(conn) is None


def test_rien_n_y_entre_d_un_tableur(tmp_path: Path) -> None:
    """Son mot de passe est connu : un vrai tableur y serait à découvert."""
    classeur = tmp_path / "foyer.xlsx"
    classeur.write_bytes(octets_cohorte(1, 5, au=AU))
    with exercices.creer(tmp_path / "exercice", AU) as seance:
        for refuser in (
            lambda: importer(seance, classeur, AU),
            lambda: importer(seance, classeur, AU, simuler=True),
            lambda: seance.faire("importer_tableur", {"fichier": str(classeur)}, AU),
        ):
            with pytest.raises(RefusMetier) as refus:
                refuser()
            assert refus.value.code == "import_en_exercice"


def test_les_papiers_d_exercice_le_disent(tmp_path: Path, seance: Seance) -> None:
    nuits = SITUATIONS[0]
    exercices.jouer(seance, nuits.depart, AU)
    with exercices.creer(tmp_path / "exercice", AU) as exercice:
        for une, attendu in ((exercice, True), (seance, False)):
            with une.lire() as conn:
                (etat,) = exercices.etats(conn, [nuits], AU, une.coffre.reperes)
            assert etat.jeune is not None
            edition = rapports.editer(une, "plan_transition", etat.jeune, AU)
            assert ("EXERCICE, Foyer d'exercice" in _texte(edition.octets)) is attendu


def _texte(octets: bytes) -> str:
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtPdf import QPdfDocument

    with pikepdf.open(io.BytesIO(octets)) as pdf:
        pages = len(pdf.pages)
    document, tampon = QPdfDocument(), QBuffer()
    tampon.setData(QByteArray(octets))
    tampon.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(tampon)
    texte = "\n".join(document.getAllText(p).text() for p in range(pages))
    document.close()
    return texte


@par_situation
def test_la_solution_parle_avec_les_mots_de_l_ecran(situation: Situation) -> None:
    """Un bouton renommé rendrait la solution introuvable : elle le cite tel qu'il est écrit."""
    cites = re.findall(r"«\s([^»]+)\s»", "\n".join((*situation.pas, situation.indices[0])))
    inconnus = [mot for mot in cites if _sans_graphie(mot) not in _mots_de_l_application()]
    assert not inconnus


@cache
def _mots_de_l_application() -> str:
    racine = ressources.racine()
    lus = [*(racine / "ui").glob("*.ui"), *(racine / "resources/referentiels").glob("*.yaml")]
    lus += [f for f in (racine / "src/ase_parcours").rglob("*.py") if "forms" not in f.parts]
    return _sans_graphie("\n".join(f.read_text("utf-8") for f in lus))


def _sans_graphie(texte: str) -> str:
    return texte.replace("\u2019", "'").replace("\u00a0", " ").replace("\\n", " ")
