"""Ce que la page lit d'un dossier, en une fois : la vue, qui agit, et ce qui lui est permis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ase_parcours.coffre.lectures.comptes import comptes
from ase_parcours.coffre.lectures.controles import controler
from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.coffre.lectures.dossier import dossier as lire_dossier
from ase_parcours.coffre.lectures.histoire import LigneHistoire, histoire
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.hebergement import Solution
from ase_parcours.operations.registre import Acteur

if TYPE_CHECKING:
    from ase_parcours.bureau.contexte import Contexte


@dataclass(frozen=True)
class EtatDossier:
    """Un dossier tel qu'il est maintenant. ``pourquoi_lecture`` : la phrase d'un coffre en lecture
    seule, vide s'il s'écrit."""

    vue: VueDossier
    acteur: Acteur
    comptes: dict[str, str]
    """Nom affiché par identifiant de compte."""
    pourquoi_lecture: str = ""

    @cached_property
    def controles(self) -> tuple[Alerte, ...]:
        """Ce que les contrôles des facettes ont trouvé, les graves d'abord."""
        return controler(self.vue, self.evaluation.aujourd_hui)

    @property
    def evaluation(self) -> Evaluation:
        """La garantie du jeune."""
        return self.vue.ligne.evaluation

    @property
    def numero(self) -> str:
        """Numéro de dossier, ce que les opérations appellent ``jeune``."""
        return self.vue.ligne.dossier

    @property
    def feminin(self) -> bool:
        """Vrai si l'on sait qu'il faut accorder au féminin."""
        return self.vue.ligne.sexe == "F"

    @property
    def genre_connu(self) -> bool:
        """Vrai si le sexe permet d'accorder."""
        return self.vue.ligne.sexe in ("F", "M")

    def accord(self, feminin: str, masculin: str, neutre: str) -> str:
        """Le mot accordé au sexe connu, sinon la tournure neutre."""
        if not self.genre_connu:
            return neutre
        return feminin if self.feminin else masculin

    def permet(self, permission: Permission) -> bool:
        """Vrai si le compte a ce droit, que le coffre s'écrive ou non."""
        return peut(self.acteur.roles, permission)

    @property
    def ecrivable(self) -> bool:
        """Vrai si l'on peut changer quelque chose maintenant."""
        return not self.pourquoi_lecture and self.permet(Permission.ECRIRE)

    @property
    def pourquoi_pas_ecrire(self) -> str:
        """La raison à mettre en infobulle d'un bouton éteint."""
        if self.pourquoi_lecture:
            return self.pourquoi_lecture
        return "" if self.permet(Permission.ECRIRE) else "Votre compte ne permet pas d’écrire ici."

    def solution(self, identifiant: str) -> Solution | None:
        """Une solution du dossier, ou ``None``."""
        solutions = self.evaluation.faits.solutions
        return next((s for s in solutions if s.id == identifiant), None)


def lire_etat(contexte: Contexte, jeune: str) -> EtatDossier | None:
    """Lit le dossier (identifiant du jeune), ou ``None`` s'il n'existe plus.

    Lève ``ErreurParcours`` si le coffre ne se lit pas.
    """
    seance = contexte.seance
    with seance.lire() as conn:
        vue = lire_dossier(conn, jeune, contexte.aujourd_hui, contexte.reperes)
        acteur = seance.acteur(conn)
        noms = {c.id: c.nom for c in comptes(conn)}
    if vue is None:
        return None
    pourquoi = ""
    if seance.lecture_seule:
        dits = " ".join(a.texte for a in seance.coffre.avertissements)
        pourquoi = dits or "Ce coffre est ouvert en lecture seule."
    return EtatDossier(vue, acteur, noms, pourquoi)


_NOMMENT = {
    *("nom", "prenom", "nom_usage", "prenom_usage", "referent", "contact", "lieu", "organisme"),
    *("etablissement", "gestionnaire", "responsable", "mandataire", "qui", "creancier"),
    *("participants", "demandeur", "accorde_par", "vers", "unite", "decideur"),
}
"""Champs où l'on écrit le nom de quelqu'un ou d'un lieu."""


def noms_du_dossier(etat: EtatDossier) -> Iterator[str]:
    """Les textes du dossier qui nomment : le jeune, ses proches, ses référents, ses lieux."""
    yield from etat.comptes.values()
    yield from (s.gestionnaire for s in etat.evaluation.faits.solutions if s.gestionnaire)
    rangees = (r for facette in etat.vue.facettes.values() for r in facette)
    for rangee in (etat.vue.identite, *rangees):
        for champ in _NOMMENT.intersection(rangee):
            yield from _textes(rangee[champ])


def _textes(valeur: object) -> Iterator[str]:
    if isinstance(valeur, str):
        yield valeur
    elif isinstance(valeur, list | tuple):
        yield from (v for v in valeur if isinstance(v, str))


def lire_histoire(contexte: Contexte, jeune: str) -> list[LigneHistoire]:
    """Les écritures du dossier, la plus récente d'abord. Lève ``ErreurParcours``."""
    return contexte.lire(histoire, jeune)
