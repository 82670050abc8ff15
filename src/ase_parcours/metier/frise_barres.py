"""Les barres de la frise : chaque type de fait qui dure, lu avec ce qui lui manque."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ase_parcours.francais import date_longue, initiale_majuscule
from ase_parcours.metier.calendrier import ajouter_jours
from ase_parcours.metier.controles.regard import Rangee, Regard, jour
from ase_parcours.metier.formes import Saisie
from ase_parcours.metier.frise_bornes import Bornes
from ase_parcours.metier.frise_modele import Barre, Couloir, Hors, Lien
from ase_parcours.metier.vocabulaire import TYPES


@dataclass(frozen=True, slots=True)
class _Source:
    """Un type dont les faits sont des barres. ``dits`` : champs qui le disent, les ``courts``
    premiers connus font le libellé ; ``comprise`` : la date de fin en est encore ; ``suite`` : un
    fait sans fin s'arrête où commence le suivant."""

    type: str
    couloir: Couloir
    dits: tuple[str, ...]
    courts: int = 1
    debuts: tuple[str, ...] = ("debut",)
    fin: str = "fin"
    comprise: bool = False
    suite: bool = False
    fin_exigee: bool = False
    sauf: frozenset[str] = frozenset()
    """États d'une démarche qui n'a pas eu lieu."""
    seuls: frozenset[str] = frozenset()
    """Codes retenus du premier champ dit ; vide, tous."""


_PAS_EU_LIEU = frozenset({"A_FAIRE", "DEMANDEE", "REFUSEE", "ABANDONNEE"})
_TITRE = "TITRE"
_SOURCES = (
    _Source("mesure", Couloir.MESURES, ("nature",)),
    _Source("protection", Couloir.MESURES, ("regime",), comprise=True),
    _Source("accueil", Couloir.ACCUEILS, ("lieu", "nature")),
    _Source(
        "scolarite",
        Couloir.ACTIVITE,
        ("diplome", "niveau", "etablissement"),
        courts=2,
        debuts=("rentree",),
        comprise=True,
        suite=True,
    ),
    _Source(
        "insertion",
        Couloir.ACTIVITE,
        ("nature", "organisme"),
        courts=2,
        comprise=True,
        sauf=_PAS_EU_LIEU,
    ),
    _Source("titre_sejour", Couloir.PAPIERS, ("nature",), comprise=True),
    _Source(
        "papier",
        Couloir.PAPIERS,
        ("nature",),
        debuts=("emis_le", "recu_le"),
        fin="expire_le",
        comprise=True,
        fin_exigee=True,
    ),
    _Source(
        "sante",
        Couloir.PAPIERS,
        ("element",),
        debuts=("date",),
        fin="echeance",
        comprise=True,
        fin_exigee=True,
        seuls=frozenset({"COUVERTURE", "C2S", "VITALE"}),  # des droits, jamais un état de santé
    ),
)


def barres_et_hors(r: Regard, b: Bornes) -> Iterator[Barre | Hors]:
    """Les barres, sans rangée, et les faits qui n'ont pas de place."""
    for source in _SOURCES:
        yield from _barres(source, r, b)


def dates(r: Regard) -> Iterator[date]:
    """Les débuts et les fins de tous les faits qui durent."""
    for s in _SOURCES:
        for f in r.faits(s.type):
            yield from (d for d in (_debut(s, f), jour(f, s.fin)) if d is not None)


def _barres(s: _Source, r: Regard, b: Bornes) -> Iterator[Barre | Hors]:
    retenus = [f for f in r.faits(s.type) if _retenu(s, f) and not _deja_dit(s, f, r)]
    debuts = sorted(d for f in retenus if (d := _debut(s, f)) is not None)
    for f in retenus:
        du, au = _debut(s, f), jour(f, s.fin)
        suivant = None
        if s.suite and du is not None and au is None:
            suivant = next((d for d in debuts if d > du), None)
        yield _barre(s, f, r, b, du, au, suivant)


def _retenu(s: _Source, f: Rangee) -> bool:
    if s.fin_exigee and jour(f, s.fin) is None:
        return False
    code = f.get(f"{s.dits[0]}_code") or f.get(s.dits[0])
    return f.get("etat") not in s.sauf and (not s.seuls or code in s.seuls)


def _deja_dit(s: _Source, f: Rangee, r: Regard) -> bool:
    """Vrai du papier d'un titre de séjour déjà saisi au statut, jusqu'au même jour."""
    if s.type != "papier" or f.get("nature_code") != _TITRE:
        return False
    return any(jour(t, "fin") == jour(f, s.fin) for t in r.faits("titre_sejour"))


def _debut(s: _Source, f: Rangee) -> date | None:
    return next((d for c in s.debuts if (d := jour(f, c)) is not None), None)


def _barre(
    s: _Source,
    f: Rangee,
    r: Regard,
    b: Bornes,
    du: date | None,
    au: date | None,
    suivant: date | None,
) -> Barre | Hors:
    dits = list(dict.fromkeys(d for c in s.dits if (d := dire(r, s.type, c, f))))
    libelle = ", ".join(dits[: s.courts]) or TYPES[s.type].un.split(" ", 1)[-1]
    lien = Lien(TYPES[s.type].page or "documents", s.type, f.get("id"))
    apres = None if au is None else ajouter_jours(au, 1 if s.comprise else 0)
    faux = du is not None and apres is not None and apres <= du
    etrange = [d for d in (du, au) if d is not None and not b.bas <= d]
    entier = ", ".join(dits) or libelle
    detail = _detail(entier, du, au, suivant, faux=faux, etrange=bool(etrange))
    if du is None and au is None:
        return Hors(s.couloir, libelle, detail, lien)
    gauche = du or b.debut
    droite = ajouter_jours(gauche, 1) if faux else apres or suivant or b.fin
    if gauche >= b.fin or droite <= b.debut:
        return Hors(s.couloir, libelle, detail, lien)
    debut, fin = max(gauche, b.debut), min(droite, b.fin)
    sur = None
    if faux:
        sur = debut
    elif apres is None and suivant is None:
        sur = min(max(debut, r.aujourd_hui), fin)
    return Barre(
        s.couloir,
        debut,
        fin,
        libelle,
        detail,
        lien,
        debut_connu=du is not None and du >= b.bas,
        fin_connue=apres is not None and not faux,
        sur_jusqu_au=sur,
    )


def _detail(
    libelle: str,
    du: date | None,
    au: date | None,
    suivant: date | None,
    *,
    faux: bool,
    etrange: bool,
) -> str:
    """Le libellé entier, puis les vraies dates, puis ce qu'il faut y vérifier."""
    debut = f"du {date_longue(du)}" if du else ""
    if au is not None:
        quand = f"{debut} au {date_longue(au)}" if du else f"jusqu’au {date_longue(au)}"
    elif du is not None:
        quand = f"depuis le {date_longue(du)}"
    else:
        quand = "sans date"
    lignes = [initiale_majuscule(libelle), quand]
    if suivant is not None:
        lignes.append(f"le fait suivant commence le {date_longue(suivant)}")
    if faux:
        lignes.append("la fin ne suit pas le début : dates à vérifier")
    elif etrange:
        lignes.append("avant la naissance, ou trop loin : dates à vérifier")
    return "\n".join(lignes)


def dire(r: Regard, type_: str, champ: str, fait: Rangee) -> str:
    """Un champ en mots : le libellé d'un code, sinon le texte sur une ligne."""
    valeur = fait.get(champ)
    fiche = TYPES[type_].fiche[champ]
    if fiche.saisie in (Saisie.CHOIX, Saisie.MOT) and isinstance(valeur, str):
        valeur = r.reperes.libelles.get(fiche.liste, {}).get(valeur, valeur)
    return " ".join(valeur.split()) if isinstance(valeur, str) else ""
