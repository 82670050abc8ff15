"""Le référentiel du territoire : ce que la ville durcit ou ajoute à la table des natures."""

from __future__ import annotations

from pathlib import Path

from ase_parcours.coffre.lectures.territoire import ENTITE, surcharge_du_territoire
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.referentiels import reperes, surcharger_natures

_TAILLE_MAX = 1_000_000


class ChargerTerritoire(Arguments):
    """``fichier`` : YAML du territoire ; absent, la surcharge est ôtée."""

    fichier: str | None = None


@operation(Permission.COMPTES)
def charger_territoire(tx: Transaction, acteur: Acteur, a: ChargerTerritoire) -> Resultat:
    """Charge le référentiel du territoire ; il prend effet à la prochaine ouverture du coffre."""
    del acteur
    texte = _lire(Path(a.fichier)) if a.fichier is not None else None
    natures = reperes().natures
    if texte is not None:
        nom = Path(a.fichier or "").name
        natures = surcharger_natures(natures, texte, nom)
    with tx.ecrire("charger_territoire") as e:
        if surcharge_du_territoire(tx.conn) is None and not e.tetes_de(ENTITE):
            e.creer("referentiel", None, {"nom": "solutions", "contenu": texte}, ENTITE)
        else:
            e.modifier(ENTITE, {"contenu": texte})
    return Resultat({"version": natures.version})


def _lire(fichier: Path) -> str:
    try:
        with fichier.open("rb") as flux:
            return flux.read(_TAILLE_MAX).decode("utf-8-sig")
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
