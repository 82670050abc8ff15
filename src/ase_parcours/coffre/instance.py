"""Reconnaître le coffre d'une ouverture à l'autre : est-ce le même, une copie, une restauration ?

Un jeton est gardé dans le coffre et hors de lui (configuration de l'utilisateur). S'ils
diffèrent, ce coffre n'est pas celui que ce poste a quitté : il prend une nouvelle époque, et
ses entrées ne peuvent plus se confondre avec celles de l'autre exemplaire.

Chaque couple (machine, utilisateur) a son jeton : les utilisateurs d'un coffre partagé ne se
gênent pas.
"""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import os
import platform
import secrets
import uuid
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from ase_parcours.coffre import canonique
from ase_parcours.coffre.fichiers import ecrire_atomique, lire_octets, preparer_dossier
from ase_parcours.erreurs import ErreurParcours

VARIABLE_CONFIGURATION = "ASE_PARCOURS_CONFIGURATION"
"""Variable d'environnement qui déplace le dossier de configuration (tests, poste sans profil)."""

_TAILLE_MAX = 20_000  # octets


class Situation(StrEnum):
    """Ce que les deux jetons disent ensemble."""

    RECONNUE = "reconnue"
    NOUVELLE = "nouvelle"  # ce couple (machine, utilisateur) n'a jamais ouvert ce coffre
    COPIE_OU_RESTAURATION = "copie_ou_restauration"


class RegistreInstance(Protocol):
    """La table ``instance(cle, jeton, epoque)`` du coffre, vue d'ici."""

    def lire(self, cle: str) -> tuple[str, str] | None:
        """Jeton et époque de cette clé, ou ``None``."""

    def ecrire(self, cle: str, jeton: str, epoque: str) -> None:
        """Écrit le jeton et l'époque ; au retour, la transaction est validée."""


@dataclass(frozen=True, slots=True)
class JetonsExternes:
    """Ce qui est gardé hors du coffre. ``suivant`` n'est rempli que pendant une bascule."""

    actuel: str
    suivant: str | None = None

    def reconnait(self, jeton: str) -> bool:
        """Vrai pour l'ancien jeton comme pour le nouveau : la bascule a pu être coupée."""
        return jeton in (self.actuel, self.suivant)


@dataclass(frozen=True, slots=True)
class Instance:
    """Résultat d'une ouverture en écriture.

    ``memorisee`` est faux si le jeton n'a pas pu être gardé hors du coffre : la prochaine
    ouverture se croira copie et prendra une nouvelle époque, ce qui est sûr.
    """

    cle: str
    epoque: str
    situation: Situation
    memorisee: bool


def situer(interne: str | None, externe: JetonsExternes | None) -> Situation:
    """Compare le jeton du coffre à ceux du poste. Fonction pure."""
    if interne is None and externe is None:
        return Situation.NOUVELLE
    if interne is not None and externe is not None and externe.reconnait(interne):
        return Situation.RECONNUE
    return Situation.COPIE_OU_RESTAURATION


def tourner(
    coffre: str, registre: RegistreInstance, *, configuration: Path | None = None
) -> Instance:
    """Situe le coffre puis change de jeton des deux côtés. À faire sous le verrou d'écrivain.

    Ordre sûr à l'arrêt brutal : le poste accepte d'abord l'ancien et le nouveau, puis le coffre
    change, puis le poste oublie l'ancien. L'époque change sauf si le coffre est reconnu.
    Lève ce que ``registre`` lève.
    """
    dossier = configuration or dossier_configuration()
    cle = cle_instance(coffre)
    connu = registre.lire(cle)
    externe = lire_externe(dossier, coffre, cle)
    interne = connu[0] if connu else None
    situation = situer(interne, externe)
    epoque = str(uuid.uuid4())
    if connu is not None and situation is Situation.RECONNUE:
        epoque = connu[1]
    neuf = secrets.token_hex(16)
    avant = interne if interne is not None and situation is Situation.RECONNUE else neuf
    memorisee = ecrire_externe(dossier, coffre, cle, JetonsExternes(avant, neuf))
    registre.ecrire(cle, neuf, epoque)
    # Si cette dernière écriture manque, le poste accepte encore le nouveau : rien n'est perdu.
    ecrire_externe(dossier, coffre, cle, JetonsExternes(neuf))
    return Instance(cle, epoque, situation, memorisee)


def cle_instance(coffre: str) -> str:
    """Clé du couple (machine, utilisateur) pour ce coffre : une empreinte, aucun nom lisible."""
    utilisateur = str(os.getuid()) if hasattr(os, "getuid") else getpass.getuser()
    identite = "\0".join((coffre, platform.node(), utilisateur))
    return hashlib.sha256(identite.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def dossier_configuration() -> Path:
    """Dossier de configuration de l'utilisateur, ou celui de :data:`VARIABLE_CONFIGURATION`."""
    choisi = os.environ.get(VARIABLE_CONFIGURATION)
    if choisi:
        return Path(choisi)
    import platformdirs

    return Path(platformdirs.user_config_dir("ase-parcours", appauthor=False, roaming=False))


def lire_externe(dossier: Path, coffre: str, cle: str) -> JetonsExternes | None:
    """Jetons gardés par ce poste ; ``None`` s'il n'y en a pas ou s'ils sont illisibles."""
    try:
        lu = canonique.objet(lire_octets(_fichier(dossier, coffre), maximum=_TAILLE_MAX))
        if lu.get("coffre") != coffre or lu.get("cle") != cle:
            return None
        suivant = lu.get("suivant")
        return JetonsExternes(
            canonique.texte(lu.get("actuel")),
            None if suivant is None else canonique.texte(suivant),
        )
    except (OSError, ValueError):
        return None


def ecrire_externe(dossier: Path, coffre: str, cle: str, jetons: JetonsExternes) -> bool:
    """Garde les jetons hors du coffre. Rend faux si ce n'est pas possible."""
    contenu = {
        "coffre": coffre,
        "cle": cle,
        "actuel": jetons.actuel,
        "suivant": jetons.suivant,
    }
    with contextlib.suppress(ErreurParcours):
        fichier = _fichier(dossier, coffre)
        preparer_dossier(fichier.parent)
        ecrire_atomique(fichier, canonique.octets(contenu))
        return True
    return False


def _fichier(dossier: Path, coffre: str) -> Path:
    # L'identifiant vient d'un en-tête lu sur le disque : seul un UUID peut devenir un nom.
    return dossier / "instances" / f"{uuid.UUID(coffre)}.json"
