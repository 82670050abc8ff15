"""L'état de chaque droit d'un jeune, un jour donné. Pur : fonction du regard et des règles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ase_parcours.metier.calendrier import ajouter_mois, veille
from ase_parcours.metier.continuite.conditions import Reponse, date_du_bail, juger
from ase_parcours.metier.continuite.faits import en_ordre, lire
from ase_parcours.metier.continuite.modele import (
    Continuite,
    Etat,
    Lecture,
    Ou,
    Periode,
    RegleDroit,
    ReperesDroits,
    Ton,
    Trou,
    lendemain,
)
from ase_parcours.metier.controles.regard import Regard, delai

_ORDRE = (Ton.ROUGE, Ton.ORANGE, Ton.INCONNU, Ton.VERT, Ton.NEUTRE)


def continuite(r: Regard, p: ReperesDroits) -> tuple[Continuite, ...]:
    """Tous les droits suivis, dans l'ordre de ``droits.yaml`` ; aucun d'un dossier clos."""
    if r.clos:
        return ()
    return tuple(_droit(regle, r, p) for regle in p.droits.values())


def a_l_horizon(aujourd_hui: date, p: ReperesDroits) -> date:
    """Premier jour que les écrans ne montrent plus."""
    return ajouter_mois(aujourd_hui, p.horizon_mois)


def par_urgence(droits: Iterable[Continuite], horizon: date) -> list[Continuite]:
    """Les trous d'abord, puis ce qui s'arrête, ce qui est à faire ou à savoir, ce qui court."""

    def cle(c: Continuite) -> tuple[int, date]:
        ton = c.ton(horizon)
        rang = _ORDRE.index(Ton.INCONNU if ton is Ton.A_FAIRE else ton)
        date_compte = ton in (Ton.ROUGE, Ton.ORANGE)
        return rang, (c.dernier or c.avant or date.max) if date_compte else date.max

    return sorted(droits, key=cle)


@dataclass(frozen=True, slots=True)
class _Vu:
    """Tout ce dont un état dépend."""

    regle: RegleDroit
    r: Regard
    p: ReperesDroits
    lecture: Lecture
    concerne: Reponse
    manque: tuple[str, ...]
    non: str

    def dire(self, etat: Etat, ou: Ou | None = None, **champs: object) -> Continuite:
        lieu = ou or Ou(self.regle.page, self.regle.type_)
        champs.setdefault("manque", self.manque)
        return Continuite(self.regle, etat, self.r.aujourd_hui, lieu, **champs)  # type: ignore[arg-type]


def _droit(regle: RegleDroit, r: Regard, p: ReperesDroits) -> Continuite:
    v = _Vu(regle, r, p, lire(regle, r, p), *juger(regle.concerne, r, p))
    periodes = en_ordre(v.lecture.periodes)
    courante, suivante = _couverture(periodes, r.aujourd_hui)
    if courante is not None:
        return _court(v, courante, suivante)
    passees = [q for q in periodes if q.dernier is not None and q.dernier < r.aujourd_hui]
    finie = max(passees, key=lambda q: q.dernier or date.min, default=None)
    return _arrete(v, finie, suivante)


def _couverture(
    periodes: list[Periode], aujourd_hui: date
) -> tuple[Periode | None, Periode | None]:
    """Ce qui vaut aujourd'hui, prolongé de ce qui le suit sans un jour de trou ; et la première
    période qui commence après."""
    courante: Periode | None = None
    for q in periodes:
        if courante is None:
            if q.debut is not None and q.debut > aujourd_hui:
                return None, q
            if q.dernier is None or q.dernier >= aujourd_hui:
                courante = q
        elif courante.dernier is None:
            break
        elif q.debut is not None and q.debut > lendemain(courante.dernier):
            return courante, q
        elif q.dernier is None or q.dernier > courante.dernier:
            courante = replace(q, debut=courante.debut)
    return courante, None


# --- Le droit court -------------------------------------------------------------------------------


def _court(v: _Vu, q: Periode, suivante: Periode | None) -> Continuite:
    if q.dernier is None:
        if v.regle.fin_exigee:
            return v.dire(Etat.INCONNU, q.ou, depuis=q.debut, manque=("la date de fin",), nom=q.nom)
        return v.dire(Etat.OUVERT, q.ou, depuis=q.debut, nom=q.nom, manque=())
    du, avant = _fenetre(v, q)
    demande = _en_attente(v.lecture, du)
    trou = None
    if v.regle.code not in _SANS_SUITE:
        trou = Trou(lendemain(q.dernier), suivante.debut if suivante else None)
    ouverte = du is not None and v.r.aujourd_hui >= du
    dit = v.dire(
        Etat.A_RENOUVELER if ouverte and demande is None and trou else Etat.OUVERT,
        q.ou, depuis=q.debut, dernier=q.dernier, du=du, avant=avant, trou=trou, nom=q.nom,
        manque=(),
    )  # fmt: skip
    return dit if demande is None else replace(dit, demandee=True, demande_le=demande[0])


_SANS_SUITE = frozenset({"RETOUR", "PRIORITE"})
"""Droits que la loi borne : leur fin n'est pas un trou, rien ne les renouvelle."""


def _fenetre(v: _Vu, q: Periode) -> tuple[date | None, date | None]:
    """Premier et dernier jour où le renouvellement se demande."""
    assert q.dernier is not None  # noqa: S101 - l'appelant l'a vérifié
    if v.regle.code in _SANS_SUITE:
        return None, None
    if v.regle.code == "LOGEMENT_SOCIAL":
        rappel = v.r.reperes.marques("demandes_logement", "alerte_mois")["NUR"]
        return (None if q.debut is None else delai(q.debut, mois=int(rappel))), q.dernier
    du = v.regle.debut.avant(q.dernier) if v.regle.debut else None
    if du is None:
        return delai(q.dernier, jours=-v.r.seuils.aide_fin_jours), q.dernier
    return du, v.regle.fin.avant(q.dernier) if v.regle.fin else q.dernier


def _en_attente(lecture: Lecture, du: date | None) -> tuple[date | None, Ou] | None:
    """La dernière demande sans réponse ; une demande d'avant ``du`` est celle du droit d'avant."""
    siennes = [d for d in lecture.demandes if d[0] is None or du is None or d[0] >= du]
    return max(siennes, key=lambda d: d[0] or date.min, default=None)


# --- Le droit ne court pas ------------------------------------------------------------------------


def _arrete(v: _Vu, finie: Periode | None, suivante: Periode | None) -> Continuite:
    trou = None
    if finie is not None and finie.dernier is not None:
        trou = Trou(lendemain(finie.dernier), suivante.debut if suivante else None)
    du = _fenetre(v, finie)[0] if finie is not None else None
    demande = _en_attente(v.lecture, du)
    if demande is not None and v.concerne is not False:
        return v.dire(
            Etat.DEMANDE, demande[1], demandee=True, demande_le=demande[0], trou=trou,
            dernier=finie.dernier if finie else None, manque=(),
        )  # fmt: skip
    if suivante is not None:
        return v.dire(Etat.A_OUVRIR, suivante.ou, du=suivante.debut, trou=trou, manque=())
    if v.concerne is False:
        return v.dire(Etat.NON_CONCERNE, parce_que=v.non)
    if finie is not None and not _oublie(v, finie):
        # Une aide qui s'arrête n'est un trou que si l'on sait qu'elle serait encore due.
        perdu = not v.regle.passager or v.concerne is True
        return v.dire(
            Etat.FINI, finie.ou, depuis=finie.debut, dernier=finie.dernier, nom=finie.nom,
            trou=trou if perdu and v.regle.code not in _SANS_SUITE else None,
        )  # fmt: skip
    if v.lecture.refus:
        le, ou = max(v.lecture.refus, key=lambda d: d[0] or date.min)
        return v.dire(Etat.REFUSE, ou, demande_le=le, manque=())
    return _jamais(v, deja=finie is not None)


def _oublie(v: _Vu, finie: Periode) -> bool:
    """Vrai d'une aide finie depuis longtemps : elle n'est plus une alerte."""
    assert finie.dernier is not None  # noqa: S101 - une période finie a un dernier jour
    limite = delai(finie.dernier, jours=v.r.seuils.aide_fin_jours)
    return v.regle.passager and limite < v.r.aujourd_hui


def _jamais(v: _Vu, *, deja: bool) -> Continuite:
    """Rien n'est ouvert ni demandé : à demander si l'on sait qu'il y a droit, sinon à vérifier."""
    ou = v.lecture.a_faire or v.lecture.dit_non or v.lecture.flou
    if v.concerne is None:
        return v.dire(Etat.INCONNU, ou)
    if v.lecture.flou is not None:
        return v.dire(Etat.INCONNU, ou, manque=("si le droit est ouvert",))
    du, avant = _ouverture(v)
    if du is not None and v.r.aujourd_hui < du:
        return v.dire(Etat.A_OUVRIR, ou, du=du, avant=avant, jamais_demande=not deja)
    encore = avant is not None and v.r.aujourd_hui <= avant
    dit = v.lecture.a_faire or v.lecture.dit_non
    if encore or dit or v.regle.demander_si_rien:
        return v.dire(Etat.A_DEMANDER, ou, du=du, avant=avant, jamais_demande=not deja)
    return v.dire(Etat.INCONNU, ou, manque=("si le droit est ouvert",))


def _ouverture(v: _Vu) -> tuple[date | None, date | None]:
    """Premier et dernier jour d'une première demande, quand la règle les date."""
    r, n = v.r, v.p.nombres
    majorite = r.age_atteint(r.evaluation.reperes.regles.majorite_ans)
    sortie = r.evaluation.sortie.le
    match v.regle.code:
        case "TITRE" if majorite is not None:
            # Un mineur n'a pas à tenir de titre : la première demande se compte de la majorité.
            du = delai(majorite, mois=-n["titre_anticipe_mois"])
            return du, delai(majorite, mois=n["titre_premiere_mois"])
        case "APJM" if majorite is not None:
            return delai(majorite, mois=-n["apjm_demande_mois"]), veille(majorite)
        case "DOMICILIATION" if sortie is not None:
            du = delai(sortie, mois=-n["domiciliation_debut_mois"])
            return du, delai(sortie, mois=-n["domiciliation_fin_mois"])
        case "AL":
            return date_du_bail(r, v.p), None
        case "PECULE":
            return r.age_atteint(r.seuils.pecule_demande_ans), None
    return None, None
