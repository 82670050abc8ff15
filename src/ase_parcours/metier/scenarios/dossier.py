"""Ce que le dossier sait déjà d'un mois à venir : ses ressources, ses charges, son logement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ase_parcours.francais import date_longue
from ase_parcours.metier.budget import LigneBudget
from ase_parcours.metier.controles.regard import Regard
from ase_parcours.metier.controles.ressources import lignes_du_dossier
from ase_parcours.metier.hebergement import ETATS_ACQUIS, ETATS_PISTE, Solution
from ase_parcours.metier.scenarios.hypotheses import LIGNES, Choix, Groupe


@dataclass(frozen=True, slots=True)
class Connu:
    """Un montant du dossier, en centimes, ``None`` s'il est noté sans montant ; d'où il vient."""

    centimes: int | None
    provenance: str


@dataclass(frozen=True)
class DuDossier:
    """Le dossier un jour donné. ``par_code`` : ses lignes, selon qu'elles entrent ou sortent, par
    code de nature ; ``loyers`` : ceux des solutions acquises, par nature de logement."""

    par_code: Mapping[tuple[bool, str], tuple[LigneBudget, ...]]
    loyers: Mapping[str, Connu]

    def chercher(self, ligne: str, codes: Iterable[str], choix: Choix | None) -> Connu | None:
        """Ce que le dossier sait d'une ligne. Ce qui tient au logement n'est repris que si le
        logement supposé est celui que le dossier dit acquis."""
        logement = choix is not None and bool(choix.natures)
        siens = [n for n in (choix.natures if choix else ()) if n in self.loyers]
        if logement and not siens:
            return None
        entre = LIGNES[ligne].groupe.entre
        trouvees = [x for code in codes for x in self.par_code.get((entre, code), ())]
        if not trouvees:
            loyer = LIGNES[ligne].groupe is Groupe.LOYER
            return self.loyers[siens[0]] if loyer and siens else None
        inconnu = any(x.par_mois is None for x in trouvees)
        total = None if inconnu else sum(x.par_mois or 0 for x in trouvees)
        return Connu(total, f"dossier : {', '.join(_dite(x) for x in trouvees)}")


def du_dossier(r: Regard, jour: date) -> DuDossier:
    """Ce que le dossier sait du mois qui commence ce jour ; ce qui finit ce jour n'y est plus."""
    par_code: dict[tuple[bool, str], tuple[LigneBudget, ...]] = {}
    for entre, lignes in zip((True, False), lignes_du_dossier(r, jour), strict=True):
        for x in lignes:
            if x.court(jour) and x.fin != jour:
                cle = (entre, x.code)
                par_code[cle] = (*par_code.get(cle, ()), x)
    loyers = {
        s.code: Connu(s.loyer, f"dossier : {_nom(r, s)}")
        for s in r.evaluation.faits.solutions
        if s.etat(r.aujourd_hui) in ETATS_ACQUIS and _occupee(s, jour)
    }
    return DuDossier(par_code, loyers)


def loyers_des_pistes(r: Regard) -> tuple[tuple[int, str], ...]:
    """Les loyers que les pistes annoncent, en centimes, et ce qu'ils sont : de quoi proposer."""
    return tuple(
        (s.loyer, f"{_nom(r, s)}, {s.etat(r.aujourd_hui)}")
        for s in r.evaluation.faits.solutions
        if s.loyer is not None and s.etat(r.aujourd_hui) in (ETATS_PISTE | ETATS_ACQUIS)
    )


def _occupee(s: Solution, jour: date) -> bool:
    commencee = s.debut is not None and s.debut <= jour
    return commencee and not s.fin_inconnue and (s.fin is None or jour < s.fin)


def _nom(r: Regard, s: Solution) -> str:
    return r.evaluation.reperes.natures[s.code].court


def _dite(x: LigneBudget) -> str:
    sans = ", sans montant" if x.par_mois is None else ""
    depuis = f" depuis le {date_longue(x.debut)}" if x.debut else ""
    return f"{x.nom}{depuis}{sans}"
