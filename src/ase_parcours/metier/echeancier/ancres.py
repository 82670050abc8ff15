"""D'où se comptent les échéances : un âge, l'entrée, la sortie, la fin d'un droit.

Une ancre rend ses jours (aucun, si l'événement n'existe pas), ou les faits qu'il faudrait connaître
pour le savoir.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from ase_parcours.metier.calendrier import Precision, anniversaire
from ase_parcours.metier.controles.regard import Rangee, jour
from ase_parcours.metier.controles.suivi import date_de_depart
from ase_parcours.metier.echeancier.contexte import (
    ENTREE,
    NAISSANCE,
    Ancrage,
    Ancre,
    Contexte,
    Manque,
)
from ase_parcours.metier.echeancier.modele import Depuis
from ase_parcours.metier.jeune import Mesure, TypeEvenement
from ase_parcours.metier.sortie import Base

_AGE = re.compile("N([1-9][0-9]?)")
"""Un anniversaire : « N17 »."""
JEUNE_MAJEUR = frozenset({"ADM_20", "ADM_21", "JUD_24"})
"""Décisions jeune majeur : aide éducative, accueil provisoire, protection judiciaire."""
_CLOSES = frozenset({"REFUSEE", "TERMINEE", "ABANDONNEE"})
_EN_ATTENTE = frozenset({None, "", "DEMANDEE", "EN_COURS"})
_SANS_REPONSE = frozenset({None, "", "ATTENTE"})
_TITRES_PROVISOIRES = frozenset({"RECEPISSE", "APS", "DCEM", "ASILE"})
_BASES = {
    Base.PREVUE: "sortie prévue",
    Base.APJM: "fin de la décision jeune majeur",
    Base.MAJORITE: "18 ans, faute de sortie prévue",
    Base.DEPASSEE: "sortie annoncée, dépassée",
    Base.EFFECTIVE: "sortie",
    Base.CONSTAT: "départ constaté",
}


def _age(ans: int) -> Ancre:
    exact, imprecis = f"{ans} ans", f"{ans} ans au plus tôt (naissance imprécise)"

    def ancre(c: Contexte) -> list[Ancrage] | Manque:
        naissance = c.r.evaluation.faits.naissance
        if naissance.au_plus_tot is None:
            return NAISSANCE
        dit = exact if naissance.precision is Precision.JOUR else imprecis
        return [Ancrage(Depuis(dit, anniversaire(naissance.au_plus_tot, ans)))]

    return ancre


def _entree(c: Contexte) -> list[Ancrage] | Manque:
    return ENTREE if c.arrivee is None else [Ancrage(Depuis("premier accueil", c.arrivee))]


def _sortie(c: Contexte) -> list[Ancrage] | Manque:
    """La fin de la prise en charge : faite, sinon annoncée, même dépassée."""
    return _fin_de_prise_en_charge(c, c.r.evaluation.sortie.annoncee)


def _depart(c: Contexte) -> list[Ancrage] | Manque:
    """La même, sans compter depuis une sortie annoncée que rien n'a suivie."""
    return _fin_de_prise_en_charge(c, c.r.evaluation.sortie.le)


def _fin_de_prise_en_charge(c: Contexte, annoncee: date | None) -> list[Ancrage] | Manque:
    e = c.r.evaluation
    parti = date_de_depart(c.r)
    tour = sum(1 for x in e.faits.evenements if x.type is TypeEvenement.RETOUR and not x.annule)
    if parti is not None:
        dit = "sortie" if e.situation.sortie is not None else "départ constaté"
        return [Ancrage(Depuis(dit, parti), tour=tour)]
    if annoncee is None or e.sortie.base is None:
        return ("sortie_prevue", *NAISSANCE)
    return [Ancrage(Depuis(_BASES[e.sortie.base], annoncee), tour=tour)]


# --- Décisions jeune majeur ---------------------------------------------------------------------


def decisions_jeune_majeur(c: Contexte) -> list[Mesure]:
    """Les décisions jeune majeur."""
    mesures = c.r.evaluation.faits.mesures
    return [m for m in mesures if m.jeune_majeur_heberge or m.nature in JEUNE_MAJEUR]


def _debuts_apjm(c: Contexte) -> list[Ancrage] | Manque:
    decisions = decisions_jeune_majeur(c)
    debuts = sorted(m.debut for m in decisions if m.debut is not None)
    if len(debuts) < len(decisions):
        return ("apjm_debut",)
    return [Ancrage(Depuis("début de la décision jeune majeur", d), debut=d) for d in debuts]


def _fins_apjm(c: Contexte) -> list[Ancrage] | Manque:
    """Chaque fin. Une décision plus longue la clôt : le renouvellement est fait."""
    decisions = decisions_jeune_majeur(c)
    if not decisions:
        return []
    en_ordre = sorted(decisions, key=lambda m: (m.fin or date.max, m.debut or date.min))
    if en_ordre[-1].fin is None:
        return ("apjm_fin",)
    ancrages = []
    for rang, m in enumerate(en_ordre, 1):
        assert m.fin is not None  # noqa: S101 - la plus tardive en a une
        suite = next((s for s in en_ordre[rang:] if s.fin != m.fin), None)
        tenu = ("Décision suivante", suite.decision or suite.debut) if suite else None
        ancrages.append(
            Ancrage(Depuis("fin de la décision jeune majeur", m.fin), tenu, m.debut, rang)
        )
    return ancrages


# --- Refus, retour ------------------------------------------------------------------------------


def _refus(c: Contexte) -> list[Ancrage] | Manque:
    dates = [
        jour(f, "repondue_le") for f in c.r.faits("demande_retour") if f.get("reponse") == "REFUS"
    ]
    dates += [
        None for f in c.par_valeur("demarche_droit", "droit", "APJM") if f.get("etat") == "REFUSEE"
    ]
    connues = sorted(d for d in dates if d is not None)
    if len(connues) < len(dates):
        return ("refus_le",)
    return [Ancrage(Depuis("refus notifié", d), debut=d) for d in connues]


def _sans_reponse(c: Contexte) -> list[Ancrage] | Manque:
    """Les demandes d'accueil jeune majeur et de retour que rien n'a encore suivies."""
    debuts = [m.debut for m in decisions_jeune_majeur(c) if m.debut is not None]
    demandes = [
        jour(f, "demande_le")
        for f in c.par_valeur("demarche_droit", "droit", "APJM")
        if f.get("etat") in _EN_ATTENTE
    ]
    demandes += [
        jour(f, "demandee_le")
        for f in c.r.faits("demande_retour")
        if f.get("reponse") in _SANS_REPONSE
    ]
    connues = sorted(d for d in demandes if d is not None and not any(b >= d for b in debuts))
    return [Ancrage(Depuis("demande sans réponse", d), debut=d) for d in connues]


def _demandes_de_retour(c: Contexte) -> list[Ancrage] | Manque:
    ancrages = []
    demandes = [(d, f) for f in c.r.faits("demande_retour") if (d := jour(f, "demandee_le"))]
    for le, f in sorted(demandes, key=lambda x: x[0]):
        repondu = f.get("reponse") not in _SANS_REPONSE
        tenu = ("Réponse donnée", jour(f, "repondue_le")) if repondu else None
        ancrages.append(Ancrage(Depuis("demande de retour", le), tenu, le))
    return ancrages


# --- Droits et papiers qui finissent ------------------------------------------------------------


def _fins_de_titre(c: Contexte) -> list[Ancrage] | Manque:
    """Chaque titre qui finit ; un titre plus long le remplace."""
    titres = [t for t in c.r.faits("titre_sejour") if t.get("nature") not in _TITRES_PROVISOIRES]
    if not titres:
        sans = c.r.unique("statut").get("sejour") == "TITRE"
        return ("titre_sejour_fin",) if sans else []
    dates = sorted(
        ((fin, t) for t in titres if (fin := jour(t, "fin")) is not None), key=lambda x: x[0]
    )
    if not dates:
        # Un titre demandé et pas encore reçu n'a pas de fin.
        recus = any(jour(t, "debut") for t in titres)
        return ("titre_sejour_fin",) if recus else []
    return _qui_finissent("fin du titre de séjour", "Titre suivant", dates, "debut")


def _fins_de_c2s(c: Contexte) -> list[Ancrage] | Manque:
    sante = c.par_valeur("sante", "element_code", "C2S")
    demarches = c.par_valeur("demarche_droit", "droit", "C2S")
    dates = [(d, f) for f in sante if (d := jour(f, "echeance"))]
    dates += [(d, f) for f in demarches if (d := jour(f, "fin"))]
    return _qui_finissent(
        "fin de la C2S", "Droits prolongés", sorted(dates, key=lambda x: x[0]), ""
    )


def _qui_finissent(
    dit: str, suivant: str, dates: list[tuple[date, Rangee]], debut: str
) -> list[Ancrage]:
    ancrages = []
    for rang, (fin, f) in enumerate(dates, 1):
        suite = next((x for x in dates[rang:] if x[0] > fin), None)
        tenu = (suivant, jour(suite[1], debut)) if suite else None
        ancrages.append(Ancrage(Depuis(dit, fin), tenu, jour(f, debut) if debut else None, rang))
    return ancrages


def _demande_de_logement(c: Contexte) -> list[Ancrage] | Manque:
    """La demande de logement social qui vit : son dernier renouvellement, et le précédent."""
    vivantes = [
        f for f in c.par_valeur("demande_logement", "nature", "NUR") if f.get("etat") not in _CLOSES
    ]
    if not vivantes:
        return []
    f = max(vivantes, key=lambda x: jour(x, "renouvelee_le") or jour(x, "deposee_le") or date.min)
    deposee, renouvelee = jour(f, "deposee_le"), jour(f, "renouvelee_le")
    depart = renouvelee or deposee
    if depart is None:
        return ("demande_logement_le",)
    if deposee is None or renouvelee is None or renouvelee <= deposee:
        return [Ancrage(Depuis("demande de logement social", depart), debut=depart, rang=1)]
    rang = max(2, renouvelee.year - deposee.year + 1)
    avant = Depuis("demande de logement social", anniversaire(deposee, rang - 2))
    apres = Depuis("renouvellement de la demande", renouvelee)
    return [
        Ancrage(avant, ("Demande renouvelée", renouvelee), rang=rang - 1),
        Ancrage(apres, debut=ajouter_un(renouvelee), rang=rang),
    ]


def ajouter_un(le: date) -> date:
    """Le lendemain ; une demande renouvelée ce jour-là ne prouve pas la suivante."""
    return date.fromordinal(min(le.toordinal() + 1, date.max.toordinal()))


def _oqtf(c: Contexte) -> list[Ancrage] | Manque:
    """Le dossier ne garde pas le jour où elle est notifiée, et les délais en partent."""
    return ("oqtf_le",)


# --- École --------------------------------------------------------------------------------------


def _rentrees(c: Contexte) -> list[Ancrage] | Manque:
    """Chaque rentrée ; l'année en cours est la dernière."""
    annees = [s for s in c.r.faits("scolarite") if s.get("rentree") or s.get("niveau")]
    dates = sorted({d for s in annees if (d := jour(s, "rentree")) is not None})
    if annees and not dates:
        return ("scolarite_rentree",)
    passees = [d for d in dates if d <= c.aujourd_hui] or dates[:1]
    return [
        Ancrage(Depuis("rentrée scolaire", d), debut=d, rang=rang)
        for rang, d in enumerate(passees, 1)
    ]


def _annee_scolaire_a_21(c: Contexte) -> list[Ancrage] | Manque:
    """La fin de l'année scolaire où tombent les vingt et un ans, si elle est engagée."""
    fin_d_accueil = c.age(c.r.evaluation.reperes.regles.fin_accueil_ans)
    if fin_d_accueil is None:
        return NAISSANCE
    engagees = [
        (rentree, s)
        for s in c.r.faits("scolarite")
        if (rentree := jour(s, "rentree")) is not None
        and rentree <= fin_d_accueil
        and ((fin := jour(s, "fin")) is None or fin >= fin_d_accueil)
    ]
    if not engagees:
        proche = c.age(c.r.evaluation.reperes.regles.fin_accueil_ans - 1)
        sans_rien = not c.r.faits("scolarite") and proche is not None and proche <= c.aujourd_hui
        return ("scolarite",) if sans_rien else []
    rentree, annee = max(engagees, key=lambda x: x[0])
    fin = jour(annee, "fin")
    if fin is None:
        # Une rentrée ancienne sans fin ne dit plus rien de l'année des vingt et un ans.
        recente = anniversaire(rentree, 1) > fin_d_accueil
        return ("scolarite_fin",) if recente else []
    return [Ancrage(Depuis("fin de l’année scolaire engagée à 21 ans", fin))]


ANCRES: Mapping[str, Ancre] = {
    "ENTREE": _entree,
    "SORTIE": _sortie,
    "DEPART": _depart,
    "DEBUT_APJM": _debuts_apjm,
    "FIN_APJM": _fins_apjm,
    "REFUS": _refus,
    "SANS_REPONSE": _sans_reponse,
    "DEMANDE_RETOUR": _demandes_de_retour,
    "FIN_TITRE": _fins_de_titre,
    "FIN_C2S": _fins_de_c2s,
    "DEMANDE_LOGEMENT": _demande_de_logement,
    "OQTF": _oqtf,
    "RENTREE": _rentrees,
    "FIN_ANNEE_A_21": _annee_scolaire_a_21,
}
"""Les ancres qu'un catalogue peut nommer, en plus des âges (« N17 »)."""
_QUI_REVIENNENT = frozenset(ANCRES) - {"ENTREE", "SORTIE", "DEPART", "FIN_ANNEE_A_21"}


def ancre(nom: str) -> Ancre | None:
    """L'ancre de ce nom, ou ``None``."""
    age = _AGE.fullmatch(nom)
    return _age(int(age[1])) if age else ANCRES.get(nom)


def revient(nom: str) -> bool:
    """Vrai d'une ancre qui peut avoir plusieurs jours."""
    return nom in _QUI_REVIENNENT
