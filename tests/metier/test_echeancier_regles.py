"""Les états de l'échéancier : ce qui manque, ce qui est fait, à qui une ligne s'adresse."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from dossiers_de_controle import regard
from exemples import evenement, faits, j
from outils_echeancier import FRANCAISE, MALIENNE, dates, etat, jeune, seule, toutes

from ase_parcours.metier.echeancier import EtatEcheance, echeancier
from ase_parcours.metier.echeancier.contexte import FAITS_DITS
from ase_parcours.metier.jeune import Mesure, TypeEvenement
from ase_parcours.referentiels.echeances import catalogue


def test_tout_le_catalogue_du_domaine_est_la() -> None:
    """Référentiel du domaine, §1.2, groupes A à F."""
    attendus = {"ASE": 20, "ID": 15, "SA": 9, "FI": 15, "MNA": 12, "LO": 5}
    codes = [f"{prefixe}-{n:02d}" for prefixe, fin in attendus.items() for n in range(1, fin + 1)]
    assert list(catalogue().lignes) == codes
    assert [c for c, x in catalogue().lignes.items() if x.a_verifier] == [
        *("ASE-13", "ID-07", "ID-13", "ID-14", "SA-04", "FI-04", "FI-05", "FI-09", "FI-10"),
        *("FI-12", "MNA-09", "MNA-10", "LO-02", "LO-05"),
    ]


# --- États --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("au", "attendu"),
    [
        ("2026-02-21", "a_venir"),
        ("2026-02-22", "proche"),  # ouverte trois mois avant
        ("2026-05-22", "proche"),  # le jour même n'est pas un retard
        ("2026-05-23", "en_retard"),
    ],
)
def test_de_a_venir_a_en_retard(au: str, attendu: str) -> None:
    assert etat(jeune("2009-05-22", au=au), "ASE-07") == attendu


@pytest.mark.parametrize(("au", "attendu"), [("2025-03-22", "a_venir"), ("2025-03-23", "proche")])
def test_sans_ouverture_dite_proche_soixante_jours_avant(au: str, attendu: str) -> None:
    e = seule(jeune("2009-05-22", au=au), "ASE-06")
    assert (e.etat.value, e.ouverture) == (attendu, None)


@pytest.mark.parametrize(
    ("code", "sans", "manque"),
    [
        ("ASE-07", {"naissance": None}, ("naissance",)),
        ("ASE-01", {"entree": None}, ("premier_accueil",)),
        ("ID-03", {"identite": {}}, ("nationalite",)),
        ("MNA-01", {"identite": {}}, ("nationalite",)),
        ("MNA-01", {"identite": MALIENNE, "entree": None}, ("premier_accueil",)),
        ("MNA-01", {"identite": {}, "entree": None}, ("nationalite", "premier_accueil")),
        ("SA-07", {"identite": {"nationalite": "française"}}, ("mdph",)),
        ("MNA-10", {"identite": FRANCAISE}, ("mna",)),
        ("ASE-14", {"naissance": None}, ("sortie_prevue", "naissance")),
        ("ID-11", {}, ("mesures",)),
        ("FI-09", {}, ("insertion",)),
        ("MNA-12", {"statut": [{"sejour": "OQTF"}], "identite": MALIENNE}, ("oqtf_le",)),
    ],
)
def test_un_fait_manquant_se_nomme(
    code: str, sans: dict[str, Any], manque: tuple[str, ...]
) -> None:
    e = seule(jeune(**sans), code)
    assert (e.etat, e.faits_manquants, e.pour_le) == (EtatEcheance.INDETERMINABLE, manque, None)
    assert set(manque) <= set(FAITS_DITS)


def test_une_condition_fausse_ote_la_ligne_meme_si_le_reste_est_inconnu() -> None:
    """Français : aucune question de séjour, même sans date d'entrée."""
    codes = {e.ligne.code for e in echeancier(jeune(entree=None), catalogue())}
    assert not {c for c in codes if c.startswith("MNA-")} - {"MNA-10"}
    assert "ID-08" not in codes
    assert not {"ID-03", "ID-05", "ID-07"} & {
        e.ligne.code for e in echeancier(jeune(identite=MALIENNE), catalogue())
    }
    assert toutes(jeune(identite={"nationalite": "?", "mna": "oui"}), "MNA-01")
    europe = jeune(identite={"nationalite": "roumaine"}, statut=[{"sejour": "UE"}])
    assert toutes(europe, "MNA-01") == []


def test_les_points_de_controle_n_ont_ni_date_ni_fait_manquant() -> None:
    e = seule(jeune(), "ID-02")
    assert (e.pour_le, e.faits_manquants, e.etat.value) == (None, (), "a_venir")
    assert e.ouverture == j("2026-05-22")
    assert toutes(jeune(au="2027-05-22"), "ID-09") == []  # majeur


# --- Faite, ou sans objet -----------------------------------------------------------------------


DIX_SEPT = {"type_code": "DIX_SEPT_ANS", "date": "2026-05-20"}
APJM = {"nature": "ADM_21", "date_decision": "2026-11-02", "debut": "2027-05-22"}
PLUS_TARD = {**DIX_SEPT, "date": "2026-12-01", "signe": "oui"}
DEMANDE = {"nature_code": "RECENSEMENT", "demande_le": "2026-01-05"}


def _papier(nature: str, **plus: str) -> dict[str, Any]:
    return {"papier": [{"nature_code": nature, "recu_le": "2026-01-05", **plus}]}


@pytest.mark.parametrize(
    ("code", "facettes", "attendu"),
    [
        ("ASE-07", {"entretien": [{**DIX_SEPT, "signe": "oui"}]}, "fait"),
        # Tenu, mais ni signé ni daté : pas encore prouvé.
        ("ASE-07", {"entretien": [DIX_SEPT]}, "en_retard"),
        ("ASE-07", {"entretien": [{"type_code": "DIX_SEPT_ANS", "signe": "oui"}]}, "en_retard"),
        ("ASE-07", {"entretien": [PLUS_TARD]}, "en_retard"),
        ("ASE-08", {"version_projet": [{"le": "2026-06-01"}]}, "fait"),
        ("ASE-09", {"insertion": [{"nature_code": "CEJ", "propose_le": "2026-09-01"}]}, "fait"),
        ("ASE-10", {"demarche_droit": [{"droit": "APJM", "demande_le": "2026-11-01"}]}, "fait"),
        ("ASE-11", {"mesure": [APJM]}, "fait"),
        ("ASE-11", {"mesure": [{"nature": "JUD_17", "date_decision": "2020-03-02"}]}, "a_venir"),
        ("SA-01", {"sante": [{"element_code": "VITALE", "ouvert": "oui"}]}, "fait"),
        ("SA-01", {"sante": [{"element_code": "VITALE", "ouvert": "inconnu"}]}, "en_retard"),
        ("SA-03", {"sante": [{"element_code": "C2S", "ouvert": "oui"}]}, "fait"),
        ("FI-01", {"finances": [{"pecule_informe_le": "2026-05-20"}]}, "fait"),
        ("ID-03", _papier("RECENSEMENT"), "fait"),
        ("ID-03", {"papier": [DEMANDE]}, "en_retard"),
    ],
)  # fmt: skip
def test_un_fait_du_dossier_la_dit_faite(code: str, facettes: dict[str, Any], attendu: str) -> None:
    r = jeune(**facettes)
    assert etat(r, code) == attendu
    if attendu == "fait":
        assert toutes(r, code)[0].preuve


@pytest.mark.parametrize(
    ("expire", "attendu"), [("2028-05-22", "fait"), ("2028-05-21", "en_retard")]
)
def test_la_carte_d_identite_vaut_un_an_apres_la_majorite(expire: str, attendu: str) -> None:
    assert etat(jeune(**_papier("CNI", expire_le=expire)), "ID-01", 2) == attendu


def test_une_couverture_qui_finit_ne_prouve_pas_son_renouvellement() -> None:
    """CSS R861-2 : la C2S se redemande de quatre à deux mois avant sa fin."""
    c2s = {"element_code": "C2S", "ouvert": "oui", "echeance": "2027-02-22"}
    r = jeune(sante=[c2s])
    assert (dates(r, "SA-03"), etat(r, "SA-03", 2)) == ([(2, j("2026-12-22"))], "proche")
    # Prolongée : faite, et la prochaine qui reste à faire se montre déjà.
    r = jeune(sante=[c2s, {**c2s, "echeance": "2028-02-22"}])
    assert dates(r, "SA-03") == [
        (2, j("2026-12-22")),
        (1, j("2027-05-22")),
        (3, j("2027-12-22")),
    ]
    assert [etat(r, "SA-03", n) for n in (2, 1, 3)] == ["fait", "fait", "a_venir"]
    demande = {"droit": "C2S", "demande_le": "2026-11-02"}
    assert etat(jeune(sante=[c2s], demarche_droit=[demande]), "SA-03", 2) == "fait"


def test_une_question_ne_se_pose_qu_a_l_age_ou_elle_compte() -> None:
    """Travaille-t-il à 18 ans ? À 14 ans, ce n'est pas un fait qui manque."""
    assert toutes(jeune(au="2026-05-21"), "FI-09") == []
    assert seule(jeune(au="2026-05-22"), "FI-09").faits_manquants == ("insertion",)
    emploi = [{"nature_code": "EMPLOI", "debut": "2026-01-01"}]
    assert dates(jeune(insertion=emploi), "FI-09") == [(1, j("2027-05-22"))]
    ecole = [{"nature_code": "MISSION_LOCALE", "debut": "2026-01-01"}]
    assert toutes(jeune(insertion=ecole), "FI-09") == []


def test_une_suite_saisie_fait_foi_a_son_occurrence() -> None:
    suites = [
        {"code": "ASE-02", "occurrence": 6, "etat": "fait", "le": "2026-03-10", "preuve": "Envoyé"},
        {
            "code": "ID-15",
            "occurrence": 1,
            "etat": "sans_objet",
            "le": "2026-01-02",
            "motif": "Non",
        },
        {"code": "ASE-05", "occurrence": 1, "etat": "peut-être"},
    ]
    r = jeune(suite_echeance=suites)
    assert [etat(r, "ASE-02", n) for n in (6, 7)] == ["fait", "a_venir"]
    e = seule(r, "ID-15")
    assert (e.etat.value, e.preuve, e.le) == ("sans_objet", "Non", j("2026-01-02"))
    assert etat(r, "ASE-05") == "a_venir"


def test_indeterminable_mais_faite_est_faite() -> None:
    """On n'a pas besoin de la nationalité quand l'attestation de recensement est là."""
    assert etat(jeune(identite={}, **_papier("RECENSEMENT")), "ID-03") == "fait"
    suite = {"code": "ID-03", "occurrence": 1, "etat": "sans_objet", "motif": "Né à l'étranger"}
    assert etat(jeune(identite={}, suite_echeance=[suite]), "ID-03") == "sans_objet"


def test_l_entretien_a_la_demande_peut_revenir() -> None:
    """CASF L222-5-2-1 : un entretien supplémentaire, à la demande, jusqu'à 21 ans."""
    sorti = "2026-09-01"
    assert dates(jeune("2007-05-22", sorti=sorti), "ASE-18") == [(1, j("2028-05-21"))]
    suite = {"code": "ASE-18", "occurrence": 1, "etat": "fait", "le": "2026-10-01", "preuve": "PV"}
    r = jeune("2007-05-22", sorti=sorti, suite_echeance=[suite])
    assert [(e.occurrence, e.etat.value) for e in toutes(r, "ASE-18")] == [
        (1, "fait"),
        (2, "a_venir"),
    ]


# --- Sortis, revenus, clos ----------------------------------------------------------------------


def test_sorti_ne_garde_que_ce_qui_a_encore_un_sens() -> None:
    r = jeune("2007-05-22", sorti="2026-09-01")
    codes = [e.ligne.code for e in echeancier(r, catalogue())]
    attendus = [
        "ASE-16",
        "ASE-17",
        "ASE-18",
        "ASE-19",
        "ASE-20",
        "SA-03",
        "FI-02",
        "LO-01",
        "LO-05",
    ]
    assert codes == attendus
    assert etat(r, "ASE-16") == "fait"
    assert dates(r, "ASE-19") == [(1, j("2028-05-21"))]
    # À 21 ans, le droit au retour et l'entretien à la demande sont clos.
    tard = jeune("2005-11-22", sorti="2025-09-01")
    assert not {"ASE-18", "ASE-19"} & {e.ligne.code for e in echeancier(tard, catalogue())}


def test_un_depart_constate_n_est_pas_une_sortie_enregistree() -> None:
    r = jeune("2009-05-22", constat="2026-11-01")
    assert etat(r, "ASE-16") == "en_retard"
    assert toutes(r, "ASE-07") == []
    assert dates(r, "ASE-17") == [(1, j("2027-05-01"))]


def test_une_sortie_annoncee_et_passee_ne_met_pas_la_suite_en_retard() -> None:
    r = jeune("2007-05-22", prevue="2026-03-01")
    assert etat(r, "ASE-16") == "en_retard"
    assert (dates(r, "ASE-17"), etat(r, "ASE-17")) == ([(1, j("2027-05-22"))], "a_venir")


def test_une_demande_de_retour_attend_sa_reponse() -> None:
    """CE, 16 octobre 2024, 475849 ; la réponse en trois jours est un usage."""
    demande = {"demandee_le": "2026-11-17", "reponse": "ATTENTE"}
    r = jeune("2007-05-22", sorti="2026-09-01", demande_retour=[demande])
    assert dates(r, "ASE-19") == [(2, j("2026-11-20")), (1, j("2028-05-21"))]
    assert etat(r, "ASE-19", 2) == "en_retard"
    repondue = {**demande, "reponse": "REFUS", "repondue_le": "2026-11-19"}
    r = jeune("2007-05-22", sorti="2026-09-01", demande_retour=[repondue])
    assert etat(r, "ASE-19", 2) == "fait"
    assert dates(r, "ASE-13") == [(1, j("2027-01-19"))]


def test_l_entretien_des_six_mois_ou_deux_essais() -> None:
    sorti = "2026-03-01"
    essais = [{"le": f"2026-0{m}-01", "joint": "non"} for m in (7, 8)]
    tot = {"type_code": "SIX_MOIS", "date": "2026-02-01"}
    assert etat(jeune("2007-05-22", sorti=sorti, contact=essais[:1]), "ASE-17") == "en_retard"
    assert etat(jeune("2007-05-22", sorti=sorti, contact=essais), "ASE-17") == "fait"
    assert etat(jeune("2007-05-22", sorti=sorti, entretien=[tot]), "ASE-17") == "en_retard"


@pytest.mark.parametrize("fin", [TypeEvenement.DECES, TypeEvenement.TRANSFERT])
def test_un_dossier_clos_n_attend_plus_rien(fin: TypeEvenement) -> None:
    f = faits(naissance="2009-05-22", evenements=(evenement(fin, "2026-10-01"),))
    assert echeancier(regard(f), catalogue()) == ()


def test_pupille_ou_non_concerne_pas_de_pecule() -> None:
    """CSS L543-3 ; QE 16-1172 : les pupilles n'en ont pas. Sans rien savoir, on informe."""
    pupille = (Mesure("m", "ADM_15", j("2020-01-01"), None, None),)
    assert toutes(jeune(mesures=pupille), "FI-01") == []
    assert toutes(jeune(finances=[{"pecule_concerne": "non"}]), "FI-02") == []
    assert etat(jeune(), "FI-01") == "en_retard"


def test_le_logement_a_la_sortie_suit_la_garantie() -> None:
    r = jeune(prevue="2027-01-15")
    assert dates(r, "ASE-14") == [(3, j("2026-10-15")), (4, j("2026-12-15"))]
    assert [etat(r, "ASE-14", n) for n in (3, 4)] == ["en_retard", "proche"]
    assert len({e.ligne.libelle for e in toutes(r, "ASE-14")}) == 2


def test_dossiers_reunis_sans_facette_ne_tombent_pas() -> None:
    assert echeancier(replace(jeune(), facettes={}), catalogue())
