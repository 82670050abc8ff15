"""Le reste à vivre à chaque moment, et la falaise : ce qui change d'un moment au suivant.

Reste à vivre = ressources + aides - loyer - charges. Une seule valeur exigée qui manque, et il n'y
a pas de reste à vivre : on ne le devine pas.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ase_parcours.francais import date_longue
from ase_parcours.metier.controles.regard import Regard
from ase_parcours.metier.scenarios.dossier import DuDossier, du_dossier
from ase_parcours.metier.scenarios.hypotheses import (
    BASCULES,
    LIGNES,
    Choix,
    Groupe,
    Hypotheses,
    Ligne,
    Valeur,
    cle_de,
    decouper,
    lire,
    montant_choisi,
)
from ase_parcours.metier.scenarios.moments import Cadre, Moment, cadre
from ase_parcours.metier.scenarios.montants import Montant, Montants, Sorte

A_DEMANDER = "à demander"


class Origine(StrEnum):
    """D'où vient un montant."""

    SAISI = "saisi"
    DOSSIER = "dossier"
    REFERENTIEL = "référentiel"
    REGLE = "règle"
    MANQUE = "manque"


@dataclass(frozen=True, slots=True)
class LigneComptee:
    """Une ligne à un moment. ``centimes`` : par mois, ``None`` s'il est à demander ; ``au_plus`` :
    c'est un plafond."""

    ligne: Ligne
    centimes: int | None
    origine: Origine
    provenance: str
    au_plus: bool = False


@dataclass(frozen=True, slots=True)
class BudgetMoment:
    """Un mois. ``questions`` : les hypothèses auxquelles rien ne répond."""

    moment: Moment
    lignes: tuple[LigneComptee, ...]
    questions: tuple[str, ...] = ()

    @property
    def manquent(self) -> tuple[str, ...]:
        """Ce qu'il faut demander pour conclure."""
        sans = [x.ligne.nom.lower() for x in self.lignes if x.centimes is None]
        return (*self.questions, *sans)

    def total(self, groupe: Groupe) -> int | None:
        """Somme d'un groupe, en centimes ; ``None`` si une de ses lignes manque."""
        siens = [x.centimes for x in self.lignes if x.ligne.groupe is groupe]
        return None if None in siens else sum(c or 0 for c in siens)

    @property
    def reste(self) -> int | None:
        """Le reste à vivre, en centimes ; ``None`` s'il manque quoi que ce soit."""
        if self.manquent:
            return None
        return sum((x.centimes or 0) * (1 if x.ligne.groupe.entre else -1) for x in self.lignes)

    @property
    def au_plus(self) -> bool:
        """Vrai si une entrée est un plafond : le reste à vivre n'est alors qu'un maximum."""
        return any(x.au_plus and x.ligne.groupe.entre for x in self.lignes)


@dataclass(frozen=True, slots=True)
class Projection:
    """Un scénario à tous ses moments. ``remarques`` : ce qui ne va pas ensemble."""

    budgets: tuple[BudgetMoment, ...]
    remarques: tuple[str, ...] = ()

    @property
    def arret(self) -> int | None:
        """Rang du premier moment où il manque une valeur : le dessin s'y arrête."""
        return next((i for i, b in enumerate(self.budgets) if b.reste is None), None)

    def marche(self, rang: int) -> int | None:
        """Ce que le reste à vivre gagne ou perd du moment d'avant à celui-ci, en centimes."""
        if rang < 1:
            return None
        avant, apres = self.budgets[rang - 1].reste, self.budgets[rang].reste
        return None if avant is None or apres is None else apres - avant


def projeter(
    hypotheses: Hypotheses, cadre: Cadre, connu: Callable[[date], DuDossier], montants: Montants
) -> Projection:
    """Le budget à chaque moment. ``connu`` : ce que le dossier sait du mois d'un jour donné."""
    budgets = tuple(
        _Compte(hypotheses, m, cadre, connu(m.jour), montants).budget() for m in cadre.moments
    )
    remarques = [r for m in cadre.moments for r in _remarques(hypotheses, m.cle, montants)]
    return Projection(budgets, tuple(dict.fromkeys(remarques)))


def projeter_un_dossier(hypotheses: Hypotheses, r: Regard, montants: Montants) -> Projection:
    """Le même, d'un dossier regardé un jour donné."""
    vu = cadre(r.evaluation, montants.mois_apres_majorite)
    return projeter(hypotheses, vu, lambda jour: du_dossier(r, jour), montants)


class _Compte:
    """Un scénario à un moment."""

    def __init__(
        self, hypotheses: Hypotheses, moment: Moment, cadre: Cadre, connu: DuDossier, m: Montants
    ) -> None:
        self._h, self._moment, self._connu, self._montants = hypotheses, moment, connu, m
        self._questions: list[str] = []
        self._exige: dict[str, tuple[str, ...]] = {
            x.cle: x.codes for x in LIGNES.values() if x.toujours
        }
        self._permis = {x.cle for x in LIGNES.values() if x.libre or x.toujours}
        self._d_ailleurs: set[str] = set()
        """Lignes dont l'hypothèse est propre à ce moment : le montant de tous n'y répond pas."""
        self._logement: Choix | None = None
        self._apjm_finie: date | None = None
        self._lire_les_bascules(cadre)

    def _lire_les_bascules(self, cadre: Cadre) -> None:
        for bascule in BASCULES.values():
            code = lire(self._h, bascule.cle, self._moment.cle)
            choix = bascule.trouver(code)
            if code != self._h.get(bascule.cle):
                self._d_ailleurs |= bascule.gouverne
            if bascule.cle == "choix_apjm":
                self._apjm(choix, cadre)
            elif choix is None:
                self._questions.append(bascule.nom.lower())
            else:
                self._prendre(choix)
            if bascule.cle == "choix_logement":
                self._logement = choix

    def _prendre(self, choix: Choix) -> None:
        self._exige |= choix.exige
        self._permis |= choix.exige.keys() | set(choix.admet)

    def _apjm(self, choix: Choix | None, cadre: Cadre) -> None:
        """L'accueil jeune majeur finit à la sortie prévue ou à l'âge limite, selon l'hypothèse."""
        limite, jour = cadre.limite, self._moment.jour
        if choix is None:
            if limite is None or jour < limite:
                self._questions.append("APJM, oui ou non")
        elif choix.exige:
            fin = cadre.sortie if choix.code == "SORTIE" else limite
            if fin is None:
                self._questions.append("date de fin de l’APJM")
            elif jour < fin and (limite is None or jour < limite):
                self._prendre(choix)
            else:
                self._apjm_finie = fin if limite is None else min(fin, limite)

    def budget(self) -> BudgetMoment:
        lignes = tuple(x for ligne in LIGNES.values() if (x := self._ligne(ligne)) is not None)
        return BudgetMoment(self._moment, lignes, tuple(self._questions))

    def _ligne(self, ligne: Ligne) -> LigneComptee | None:
        """La ligne comptée, ou ``None`` si l'hypothèse ne la connaît pas."""
        cle = ligne.cle
        a_ce_moment = self._h.get(cle_de(cle, self._moment.cle))
        if a_ce_moment is None and cle == "apjm" and self._apjm_finie is not None:
            finie = f"finie le {date_longue(self._apjm_finie)}"
            return LigneComptee(ligne, 0, Origine.REGLE, finie)
        valeur = a_ce_moment
        if valeur is None and cle in self._permis - self._d_ailleurs:
            valeur = self._h.get(cle)
        if valeur is not None:
            return self._dite(ligne, valeur)
        if cle in self._exige or ligne.libre:
            return self._du_dossier(ligne)
        return None

    def _dite(self, ligne: Ligne, valeur: Valeur) -> LigneComptee:
        code = montant_choisi(valeur)
        if code is None:
            centimes = valeur if isinstance(valeur, int) else None
            return LigneComptee(ligne, centimes, Origine.SAISI, "saisi")
        pris = self._montants.par_code.get(code)
        if pris is None:
            perdu = "ce montant n’est plus au référentiel"
            return LigneComptee(ligne, None, Origine.MANQUE, perdu)
        return LigneComptee(
            ligne, pris.centimes, Origine.REFERENTIEL, pris.provenance, pris.sorte is Sorte.AU_PLUS
        )

    def _du_dossier(self, ligne: Ligne) -> LigneComptee | None:
        codes = self._exige.get(ligne.cle, ligne.codes)
        du_logement = ligne.cle in (self._logement.exige if self._logement else ())
        connu = self._connu.chercher(ligne.cle, codes, self._logement if du_logement else None)
        if connu is not None:
            return LigneComptee(ligne, connu.centimes, Origine.DOSSIER, connu.provenance)
        if ligne.cle in self._exige:
            return LigneComptee(ligne, None, Origine.MANQUE, A_DEMANDER)
        return None


def _remarques(h: Hypotheses, moment: str, montants: Montants) -> Iterator[str]:
    """Ce que sa source dit d'un montant pris : avec quoi il ne se cumule pas, ce qui le borne ; et
    un montant d'un autre choix que celui de l'hypothèse."""
    dits = {c for b in BASCULES.values() if isinstance(c := lire(h, b.cle, moment), str)}
    for pris in _pris(h, moment, montants):
        for code in pris.incompatibles:
            if _tient(code, dits, h, moment):
                mots = _mot(code)
                yield f"{pris.libelle} : ne se cumule pas avec {mots} ({pris.source})."
        if pris.precision:
            yield f"{pris.libelle} : {pris.precision[0].lower()}{pris.precision[1:]}"
        if pris.choix and pris.choix not in dits:
            yield f"{pris.libelle} : ce montant répond à « {_mot(pris.choix)} »."


def _pris(h: Hypotheses, moment: str, montants: Montants) -> Iterator[Montant]:
    for cle in dict.fromkeys(decouper(c)[0] for c in h):
        code = montant_choisi(lire(h, cle, moment)) if cle in LIGNES else None
        if code is not None and code in montants.par_code:
            yield montants.par_code[code]


def _tient(code: str, dits: set[str], h: Hypotheses, moment: str) -> bool:
    if code == "APJM":
        return lire(h, "choix_apjm", moment) in ("SORTIE", "LIMITE")
    return code in dits


def _mot(code: str) -> str:
    trouves = (b.trouver(code) for b in BASCULES.values())
    return next((c.mot for c in trouves if c is not None), code)
