"""Les documents d'une unité, comptés dans un vrai coffre."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import outils_porte as outils
import pytest
from outils_ouverts import AU, PIECE, faire, jeune_loge

from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.coffre.lectures.tableau import tableau
from ase_parcours.metier.nuits import Niveau
from ase_parcours.operations import emission
from ase_parcours.operations.assemblage.demande import DemandeUnite
from ase_parcours.operations.assemblage.liste_commission import liste_commission
from ase_parcours.operations.assemblage.registre import ASSEMBLEURS_UNITE
from ase_parcours.operations.assemblage.supervision import supervision, supervision_communiquee
from ase_parcours.operations.assemblage.synthese_foyer import synthese_foyer
from ase_parcours.operations.emission import Commande
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue
from ase_parcours.rapports.contenus.communs import EnTete
from ase_parcours.rapports.contenus.unite import Indicateur, ParNiveau
from ase_parcours.rapports.donnees import ecrire

T = TypeVar("T")
EOLE, ZEPHYR = "Foyer Éole", "Foyer Zéphyr"


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        yield ouverte


def jeune(seance: Seance, numero: int, unite: str | None = EOLE, **champs: Any) -> str:
    dossier = f"P75-{numero}"
    defauts: dict[str, Any] = {"nom": f"Nom{numero}", "prenom": "Inès", "naissance": "2008-05-14",
               "sortie_prevue": "2027-02-10"}  # fmt: skip
    faire(seance, "enregistrer_jeune", jeune=dossier, unite=unite, **(defauts | champs))
    return dossier


def remplir(seance: Seance, assembler: Callable[[DemandeUnite], T], unite: str = "") -> T:
    """Le contenu, rempli le coffre ouvert."""
    with seance.lire() as conn:
        lignes = lister(conn, AU, seance.coffre.reperes, rappels=True)
        siennes = tuple(x for x in lignes if not unite or x.unite == unite)
        en_tete = EnTete("Aide sociale à l'enfance", unite, date_edition=AU)
        reperes = seance.coffre.reperes
        return assembler(DemandeUnite(conn, unite, siennes, reperes, en_tete, AU))


def indicateur(
    indicateurs: tuple[Indicateur, ...], debut: str
) -> dict[str, tuple[int | None, ...]]:
    (trouve,) = [i for i in indicateurs if i.nom.startswith(debut)]
    return {x.unite: x.valeurs for x in trouve.lignes}


def test_chaque_document_d_unite_a_son_assembleur() -> None:
    assert set(ASSEMBLEURS_UNITE) == {
        nom for nom, f in CATALOGUE.items() if f.etendue is Etendue.UNITE
    }


def test_la_synthese_compte_comme_le_tableau_de_bord(seance: Seance) -> None:
    for i in range(1, 4):
        jeune(seance, i)
    jeune(seance, 4, sortie_prevue="2029-01-01", naissance="2011-01-01")
    jeune(seance, 5, sortie_prevue=None, naissance=None)
    jeune(seance, 6, unite=ZEPHYR)
    s = remplir(seance, synthese_foyer, EOLE)
    vu = remplir(seance, lambda d: tableau(d.conn, d.lignes, AU, d.reperes), EOLE).comptees
    assert s.suivis == 5
    assert s.au_dela == 1
    assert s.sorties == ParNiveau(sans_solution=3, indeterminee=1)
    assert s.nuits == sum(x.evaluation.nuits_decouvertes for x in vu) == 3 * 181
    assert s.plans_b == 3
    assert {x.dossier for x in s.jeunes} == {f"P75-{i}" for i in range(1, 6)}
    par_mois = {m.libelle.replace("\u00a0", " "): m.sorties for m in s.mois}
    assert par_mois["févr. 2027"] == ParNiveau(sans_solution=3)
    assert par_mois["date inconnue"] == ParNiveau(indeterminee=1)
    assert sum(m.sorties.total for m in s.mois) == s.sorties.total
    assert s.retards == sum(x.retards for x in s.jeunes)


def test_la_supervision_somme_ses_foyers(seance: Seance) -> None:
    for i in range(1, 4):
        jeune(seance, i)
    jeune(seance, 4, unite=ZEPHYR)
    jeune(seance, 5, unite=None)
    s = remplir(seance, supervision)
    assert [f.unite for f in s.foyers] == [EOLE, ZEPHYR, "sans unité"]
    assert s.ensemble is not None
    assert s.ensemble.suivis == sum(f.suivis or 0 for f in s.foyers) == 5
    assert s.ensemble.nuits == sum(f.nuits or 0 for f in s.foyers) == 5 * 181
    assert s.ensemble.sorties == ParNiveau(sans_solution=5)
    assert s.ensemble.plans_b == 5


def test_ce_qui_sort_du_service_masque_les_petits_nombres(seance: Seance) -> None:
    for i in range(1, 8):
        jeune(seance, i)
    jeune(seance, 8, unite=ZEPHYR)
    s = remplir(seance, supervision_communiquee)
    eole, zephyr = s.foyers
    # Un seul jeune à Zéphyr ; le nombre d'Éole, ôté du total, le dirait.
    assert zephyr.suivis is None
    assert zephyr.sorties.sans_solution is None
    assert zephyr.nuits is None
    assert eole.sorties.sans_solution is None
    assert eole.nuits is None
    assert s.ensemble is not None
    assert s.ensemble.suivis == 8
    assert remplir(seance, supervision).foyers[1].suivis == 1


def test_les_indicateurs_ont_numerateur_denominateur_et_sans_information(seance: Seance) -> None:
    loge = jeune_loge(seance, "P75-1", date(2026, 10, 1), debut="2026-10-01")
    assert loge
    faire(seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-01")
    # Un départ constaté compte sans solution ; une date dépassée n'est pas devinée.
    jeune(seance, 2)
    faire(seance, "constater_depart", jeune="P75-2", date="2026-11-10", motif="fugue")
    jeune(seance, 3, sortie_prevue="2026-11-12")
    s = remplir(seance, supervision)
    assert indicateur(s.indicateurs, "Sorties")["ensemble"] == (1, 0, 1, 2, 1)
    nuits = indicateur(s.indicateurs, "Nuits")["ensemble"]
    # Du 1er au 21 nov. couvertes, du 10 au 21 nov. découvertes : 12 sur 33, deux jeunes.
    assert nuits == (12, 33, 2)


def test_l_entretien_des_17_ans_ne_devine_ni_date_ni_signature(seance: Seance) -> None:
    for i in range(1, 6):
        jeune(seance, i, naissance="2009-06-01", sortie_prevue=None)
        faire(seance, "enregistrer_accueil", jeune=f"P75-{i}", lieu=EOLE, debut="2024-01-15")
    ecrits = ((1, "2026-05-20", "oui"), (2, "2026-05-20", None), (3, None, "oui"),
              (4, "2026-06-15", "oui"))  # fmt: skip
    for i, le, signe in ecrits:
        faire(seance, "enregistrer_entretien", jeune=f"P75-{i}", type="17 ans", date=le,
              signe=signe)  # fmt: skip
    s = remplir(seance, supervision)
    # Oui : le premier. Sur : lui, le quatrième (trop tard) et le cinquième (rien).
    assert indicateur(s.indicateurs, "Entretien des 17")["ensemble"] == (1, 3, 2)


def test_la_liste_ne_porte_ni_nom_ni_numero_ni_lieu_ni_date(seance: Seance) -> None:
    for i in range(1, 7):
        jeune(seance, i, naissance="2008-05-14")
    faire(seance, "enregistrer_solution", jeune="P75-1", code="FJT", etat="demandée",
          etat_le="2026-10-01", gestionnaire="Les Trois-Ponts")  # fmt: skip
    s = remplir(seance, liste_commission, EOLE)
    assert len(s.jeunes) == 6
    brut = ecrire("liste_commission", s).decode()
    for interdit in ("Nom", "Inès", "P75", "Éole", "Trois-Ponts", "2027-02", "2008"):
        assert interdit not in brut
    assert {x.age for x in s.jeunes} == {"18 ans"}
    assert {x.niveau for x in s.jeunes} == {Niveau.SANS_SOLUTION}
    assert sorted({x.demande for x in s.jeunes}) == [
        "appuyer : FJT",
        "aucune piste : proposer une solution",
    ]
    codes = [x.pseudonyme for x in s.jeunes]
    assert len(set(codes)) == 6
    assert set(codes) == {x.pseudonyme for x in remplir(seance, synthese_foyer, EOLE).jeunes}


def test_un_age_que_peu_de_jeunes_ont_n_est_pas_dit(seance: Seance) -> None:
    for i in range(1, 7):
        jeune(seance, i, naissance="2008-05-14")
    jeune(seance, 7, naissance="2006-12-20")
    jeune(seance, 8, naissance="2009-06-01", sortie_prevue="2027-06-01")
    ages = sorted(x.age for x in remplir(seance, liste_commission).jeunes)
    # Le seul mineur se déduirait de la tranche des autres : elle est tue avec lui.
    assert ages == ["non dit"] * 8


def test_sans_personne_rien_n_est_invente(seance: Seance) -> None:
    assert remplir(seance, synthese_foyer).jeunes == ()
    assert remplir(seance, supervision).foyers == ()
    assert remplir(seance, supervision_communiquee).indicateurs[0].lignes == ()
    assert remplir(seance, liste_commission).jeunes == ()


def test_deux_pistes_se_jugent_six_mois_avant_la_sortie(seance: Seance) -> None:
    # Le premier avait son bail depuis janvier ; le second, seulement depuis août.
    for i, depuis in ((1, "2026-01-01"), (2, "2026-08-01")):
        jeune(seance, i, sortie_prevue=None, naissance="2007-05-14")
        solution = faire(
            seance, "enregistrer_solution", jeune=f"P75-{i}", code="LOG_SOC", etat="occupée",
            etat_le=depuis, debut="2026-10-01", preuve="bail signé",
        )["solution"]  # fmt: skip
        faire(seance, "verser_piece", jeune=f"P75-{i}", solution=solution, contenu=PIECE)
        faire(seance, "enregistrer_sortie", jeune=f"P75-{i}", date="2026-11-01")
    # Un constat ouvert compte au jour même, hors de la période [du, au).
    jeune(seance, 3)
    faire(seance, "constater_depart", jeune="P75-3", date="2026-11-10", motif="fugue")
    s = remplir(seance, supervision)
    assert indicateur(s.indicateurs, "Deux pistes")["ensemble"] == (1, 2, 0)


def test_l_entretien_des_six_mois_n_est_du_qu_une_fois_son_delai_echu(seance: Seance) -> None:
    for i, sortie in ((1, "2026-03-01"), (2, "2026-03-01"), (3, "2026-09-01")):
        le = date.fromisoformat(sortie)
        jeune_loge(seance, f"P75-{i}", le, debut=sortie)
        faire(seance, "enregistrer_sortie", le, jeune=f"P75-{i}", date=sortie)
    faire(seance, "enregistrer_entretien", jeune="P75-1", type="6 mois", date="2026-09-20")
    faire(seance, "enregistrer_entretien", jeune="P75-2", type="6 mois", date="2026-11-15")
    s = remplir(seance, supervision)
    # Le troisième est encore dans son délai ; le deuxième l'a passé.
    assert indicateur(s.indicateurs, "Entretien six mois")["ensemble"] == (1, 2, 0)


@pytest.mark.parametrize("type_", sorted(ASSEMBLEURS_UNITE))
def test_chaque_document_d_unite_s_edite_une_fois_pour_les_memes_faits(
    seance: Seance, type_: str
) -> None:
    for i in range(1, 4):
        jeune(seance, i)
    premiere = emission.editer(seance, Commande(type_, EOLE), AU)
    seconde = emission.editer(seance, Commande(type_, EOLE), AU)
    assert (premiere.numero, seconde.numero, seconde.nouvelle) == (1, 1, False)
    assert premiere.octets == seconde.octets
    assert "Inès" not in premiere.nom_de_fichier
