"""La falaise, prête à dessiner et à dire : les mêmes barres et les mêmes mots à l'écran, sur papier
et pour un lecteur d'écran."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ase_parcours.francais import (
    APOSTROPHE,
    INSECABLE,
    date_courte,
    date_longue,
    enumeration,
    initiale_majuscule,
    montant,
)
from ase_parcours.metier.scenarios.calcul import A_DEMANDER, BudgetMoment, Projection
from ase_parcours.metier.scenarios.hypotheses import LIGNES, Groupe
from ase_parcours.metier.scenarios.moments import Moment
from ase_parcours.metier.scenarios.montants import MOTS as MOTS_DE_SORTE
from ase_parcours.metier.scenarios.montants import Montants

MENTION = (
    "Aide au calcul : chaque chiffre est tapé par vous ou vient d’un référentiel daté ; ce n’est "
    "pas une décision."
).replace(" :", f"{INSECABLE}:").replace(" ;", f"{INSECABLE};")  # fmt: skip
RESTE, ECART = "Reste à vivre", "Écart avec le moment d’avant"
ARRET = "le dessin s’arrête ici"
SANS = "—"
D_OU = "D’où il vient"
MOTS = {g: g.value for g in Groupe}


@dataclass(frozen=True, slots=True)
class Segment:
    """Un morceau de barre, en centimes : au-dessus de zéro ce qui entre, dessous ce qui sort."""

    groupe: Groupe
    de: int
    a: int

    @property
    def centimes(self) -> int:
        """Ce qu'il vaut."""
        return abs(self.a - self.de)


@dataclass(frozen=True, slots=True)
class Colonne:
    """Un moment du dessin. ``dessinee`` : faux de l'arrêt et de ce qui le suit."""

    moment: Moment
    segments: tuple[Segment, ...]
    reste: int | None
    marche: int | None
    au_plus: bool
    manquent: tuple[str, ...]
    dessinee: bool
    arret: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """Les colonnes, et l'étendue à montrer, en centimes (``bas`` ≤ 0 ≤ ``haut``)."""

    colonnes: tuple[Colonne, ...]
    bas: int
    haut: int


def figure(p: Projection) -> Figure:
    """La falaise d'une projection."""
    colonnes = tuple(_colonne(p, rang) for rang in range(len(p.budgets)))
    bornes = [0, *(x for c in colonnes if c.dessinee for s in c.segments for x in (s.de, s.a))]
    return Figure(colonnes, min(bornes), max(max(bornes), 1))


def figures(projections: Sequence[Projection]) -> tuple[Figure, ...]:
    """Plusieurs falaises à la même échelle : elles se comparent à l'œil."""
    faites = [figure(p) for p in projections]
    bas, haut = min((f.bas for f in faites), default=0), max((f.haut for f in faites), default=1)
    return tuple(replace(f, bas=bas, haut=haut) for f in faites)


def _colonne(p: Projection, rang: int) -> Colonne:
    b, arret = p.budgets[rang], p.arret
    dessinee = arret is None or rang < arret
    return Colonne(
        b.moment, tuple(_segments(b)) if dessinee else (), b.reste, p.marche(rang), b.au_plus,
        b.manquent, dessinee, rang == arret,
    )  # fmt: skip


def _segments(b: BudgetMoment) -> list[Segment]:
    faits: list[Segment] = []
    entre = sort = 0
    for groupe in Groupe:
        total = b.total(groupe) or 0
        if groupe.entre:
            faits.append(Segment(groupe, entre, entre + total))
            entre += total
        else:
            faits.append(Segment(groupe, sort, sort - total))
            sort -= total
    return [s for s in faits if s.centimes]


def a_l_ecart(haut: float, bas: float, taille: float, trait: float, marge: float) -> float:
    """L'ordonnée du milieu d'un nombre dans [haut, bas] : au centre, ou écarté du trait qui le
    barrerait s'il reste de la place."""
    milieu = (haut + bas) / 2
    ecart = taille / 2 + marge
    if abs(milieu - trait) >= ecart:
        return milieu
    libres = [
        y for y in (trait + ecart, trait - ecart)
        if min(haut, bas) + taille / 2 <= y <= max(haut, bas) - taille / 2
    ]  # fmt: skip
    return min(libres, key=lambda y: abs(y - milieu), default=milieu)


# --- Les mots -----------------------------------------------------------------------------------


def date_dite(c: Colonne) -> str:
    """« 21 janv. 2027 »."""
    return date_courte(c.moment.jour)


def reste_dit(c: Colonne) -> str:
    """« 345 € », « au plus 345 € », « à demander »."""
    if c.reste is None:
        return A_DEMANDER
    return f"au plus {montant(c.reste)}" if c.au_plus else montant(c.reste)


def marche_dite(c: Colonne) -> str:
    """« 212 € de moins » ; vide s'il n'y a rien à comparer."""
    if c.marche is None:
        return ""
    if c.marche == 0:
        return "pareil"
    return f"{montant(abs(c.marche))} de {'plus' if c.marche > 0 else 'moins'}"


def manque_dit(c: Colonne) -> str:
    """« à demander : loyer, aide au logement »."""
    return f"{A_DEMANDER}{INSECABLE}: {', '.join(c.manquent)}"


def phrase(c: Colonne) -> str:
    """Un moment en une phrase, pour le lecteur d'écran."""
    i = INSECABLE
    quand = f"{initiale_majuscule(c.moment.nom)}, {date_longue(c.moment.jour)}"
    if c.reste is None:
        dite = f"{quand}{i}: {A_DEMANDER}{i}: {enumeration(c.manquent)}."
        return f"{dite} {initiale_majuscule(ARRET)}." if c.arret else dite
    parts = [f"{MOTS[s.groupe]} {montant(s.centimes)}" for s in c.segments]
    detail = f" ({', '.join(parts)})" if parts else ""
    suite = f", {marche_dite(c)} qu{APOSTROPHE}au moment d{APOSTROPHE}avant" if c.marche else ""
    return f"{quand}{i}: reste à vivre {reste_dit(c)}{suite}{detail}."


def resume(f: Figure) -> str:
    """Tout le dessin en une phrase."""
    parts = [f"{c.moment.nom} {reste_dit(c)}" for c in f.colonnes]
    return f"{RESTE}{INSECABLE}: {', '.join(parts)}."


def hors_budget(m: Montants) -> str:
    """Ce qui ne se reçoit qu'une fois : des repères, hors de tout mois."""
    dits = [
        f"{x.libelle} ({MOTS_DE_SORTE[x.sorte]} {montant(x.centimes)}"
        f"{'' if x.lu_le else ', à vérifier'})"
        for x in m.une_fois()
    ]
    return f"Une seule fois, hors du mois{INSECABLE}: {f'{INSECABLE}; '.join(dits)}."


def colonnes_de_table(p: Projection) -> list[str]:
    """Les titres de la table ; la date est à la ligne."""
    noms = [(initiale_majuscule(b.moment.nom), date_courte(b.moment.jour)) for b in p.budgets]
    return ["Par mois", *(f"{nom}\n{jour}" for nom, jour in noms), D_OU]


def rangees_de_table(p: Projection) -> list[list[str]]:
    """Une rangée par ligne comptée, puis le reste à vivre et l'écart."""
    rangees = []
    for ligne in LIGNES.values():
        par_moment = [next((x for x in b.lignes if x.ligne is ligne), None) for b in p.budgets]
        if not any(par_moment):
            continue
        cases = [
            SANS if x is None else A_DEMANDER if x.centimes is None else montant(x.centimes)
            for x in par_moment
        ]
        sources = dict.fromkeys(x.provenance for x in par_moment if x is not None)
        signe = "+" if ligne.groupe.entre else "−"
        rangees.append([f"{signe} {ligne.nom}", *cases, f"{INSECABLE}; ".join(sources)])
    f = figure(p)
    questions = list(dict.fromkeys(q for b in p.budgets for q in b.questions))
    for question in questions:
        cases = [A_DEMANDER if question in b.questions else SANS for b in p.budgets]
        rangees.append([initiale_majuscule(question), *cases, A_DEMANDER])
    rangees.append([RESTE, *(reste_dit(c) for c in f.colonnes), ""])
    rangees.append([ECART, *(marche_dite(c) or SANS for c in f.colonnes), ""])
    return rangees
