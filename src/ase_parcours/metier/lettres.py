"""Les lettres que le jeune signe : leur modèle, les faits qu'elles posent, les textes cités."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ase_parcours.metier import gabarit
from ase_parcours.metier.gabarit import Gabarit

FAITS: Mapping[str, str] = {
    "accompagne": "« accompagné » ou « accompagnée »",
    "activite": "études, formation ou emploi en cours",
    "allocataire": "numéro d’allocataire des parents à la caisse d’allocations familiales",
    "besoins": "besoins encore à traiter",
    "compte": "compte bancaire à son nom",
    "confie": "« confié » ou « confiée »",
    "confiance": "personne de confiance",
    "demande_le": "date de la demande",
    "departement": "département",
    "dix_huit_ans": "date des dix-huit ans",
    "fin_apjm": "fin de la prise en charge jeune majeur",
    "logement": "logement ou hébergement actuel",
    "majeur": "« majeur » ou « majeure »",
    "motif_refus": "motif du refus",
    "nuits_decouvertes": "nuits sans solution après la sortie",
    "pris": "« pris » ou « prise »",
    "prise_en_charge": "date de la première prise en charge",
    "projet": "projet, avec les mots du jeune",
    "refus_le": "date du refus",
    "ressources": "ressources actuelles",
    "sans_compte": "absence de compte bancaire",
    "sans_reponse": "demande restée sans réponse",
    "soins": "couverture santé",
    "vingt_et_un_ans": "date des vingt et un ans",
}
"""Les faits qu'une lettre peut poser, et comment les nommer à qui doit les compléter."""
TIRET = "– "
"""Ce qui ouvre un point de liste dans le corps d'une lettre."""
LOI = "loi:"
"""Ce qui précède le nom d'une base légale citée."""


@dataclass(frozen=True, slots=True)
class BaseCitee:
    """Un texte que quelqu'un a lu, et quand."""

    cle: str
    texte: str
    lu_le: date


@dataclass(frozen=True, slots=True)
class ModeleDeLettre:
    """Une lettre à remplir. ``bases`` : les textes qu'elle cite."""

    nom: str
    intitule: str
    objet: Gabarit
    destinataire: tuple[Gabarit, ...]
    corps: tuple[Gabarit, ...]
    pieces: tuple[Gabarit, ...]
    bases: tuple[BaseCitee, ...]


@dataclass(frozen=True, slots=True)
class LettreRemplie:
    """Une lettre prête à relire. ``manquent`` : les faits à compléter, nommés."""

    objet: str
    destinataire: tuple[str, ...]
    corps: tuple[str, ...]
    pieces: tuple[str, ...]
    bases: tuple[BaseCitee, ...]
    manquent: tuple[str, ...]


def remplir(modele: ModeleDeLettre, faits: Mapping[str, str]) -> LettreRemplie:
    """La lettre, ses faits posés. Un paragraphe qui n'a rien à dire disparaît."""
    poses = {**faits, **{f"{LOI}{b.cle}": b.texte for b in modele.bases}}
    manquent: dict[str, None] = {}

    def pose(gabarits: tuple[Gabarit, ...]) -> tuple[str, ...]:
        textes = []
        for g in gabarits:
            rempli = gabarit.remplir(g, poses)
            manquent.update(dict.fromkeys(rempli.manquent))
            texte = _une_phrase(rempli.texte)
            if texte:
                textes.append(texte)
        return tuple(textes)

    (objet,) = pose((modele.objet,)) or ("",)
    destinataire, corps, pieces = (
        pose(modele.destinataire),
        pose(modele.corps),
        pose(modele.pieces),
    )
    # Un texte que le paragraphe disparu citait seul n'est pas cité.
    dit = " ".join((objet, *corps)).lower()
    citees = tuple(b for b in modele.bases if b.texte.lower() in dit)
    manquants = tuple(FAITS[m] for m in manquent)
    return LettreRemplie(objet, destinataire, corps, pieces, citees, manquants)


def _une_phrase(texte: str) -> str:
    """Espaces resserrés, et une majuscule au paragraphe : une citation peut le commencer."""
    serre = " ".join(texte.split(" ")).strip()
    return serre[:1].upper() + serre[1:]


def relire(
    lettre: LettreRemplie, *, objet: str, destinataire: str, corps: str, pieces: str
) -> LettreRemplie:
    """La lettre telle qu'elle a été changée avant d'être imprimée.

    ``corps`` : une ligne vide sépare deux paragraphes ; ``destinataire`` et ``pieces`` : une ligne
    chacun. Les textes cités sont ceux qui s'y lisent encore.
    """
    paragraphes = tuple(_paragraphes(corps))
    dit = " ".join((objet, *paragraphes)).lower()
    return LettreRemplie(
        " ".join(objet.split()),
        _lignes(destinataire),
        paragraphes,
        _lignes(pieces),
        tuple(b for b in lettre.bases if b.texte.lower() in dit),
        lettre.manquent if gabarit.A_COMPLETER in f"{dit}{destinataire}".lower() else (),
    )


def _paragraphes(corps: str) -> Iterator[str]:
    """Chaque point de liste est un paragraphe, même sans ligne vide."""
    en_cours: list[str] = []
    for ligne in (*corps.splitlines(), ""):
        nette = ligne.strip()
        if en_cours and (not nette or nette.startswith(TIRET)):
            yield " ".join(en_cours)
            en_cours = []
        if nette:
            en_cours.append(nette)
    if en_cours:
        yield " ".join(en_cours)


def _lignes(texte: str) -> tuple[str, ...]:
    return tuple(nette for ligne in texte.splitlines() if (nette := ligne.strip()))
