"""Les mots de la comparaison et de l'éditeur. Sans Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from ase_parcours import francais as fr
from ase_parcours.bureau.revenu.phrases import RESULTATS, STATUTS, titre_du_jeu
from ase_parcours.metier.regles import FAITS, Examen, JeuDeRegles, Resultat, Statut, Verdict
from ase_parcours.metier.regles.ecarts import dire_regle, mot_du_fait
from ase_parcours.metier.regles.modele import Condition
from ase_parcours.metier.regles.publication import BilanPublie, Publication
from ase_parcours.metier.regles.simulation import Changement
from ase_parcours.referentiels.listes import nomenclature
from ase_parcours.referentiels.regles import NATIONAL

TU = "tu"
MOMENTS = (("aujourd’hui", False), ("au lendemain de la sortie de chacun", True))
"""Le mot, et si les faits sont ceux du lendemain de la sortie."""
MOMENTS_COURTS = ("aujourd’hui", "au lendemain de la sortie")
COLONNES = ("", "Jeu A", "Jeu B", "De A à B")
COLONNES_CHANGEMENTS = ("Jeune", "Dossier", "De", "Vers", "Par mois, A", "Par mois, B")
COLONNES_PASSAGES = ("De", "Vers", "Jeunes")
COLONNES_MANQUANTS = ("Ce qui manque", "La question à poser", "Jeunes")
COLONNES_QUI = ("Jeune", "Dossier")
EXEMPLE = "Préfiguration, exemple non officiel."


class Rangee(NamedTuple):
    """Une ligne de la comparaison : ce qui est compté, et comment le lire d'un bilan."""

    mot: str
    lire: Callable[[BilanPublie], int | None]
    dire: Callable[[int], str] = fr.nombre


def mot(resultat: Resultat) -> str:
    """« éligible sous réserve »."""
    return RESULTATS[resultat][0]


def titre_complet(jeu: JeuDeRegles) -> str:
    """Nom, version, statut, et où le jeu vaut."""
    return f"{titre_du_jeu(jeu)}, {territoire(jeu.territoire)}"


def titre_court(jeu: JeuDeRegles) -> str:
    """Le même, sans ce qui suit le tiret du nom : dans une liste, la version doit se voir."""
    nom = jeu.nom.partition(" — ")[0]
    return f"{nom}, version {jeu.version}, {STATUTS[jeu.statut]}, {territoire(jeu.territoire)}"


def territoire(code: str) -> str:
    """« Paris », « tout le pays »."""
    if code == NATIONAL:
        return "tout le pays"
    terme = nomenclature("departements").termes.get(code)
    return terme.libelle if terme is not None else code


def mot_du_code(cle: str, code: str) -> str:
    """Le mot d'un code d'un fait, de sa liste s'il en a une."""
    fait = FAITS.get(cle)
    if fait is None or not fait.liste:
        return mot_du_fait(cle, code)
    terme = nomenclature(fait.liste).termes.get(code)
    return terme.libelle if terme is not None else code


def regle(c: Condition) -> str:
    """Une condition en mots, codes compris."""
    return dire_regle(c, mot_du_code)


def mention(*jeux: JeuDeRegles | None) -> str:
    """Ce que dit la bande : la mention de chaque jeu qui en a une, une fois."""
    dites = [j.mention.removeprefix(EXEMPLE).strip() for j in jeux if j is not None and j.mention]
    return " ".join((EXEMPLE, *dict.fromkeys(dites))).strip() if dites else ""


# Comparer.


def _de(resultat: Resultat) -> Callable[[BilanPublie], int | None]:
    return lambda b: b.par_resultat[resultat]


_TOUJOURS = (
    Rangee("Éligibles", _de(Resultat.ELIGIBLE)),
    Rangee("Éligibles sous réserve", _de(Resultat.SOUS_RESERVE)),
    Rangee("Indéterminés", _de(Resultat.INDETERMINE)),
    Rangee("Non éligibles", _de(Resultat.NON_ELIGIBLE)),
    Rangee("Ne se calculent pas ici", _de(Resultat.NON_CALCULABLE)),
    Rangee("Coût par mois", lambda b: b.cout, fr.montant),
    Rangee("Coût par an", lambda b: b.cout_annuel, fr.montant),
    Rangee("Par mois, si les réserves se lèvent", lambda b: b.cout_si_reserves_levees, fr.montant),
)
_SI_DIT = (
    Rangee("Montant à demander", lambda b: b.sans_montant),
    Rangee("Éligibles au-delà des places", lambda b: b.au_dela_des_places),
)


def colonnes(p: Publication) -> tuple[str, str, str, str]:
    """Les titres de la table, avec la version de chaque jeu."""
    b = "" if p.b is None else p.b.jeu.version
    return "", f"A, version {p.a.jeu.version}", f"B, version {b}", COLONNES[3]


def comparaison(p: Publication) -> list[tuple[str, str, str, str]]:
    """Les rangées de la table. Montants à demander et places n'y sont que s'il y en a."""
    bilans = [b for b in (p.a, p.b) if b is not None]
    rangees = [*_TOUJOURS, *(r for r in _SI_DIT if any(r.lire(b) != 0 for b in bilans))]
    return [_rangee(r, p) for r in rangees]


def _rangee(r: Rangee, p: Publication) -> tuple[str, str, str, str]:
    a = r.lire(p.a)
    if p.b is None:
        return r.mot, _dit(a, r.dire), "", ""
    b = r.lire(p.b)
    return r.mot, _dit(a, r.dire), _dit(b, r.dire), _ecart(a, b, r.dire)


def _dit(n: int | None, dire: Callable[[int], str] = fr.nombre) -> str:
    return TU if n is None else dire(n)


def _ecart(a: int | None, b: int | None, dire: Callable[[int], str]) -> str:
    if a is None or b is None:
        return TU
    if a == b:
        return "pareil"
    return f"+{dire(b - a)}" if b > a else dire(b - a)


def titre_des_changements(p: Publication) -> str:
    """« 3 jeunes changent », sur combien."""
    if p.changent is None:
        return "Peu de jeunes changent, ou presque tous : leur nombre est tu"
    if p.changent == 0:
        return "Aucun jeune ne change"
    sur = "" if p.jeunes is None else f" sur {fr.nombre(p.jeunes)}"
    return f"{fr.pluriel(p.changent, 'jeune change', 'jeunes changent')}{sur}"


def changement(c: Changement, nom: str) -> tuple[str, ...]:
    """Un jeune : d'où, vers où, combien."""
    avant, apres = c.avant, c.apres
    return (
        nom, c.dossier, mot(avant.resultat), mot(apres.resultat),
        par_mois(avant), par_mois(apres),
    )  # fmt: skip


def par_mois(v: Verdict) -> str:
    """Le montant d'une réponse, ou rien si l'on ne peut pas le dire."""
    return "" if v.montant is None else fr.montant(v.montant)


def passages(p: Publication) -> list[tuple[str, str, str]]:
    """Combien vont d'une réponse à l'autre, sans les nommer."""
    return [
        (mot(de), mot(vers) if de is not vers else f"{mot(vers)}, autre montant", _dit(n))
        for (de, vers), n in p.passages.items()
    ]


def manquants(p: Publication) -> list[tuple[str, str, str]]:
    """Ce qu'il faut demander, du plus souvent inconnu au moins souvent."""
    return [(FAITS[f].libelle, FAITS[f].question, _dit(n)) for f, n in p.manquants.items()]


def ce_qui_est_tu(seuil: int) -> str:
    """Pourquoi des nombres manquent."""
    return (
        f"Anonymisé{fr.INSECABLE}: «{fr.INSECABLE}{TU}{fr.INSECABLE}» remplace un nombre de moins "
        f"de {seuil}, et ce qui permettrait de le retrouver."
    )


def mot_des_manques(il_y_en_a: bool, anonyme: bool) -> str:
    """Ce que l'on peut faire de la table."""
    if not il_y_en_a:
        return "Rien ne manque : chaque réponse est sue."
    if anonyme:
        return "Un jeune compte une fois par fait qui lui manque."
    return "Choisissez une ligne pour savoir à qui le demander. Un jeune compte une fois par fait."


def phrase_des_ecarts(phrases: Iterable[str]) -> str:
    """Une phrase par ligne."""
    dites = [f"• {p}" for p in phrases]
    return "\n".join(dites) or "Les deux jeux disent la même règle."


# Effet.

_QUESTIONS = 3
"""Questions écrites en entier à côté d'un jeune ; son dossier les dit toutes."""


def reponse(e: Examen) -> str:
    """« Éligible, 420 € par mois »."""
    dit = fr.initiale_majuscule(mot(e.resultat))
    if e.montant and e.resultat is not Resultat.NON_ELIGIBLE:
        return f"{dit}, {fr.montant(e.montant)} par mois"
    if e.si_complet:
        return f"{dit}, au plus {fr.montant(e.si_complet)} par mois"
    return dit


def raisons(e: Examen) -> str:
    """Ce qui refuse, ou ce qui manque."""
    if e.resultat is Resultat.NON_ELIGIBLE:
        refus = [c.condition.libelle for c in e.conditions if c.etat.value == "non"]
        return f"Non rempli{fr.INSECABLE}: {fr.enumeration(refus)}."
    if e.manque:
        questions = " ".join(FAITS[f].question for f in e.manque[:_QUESTIONS])
        reste = len(e.manque) - _QUESTIONS
        suite = f" Et {fr.pluriel(reste, 'autre question')}." if reste > 0 else ""
        return f"À demander{fr.INSECABLE}: {questions}{suite}"
    verifier = [c.condition.libelle for c in e.conditions if c.etat.value == "non_calculable"]
    return f"À vérifier{fr.INSECABLE}: {fr.enumeration(verifier)}." if verifier else ""


def total(p: Publication) -> str:
    """« 12 éligibles sur 40 jeunes, 5 040 € par mois, 60 480 € par an. »"""
    a = p.b or p.a
    eligibles = a.par_resultat[Resultat.ELIGIBLE]
    if eligibles is None or a.cout is None or a.cout_annuel is None or p.jeunes is None:
        return "Le total est tu : il dirait la réponse de peu de jeunes."
    dit = f"{fr.pluriel(eligibles, 'éligible')} sur {fr.pluriel(p.jeunes, 'jeune')}"
    autres = [
        f"{fr.nombre(n)} {au_pluriel}"
        for r, au_pluriel in (
            (Resultat.SOUS_RESERVE, "sous réserve"),
            (Resultat.INDETERMINE, "indéterminés"),
        )
        if (n := a.par_resultat[r])
    ]
    suite = f" ; {', '.join(autres)}" if autres else ""
    return f"{dit}, {fr.montant(a.cout)} par mois, {fr.montant(a.cout_annuel)} par an{suite}."


def contre_le_depart(p: Publication, depart: JeuDeRegles) -> str:
    """« 3 jeunes changent par rapport à la version 0.3. »"""
    return f"{titre_des_changements(p)}, par rapport à la version {depart.version}."


def etat_du_brouillon(jeu: JeuDeRegles, enregistre: bool, modifie: bool, modifiable: bool) -> str:
    """Où en est ce que l'on a sous les yeux."""
    if jeu.statut is Statut.PUBLIE:
        return "Publié : il ne change plus. Dupliquez-le pour préparer la version suivante."
    if not modifiable:
        return "Vous lisez ce jeu. Dupliquez-le pour le changer, si votre compte le permet."
    if not enregistre:
        return "Brouillon neuf : rien n’est enregistré dans le coffre."
    return "Des changements ne sont pas enregistrés." if modifie else "Enregistré dans le coffre."


# Refus du lecteur, tels qu'ils se disent à qui tape des euros dans un formulaire.

_LIGNE = re.compile(r"^Le référentiel .*? est refusé, ligne \d+ : ")
_TRANCHE = re.compile(r"la tranche qui commence à (\d+) (.*) : (\d+) attendu")
_EUROS = re.compile(r"(\d+) centimes : des euros \?.*")


def refus_du_lecteur(message: str) -> str:
    """La raison seule, sans fichier ni ligne, et les centimes en euros."""
    raison = _LIGNE.sub("", message)
    raison = _TRANCHE.sub(
        lambda m: (
            f"la tranche qui commence à {_euros(m[1])} {m[2]}{fr.INSECABLE}: elle doit commencer à "
            f"{_euros(m[3])}"
        ),
        raison,
    )
    raison = _EUROS.sub(
        lambda m: f"{_euros(m[1])}, trop peu pour un montant par mois : 10 € au moins, ou 0",
        raison,
    )
    for cle, dit in _CLES.items():
        raison = raison.replace(f"« {cle} »", f"« {dit} »")
    return f"{fr.initiale_majuscule(raison.rstrip('.'))}."


_CLES = {
    "premiere_mois": "La première fois",
    "renouvellement_mois": "À chaque renouvellement",
    "renouvellements": "Renouvellements",
    "total_mois": "En tout",
    "delai_mois": "Délai avant une nouvelle demande",
    "places": "Places",
    "ordre": "Qui passe d’abord",
    "taux_pourcent": "Part, en %",
    "version": "Version",
    "pas": "Pas de l’arrondi",
    "mois": "Mois de la moyenne",
    "ressources": "Ressources comptées",
    "selon": "Revenu dont il dépend",
    "montant": "Montant",
    "minimum_verse": "Rien n’est versé sous",
    "plancher": "Au moins",
    "plafond": "Au plus",
    "seuil": "Revenu laissé de côté",
    "abattement": "Abattement",
}
"""Les clés du fichier, et le champ du formulaire qui les porte."""


def _euros(centimes: str) -> str:
    return fr.montant(int(centimes))
