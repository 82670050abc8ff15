"""Histoire à l'ASE : entrée, majorité, accueil jeune majeur, sortie."""

from __future__ import annotations

from datetime import date

from ase_parcours.metier.calendrier import age, anniversaire
from ase_parcours.metier.regles.faits import FaitsDuJeune, Genre, fait, jour_lu, mois_revolus
from ase_parcours.metier.regles.lire.personne import naissances
from ase_parcours.metier.regles.valeurs import Nombre, Valeur
from ase_parcours.metier.sortie import Base, Statut

_MAJORITE = 18
"""Âge de la majorité (C. civ. 414)."""
_AIDE_JEUNE_MAJEUR = "ADM_20"
_SORTIS = frozenset({Statut.SORTI_GARANTI, Statut.SORTI_FRAGILE, Statut.SORTI_SANS_SOLUTION})
_PARCOURS = "parcours"
_PIECE = "attestation de prise en charge de l’ASE"


def arrivee(f: FaitsDuJeune) -> date | None:
    """La première prise en charge connue : accueil, ou mesure de protection."""
    faits = f.r.evaluation.faits
    if f.conflit("premier_accueil"):
        return None
    debuts = [m.debut for m in faits.mesures if m.debut is not None]
    if (premiere := faits.arrivee()) is not None:
        debuts.append(premiere)
    return min(debuts, default=None)


def fin_effective(f: FaitsDuJeune) -> date | None:
    """Le jour de la sortie enregistrée, s'il y en a une."""
    d = f.r.evaluation.sortie
    return d.le if d.base is Base.EFFECTIVE else None


def _majorites(f: FaitsDuJeune) -> tuple[date, date] | None:
    bornes = naissances(f)
    if bornes is None:
        return None
    return anniversaire(bornes[0], _MAJORITE), anniversaire(bornes[1], _MAJORITE)


@fait(
    "confie_avant_18", Genre.OUI_NON, "Confié à l’ASE avant 18 ans",
    "A-t-il été confié à l’ASE avant ses 18 ans ?", _PARCOURS, piece=_PIECE,
)  # fmt: skip
def _confie(f: FaitsDuJeune) -> Valeur:
    entree, majorites = arrivee(f), _majorites(f)
    if entree is None or majorites is None:
        return None
    if entree < majorites[0]:
        return True
    return False if entree >= majorites[1] else None


@fait(
    "ase_a_18", Genre.OUI_NON, "Pris en charge par l’ASE le jour de ses 18 ans",
    "Était-il pris en charge par l’ASE le jour de ses 18 ans ?", _PARCOURS, piece=_PIECE,
)  # fmt: skip
def _a_18(f: FaitsDuJeune) -> Valeur:
    majorites, fin = _majorites(f), fin_effective(f)
    if majorites is None or f["confie_avant_18"] is not True:
        return False if f["confie_avant_18"] is False else None
    if fin is not None and fin <= majorites[0]:
        return False
    return True if majorites[1] <= f.jour and (fin is None or fin > majorites[1]) else None


@fait(
    "duree_ase_mois", Genre.MOIS, "Mois de prise en charge à l’ASE",
    "Depuis quand est-il pris en charge ?", _PARCOURS, piece=_PIECE,
)  # fmt: skip
def _duree(f: FaitsDuJeune) -> Valeur:
    entree, fin = arrivee(f), fin_effective(f)
    if entree is None:
        return None
    mois = max(0, mois_revolus(entree, min(fin or f.jour, f.jour)))
    return Nombre(mois, mois)


@fait(
    "age_premiere_entree", Genre.ANS, "Âge à la première prise en charge",
    "À quel âge a-t-il été confié pour la première fois ?", _PARCOURS, piece=_PIECE,
)  # fmt: skip
def _age_entree(f: FaitsDuJeune) -> Valeur:
    entree, bornes = arrivee(f), naissances(f)
    if entree is None or bornes is None:
        return None
    return Nombre(age(bornes[1], entree), age(bornes[0], entree))


@fait(
    "pris_en_charge", Genre.OUI_NON, "Pris en charge par l’ASE",
    "L’ASE le prend-elle en charge ?", _PARCOURS, piece=_PIECE,
)  # fmt: skip
def _pris_en_charge(f: FaitsDuJeune) -> Valeur:
    e = f.r.evaluation
    if e.statut in _SORTIS:
        return False
    if e.statut is not Statut.SUIVI:
        return None  # constat, sortie à revoir : on ne sait pas s'il revient
    if f.jour <= e.aujourd_hui or e.sortie.le is None:
        return True
    return f.jour < e.sortie.le


@fait(
    "apjm", Genre.OUI_NON, "Accueil ou aide jeune majeur en cours",
    "Une décision jeune majeur court-elle ?", _PARCOURS, piece="décision jeune majeur",
)  # fmt: skip
def _apjm(f: FaitsDuJeune) -> Valeur:
    siennes = [
        m
        for m in f.r.evaluation.faits.mesures
        if m.jeune_majeur_heberge or m.nature == _AIDE_JEUNE_MAJEUR
    ]
    if any(
        (m.debut is None or m.debut <= f.jour) and (m.fin is None or f.jour < m.fin)
        for m in siennes
    ):
        return True
    ans = f["age"]
    if isinstance(ans, Nombre) and ans.haut is not None and ans.haut < _MAJORITE:
        return False
    if f["pris_en_charge"] is False:
        return False
    return False if f.r.evaluation.faits.mesures and f["pris_en_charge"] is not None else None


@fait(
    "mois_depuis_sortie", Genre.MOIS, "Mois depuis la fin de la prise en charge",
    "Quand la prise en charge a-t-elle fini ?", "suivi", piece=_PIECE,
)  # fmt: skip
def _depuis_sortie(f: FaitsDuJeune) -> Valeur:
    """Zéro tant que la prise en charge dure."""
    fin = fin_effective(f)
    if fin is None:
        return Nombre(0, 0) if f["pris_en_charge"] is True else None
    mois = max(0, mois_revolus(fin, f.jour))
    return Nombre(mois, mois)


@fait(
    "ase", Genre.CODE, "Département dont l’ASE l’a pris en charge",
    "De quel département dépend son ASE ?", "droits", piece=_PIECE, liste="departements",
)  # fmt: skip
def _ase(f: FaitsDuJeune) -> Valeur:
    return f.situation.get("ase_code")


@fait(
    "pjj", Genre.OUI_NON, "Suivi ou ancien suivi par la PJJ",
    "Est-il, ou a-t-il été, suivi par la protection judiciaire de la jeunesse ?", _PARCOURS,
)  # fmt: skip
def _pjj(f: FaitsDuJeune) -> Valeur:
    del f
    return None  # le dossier ne le dit pas : c'est une question, jamais un « non »


@fait(
    "mois_verses", Genre.MOIS, "Mois déjà versés de ce revenu",
    "Combien de mois de ce revenu a-t-il déjà reçus ?", "droits", piece="notification",
)  # fmt: skip
def _mois_verses(f: FaitsDuJeune) -> Valeur:
    siennes = [d for d in f.r.faits("demarche_droit") if d.get("droit") == "REVENU"]
    if not siennes:
        ans = f["age"]
        mineur = isinstance(ans, Nombre) and ans.haut is not None and ans.haut < 16
        return Nombre(0, 0) if mineur else None
    total = 0
    for d in siennes:
        if d.get("etat") in ("OBTENUE", "TERMINEE"):
            debut, fin = jour_lu(d.get("obtenu_le")), jour_lu(d.get("fin"))
            if debut is None:
                return None
            total += max(0, mois_revolus(debut, min(fin or f.jour, f.jour)))
    return Nombre(total, total)
