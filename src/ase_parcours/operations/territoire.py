"""Les référentiels du territoire : ce que la ville durcit, ajoute ou rédige."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

from pydantic import Field

from ase_parcours.coffre.lectures.territoire import (
    DISPOSITIFS,
    ECHEANCES,
    EMETTEUR,
    SOLUTIONS,
    entite_du_referentiel,
    referentiel_du_coffre,
)
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime, UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.rapports.verification.emetteur import lire_fiche
from ase_parcours.referentiels import dispositifs, reperes, surcharger_natures
from ase_parcours.referentiels.echeances import surcharger_echeances

TAILLE_MAX = 1_000_000
"""Octets d'un référentiel de territoire."""

Lecteur = Callable[[str, str], str]
"""(texte YAML, nom du fichier) → version ; lève ``FichierAbime`` en nommant la ligne fautive."""

LECTEURS: dict[str, Lecteur] = {
    DISPOSITIFS: lambda texte, nom: (
        dispositifs.surcharger(dispositifs.catalogue(), texte, nom).version
    ),
    ECHEANCES: lambda texte, nom: surcharger_echeances(texte, nom).version,
    EMETTEUR: lambda texte, _: lire_fiche(texte).empreinte,
}
"""Ce qui relit chaque référentiel avant qu'il entre dans le coffre, par nom ou début de nom."""


class ChargerTerritoire(Arguments):
    """``fichier`` : YAML du territoire ; absent, la surcharge est ôtée."""

    fichier: str | None = None


@operation(Permission.COMPTES)
def charger_territoire(tx: Transaction, acteur: Acteur, a: ChargerTerritoire) -> Resultat:
    """Charge le référentiel du territoire ; il prend effet à la prochaine ouverture du coffre."""
    del acteur
    texte = lire_fichier(Path(a.fichier)) if a.fichier is not None else None
    natures = reperes().natures
    if texte is not None:
        nom = Path(a.fichier or "").name
        natures = surcharger_natures(natures, texte, nom)
    garder(tx, "charger_territoire", SOLUTIONS, texte)
    return Resultat({"version": natures.version})


class ChargerReferentiel(Arguments):
    """``nom`` : « echeances », « dispositifs », « regle:… » ou « emetteur:… » ; ``contenu`` : son
    texte, ou ``fichier`` qui le contient ; ni l'un ni l'autre : il est ôté du coffre."""

    nom: Annotated[str, Field(min_length=1, max_length=120)]
    contenu: Annotated[str, Field(max_length=TAILLE_MAX)] | None = None
    fichier: str | None = None


@operation(Permission.REGLES)
def charger_referentiel(tx: Transaction, acteur: Acteur, a: ChargerReferentiel) -> Resultat:
    """Garde dans le coffre un référentiel du territoire, relu d'abord ; refusé, l'ancien reste."""
    del acteur
    lecteur = next((x for debut, x in LECTEURS.items() if a.nom.startswith(debut)), None)
    if lecteur is None:
        raise UsageInvalide(
            "referentiel_inconnu",
            "Ce référentiel n'est pas de ceux qu'un territoire adapte.",
            f"Noms possibles : {', '.join(sorted(LECTEURS))}.",
        )
    texte, nom = a.contenu, a.nom
    if a.fichier is not None:
        texte, nom = lire_fichier(Path(a.fichier)), Path(a.fichier).name
    version = None if texte is None else lecteur(texte, nom)
    garder(tx, "charger_referentiel", a.nom, texte)
    return Resultat({"version": version})


def garder(tx: Transaction, operation_: str, nom: str, texte: str | None) -> None:
    """Écrit un référentiel du coffre, déjà relu ; ``None`` l’ôte."""
    entite = entite_du_referentiel(nom)
    with tx.ecrire(operation_) as e:
        if referentiel_du_coffre(tx.conn, nom) is None and not e.tetes_de(entite):
            e.creer("referentiel", None, {"nom": nom, "contenu": texte}, entite)
        else:
            e.modifier(entite, {"contenu": texte})


def lire_fichier(fichier: Path) -> str:
    """Le texte d'un référentiel. Lève ``EnvironnementRefuse`` ou ``FichierAbime``."""
    try:
        with fichier.open("rb") as flux:
            return flux.read(TAILLE_MAX).decode("utf-8-sig")
    except OSError:
        raise EnvironnementRefuse(
            "territoire_introuvable", "Le fichier du territoire ne se lit pas."
        ) from None
    except UnicodeDecodeError:
        raise FichierAbime(
            "referentiel_invalide",
            "Le fichier du territoire n'est pas en UTF-8.",
            "Enregistrez-le en UTF-8, puis recommencez.",
        ) from None
