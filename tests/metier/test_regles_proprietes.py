"""Ce qui tient pour tout jeu de règles et tous les faits : l'inconnu ne décide jamais."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from regles_tirees import (
    REVENU,
    appauvris,
    conditions,
    de_condition,
    jeux,
    montants,
    poses,
    tous_les_faits,
)

from ase_parcours.metier.regles import Etat, JeuDeRegles, Moteur, Resultat
from ase_parcours.metier.regles.dire import faits_de
from ase_parcours.metier.regles.modele import Condition, Operateur, RegleMontant
from ase_parcours.metier.regles.simulation import masquer, simuler
from ase_parcours.metier.regles.valeurs import Codes, Nombre, Valeur

_FERMES = frozenset(Resultat) - {Resultat.INDETERMINE}


@given(jeux(), tous_les_faits(), st.data())
def test_savoir_moins_ne_retourne_jamais_une_reponse(
    jeu: JeuDeRegles, complets: dict[str, Valeur], data: st.DataObject
) -> None:
    """Rendre des faits inconnus laisse la réponse, ou la rend indéterminée ; et toute façon de les
    compléter donne une réponse que l'indéterminé permettait."""
    moteur = Moteur(jeu)
    su = moteur.verdict(poses(complets))
    partiels = data.draw(appauvris(complets))
    moins = moteur.verdict(poses(partiels))
    assert moins.resultat in (su.resultat, Resultat.INDETERMINE)
    if moins.montant is not None:
        assert moins.montant == su.montant
    if moins.resultat is Resultat.INDETERMINE:
        assert moins.manque
    # Plus appauvris encore : une réponse ferme vient toujours d'une réponse ferme.
    encore = moteur.verdict(poses(data.draw(appauvris(partiels))))
    if encore.resultat in _FERMES:
        assert encore.resultat is moins.resultat


@settings(max_examples=4 * settings().max_examples)
@given(conditions, tous_les_faits(), st.data())
def test_une_condition_ne_se_decide_que_de_ce_que_l_on_sait(
    condition: Condition, complets: dict[str, Valeur], data: st.DataObject
) -> None:
    moteur = Moteur(de_condition(condition))
    (sue,) = moteur.examiner(poses(complets)).conditions
    lus = frozenset("revenus" if f == REVENU else f for f in faits_de(condition))
    (moins,) = moteur.examiner(poses(data.draw(appauvris(complets, lus)))).conditions
    assert moins.etat in (sue.etat, Etat.INCONNU)
    assert bool(moins.manque) == (moins.etat is Etat.INCONNU)


@given(montants(), st.integers(0, 120_000), st.data())
def test_un_montant_incertain_contient_le_vrai(
    regle: RegleMontant | None, revenu: int, data: st.DataObject
) -> None:
    assume(regle is not None and not regle.supplements)
    moteur = Moteur(de_condition(Condition("c", "c", Operateur.SANS, "droits_ouverts"), regle))
    libre: dict[str, Valeur] = {"droits_ouverts": Codes(frozenset(), True)}
    exact = moteur.verdict(poses({**libre, "revenus": Nombre(revenu, revenu)}))
    bas, haut = data.draw(st.integers(0, revenu)), data.draw(st.integers(revenu, 200_000))
    flou = moteur.verdict(poses({**libre, "revenus": Nombre(bas, haut)}))
    assert flou.resultat in (exact.resultat, Resultat.INDETERMINE)
    assert flou.montant in (exact.montant, None)


@given(jeux(), tous_les_faits(), st.data())
def test_le_montant_est_entre_les_bornes_annoncees(
    jeu: JeuDeRegles, complets: dict[str, Valeur], data: st.DataObject
) -> None:
    moteur = Moteur(jeu)
    su = moteur.verdict(poses(complets))
    examen = moteur.examiner(poses(data.draw(appauvris(complets))))
    if examen.si_complet is not None and su.montant is not None:
        assert su.montant <= examen.si_complet


@given(jeux(), tous_les_faits(), st.data())
def test_la_reponse_courte_et_la_longue_disent_la_meme_chose(
    jeu: JeuDeRegles, complets: dict[str, Valeur], data: st.DataObject
) -> None:
    moteur, faits = Moteur(jeu), data.draw(appauvris(complets))
    verdict, examen = moteur.verdict(poses(faits)), moteur.examiner(poses(faits))
    assert verdict == (examen.resultat, examen.montant, examen.manque)
    assert examen == moteur.examiner(poses(faits))
    if examen.resultat is Resultat.NON_CALCULABLE:
        assert examen.montant is None  # jamais « 0 € »


@given(jeux(), jeux(), st.lists(tous_les_faits(), max_size=6))
def test_la_simulation_compte_tout_le_monde_une_fois(
    a: JeuDeRegles, b: JeuDeRegles, tous: list[dict[str, Valeur]]
) -> None:
    moteurs = Moteur(a), Moteur(b)
    faits = [(str(i), f"P-{i}", poses(f)) for i, f in enumerate(tous)]
    s = simuler(*moteurs, faits)
    assert s.b is not None
    for moteur, bilan in zip(moteurs, (s.a, s.b), strict=True):
        verdicts = [moteur.verdict(f) for _, _, f in faits]
        assert sum(bilan.par_resultat.values()) == len(tous) == s.jeunes
        eligibles = [v for v in verdicts if v.resultat is Resultat.ELIGIBLE]
        assert bilan.cout == sum(v.montant or 0 for v in eligibles)
        assert bilan.cout_annuel == 12 * bilan.cout
    attendus = [d for _, d, f in faits if moteurs[0].verdict(f)[:2] != moteurs[1].verdict(f)[:2]]
    assert [c.dossier for c in s.changent] == attendus
    assert simuler(moteurs[0], moteurs[0], faits).changent == ()


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 30)), st.integers(2, 11))
def test_un_petit_nombre_ne_se_deduit_pas(comptes: dict[str, int], seuil: int) -> None:
    publies = masquer(comptes, seuil)
    for cle, n in comptes.items():
        assert publies[cle] in (None, n)
        assert not (0 < n < seuil) or publies[cle] is None
    tus = [n for c, n in comptes.items() if publies[c] is None]
    # Le total moins ce qui est publié ne donne le petit nombre que s'il est seul à compter.
    if len(tus) == 1:
        assert sum(comptes.values()) == tus[0]
