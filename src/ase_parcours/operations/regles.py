"""Les jeux de règles que la ville rédige : gardés dans le coffre, relus d'abord, jamais réécrits
une fois publiés."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field

from ase_parcours.coffre.lectures.regles import jeux_du_coffre
from ase_parcours.coffre.lectures.territoire import REGLE
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.regles import JeuDeRegles, Statut
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.territoire import TAILLE_MAX, garder, lire_fichier
from ase_parcours.referentiels.regles import exiger_sans_chevauchement, lire_regle


class EnregistrerRegle(Arguments):
    """``contenu`` : le texte YAML d'un jeu de règles, ou ``fichier`` qui le contient."""

    contenu: Annotated[str, Field(max_length=TAILLE_MAX)] | None = None
    fichier: str | None = None


@operation(Permission.REGLES)
def enregistrer_regle(tx: Transaction, acteur: Acteur, a: EnregistrerRegle) -> Resultat:
    """Garde un jeu de règles dans le coffre. Refusé, rien ne change ; publié, il ne change plus."""
    del acteur
    texte, nom = a.contenu, "regle.yaml"
    if a.fichier is not None:
        texte, nom = lire_fichier(Path(a.fichier)), Path(a.fichier).name
    if texte is None:
        raise UsageInvalide(
            "regle_absente", "Il faut le texte d'un jeu de règles.", "Donnez contenu, ou fichier."
        )
    jeu = lire_regle(texte, nom)
    jeux = jeux_du_coffre(tx.conn)
    _exiger_modifiable(jeux.tous.get(jeu.reference), jeu)
    exiger_sans_chevauchement(jeu, jeux.tous.values(), nom)
    garder(tx, "enregistrer_regle", f"{REGLE}{jeu.reference}", texte)
    return Resultat({"regle": jeu.reference, "empreinte": jeu.empreinte})


def _exiger_modifiable(avant: JeuDeRegles | None, apres: JeuDeRegles) -> None:
    if avant is None or avant.statut is not Statut.PUBLIE or avant.empreinte == apres.empreinte:
        return
    raise RefusMetier(
        "regle_publiee",
        "Cette version est publiée : des calculs l'ont citée, elle ne change plus.",
        "Donnez au jeu un autre numéro de version.",
    )


class RetirerRegle(Arguments):
    """``regle`` : sa référence, « revenu-autonomie@0.5 »."""

    regle: Annotated[str, Field(max_length=120)]


@operation(Permission.REGLES)
def retirer_regle(tx: Transaction, acteur: Acteur, a: RetirerRegle) -> Resultat:
    """Ôte du coffre un jeu de règles qui n'est pas publié ; il reste au journal."""
    del acteur
    jeux = jeux_du_coffre(tx.conn)
    if a.regle not in jeux.textes:
        raise UsageInvalide(
            "regle_inconnue",
            "Ce jeu de règles n'est pas gardé dans ce coffre.",
            f"Jeux du coffre : {', '.join(sorted(jeux.textes)) or 'aucun'}.",
        )
    if jeux.tous[a.regle].statut is Statut.PUBLIE:
        raise RefusMetier(
            "regle_publiee",
            "Cette version est publiée : elle ne se retire pas.",
            "Publiez une autre version, ou donnez à celle-ci une fin de validité dans la suivante.",
        )
    garder(tx, "retirer_regle", f"{REGLE}{a.regle}", None)
    return Resultat({"regle": a.regle})
