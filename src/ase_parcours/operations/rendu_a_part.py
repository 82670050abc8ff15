"""Les processus qui composent les pages d'un lot, et ce qu'on leur confie.

ReportLab compose sans rendre la main : deux fils n'iraient pas plus vite qu'un. Chaque processus
est tenu par un fil qui lui parle ; l'arrêt tue les processus, les fils finissent d'eux-mêmes.
"""

from __future__ import annotations

import contextlib
import logging
import os
import pickle
import subprocess
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import cast

from ase_parcours.echanges.enfant import commande, environnement
from ase_parcours.erreurs import ErreurParcours, FichierAbime, RefusMetier
from ase_parcours.operations.enfant_rendu import ecrire, lire
from ase_parcours.rapports.rendu import PdfRendu

DRAPEAU = "--rendu-documents"
_MODULE = "ase_parcours.operations.enfant_rendu"
OUVRIERS_MAX = 2
"""Chacun pèse une centaine de Mo : un vieux portable n'en porterait pas quatre."""
_SANS_FENETRE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_DOUCEMENT = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
_ATTENTE = 5.0  # secondes laissées à un processus tué
_journal = logging.getLogger(__name__)


def ouvriers_utiles() -> int:
    """Combien de processus gagnent du temps sur ce poste ; aucun s'il n'a qu'un cœur."""
    coeurs = os.cpu_count() or 1
    return 0 if coeurs < 2 else min(OUVRIERS_MAX, coeurs)


def non_compose(genre: str) -> ErreurParcours:
    """Le refus d'un document que le moteur n'a pas su composer. ``genre`` : pour le journal."""
    _journal.error("document non composé : %s", genre)
    return FichierAbime(
        "document_non_compose",
        "Ce document n'a pas pu être composé : ses données ont pris le programme en défaut.",
        "Les autres sont faits. Signalez-le, sans joindre le dossier.",
    )


class OuvrierAbsent(Exception):
    """Le poste ne laisse lancer aucun processus : il faut composer sur place."""


class Ouvrier:
    """Un processus qui compose. Il naît à la première demande, et renaît s'il tombe."""

    def __init__(self) -> None:
        self._processus: subprocess.Popen[bytes] | None = None
        self._fini = False

    @property
    def pid(self) -> int | None:
        """Le numéro du processus, s'il vit."""
        return None if self._processus is None else self._processus.pid

    def composer(self, demande: bytes) -> PdfRendu:
        """Fait composer un document. Lève ``ErreurParcours``, et :class:`OuvrierAbsent` si le
        poste ne laisse lancer aucun processus."""
        brut = self._demander(demande) or self._demander(demande)
        if brut is None:
            raise self._perdu("processus tombé deux fois")
        sorte, suite = pickle.loads(brut)  # noqa: S301 - notre propre enfant
        if sorte == "rendu":
            return cast(PdfRendu, suite)
        if sorte == "refus":
            raise FichierAbime(*suite)
        raise non_compose(suite)

    def _demander(self, demande: bytes) -> bytes | None:
        """La réponse, ou ``None`` si le processus est tombé : on peut essayer encore une fois."""
        if self._processus is None:
            self._processus = self._lancer()
        brut = _parler(self._processus, demande)
        if brut is None:
            self._abandonner()
        return brut

    def finir(self) -> None:
        """Tue le processus ; il ne renaîtra pas."""
        self._fini = True
        processus = self._processus
        if processus is not None:
            processus.kill()

    def _lancer(self) -> subprocess.Popen[bytes]:
        if self._fini:
            raise self._perdu("lot arrêté")
        try:
            processus = subprocess.Popen(  # noqa: S603 - notre interpréteur, notre module
                commande(_MODULE, DRAPEAU),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                # Une trace pourrait citer le dossier.
                stderr=subprocess.DEVNULL,
                env=environnement(),
                creationflags=_SANS_FENETRE | _DOUCEMENT,
            )
        except OSError:
            raise OuvrierAbsent from None
        if self._fini:
            processus.kill()
        return processus

    def _perdu(self, genre: str) -> ErreurParcours:
        """Un lot arrêté n'est pas une panne : il n'y a rien à en dire au journal."""
        return RefusMetier("lot_arrete", "Lot arrêté.") if self._fini else non_compose(genre)

    def _abandonner(self) -> None:
        processus, self._processus = self._processus, None
        if processus is None:
            return
        processus.kill()
        for flux in (processus.stdin, processus.stdout):
            with contextlib.suppress(OSError):
                if flux is not None:
                    flux.close()
        processus.wait(_ATTENTE)

    def rendre(self) -> None:
        """Ferme ses tubes et attend sa fin ; à appeler quand plus personne ne lui parle."""
        self.finir()
        self._abandonner()


def _parler(processus: subprocess.Popen[bytes], demande: bytes) -> bytes | None:
    """La réponse du processus, ou ``None`` s'il est tombé."""
    if processus.stdin is None or processus.stdout is None:
        return None
    try:
        ecrire(processus.stdin, demande)
        return lire(processus.stdout)
    except (OSError, ValueError):
        return None


class Atelier:
    """Des ouvriers et leurs fils. À fermer : ``with Atelier(2) as atelier``."""

    def __init__(self, ouvriers: int) -> None:
        self._ouvriers = [Ouvrier() for _ in range(ouvriers)]
        self._libres: SimpleQueue[Ouvrier] = SimpleQueue()
        for ouvrier in self._ouvriers:
            self._libres.put(ouvrier)
        self._fils = ThreadPoolExecutor(ouvriers, thread_name_prefix="rendu")

    @property
    def processus(self) -> tuple[int, ...]:
        """Les numéros des processus vivants."""
        return tuple(o.pid for o in self._ouvriers if o.pid is not None)

    def confier(self, demande: bytes) -> Future[PdfRendu]:
        """Fait composer un document (type et contenu, sérialisés) dès qu'un ouvrier est libre."""
        return self._fils.submit(self._composer, demande)

    def _composer(self, demande: bytes) -> PdfRendu:
        ouvrier = self._libres.get()
        try:
            return ouvrier.composer(demande)
        finally:
            self._libres.put(ouvrier)

    def fermer(self) -> None:
        """Arrête tout : rien n'est laissé en marche. Peut être appelée deux fois."""
        for ouvrier in self._ouvriers:
            ouvrier.finir()
        self._fils.shutdown(wait=True, cancel_futures=True)
        for ouvrier in self._ouvriers:
            ouvrier.rendre()
