"""« Et si… » : le reste à vivre à chaque moment, ce qui manque, et la falaise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from dossiers_de_controle import regard
from exemples import faits, j, solution
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.controles import Regard
from ase_parcours.metier.scenarios.calcul import (
    BudgetMoment,
    Origine,
    Projection,
    projeter_un_dossier,
)
from ase_parcours.metier.scenarios.dossier import loyers_des_pistes
from ase_parcours.metier.scenarios.figure import a_l_ecart, figure, figures, marche_dite, phrase
from ase_parcours.metier.scenarios.hypotheses import (
    BASCULES,
    LIGNES,
    Groupe,
    Hypotheses,
    Valeur,
    decouper,
    faute,
)
from ase_parcours.metier.scenarios.moments import CLES, cadre
from ase_parcours.referentiels.listes import nomenclature
from ase_parcours.referentiels.montants import montants

M = montants()
VIE: dict[str, Valeur] = {"alimentation": 20_000, "transport": 4_440, "telephone": 1_599}
FJT: dict[str, Valeur] = {
    "choix_apjm": "SORTIE", "choix_activite": "APPRENTISSAGE", "choix_logement": "FJT",
    "choix_revenu": "AUCUN", "apjm": 15_000, "salaire": 90_000, "loyer": 46_500,
    "aide_logement": 20_000, "assurance": 500, **VIE,
}  # fmt: skip


def mineure(**champs: Any) -> Regard:
    """Dix-sept ans et demi, sortie prévue le jour de ses 19 ans."""
    connus = faits(naissance="2009-05-22", prevue="2028-05-22")
    return regard(connus, au="2026-11-22", **champs)


def projection(h: Hypotheses, r: Regard | None = None) -> Projection:
    return projeter_un_dossier(h, r or mineure(), M)


def au(p: Projection, cle: str) -> BudgetMoment:
    return next(b for b in p.budgets if b.moment.cle == cle)


# --- Les moments --------------------------------------------------------------------------------


def moments(r: Regard) -> list[tuple[str, date]]:
    return [(m.cle, m.jour) for m in cadre(r.evaluation, 3).moments]


def test_un_mineur_a_ses_quatre_moments_dans_l_ordre() -> None:
    assert moments(mineure()) == [
        ("majorite", j("2027-05-22")),
        ("apres_majorite", j("2027-08-22")),
        ("sortie", j("2028-05-22")),
        ("limite", j("2030-05-22")),
    ]


def test_une_sortie_le_jour_de_la_majorite_n_est_pas_un_moment_de_plus() -> None:
    r = regard(faits(naissance="2009-05-22", prevue="2027-05-22"), au="2026-11-22")
    assert [c for c, _ in moments(r)] == ["majorite", "apres_majorite", "limite"]


@pytest.mark.parametrize(
    ("au_jour", "attendus"),
    [
        ("2027-05-21", ["majorite", "apres_majorite", "limite"]),
        ("2027-05-22", ["aujourd_hui", "apres_majorite", "limite"]),
        ("2027-08-22", ["aujourd_hui", "limite"]),
        ("2030-05-21", ["aujourd_hui", "limite"]),
        ("2030-05-22", ["aujourd_hui"]),
        ("2034-01-01", ["aujourd_hui"]),
    ],
)
def test_ce_qui_est_passe_ne_se_suppose_plus(au_jour: str, attendus: list[str]) -> None:
    assert [c for c, _ in moments(regard(faits(naissance="2009-05-22"), au=au_jour))] == attendus


def test_ne_le_29_fevrier_et_sans_naissance() -> None:
    bissextile = regard(faits(naissance="2008-02-29"), au="2025-11-22")
    assert moments(bissextile)[0] == ("majorite", j("2026-03-01"))
    inconnue = regard(faits(naissance=None, prevue="2027-01-21"), au="2026-11-22")
    assert [c for c, _ in moments(inconnue)] == ["aujourd_hui", "sortie"]
    annee = regard(faits(naissance="2009"), au="2026-11-22")
    assert cadre(annee.evaluation, 3).moments[0].nom == "18 ans, au plus tôt"


# --- Le compte ----------------------------------------------------------------------------------


def test_le_reste_a_vivre_est_une_soustraction_et_la_falaise_sa_difference() -> None:
    p = projection(FJT)
    depenses = 46_500 + 500 + 20_000 + 4_440 + 1_599
    assert au(p, "majorite").reste == 15_000 + 90_000 + 20_000 - depenses
    assert [au(p, "majorite").total(g) for g in Groupe] == [105_000, 20_000, 46_500, 26_539]
    assert p.arret is None
    rangs = range(len(p.budgets))
    assert [p.marche(i) for i in rangs] == [None, 0, -15_000, 0]
    apjm = au(p, "sortie").lignes[0]
    assert (apjm.centimes, apjm.origine) == (0, Origine.REGLE)
    assert apjm.provenance == "finie le 22 mai 2028"


def test_l_accueil_jusqu_a_l_age_limite_finit_ce_jour_la() -> None:
    p = projection({**FJT, "choix_apjm": "LIMITE"})
    assert [p.marche(i) for i in range(4)] == [None, 0, 0, -15_000]
    prolonge = projection({**FJT, "choix_apjm": "LIMITE", "apjm@limite": 15_000})
    assert prolonge.marche(3) == 0


@pytest.mark.parametrize("cle", [c for c in FJT if c != "assurance"])
def test_une_seule_valeur_absente_arrete_le_compte(cle: str) -> None:
    p = projection({c: v for c, v in FJT.items() if c != cle})
    assert p.arret == 0
    assert au(p, "majorite").reste is None
    assert au(p, "majorite").manquent


@pytest.mark.parametrize(
    ("cle", "dit"),
    [
        ("loyer", "loyer ou redevance"),
        ("aide_logement", "aide au logement"),
        ("choix_activite", "activité"),
        ("choix_logement", "logement"),
        ("choix_apjm", "APJM, oui ou non"),
    ],
)
def test_ce_qui_manque_est_nomme(cle: str, dit: str) -> None:
    assert dit in au(projection({**FJT, cle: None}), "majorite").manquent


def test_zero_tape_n_est_pas_une_absence() -> None:
    p = projection({**FJT, "aide_logement": 0, "loyer": 0})
    assert p.arret is None
    assert au(p, "majorite").total(Groupe.AIDES) == 0


def test_un_moment_peut_avoir_sa_valeur() -> None:
    p = projection({**FJT, "loyer@sortie": 60_000, "loyer@majorite": 0})
    assert [b.total(Groupe.LOYER) for b in p.budgets] == [0, 46_500, 60_000, 46_500]


def test_un_logement_d_un_moment_ne_prend_pas_le_loyer_de_tous() -> None:
    p = projection({**FJT, "choix_logement@majorite": "ASE", "choix_logement@sortie": "STUDIO"})
    assert (au(p, "majorite").total(Groupe.LOYER), p.arret) == (0, 2)
    assert "loyer ou redevance" in au(p, "sortie").manquent
    pareil = projection({**FJT, "choix_logement@sortie": "FJT"})
    assert au(pareil, "sortie").total(Groupe.LOYER) == 46_500


def test_sans_date_de_sortie_on_ne_sait_pas_quand_finit_l_apjm() -> None:
    r = regard(faits(naissance="2009-05-22"), au="2026-11-22")
    assert "date de fin de l’APJM" in au(projection(FJT, r), "majorite").manquent
    assert projection({**FJT, "choix_apjm": "NON"}, r).arret is None


def test_ce_que_l_hypothese_ne_connait_pas_ne_compte_pas() -> None:
    """Une bourse tapée, puis une activité qui n'en a pas : elle sort du compte."""
    avec = projection({**FJT, "bourse": 63_350, "cej": "ref:CEJ_MAJEUR"})
    assert [b.reste for b in avec.budgets] == [b.reste for b in projection(FJT).budgets]
    etudes = {**FJT, "choix_activite": "ETUDES", "bourse": 63_350}
    assert au(projection(etudes), "majorite").total(Groupe.RESSOURCES) == 168_350


# --- Les montants datés -------------------------------------------------------------------------


def test_un_plafond_pris_ne_donne_qu_un_maximum_et_dit_d_ou_il_vient() -> None:
    h = {**FJT, "choix_activite": "CEJ", "salaire": None, "cej": "ref:CEJ_MAJEUR"}
    b = au(projection(h), "majorite")
    ligne = next(x for x in b.lignes if x.ligne.cle == "cej")
    assert (ligne.centimes, ligne.origine, b.au_plus) == (56_168, Origine.REFERENTIEL, True)
    assert "au 1er avril 2025, au plus" in ligne.provenance
    assert not au(projection(FJT), "majorite").au_plus


def test_un_montant_disparu_du_referentiel_manque() -> None:
    h = {**FJT, "choix_activite": "CEJ", "cej": "ref:ANCIEN"}
    assert "allocation cej" in au(projection(h), "majorite").manquent


def test_ce_qui_ne_se_cumule_pas_est_dit() -> None:
    h = {**FJT, "choix_revenu": "LOCAL", "revenu": "ref:RSJ_LYON_SANS"}
    (une,) = projection(h).remarques
    assert une.startswith("RSJ Métropole de Lyon, sans revenu : ne se cumule pas avec APJM")
    assert projection({**h, "choix_apjm": "NON"}).remarques == ()
    autre = projection({**h, "choix_apjm": "NON", "revenu": "ref:RSA_SOCLE"}).remarques
    assert "RSA, une personne seule : ce montant répond à « RSA »." in autre
    assert autre[0].startswith("RSA, une personne seule : avant 25 ans, seulement")


# --- Le dossier ---------------------------------------------------------------------------------

RESSOURCES = [
    {"nature_code": "SALAIRE", "montant": 62_050, "debut": "2026-03-17"},
    {"nature_code": "APJM", "montant": 15_000, "debut": "2025-07-14", "fin": "2028-05-22"},
]
CHARGES = [
    {"nature_code": "ALIMENTATION", "montant": 18_000},
    {"nature_code": "LOISIRS", "montant": 2_200},
    {"nature": "participation foyer", "montant": 6_000},
]


def test_le_dossier_remplit_ce_qu_il_sait_du_jour() -> None:
    r = mineure(ressource=RESSOURCES, charge=CHARGES, dette=[{"mensualite": 3_000}])
    vide = dict.fromkeys(("apjm", "salaire", "alimentation"))
    b = au(projection({**FJT, **vide, "choix_activite": "EMPLOI"}, r), "majorite")
    lus = {x.ligne.cle: (x.centimes, x.origine) for x in b.lignes}
    assert lus["salaire"] == (62_050, Origine.DOSSIER)
    assert lus["apjm"] == (15_000, Origine.DOSSIER)
    assert lus["alimentation"] == (18_000, Origine.DOSSIER)
    assert lus["autres_charges"] == (2_200 + 6_000 + 3_000, Origine.DOSSIER)
    salaire = next(x for x in b.lignes if x.ligne.cle == "salaire")
    assert salaire.provenance == "dossier : Salaire depuis le 17 mars 2026"


def test_le_salaire_du_dossier_n_est_pas_celui_d_un_apprentissage() -> None:
    r = mineure(ressource=RESSOURCES)
    assert "salaire" in au(projection({**FJT, "salaire": None}, r), "majorite").manquent


def test_ce_qui_est_tape_passe_avant_le_dossier() -> None:
    r = mineure(charge=CHARGES)
    p = projection({**FJT, "autres_charges": 0}, r)
    assert au(p, "majorite").reste == au(projection(FJT), "majorite").reste


def test_une_ressource_sans_montant_manque_meme_facultative() -> None:
    r = mineure(ressource=[{"nature_code": "PENSION", "montant": None}])
    assert "autres ressources" in au(projection(FJT, r), "majorite").manquent


def test_le_loyer_du_dossier_ne_vaut_que_pour_le_logement_acquis() -> None:
    acquis = replace(solution("FJT", "2027-01-01"), loyer=43_000)
    connus = faits(acquis, naissance="2009-05-22", prevue="2028-05-22")
    al = [{"nature_code": "AL", "montant": 21_000}]
    r = regard(connus, au="2026-11-22", ressource=al)
    sans = {**FJT, "loyer": None, "aide_logement": None}
    b = au(projection(sans, r), "majorite")
    assert (b.total(Groupe.LOYER), b.total(Groupe.AIDES)) == (43_000, 21_000)
    studio = au(projection({**sans, "choix_logement": "STUDIO"}, r), "majorite")
    assert {"loyer ou redevance", "aide au logement"} <= set(studio.manquent)
    assert loyers_des_pistes(r) == ((43_000, "FJT, confirmée"),)


def test_chaque_nature_du_dossier_a_sa_ligne() -> None:
    """Rien de ce que le dossier compte n'échappe au scénario."""
    libres = {(x.groupe.entre, c) for x in LIGNES.values() for c in x.codes}
    exiges = {
        (LIGNES[ligne].groupe.entre, code)
        for b in BASCULES.values()
        for choix in b.choix
        for ligne, codes in choix.exige.items()
        for code in codes
    }
    for liste, entre in (("ressources", True), ("charges", False)):
        assert {(entre, c) for c in nomenclature(liste).termes} <= libres | exiges


# --- La figure ----------------------------------------------------------------------------------


def test_la_figure_empile_ce_qui_entre_au_dessus_de_ce_qui_sort() -> None:
    f = figure(projection(FJT))
    premiere = [(s.groupe, s.de, s.a) for s in f.colonnes[0].segments]
    assert premiere == [
        (Groupe.RESSOURCES, 0, 105_000), (Groupe.AIDES, 105_000, 125_000),
        (Groupe.LOYER, 0, -46_500), (Groupe.CHARGES, -46_500, -73_039),
    ]  # fmt: skip
    assert (f.bas, f.haut) == (-73_039, 125_000)
    assert marche_dite(f.colonnes[2]) == "150\u00a0€ de moins"


def test_le_dessin_s_arrete_au_premier_manque_et_le_dit() -> None:
    colonnes = figure(projection({**FJT, "choix_logement@sortie": "STUDIO"})).colonnes
    assert [(c.dessinee, c.arret) for c in colonnes] == [
        (True, False), (True, False), (False, True), (False, False),
    ]  # fmt: skip
    assert all(not c.segments for c in colonnes[2:])
    dit = phrase(colonnes[2])
    assert "à demander" in dit
    assert "loyer ou redevance" in dit
    assert dit.endswith("Le dessin s’arrête ici.")
    assert phrase(colonnes[0]).startswith("18 ans, 22 mai 2027\u00a0: reste à vivre 519,61\u00a0€")


def test_deux_falaises_se_comparent_a_la_meme_echelle() -> None:
    une, autre = figures([projection(FJT), projection({**FJT, "loyer": 200_000, "salaire": 0})])
    assert (une.bas, une.haut) == (autre.bas, autre.haut) == (-226_539, 125_000)
    assert figures([]) == ()


@pytest.mark.parametrize(
    ("trait", "attendu"),
    [(-50, 50), (50, 62), (45, 57), (95, 50), (2, 50)],
)
def test_un_nombre_s_ecarte_du_trait(trait: float, attendu: float) -> None:
    assert a_l_ecart(0, 100, 14, trait, 5) == attendu
    assert a_l_ecart(40, 60, 14, 50, 5) == 50  # pas de place : il reste au milieu


# --- Propriétés ---------------------------------------------------------------------------------


def _valeur(cle: str) -> st.SearchStrategy[Valeur]:
    nom, _ = decouper(cle)
    if nom in BASCULES:
        return st.sampled_from([c.code for c in BASCULES[nom].choix])
    refs = [f"ref:{m.code}" for m in M.pour(nom)]
    return st.integers(0, 200_000) | st.sampled_from(refs) if refs else st.integers(0, 200_000)


CLES_POSSIBLES = [f"{n}{m}" for n in (*BASCULES, *LIGNES) for m in ("", *(f"@{c}" for c in CLES))]


@st.composite
def hypotheses(draw: st.DrawFn) -> dict[str, Valeur]:
    """Presque tout est dit, et quelques clés sont à un moment."""
    gardees = draw(st.sets(st.sampled_from([*BASCULES, *LIGNES]), min_size=14))
    gardees |= draw(st.sets(st.sampled_from(CLES_POSSIBLES), max_size=4))
    return {c: draw(_valeur(c)) for c in sorted(gardees)}


@given(hypotheses())
def test_ce_qui_se_tape_est_permis_et_se_compte(h: dict[str, Valeur]) -> None:
    assert [faute(c, v, CLES, M) for c, v in h.items()] == [None] * len(h)
    for b in projection(h).budgets:
        sommes = [b.total(g) for g in Groupe]
        if b.reste is not None:
            assert None not in sommes
            entre = sum(b.total(g) or 0 for g in Groupe if g.entre)
            assert b.reste == entre - sum(b.total(g) or 0 for g in Groupe if not g.entre)
        assert (b.reste is None) == bool(b.manquent)


@given(hypotheses(), st.data())
def test_oter_un_montant_ne_donne_jamais_un_reste_a_vivre(
    h: dict[str, Valeur], data: st.DataObject
) -> None:
    montants_dits = [c for c in h if decouper(c)[0] in LIGNES]
    if not montants_dits:
        return
    ote = data.draw(st.sampled_from(montants_dits))
    avant, apres = projection(h), projection({c: v for c, v in h.items() if c != ote})
    for a, b in zip(avant.budgets, apres.budgets, strict=True):
        assert a.reste is not None or b.reste is None


@given(hypotheses(), st.sampled_from([*BASCULES, "alimentation", "transport", "telephone"]))
def test_oter_une_reponse_exigee_ote_le_reste_a_vivre(h: dict[str, Valeur], nom: str) -> None:
    for b in projection({c: v for c, v in h.items() if decouper(c)[0] != nom}).budgets:
        limite = nom == "choix_apjm" and b.moment.cle == "limite"
        assert limite or b.reste is None


_n_importe = st.none() | st.integers() | st.text(max_size=12) | st.booleans()


@given(st.dictionaries(st.sampled_from(CLES_POSSIBLES) | st.text(max_size=9), _n_importe))
def test_des_hypotheses_venues_d_ailleurs_ne_levent_rien(h: dict[str, Any]) -> None:
    for b in projection(h).budgets:
        assert b.reste is None or not b.manquent
    for cle, valeur in h.items():
        faute(cle, valeur, CLES, M)


@pytest.mark.parametrize(
    ("cle", "valeur"),
    [
        ("loyer", -1), ("loyer", 10_000_001), ("loyer", True), ("loyer", "465"),
        ("loyer", "ref:CEJ_MAJEUR"), ("cej", "ref:RSA_SOCLE"), ("loyer@jamais", 1), ("loyer@", 1),
        ("cantine", 1), ("choix_logement", "CHATEAU"), ("choix_logement", 3),
        ("revenu", "ref:PECULE"),
    ],
)  # fmt: skip
def test_une_hypothese_fausse_est_refusee_sans_etre_recopiee(cle: str, valeur: Valeur) -> None:
    dite = faute(cle, valeur, CLES, M)
    assert dite
    assert "CHATEAU" not in dite
