"""Les dates de l'échéancier, bord à bord : chaque piège du référentiel du domaine, §1.3, avec le
texte qui le fonde."""

from __future__ import annotations

import pytest
from exemples import j
from outils_echeancier import MALIENNE, apjm, dates, etat, jeune, seule, toutes

from ase_parcours.metier.controles.regard import Regard

# --- CASF L222-5-1 : « au plus tard un an avant la majorité » -----------------------------------


@pytest.mark.parametrize(
    ("naissance", "entree", "attendue", "depuis"),
    [
        ("2009-05-22", "2020-03-02", "2026-05-22", "17 ans"),
        ("2009-05-22", "2026-05-22", "2026-05-22", "17 ans"),  # entré le jour même
        ("2009-05-22", "2026-05-23", "2026-06-23", "premier accueil"),  # « meilleurs délais »
        ("2009-05-22", "2026-08-31", "2026-09-30", "premier accueil"),  # fin de mois
        ("2009-05-22", None, "2026-05-22", "17 ans"),  # entrée inconnue : la date la plus proche
        # Né un 29 février : l'anniversaire d'une année commune est le 1er mars.
        ("2008-02-29", "2020-03-02", "2025-03-01", "17 ans"),
        # Naissance au mois, à l'année : au plus tôt, et on le dit.
        ("2009-05", "2020-03-02", "2026-05-01", "17 ans au plus tôt (naissance imprécise)"),
        ("2009", "2020-03-02", "2026-01-01", "17 ans au plus tôt (naissance imprécise)"),
    ],
)
def test_entretien_un_an_avant_la_majorite(
    naissance: str, entree: str | None, attendue: str, depuis: str
) -> None:
    e = seule(jeune(naissance, entree), "ASE-07")
    assert (e.occurrence, e.pour_le) == (1, j(attendue))
    assert e.depuis is not None
    assert e.depuis.evenement == depuis


def test_entre_majeur_l_entretien_des_17_ans_n_a_plus_lieu() -> None:
    """CASF L222-5-1 : il est dû à tout mineur pris en charge."""
    assert toutes(jeune("2008-05-22", "2026-05-23"), "ASE-07") == []
    assert dates(jeune("2008-05-22", "2026-05-22"), "ASE-07") == [(1, j("2026-06-22"))]


def test_naissance_corrigee_tout_se_recalcule_et_la_suite_reste() -> None:
    """Une décision change la naissance : les dates suivent, ce qui est fait le reste."""
    suite = {"code": "ASE-07", "occurrence": 1, "etat": "fait", "le": "2026-01-10", "preuve": "PV"}
    avant = jeune("2009-01-01", suite_echeance=[suite])
    apres = jeune("2010-01-01", suite_echeance=[suite])
    assert (seule(avant, "ASE-07").pour_le, seule(apres, "ASE-07").pour_le) == (
        j("2026-01-01"),
        j("2027-01-01"),
    )
    assert {etat(avant, "ASE-07"), etat(apres, "ASE-07")} == {"fait"}
    assert (etat(avant, "ASE-06"), seule(apres, "ASE-06").pour_le) == ("en_retard", j("2026-01-01"))


# --- Décisions jeune majeur : une alerte avant chaque fin ---------------------------------------


def test_renouvellement_avant_chaque_fin_de_decision() -> None:
    """InfoMIE, article 4289 : un mois avant la fin, au plus tard."""
    trois = (
        apjm("2025-05-22", "2025-11-22"),
        apjm("2025-11-22", "2026-05-22"),
        apjm("2026-05-22", "2027-01-31"),
    )
    r = jeune("2007-05-22", mesures=trois)
    assert dates(r, "ASE-12") == [(2, j("2026-04-22")), (3, j("2026-12-31"))]
    assert [etat(r, "ASE-12", n) for n in (2, 3)] == ["fait", "proche"]
    assert toutes(r, "ASE-12")[1].ouverture == j("2026-10-31")
    # Demandée depuis le début de la dernière décision : faite.
    demande = {"droit": "APJM", "demande_le": "2026-11-02", "etat": "DEMANDEE"}
    assert etat(jeune("2007-05-22", mesures=trois, demarche_droit=[demande]), "ASE-12", 3) == "fait"
    # La demande d'avant ne vaut que pour la décision d'avant.
    ancienne = {"droit": "APJM", "demande_le": "2025-10-02", "etat": "OBTENUE"}
    r = jeune("2007-05-22", mesures=trois, demarche_droit=[ancienne])
    assert etat(r, "ASE-12", 3) == "proche"


def test_une_decision_finie_sans_suite_reste_en_retard() -> None:
    r = jeune("2007-05-22", mesures=(apjm("2026-01-01", "2026-11-01", "ADM_20"),))
    assert (dates(r, "ASE-12"), etat(r, "ASE-12")) == ([(1, j("2026-10-01"))], "en_retard")


def test_une_decision_sans_fin_connue_dit_ce_qui_manque() -> None:
    e = seule(jeune("2008-05-22", mesures=(apjm("2026-05-22", None),)), "ASE-12")
    assert (e.etat.value, e.faits_manquants) == ("indeterminable", ("apjm_fin",))


# --- Jeunes étrangers : la date stricte ---------------------------------------------------------


@pytest.mark.parametrize(
    ("naissance", "entree", "mna_01", "mna_02"),
    [
        # CESEDA L423-22, R431-5, 2° : confié au plus tard le jour des 16 ans ; veille des 19 ans.
        ("2009-05-22", "2025-05-22", "2028-05-21", None),
        # CESEDA L435-3, R431-5, 3° : confié entre 16 et 18 ans ; deux mois après les 18 ans.
        ("2009-05-22", "2025-05-23", None, "2027-07-22"),
        ("2009-05-22", "2027-05-21", None, "2027-07-22"),
        ("2009-05-22", "2027-05-22", None, None),  # confié majeur : ni l'un ni l'autre
        ("2008-12-31", "2025-01-10", None, "2027-02-28"),  # 31 décembre + 2 mois
        ("2008-02-29", "2020-01-01", "2027-02-28", None),  # 19 ans le 1er mars 2027
    ],
)
def test_titre_de_sejour_a_la_date_stricte(
    naissance: str, entree: str, mna_01: str | None, mna_02: str | None
) -> None:
    r = jeune(naissance, entree, identite=MALIENNE, au="2026-11-22")
    for code, attendue in (("MNA-01", mna_01), ("MNA-02", mna_02)):
        assert dates(r, code) == ([] if attendue is None else [(1, j(attendue))]), code


def test_naissance_imprecise_on_ne_tranche_pas_l_entree_a_16_ans() -> None:
    r = jeune("2009", "2025-05-22", identite=MALIENNE)
    for code in ("MNA-01", "MNA-02"):
        assert seule(r, code).faits_manquants == ("naissance",), code
    # Quelle que soit la date de 2009, il avait moins de 16 ans.
    assert dates(jeune("2009", "2024-12-31", identite=MALIENNE), "MNA-02") == []


@pytest.mark.parametrize(
    ("entree", "due"),
    # C. civ. 21-12, 1° : confié depuis trois ans, et mineur.
    [("2024-05-21", True), ("2024-05-22", False), ("2020-01-01", True)],
)
def test_nationalite_la_veille_des_18_ans_apres_trois_ans(entree: str, due: bool) -> None:
    r = jeune("2009-05-22", entree, identite=MALIENNE)
    attendues = [(1, j("2027-05-21"))] if due else []
    assert dates(r, "ID-08") == dates(r, "MNA-11") == attendues


def test_renouvellement_du_titre_entre_120_et_60_jours() -> None:
    """CESEDA R431-2."""
    titre = {"nature": "VPF_L423_22", "debut": "2026-03-01", "fin": "2027-02-28"}
    e = seule(jeune("2008-01-01", identite=MALIENNE, titre_sejour=[titre]), "MNA-07")
    assert (e.ouverture, e.pour_le, e.etat.value) == (j("2026-10-31"), j("2026-12-30"), "proche")
    redemande = {**titre, "fin": None, "debut": None, "demande_le": "2026-11-02"}
    r = jeune("2008-01-01", identite=MALIENNE, titre_sejour=[titre, redemande])
    assert etat(r, "MNA-07") == "fait"


# --- Sortie -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sortie", "attendue"),
    [("2026-08-31", "2027-02-28"), ("2027-08-31", "2028-02-29"), ("2026-08-30", "2027-02-28")],
)
def test_six_mois_apres_une_sortie_de_fin_de_mois(sortie: str, attendue: str) -> None:
    """CASF L222-5-2-1 : dans les six mois, en mois calendaires."""
    r = jeune("2008-01-01", sorti=sortie, au=sortie)
    assert dates(r, "ASE-17") == [(1, j(attendue))]


def test_chaque_sortie_a_son_entretien() -> None:
    revenu = ("2025-01-10", "2025-03-01")
    fait = {"type_code": "SIX_MOIS", "date": "2025-02-01"}
    r = jeune("2006-01-01", revenu=revenu, sorti="2026-09-15", entretien=[fait])
    assert (dates(r, "ASE-17"), etat(r, "ASE-17", 2)) == ([(2, j("2027-03-15"))], "a_venir")


def test_priorite_au_logement_social_trois_ans_apres_la_sortie() -> None:
    """CCH L441-1, loi 2022-140 ; le lendemain, elle n'a plus de sens."""
    r = jeune("2005-01-01", sorti="2023-11-22")
    assert (dates(r, "LO-01"), etat(r, "LO-01")) == ([(1, j("2026-11-22"))], "proche")
    assert toutes(jeune("2005-01-01", sorti="2023-11-21"), "LO-01") == []


def _a_21(fin: str | None, **plus: str) -> Regard:
    """21 ans le 15 mars 2027, en cours d'année scolaire."""
    annee = {"rentree": "2026-09-01", "fin": fin, "niveau_code": "NIVSCO:770", **plus}
    return jeune("2006-03-15", mesures=(apjm("2024-03-15", "2027-03-15"),), scolarite=[annee])


def test_prolonge_apres_21_ans_pour_finir_l_annee_scolaire() -> None:
    """CASF L222-5, dernier alinéa."""
    assert dates(_a_21("2027-06-30"), "ASE-15") == [(1, j("2027-06-30"))]
    assert seule(_a_21(None), "ASE-15").faits_manquants == ("scolarite_fin",)
    assert toutes(_a_21("2026-12-20"), "ASE-15") == []  # finie avant ses 21 ans
    # Sans rien savoir de l'école, dans l'année qui précède, on le demande.
    assert seule(jeune("2006-03-15"), "ASE-15").faits_manquants == ("scolarite",)
    assert toutes(jeune("2009-03-15"), "ASE-15") == []


# --- Ce qui revient -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("au", "attendues"),
    [
        ("2021-03-01", [(1, "2021-03-02")]),  # rien n'est encore dû
        ("2021-03-02", [(1, "2021-03-02"), (2, "2022-03-02")]),  # le jour même
        ("2026-11-22", [(6, "2026-03-02"), (7, "2027-03-02")]),
    ],
)
def test_rapport_annuel_le_dernier_du_et_le_prochain(
    au: str, attendues: list[tuple[int, str]]
) -> None:
    """C. civ. 375 ; CASF L223-5 : chaque année."""
    r = jeune("2009-05-22", "2020-03-02", au=au)
    assert dates(r, "ASE-02") == [(n, j(le)) for n, le in attendues]


def test_demande_de_logement_social_chaque_annee() -> None:
    demande = {"nature": "NUR", "deposee_le": "2025-01-15"}
    r = jeune(demande_logement=[demande])
    assert (dates(r, "LO-02"), etat(r, "LO-02")) == ([(1, j("2026-01-15"))], "en_retard")
    r = jeune(demande_logement=[{**demande, "renouvelee_le": "2026-01-10"}])
    assert dates(r, "LO-02") == [(1, j("2026-01-15")), (2, j("2027-01-10"))]
    assert [etat(r, "LO-02", n) for n in (1, 2)] == ["fait", "a_venir"]
    assert toutes(jeune(demande_logement=[{**demande, "etat": "TERMINEE"}]), "LO-02") == []
    sans_date = jeune(demande_logement=[{"nature": "NUR"}])
    assert seule(sans_date, "LO-02").faits_manquants == ("demande_logement_le",)


def test_bourse_a_la_fin_de_mai_de_l_annee_scolaire() -> None:
    annees = [
        {"rentree": "2025-09-01", "fin": "2026-07-03", "niveau_code": "NIVSCO:520"},
        {"rentree": "2026-09-01", "niveau_code": "NIVSCO:550"},
    ]
    e = toutes(jeune(scolarite=annees), "FI-03")
    assert [(x.occurrence, x.pour_le, x.ouverture) for x in e] == [
        (1, j("2026-05-31"), j("2026-03-01")),
        (2, j("2027-05-31"), j("2027-03-01")),
    ]
    college = [{"rentree": "2026-09-01", "niveau_code": "NIVSCO:510"}]
    assert toutes(jeune(scolarite=college), "FI-03") == []
    assert seule(jeune(), "FI-03").faits_manquants == ("scolarite",)


def test_un_jour_des_bords_du_calendrier_ne_fait_rien_tomber() -> None:
    r = jeune("2009-05-22", "9999-12-31", sorti="9999-12-31")
    assert toutes(r, "ASE-17")
