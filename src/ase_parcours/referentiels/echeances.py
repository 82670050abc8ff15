"""Le catalogue des échéances (``echeances.yaml``), et ce que le territoire y change."""

from __future__ import annotations

from functools import lru_cache

from ase_parcours import ressources
from ase_parcours.metier.echeancier import Catalogue, Groupe, LigneEcheancier
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus, version_de

NOM = "echeances.yaml"


@lru_cache(maxsize=4)
def catalogue(surcharge: str | None = None) -> Catalogue:
    """Le catalogue livré, adapté par le texte YAML du territoire s'il y en a un.

    Lève ``FichierAbime`` en nommant la ligne fautive.
    """
    del surcharge
    return lire_catalogue(ressources.texte(f"referentiels/{NOM}"))


def lire_catalogue(texte: str, nom: str = NOM) -> Catalogue:
    """Lit un catalogue. Lève ``FichierAbime``."""
    brut = lire_yaml(texte, nom)
    entete = lire_entete(brut, nom)
    lignes = {}
    for x in brut["echeances"]:
        if x["code"] in lignes:
            raise refus(nom, x[LIGNE], f"le code {x['code']} y est deux fois")
        lignes[x["code"]] = LigneEcheancier(
            x["code"], Groupe(x["groupe"]), x["libelle"], x["responsable"], x["preuve"],
            x["base_legale"], x.get("lu_le"), x["page"],
        )  # fmt: skip
    return Catalogue(version_de(entete.en_vigueur_du, texte), lignes, brut["jours_proches"])
