"""Les échéances qui ont leur place sur la frise : ce qui presse, et les obligations de l'ASE."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from ase_parcours.francais import INSECABLE, date_longue
from ase_parcours.metier.echeancier import Echeance, EtatEcheance, Groupe
from ase_parcours.metier.frise_jalons import jalon
from ase_parcours.metier.frise_modele import EtatJalon, Jalon, Lien

DEJA_POSEES = frozenset({"ASE-07", "ASE-17"})
"""L'entretien d'avant la majorité et celui des six mois : la frise les tient des faits."""
_PRESSENT = frozenset({EtatEcheance.EN_RETARD, EtatEcheance.PROCHE})
_DITES = frozenset({EtatEcheance.FAIT, EtatEcheance.A_VENIR})


def jalons_d_echeances(echeances: Iterable[Echeance], aujourd_hui: date) -> Iterator[Jalon]:
    """Un jalon par échéance datée qui presse ; de l'ASE, aussi ce qui est fait ou à venir."""
    for e in echeances:
        if e.pour_le is None or e.ligne.code in DEJA_POSEES:
            continue
        dite = e.etat in _DITES and e.ligne.groupe is Groupe.ASE
        if e.etat in _PRESSENT or dite:
            yield _jalon(e, e.pour_le, aujourd_hui)


def _jalon(e: Echeance, pour_le: date, aujourd_hui: date) -> Jalon:
    fait = e.etat is EtatEcheance.FAIT
    le = (e.le or pour_le) if fait else pour_le
    suites = [e.ligne.base_legale] if e.ligne.base_legale and not e.ligne.a_verifier else []
    if e.depuis is not None:
        suites.append(f"depuis{INSECABLE}: {e.depuis.evenement}, {date_longue(e.depuis.le)}")
    pose = jalon(
        le, e.ligne.libelle, Lien("echeances"), aujourd_hui, fait=fait, suite="\n".join(suites)
    )
    # L'état est celui de l'échéancier : une fenêtre peut s'ouvrir bien avant soixante jours.
    etats = {EtatEcheance.PROCHE: EtatJalon.PROCHE, EtatEcheance.A_VENIR: EtatJalon.A_VENIR}
    return Jalon(pose.le, pose.libelle, pose.detail, pose.lien, etats.get(e.etat, pose.etat))
