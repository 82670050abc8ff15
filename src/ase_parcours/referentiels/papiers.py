"""Les règles des papiers : délais (``papiers.yaml``) et papiers attendus (``listes.yaml``)."""

from __future__ import annotations

from functools import cache

from ase_parcours import ressources
from ase_parcours.metier.papiers import PapierAttendu, ReglesPapiers
from ase_parcours.referentiels.lecture import lire_entete, lire_yaml, refus
from ase_parcours.referentiels.listes import nomenclature

FICHIER = "papiers.yaml"
PROFILS = ("", "francais", "etranger", "mdph")


@cache
def regles_des_papiers() -> ReglesPapiers:
    """Les règles livrées."""
    return lire_regles_des_papiers(ressources.texte(f"referentiels/{FICHIER}"))


def lire_regles_des_papiers(texte: str, nom: str = FICHIER) -> ReglesPapiers:
    """Lit les délais. Lève ``FichierAbime`` en nommant le fichier."""
    brut = lire_yaml(texte, nom)
    lire_entete(brut, nom)
    jours, jalons = brut.get("expire_bientot_jours"), brut.get("jalons")
    if not isinstance(jours, int) or not isinstance(jalons, list) or not jalons:
        raise refus(nom, 1, "il faut « expire_bientot_jours » et « jalons »")
    attendus = []
    for terme in nomenclature("papiers").termes.values():
        depart, profil = terme.plus.get("depart"), str(terme.plus.get("profil") or "")
        if depart not in (None, *jalons) or profil not in PROFILS:
            raise refus("listes.yaml", 1, f"le papier {terme.code} a un départ inconnu")
        attendus.append(PapierAttendu(terme.code, terme.libelle, depart, profil))
    return ReglesPapiers(jours, tuple(int(j) for j in jalons), tuple(attendus))
