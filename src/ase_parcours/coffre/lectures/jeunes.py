"""La liste des jeunes, évaluée : une rangée par dossier, avec sa garantie."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.faits import charger_faits
from ase_parcours.coffre.lectures.identites import identites_reunies
from ase_parcours.coffre.lectures.rappels import rappels as lire_rappels
from ase_parcours.francais import nom_propre
from ase_parcours.metier.calendrier import Naissance, age
from ase_parcours.metier.fins import PRESENTS, Fin
from ase_parcours.metier.garantie import Evaluation, evaluer
from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.periode import Reperes
from ase_parcours.metier.silences import DernierMot, silence
from ase_parcours.metier.sortie import Base, Statut
from ase_parcours.referentiels.controles import reperes_controles

CLOS = frozenset({Statut.DECEDE, Statut.TRANSFERE})
"""Statuts que les listes ne montrent que sur demande."""


_FONDUS = ("nom", "prenom", "nom_usage", "prenom_usage", "sexe", "unite", "referent")


@dataclass(frozen=True, slots=True)
class LigneJeune:
    """Un jeune dans une liste. ``nom`` et ``prenom`` sont d'usage, tels qu'on les affiche ;
    ``saisi`` : (nom, prénom) d'usage, tels qu'ils ont été écrits ; ``referent`` : celui du jour,
    ``None`` s'il est à désigner. Des dossiers réunis sont une ligne."""

    id: str
    dossier: str
    nom: str
    prenom: str
    sexe: str | None
    unite: str | None
    referent: str | None
    evaluation: Evaluation
    saisi: tuple[str, str] = ("", "")
    autres_dossiers: tuple[str, ...] = ()
    """Numéros des dossiers réunis à celui-ci."""
    fins: tuple[Fin, ...] = ()
    """Droits et papiers qui s'arrêtent, si on les a demandés."""
    dernier_mot: DernierMot | None = None
    """Le dernier jour où l'on a parlé du jeune, si on l'a demandé."""

    @property
    def nom_complet(self) -> str:
        """« Rania Fontaine »."""
        return f"{self.prenom} {self.nom}".strip() or self.dossier

    @property
    def naissance(self) -> Naissance:
        """Date de naissance et sa précision."""
        return self.evaluation.faits.naissance

    @property
    def age(self) -> int | None:
        """Âge révolu, au plus élevé que permet la précision ; ``None`` si inconnu."""
        naissance = self.naissance.au_plus_tot
        return age(naissance, self.evaluation.aujourd_hui) if naissance else None

    @property
    def statut(self) -> Statut:
        """Statut calculé."""
        return self.evaluation.statut

    @property
    def niveau(self) -> Niveau:
        """Niveau calculé."""
        return self.evaluation.niveau

    @property
    def silence(self) -> int | None:
        """Jours sans un mot, si le dossier d'un jeune présent est silencieux."""
        if self.statut not in PRESENTS:
            return None
        seuil = reperes_controles().seuils.silence_jours
        return silence(self.dernier_mot, self.evaluation.aujourd_hui, seuil)

    @property
    def sortie(self) -> date | None:
        """Date de sortie D."""
        return self.evaluation.sortie.le

    @property
    def base(self) -> Base | None:
        """D'où vient D."""
        return self.evaluation.sortie.base


def lister(
    conn: Connection,
    aujourd_hui: date,
    reperes: Reperes,
    *,
    clos: bool = False,
    jeunes: Iterable[str] | None = None,
    rappels: bool = False,
) -> list[LigneJeune]:
    """Les jeunes, dans l'ordre de garantie.md §4. ``clos`` ajoute décédés et transférés ;
    ``rappels`` lit aussi les droits qui s'arrêtent et le dernier mot de chacun."""
    voulus = None if jeunes is None else list(jeunes)
    faits = charger_faits(conn, voulus)
    reunies = identites_reunies(conn, voulus)
    rappeles = lire_rappels(conn, aujourd_hui, voulus) if rappels else None
    lignes = []
    for rangee in conn.exec_driver_sql(
        f"SELECT id, coalesce(dossier, ''), {', '.join(_FONDUS)} FROM jeune"
    ):
        if rangee[0] not in faits:
            continue
        reunie = reunies.get(rangee[0])
        fondus = rangee[2:] if reunie is None else [reunie.identite[c] for c in _FONDUS]
        r = (*rangee[:2], *fondus)
        evaluation = evaluer(faits[r[0]], aujourd_hui, reperes)
        if clos or evaluation.statut not in CLOS:
            nom, prenom = r[4] or r[2] or "", r[5] or r[3] or ""
            affiches = (nom_propre(nom), nom_propre(prenom))
            referent = evaluation.referent.nom
            lignes.append(
                LigneJeune(
                    r[0], r[1], *affiches, r[6], r[7], referent, evaluation, (nom, prenom),
                    reunie.autres_dossiers if reunie else (),
                    rappeles.fins(r[0], evaluation) if rappeles else (),
                    rappeles.mots.get(r[0]) if rappeles else None,
                )
            )  # fmt: skip
    lignes.sort(key=lambda x: x.evaluation.rang)
    return lignes


def par_nom(lignes: Iterable[LigneJeune]) -> list[LigneJeune]:
    """Tri par nom d'usage, puis prénom, puis dossier, sans accents ni casse."""
    return sorted(lignes, key=lambda x: (sans_accents(x.nom), sans_accents(x.prenom), x.dossier))
