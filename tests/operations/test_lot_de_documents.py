"""Un lot de documents : à plusieurs processus, un seul écrivain, et rien qui traîne ensuite."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from outils_import import coffre_neuf

from ase_parcours.coffre.lectures.jeunes import LigneJeune, lister
from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours
from ase_parcours.operations import emission, lot_de_documents, remise
from ase_parcours.operations.assemblage import registre
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.operations.emission import Commande
from ase_parcours.operations.lot_de_documents import (
    Lot,
    Ordre,
    Sujet,
    refus_par_raison,
    sortis_du_mois,
    sujets_des,
)
from ase_parcours.operations.rendu_a_part import Ouvrier
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.contenus.communs import Contenu

AU = date(2026, 11, 22)
PLAN = "plan_transition"
NOMBRE = 9
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]"
    b"/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Neuf jeunes ; le premier est sorti avec un bail versé."""
    with coffre_neuf(tmp_path / "coffre") as ouverte:
        for rang in range(NOMBRE):
            valeurs = {
                "jeune": f"P-{rang}",
                "nom": f"Nom{rang}",
                "prenom": "Ana",
                "naissance": "2008-03-01",
                "unite": "Foyer A" if rang % 2 else "Foyer B",
            }
            ouverte.faire("enregistrer_jeune", valeurs, AU)
        faire_sortir(ouverte, tmp_path)
        yield ouverte


def faire_sortir(seance: Seance, tmp_path: Path) -> None:
    bail = tmp_path / "bail.pdf"
    bail.write_bytes(PDF)
    solution = {
        "jeune": "P-0",
        "code": "LOG_SOC",
        "etat": "occupée",
        "debut": "2026-11-01",
        "preuve": "bail signé",
    }
    rendu = seance.faire("enregistrer_solution", solution, AU).resultat
    preuve = {"jeune": "P-0", "solution": rendu["solution"], "fichier": str(bail)}
    seance.faire("verser_piece", preuve, AU)
    seance.faire("enregistrer_sortie", {"jeune": "P-0", "date": "2026-11-20"}, AU)


def lignes(seance: Seance) -> list[LigneJeune]:
    with seance.lire() as conn:
        return lister(conn, AU, seance.coffre.reperes, clos=True)


def ordre(seance: Seance, vers: Path | None, **autres: Any) -> Ordre:
    if vers is not None:
        vers.mkdir(exist_ok=True)
    type_ = autres.pop("type_", PLAN)
    return Ordre(type_, sujets_des(type_, lignes(seance)), AU, vers, **autres)


def au_journal(seance: Seance) -> list[tuple[str, int, str]]:
    with seance.lire() as conn:
        return [
            (r[0], r[1], r[2])
            for r in conn.exec_driver_sql(
                "SELECT j.dossier, e.numero, e.fichier FROM edition AS e"
                " JOIN jeune AS j ON j.id = e.jeune ORDER BY j.dossier, e.numero"
            )
        ]


def vivant(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_chaque_document_est_une_edition_ecrite_et_notee(seance: Seance, tmp_path: Path) -> None:
    vers = tmp_path / "plans"
    with Lot(seance, ordre(seance, vers), ouvriers=2) as lot:
        issues = list(lot)
        processus = lot.atelier.processus if lot.atelier else ()
        assert len(processus) == 2
    assert [i.sujet.reference for i in issues] == [f"P-{n}" for n in range(NOMBRE)]
    assert not [i.erreur for i in issues if i.erreur]
    empreintes = {
        f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in sorted(vers.iterdir())
    }
    assert empreintes == {f"{PLAN}_{d}_e{n}.pdf": f for d, n, f in au_journal(seance)}
    assert (lot.bilan.faits, lot.bilan.vus, lot.bilan.arrete) == (NOMBRE, NOMBRE, False)
    assert not any(map(vivant, processus))


def test_a_cote_ou_sur_place_les_pages_sont_les_memes_au_bit_pres(
    seance: Seance, tmp_path: Path
) -> None:
    a_cote = tmp_path / "a_cote"
    with Lot(seance, ordre(seance, a_cote), ouvriers=2) as lot:
        list(lot)
    assert (lot.bilan.faits, lot.bilan.refus) == (NOMBRE, [])
    sur_place = tmp_path / "sur_place"
    with Lot(seance, ordre(seance, sur_place), ouvriers=0) as lot:
        list(lot)
    assert (lot.bilan.faits, len(au_journal(seance))) == (NOMBRE, NOMBRE), "pas d'édition de plus"
    for fichier in a_cote.iterdir():
        assert fichier.read_bytes() == (sur_place / fichier.name).read_bytes()


def test_ce_qui_change_entre_temps_est_compose_de_nouveau(seance: Seance, tmp_path: Path) -> None:
    """Les pages préparées d'avance ne valent que pour le contenu d'où elles viennent."""
    with Lot(seance, ordre(seance, tmp_path / "plans"), ouvriers=1) as lot:
        lot.suivant()
        seance.faire("enregistrer_jeune", {"jeune": "P-1", "nom": "Autrement"}, AU)
        seance.faire("enregistrer_jeune", {"jeune": "P-8", "nom": "Aussi"}, AU)
        issues = list(lot)
    assert not [i.erreur for i in issues if i.erreur]
    refaite = emission.editer(seance, Commande(PLAN, issues[0].sujet.id), AU)
    assert issues[0].edition is not None
    assert not refaite.nouvelle, "l'édition est celle du dossier tel qu'il est"
    assert refaite.octets == issues[0].edition.octets


def test_arrete_a_mi_chemin_ce_qui_est_fait_reste(seance: Seance, tmp_path: Path) -> None:
    vers = tmp_path / "plans"
    fils = set(threading.enumerate())
    lot = Lot(seance, ordre(seance, vers), ouvriers=2)
    for _ in range(4):
        assert lot.suivant() is not None
    assert lot.atelier is not None
    processus = lot.atelier.processus
    assert all(map(vivant, processus))
    lot.fermer()
    assert lot.suivant() is None
    assert (lot.bilan.faits, lot.bilan.total, lot.bilan.arrete) == (4, NOMBRE, True)
    assert len(list(vers.iterdir())) == len(au_journal(seance)) == 4
    assert not any(map(vivant, processus)), "aucun processus ne survit à l'arrêt"
    assert set(threading.enumerate()) <= fils, "aucun fil non plus"
    lot.fermer()


def test_un_dossier_refuse_n_arrete_pas_les_autres(seance: Seance, tmp_path: Path) -> None:
    voulu = ordre(seance, tmp_path / "attestations", type_="attestation")
    with Lot(seance, voulu, ouvriers=2) as lot:
        issues = list(lot)
    assert [i.edition is not None for i in issues] == [True] + [False] * (NOMBRE - 1)
    assert {e.code for _, e in lot.bilan.refus} == {"attestation_sans_sortie"}
    (phrase,) = refus_par_raison([(r, e.message) for r, e in lot.bilan.refus])
    assert phrase.startswith("8 dossiers (P-1, P-2, P-3 et 5 autres)")


@pytest.mark.journal_attendu("document non composé : ZeroDivisionError")
@pytest.mark.parametrize("ouvriers", [0, 2])
def test_un_dossier_empoisonne_est_nomme_et_les_autres_sont_faits(
    seance: Seance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ouvriers: int
) -> None:
    vrai = registre.ASSEMBLEURS[PLAN]

    def empoisonne(demande: Demande) -> Contenu:
        if demande.vue.ligne.dossier == "P-3":
            raise ZeroDivisionError
        return vrai(demande)

    monkeypatch.setitem(registre.ASSEMBLEURS, PLAN, empoisonne)
    with Lot(seance, ordre(seance, tmp_path / "plans"), ouvriers=ouvriers) as lot:
        list(lot)
    assert lot.bilan.faits == NOMBRE - 1
    ((reference, erreur),) = lot.bilan.refus
    assert (reference, erreur.code) == ("P-3", "document_non_compose")


class Poison:
    """Une valeur qui tue le processus où elle arrive."""

    def __reduce__(self) -> tuple[Callable[[int], Any], tuple[int]]:
        return os._exit, (9,)


@pytest.mark.journal_attendu("document non composé : processus tombé deux fois")
def test_un_contenu_qui_tue_son_processus_ne_coute_que_son_document(
    seance: Seance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vrai = lot_de_documents.Lot._lire_le_contenu

    def contenu(lot: Lot, sujet: Sujet) -> Any:
        return Poison() if sujet.reference == "P-4" else vrai(lot, sujet)

    monkeypatch.setattr(lot_de_documents.Lot, "_lire_le_contenu", contenu)
    with Lot(seance, ordre(seance, tmp_path / "plans"), ouvriers=2) as lot:
        list(lot)
        processus = lot.atelier.processus if lot.atelier else ()
    assert [r for r, _ in lot.bilan.refus] == ["P-4"]
    assert lot.bilan.faits == NOMBRE - 1
    assert not any(map(vivant, processus))


def test_sans_processus_possible_on_compose_sur_place(
    seance: Seance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuser(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr("ase_parcours.operations.rendu_a_part.subprocess.Popen", refuser)
    with Lot(seance, ordre(seance, tmp_path / "plans"), ouvriers=2) as lot:
        list(lot)
    assert (lot.bilan.faits, lot.bilan.refus) == (NOMBRE, [])


def test_l_entree_fermee_le_processus_finit_de_lui_meme() -> None:
    """Il ne survit pas au programme qui l'a lancé, même tué."""
    processus = Ouvrier()._lancer()
    assert processus.stdin is not None
    assert processus.stdout is not None
    with processus.stdin, processus.stdout:
        processus.stdin.close()
        assert processus.wait(20) == 0


def test_un_support_parti_n_est_pas_essaye_cinq_cents_fois(
    seance: Seance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    essais: list[Path] = []

    def parti(chemin: Path, octets: bytes) -> None:
        del octets
        essais.append(chemin)
        raise EnvironnementRefuse("fichier_absent", "Ce dossier n'existe pas.", "La clé ?")

    monkeypatch.setattr(remise, "ecrire_atomique", parti)
    with Lot(seance, ordre(seance, tmp_path / "plans"), ouvriers=0) as lot:
        list(lot)
    assert len(essais) == 5
    assert [r for r, _ in lot.bilan.refus] == [f"P-{n}" for n in range(NOMBRE)]
    assert au_journal(seance) == [], "ce qui n'est pas écrit n'est pas édité"


def test_rien_n_est_ecrase(seance: Seance, tmp_path: Path) -> None:
    vers = tmp_path / "plans"
    vers.mkdir()
    autre = vers / f"{PLAN}_P-2_e1.pdf"
    autre.write_bytes(b"le travail d'un autre")
    with Lot(seance, ordre(seance, vers), ouvriers=0) as lot:
        list(lot)
    assert [(r, e.code) for r, e in lot.bilan.refus] == [("P-2", "fichier_deja_la")]
    assert autre.read_bytes() == b"le travail d'un autre"
    with Lot(seance, ordre(seance, vers), ouvriers=0) as lot:
        list(lot)
    assert lot.bilan.faits == NOMBRE - 1, "le même document, déjà là, convient"
    with Lot(seance, ordre(seance, vers, remplacer=True), ouvriers=0) as lot:
        list(lot)
    assert (lot.bilan.faits, autre.read_bytes()[:5]) == (NOMBRE, b"%PDF-")


def test_l_enveloppe_est_ce_qui_s_ecrit(seance: Seance, tmp_path: Path) -> None:
    vers = tmp_path / "plans"
    with Lot(seance, ordre(seance, vers, enveloppe=lambda o: b"sous pli " + o)) as lot:
        list(lot)
    assert all(f.read_bytes().startswith(b"sous pli %PDF-") for f in vers.iterdir())


def test_un_apercu_n_ecrit_rien_au_journal(seance: Seance, tmp_path: Path) -> None:
    vers = tmp_path / "apercus"
    with Lot(seance, ordre(seance, vers, apercu=True), ouvriers=1) as lot:
        list(lot)
    assert lot.bilan.faits == NOMBRE
    assert sorted(f.name for f in vers.iterdir())[0] == f"{PLAN}_P-0_apercu.pdf"
    assert au_journal(seance) == []


def test_les_attestations_d_un_mois(seance: Seance) -> None:
    assert [x.dossier for x in sortis_du_mois(lignes(seance), date(2026, 11, 1))] == ["P-0"]
    assert sortis_du_mois(lignes(seance), date(2026, 10, 1)) == []


def test_le_temps_qui_reste_se_dit_quand_on_peut_le_savoir(
    seance: Seance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    instant = 0.0
    monkeypatch.setattr(f"{lot_de_documents.__name__}.time.monotonic", lambda: instant)
    with Lot(seance, ordre(seance, tmp_path / "plans"), ouvriers=0) as lot:
        lot.suivant()
        instant = 60.0
        assert lot.secondes_restantes is None, "un seul document ne dit pas un rythme"
        lot.suivant()
        lot.suivant()
        assert lot.secondes_restantes == pytest.approx(120.0)


def test_le_type_inconnu_se_dit() -> None:
    with pytest.raises(ErreurParcours) as refus:
        emission.fiche("roman")
    assert refus.value.code == "document_inconnu"


def test_un_ouvrier_arrete_ne_renait_pas() -> None:
    ouvrier = Ouvrier()
    ouvrier.finir()
    with pytest.raises(ErreurParcours) as refus:
        ouvrier.composer(b"")
    assert refus.value.code == "lot_arrete"


def test_deux_unites_aux_noms_voisins_ne_s_ecrasent_pas(seance: Seance, tmp_path: Path) -> None:
    """« Éole » et « Eole » donnent le même nom de fichier : la seconde est refusée, et le dit."""
    for rang, unite in enumerate(("Éole", "Eole")):
        identite = {"jeune": f"Q-{rang}", "nom": "Sy", "prenom": "Awa", "unite": unite}
        seance.faire("enregistrer_jeune", identite, AU)
    unites = tuple(Sujet(u, u) for u in ("Éole", "Eole"))
    voulu = Ordre("synthese_foyer", unites, AU, tmp_path, remplacer=True)
    with Lot(seance, voulu) as lot:
        issues = list(lot)
    assert [x.fichier for x in issues] == [tmp_path / "synthese_foyer_Eole_e1.pdf", None]
    assert issues[1].erreur is not None
    assert issues[1].erreur.code == "fichier_deja_la"
    with Lot(seance, voulu) as encore:
        assert next(iter(encore)).fichier is not None, "refaire un lot récrit ce qui y était"
