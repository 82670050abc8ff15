"""Chaque contrôle, bord par bord : le jour d'avant il se tait, le jour dit il parle, et l'inconnu
n'est jamais dit « non »."""

from __future__ import annotations

from typing import Any

import pytest
from dossiers_de_controle import codes, regard, texte
from exemples import apjm, evenement, faits

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
        ([FOYER, {**SUITE, "debut": "2025-03-02"}], set()),
        ([FOYER, {**SUITE, "debut": "2025-03-03"}], {"trou_accueil"}),
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
    r = regard(accueil=[FOYER, {**SUITE, "debut": "2025-03-03"}])
    assert texte(r, "trou_accueil") == "Aucun accueil n'est noté du 1er au 2 mars 2025."
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
