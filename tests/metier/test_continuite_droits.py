"""La continuité des droits, bord à bord : chaque cas dit sa source et le jour où la réponse change.

Jour des essais : 22 novembre 2026.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from dossiers_de_controle import regard
from exemples import j

from ase_parcours.metier.calendrier import lire_naissance
from ase_parcours.metier.continuite import Continuite, Etat, Ton, bilan, continuite, mot, phrase
from ase_parcours.metier.continuite.phrases import entiere, provenance
from ase_parcours.metier.controles import Regard
from ase_parcours.metier.jeune import Evenement, Faits, Mesure, TypeEvenement
from ase_parcours.referentiels.droits import reperes_droits

MAJEURE = "2007-07-14"
"""19 ans."""
MINEUR = "2009-05-22"
"""17 ans et demi le jour des essais."""
FRANCAIS: dict[str, Any] = {"nationalite": "France"}
ETRANGER: dict[str, Any] = {"nationalite": "Togo", "mna": "oui"}


def faits(naissance: str, **champs: Any) -> Faits:
    return Faits("jeune", "P75-2020-00001", lire_naissance(naissance), **champs)


def droit(code: str, r: Regard) -> Continuite:
    return next(c for c in continuite(r, reperes_droits()) if c.code == code)


def etat(code: str, r: Regard) -> Etat:
    return droit(code, r).etat


# --- Ce qui court, et sa fenêtre ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("au", "attendu", "rouge"),
    [
        ("2026-11-11", Etat.OUVERT, False),  # 121 jours avant la fin
        ("2026-11-12", Etat.A_RENOUVELER, False),  # 120 jours : CESEDA R431-2
        ("2027-01-11", Etat.A_RENOUVELER, False),  # 60 jours : le dernier jour
        ("2027-01-12", Etat.A_RENOUVELER, True),
        ("2027-03-12", Etat.A_RENOUVELER, True),  # le dernier jour vaut encore
        ("2027-03-13", Etat.FINI, True),
    ],
)
def test_un_titre_se_renouvelle_de_cent_vingt_a_soixante_jours(
    au: str, attendu: Etat, rouge: bool
) -> None:
    titre = [{"nature": "VPF_L423_22", "debut": "2026-03-13", "fin": "2027-03-12"}]
    r = regard(
        au=au, naissance=MAJEURE, identite=ETRANGER, titre_sejour=titre,
        statut=[{"sejour": "TITRE"}],
    )  # fmt: skip
    c = droit("TITRE", r)
    assert (c.etat, c.rouge) == (attendu, rouge)
    assert (c.du, c.avant) in [(date(2026, 11, 12), date(2027, 1, 11)), (None, None)]
    assert c.trou is not None
    assert c.trou.debut == date(2027, 3, 13)


def test_un_titre_redemande_a_temps_n_est_plus_un_trou() -> None:
    titres = [
        {"nature": "VPF_L423_22", "debut": "2026-03-13", "fin": "2027-03-12"},
        {"nature": "VPF_L423_22", "demande_le": "2026-12-01"},
    ]
    c = droit("TITRE", regard(au="2027-03-20", naissance=MAJEURE, identite=ETRANGER, statut=[
        {"sejour": "TITRE"}], titre_sejour=titres))  # fmt: skip
    assert (c.etat, c.rouge, c.demande_le) == (Etat.DEMANDE, False, date(2026, 12, 1))
    assert phrase(c) == "demandé le 1er déc., sans droit depuis 7 jours"


def test_la_demande_d_un_titre_d_avant_ne_couvre_pas_le_suivant() -> None:
    titre = {"nature": "VPF_L423_22", "demande_le": "2026-01-05", "fin": "2027-03-12"}
    c = droit("TITRE", regard(au="2027-02-01", naissance=MAJEURE, identite=ETRANGER,
                              statut=[{"sejour": "TITRE"}], titre_sejour=[titre]))  # fmt: skip
    assert (c.etat, c.demandee, c.rouge) == (Etat.A_RENOUVELER, False, True)


def test_un_recepisse_bord_a_bord_ferme_le_trou_et_un_jour_de_retard_l_ouvre() -> None:
    def apres(debut: str) -> Continuite:
        titres = [
            {"nature": "VPF_L423_22", "debut": "2025-12-01", "fin": "2026-12-10"},
            {"nature": "RECEPISSE", "debut": debut, "fin": "2028-06-10"},
        ]
        return droit("TITRE", regard(naissance=MAJEURE, identite=ETRANGER, titre_sejour=titres,
                                     statut=[{"sejour": "TITRE"}]))  # fmt: skip

    suivi = apres("2026-12-11")
    assert (suivi.dernier, suivi.rouge, suivi.etat) == (date(2028, 6, 10), False, Etat.OUVERT)
    troue = apres("2026-12-21")
    assert troue.trou is not None
    assert (troue.trou.jours(), troue.rouge) == (10, True)
    assert "10 jours sans droit" in phrase(troue)


@pytest.mark.parametrize(
    ("au", "attendu", "rouge"),
    [
        ("2026-11-21", Etat.A_OUVRIR, False),  # avant 17 ans et demi : INTV2012657J
        ("2026-11-22", Etat.A_DEMANDER, False),
        ("2027-07-22", Etat.A_DEMANDER, False),  # 18 ans et deux mois : CESEDA R431-5, 3°
        ("2027-07-23", Etat.A_DEMANDER, True),
    ],
)
def test_la_premiere_demande_de_titre_se_compte_de_la_majorite(
    au: str, attendu: Etat, rouge: bool
) -> None:
    r = regard(au=au, naissance=MINEUR, identite=ETRANGER, statut=[{"sejour": "SANS"}])
    c = droit("TITRE", r)
    assert (c.etat, c.rouge, c.avant) == (attendu, rouge, date(2027, 7, 22))


@pytest.mark.parametrize(
    ("identite", "statut", "attendu"),
    [
        (FRANCAIS, [], Etat.NON_CONCERNE),
        ({"nationalite": "Togo, France"}, [], Etat.NON_CONCERNE),
        ({}, [{"sejour": "UE"}], Etat.NON_CONCERNE),
        ({}, [], Etat.INCONNU),
        ({"nationalite": "Roumanie"}, [], Etat.INCONNU),  # de l'Union ou non : le séjour le dit
        (ETRANGER, [{"sejour": "TITRE"}], Etat.INCONNU),  # le titre n'est pas noté
        (ETRANGER, [{"sejour": "DEMANDE"}], Etat.DEMANDE),
    ],
)
def test_qui_doit_tenir_un_titre(
    identite: dict[str, Any], statut: list[dict[str, Any]], attendu: Etat
) -> None:
    assert etat("TITRE", regard(naissance=MAJEURE, identite=identite, statut=statut)) is attendu


@pytest.mark.parametrize(
    ("element", "attendu"),
    [
        ({"echeance": "2027-04-01"}, Etat.OUVERT),
        ({"echeance": "2027-03-22"}, Etat.A_RENOUVELER),  # quatre mois avant : CSS R861-2
        ({"echeance": "2026-11-21"}, Etat.FINI),
        ({"ouvert": "oui"}, Etat.INCONNU),  # ouverte, on ne sait pas jusqu'à quand
        ({"ouvert": "inconnu"}, Etat.INCONNU),
        ({"ouvert": "inconnu", "echeance": "2027-04-01"}, Etat.INCONNU),
        ({"ouvert": "non"}, Etat.A_DEMANDER),
    ],
)
def test_la_complementaire_sante(element: dict[str, Any], attendu: Etat) -> None:
    r = regard(naissance=MAJEURE, sante=[{"element_code": "C2S", **element}])
    assert etat("C2S", r) is attendu


def test_la_c2s_passe_le_dernier_jour_pour_agir_est_un_trou_a_deux_mois() -> None:
    def rouge(fin: str) -> bool:
        return droit("C2S", regard(sante=[{"element_code": "C2S", "echeance": fin}])).rouge

    assert [rouge("2027-01-22"), rouge("2027-01-21")] == [False, True]


def test_la_c2s_demandee_est_en_cours() -> None:
    demarche = {"droit": "C2S", "etat": "DEMANDEE", "demande_le": "2026-11-02"}
    c = droit("C2S", regard(naissance=MAJEURE, demarche_droit=[demarche]))
    assert (c.etat, mot(c), phrase(c)) == (
        Etat.DEMANDE, "demande en cours", "demandée le 2 nov.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("depuis", "attendu", "rouge"),
    [
        ("2025-12-23", Etat.OUVERT, False),
        ("2025-12-22", Etat.A_RENOUVELER, False),  # onze mois
        ("2025-11-23", Etat.A_RENOUVELER, False),  # le dernier jour
        ("2025-11-22", Etat.FINI, True),  # un an : l'ancienneté se perd
    ],
)
def test_la_demande_de_logement_social_se_renouvelle_chaque_annee(
    depuis: str, attendu: Etat, rouge: bool
) -> None:
    nur = [{"nature": "NUR", "deposee_le": depuis, "etat": "EN_COURS"}]
    c = droit("LOGEMENT_SOCIAL", regard(naissance=MAJEURE, demande_logement=nur))
    assert (c.etat, c.rouge) == (attendu, rouge)


def test_le_renouvellement_compte_et_non_le_depot() -> None:
    nur = [{"nature": "NUR", "deposee_le": "2024-01-01", "renouvelee_le": "2026-10-01"}]
    c = droit("LOGEMENT_SOCIAL", regard(naissance=MAJEURE, demande_logement=nur))
    assert (c.etat, c.dernier) == (Etat.OUVERT, date(2027, 9, 30))


# --- Prise en charge : APJM, retour, priorité -----------------------------------------------------


def test_une_decision_jeune_majeur_se_redemande_un_mois_avant_sa_fin() -> None:
    apjm = Mesure("m", "ADM_21", j("2025-07-14"), j("2027-01-22"), None, jeune_majeur_heberge=True)
    f = faits(naissance=MAJEURE, premier_accueil=j("2020-01-01"), mesures=(apjm,))
    c = droit("APJM", regard(f, identite=FRANCAIS))
    # La fin est exclue : le dernier jour est la veille.
    assert (c.dernier, c.avant, c.ou.element) == (date(2027, 1, 21), date(2026, 12, 21), "m")
    assert (c.etat, phrase(c)) == (Etat.A_RENOUVELER, "à faire jusqu’au 21 déc.")


@pytest.mark.parametrize(
    ("au", "attendu"),
    [
        ("2027-02-21", Etat.A_OUVRIR),
        ("2027-02-22", Etat.A_DEMANDER),
        ("2027-05-21", Etat.A_DEMANDER),
        ("2027-05-22", Etat.INCONNU),  # majeur : la décision existe peut-être, sans être notée
    ],
)
def test_l_accueil_jeune_majeur_se_demande_avant_la_majorite(au: str, attendu: Etat) -> None:
    f = faits(naissance=MINEUR, premier_accueil=j("2020-01-01"))
    assert etat("APJM", regard(f, au=au, identite=FRANCAIS)) is attendu


@pytest.mark.parametrize(
    ("au", "attendu"),
    [("2028-07-13", Etat.OUVERT), ("2028-07-14", Etat.NON_CONCERNE)],
)
def test_le_droit_au_retour_finit_la_veille_des_vingt_et_un_ans(au: str, attendu: Etat) -> None:
    f = faits(naissance=MAJEURE, premier_accueil=j("2020-01-01"))
    c = droit("RETOUR", regard(f, au=au, identite=FRANCAIS))
    assert c.etat is attendu
    if attendu is Etat.OUVERT:
        assert (c.dernier, c.trou) == (date(2028, 7, 13), None)


def test_ne_le_29_fevrier_le_droit_au_retour_finit_le_28() -> None:
    f = faits(naissance="2008-02-29", premier_accueil=j("2020-01-01"))
    c = droit("RETOUR", regard(f, au="2027-06-01", identite=FRANCAIS))
    assert c.dernier == date(2029, 2, 28)  # majorité et vingt et un ans le 1er mars


@pytest.mark.parametrize(
    ("identite", "statut", "premier", "attendu"),
    [
        (ETRANGER, [{"sejour": "OQTF"}], "2020-01-01", Etat.NON_CONCERNE),
        (ETRANGER, [], "2020-01-01", Etat.INCONNU),
        (FRANCAIS, [], None, Etat.INCONNU),
        (FRANCAIS, [], "2025-07-14", Etat.NON_CONCERNE),  # le jour de ses 18 ans
        (FRANCAIS, [], "2025-07-13", Etat.OUVERT),
    ],
)
def test_a_qui_le_retour_est_ouvert(
    identite: dict[str, Any], statut: list[dict[str, Any]], premier: str | None, attendu: Etat
) -> None:
    f = faits(naissance=MAJEURE, premier_accueil=j(premier) if premier else None)
    assert etat("RETOUR", regard(f, identite=identite, statut=statut)) is attendu


def _sorti(le: str, naissance: str = MAJEURE) -> Any:
    evenement = Evenement("s", TypeEvenement.SANS_SOLUTION, j(le))
    return faits(naissance=naissance, premier_accueil=j("2020-01-01"), evenements=(evenement,))


@pytest.mark.parametrize(
    ("au", "attendu"),
    [("2029-09-30", Etat.OUVERT), ("2029-10-01", Etat.NON_CONCERNE)],
)
def test_la_priorite_au_logement_dure_trois_ans_apres_la_sortie(au: str, attendu: Etat) -> None:
    r = regard(_sorti("2026-10-01"), au=au)
    assert etat("PRIORITE", r) is attendu
    # La demande, elle, n'est présumée à faire que tant que la priorité court : CCH L441-1.
    a_faire = attendu is Etat.OUVERT
    assert (etat("LOGEMENT_SOCIAL", r) is Etat.A_DEMANDER) is a_faire


def test_avant_la_sortie_la_priorite_se_compte_de_la_sortie_prevue() -> None:
    f = faits(naissance=MAJEURE, premier_accueil=j("2020-01-01"), sortie_prevue=j("2027-01-21"))
    c = droit("PRIORITE", regard(f))
    assert (c.dernier, phrase(c)) == (date(2030, 1, 20), "trois ans après la sortie")


# --- Non-recours ----------------------------------------------------------------------------------


def _non_recours(r: Regard) -> set[str]:
    return {c.code for c in bilan(r, reperes_droits()).non_recours}


def _a_verifier(r: Regard) -> set[str]:
    return {c.code for c in bilan(r, reperes_droits()).a_verifier}


SALARIE = [{"nature_code": "EMPLOI", "etat": "EN_COURS", "debut": "2026-07-01"}]
ETUDES = {"niveau_code": "NIVSCO:770", "rentree": "2026-09-01"}


@pytest.mark.parametrize(
    ("code", "naissance", "faits_connus"),
    [
        ("PRIME", MAJEURE, {"insertion": SALARIE}),
        ("PRIME", MAJEURE, {"ressource": [{"nature_code": "SALAIRE", "montant": 62000}]}),
        ("BOURSE", MAJEURE, {"scolarite": [{**ETUDES, "bourse": "non"}]}),
        ("C2S", MAJEURE, {"sante": [{"element_code": "C2S", "ouvert": "non"}]}),
        ("AL", MAJEURE, {"charge": [{"nature_code": "LOYER", "montant": 43000}]}),
        ("PECULE", MAJEURE, {"finances": [{"pecule_concerne": "oui"}]}),
        ("COMPTE", MAJEURE, {"finances": [{"compte_bancaire": "non"}]}),
        ("CEJ", MAJEURE, {"scolarite": [{"niveau_code": "SCODTCOM:1", "rentree": "2026-01-05"}]}),
        ("RSA", MAJEURE, {"statut": [{"jeune_parent": "oui"}]}),
        ("RSA", MAJEURE, {"situation": [{"heures_travaillees": 3214}]}),
        ("LOGEMENT_SOCIAL", MAJEURE, {}),
    ],
)
def test_presume_ouvert_et_jamais_demande(
    code: str, naissance: str, faits_connus: dict[str, Any]
) -> None:
    assert code in _non_recours(regard(naissance=naissance, **faits_connus))
    demarche = {"droit": code, "etat": "DEMANDEE", "demande_le": "2026-11-01"}
    demande = regard(naissance=naissance, demarche_droit=[demarche], **faits_connus)
    assert code not in _non_recours(demande)
    assert etat(code, demande) is Etat.DEMANDE


@pytest.mark.parametrize(
    ("code", "faits_connus"),
    [
        ("PRIME", {}),
        ("PRIME", {"insertion": [{"nature_code": "EMPLOI"}]}),  # ni état ni dates
        ("BOURSE", {"scolarite": [{"rentree": "2026-09-01"}]}),
        ("BOURSE", {"scolarite": [ETUDES]}),
        ("C2S", {}),
        ("AL", {}),
        ("PECULE", {}),
        ("PECULE", {"finances": [{"pecule_concerne": "inconnu"}]}),
        ("COMPTE", {}),
        ("CEJ", {}),
        ("RSA", {"statut": [{"jeune_parent": "inconnu"}]}),
        ("AAH", {"identite": {"mdph": "oui"}}),
        ("MEDECIN", {}),
        ("SECU", {}),
    ],
)
def test_un_fait_inconnu_se_verifie_et_ne_se_compte_pas(
    code: str, faits_connus: dict[str, Any]
) -> None:
    naissance = "2006-01-01" if code == "AAH" else MAJEURE
    r = regard(naissance=naissance, **faits_connus)
    assert code in _a_verifier(r)
    assert code not in _non_recours(r)


@pytest.mark.parametrize(
    ("code", "naissance", "faits_connus"),
    [
        ("PRIME", MINEUR, {"insertion": SALARIE}),
        ("PRIME", MAJEURE, {"ressource": [{"nature_code": "BOURSE"}]}),
        ("PECULE", MAJEURE, {"finances": [{"pecule_concerne": "non"}]}),
        ("CEJ", MAJEURE, {"insertion": SALARIE}),
        ("RSA", MAJEURE, {"statut": [{"jeune_parent": "non", "grossesse": "non"}],
                          "situation": [{"heures_travaillees": 3213}]}),
        ("BOURSE", MAJEURE, {"scolarite": [{**ETUDES, "niveau_code": "NIVSCO:630"}]}),
        ("MDPH", MAJEURE, {"identite": {"mdph": "non"}}),
        ("AAH", MAJEURE, {"identite": {"mdph": "oui"}}),  # dix-neuf ans
    ],
)  # fmt: skip
def test_qui_n_est_pas_concerne_n_est_dans_aucune_liste(
    code: str, naissance: str, faits_connus: dict[str, Any]
) -> None:
    r = regard(naissance=naissance, **faits_connus)
    assert etat(code, r) is Etat.NON_CONCERNE
    assert code not in _non_recours(r) | _a_verifier(r)


def test_un_pecule_se_demande_le_jour_des_dix_huit_ans() -> None:
    finances = [{"pecule_concerne": "oui"}]
    avant = regard(au="2027-05-21", naissance=MINEUR, finances=finances)
    assert etat("PECULE", avant) is Etat.A_OUVRIR
    assert "PECULE" in _non_recours(regard(au="2027-05-22", naissance=MINEUR, finances=finances))
    verse = [{"pecule_concerne": "oui", "pecule_verse_le": "2026-01-01"}]
    assert mot(droit("PECULE", regard(naissance=MAJEURE, finances=verse))) == "versé"


def test_un_droit_refuse_n_est_pas_un_non_recours() -> None:
    refus = [{"droit": "PRIME", "etat": "REFUSEE", "demande_le": "2026-10-01"}]
    r = regard(naissance=MAJEURE, insertion=SALARIE, demarche_droit=refus)
    assert etat("PRIME", r) is Etat.REFUSE
    assert "PRIME" not in _non_recours(r)


def test_une_aide_finie_depuis_deux_mois_n_est_plus_un_trou() -> None:
    def apres(fin: str) -> Continuite:
        loyer = [{"nature_code": "LOYER"}]
        aide = [{"nature_code": "AL", "debut": "2025-01-01", "fin": fin}]
        return droit("AL", regard(naissance=MAJEURE, ressource=aide, charge=loyer))

    assert (apres("2026-09-23").etat, apres("2026-09-23").rouge) == (Etat.FINI, True)
    vieille = apres("2026-09-22")
    assert (vieille.etat, vieille.rouge, vieille.jamais_demande) == (Etat.A_DEMANDER, False, False)


def test_une_aide_finie_n_est_un_trou_que_si_l_on_sait_qu_elle_est_due() -> None:
    aide = [{"nature_code": "AL", "debut": "2025-01-01", "fin": "2026-11-01"}]
    c = droit("AL", regard(naissance=MAJEURE, ressource=aide))
    assert (c.etat, c.rouge, c.trou) == (Etat.FINI, False, None)


# --- Ensemble -------------------------------------------------------------------------------------


def test_un_dossier_clos_ne_suit_plus_aucun_droit() -> None:
    deces = Evenement("d", TypeEvenement.DECES, j("2026-10-01"))
    f = faits(naissance=MAJEURE, evenements=(deces,))
    assert continuite(regard(f), reperes_droits()) == ()


def test_le_bilan_range_les_trous_d_abord_et_ecarte_le_sans_objet() -> None:
    titre = [{"nature": "RESIDENT", "fin": "2026-11-01"}]
    f = faits(naissance=MAJEURE, premier_accueil=j("2020-01-01"))
    r = regard(
        f, identite=ETRANGER, statut=[{"sejour": "TITRE"}], titre_sejour=titre,
        finances=[{"compte_bancaire": "oui"}], insertion=SALARIE,
    )  # fmt: skip
    b = bilan(r, reperes_droits())
    tons = [c.ton(b.horizon) for c in b.droits]
    assert b.droits[0].code == "TITRE"
    assert tons[0] is Ton.ROUGE
    assert tons[-1] is Ton.VERT
    assert all(c.etat is Etat.NON_CONCERNE for c in b.sans_objet)
    assert {c.code for c in (*b.droits, *b.sans_objet)} == set(reperes_droits().droits)
    assert b.s_arretent[0].code == "TITRE"


@pytest.mark.parametrize(
    ("entretiens", "attendu"),
    [
        ([], None),
        ([{"type_code": "BILAN", "date": "2026-10-01"}], "2026-10-01"),
        ([{"type_code": "BILAN", "date": "2026-12-01"}], None),  # pas encore tenu
        ([{"type_code": "PAA", "date": "2026-10-01"}], None),
        ([{"type_code": "PAA", "date": "2026-10-01", "droits_expliques": ["C2S"]}], "2026-10-01"),
        ([{"type_code": "BILAN"}], None),
    ],
)
def test_le_dernier_bilan_est_un_entretien(
    entretiens: list[dict[str, Any]], attendu: str | None
) -> None:
    b = bilan(regard(entretien=entretiens), reperes_droits())
    assert b.dernier == (j(attendu) if attendu else None)


def test_une_source_jamais_lue_se_dit_a_verifier() -> None:
    r = regard(naissance=MAJEURE)
    assert provenance(droit("PRIME", r)).endswith(", à vérifier")
    assert provenance(droit("RSA", r)).endswith(", lu le 22 nov. 2026")
    assert "On ne sait pas" in entiere(droit("RSA", r))
