"""Deux coffres qui ont les mêmes entrées ont les mêmes tables, quel que soit le chemin."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outils_gestes import Geste, executer_gestes, gestes
from outils_ouverts import (
    AU,
    Tables,
    entrees,
    faire,
    jeune_loge,
    lire_tables,
    ouvert,
    poser,
    recevoir,
    tables,
    valeur,
)

from ase_parcours.coffre import fusion, journal
from ase_parcours.coffre import transaction as transactions
from ase_parcours.coffre.horloge import Horloge
from ase_parcours.coffre.journal import Entree
from ase_parcours.coffre.lectures.faits import charger_faits
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.coffre.verification import verifier
from ase_parcours.erreurs import FichierAbime, RefusMetier, UsageInvalide
from ase_parcours.metier import journal as metier_journal
from ase_parcours.metier.garantie import evaluer
from ase_parcours.metier.vocabulaire import VERSION
from ase_parcours.operations.seance import Seance

PROFIL = 50 if hypothesis.settings.default is None else hypothesis.settings.default.max_examples


@pytest.fixture(scope="module")
def commun(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seance]:
    """Un coffre ouvert avec deux dossiers logés ; chaque essai y défait ce qu'il a fait."""
    with pytest.MonkeyPatch.context() as rustine:
        maison = tmp_path_factory.mktemp("maison")
        rustine.setenv("HOME", str(maison))
        rustine.setenv("XDG_CONFIG_HOME", str(maison))
        with ouvert(tmp_path_factory.mktemp("commun") / "coffre") as seance:
            jeune_loge(seance, "P75-1")
            jeune_loge(seance, "P75-2", code="CHRS")
            yield seance


@contextmanager
def poste(seance: Seance, nom: str) -> Iterator[Transaction]:
    """Une transaction d'un autre appareil sur les mêmes données, toujours défaite."""
    vrai = seance.coffre.contexte

    def contexte(au: Any) -> transactions.Contexte:
        return replace(vrai(au), appareil=nom, epoque=f"epoque-{nom}", horloge=Horloge())

    with pytest.MonkeyPatch.context() as rustine:
        rustine.setattr(seance.coffre, "contexte", contexte)
        with seance.coffre.transaction(AU, simuler=True) as tx:
            yield tx


def _ecrire(seance: Seance, nom: str, recues: Sequence[Entree], suite: list[Geste]) -> list[Entree]:
    """Les entrées que ce poste écrit après avoir reçu celles-là."""
    with poste(seance, nom) as tx:
        fusion.integrer(tx, recues)
        executer_gestes(tx, suite, seance.coffre.compte.id)
        return [e for e in journal.entrees(tx.conn) if e.appareil == nom]


def _nourrir(seance: Seance, lots: Sequence[Sequence[Entree]]) -> Tables:
    with poste(seance, "lecteur") as tx:
        for lot in lots:
            fusion.integrer(tx, lot)
        return lire_tables(tx.conn)


@hypothesis.settings(max_examples=PROFIL)
@given(gestes(), gestes(), gestes(3), st.integers(0, 6), st.randoms(use_true_random=False))
def test_tout_ordre_tout_decoupage_tout_doublon(
    commun: Seance,
    de_a: list[Geste],
    de_b: list[Geste],
    de_c: list[Geste],
    vues: int,
    hasard: random.Random,
) -> None:
    """b n'a vu qu'une partie de ce qu'a fait a ; c a tout vu de b, et rien de la fin de a."""
    a = _ecrire(commun, "a", [], de_a)
    b = _ecrire(commun, "b", a[:vues], de_b)
    c = _ecrire(commun, "c", [*a[:vues], *b], de_c)
    toutes = [*a, *b, *c]
    attendues = _nourrir(commun, [toutes])
    assert _nourrir(commun, [[e] for e in reversed(toutes)]) == attendues
    melangees = [*toutes, *hasard.choices(toutes, k=len(toutes))] if toutes else []
    hasard.shuffle(melangees)
    lots = []
    while melangees:
        taille = hasard.randint(1, len(melangees))
        lots.append(melangees[:taille])
        melangees = melangees[taille:]
    assert _nourrir(commun, lots) == attendues
    # Reconstruire est le même calcul, sur tout.
    with poste(commun, "lecteur") as tx:
        fusion.integrer(tx, toutes)
        fusion.reconstruire(tx.conn, tx)
        assert lire_tables(tx.conn) == attendues


@hypothesis.settings(max_examples=PROFIL)
@given(gestes(8))
def test_ecrire_pas_a_pas_vaut_reconstruire(commun: Seance, suite: list[Geste]) -> None:
    with poste(commun, "a") as tx:
        executer_gestes(tx, suite, commun.coffre.compte.id)
        courantes = lire_tables(tx.conn)
        fusion.reconstruire(tx.conn, tx)
        assert lire_tables(tx.conn) == courantes


# --- Deux vrais coffres -------------------------------------------------------------------------


@pytest.fixture
def deux(tmp_path: Path) -> Iterator[tuple[Seance, Seance]]:
    """Deux coffres ouverts, qui partagent un dossier logé et sorti."""
    poser(tmp_path / "a")
    poser(tmp_path / "b")
    with ouvert(tmp_path / "a") as a, ouvert(tmp_path / "b") as b:
        jeune_loge(a)
        recevoir(b, entrees(a))
        yield a, b


def _echanger(a: Seance, b: Seance) -> None:
    de_a, de_b = entrees(a), entrees(b)
    recevoir(a, list(reversed(de_b)))
    for entree in de_a:
        recevoir(b, [entree])


def _dans_le_temps(seance: Seance) -> list[Entree]:
    return sorted(entrees(seance), key=lambda e: e.hlc)


def _solution(seance: Seance) -> str:
    return str(valeur(seance, "SELECT id FROM solution"))


def test_deux_coffres_nourris_l_un_de_l_autre_finissent_egaux(
    deux: tuple[Seance, Seance],
) -> None:
    a, b = deux
    faire(a, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
    faire(a, "enregistrer_solution", jeune="P75-1", solution=_solution(a), fin="2027-08-01")
    faire(b, "enregistrer_solution", jeune="P75-1", solution=_solution(b), fin="2027-09-01")
    faire(b, "enregistrer_jeune", jeune="P75-2", naissance="2008-02-29")
    faire(b, "enregistrer_jeune", jeune="P75-1", telephone="01")
    _echanger(a, b)
    assert tables(a) == tables(b)
    assert len(tables(a)["conflit"]) == 1
    assert len(tables(a)["sortie"]) == 1
    for seance in deux:
        assert verifier(seance.coffre, AU) == []
    avant = entrees(a)
    _echanger(a, b)
    assert entrees(a) == avant == entrees(b)
    assert tables(a) == tables(b)


def test_rouvrir_apres_une_fusion(deux: tuple[Seance, Seance], tmp_path: Path) -> None:
    """La tête écrite après une fusion va jusqu'au bout des chaînes reçues : rien ne manque."""
    a, b = deux
    faire(b, "enregistrer_jeune", jeune="P75-1", telephone="01")
    recevoir(a, entrees(b))
    a.fermer()
    with ouvert(tmp_path / "a") as rouvert:
        assert not rouvert.lecture_seule
        assert verifier(rouvert.coffre, AU) == []
        faire(rouvert, "enregistrer_jeune", jeune="P75-1", telephone="02")
        assert verifier(rouvert.coffre, AU) == []


def test_editions_concurrentes_gardees_puis_tranchees(deux: tuple[Seance, Seance]) -> None:
    a, b = deux
    faire(a, "enregistrer_jeune", jeune="P75-1", telephone="01")
    faire(b, "enregistrer_jeune", jeune="P75-1", telephone="02")
    _echanger(a, b)
    versions = json.loads(valeur(a, "SELECT versions FROM conflit WHERE champ = 'telephone'"))
    assert sorted(v["valeur"] for v in versions) == ["01", "02"]
    haute = max(versions, key=lambda v: (v["ordre"], v["ligne"]))
    assert versions[0] == haute
    assert valeur(a, "SELECT telephone FROM jeune") == haute["valeur"]
    basse = versions[1]
    entite = valeur(a, "SELECT entite FROM conflit")
    arguments = {"entite": entite, "champ": "telephone", "ligne": basse["ligne"]}
    faire(a, "trancher_conflit", **arguments)
    assert valeur(a, "SELECT telephone FROM jeune") == basse["valeur"]
    with pytest.raises(UsageInvalide, match="pas en conflit"):
        faire(a, "trancher_conflit", **arguments)
    recevoir(b, entrees(a))
    assert tables(a) == tables(b)
    assert tables(b)["conflit"] == set()


def test_trancher_demande_une_valeur_gardee(deux: tuple[Seance, Seance]) -> None:
    a, b = deux
    faire(a, "enregistrer_jeune", jeune="P75-1", telephone="01")
    faire(b, "enregistrer_jeune", jeune="P75-1", telephone="02")
    _echanger(a, b)
    entite = valeur(a, "SELECT entite FROM conflit")
    with pytest.raises(UsageInvalide, match="pas l'une de celles en conflit"):
        faire(a, "trancher_conflit", entite=entite, champ="telephone", ligne="autre/0")


def test_la_meme_valeur_des_deux_cotes_n_est_pas_un_conflit(deux: tuple[Seance, Seance]) -> None:
    a, b = deux
    for seance in deux:
        faire(seance, "enregistrer_jeune", jeune="P75-1", telephone="01")
    _echanger(a, b)
    assert tables(a) == tables(b)
    assert tables(a)["conflit"] == set()


def test_supprimer_ici_et_modifier_la_bas(deux: tuple[Seance, Seance]) -> None:
    a, b = deux
    faire(a, "enregistrer_accueil", jeune="P75-1", lieu="Foyer A", debut="2020-01-01")
    recevoir(b, entrees(a))
    accueil = valeur(b, "SELECT id FROM accueil")
    a.annuler(AU)
    faire(b, "enregistrer_accueil", jeune="P75-1", accueil=accueil, lieu="Foyer B")
    assert tables(a)["accueil"] == set()
    _echanger(a, b)
    assert tables(a) == tables(b)
    assert valeur(a, "SELECT lieu FROM accueil") == "Foyer B"


def test_un_dossier_retire_ici_pendant_qu_on_y_ecrit_la_bas(deux: tuple[Seance, Seance]) -> None:
    """Les deux finissent égaux ; ce qui s'y rattachait ne s'écrit plus, et une phrase le dit."""
    a, b = deux
    faire(a, "enregistrer_jeune", jeune="P75-9")
    recevoir(b, entrees(a))
    a.annuler(AU)
    solution = faire(b, "enregistrer_solution", jeune="P75-9", code="FJT")["solution"]
    _echanger(a, b)
    assert tables(a) == tables(b)
    for seance in deux:
        with pytest.raises(UsageInvalide, match="retiré sur un autre poste"):
            faire(seance, "changer_etat_solution", solution=solution, etat="admise")
        assert verifier(seance.coffre, AU) == []


@pytest.mark.parametrize(
    ("champ", "rassure", "effraie"),
    [
        ("fin", None, "2026-12-05"),
        ("fin", None, "inconnue"),
        ("debut", "2026-11-01", "2026-12-05"),
        ("code", "LOG_SOC", "HOTEL"),
        ("preuve", "bail signé", None),
        ("etats", "occupée", "caduque"),
    ],
)
def test_un_conflit_ne_rassure_jamais(
    deux: tuple[Seance, Seance], champ: str, rassure: str | None, effraie: str | None
) -> None:
    """Quelle que soit la plus haute des deux valeurs, les nuits que l'une découvre le sont."""
    a, b = deux
    faire(a, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
    # La valeur qui rassure est écrite en dernier, ou en premier : elle est montrée une fois sur
    # deux, et cela ne change rien.
    for seance, valeur_ in ((b, effraie), (a, rassure)):
        solution = _solution(seance)
        if champ == "etats":
            arguments: dict[str, Any] = {"solution": solution, "etat": valeur_}
            faire(seance, "changer_etat_solution", **arguments)
        else:
            autre = {"fin": "2030-01-01", "debut": "2026-10-01", "code": "PENSION", "preuve": "x"}
            arguments = {"jeune": "P75-1", "solution": solution}
            for donnee in (autre[champ], valeur_):
                seance.faire("enregistrer_solution", {**arguments, champ: donnee}, AU)
    assert len(tables(a)["sortie"]) == 1
    _echanger(a, b)
    assert tables(a) == tables(b)
    assert valeur(a, "SELECT champ FROM conflit") == champ
    assert tables(a)["sortie"] == set()
    with a.lire() as conn:
        (faits,) = charger_faits(conn).values()
    e = evaluer(faits, AU, a.coffre.reperes)
    assert (e.niveau, e.statut) == ("sans_solution", "a_revoir")
    # Trancher pour la valeur qui couvre rend la sortie.
    ligne = json.loads(valeur(a, "SELECT versions FROM conflit"))
    bonne = next(v for v in ligne if v["valeur"] == rassure or "occupée" in str(v["valeur"][-1:]))
    faire(a, "trancher_conflit", entite=_solution(a), champ=champ, ligne=bonne["ligne"])
    assert len(tables(a)["sortie"]) == 1


def test_un_visa_retire_ailleurs_est_retire(deux: tuple[Seance, Seance]) -> None:
    a, b = deux
    visa = faire(
        a,
        "accorder_visa",
        jeune="P75-1",
        date="2026-11-20",
        motif="bail",
        etape="visite",
        etape_le="2026-12-01",
        responsable="Mme Rivière",
    )["visa"]
    faire(a, "enregistrer_sortie", jeune="P75-1", date="2026-11-20", visa=visa)
    recevoir(b, entrees(a))
    faire(b, "retirer_visa", visa=visa, motif="un")
    faire(a, "retirer_visa", visa=visa, motif="deux")
    _echanger(a, b)
    assert tables(a) == tables(b)
    assert tables(a)["sortie"] == set()


def test_un_visa_retire_puis_remis_ailleurs_reste_retire(deux: tuple[Seance, Seance]) -> None:
    """La valeur la plus haute dit « non retiré » : le conflit ne rassure pas."""
    a, _ = deux
    visa = faire(
        a,
        "accorder_visa",
        jeune="P75-1",
        date="2026-11-20",
        motif="bail",
        etape="visite",
        etape_le="2026-12-01",
        responsable="Mme Rivière",
    )["visa"]
    faire(a, "enregistrer_sortie", jeune="P75-1", date="2026-11-20", visa=visa)
    faire(a, "retirer_visa", visa=visa, motif="un")
    ligne = journal.LigneBrute(visa, "retrait", (), "null", VERSION)
    remise = journal.sceller(
        identifiant="remise", chaine=("ailleurs", "e"),
        precedent=journal.Maillon(0, journal.ORIGINE), hlc=f"{2**44:012x}000000", compte=None,
        operation="retirer_visa", jeune=None, lignes=(ligne,),
    )  # fmt: skip
    recevoir(a, [remise])
    assert valeur(a, "SELECT retrait FROM visa") is None
    assert len(tables(a)["conflit"]) == 1
    assert tables(a)["sortie"] == set()


# --- Ce qu'une fusion refuse --------------------------------------------------------------------


def _alteree(entree: Entree) -> list[Entree]:
    ligne = replace(entree.lignes[0], apres='"autre"')
    return [
        replace(entree, lignes=(ligne, *entree.lignes[1:])),
        replace(entree, numero=99),
        replace(entree, compte="autre"),
        replace(entree, hlc="f" * 18),
        replace(entree, lignes=()),
    ]


@pytest.mark.parametrize("rang", range(5))
def test_une_entree_alteree_n_entre_pas(deux: tuple[Seance, Seance], rang: int) -> None:
    a, b = deux
    faire(a, "enregistrer_jeune", jeune="P75-1", telephone="01")
    faire(a, "enregistrer_jeune", jeune="P75-1", telephone="02")
    bonne, mauvaise = _dans_le_temps(a)[-2:]
    avant = tables(b), entrees(b)
    with pytest.raises(FichierAbime) as refus:
        recevoir(b, [bonne, _alteree(mauvaise)[rang]])
    assert refus.value.code == "entree_alteree"
    assert (tables(b), entrees(b)) == avant


def _scellee(hlc: str, apres: str | None = '"01"', vocabulaire: int = VERSION) -> Entree:
    ligne = journal.LigneBrute("x", "telephone", (), apres, vocabulaire)
    return journal.sceller(
        identifiant="z", chaine=("ailleurs", "e"), precedent=journal.Maillon(0, journal.ORIGINE),
        hlc=hlc, compte=None, operation="enregistrer_jeune", jeune=None, lignes=(ligne,),
    )  # fmt: skip


@pytest.mark.parametrize(
    "entree",
    [
        _scellee("demain"),
        _scellee("0" * 17),
        _scellee("0" * 19),
        _scellee("G" * 18),
        _scellee("0" * 18, "{"),
    ],
    ids=["mot", "courte", "longue", "pas hexadécimale", "valeur qui n'est pas du JSON"],
)
def test_une_entree_bien_scellee_mais_mal_formee_n_entre_pas(
    deux: tuple[Seance, Seance], entree: Entree
) -> None:
    """Un poste fautif ne doit pas rendre ce coffre illisible, ni son horloge inutilisable."""
    a, _ = deux
    with pytest.raises(FichierAbime):
        recevoir(a, [entree])
    faire(a, "enregistrer_jeune", jeune="P75-1", telephone="01")


def test_une_horloge_en_avance_est_suivie(deux: tuple[Seance, Seance]) -> None:
    a, _ = deux
    recevoir(a, [_scellee(f"{2**44:012x}000000")])
    faire(a, "enregistrer_jeune", jeune="P75-1", telephone="01")
    assert valeur(a, "SELECT max(hlc) FROM journal WHERE appareil <> 'ailleurs'") > f"{2**44:012x}"


def test_une_bifurcation_est_gardee_et_dite(deux: tuple[Seance, Seance]) -> None:
    """Deux entrées de même numéro : les deux restent, et le coffre le dit."""
    a, b = deux
    faire(a, "enregistrer_jeune", jeune="P75-1", telephone="01")
    precedente, derniere = _dans_le_temps(a)[-2:]
    jumelle = journal.sceller(
        identifiant="jumelle", chaine=(derniere.appareil, derniere.epoque),
        precedent=journal.Maillon(precedente.numero, precedente.empreinte), hlc=derniere.hlc,
        compte=None, operation="enregistrer_jeune", jeune=None, lignes=derniere.lignes,
    )  # fmt: skip
    recevoir(b, [*entrees(a), jumelle])
    assert {"jumelle", derniere.id} <= {e.id for e in entrees(b)}
    assert "bifurcation" in {c.code for c in verifier(b.coffre, AU)}


# --- Montée du vocabulaire dans un vrai coffre --------------------------------------------------


def test_un_champ_renomme_se_relit_s_annule_et_se_reconstruit(
    deux: tuple[Seance, Seance], monkeypatch: pytest.MonkeyPatch
) -> None:
    """« telephone » devient « observations » en version suivante : les lignes d'hier y montent, une
    annulation y remet la valeur d'avant, la reconstruction ne change rien."""
    a, _ = deux
    faire(a, "enregistrer_jeune", jeune="P75-1", telephone="01")
    faire(a, "enregistrer_jeune", jeune="P75-1", telephone="02")

    def monter(champ: str, valeur_: Any) -> tuple[str, Any]:
        if champ != "telephone":
            return champ, valeur_
        return "observations", valeur_ and f"tél. {valeur_}"

    monkeypatch.setattr(metier_journal, "VERSION", VERSION + 1)
    monkeypatch.setattr(transactions, "VERSION", VERSION + 1)
    monkeypatch.setattr(metier_journal, "MONTEES", {VERSION: monter})
    with a.coffre.transaction(AU) as tx:
        fusion.reconstruire(tx.conn, tx)
    assert valeur(a, "SELECT observations FROM jeune") == "tél. 02"
    assert valeur(a, "SELECT telephone FROM jeune") is None
    a.annuler(AU)
    assert valeur(a, "SELECT observations FROM jeune") == "tél. 01"
    faire(a, "enregistrer_jeune", jeune="P75-1", observations="rien")
    assert tables(a)["conflit"] == set()
    assert verifier(a.coffre, AU) == []


def test_fermer_un_compte_ailleurs_se_fusionne(deux: tuple[Seance, Seance]) -> None:
    """Le dernier administrateur ne se retire pas ; un autre compte se ferme et cela voyage."""
    a, b = deux
    with pytest.raises(RefusMetier, match="administrateur"):
        faire(a, "changer_roles", compte=a.coffre.compte.id, roles=["cadre"])
    nouveau: dict[str, Any] = {
        "nom": "béa",
        "roles": ["cadre"],
        "mot_de_passe": "cheval pile agrafe deux",
    }
    compte = faire(a, "creer_compte", **nouveau)["compte"]
    faire(a, "changer_roles", compte=compte, actif=False)
    recevoir(b, entrees(a))
    assert valeur(b, "SELECT actif FROM compte WHERE id = ?", compte) == "non"


def test_recevoir_seulement_ce_que_l_on_a_deja(deux: tuple[Seance, Seance]) -> None:
    a, b = deux
    avant = tables(b)
    recevoir(b, entrees(a))
    assert tables(b) == avant
    assert verifier(b.coffre, AU) == []
