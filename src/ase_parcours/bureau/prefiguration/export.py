"""L'export d'une comparaison : un jeune par ligne, ou des nombres seuls si elle est anonymisée."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ase_parcours import francais as fr
from ase_parcours.bureau.prefiguration import phrases
from ase_parcours.bureau.prefiguration.file_active import Jeunes
from ase_parcours.bureau.revenu.phrases import DECISION
from ase_parcours.echanges.tableur.sortie import Case, Euros, Feuille
from ase_parcours.metier.regles import FAITS, JeuDeRegles, Moteur, Verdict
from ase_parcours.metier.regles.publication import Publication

Faire = Callable[[Jeunes], Feuille]
"""Ce qui compose la feuille, d'après les faits de tous."""
_NOM = "Comparaison"


def nominatif(
    a: JeuDeRegles,
    b: JeuDeRegles | None,
    jeunes: Jeunes,
    noms: Mapping[str, str],
    moment: str,
) -> Feuille:
    """Chaque jeune, sa réponse par chaque jeu, et ce qui lui manque."""
    moteurs = [Moteur(j) for j in (a, b) if j is not None]
    titres = ["N° de dossier", "Jeune"]
    for lettre in "AB"[: len(moteurs)]:
        titres += [f"Réponse {lettre}", f"Euros par mois {lettre}", f"À demander {lettre}"]
    titres += ["Change"] if b is not None else []
    lignes: list[Sequence[Case]] = []
    for identifiant, dossier, faits in jeunes:
        verdicts = [m.verdict(faits) for m in moteurs]
        cases: list[Case] = [dossier, noms.get(identifiant, "")]
        for v in verdicts:
            cases += [phrases.mot(v.resultat), _euros(v), _manque(v)]
        if b is not None:
            cases.append("oui" if verdicts[0][:2] != verdicts[1][:2] else "non")
        lignes.append(cases)
    return Feuille(_NOM, titres, lignes, _tete(a, b, moment))


def anonyme(p: Publication, moment: str) -> Feuille:
    """Les mêmes nombres que l'écran ; les petits y sont tus."""
    b = p.b.jeu if p.b is not None else None
    lignes: list[Sequence[Case]] = [*_tete(p.a.jeu, b, moment)]
    lignes += [["Nombre tu", "moins que le seuil du secret statistique, ou s'en déduirait"]]
    lignes += [["Jeunes suivis", phrases.TU if p.jeunes is None else str(p.jeunes)], []]
    lignes += [["Ce que donnerait chaque jeu", *phrases.COLONNES[1:3]]]
    lignes += [*(rangee[:3] for rangee in phrases.comparaison(p)), []]
    if p.b is not None:
        lignes += [[phrases.titre_des_changements(p)]]
        lignes += [list(phrases.COLONNES_PASSAGES), *phrases.passages(p), []]
    return Feuille(_NOM, phrases.COLONNES_MANQUANTS, phrases.manquants(p), lignes)


def _tete(a: JeuDeRegles, b: JeuDeRegles | None, moment: str) -> list[list[str]]:
    """D'où vient ce fichier : imprimé ou relu seul, il le dit encore."""
    tete = [["Jeu A", phrases.titre_complet(a), a.reference, a.empreinte]]
    if b is not None:
        tete.append(["Jeu B", phrases.titre_complet(b), b.reference, b.empreinte])
    mention = phrases.mention(a, b)
    tete += [["Mention", mention]] if mention else []
    return [*tete, ["Faits", moment], ["Décision", DECISION], []]


def _euros(v: Verdict) -> Case:
    return None if v.montant is None else Euros(v.montant)


def _manque(v: Verdict) -> str:
    return fr.enumeration([FAITS[f].libelle for f in v.manque])
