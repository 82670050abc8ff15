"""La dérivation lente des mots de passe : Argon2id, ses paramètres et leur réglage."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import EnvironnementRefuse

LONGUEUR_CLE = 32  # octets
LONGUEUR_SEL = 16  # octets
_MIO = 1024  # kibioctets
_MEMOIRE_PLANCHER, _PASSES_PLANCHER, _FILS = 64 * _MIO, 3, 4
_MEMOIRE_CALIBREE_MAX = 512 * _MIO
_MEMOIRE_ACCEPTEE_MAX = 2048 * _MIO


@dataclass(frozen=True, slots=True)
class ParametresArgon2:
    """Coût d'une dérivation : mémoire en kibioctets, passes, fils.

    Le plancher est le second choix de la RFC 9106 (64 Mio, 3 passes, 4 fils). Le plafond protège
    d'un en-tête trafiqué qui demanderait toute la mémoire de la machine. Lève ``ValueError``.
    """

    memoire_kio: int = _MEMOIRE_PLANCHER
    passes: int = _PASSES_PLANCHER
    fils: int = _FILS

    def __post_init__(self) -> None:
        if not (
            _MEMOIRE_PLANCHER <= self.memoire_kio <= _MEMOIRE_ACCEPTEE_MAX
            and _PASSES_PLANCHER <= self.passes <= 20
            and _FILS <= self.fils <= 16
        ):
            raise ValueError("paramètres Argon2id hors des bornes")


PLANCHER = ParametresArgon2()


def calibrer(cible: float = 0.7) -> ParametresArgon2:
    """Paramètres qui coûtent au plus près de ``cible`` secondes sur cette machine.

    Jamais moins que le plancher : c'est la mémoire qui double, d'après une mesure au plancher.
    """
    debut = time.perf_counter()
    deriver(Secret(b"mesure"), bytes(LONGUEUR_SEL), PLANCHER)
    duree = time.perf_counter() - debut
    memoire = _MEMOIRE_PLANCHER
    while memoire < _MEMOIRE_CALIBREE_MAX and duree * 1.5 <= cible:
        memoire, duree = memoire * 2, duree * 2
    return ParametresArgon2(memoire_kio=memoire)


def deriver(mot_de_passe: Secret, sel: bytes, parametres: ParametresArgon2) -> Secret:
    """Clé de 256 bits. Lève :class:`EnvironnementRefuse` si la mémoire manque."""
    try:
        return Secret(
            hash_secret_raw(
                mot_de_passe.octets(),
                sel,
                time_cost=parametres.passes,
                memory_cost=parametres.memoire_kio,
                parallelism=parametres.fils,
                hash_len=LONGUEUR_CLE,
                type=Type.ID,
            )
        )
    except (HashingError, MemoryError):
        # « from None » : la trace d'origine pourrait montrer le mot de passe.
        raise EnvironnementRefuse(
            "memoire_insuffisante",
            "La mémoire libre ne suffit pas pour vérifier le mot de passe.",
            "Fermez d'autres programmes puis recommencez.",
        ) from None


def normaliser(mot_de_passe: str) -> Secret | None:
    """UTF-8 de la forme NFC : « é » tapé d'une ou de deux façons donne la même clé.

    ``None`` pour un mot de passe vide. Les blancs comptent, ceux de la fin aussi. Un
    demi-caractère (surrogate), qui ne s'écrit pas en UTF-8, est gardé tel quel plutôt que de
    lever une erreur d'encodage.
    """
    if not mot_de_passe:
        return None
    return Secret(unicodedata.normalize("NFC", mot_de_passe).encode("utf-8", "surrogatepass"))
