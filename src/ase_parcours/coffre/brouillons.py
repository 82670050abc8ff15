"""Les saisies en cours d'un compte : un fichier à côté de la base, que lui seul peut relire.

À côté, et non dedans : un import tient la base en écriture des secondes entières, et une saisie ne
doit pas attendre pour être à l'abri. La clé vient de la moitié privée de la paire du compte, que
seul son mot de passe ouvre : un autre compte tient la clé de données et n'en lit rien.

Format : version (1 octet), nonce (12), ChaCha20-Poly1305 du JSON précédé de sa longueur (4
octets) et complété de zéros jusqu'à un multiple de :data:`PAS`. Données associées : version,
coffre et compte.
"""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from ase_parcours.coffre import canonique
from ase_parcours.coffre.emplacements import BROUILLONS
from ase_parcours.coffre.entete import LONGUEUR_NONCE
from ase_parcours.coffre.fichiers import ecrire_atomique, lire_octets, mode_des_fichiers
from ase_parcours.coffre.pannes import pannes_traduites
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import FichierAbime

VERSION = 1
PAS = 1024
"""Octets : la taille d'un fichier ne dit la longueur de la saisie qu'à cela près."""
TAILLE_MAX = 32_000_000
"""Octets. Au-delà ce n'est plus une saisie."""
_LONGUEUR = 4
_FORMAT = "ase-parcours/brouillons"


class FichierDeBrouillons:
    """Le fichier d'un compte. S'écrit d'un coup : un arrêt brutal laisse l'ancien entier."""

    def __init__(self, dossier: Path, coffre: str, compte: str, cle: Secret) -> None:
        self._dossier = dossier
        self._chemin = dossier / f"{BROUILLONS}{compte}"
        self._associees = canonique.octets(
            {"format": _FORMAT, "version": VERSION, "coffre": coffre, "compte": compte}
        )
        self._cle = cle

    def lire(self) -> list[dict[str, Any]]:
        """Les saisies gardées ; vide s'il n'y en a pas.

        Lève ``FichierAbime`` si elles ne se lisent plus (fichier modifié, ou mot de passe refait
        par la fiche de récupération : la clé n'est plus la même), ``EnvironnementRefuse``.
        """
        with pannes_traduites(self._dossier):
            try:
                brut = lire_octets(self._chemin, maximum=TAILLE_MAX)
            except FileNotFoundError:
                return []
        try:
            if brut[0] != VERSION:
                raise ValueError
            nonce, corps = brut[1:][:LONGUEUR_NONCE], brut[1 + LONGUEUR_NONCE :]
            clair = ChaCha20Poly1305(self._cle.octets()).decrypt(nonce, corps, self._associees)
            longueur = int.from_bytes(clair[:_LONGUEUR], "big")
            lu = json.loads(clair[_LONGUEUR : _LONGUEUR + longueur])
        except (InvalidTag, ValueError, IndexError):
            raise _illisibles() from None
        return [x for x in lu if isinstance(x, dict)] if isinstance(lu, list) else []

    def ecrire(self, saisies: list[dict[str, Any]]) -> None:
        """Remplace ce qui est gardé ; rien à garder efface le fichier.

        Lève ``EnvironnementRefuse`` si le disque refuse : l'ancien fichier reste.
        """
        if not saisies:
            self.effacer()
            return
        contenu = json.dumps(saisies, ensure_ascii=False).encode("utf-8", "surrogatepass")
        clair = len(contenu).to_bytes(_LONGUEUR, "big") + contenu
        clair += bytes(-len(clair) % PAS)
        nonce = secrets.token_bytes(LONGUEUR_NONCE)
        corps = ChaCha20Poly1305(self._cle.octets()).encrypt(nonce, clair, self._associees)
        with pannes_traduites(self._dossier):
            mode = mode_des_fichiers(self._dossier)
        ecrire_atomique(self._chemin, bytes([VERSION]) + nonce + corps, mode=mode)

    def effacer(self) -> None:
        """Oublie tout ce qui est gardé. Lève ``EnvironnementRefuse``."""
        with pannes_traduites(self._dossier):
            self._chemin.unlink(missing_ok=True)

    @property
    def ferme(self) -> bool:
        """Vrai une fois la clé oubliée : le coffre est fermé."""
        return self._cle.oublie

    def oublier(self) -> None:
        """Oublie la clé."""
        self._cle.oublier()


def _illisibles() -> FichierAbime:
    return FichierAbime(
        "brouillons_illisibles",
        "Des saisies en cours avaient été gardées pour vous, et ne se relisent plus.",
        "Votre mot de passe a été refait depuis, ou le fichier est abîmé. Le reste est intact.",
    )
