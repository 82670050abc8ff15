"""« Ce qui a changé depuis l'édition n » : les écritures du journal entre deux éditions.

Seul l'effet final compte : ce qui a été écrit puis remis comme avant n'a pas changé. Chaque phrase
dit la nature du fait, pour que le destinataire n'en reçoive pas plus que du document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection

from ase_parcours import francais as fr
from ase_parcours.coffre.lectures.comptes import comptes
from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.coffre.lectures.histoire import ChampEcrit, LigneHistoire, histoire
from ase_parcours.coffre.lectures.mots import Mots, est_dit
from ase_parcours.metier.hebergement import Etat
from ase_parcours.metier.vocabulaire import CREATION, SUPPRESSION, TYPES
from ase_parcours.rapports.contenus.communs import Changement, Signe
from ase_parcours.rapports.contenus.natures import Nature
from ase_parcours.rapports.texte import court

DITS = 8
"""Phrases imprimées ; les autres sont comptées."""
_ECRITURES, _LONGUEUR = 5_000, 140
_TUS = frozenset({"edition", "copie", "scelle", "meme_personne", "scenario", "statut"})
"""Ce qui ne se dit pas : les éditions elles-mêmes, la zone scellée, la tenue du coffre."""

_DES_TYPES = {
    "sante": Nature.SANTE,
    "mesure": Nature.JUSTICE,
    "protection": Nature.JUSTICE,
    "titre_sejour": Nature.SEJOUR,
    "proche": Nature.TIERS,
    "situation": Nature.FAMILLE,
    "finances": Nature.ARGENT,
    "ressource": Nature.ARGENT,
    "charge": Nature.ARGENT,
    "dette": Nature.ARGENT,
    "aide_logement": Nature.ARGENT,
    "piece": Nature.PREUVE,
    "papier": Nature.PREUVE,
    "affectation": Nature.AGENT,
    "accueil": Nature.LIEU,
}
_DES_CHAMPS = {
    "jeune": {
        **dict.fromkeys(
            ("nom", "prenom", "nom_usage", "prenom_usage", "sexe", "naissance", "telephone"),
            Nature.IDENTITE,
        ),
        "dossier": Nature.DOSSIER,
        **dict.fromkeys(("nationalite", "mna"), Nature.SEJOUR),
        "unite": Nature.LIEU,
        "referent": Nature.AGENT,
        **dict.fromkeys(("mdph", "mdph_fin"), Nature.SANTE),
        "parole": Nature.PAROLE,
        **dict.fromkeys(("premier_accueil", "sortie_prevue"), Nature.FAIT),
    },
    "solution": {
        **dict.fromkeys(("code", "etats", "debut", "fin"), Nature.FAIT),
        "gestionnaire": Nature.LIEU,
        "preuve": Nature.PREUVE,
        "loyer": Nature.ARGENT,
    },
}


def nature(type_: str, champ: str) -> Nature:
    """De quelle nature est un champ du journal ; inconnue, elle peut tout dire."""
    return _DES_CHAMPS.get(type_, {}).get(champ) or _DES_TYPES.get(type_, Nature.LIBRE)


@dataclass
class _Suivi:
    """Ce qu'une entité est devenue entre les deux éditions."""

    type: str
    creee: bool = False
    retiree: bool = False
    champs: dict[str, ChampEcrit] = field(default_factory=dict)
    avant: dict[str, tuple[Any, ...]] = field(default_factory=dict)

    def noter(self, x: ChampEcrit) -> None:
        """Une écriture de plus, dans l'ordre du temps."""
        if x.champ == CREATION:
            self.creee = True
        elif x.champ == SUPPRESSION:
            self.retiree = bool(x.valeur)
        else:
            self.avant.setdefault(x.champ, x.avant)
            self.champs[x.champ] = x

    @property
    def changes(self) -> Iterator[ChampEcrit]:
        """Les champs qui ne sont pas revenus à leur valeur d'avant."""
        rangs = list(TYPES[self.type].champs)
        voisins = frozenset((x.entite, x.champ) for x in self.champs.values())
        gardes = (x for x in self.champs.values() if self.avant[x.champ] != (x.valeur,))
        dits = (x for x in gardes if est_dit(x, voisins) and not (self.creee and x.valeur is None))
        yield from sorted(dits, key=lambda x: rangs.index(x.champ) if x.champ in rangs else 99)


def changements_depuis(
    conn: Connection, vue: VueDossier, depuis: str, jusqu_a: str | None = None
) -> tuple[Changement, ...]:
    """Ce qui a changé depuis l'édition ``depuis`` (son identifiant), jusqu'à une autre ou
    jusqu'à maintenant."""
    lignes = histoire(conn, vue.ligne.id, limite=_ECRITURES)
    suivis: dict[str, _Suivi] = {}
    for ligne in _entre(lignes, depuis, jusqu_a):
        for x in ligne.champs:
            if x.type not in _TUS:
                suivis.setdefault(x.entite, _Suivi(x.type)).noter(x)
    noms = {c.id: c.nom for c in comptes(conn)}
    mots = Mots(vue.ligne.evaluation.reperes.natures, noms)
    natures = {s["id"]: mots.valeur("solution", "code", s["code"]) for s in _solutions(vue)}
    dits = (c for e, s in suivis.items() for c in _phrases(s, natures.get(e, ""), mots))
    return tuple({c.texte: c for c in dits}.values())


def abreger(changements: tuple[Changement, ...]) -> tuple[Changement, ...]:
    """Les premiers, puis combien d'autres : à faire une fois le document réduit."""
    reste = len(changements) - DITS
    if reste <= 1:
        return changements
    suite = f"Et {fr.pluriel(reste, 'autre changement', 'autres changements')}."
    return (*changements[:DITS], Changement(Signe.AUTRE, suite, Nature.FAIT))


def _solutions(vue: VueDossier) -> Iterable[dict[str, str]]:
    return ({"id": s.id, "code": s.code} for s in vue.ligne.evaluation.faits.solutions)


def _entre(
    lignes: Iterable[LigneHistoire], depuis: str, jusqu_a: str | None
) -> list[LigneHistoire]:
    """Les écritures entre les deux éditions, dans l'ordre du temps."""
    gardees: list[LigneHistoire] = []
    dedans = jusqu_a is None
    for ligne in lignes:
        creees = {x.entite for x in ligne.champs if x.champ == CREATION}
        if depuis in creees:
            break
        if dedans:
            gardees.append(ligne)
        dedans = dedans or jusqu_a in creees
    return gardees[::-1]


def _phrases(s: _Suivi, solution: str, mots: Mots) -> Iterator[Changement]:
    if s.creee and s.retiree:
        return
    titre = TYPES[s.type].titre
    if s.retiree:
        quoi = f"Piste retirée : {solution}" if solution else f"{titre} : un élément retiré"
        yield Changement(Signe.RETRAIT, f"{quoi}.", nature(s.type, "code" if solution else ""))
        return
    signe = Signe.AJOUT if s.creee else Signe.AUTRE
    par_nature: dict[Nature, list[str]] = {}
    for x in s.changes:
        if (dite := _particuliere(s, x, solution, mots)) is not None:
            yield dite
            continue
        dit = f"{fr.initiale_minuscule(mots.champ(x.type, x.champ))} : {mots.ecrit(x)}"
        par_nature.setdefault(nature(x.type, x.champ), []).append(dit)
    sujet = solution or titre
    for de_quoi, dits in par_nature.items():
        yield Changement(signe, f"{sujet}, {court(' ; '.join(dits), _LONGUEUR)}.", de_quoi)


def _particuliere(s: _Suivi, x: ChampEcrit, solution: str, mots: Mots) -> Changement | None:
    """Les phrases faites pour ce que l'on suit de plus près."""
    match x.type, x.champ:
        case "solution", "code":
            nom = mots.valeur("solution", "code", x.valeur)
            return Changement(Signe.AJOUT, f"Piste ajoutée : {nom}.", Nature.FAIT)
        case "solution", "etats" if x.valeur:
            pas = x.valeur[-1]
            mort = pas["etat"] in (Etat.REFUSEE, Etat.CADUQUE)
            le = fr.date_courte(date.fromisoformat(pas["le"]))
            texte = f"{solution or 'Une piste'} : {pas['etat']}, le {le}."
            return Changement(Signe.RETRAIT if mort else Signe.AUTRE, texte, Nature.FAIT)
        case "piece", "nom":
            texte = f"Pièce versée : {mots.ecrit(x)}." if s.creee else f"Pièce : {mots.ecrit(x)}."
            return Changement(Signe.AJOUT, texte, Nature.PREUVE)
        case "affectation" | "jeune", "referent" if x.valeur:
            return Changement(Signe.AUTRE, f"Référent : {mots.ecrit(x)}.", Nature.AGENT)
        case "jeune", "sortie_prevue" if x.valeur:
            jour = fr.date_longue(date.fromisoformat(x.valeur))
            return Changement(Signe.AUTRE, f"Sortie prévue le {jour}.", Nature.FAIT)
    return None
