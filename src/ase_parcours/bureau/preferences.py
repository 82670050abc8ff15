"""Les réglages de l'interface, propres au poste : apparence, derniers coffres, colonnes et tri.

Gardés hors du coffre, dans la configuration de l'utilisateur : ils servent avant de l'ouvrir et
ne disent rien de personne. Un fichier abîmé vaut des réglages neufs : on ne bloque pas pour cela.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from ase_parcours.coffre.fichiers import ecrire_atomique, lire_octets, preparer_dossier
from ase_parcours.coffre.instance import dossier_configuration
from ase_parcours.erreurs import ErreurParcours

FICHIER = "interface.json"
COFFRES_GARDES = 6
THEMES_CHOISIS = ("systeme", "clair", "sombre")
_TAILLE_MAX = 50_000  # octets
VERROUS = (2, 5, 10, 20, 0)
_FACTEURS = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Preferences:
    """``facteur`` : taille du texte, de 1.0 à 2.0. ``coffres`` : chemins, le dernier d'abord ;
    ``numerisation`` : dossier où le scanner range ses fichiers ; ``verrou`` : minutes sans geste
    avant de verrouiller, 0 pour jamais ; ``orthographe`` : souligner les mots à revoir des textes
    longs ; ``imprimante`` : la dernière choisie, avec son recto verso et son noir et blanc."""

    theme: str = "systeme"
    contraste: bool = False
    facteur: float = 1.0
    coffres: tuple[str, ...] = ()
    colonnes: tuple[str, ...] = ()
    tri: tuple[str, ...] = ()
    """Colonne de la liste des jeunes, et « inverse » s'il y a lieu."""
    numerisation: str = ""
    verrou: int = 5
    orthographe: bool = True
    imprimante: str = ""
    recto_verso: bool = True
    noir_et_blanc: bool = True

    def avec_coffre(self, dossier: Path) -> Preferences:
        """Les mêmes, ce coffre en tête."""
        chemin = str(dossier)
        autres = [c for c in self.coffres if c != chemin]
        return replace(self, coffres=(chemin, *autres)[:COFFRES_GARDES])


def lire(dossier: Path | None = None) -> Preferences:
    """Les réglages du poste, ou ceux d'origine. Ne lève jamais."""
    try:
        brut = json.loads(lire_octets(_fichier(dossier), maximum=_TAILLE_MAX))
    except (OSError, ValueError, ErreurParcours):
        return Preferences()
    return _valider(brut) if isinstance(brut, dict) else Preferences()


def ecrire(preferences: Preferences, dossier: Path | None = None) -> bool:
    """Garde les réglages ; faux si le poste refuse (profil en lecture seule) : rien n'est perdu."""
    with contextlib.suppress(OSError, ErreurParcours):
        fichier = _fichier(dossier)
        preparer_dossier(fichier.parent)
        octets = json.dumps(asdict(preferences), ensure_ascii=False, indent=1).encode()
        ecrire_atomique(fichier, octets)
        return True
    return False


def _fichier(dossier: Path | None) -> Path:
    return (dossier or dossier_configuration()) / FICHIER


def _valider(brut: Mapping[str, object]) -> Preferences:
    origine = Preferences()
    theme, facteur = brut.get("theme"), brut.get("facteur")
    return Preferences(
        theme=theme if isinstance(theme, str) and theme in THEMES_CHOISIS else origine.theme,
        contraste=brut.get("contraste") is True,
        facteur=facteur if isinstance(facteur, float) and facteur in _FACTEURS else 1.0,
        coffres=_textes(brut.get("coffres"))[:COFFRES_GARDES],
        colonnes=_textes(brut.get("colonnes")),
        verrou=_verrou(brut.get("verrou"), origine.verrou),
        tri=_textes(brut.get("tri"))[:2],
        numerisation=next(iter(_textes([brut.get("numerisation")])), ""),
        orthographe=brut.get("orthographe") is not False,
        imprimante=next(iter(_textes([brut.get("imprimante")])), ""),
        recto_verso=brut.get("recto_verso") is not False,
        noir_et_blanc=brut.get("noir_et_blanc") is not False,
    )


def _verrou(valeur: object, defaut: int) -> int:
    return valeur if isinstance(valeur, int) and valeur in VERROUS else defaut


def _textes(valeur: object) -> tuple[str, ...]:
    return tuple(v for v in valeur if isinstance(v, str)) if isinstance(valeur, list) else ()
