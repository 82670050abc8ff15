"""Chaque contrôle, bord par bord : le jour d'avant il se tait, le jour dit il parle, et l'inconnu
n'est jamais dit « non »."""

from __future__ import annotations

from typing import Any

import pytest
from dossiers_de_controle import codes, regard, texte
from exemples import apjm, evenement, faits, solution

from ase_parcours.metier.controles import controler
from ase_parcours.metier.jeune import TypeEvenement

Rangees = list[dict[str, Any]]


# --- Statut -------------------------------------------------------------------------------------


def test_oqtf_est_grave_et_dit_d_ou_vient_la_regle() -> None:
    r = regard(statut=[{"sejour": "OQTF"}])
    (alerte,) = [a for a in controler(r) if a.code == "oqtf"]
    assert alerte.grave
    assert alerte.source == "CASF L222-5, 5°"
    assert alerte.page == "identite"
    assert controler(r)[0].grave


@pytest.mark.parametrize(
    ("au", "code"),
    [
        ("2026-10-31", None), ("2026-11-01", "titre_a_renouveler"),
        ("2026-12-31", "titre_a_renouveler"), ("2027-01-01", "titre_renouvellement_tardif"),
        ("2027-03-01", "titre_renouvellement_tardif"), ("2027-03-02", "titre_expire"),
    ],
)  # fmt: skip
def test_titre_de_sejour(au: str, code: str | None) -> None:
    """Fenêtre de R431-2 : du 120e au 60e jour avant l'expiration, le 1er mars 2027."""
    titre = [{"nature": "SALARIE_L435_3", "fin": "2027-03-01"}]
    vus = codes(regard(au=au, titre_sejour=titre, identite={"nationalite": "malienne"}))
    connus = {"titre_a_renouveler", "titre_renouvellement_tardif", "titre_expire"}
    assert vus & connus == ({code} if code else set())


def test_titre_demande_ou_prolonge_ne_se_renouvelle_plus() -> None:
    titres: Rangees = [{"nature": "APS", "fin": "2027-02-01", "demande_le": "2025-01-01"}]
    demande = {"nature": "RECEPISSE", "demande_le": "2026-11-02"}
    assert "titre_a_renouveler" in codes(regard(titre_sejour=titres, identite={"mna": "oui"}))
    r = regard(titre_sejour=[*titres, demande], identite={"mna": "oui"})
    assert "titre_a_renouveler" not in codes(r)
    suivant = {"nature": "RECEPISSE", "fin": "2027-09-01"}
    r = regard(titre_sejour=[*titres, suivant], identite={"mna": "oui"})
    assert "titre_a_renouveler" not in codes(r)
    # Expiré malgré la demande : dit, avec la demande.
    r = regard(au="2027-02-02", titre_sejour=[*titres, demande], identite={"mna": "oui"})
    assert "Renouvellement demandé le 2 novembre 2026" in texte(r, "titre_expire")


@pytest.mark.parametrize(
    ("identite", "sejour", "code"),
    [
        ({"nationalite": "malienne"}, None, "sejour_inconnu"),
        ({"mna": "oui"}, None, "sejour_inconnu"),
        ({}, None, "nationalite_inconnue"),
        ({"nationalite": "française"}, None, None),
        ({"nationalite": "Franco-malienne, FRANÇAISE"}, None, None),
        ({"nationalite": "malienne"}, "DEMANDE", None),
        ({}, "FRANCAIS", None),
    ],
)
def test_sejour_inconnu(identite: dict[str, Any], sejour: str | None, code: str | None) -> None:
    statut = [{"sejour": sejour}] if sejour else []
    vus = codes(regard(identite=identite, statut=statut))
    assert vus & {"sejour_inconnu", "nationalite_inconnue"} == ({code} if code else set())


def test_enceinte_ou_parent() -> None:
    assert "grossesse_droits" in codes(regard(statut=[{"grossesse": "oui"}]))
    assert "jeune_parent_droits" in codes(regard(statut=[{"jeune_parent": "oui"}]))
    assert "2 enfants" in texte(regard(statut=[{"nbenf": 2}]), "jeune_parent_droits")
    muets = codes(regard(statut=[{"grossesse": "inconnu", "jeune_parent": "non", "nbenf": 0}]))
    assert not muets & {"grossesse_droits", "jeune_parent_droits"}


@pytest.mark.parametrize(
    ("fin", "code"),
    [
        ("2026-11-22", "protection_finie"), ("2026-11-23", "protection_finit"),
        ("2027-05-22", "protection_finit"), ("2027-05-23", None),
    ],
)  # fmt: skip
def test_protection_qui_prend_fin(fin: str, code: str | None) -> None:
    protection = {"regime": "CURATELLE", "debut": "2024-01-01", "fin": fin}
    vus = codes(regard(protection=[protection]))
    assert vus & {"protection_finie", "protection_finit"} == ({code} if code else set())
    suite = {"regime": "TUTELLE", "debut": fin}
    assert not codes(regard(protection=[protection, suite])) & {
        "protection_finie", "protection_finit",
    }  # fmt: skip


# --- Parcours -----------------------------------------------------------------------------------

FOYER = {"lieu": "Foyer A", "debut": "2024-01-01", "fin": "2025-03-01", "parole": "bien"}
SUITE = {"lieu": "Foyer B", "debut": "2025-03-01", "parole": "bien"}
PARCOURS = {
    "accueils_se_chevauchent", "trou_accueil", "trou_mesure", "accueil_jamais_clos",
    "accueil_avant_majorite", "sans_accueil", "mesure_echue", "trop_de_lieux", "changement_ecole",
    "fratrie_separee", "accueil_sans_debut", "accueil_dates_inversees", "accueil_avant_premier",
    "parole_absente", "mesure_sans_debut", "mesure_dates_inversees",
}  # fmt: skip


@pytest.mark.parametrize(
    ("accueils", "attendus"),
    [
        ([], set()),
        ([FOYER, SUITE], set()),
        ([FOYER, {**SUITE, "debut": "2025-02-28"}], {"accueils_se_chevauchent"}),
        ([FOYER, {**SUITE, "debut": "2025-03-02"}], {"trou_accueil"}),
        ([{**FOYER, "fin": None}, SUITE], {"accueil_jamais_clos"}),
        ([FOYER], {"accueil_avant_majorite"}),
        ([{**FOYER, "fin": "2027-05-22"}], set()),
        ([{**FOYER, "fin": "2027-05-21"}], {"accueil_avant_majorite"}),
        ([{**FOYER, "debut": None, "fin": None}, SUITE], {"accueil_sans_debut"}),
        ([{**FOYER, "fin": "2024-01-01"}, SUITE], {"accueil_dates_inversees", "trou_accueil"}),
        ([FOYER, {**SUITE, "parole": "  "}], {"parole_absente"}),
        ([FOYER, {**SUITE, "fratrie": "non"}], {"fratrie_separee"}),
        ([FOYER, {**SUITE, "fratrie": "inconnu"}], set()),
        ([FOYER, {**SUITE, "changement_ecole": "oui"}], {"changement_ecole"}),
    ],
)
def test_accueils(accueils: Rangees, attendus: set[str]) -> None:
    nommes = [{"id": f"a{i}", **a} for i, a in enumerate(accueils)]
    assert codes(regard(accueil=nommes)) & PARCOURS == attendus


def test_les_phrases_du_parcours_disent_quand() -> None:
    r = regard(accueil=[FOYER, {**SUITE, "debut": "2025-02-27"}])
    assert texte(r, "accueils_se_chevauchent") == (
        "Foyer A et Foyer B se chevauchent du 27 au 28 février 2025."
    )
    r = regard(accueil=[FOYER, {**SUITE, "debut": "2025-03-02"}])
    assert texte(r, "trou_accueil") == "Aucun accueil n'est noté le 1er mars 2025."
    assert texte(regard(accueil=[FOYER]), "accueil_avant_majorite") == (
        "Foyer A : l'accueil a pris fin le 1er mars 2025, avant la majorité du 22 mai 2027, et "
        "aucun autre n'est noté."
    )


def test_une_sortie_puis_un_retour_ne_font_pas_un_trou() -> None:
    depart = evenement(TypeEvenement.SANS_SOLUTION, "2025-03-01")
    retour = evenement(TypeEvenement.RETOUR, "2026-01-10")
    suite = {**SUITE, "debut": "2026-01-10"}
    f = faits(naissance="2006-01-01", evenements=(depart, retour))
    assert not codes(regard(f, accueil=[FOYER, suite])) & PARCOURS
    tard = {**SUITE, "debut": "2026-01-12"}
    r = regard(f, accueil=[FOYER, tard])
    assert texte(r, "trou_accueil") == "Aucun accueil n'est noté du 10 au 11 janvier 2026."
    assert "depuis le retour, le 10 janvier 2026" in texte(
        regard(f, accueil=[FOYER]), "sans_accueil"
    )


def test_majeur_sans_accueil_et_parti_sans_alerte() -> None:
    assert "sans_accueil" in codes(regard(naissance="2006-01-01", accueil=[FOYER]))
    parti = evenement(TypeEvenement.SANS_SOLUTION, "2025-03-01")
    f = faits(naissance="2006-01-01", evenements=(parti,))
    assert not codes(regard(f, accueil=[FOYER])) & PARCOURS


def test_premier_accueil_connu() -> None:
    from dataclasses import replace

    from exemples import j

    f = replace(faits(naissance="2009-05-22"), premier_accueil=j("2024-01-02"))
    assert "accueil_avant_premier" in codes(regard(f, accueil=[FOYER, SUITE]))
    f = replace(f, premier_accueil=j("2024-01-01"))
    assert not codes(regard(f, accueil=[FOYER, SUITE])) & PARCOURS
    # Connu plus tôt que le premier accueil noté : il manque un accueil.
    f = replace(f, premier_accueil=j("2023-12-30"))
    r = regard(f, accueil=[FOYER, SUITE])
    assert texte(r, "trou_accueil") == "Aucun accueil n'est noté du 30 au 31 décembre 2023."


@pytest.mark.parametrize(("lieux", "trop"), [("ABC", False), ("ABCA", True), ("AABC", False)])
def test_trop_de_lieux(lieux: str, trop: bool) -> None:
    accueils = [
        {"id": f"a{i}", "lieu": f"Foyer {x}", "debut": f"202{i}-01-01", "fin": f"202{i + 1}-01-01"}
        for i, x in enumerate(lieux)
    ]
    r = regard(accueil=accueils)
    assert ("trop_de_lieux" in codes(r)) is trop
    if trop:
        assert texte(r, "trop_de_lieux").startswith("4 lieux d'accueil depuis le 1er janvier 2020")


@pytest.mark.parametrize(
    ("mesures", "attendus"),
    [
        ([{"debut": "2024-01-01", "fin": "2026-11-23"}], set()),
        ([{"debut": "2024-01-01", "fin": "2026-11-22"}], {"mesure_echue"}),
        ([{"debut": "2024-01-01"}, {"debut": "2020-01-01", "fin": "2021-01-01"}], {"trou_mesure"}),
        ([{"fin": "2027-01-01"}], {"mesure_sans_debut"}),
        ([{"debut": "2024-01-01", "fin": "2024-01-01"}], {"mesure_dates_inversees"}),
        (
            [{"debut": "2024-01-01", "fin": "2027-01-01"}, {"debut": "2025-01-01"}],
            set(),
        ),
    ],
)
def test_mesures(mesures: Rangees, attendus: set[str]) -> None:
    nommees = [{"id": f"m{i}", **m} for i, m in enumerate(mesures)]
    assert codes(regard(mesure=nommees)) & PARCOURS == attendus


# --- Santé --------------------------------------------------------------------------------------


def sante(element: str, **champs: Any) -> dict[str, Any]:
    return {"element": element, "element_code": element, **champs}


@pytest.mark.parametrize(
    ("faits_", "vus"),
    [
        ([], {"medecin_inconnu", "couverture_inconnue", "c2s_inconnue", "vitale_inconnue"}),
        (
            [sante(c, ouvert="inconnu") for c in ("MEDECIN", "COUVERTURE", "C2S", "VITALE")],
            {"medecin_inconnu", "couverture_inconnue", "c2s_inconnue", "vitale_inconnue"},
        ),
        (
            [sante(c, ouvert="non") for c in ("MEDECIN", "COUVERTURE", "C2S", "VITALE")],
            {"medecin_absent", "couverture_absente", "c2s_absente", "vitale_absente"},
        ),
        ([sante(c, ouvert="oui") for c in ("MEDECIN", "COUVERTURE", "C2S", "VITALE")], set()),
        (
            [sante(c, contact="Dr X") for c in ("MEDECIN", "COUVERTURE", "C2S", "VITALE")],
            set(),
        ),
    ],
)
def test_on_ne_sait_pas_n_est_pas_non(faits_: Rangees, vus: set[str]) -> None:
    connus = {
        *("medecin_inconnu", "medecin_absent", "couverture_inconnue", "couverture_absente"),
        *("c2s_inconnue", "c2s_absente", "vitale_inconnue", "vitale_absente"),
    }
    assert codes(regard(sante=faits_)) & connus == vus


@pytest.mark.parametrize(
    ("fin", "code"),
    [
        ("2027-03-23", None), ("2027-03-22", "c2s_a_renouveler"),
        ("2026-11-22", "c2s_a_renouveler"), ("2026-11-21", "c2s_echue"),
    ],
)  # fmt: skip
def test_c2s_a_renouveler(fin: str, code: str | None) -> None:
    vus = codes(regard(sante=[sante("C2S", echeance=fin)]))
    assert vus & {"c2s_a_renouveler", "c2s_echue", "c2s_inconnue"} == ({code} if code else set())
    echue = codes(regard(sante=[sante("COUVERTURE", echeance=fin)]))
    assert ("couverture_echue" in echue) is (fin < "2026-11-22")


@pytest.mark.parametrize(("jour", "code"), [("2027-02-21", "bilan_sortie_a_prevoir"),
                                            ("2027-02-22", "bilan_sortie_absent")])  # fmt: skip
def test_bilan_avant_la_sortie(jour: str, code: str) -> None:
    connus = {"bilan_sortie_a_prevoir", "bilan_sortie_absent"}
    assert codes(regard(au=jour)) & connus == {code}
    assert not codes(regard(au=jour, sante=[sante("BILAN_SORTIE", date="2027-01-05")])) & connus
    assert not codes(regard(au="2026-05-21")) & connus, "la veille de ses 17 ans"
    assert codes(regard(au="2026-05-22")) & connus == {"bilan_sortie_a_prevoir"}


def test_bilan_d_entree() -> None:
    recent = [{"lieu": "A", "debut": "2026-08-23"}]
    assert "bilan_entree_absent" not in codes(regard(accueil=recent))
    assert "bilan_entree_absent" in codes(regard(accueil=[{"lieu": "A", "debut": "2026-08-22"}]))
    fait = [sante("BILAN_ENTREE", date="2026-09-01")]
    assert "bilan_entree_absent" not in codes(regard(accueil=[FOYER], sante=fait))


def test_relais_des_dix_sept_ans_et_demi() -> None:
    suivi = [sante("PSY", contact="CMP"), sante("DENTAIRE", apres_18="oui", contact="Dr Y")]
    assert not codes(regard(au="2026-11-21", sante=suivi)) & {"relais_a_nommer", "relais_inconnu"}
    r = regard(au="2026-11-22", sante=suivi)
    assert texte(r, "relais_a_nommer") == "Relais à nommer pour après 18 ans : santé mentale."
    assert "contraception" in texte(r, "relais_inconnu")
    assert "dents" not in texte(r, "relais_inconnu")


@pytest.mark.parametrize(
    ("fin", "code"),
    [
        ("2027-05-23", None), ("2027-05-22", "mdph_se_termine"), ("2026-11-22", "mdph_se_termine"),
        ("2026-11-21", "mdph_echue"),
    ],
)  # fmt: skip
def test_notification_mdph(fin: str, code: str | None) -> None:
    connus = {"mdph_se_termine", "mdph_echue", "mdph_fin_inconnue"}
    attendu = {code} if code else set()
    assert codes(regard(sante=[sante("AEEH", echeance=fin)])) & connus == attendu
    assert codes(regard(identite={"mdph": "oui", "mdph_fin": fin})) & connus == attendu
    assert codes(regard(identite={"mdph": "oui"})) & connus == {"mdph_fin_inconnue"}


def test_droits_enfant_a_vingt_ans() -> None:
    mdph = {"mdph": "oui"}
    assert "droits_enfant_fin" not in codes(regard(au="2026-11-21", identite=mdph))
    r = regard(au="2026-11-22", identite=mdph)
    assert "à 20 ans, le 22 mai 2029" in texte(r, "droits_enfant_fin")
    assert "droits_enfant_fin" not in codes(regard(au="2026-11-22"))
    aah = [sante("AAH", ouvert="oui")]
    assert "droits_enfant_fin" not in codes(regard(identite=mdph, sante=aah))


def test_carte_vitale_a_seize_ans_ne_un_29_fevrier() -> None:
    bissextile = "2012-02-29"
    assert "vitale_inconnue" not in codes(regard(au="2028-02-28", naissance=bissextile))
    assert "vitale_inconnue" in codes(regard(au="2028-02-29", naissance=bissextile))
    # 17 ans en 2029, année commune : le 1er mars.
    avant = codes(regard(au="2029-02-28", naissance=bissextile))
    assert "bilan_sortie_a_prevoir" not in avant
    assert "bilan_sortie_a_prevoir" in codes(regard(au="2029-03-01", naissance=bissextile))


# --- Scolarité ----------------------------------------------------------------------------------

LYCEE = {"niveau": "CAP", "niveau_code": "NIVSCO:610", "rentree": "2026-09-01"}
ACTIVITE = {"sans_activite", "activite_inconnue", "descolarise", "exclusion", "decrochage"}


@pytest.mark.parametrize(
    ("facettes", "attendus"),
    [
        ({}, {"activite_inconnue"}),
        ({"scolarite": [LYCEE]}, set()),
        ({"scolarite": [{**LYCEE, "rentree": "2025-11-22"}]}, {"activite_inconnue"}),
        ({"scolarite": [{**LYCEE, "rentree": "2025-11-23"}]}, set()),
        ({"scolarite": [{**LYCEE, "fin": "2026-11-21"}]}, {"sans_activite"}),
        ({"scolarite": [{**LYCEE, "fin": "2026-11-22"}]}, set()),
        (
            {"scolarite": [{**LYCEE, "niveau_code": "SCODTCOM:1"}]},
            {"descolarise", "sans_activite"},
        ),
        ({"scolarite": [{**LYCEE, "freqsco": "FREQSCO:8"}]}, {"decrochage"}),
        (
            {"scolarite": [LYCEE], "absence": [{"nature": "EXCLUSION", "debut": "2026-11-20"}]},
            {"exclusion"},
        ),
        (
            {
                "scolarite": [LYCEE],
                "absence": [{"nature": "EXCLUSION", "debut": "2026-11-01", "fin": "2026-11-22"}],
            },
            set(),
        ),
        ({"insertion": [{"nature_code": "MISSION_LOCALE", "etat": "EN_COURS"}]}, set()),
        ({"insertion": [{"nature_code": "EMPLOI", "etat": "TERMINEE"}]}, {"sans_activite"}),
        ({"insertion": [{"nature_code": "EMPLOI", "etat": "DEMANDEE"}]}, {"sans_activite"}),
    ],
)
def test_activite(facettes: dict[str, Any], attendus: set[str]) -> None:
    assert codes(regard(**facettes)) & ACTIVITE == attendus


def test_absences_repetees() -> None:
    absence = [{"nature": "ABSENCE", "debut": "2026-10-01"}]
    assert "absences_repetees" in codes(regard(absence=absence, scolarite=[LYCEE]))


@pytest.mark.parametrize(("depuis", "due"), [("2025-11-23", False), ("2025-11-22", True)])
def test_mentorat_a_evaluer(depuis: str, due: bool) -> None:
    mentorat = [{"nature_code": "MENTORAT", "convention_le": depuis, "etat": "EN_COURS"}]
    assert ("evaluation_due" in codes(regard(insertion=mentorat))) is due
    proche = [{"nom": "Luc", "lien_code": "MENTOR", "evaluation_le": depuis}]
    assert ("mentorat_a_evaluer" in codes(regard(proche=proche))) is due


def test_convention_manquante() -> None:
    stage = [{"nature_code": "STAGE", "debut": "2026-11-01"}]
    assert "convention_manquante" in codes(regard(insertion=stage))
    signe = [{**stage[0], "convention_le": "2026-10-20"}]
    assert "convention_manquante" not in codes(regard(insertion=signe))


def test_vacances_de_l_annee() -> None:
    assert "vacances_non_notees" not in codes(regard(au="2026-05-31"))
    assert "vacances_non_notees" in codes(regard(au="2026-06-01"))
    sejour = [{"nature": "VACANCES", "debut": "2025-12-28", "fin": "2026-01-03"}]
    assert "vacances_non_notees" not in codes(regard(loisir=sejour))


def test_cej_a_partir_de_dix_huit_ans() -> None:
    assert "cej_non_propose" not in codes(regard(au="2027-05-21"))
    assert "cej_non_propose" in codes(regard(au="2027-05-22"))
    propose = [{"nature_code": "CEJ", "etat": "REFUSEE"}]
    assert "cej_non_propose" not in codes(regard(au="2027-05-22", insertion=propose))


def test_mot_sans_code_dans_n_importe_quelle_page() -> None:
    r = regard(scolarite=[{"niveau": "classe passerelle"}], sante=[{"element": "marabout"}])
    vus = [(a.page, a.texte) for a in controler(r) if a.code == "mot_sans_code"]
    assert [p for p, _ in vus] == ["sante", "scolarite"]
    assert "« classe passerelle »" in vus[1][1]


# --- Logement -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("depuis", "code"),
    [
        ("2025-12-23", None), ("2025-12-22", "demande_a_renouveler"),
        ("2025-11-23", "demande_a_renouveler"), ("2025-11-22", "demande_echue"),
        (None, "demande_sans_date"),
    ],
)  # fmt: skip
def test_numero_unique(depuis: str | None, code: str | None) -> None:
    connus = {"demande_a_renouveler", "demande_echue", "demande_sans_date"}
    nur = {"nature": "NUR", "numero": "075", "renouvelee_le": depuis}
    assert codes(regard(demande_logement=[nur])) & connus == ({code} if code else set())
    assert not codes(regard(demande_logement=[{**nur, "etat": "ABANDONNEE"}])) & connus


@pytest.mark.parametrize(
    ("au", "code"),
    [
        ("2027-02-28", "priorite_sans_demande"), ("2028-11-27", "priorite_sans_demande"),
        ("2028-11-28", "priorite_finit"), ("2029-02-27", "priorite_finit"), ("2029-02-28", None),
    ],
)  # fmt: skip
def test_priorite_trois_ans_apres_la_fin(au: str, code: str | None) -> None:
    parti = evenement(TypeEvenement.SANS_SOLUTION, "2026-02-28")
    vus = codes(regard(faits(naissance="2006-01-01", evenements=(parti,)), au=au))
    assert vus & {"priorite_finit", "priorite_sans_demande"} == ({code} if code else set())


def test_assurance_et_garant_d_une_solution_durable() -> None:
    f = faits(solution("LOG_SOC", "2026-11-01"), prevue="2026-12-01", naissance="2006-01-01")
    connus = {"assurance_manquante", "garant_manquant"}
    assert codes(regard(f)) & connus == connus
    aides = [
        {"nature": "ASSURANCE", "etat": "OBTENUE", "expire_le": "2026-11-22"},
        {"nature": "VISALE", "obtenu_le": "2026-10-01"},
    ]
    assert not codes(regard(f, aide_logement=aides)) & connus
    aides[0]["expire_le"] = "2026-11-21"
    assert codes(regard(f, aide_logement=aides)) & connus == {"assurance_manquante"}
    provisoire = faits(solution("CHRS", "2026-11-01"), naissance="2006-01-01")
    assert not codes(regard(provisoire)) & connus


# --- Ressources ---------------------------------------------------------------------------------


def test_budget_inconnu_negatif_ou_incomplet() -> None:
    connus = {"ressources_inconnues", "charges_inconnues", "montants_inconnus", "budget_negatif"}
    salaire = {"nature": "salaire", "nature_code": "SALAIRE", "montant": 50_000}
    loyer = {"nature": "loyer", "nature_code": "LOYER", "montant": 60_000}
    assert codes(regard()) & connus == {"ressources_inconnues", "charges_inconnues"}
    assert codes(regard(ressource=[salaire])) & connus == {"charges_inconnues"}
    assert codes(regard(ressource=[salaire], charge=[loyer])) & connus == {"budget_negatif"}
    flou = {**loyer, "montant": None}
    r = regard(ressource=[salaire], charge=[flou])
    assert codes(r) & connus == {"montants_inconnus"}
    assert not codes(regard(au="2026-05-21")) & connus, "avant 17 ans, on ne demande pas"


def test_mensualite_comptee_une_fois() -> None:
    salaire = [{"nature_code": "SALAIRE", "montant": 50_000}]
    dette = [{"nature": "banque", "montant": 100_000, "mensualite": 10_000}]
    credit = {"nature_code": "CREDIT", "montant": 45_000}
    r = regard(ressource=salaire, charge=[credit], dette=dette)
    assert "budget_negatif" not in codes(r)
    autre = {"nature_code": "TRANSPORT", "montant": 45_000}
    assert "budget_negatif" in codes(regard(ressource=salaire, charge=[autre], dette=dette))


@pytest.mark.parametrize(("loyer", "trop"), [(33_000, False), (33_001, True)])
def test_part_du_loyer(loyer: int, trop: bool) -> None:
    ressource = [{"nature_code": "SALAIRE", "montant": 100_000}]
    charge = [{"nature_code": "LOYER", "montant": loyer}]
    assert ("loyer_trop_lourd" in codes(regard(ressource=ressource, charge=charge))) is trop


def test_dettes_soldees_ou_non() -> None:
    soldee = {"montant": 5, "soldee_le": "2026-11-22"}
    dettes: Rangees = [{"montant": 43_000}, {"montant": None}, soldee]
    assert texte(regard(dette=dettes), "dettes") == (
        "2 dettes : 430\u00a0€ à rendre et 1 sans montant connu."
    )
    assert "dettes" not in codes(regard(dette=dettes[2:]))


@pytest.mark.parametrize(
    ("au", "finances", "attendus"),
    [
        ("2026-05-21", {}, set()),
        ("2026-05-22", {}, {"pecule_inconnu"}),
        ("2026-05-22", {"pecule_concerne": "non"}, set()),
        ("2026-05-22", {"pecule_concerne": "oui"}, {"pecule_non_informe", "pecule_pieces"}),
        ("2027-05-21", {"pecule_concerne": "oui", "pecule_informe_le": "2026-06-01",
                        "pecule_pieces": "oui"}, set()),
        ("2027-05-22", {"pecule_concerne": "oui", "pecule_informe_le": "2026-06-01",
                        "pecule_pieces": "oui"}, {"pecule_a_demander"}),
        ("2027-05-22", {"pecule_concerne": "oui", "pecule_informe_le": "2026-06-01",
                        "pecule_demande_le": "2027-05-22"}, set()),
        ("2028-05-22", {"pecule_concerne": "oui", "pecule_verse_le": "2027-09-01"}, set()),
    ],
)  # fmt: skip
def test_pecule(au: str, finances: dict[str, Any], attendus: set[str]) -> None:
    vus = codes(regard(au=au, finances=[finances]))
    assert {c for c in vus if c.startswith("pecule")} == attendus


# --- Projet -------------------------------------------------------------------------------------


def test_entretien_des_dix_sept_ans() -> None:
    connus = {"entretien_17_absent", "entretien_17_non_signe"}
    assert not codes(regard(au="2026-05-22")) & connus
    assert codes(regard(au="2026-05-23")) & connus == {"entretien_17_absent"}
    tenu = {"type_code": "DIX_SEPT_ANS", "date": "2026-05-02"}
    r = regard(entretien=[tenu])
    assert codes(r) & connus == {"entretien_17_non_signe"}
    assert "on ne sait pas" in texte(r, "entretien_17_non_signe")
    non = texte(regard(entretien=[{**tenu, "signe": "non"}]), "entretien_17_non_signe")
    assert non.endswith("n'est pas signé.")
    assert not codes(regard(entretien=[{**tenu, "signe": "oui"}])) & connus


def test_entretien_de_qui_arrive_apres_dix_sept_ans() -> None:
    tard = [{"lieu": "A", "debut": "2026-10-22"}]
    assert "entretien_17_absent" not in codes(regard(au="2026-11-22", accueil=tard))
    r = regard(au="2026-11-23", accueil=tard)
    assert texte(r, "entretien_17_absent").endswith("dû le 22 novembre 2026.")


@pytest.mark.parametrize(
    ("le", "code"),
    [
        ("2026-08-23", None), ("2026-08-22", "paa_a_revoir"), ("2026-05-23", "paa_a_revoir"),
        ("2026-05-22", "paa_en_retard"),
    ],
)  # fmt: skip
def test_projet_a_revoir(le: str, code: str | None) -> None:
    connus = {"paa_a_revoir", "paa_en_retard", "paa_absent"}
    vus = codes(regard(version_projet=[{"numero": 1, "le": le}]))
    assert vus & connus == ({code} if code else set())


def test_projet_absent_trois_mois_apres_dix_sept_ans() -> None:
    assert "paa_absent" not in codes(regard(au="2026-08-21"))
    assert "paa_absent" in codes(regard(au="2026-08-22"))


def test_actions_en_retard_et_besoins() -> None:
    action = {"besoin": "2", "quoi": "Visiter", "qui": "Sami", "pour_le": "2026-11-21"}
    r = regard(action=[action])
    assert texte(r, "action_en_retard") == "Visiter, Sami : retard de 1 jour."
    assert texte(r, "besoins_en_partie") == "1 besoin traité en partie : logement, hébergement."
    assert texte(r, "besoins_non_traites").startswith("5 besoins non traités : ressources, ")
    assert "action_en_retard" not in codes(regard(action=[{**action, "pour_le": "2026-11-22"}]))


def test_droits_expliques_ou_non() -> None:
    r = regard(identite={"nationalite": "française"})
    assert "Titre de séjour" not in texte(r, "droits_non_expliques")
    assert "Titre de séjour" in texte(regard(), "droits_non_expliques")
    tous = [
        "APJM", "RETOUR", "SIX_MOIS", "HLM", "PECULE", "C2S", "CEJ", "SEJOUR", "DOSSIER",
        "RECOURS", "CONFIANCE",
    ]  # fmt: skip
    projet = [{"droits_expliques": tous[:5]}]
    entretien = [{"droits_expliques": str(tous[5:]).replace("'", '"')}]
    assert "droits_non_expliques" not in codes(regard(projet=projet, entretien=entretien))


def test_personne_de_confiance_trois_mois_avant() -> None:
    assert "confiance_non_designee" not in codes(regard(au="2026-02-21"))
    assert "confiance_non_designee" in codes(regard(au="2026-02-22"))
    proche = [{"nom": "Luc", "confiance_le": "2026-01-01"}]
    assert "confiance_non_designee" not in codes(regard(proche=proche))


# --- Entourage ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("restes", "code"),
    [
        ([], "personne_inconnue"), ([None], "personne_inconnue"), (["non"], "personne"),
        (["non", "inconnu"], "personne_inconnue"), (["non", "oui"], None),
    ],
)  # fmt: skip
def test_personne_qui_reste(restes: list[str | None], code: str | None) -> None:
    proches = [{"nom": f"P{i}", "reste": x} for i, x in enumerate(restes)]
    vus = codes(regard(proche=proches))
    assert vus & {"personne", "personne_inconnue"} == ({code} if code else set())
    assert not codes(regard(au="2025-05-21", proche=proches)) & {"personne", "personne_inconnue"}


def test_qui_heberge_en_urgence() -> None:
    def vu(*heberge: str | None) -> set[str]:
        proches = [{"nom": f"P{i}", "heberge": x} for i, x in enumerate(heberge)]
        return {c for c in codes(regard(proche=proches)) if c.startswith("hebergement")}

    assert vu("oui", "non") == {"hebergement_urgence"}
    assert vu("non") == {"hebergement_urgence_absent"}
    assert vu() == vu("non", None) == {"hebergement_urgence_inconnu"}
    loge = faits(solution("LOG_SOC", "2026-11-01"), prevue="2026-12-01", naissance="2006-01-01")
    assert not {c for c in codes(regard(loge)) if c.startswith("hebergement")}


def test_mentor_sans_convention() -> None:
    proche = [{"nom": "Luc", "lien_code": "PARRAIN"}]
    assert "mentorat_sans_convention" in codes(regard(proche=proche))


def test_un_numero_chez_deux_personnes() -> None:
    proches = [
        {"nom": "Luc", "telephone": "+33 6 12 34 56 78"},
        {"nom": "Ana", "telephone": "0612345678"},
        {"nom": "Bob", "telephone": "07 00 00 00 00"},
    ]
    r = regard(proche=proches, identite={"telephone": "0033612345678"})
    assert texte(r, "telephone_partage") == (
        "Le même numéro de téléphone est noté pour le jeune, Luc et Ana."
    )
    assert "telephone_partage" not in codes(regard(proche=proches[1:]))


# --- Suivi --------------------------------------------------------------------------------------

SUIVI = {
    "contact_jamais_tente", "jamais_joint", "contact_ancien", "logement_inadapte",
    "sans_logement_depuis", "veut_revenir",
}  # fmt: skip


def _parti(le: str = "2026-07-01", naissance: str = "2006-11-23") -> Any:
    return faits(naissance=naissance, evenements=(evenement(TypeEvenement.SANS_SOLUTION, le),))


@pytest.mark.parametrize(
    ("contacts", "attendus"),
    [
        ([], {"contact_jamais_tente"}),
        ([{"le": "2026-06-30", "joint": "oui"}], {"contact_jamais_tente"}),
        ([{"le": "2026-08-23", "joint": "oui"}], set()),
        ([{"le": "2026-08-22", "joint": "oui"}], {"contact_ancien"}),
        ([{"le": "2026-11-01", "joint": "non"}], {"jamais_joint"}),
        (
            [{"le": "2026-11-01", "joint": "oui", "logement_convient": "non"}],
            {"logement_inadapte"},
        ),
        ([{"le": "2026-11-01", "joint": "oui", "logement_convient": "inconnu"}], set()),
        ([{"le": "2026-11-01", "joint": "oui", "logement": "RUE"}], {"sans_logement_depuis"}),
        ([{"le": "2026-11-01", "joint": "oui", "veut_revenir": "oui"}], {"veut_revenir"}),
        (
            [
                {"le": "2026-10-01", "joint": "oui", "veut_revenir": "oui"},
                {"le": "2026-11-01", "joint": "oui", "veut_revenir": "non"},
            ],
            set(),
        ),
    ],
)
def test_suivi_apres_la_sortie(contacts: Rangees, attendus: set[str]) -> None:
    assert codes(regard(_parti(), contact=contacts)) & SUIVI == attendus


def test_premier_contact_dans_le_mois() -> None:
    assert not codes(regard(_parti("2026-10-24"))) & SUIVI
    assert codes(regard(_parti("2026-10-23"))) & SUIVI == {"contact_jamais_tente"}


def test_droit_au_retour_jusqu_a_vingt_et_un_ans() -> None:
    contact = [{"le": "2026-11-01", "joint": "oui", "veut_revenir": "oui"}]
    f = _parti(naissance="2005-11-23")
    r = regard(f, au="2026-11-22", contact=contact)
    assert "jusqu'au 23 novembre 2026" in texte(r, "veut_revenir")
    assert "veut_revenir" not in codes(regard(f, au="2026-11-23", contact=contact))
    demande = [{"demandee_le": "2026-11-01", "reponse": "ACCORD"}]
    r = regard(f, contact=contact, demande_retour=demande)
    assert "veut_revenir" not in codes(r)


def test_demande_de_retour_sans_reponse() -> None:
    demande = {"demandee_le": "2026-11-19", "reponse": "ATTENTE", "abri": "oui"}
    r = regard(_parti(), demande_retour=[demande])
    assert "avant le 22 novembre 2026" in texte(r, "retour_sans_reponse")
    (alerte,) = [a for a in controler(r) if a.code == "retour_sans_reponse"]
    assert not alerte.grave
    r = regard(_parti(), demande_retour=[{**demande, "demandee_le": "2026-11-18", "abri": None}])
    (alerte,) = [a for a in controler(r) if a.code == "retour_sans_reponse"]
    assert alerte.grave
    assert alerte.texte.endswith("La mise à l'abri n'est pas notée.")
    for reponse in ("ACCORD", "REFUS"):
        r = regard(_parti(), demande_retour=[{**demande, "reponse": reponse}])
        assert "retour_sans_reponse" not in codes(r)


# --- Ensemble -----------------------------------------------------------------------------------


def test_rien_d_un_dossier_clos() -> None:
    for type_ in (TypeEvenement.DECES, TypeEvenement.TRANSFERT):
        f = faits(naissance="2009-05-22", evenements=(evenement(type_, "2026-10-01"),))
        assert codes(regard(f, statut=[{"sejour": "OQTF"}])) == set()


def test_un_dossier_vide_ne_leve_pas_et_ne_dit_jamais_non() -> None:
    r = regard(faits())
    assert all("Pas de" not in a.texte for a in controler(r))
    assert codes(regard(faits(mesures=(apjm("2026-01-01", "2027-01-01"),))))


def test_chaque_phrase_est_de_la_maison() -> None:
    """Ni exclamation, ni « veuillez » ; une phrase finit par un point, une alerte dit sa page."""
    r = regard(accueil=[FOYER], mesure=[{"debut": "2020-01-01", "fin": "2021-01-01"}])
    for alerte in controler(r):
        assert alerte.texte.endswith("."), alerte
        assert "!" not in alerte.texte, alerte
        assert alerte.page, alerte
        assert set(alerte.en_json()) == {
            "code", "texte", "solution", "page", "element", "grave", "source",
        }  # fmt: skip
