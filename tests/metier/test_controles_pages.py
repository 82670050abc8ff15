"""Les contrôles de scolarité, logement, ressources, projet, entourage et suivi, bord par bord."""

from __future__ import annotations

from typing import Any

import pytest
from dossiers_de_controle import codes, regard, texte
from exemples import evenement, faits, solution

from ase_parcours.metier.controles import controler
from ase_parcours.metier.jeune import TypeEvenement

Rangees = list[dict[str, Any]]


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


def test_zero_euro_est_une_ressource_et_ne_rien_savoir_n_en_est_pas_une() -> None:
    charge = [{"nature_code": "LOYER", "montant": 41_250}]
    r = regard(ressource=[{"nature_code": "SALAIRE", "montant": 0}], charge=charge)
    assert "par mois, pour 0 € de ressources : plus de 33 %." in texte(r, "loyer_trop_lourd")
    assert "loyer_trop_lourd" not in codes(regard(charge=charge))


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
    assert texte(r, "besoins_non_traites") == (
        "5 besoins non traités : ressources\u00a0; emploi, formation\u00a0; accès aux soins\u00a0; "
        "démarches\u00a0; appui socio-éducatif."
    )
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
