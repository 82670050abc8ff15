"""Un seul écrivain par coffre. Le second apprend qui tient le coffre et peut lire.

Le verrou est celui du système : il tombe avec le processus, même tué. Le fichier d'information,
à côté, dit qui le tient ; s'il reste après une mort brutale, le suivant le sait (``repris_de``).
"""

from __future__ import annotations

import contextlib
import os
import platform
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import filelock

from ase_parcours.coffre import canonique
from ase_parcours.coffre.emplacements import DETENTEUR, VERROU
from ase_parcours.coffre.fichiers import ecrire_atomique, lire_octets, mode_des_fichiers
from ase_parcours.coffre.pannes import pannes_traduites
from ase_parcours.erreurs import EnvironnementRefuse, OuvertureImpossible

_TAILLE_MAX = 20_000  # octets


@dataclass(frozen=True, slots=True)
class Detenteur:
    """Qui tient le coffre. ``depuis`` : instant UTC en ISO 8601."""

    pid: int
    hote: str
    compte: str
    application: str
    depuis: str


class CoffreTenu(OuvertureImpossible):
    """Un autre écrit dans le coffre. ``detenteur`` : ``None`` s'il n'a pas pu être lu."""

    def __init__(self, detenteur: Detenteur | None) -> None:
        super().__init__(
            "coffre_tenu",
            f"Le coffre est déjà ouvert{_qui(detenteur)}.",
            "Fermez-le là-bas, ou ouvrez-le ici en lecture seule.",
        )
        self.detenteur = detenteur


class Verrou:
    """Le droit d'écrire, jusqu'à :meth:`relacher` ou la fin du bloc ``with``.

    ``repris_de`` : le détenteur d'avant, s'il est mort sans rendre le coffre.
    """

    def __init__(
        self, dossier: Path, verrou: filelock.BaseFileLock, repris_de: Detenteur | None
    ) -> None:
        self._dossier = dossier
        self._verrou = verrou
        self.repris_de = repris_de

    @property
    def tenu(self) -> bool:
        """Vrai tant que le verrou n'a pas été relâché."""
        return bool(self._verrou.is_locked)

    def relacher(self) -> None:
        """Rend le coffre. Peut être appelée deux fois, et depuis un autre fil."""
        if not self.tenu:
            return
        # L'information d'abord : après, elle pourrait être celle du suivant.
        with contextlib.suppress(OSError):
            (self._dossier / DETENTEUR).unlink()
        self._verrou.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        genre: type[BaseException] | None,
        erreur: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.relacher()


def prendre(
    dossier: Path,
    compte: str,
    *,
    application: str = "ase-parcours",
    maintenant: datetime | None = None,
) -> Verrou:
    """Prend le verrou d'écrivain sans attendre. ``compte`` : nom montré à qui trouvera porte close.

    Un verrou laissé par un processus mort est repris. Lève :class:`CoffreTenu`, ou
    :class:`EnvironnementRefuse` si le dossier n'est pas inscriptible.
    """
    with pannes_traduites(dossier):
        verrou = filelock.FileLock(
            dossier / VERROU,
            timeout=0,
            thread_local=False,  # pris par un fil de travail, relâché par l'interface
            mode=mode_des_fichiers(dossier),
        )
        try:
            verrou.acquire()
        except filelock.Timeout:
            raise CoffreTenu(lire_detenteur(dossier)) from None
        except NotImplementedError:
            raise EnvironnementRefuse(
                "verrou_impossible",
                "Ce support ne sait pas garantir qu'une seule personne écrit à la fois.",
                "Placez le coffre sur un disque local, ou ouvrez-le en lecture seule.",
            ) from None
    try:
        repris_de = lire_detenteur(dossier)
        _inscrire(dossier, compte, application, maintenant or datetime.now(UTC))
    except BaseException:
        verrou.release()
        raise
    return Verrou(dossier, verrou, repris_de)


def lire_detenteur(dossier: Path) -> Detenteur | None:
    """Qui tient (ou tenait) le coffre ; ``None`` si rien ne le dit lisiblement."""
    try:
        lu = canonique.objet(lire_octets(dossier / DETENTEUR, maximum=_TAILLE_MAX))
        return Detenteur(
            pid=canonique.entier(lu.get("pid")),
            hote=canonique.texte(lu.get("hote")),
            compte=canonique.texte(lu.get("compte")),
            application=canonique.texte(lu.get("application")),
            depuis=datetime.fromisoformat(canonique.texte(lu.get("depuis"))).isoformat(),
        )
    except (OSError, ValueError):
        return None


def _inscrire(dossier: Path, compte: str, application: str, maintenant: datetime) -> None:
    detenteur = Detenteur(
        pid=os.getpid(),
        hote=platform.node()[:200] or "ce poste",
        compte=compte[:200] or "?",
        application=application,
        depuis=maintenant.astimezone(UTC).isoformat(timespec="seconds"),
    )
    ecrire_atomique(
        dossier / DETENTEUR,
        canonique.octets(asdict(detenteur)),
        mode=mode_des_fichiers(dossier),
    )


def _qui(detenteur: Detenteur | None) -> str:
    if detenteur is None:
        return " par un autre programme"
    depuis = datetime.fromisoformat(detenteur.depuis).astimezone()
    return (
        f" par « {detenteur.compte} » sur le poste « {detenteur.hote} » "
        f"depuis le {depuis:%d/%m/%Y} à {depuis:%H:%M} (processus {detenteur.pid})"
    )
