"""Ce que disent l'en-tête, la bannière et les cartes, depuis des faits construits à la main."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.bureau.dossier import phrases
from ase_parcours.bureau.dossier.brouillon import Brouillon, arguments, en_solution, essayer
from ase_parcours.bureau.dossier.cartes import Geste, Groupe, cartes, comptes
from ase_parcours.bureau.nuits.motifs import Motif
from ase_parcours.metier.garantie import Evaluation, evaluer
from ase_parcours.metier.hebergement import Etape, Etat, PasEtat, Solution
from ase_parcours.metier.jeune import Faits
from ase_parcours.metier.nuits import Niveau
from ase_parcours.referentiels import reperes

AU = date(2026, 11, 22)
D = date(2027, 1, 21)


def solution(
    identifiant: str,
    code: str,
    etat: Etat,
    debut: date | None,
    fin: date | None = None,
    preuve: str | None = None,
    versee: bool = False,
) -> Solution:
    """Une solution dont l'état date du 9 novembre."""
    pas = (PasEtat(etat, date(2026, 11, 9)),)
    return Solution(identifiant, code, pas, debut, fin, preuve=preuve, versee=versee)


BAIL = solution("bail", "LOG_SOC", Etat.CONFIRMEE, date(2027, 2, 20), preuve="bail signé")
TIERS = solution(
    "tiers",
    "TIERS",
    Etat.CONFIRMEE,
    date(2027, 2, 5),
    date(2027, 5, 5),
    preuve="attestation d'hébergement",
)
FJT = solution("fjt", "FJT", Etat.EN_INSTRUCTION, D, date(2028, 1, 21))
REFUS = replace(solution("refus", "RES_SOC", Etat.REFUSEE, D), motif_refus="ressources trop basses")
HOTEL = solution("hotel", "HOTEL", Etat.CONFIRMEE, D, date(2027, 2, 1))


def evaluation(*solutions: Solution, sortie: date | None = D) -> Evaluation:
    """L'évaluation d'un jeune qui n'a que ces solutions."""
    faits = Faits("jeune", "P75-1", sortie_prevue=sortie, solutions=solutions)
    return evaluer(faits, AU, reperes())


def test_la_banniere_compte_les_nuits_et_nomme_la_piste_qui_comblerait() -> None:
    autre = replace(FJT, id="chrs", code="CHRS", fin=date(2027, 1, 25))
    dite = phrases.alerte(evaluation(BAIL, TIERS, FJT, autre))
    assert dite is not None
    assert dite.gravite == "rouge"
    assert dite.fort == "Il manque 15 nuits, du 21 janvier au 4 février 2027."
    assert dite.suite == "La piste FJT les couvrirait, si elle est admise avant la sortie."


def test_une_piste_qui_ne_comble_qu_en_partie_est_dite_telle() -> None:
    courte = replace(FJT, fin=date(2027, 1, 31))
    assert phrases.qui_aiderait(evaluation(BAIL, TIERS, courte)) == (
        "La piste FJT en couvrirait 10, si elle est admise avant la sortie."
    )


def test_rien_ne_comblerait_rien_n_est_promis() -> None:
    assert phrases.qui_aiderait(evaluation(BAIL, TIERS, REFUS, HOTEL)) == ""


def test_le_plan_b_passe_avant_les_nuits() -> None:
    seule = replace(FJT, code="LOG_SOC", fin=None)
    dite = phrases.alerte(evaluation(seule))
    assert dite is not None
    assert dite.fort == "Plan B manquant."
    assert dite.suite == (
        "Il manque 181 nuits, du 21 janvier au 20 juillet 2027. Une seule piste est vivante. "
        "La piste logement social les couvrirait, si elle est admise avant la sortie."
    )
    aucune = phrases.alerte(evaluation())
    assert aucune is not None
    assert aucune.suite.endswith("Aucune piste n’est vivante.")


def test_fragile_sans_trou_est_orange_et_garantie_ne_dit_rien() -> None:
    provisoire = replace(TIERS, debut=D, fin=date(2027, 8, 1))
    dite = phrases.alerte(evaluation(provisoire))
    assert dite is not None
    assert dite.gravite == "orange"
    assert phrases.alerte(evaluation(replace(BAIL, debut=D))) is None


def test_date_inconnue_propose_de_la_renseigner() -> None:
    dite = phrases.alerte(evaluation(BAIL, sortie=None))
    assert dite is not None
    assert dite.action == "date"


def test_les_cartes_vont_confirmees_vivantes_puis_ecartees() -> None:
    liste = cartes(evaluation(REFUS, FJT, HOTEL, BAIL, TIERS), {})
    assert [c.id for c in liste] == ["tiers", "bail", "fjt", "hotel", "refus"]
    assert [c.groupe for c in liste] == [
        Groupe.CONFIRMEE,
        Groupe.CONFIRMEE,
        Groupe.VIVANTE,
        Groupe.NON_RECEVABLE,
        Groupe.REFUSEE,
    ]
    assert comptes(liste) == "2 confirmées, 1 vivante, 1 non recevable, 1 refusée"


def test_chaque_carte_dit_ce_que_la_piste_couvre_seule() -> None:
    par_id = {c.id: c for c in cartes(evaluation(BAIL, TIERS, FJT, REFUS), {})}
    assert par_id["bail"].couvre == "durable, couvre 151 nuits sur 181"
    assert par_id["tiers"].couvre == "provisoire, couvre 89 nuits sur 181"
    assert par_id["fjt"].couvre == "durable, couvrirait les 181 nuits"
    assert par_id["fjt"].motif is Motif.SI_ADMISE
    assert par_id["refus"].couvre == "ne couvre aucune nuit"


def test_une_solution_sans_preuve_ne_couvre_pas_elle_couvrirait() -> None:
    nue = replace(BAIL, debut=D, preuve=None)
    (carte,) = cartes(evaluation(nue), {})
    assert carte.couvre.startswith("durable, couvrirait")
    assert carte.geste is Geste.VERSER
    assert carte.faits[2].valeur.startswith("manque")


def test_les_six_pas_nomment_l_etat_et_sa_date() -> None:
    par_id = {c.id: c for c in cartes(evaluation(BAIL, FJT, REFUS, HOTEL), {})}
    assert (par_id["bail"].atteints, par_id["bail"].echec) == (5, False)
    assert (par_id["fjt"].atteints, par_id["fjt"].etat) == (3, "en instruction")
    assert par_id["fjt"].etat_detail == "depuis le 9 nov."
    assert par_id["refus"].echec
    assert par_id["refus"].faits[0].valeur == "ressources trop basses"
    assert par_id["hotel"].etat == "non recevable"


def test_l_action_principale_va_a_la_piste_qui_comble() -> None:
    principales = [c.id for c in cartes(evaluation(BAIL, TIERS, FJT), {}) if c.principale]
    assert principales == ["fjt"]


def test_la_prochaine_etape_en_retard_le_dit() -> None:
    etape = Etape("e", "Relancer", date(2026, 11, 2), "Mme Arnaud", faite=False)
    (carte,) = cartes(evaluation(replace(FJT, etapes=(etape,))), {})
    assert carte.prochaine == "Relancer, 2 nov. (retard 20\u00a0j)"


# --- Brouillon --------------------------------------------------------------------------------


def test_essayer_ne_touche_pas_aux_faits() -> None:
    e = evaluation(TIERS)
    avant = e.faits
    b = Brouillon("LOG_SOC", debut=D, etat=Etat.CONFIRMEE, preuve="bail signé")
    assert essayer(b, None, e).niveau is Niveau.GARANTIE
    assert e.faits is avant
    assert len(e.faits.solutions) == 1


def test_un_brouillon_qui_ne_change_rien_ne_demande_rien() -> None:
    assert arguments(Brouillon.de(TIERS, AU), TIERS, "P75-1", AU) == {}


@given(
    st.sampled_from(["LOG_SOC", "FJT", "TIERS", "CHRS", "HOTEL", "INTERNAT"]),
    st.dates(date(2026, 6, 1), date(2027, 12, 31)),
    st.one_of(st.none(), st.dates(date(2026, 6, 2), date(2028, 12, 31))),
    st.sampled_from(list(Etat)),
    st.sampled_from([None, "bail signé", "à fournir"]),
)
def test_l_essai_vaut_la_solution_ecrite(
    code: str, debut: date, fin: date | None, etat: Etat, preuve: str | None
) -> None:
    """L'évaluation de l'essai est celle des faits où la solution est vraiment remplacée."""
    b = Brouillon(code, debut=debut, fin=fin, etat=etat, etat_le=AU, preuve=preuve)
    e = evaluation(TIERS, BAIL)
    voulue = evaluation(en_solution(b, TIERS, AU), BAIL)
    essai = essayer(b, TIERS, e)
    assert (essai.niveau, essai.plages) == (voulue.niveau, voulue.plages)


def test_un_champ_change_tranche_son_conflit_dans_l_essai() -> None:
    tard = replace(BAIL, debut=date(2027, 6, 1))
    conflit = replace(BAIL, debut=D, variantes=(replace(BAIL, debut=D), tard))
    e = evaluation(conflit)
    assert e.niveau is Niveau.SANS_SOLUTION
    b = replace(Brouillon.de(conflit, AU), debut=date(2027, 1, 20))
    assert essayer(b, conflit, e).niveau is Niveau.GARANTIE
