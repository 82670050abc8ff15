"""D'où viennent les faits : chacun d'un dossier, un cas par bord ; et rien ne tombe jamais."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from dossiers_de_controle import regard
from exemples import evenement, faits, solution
from hypothesis import given
from test_controles_solides import _facettes, _faits, _identite

from ase_parcours.coffre.lectures.regles import examiner
from ase_parcours.metier.jeune import Evenement, Faits, Mesure, TypeEvenement
from ase_parcours.metier.regles import FAITS, FaitsDuJeune
from ase_parcours.metier.regles.valeurs import Codes, Nombre, Valeur
from ase_parcours.referentiels.regles import jeux_livres

AU = date(2026, 11, 22)


def fait(cle: str, f: Faits | None = None, *, au: date = AU, **facettes: Any) -> Valeur:
    """La valeur d'un fait d'un dossier."""
    identite = facettes.pop("identite", None)
    r = regard(f or faits(naissance="2006-05-01"), au=AU, identite=identite, **facettes)
    return FaitsDuJeune(r, au)[cle]


def n(valeur: int) -> Nombre:
    """Un nombre connu."""
    return Nombre(valeur, valeur)


@pytest.mark.parametrize(
    ("naissance", "attendu"),
    [
        ("2008-11-22", n(18)),
        ("2008-02-29", n(18)),
        ("2008-11", Nombre(17, 18)),
        ("2007", Nombre(18, 19)),
        (None, None),
    ],
)
def test_age(naissance: str | None, attendu: Valeur) -> None:
    assert fait("age", faits(naissance=naissance)) == attendu


def test_ne_un_29_fevrier_il_a_18_ans_le_1er_mars() -> None:
    ne = faits(naissance="2008-02-29")
    assert fait("age", ne, au=date(2026, 2, 28)) == n(17)
    assert fait("age", ne, au=date(2026, 3, 1)) == n(18)


def test_age_au_premier_du_mois() -> None:
    assert fait("age_au_premier_du_mois", faits(naissance="2008-11-22")) == n(17)
    assert fait("age_au_premier_du_mois", faits(naissance="2008-11-01")) == n(18)


@pytest.mark.parametrize(
    ("nationalite", "sejour", "attendu"),
    [
        ("française", None, True),
        ("malienne", None, False),
        (None, None, None),
        ("malienne", "FRANCAIS", None),  # l'un des deux se trompe
        ("française", "SANS", None),
        (None, "FRANCAIS", True),
    ],
)
def test_francais(nationalite: str | None, sejour: str | None, attendu: bool | None) -> None:
    statut = [{"sejour": sejour}] if sejour else []
    assert fait("francais", identite={"nationalite": nationalite}, statut=statut) is attendu


@pytest.mark.parametrize(
    ("fin", "attendu"), [("2026-11-22", True), ("2026-11-21", None), (None, True)]
)
def test_un_titre_vaut_jusqu_a_son_dernier_jour(fin: str | None, attendu: bool | None) -> None:
    """Expiré, on ne sait pas s'il a un récépissé : ce n'est pas « non »."""
    titres = [{"nature": "VPF_L423_22", "fin": fin}] if fin else []
    etranger = {"nationalite": "malienne"}
    lu = fait(
        "sejour_regulier", identite=etranger, statut=[{"sejour": "TITRE"}], titre_sejour=titres
    )
    assert lu is attendu


def test_un_mineur_n_a_pas_a_avoir_de_titre() -> None:
    mineur = faits(naissance="2009-05-01")
    assert fait("sejour_regulier", mineur, identite={"nationalite": "malienne"}) is True


def _placement(debut: str) -> Mesure:
    return Mesure("m", "JUD_17", date.fromisoformat(debut), None, None)


def test_confie_avant_18() -> None:
    ne = "2006-05-01"
    assert fait("confie_avant_18", faits(naissance=ne, mesures=(_placement("2024-04-30"),))) is True
    assert (
        fait("confie_avant_18", faits(naissance=ne, mesures=(_placement("2024-05-01"),))) is False
    )
    assert fait("confie_avant_18", faits(naissance=ne)) is None


def _sorti(le: str) -> tuple[Evenement, ...]:
    return (evenement(TypeEvenement.SORTIE, le),)


def test_mois_depuis_la_sortie() -> None:
    loge = solution("LOG_SOC", "2023-10-01", versee=True)
    ne = "2004-05-01"
    sorti = faits(loge, naissance=ne, evenements=_sorti("2023-11-23"))
    assert fait("mois_depuis_sortie", sorti) == n(35)
    assert fait("mois_depuis_sortie", sorti, au=date(2026, 11, 23)) == n(36)
    assert fait("mois_depuis_sortie", faits(naissance=ne)) == n(0)
    assert fait("pris_en_charge", sorti) is False
    constate = faits(naissance=ne, evenements=(evenement(TypeEvenement.CONSTAT, "2026-11-01"),))
    assert fait("pris_en_charge", constate) is None


ECOLE = frozenset({"ELEVE", "ETUDIANT"})
RIEN_A_COTE = {"nature_code": "EMPLOI", "etat": "TERMINEE", "fin": "2026-01-01"}


def _su(*codes: str) -> Codes:
    return Codes(frozenset(codes), True)


@pytest.mark.parametrize(
    ("rentree", "fin", "niveau", "attendu"),
    [
        ("2026-09-01", None, "NIVSCO:610", _su("ELEVE")),
        ("2026-09-01", None, "NIVSCO:770", _su("ETUDIANT")),
        ("2026-09-01", None, "NIVSCO:769", _su("APPRENTI")),
        ("2025-09-01", None, "NIVSCO:610", Codes(frozenset(), False)),  # trop vieille pour le dire
        ("2025-09-01", "2026-06-30", "NIVSCO:610", _su("SANS")),
        ("2026-09-01", None, None, Codes(frozenset(), False)),
        ("2026-09-01", None, "SCODTCOM:1", _su("SANS")),
    ],
)
def test_activites(rentree: str, fin: str | None, niveau: str | None, attendu: Codes) -> None:
    annee = {"rentree": rentree, "fin": fin, "niveau_code": niveau}
    assert fait("activites", scolarite=[annee], insertion=[RIEN_A_COTE]) == attendu


def test_l_ecole_seule_ne_dit_pas_s_il_travaille() -> None:
    """On sait qu'il n'est plus élève ; on ne sait pas s'il est salarié."""
    finie = {"rentree": "2024-09-01", "fin": "2026-06-30", "niveau_code": "NIVSCO:610"}
    assert fait("activites", scolarite=[finie]) == Codes(frozenset(), False, ECOLE)
    salaire = {"nature_code": "SALAIRE", "montant": 60_000, "debut": "2026-03-01"}
    assert fait("activites", scolarite=[finie], ressource=[salaire]) == _su("SALARIE")
    eleve = {"rentree": "2026-09-01", "niveau_code": "NIVSCO:610"}
    assert fait("activites", scolarite=[eleve], ressource=[salaire]) == _su("ELEVE", "SALARIE")


def test_rien_de_note_n_est_pas_sans_activite() -> None:
    assert fait("activites") is None
    demande = {"nature_code": "EMPLOI", "etat": "DEMANDEE", "debut": "2026-11-01"}
    assert fait("activites", insertion=[demande]) == Codes(frozenset(), False)


def test_droits_ouverts_complets_si_les_ressources_sont_notees() -> None:
    bourse = {"nature_code": "BOURSE", "montant": 63_350, "debut": "2026-09-01"}
    assert fait("droits_ouverts", ressource=[bourse]) == Codes(frozenset({"BOURSE"}), True)
    assert fait("droits_ouverts") == Codes(frozenset(), False)
    sans_code = {**bourse, "nature_code": None}
    assert fait("droits_ouverts", ressource=[sans_code]) == Codes(frozenset(), False)


def test_enfant_ou_grossesse() -> None:
    def dit(**champs: Any) -> Valeur:
        return fait("enfant_ou_grossesse", statut=[champs])

    assert dit(nbenf=1) is True
    assert dit(grossesse="oui") is True
    assert dit(jeune_parent="non", grossesse="non") is False
    assert dit(jeune_parent="non") is None
    assert dit(grossesse="inconnu", jeune_parent="non") is None


def test_loyer() -> None:
    charge = [{"nature_code": "LOYER", "montant": 45_000, "debut": "2026-01-01"}]
    assert fait("loyer", charge=charge) is True
    habite = replace(solution("LOG_SOC", "2026-10-01"), loyer=42_000)
    assert fait("loyer", faits(habite, naissance="2006-05-01")) is True
    assert fait("loyer") is None


def test_un_conflit_rend_le_fait_inconnu() -> None:
    f = replace(faits(naissance="2006-05-01"), conflits=("naissance",))
    assert fait("age", f) is None


@given(_faits(), _identite, _facettes)
def test_tout_dossier_s_examine(
    f: Faits, identite: dict[str, Any], facettes: dict[str, Any]
) -> None:
    r = regard(f, identite=identite, **facettes)
    for cle in FAITS:
        FaitsDuJeune(r, r.aujourd_hui)[cle]
    jeux = list(jeux_livres().values())
    assert examiner(r, jeux) == examiner(r, jeux)
