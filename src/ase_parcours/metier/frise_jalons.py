"""Les dates qu'un dossier connaît déjà : anniversaires, sortie, entretiens, étapes, contacts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from ase_parcours.francais import INSECABLE, date_longue, initiale_majuscule
from ase_parcours.metier.calendrier import Precision, ajouter_jours, anniversaire
from ase_parcours.metier.controles.projet import limite_entretien
from ase_parcours.metier.controles.regard import Rangee, Regard, jour
from ase_parcours.metier.frise_modele import Barre, Couloir, EtatJalon, Jalon, Lien
from ase_parcours.metier.garantie import ETATS_VIVANTS
from ase_parcours.metier.jeune import TypeEvenement
from ase_parcours.metier.projet import est_faite
from ase_parcours.metier.sortie import Base

JOURS_PROCHES = 60
"""Une date est proche dans les soixante jours (apparence.md §2)."""

Dire = Callable[[str, str, Rangee], str]
"""Ce que dit un champ d'un fait : (type, champ, fait)."""

_EVENEMENTS = {
    TypeEvenement.SORTIE: "sortie",
    TypeEvenement.RETOUR: "retour",
    TypeEvenement.CONSTAT: "départ constaté",
    TypeEvenement.SANS_SOLUTION: "sortie sans solution",
    TypeEvenement.TRANSFERT: "transfert",
    TypeEvenement.DECES: "décès",
}
_POINTS = (
    ("entretien", "date", "type", "entretien", "projet"),
    ("orientation", "le", "nature", "orientation", "scolarite"),
    ("contact", "le", "moyen", "contact", "suivi"),
    ("demande_retour", "demandee_le", "", "demande de retour", "suivi"),
    ("version_projet", "le", "", "projet signé", "projet"),
)
"""(type, date, champ du libellé, mot à défaut, page) : ce qui a eu lieu, ou est pris."""
_SIX_MOIS, _DIX_SEPT_ANS = "SIX_MOIS", "DIX_SEPT_ANS"


def jalons(r: Regard, barres: Iterable[Barre], bord: date, dire: Dire) -> Iterator[Jalon]:
    """Tous les jalons, sans ordre. ``bord`` : la fin de la frise, où une barre est coupée."""
    yield from _anniversaires(r)
    yield from _sortie(r)
    yield from _entretiens_dus(r)
    yield from _evenements(r)
    yield from _etapes(r)
    yield from _actions(r, dire)
    yield from _points(r, dire)
    yield from _fins(r, tuple(barres), bord)


def jalon(le: date, libelle: str, lien: Lien, au: date, *, fait: bool, suite: str = "") -> Jalon:
    """Un jalon et son état au jour ``au`` : le jour même n'est pas un retard."""
    etat = EtatJalon.FAIT if fait else EtatJalon.A_VENIR
    if not fait and le < au:
        etat = EtatJalon.RETARD
    elif not fait and (le - au).days <= JOURS_PROCHES:
        etat = EtatJalon.PROCHE
    lignes = [initiale_majuscule(libelle), date_longue(le)]
    if etat is EtatJalon.RETARD:
        lignes[1] += f", retard de {(au - le).days}{INSECABLE}j"
    return Jalon(le, libelle, "\n".join([*lignes, *([suite] if suite else [])]), lien, etat)


def _anniversaires(r: Regard) -> Iterator[Jalon]:
    regles, naissance = r.evaluation.reperes.regles, r.evaluation.faits.naissance
    if naissance.au_plus_tot is None:
        return
    flou = "" if naissance.precision is Precision.JOUR else "au plus tôt : naissance incomplète"
    for ans in (r.seuils.activite_ans, regles.majorite_ans, regles.fin_accueil_ans):
        le = anniversaire(naissance.au_plus_tot, ans)
        passe = le <= r.aujourd_hui
        yield jalon(le, f"{ans} ans", Lien("synthese"), r.aujourd_hui, fait=passe, suite=flou)


def _sortie(r: Regard) -> Iterator[Jalon]:
    """La sortie annoncée ; une sortie faite ou un départ constaté est un événement."""
    d = r.evaluation.sortie
    if d.annoncee is None or d.base in (None, Base.EFFECTIVE, Base.CONSTAT) or r.clos:
        return
    yield jalon(d.annoncee, "sortie prévue", Lien("synthese"), r.aujourd_hui, fait=False)


def _entretiens_dus(r: Regard) -> Iterator[Jalon]:
    tenus = {
        e.get("type_code")
        for e in r.faits("entretien")
        if (le := jour(e, "date")) is not None and le <= r.aujourd_hui
    }
    limite = limite_entretien(r)
    if r.present and limite is not None and _DIX_SEPT_ANS not in tenus:
        suite = r.source("entretien_ans")
        mot = f"entretien des {r.seuils.entretien_ans} ans"
        yield jalon(limite, mot, Lien("projet"), r.aujourd_hui, fait=False, suite=suite)
    sortie = r.evaluation.sortie
    if sortie.le is not None and sortie.base is not Base.CONSTAT and not r.clos:
        le = r.evaluation.reperes.fin_horizon(sortie.le)
        fait = _SIX_MOIS in tenus
        yield jalon(le, "entretien des six mois", Lien("suivi"), r.aujourd_hui, fait=fait)


def _evenements(r: Regard) -> Iterator[Jalon]:
    for e in r.evaluation.faits.evenements:
        if not e.annule:
            mot, lien = _EVENEMENTS[e.type], Lien("synthese")
            yield jalon(
                e.le, mot, lien, r.aujourd_hui, fait=e.le <= r.aujourd_hui, suite=e.motif or ""
            )


def _etapes(r: Regard) -> Iterator[Jalon]:
    for s in r.evaluation.faits.solutions:
        vivante = s.etat(r.aujourd_hui) in ETATS_VIVANTS
        for e in s.etapes:
            if e.le is not None and (e.faite or vivante):
                lien = Lien("logement", "solution", s.id)
                mot = e.libelle or "étape"
                nature = r.evaluation.reperes.natures[s.code].court
                suite = ", ".join(x for x in (nature, e.responsable) if x)
                yield jalon(e.le, mot, lien, r.aujourd_hui, fait=e.faite, suite=suite)


def _actions(r: Regard, dire: Dire) -> Iterator[Jalon]:
    for a in r.faits("action"):
        fait = est_faite(a, r.aujourd_hui)
        le = (jour(a, "faite_le") if fait else None) or jour(a, "pour_le")
        if le is not None and a.get("etat") != "ABANDONNEE":
            lien = Lien("projet", "action", a.get("id"))
            mot, qui = dire("action", "quoi", a) or "action", dire("action", "qui", a)
            yield jalon(le, mot, lien, r.aujourd_hui, fait=fait, suite=qui)


def _points(r: Regard, dire: Dire) -> Iterator[Jalon]:
    for type_, champ, nom, mot, page in _POINTS:
        for f in r.faits(type_):
            le = jour(f, champ)
            if le is not None:
                dit = (dire(type_, nom, f) if nom else "") or mot
                if type_ == "contact" and dit != mot:
                    dit = f"{mot}, {dit}"
                passe = le <= r.aujourd_hui
                lien = Lien(page, type_, f.get("id"))
                yield jalon(le, dit, lien, r.aujourd_hui, fait=passe)


def _fins(r: Regard, barres: tuple[Barre, ...], bord: date) -> Iterator[Jalon]:
    """Les fins à venir des mesures et des papiers, et les papiers expirés que rien ne remplace."""
    for b in barres:
        if not b.fin_connue or b.fin >= bord:
            continue
        if b.couloir is Couloir.MESURES and b.fin >= r.aujourd_hui:
            yield jalon(b.fin, f"fin : {b.libelle}", b.lien, r.aujourd_hui, fait=False)
        elif b.couloir is Couloir.PAPIERS:
            dernier = ajouter_jours(b.fin, -1)
            remplace = any(_meme_papier(b, x) and x.fin > b.fin for x in barres)
            if dernier >= r.aujourd_hui or not remplace:
                yield jalon(dernier, f"{b.libelle} expire", b.lien, r.aujourd_hui, fait=False)


def _meme_papier(a: Barre, b: Barre) -> bool:
    """Un titre de séjour en remplace un autre, quelle que soit sa nature."""
    if a.couloir is not b.couloir or a.lien.type != b.lien.type:
        return False
    return a.lien.type == "titre_sejour" or a.libelle == b.libelle
