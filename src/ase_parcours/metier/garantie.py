"""La garantie d'un jeune : sa date de sortie, ses nuits, son niveau, son urgence et ses raisons.

Point d'entrée : ``evaluer``. Tout est fonction de (faits, aujourd'hui, repères).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ase_parcours.metier import alertes as _alertes
from ase_parcours.metier import motifs as _motifs
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.constats import Alerte, Motif
from ase_parcours.metier.hebergement import (
    ETATS_PISTE,
    Couvre,
    Solution,
)
from ase_parcours.metier.jeune import Faits
from ase_parcours.metier.nuits import Niveau, Plage
from ase_parcours.metier.periode import (
    Reperes,
    couvertures,
    decouvertes,
    niveau_des_plages,
    plages_de,
)
from ase_parcours.metier.referents import Referent, referent_au
from ase_parcours.metier.sortie import (
    Base,
    DateSortie,
    Situation,
    Statut,
    Tenue,
    date_de_sortie,
    nuits_de_constat,
    situation,
    statut_de,
)


@dataclass(frozen=True)
class Evaluation:
    """Tout ce que la garantie dit d'un jeune un jour donné.

    Les raisons et les alertes ne sont calculées que si on les lit (listes de milliers de
    jeunes) ; elles ne dépendent que des champs ci-dessous.
    """

    faits: Faits
    aujourd_hui: date
    reperes: Reperes
    situation: Situation
    sortie: DateSortie
    statut: Statut
    tenue: Tenue | None
    plages: tuple[Plage, ...]
    niveau: Niveau

    @cached_property
    def trous(self) -> tuple[Plage, ...]:
        """Les plages de nuits découvertes de l'horizon."""
        return decouvertes(self.plages)

    @property
    def nuits_decouvertes(self) -> int:
        """Nombre de nuits sans toit dans l'horizon."""
        return sum(p.nuits for p in self.trous)

    @property
    def nuit_de_sortie_couverte(self) -> bool:
        """Vrai si la nuit D est couverte."""
        return bool(self.plages) and self.plages[0].solution is not None

    @cached_property
    def pistes(self) -> tuple[Solution, ...]:
        """Les pistes vivantes (garantie.md §4)."""
        return pistes_vivantes(self.faits, self.sortie.le, self.aujourd_hui, self.reperes)

    @property
    def plan_b_manquant(self) -> bool:
        """Moins de deux pistes à six mois d'une sortie dont la première nuit est découverte."""
        if self.sortie.le is None or self.nuit_de_sortie_couverte:
            return False
        regles = self.reperes.regles
        ouvert = self.aujourd_hui >= ajouter_mois(self.sortie.le, -regles.plan_b_mois)
        return ouvert and len(self.pistes) < regles.plan_b_pistes

    @cached_property
    def urgence(self) -> str | None:
        """L'étape la plus avancée qui est ouverte et n'est pas tenue."""
        if self.sortie.le is None:
            return None
        pressante = None
        for etape in self.reperes.regles.urgence:
            if self.aujourd_hui < etape.ouverture(self.sortie.le):
                break  # de la moins à la plus avancée : les suivantes ne sont pas ouvertes
            if not _tenue[etape.nom](self):
                pressante = etape.nom
        return pressante

    @property
    def nuits_depuis_constat(self) -> int:
        """Nuits sans toit comptées depuis les départs constatés."""
        return nuits_de_constat(self.faits, self.situation, self.aujourd_hui, self.reperes)

    @cached_property
    def motifs(self) -> tuple[Motif, ...]:
        """Pourquoi le niveau n'est pas « garantie »."""
        return _motifs.motifs(self)

    @cached_property
    def alertes(self) -> tuple[Alerte, ...]:
        """Ce qui mérite un regard sans changer le niveau."""
        return _alertes.alertes(self)

    @cached_property
    def referent(self) -> Referent:
        """Qui répond du dossier ce jour-là."""
        return referent_au(self.aujourd_hui, self.faits.affectations or (), self.faits.referent)

    @cached_property
    def prochaine_etape(self) -> tuple[date, str, str] | None:
        """La première étape non faite, aujourd'hui ou plus tard, des solutions vivantes :
        (date, libellé, responsable)."""
        a_venir = [
            (e.le, e.libelle, e.responsable)
            for s in self.faits.solutions
            if s.etat(self.aujourd_hui) in ETATS_VIVANTS
            for e in s.etapes
            if not e.faite and e.le is not None and e.le >= self.aujourd_hui
        ]
        return min(a_venir, default=None)

    @property
    def rang(self) -> tuple[int, date, str]:
        """Clé de tri des listes : indéterminée, constat, à revoir, rouge, orange, vert."""
        if self.statut in (Statut.DECEDE, Statut.TRANSFERE):
            groupe = 6
        elif self.niveau is Niveau.INDETERMINEE:
            groupe = 0
        elif self.statut is Statut.DEPART_CONSTATE:
            groupe = 1
        elif self.statut is Statut.A_REVOIR:
            groupe = 2
        else:
            groupe = _RANG_NIVEAU[self.niveau]
        return groupe, self.sortie.le or date.min, self.faits.dossier


ETATS_VIVANTS = ETATS_PISTE | {"confirmée", "occupée"}
_RANG_NIVEAU = {Niveau.SANS_SOLUTION: 3, Niveau.FRAGILE: 4, Niveau.GARANTIE: 5}


def evaluer(faits: Faits, aujourd_hui: date, reperes: Reperes) -> Evaluation:
    """Évalue la garantie d'un jeune (garantie.md §1 à §5).

    Des dossiers réunis qui se contredisent peuvent effrayer, jamais rassurer.
    """
    if faits.variantes:
        return min((evaluer(v, aujourd_hui, reperes) for v in faits.variantes), key=_gravite)
    sit = situation(faits)
    sortie = date_de_sortie(faits, sit, aujourd_hui, reperes)
    statut, tenue = statut_de(faits, sit, aujourd_hui, reperes)
    if sortie.le is None:
        plages: tuple[Plage, ...] = ()
        niveau = Niveau.INDETERMINEE
    else:
        couvre = couvertures(faits.solutions, reperes, aujourd_hui, sortie.le)
        plages = plages_de(couvre, sortie.le, reperes.fin_horizon(sortie.le))
        niveau = niveau_des_plages(plages, sortie.le, reperes.regles)
    return Evaluation(faits, aujourd_hui, reperes, sit, sortie, statut, tenue, plages, niveau)


def _gravite(e: Evaluation) -> tuple[int, date, str]:
    return e.rang


def pistes_vivantes(
    faits: Faits, sortie: date | None, aujourd_hui: date, reperes: Reperes
) -> tuple[Solution, ...]:
    """Démarches en cours dont la nature peut couvrir et dont la fin, s'il y en a une, suit D."""
    return tuple(
        s
        for s in faits.solutions
        if s.etat(aujourd_hui) in ETATS_PISTE
        and reperes.natures[s.code].classe.couvre
        and (s.fin is None or sortie is None or s.fin > sortie)
    )


def couverture_si_admise(solution: Solution, e: Evaluation) -> Couvre | None:
    """Ce que la piste couvrirait, une fois confirmée et prouvée, autres faits inchangés."""
    return _motifs.si_admise(solution, e)


# --- Ce qui tient chaque étape d'urgence --------------------------------------------------------


def _une_piste(e: Evaluation) -> bool:
    return e.nuit_de_sortie_couverte or len(e.pistes) >= 1


def _deux_pistes(e: Evaluation) -> bool:
    return e.nuit_de_sortie_couverte or len(e.pistes) >= e.reperes.regles.plan_b_pistes


def _debut_connu(e: Evaluation) -> bool:
    sortie = e.sortie.le
    return e.nuit_de_sortie_couverte or any(
        s.debut is not None and sortie is not None and s.debut <= sortie for s in e.pistes
    )


def _niveau_suffisant(e: Evaluation) -> bool:
    return e.niveau in (Niveau.GARANTIE, Niveau.FRAGILE)


def _evenement_enregistre(e: Evaluation) -> bool:
    if e.statut is not Statut.SUIVI:
        return True
    retour, annoncee = e.situation.retour, e.sortie.annoncee
    return retour is not None and annoncee is not None and retour >= annoncee


_tenue = {
    "J-365": _une_piste,
    "J-180": _deux_pistes,
    "J-90": _debut_connu,
    "J-30": _niveau_suffisant,
    "J-0": _evenement_enregistre,
}

__all__ = ["Base", "Evaluation", "couverture_si_admise", "evaluer", "pistes_vivantes"]
