"""Ce que chaque facette dit d'un droit : ses périodes, ses demandes, ses refus. Sans juger."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from ase_parcours.metier.calendrier import veille
from ase_parcours.metier.continuite.conditions import age_certain, annee_sure, juger
from ase_parcours.metier.continuite.modele import Lecture, Ou, Periode, RegleDroit, ReperesDroits
from ase_parcours.metier.controles.logement import (
    CLOSES,
    depuis_l_enregistrement,
    fin_d_enregistrement,
    fin_de_priorite,
)
from ase_parcours.metier.controles.regard import NON, OUI, Rangee, Regard, delai, dernier, jour
from ase_parcours.metier.controles.sante import en_place
from ase_parcours.metier.controles.suivi import fin_du_droit_au_retour

_ATTEND = frozenset({"DEMANDEE", "EN_COURS"})
_PAR_RESSOURCE = frozenset({"BOURSE", "CEJ", "AAH", "RSA", "PRIME", "AL"})
"""Droits dont le versement se note aussi dans les ressources, sous le même code."""
INCONNU = "inconnu"
RIEN = Lecture()


def lire(regle: RegleDroit, r: Regard, p: ReperesDroits) -> Lecture:
    """Tout ce que le dossier dit de ce droit."""
    lecture = _demarches(regle, r)
    if regle.code in _PAR_RESSOURCE and r.faits("ressource"):
        lecture += _ressources(regle, r)
    propre = _PROPRES.get(regle.code)
    if propre is None:
        return lecture
    lue = propre(regle, r, p)
    return lue if lecture is RIEN else lecture + lue


# --- Deux sortes de faits communes ----------------------------------------------------------------


def _demarches(regle: RegleDroit, r: Regard) -> Lecture:
    if not (siennes := r.par_code("demarche_droit", "droit", regle.code)):
        return RIEN
    lectures = [_demarche(d, Ou("droits", "demarche_droit", d.get("id"))) for d in siennes]
    return sum(lectures, RIEN)


def _demarche(d: Rangee, ou: Ou) -> Lecture:
    return _selon_l_etat(
        d.get("etat"), ou, jour(d, "demande_le"), jour(d, "obtenu_le"), jour(d, "fin")
    )


def _selon_l_etat(
    etat: str | None, ou: Ou, demande: date | None, obtenu: date | None, fin: date | None
) -> Lecture:
    """Une démarche, d'après son état ; sans état dit, ses dates décident."""
    if etat in ("OBTENUE", "TERMINEE") or (not etat and obtenu is not None):
        if etat == "TERMINEE" and fin is None:
            return RIEN
        return Lecture(periodes=(Periode(obtenu or demande, fin, ou),))
    if etat in _ATTEND or (not etat and demande is not None):
        return Lecture(demandes=((demande, ou),))
    if etat == "REFUSEE":
        return Lecture(refus=((demande, ou),))
    if etat == "ABANDONNEE":
        return RIEN
    return Lecture(a_faire=ou) if etat == "A_FAIRE" else Lecture(flou=ou)


def _ressources(regle: RegleDroit, r: Regard) -> Lecture:
    return Lecture(
        tuple(
            Periode(jour(f, "debut"), jour(f, "fin"), Ou("ressources", "ressource", f.get("id")))
            for f in r.par_code("ressource", "nature_code", regle.code)
        )
    )


# --- Santé ----------------------------------------------------------------------------------------

_ELEMENTS = {"SECU": "COUVERTURE", "C2S": "C2S", "MEDECIN": "MEDECIN", "AAH": "AAH"}


def _sante(regle: RegleDroit, r: Regard, _p: ReperesDroits) -> Lecture:
    return _element(r, _ELEMENTS[regle.code])


def _element(r: Regard, code: str) -> Lecture:
    """La dernière échéance, sinon ce que dit le dernier fait."""
    faits = r.par_code("sante", "element_code", code)
    nom = r.reperes.libelle("sante", code)
    periodes = tuple(
        Periode(jour(f, "date"), fin, Ou("sante", "sante", f.get("id")), nom)
        for f in faits
        if (fin := jour(f, "echeance")) is not None and _tient(f, fin, r.aujourd_hui)
    )
    recent = dernier(faits, "date")
    if recent is None or periodes:
        return Lecture(periodes)
    ou = Ou("sante", "sante", recent.get("id"))
    if recent.get("ouvert") == INCONNU:
        return Lecture(flou=ou)
    match en_place(faits):
        case "oui":
            le = jour(recent, "date")
            depuis = le if le is not None and le <= r.aujourd_hui else None
            return Lecture((Periode(depuis, None, ou, nom),))
        case "non":
            return Lecture(dit_non=ou)
    return Lecture(flou=ou)


def _tient(fait: Rangee, fin: date, aujourd_hui: date) -> bool:
    """Vrai si son échéance dit quelque chose : une date à venir ne prouve pas un droit dont on a
    répondu « on ne sait pas »."""
    ouvert = fait.get("ouvert")
    return ouvert != NON and (ouvert != INCONNU or fin < aujourd_hui)


def _mdph(regle: RegleDroit, r: Regard, _p: ReperesDroits) -> Lecture:
    """La notification qui s'arrête la première : chacune se renouvelle pour elle-même."""
    codes = [c for c in r.reperes.marques("sante", "mdph") if c != "AAH"]
    lectures = {c: _element(r, c) for c in codes}
    dernieres = [
        max(x.periodes, key=lambda p: p.dernier or date.max)
        for x in lectures.values()
        if x.periodes
    ]
    connue = jour(r.identite, "mdph_fin")
    if not any(x.dernier for x in dernieres) and connue is not None:
        return Lecture((Periode(None, connue, Ou("sante", "sante")),))
    if dernieres:
        return Lecture((min(dernieres, key=lambda p: p.dernier or date.max),))
    floues = [x for x in lectures.values() if x.flou or x.dit_non]
    if r.identite.get("mdph") == OUI or floues:
        return Lecture(flou=floues[0].flou or floues[0].dit_non if floues else Ou("sante", "sante"))
    return RIEN


# --- Statut, parcours -----------------------------------------------------------------------------


def _titre(regle: RegleDroit, r: Regard, p: ReperesDroits) -> Lecture:
    """Les titres et récépissés, pour qui doit en tenir un."""
    if juger(regle.concerne, r, p)[0] is False:
        return RIEN
    lecture = RIEN
    for t in r.faits("titre_sejour"):
        ou = Ou("identite", "titre_sejour", t.get("id"))
        debut, fin, demande = jour(t, "debut"), jour(t, "fin"), jour(t, "demande_le")
        nom = r.reperes.libelle("titres_sejour", t.get("nature"))
        if debut is not None or fin is not None:
            lecture += Lecture((Periode(debut, fin, ou, nom),))
        if demande is not None and not (debut is not None and demande <= debut):
            lecture += Lecture(demandes=((demande, ou),))
    sejour = r.unique("statut").get("sejour")
    if sejour in ("DEMANDE", "RECEPISSE", "ASILE") and lecture == RIEN:
        lecture += Lecture(demandes=((None, Ou("identite", "statut")),))
    if sejour in ("SANS", *r.reperes.marques("sejour", "alerte")):
        lecture += Lecture(dit_non=Ou("identite", "statut"))
    return lecture


def _apjm(regle: RegleDroit, r: Regard, _p: ReperesDroits) -> Lecture:
    """Les décisions avec hébergement ; leur fin est exclue, leur dernier jour est la veille."""
    return Lecture(
        tuple(
            Periode(
                m.debut, None if m.fin is None else veille(m.fin), Ou("parcours", "mesure", m.id)
            )
            for m in r.evaluation.faits.mesures
            if m.jeune_majeur_heberge and (m.debut is not None or m.fin is not None)
        )
    )


def _de_la_majorite(regle: RegleDroit, r: Regard, p: ReperesDroits, fin: date | None) -> Lecture:
    """Un droit que personne n'accorde : il court de la majorité à sa fin, si ses conditions sont
    sûres."""
    ans = r.evaluation.reperes.regles.majorite_ans
    debut = r.age_atteint(ans)
    sures = juger(regle.concerne, r, p)[0]
    if sures is not True or debut is None or age_certain(r, ans) is None:
        return RIEN
    ou = Ou(regle.page, regle.type_)
    return Lecture((Periode(debut, None if fin is None else veille(fin), ou),))


def _retour(regle: RegleDroit, r: Regard, p: ReperesDroits) -> Lecture:
    return _de_la_majorite(regle, r, p, fin_du_droit_au_retour(r))


def _priorite(regle: RegleDroit, r: Regard, p: ReperesDroits) -> Lecture:
    """Trois ans après la sortie ; avant elle, après la sortie prévue."""
    fin, sortie = fin_de_priorite(r), r.evaluation.sortie.le
    if fin is None and sortie is not None:
        fin = delai(sortie, mois=r.seuils.priorite_logement_mois)
    return _de_la_majorite(regle, r, p, fin)


# --- École, emploi, logement, argent --------------------------------------------------------------


def _bourse(regle: RegleDroit, r: Regard, _p: ReperesDroits) -> Lecture:
    annee = annee_sure(r)
    if annee is None:
        return RIEN
    ou = Ou("scolarite", "scolarite", annee.get("id"))
    if annee.get("bourse") == OUI:
        return Lecture((Periode(jour(annee, "rentree"), jour(annee, "fin"), ou),))
    return Lecture(dit_non=ou) if annee.get("bourse") == NON else RIEN


def _cej(regle: RegleDroit, r: Regard, _p: ReperesDroits) -> Lecture:
    """Un CEJ « en cours » est signé : ce n'est plus une demande."""
    lecture = RIEN
    for f in r.par_code("insertion", "nature_code", "CEJ"):
        ou, etat = Ou("scolarite", "insertion", f.get("id")), f.get("etat")
        etat = "OBTENUE" if etat == "EN_COURS" else etat
        debut, propose = jour(f, "debut"), jour(f, "propose_le")
        lecture += _selon_l_etat(etat, ou, propose or debut, debut, jour(f, "fin"))
    return lecture


def _al(regle: RegleDroit, r: Regard, _p: ReperesDroits) -> Lecture:
    siennes = r.par_code("aide_logement", "nature", "APL")
    return sum(
        (
            _selon_l_etat(
                a.get("etat"), Ou("logement", "aide_logement", a.get("id")),
                jour(a, "demande_le"), jour(a, "obtenu_le"), jour(a, "expire_le"),
            )
            for a in siennes
        ),
        RIEN,
    )  # fmt: skip


def _logement_social(regle: RegleDroit, r: Regard, _p: ReperesDroits) -> Lecture:
    lecture = RIEN
    for d in r.par_code("demande_logement", "nature", "NUR"):
        ou = Ou("logement", "demande_logement", d.get("id"))
        if d.get("etat") in CLOSES:
            continue
        depuis, fin = depuis_l_enregistrement(d), fin_d_enregistrement(r, d)
        if fin is None:
            lecture += Lecture(a_faire=ou) if d.get("etat") == "A_FAIRE" else Lecture(flou=ou)
        else:
            lecture += Lecture((Periode(depuis, fin - timedelta(days=1), ou),))
    return lecture


def _compte(regle: RegleDroit, r: Regard, _p: ReperesDroits) -> Lecture:
    finances = r.unique("finances")
    ou = Ou("ressources", "finances", finances.get("id"))
    depuis = jour(finances, "compte_depuis")
    if finances.get("compte_bancaire") == OUI or (
        depuis is not None and finances.get("compte_bancaire") is None
    ):
        return Lecture((Periode(depuis, None, ou),))
    return Lecture(dit_non=ou) if finances.get("compte_bancaire") == NON else RIEN


def _pecule(regle: RegleDroit, r: Regard, _p: ReperesDroits) -> Lecture:
    finances = r.unique("finances")
    ou = Ou("ressources", "finances", finances.get("id"))
    verse, demande = jour(finances, "pecule_verse_le"), jour(finances, "pecule_demande_le")
    if verse is not None:
        return Lecture((Periode(verse, None, ou),))
    return Lecture(demandes=((demande, ou),)) if demande is not None else RIEN


_Propre = Callable[[RegleDroit, Regard, ReperesDroits], Lecture]
_PROPRES: dict[str, _Propre] = {
    **dict.fromkeys(_ELEMENTS, _sante),
    "MDPH": _mdph,
    "TITRE": _titre,
    "APJM": _apjm,
    "RETOUR": _retour,
    "PRIORITE": _priorite,
    "BOURSE": _bourse,
    "CEJ": _cej,
    "AL": _al,
    "LOGEMENT_SOCIAL": _logement_social,
    "COMPTE": _compte,
    "PECULE": _pecule,
}
"""Ce qui lit les facettes propres à un droit, en plus des démarches notées."""


def en_ordre(periodes: Iterable[Periode]) -> list[Periode]:
    """Les périodes qui disent quelque chose, par début."""
    dites = (p for p in periodes if not (p.debut and p.dernier and p.dernier < p.debut))
    return sorted(dites, key=lambda p: (p.debut or date.min, p.dernier or date.max))
