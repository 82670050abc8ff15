"""Le type des secrets : clé de données, clés dérivées.

Un secret ne s'affiche pas, ne se sérialise pas, ne se compare qu'en temps constant. L'effacement
est au mieux : Python et les bibliothèques en font des copies (voir « docs/securite.md »).
"""

from __future__ import annotations

import hmac
from typing import NoReturn, SupportsIndex


class Secret:
    """Octets qu'aucun ``repr``, journal ou trace ne montre.

    Lire par :meth:`octets` ou :meth:`hexadecimal`, au plus près de l'usage et sans garder le
    résultat dans une variable : une trace peut montrer les variables locales.
    """

    __slots__ = ("_octets",)

    def __init__(self, octets: bytes | bytearray) -> None:
        if not octets:
            raise ValueError("un secret ne peut pas être vide")
        self._octets = bytearray(octets)

    def octets(self) -> bytes:
        """Les octets du secret. Lève ``ValueError`` s'il a été oublié."""
        if not self._octets:
            raise ValueError("ce secret a été oublié")
        return bytes(self._octets)

    def hexadecimal(self) -> str:
        """Le secret en hexadécimal minuscule. Lève ``ValueError`` s'il a été oublié."""
        return self.octets().hex()

    def oublier(self) -> None:
        """Écrase les octets puis les rend inutilisables. Peut être appelée deux fois."""
        self._octets[:] = bytes(len(self._octets))
        self._octets.clear()

    @property
    def oublie(self) -> bool:
        """Vrai une fois le secret oublié."""
        return not self._octets

    def __len__(self) -> int:
        return len(self._octets)

    def __eq__(self, autre: object) -> bool:
        if not isinstance(autre, Secret):
            return NotImplemented
        return hmac.compare_digest(self._octets, autre._octets)

    __hash__ = None  # type: ignore[assignment]  # une table de hachage en garderait l'empreinte

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __reduce_ex__(self, protocole: SupportsIndex) -> NoReturn:
        # Sans ce refus, pickle, copy ou un envoi entre processus écriraient la clé en clair.
        raise TypeError("un secret ne se copie pas et ne se sérialise pas")
