"""Un document pour plusieurs : les plans d'une unité, les attestations d'un mois.

Les pages se composent à côté, sur tous les cœurs ; le journal n'a qu'un écrivain, qui prend les
éditions l'une après l'autre. Chacune est une écriture à elle seule : arrêté, un lot garde ce qui
est fait. Un dossier refusé n'arrête pas les autres.
"""

from __future__ import annotations

import pickle
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours
from ase_parcours.francais import INSECABLE, enumeration, pluriel
from ase_parcours.metier.sortie import Statut
from ase_parcours.operations import emission
from ase_parcours.operations.emission import Commande
from ase_parcours.operations.faces import Face, face, nommee
from ase_parcours.operations.rapports import Edition, Moteur
from ase_parcours.operations.remise import remettre
from ase_parcours.operations.rendu_a_part import (
    Atelier,
    OuvrierAbsent,
    non_compose,
    ouvriers_utiles,
)
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.catalogue import Etendue
from ase_parcours.rapports.contenus.communs import Contenu, Destinataire

if TYPE_CHECKING:
    from ase_parcours.rapports.rendu import PdfRendu

SEUIL = 6
"""Documents en dessous desquels lancer des processus coûte plus qu'il ne rapporte."""
_AVANCE = 3
"""Contenus préparés d'avance, par ouvrier."""
_PESANT = 1 << 20
"""Octets d'un contenu au-delà desquels l'envoyer à côté ne gagne rien (un trousseau)."""
_PANNES_DE_SUITE = 5
"""Refus identiques du support après lesquels on n'essaie plus : la clé est partie."""
_MESURABLE = (3, 2.0)
"""Documents faits, et secondes passées, avant de prédire le temps qui reste."""


@dataclass(frozen=True, slots=True)
class Sujet:
    """De qui parle un document du lot. ``reference`` : n° de dossier, ou nom de l'unité."""

    id: str
    reference: str


@dataclass(frozen=True, slots=True)
class Issue:
    """Ce qu'un sujet a donné : une édition (et son fichier), ou une raison."""

    sujet: Sujet
    edition: Edition | None = None
    fichier: Path | None = None
    erreur: ErreurParcours | None = None


@dataclass(frozen=True, slots=True)
class Ordre:
    """Ce que l'on veut d'un lot. ``dossier`` : où écrire les fichiers, s'il en faut.

    ``apercu`` : sans faire d'édition. ``remplacer`` : un fichier du même nom est récrit ; sinon il
    refuse ce document-là, à moins d'être déjà le même. ``enveloppe`` : ce qui protège les octets
    avant de les écrire ; ``choisie`` : sous quelle forme.
    """

    type: str
    sujets: tuple[Sujet, ...]
    jour: date
    dossier: Path | None = None
    destinataire: Destinataire | None = None
    apercu: bool = False
    remplacer: bool = False
    enveloppe: Callable[[bytes], bytes] | None = None
    choisie: Face = Face.PDF


@dataclass
class Bilan:
    """Ce qu'un lot a donné jusqu'ici."""

    total: int
    faits: int = 0
    pages: int = 0
    refus: list[tuple[str, ErreurParcours]] = field(default_factory=list)
    """Référence du sujet, et pourquoi."""
    arrete: bool = False

    @property
    def vus(self) -> int:
        """Combien ont été essayés."""
        return self.faits + len(self.refus)

    def noter(self, issue: Issue) -> None:
        """Compte une issue de plus."""
        if issue.erreur is not None:
            self.refus.append((issue.sujet.reference, issue.erreur))
        elif issue.edition is not None:
            self.faits += 1
            self.pages += issue.edition.pages


class Lot:
    """Un lot en cours. ``suivant`` fait un document ; à fermer, même arrêté en chemin.

    Chaque appel à ``suivant`` est court (une écriture) : entre deux, le coffre est libre.
    """

    def __init__(self, seance: Seance, ordre: Ordre, *, ouvriers: int | None = None) -> None:
        """``ouvriers`` : processus à lancer ; par défaut, ce qui fait gagner du temps ici."""
        self._seance, self._ordre = seance, ordre
        self.bilan = Bilan(len(ordre.sujets))
        self._a_preparer = deque(ordre.sujets)
        self._prets: deque[_Pret] = deque()
        self._panne: ErreurParcours | None = None
        self._pannes = 0
        self._ecrits: set[Path] = set()
        self._debut = time.monotonic()
        utiles = ouvriers_utiles() if len(ordre.sujets) >= SEUIL else 0
        nombre = utiles if ouvriers is None else ouvriers
        self.atelier = Atelier(nombre) if nombre else None
        self._avance = _AVANCE * nombre or 1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        genre: type[BaseException] | None,
        erreur: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.fermer()

    def __iter__(self) -> Iterator[Issue]:
        while (issue := self.suivant()) is not None:
            yield issue

    def suivant(self) -> Issue | None:
        """Fait le document suivant, dans l'ordre des sujets ; ``None`` : c'est fini."""
        self._preparer()
        if not self._prets:
            return None
        pret = self._prets.popleft()
        try:
            issue = self._faire(pret)
        except ErreurParcours as erreur:
            issue = Issue(pret.sujet, erreur=erreur)
        except Exception as erreur:
            issue = Issue(pret.sujet, erreur=non_compose(type(erreur).__name__))
        self._compter_les_pannes(issue)
        self.bilan.noter(issue)
        return issue

    def arreter(self) -> None:
        """Ne fera plus rien ; ce qui est fait reste."""
        if self.bilan.vus < self.bilan.total:
            self.bilan.arrete = True
        self._a_preparer.clear()
        self._prets.clear()

    def fermer(self) -> None:
        """Rend les processus. Peut être appelée deux fois."""
        self.arreter()
        if self.atelier is not None:
            self.atelier.fermer()
            self.atelier = None

    @property
    def secondes_restantes(self) -> float | None:
        """Au rythme tenu jusqu'ici ; ``None`` tant qu'il est trop tôt pour le dire."""
        passe = time.monotonic() - self._debut
        faits, total = self.bilan.vus, self.bilan.total
        if faits < _MESURABLE[0] or passe < _MESURABLE[1]:
            return None
        return passe / faits * (total - faits)

    # Préparer : le contenu se lit au coffre, les pages se composent à côté.

    def _preparer(self) -> None:
        while self._a_preparer and len(self._prets) < self._avance:
            sujet = self._a_preparer.popleft()
            self._prets.append(self._pret(sujet))

    def _pret(self, sujet: Sujet) -> _Pret:
        if self._panne is not None:
            return _Pret(sujet, erreur=self._panne)
        if self.atelier is None:
            return _Pret(sujet)
        try:
            contenu = self._lire_le_contenu(sujet)
            demande = pickle.dumps((self._ordre.type, contenu))
        except ErreurParcours as erreur:
            return _Pret(sujet, erreur=erreur)
        except Exception as erreur:
            return _Pret(sujet, erreur=non_compose(type(erreur).__name__))
        if len(demande) > _PESANT:
            return _Pret(sujet)
        return _Pret(sujet, contenu, self.atelier.confier(demande))

    def _lire_le_contenu(self, sujet: Sujet) -> Contenu:
        """Le contenu que le moteur recevrait, prêt à imprimer ; rien n'est écrit."""

        def prendre(type_: str, contenu: Contenu) -> PdfRendu:
            del type_
            raise _Pris(contenu)

        try:
            self._emettre(sujet, prendre)
        except _Pris as pris:
            return pris.contenu
        raise AssertionError("le moteur n'a pas été appelé")

    # Faire : une écriture au journal, et le fichier avec elle.

    def _faire(self, pret: _Pret) -> Issue:
        if pret.erreur is not None:
            raise pret.erreur
        if self._panne is not None:
            raise self._panne
        ecrits: list[Path] = []
        edition = self._emettre(pret.sujet, pret.moteur(), lambda e: ecrits.append(self._ecrire(e)))
        if self._ordre.apercu and self._ordre.dossier is not None:
            ecrits.append(self._ecrire(edition))
        return Issue(pret.sujet, edition, ecrits[0] if ecrits else None)

    def _emettre(
        self,
        sujet: Sujet,
        moteur: Moteur | None,
        ecrire: Callable[[Edition], None] | None = None,
    ) -> Edition:
        o = self._ordre
        commande = Commande(o.type, sujet.id, o.destinataire)
        if o.apercu:
            return emission.apercu(self._seance, commande, o.jour, moteur=moteur)
        remise = ecrire if o.dossier is not None else None
        return emission.editer(self._seance, commande, o.jour, remise=remise, moteur=moteur)

    def _ecrire(self, edition: Edition) -> Path:
        assert self._ordre.dossier is not None  # noqa: S101 - contrôlé par l'appelant
        choisie = self._ordre.choisie
        cible = self._ordre.dossier / nommee(Path(edition.nom_de_fichier), choisie)
        octets = face(edition.octets, choisie)
        if self._ordre.enveloppe is not None:
            octets = self._ordre.enveloppe(octets)
        # Deux unités aux noms voisins ne s'écrasent pas l'une l'autre dans le même lot.
        remettre(cible, octets, remplacer=self._ordre.remplacer and cible not in self._ecrits)
        self._ecrits.add(cible)
        return cible

    def _compter_les_pannes(self, issue: Issue) -> None:
        if not isinstance(issue.erreur, EnvironnementRefuse):
            self._pannes = 0
            return
        self._pannes += 1
        if self._pannes >= _PANNES_DE_SUITE:
            self._panne = issue.erreur


@dataclass(frozen=True, slots=True)
class _Pret:
    """Un document dont le contenu est lu, ses pages peut-être déjà composées."""

    sujet: Sujet
    contenu: Contenu | None = None
    rendu: Future[PdfRendu] | None = None
    erreur: ErreurParcours | None = None

    def moteur(self) -> Moteur | None:
        """Rend les pages composées à côté, si le dossier n'a pas changé depuis ; sinon compose."""
        if self.rendu is None:
            return None
        try:
            fait = self.rendu.result()
        except OuvrierAbsent:
            return None

        def prendre(type_: str, contenu: Contenu) -> PdfRendu:
            if contenu == self.contenu:
                return fait
            from ase_parcours.rapports.rendu import rendre

            return rendre(type_, contenu)

        return prendre


class _Pris(Exception):
    """Interrompt une édition au moment de composer, quand seul son contenu est voulu."""

    def __init__(self, contenu: Contenu) -> None:
        super().__init__()
        self.contenu = contenu


def sujets_des(
    type_: str, lignes: Iterable[LigneJeune], unite: str | None = None
) -> tuple[Sujet, ...]:
    """Les sujets d'un lot : un par jeune, par numéro de dossier ; ou l'unité, si c'est d'elle que
    parle le document (``unite`` absente : toutes)."""
    if emission.fiche(type_).etendue is Etendue.UNITE:
        return (Sujet(unite or "", unite or "toutes les unités"),)
    return tuple(Sujet(x.id, x.dossier) for x in sorted(lignes, key=lambda x: x.dossier))


def sortis_du_mois(lignes: Iterable[LigneJeune], mois: date) -> list[LigneJeune]:
    """Ceux dont la sortie, qui tient, est de ce mois-là."""
    sortis = (Statut.SORTI_GARANTI, Statut.SORTI_FRAGILE)
    return [
        x
        for x in lignes
        if x.statut in sortis
        and x.sortie is not None
        and (x.sortie.year, x.sortie.month) == (mois.year, mois.month)
    ]


def refus_par_raison(refus: Sequence[tuple[str, str]], montres: int = 3) -> list[str]:
    """Une phrase par raison, la plus fréquente d'abord : trois cents fois la même ne se lit pas.

    ``refus`` : référence et raison.
    """
    par_raison: dict[str, list[str]] = {}
    for reference, raison in refus:
        par_raison.setdefault(raison, []).append(reference)
    phrases = []
    for raison, references in sorted(par_raison.items(), key=lambda x: -len(x[1])):
        reste = len(references) - montres
        dits = references[:montres] + ([pluriel(reste, "autre")] if reste > 0 else [])
        combien = pluriel(len(references), "dossier")
        phrases.append(f"{combien} ({enumeration(dits)}){INSECABLE}: {raison}")
    return phrases
