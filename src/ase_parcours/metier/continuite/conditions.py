"""À qui un droit est présumé ouvert : des conditions à trois réponses.

``True``, ``False``, ou ``None`` quand un fait manque. Un fait qui manque ne répond jamais non : le
droit d'un jeune dont on ne sait rien est « à vérifier ».
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date

from ase_parcours.metier.calendrier import Precision, anniversaire
from ase_parcours.metier.continuite.modele import Condition, ReperesDroits
from ase_parcours.metier.controles.logement import fin_de_priorite
from ase_parcours.metier.controles.regard import NON, OUI, Rangee, Regard, en_cours, jour
from ase_parcours.metier.controles.scolarite import (
    DESCOLARISE,
    a_une_activite,
    annee_en_cours,
    est_actif,
)
from ase_parcours.metier.controles.statut import SANS_TITRE, est_francais
from ase_parcours.metier.hebergement import ETATS_ACQUIS
from ase_parcours.metier.nuits import Niveau

Reponse = bool | None


def et(*reponses: Reponse) -> Reponse:
    """Toutes vraies ; une seule fausse suffit à dire non."""
    return False if False in reponses else None if None in reponses else True


def ou(*reponses: Reponse) -> Reponse:
    """L'une est vraie ; toutes fausses, non."""
    return True if True in reponses else None if None in reponses else False


def _trois(valeur: object) -> Reponse:
    return {OUI: True, NON: False}.get(str(valeur))


def age_certain(r: Regard, ans: int) -> Reponse:
    """Vrai si l'âge est atteint, quel que soit le jour exact de la naissance."""
    naissance = r.evaluation.faits.naissance
    tot = naissance.au_plus_tot
    if tot is None:
        return None
    tard = tot
    if naissance.precision is Precision.ANNEE:
        tard = date(tot.year, 12, 31)
    elif naissance.precision is Precision.MOIS:
        tard = date(tot.year, tot.month, monthrange(tot.year, tot.month)[1])
    if anniversaire(tard, ans) <= r.aujourd_hui:
        return True
    return False if anniversaire(tot, ans) > r.aujourd_hui else None


def _non(reponse: Reponse) -> Reponse:
    return None if reponse is None else not reponse


# --- Statut et parcours ---------------------------------------------------------------------------


def _francais_ou_ue(r: Regard) -> Reponse:
    sejour = r.unique("statut").get("sejour")
    if sejour in SANS_TITRE:
        return True
    francais = est_francais(r.identite.get("nationalite"))
    if francais or sejour:
        return francais or False
    # Une nationalité étrangère peut être de l'Union : seule la situation de séjour le dirait.
    return None if francais is None or r.identite.get("mna") != OUI else False


def _etranger(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    return _non(_francais_ou_ue(r))


def _sans_oqtf(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    sejour = r.unique("statut").get("sejour")
    if sejour is not None:
        return sejour not in r.reperes.marques("sejour", "alerte")
    return est_francais(r.identite.get("nationalite")) or None


def _pris_avant_majorite(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    arrivee = r.evaluation.faits.arrivee()
    debuts = [m.debut for m in r.evaluation.faits.mesures if m.debut is not None]
    premier = min([*debuts, *([arrivee] if arrivee else [])], default=None)
    majeur_des = r.age_atteint(r.evaluation.reperes.regles.majorite_ans)
    if premier is None or majeur_des is None:
        return None
    if premier < majeur_des:
        return True
    # Pris en charge après : à dire seulement si la naissance est sûre au jour près.
    return False if r.evaluation.faits.naissance.exacte else None


def _avant_fin_accueil(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    return _non(age_certain(r, r.evaluation.reperes.regles.fin_accueil_ans))


def _present(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    return r.present


def _priorite_ouverte(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    fin = fin_de_priorite(r)
    if fin is not None:
        return r.aujourd_hui < fin
    return True if r.present else None


# --- Santé, handicap ------------------------------------------------------------------------------


def _handicap(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    if r.par_code("sante", "element_code", *r.reperes.marques("sante", "mdph")):
        return True
    return _trois(r.identite.get("mdph"))


def _age_droits_adulte(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    return age_certain(r, r.seuils.droits_enfant_ans)


def _taux_connu(_r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    return None  # le taux d'incapacité n'est pas noté ici : la MDPH seule le sait


# --- École, emploi --------------------------------------------------------------------------------


def _sans_activite(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    actif = a_une_activite(r)
    if not actif:
        return _non(actif)
    return False if _ecole_sure(r) or any(_actif_sur(r, i) for i in r.faits("insertion")) else None


def _ecole_sure(r: Regard) -> bool:
    annee = annee_sure(r) or {}
    return annee.get("niveau_code") not in (None, "", DESCOLARISE)


def annee_sure(r: Regard) -> Rangee | None:
    """L'année scolaire d'aujourd'hui, si chaque année notée dit sa rentrée : sans elle, on ne sait
    pas laquelle est la dernière."""
    floue = any(
        jour(s, "rentree") is None and en_cours(s, r.aujourd_hui) for s in r.faits("scolarite")
    )
    return None if floue else annee_en_cours(r)


def _actif_sur(r: Regard, insertion: Rangee) -> bool:
    """Vrai si son état, ou ses deux dates, disent qu'il se fait en ce moment."""
    date_des_deux_bords = jour(insertion, "debut") and jour(insertion, "fin")
    return est_actif(r, insertion) and bool(insertion.get("etat") or date_des_deux_bords)


def _salarie(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    emplois = r.reperes.marques("insertion", "emploi")
    actives = [i for i in r.faits("insertion") if est_actif(r, i)]
    if any(i.get("nature_code") in emplois and _actif_sur(r, i) for i in actives):
        return True
    payes = [f for f in r.faits("ressource") if en_cours(f, r.aujourd_hui)]
    if any(f.get("nature_code") in ("SALAIRE", "APPRENTISSAGE") for f in payes):
        return True
    flou = any(_sans_nature(f) for f in (*actives, *payes))
    flou = flou or any(i.get("nature_code") in emplois for i in actives)
    connu = bool(r.faits("ressource")) or a_une_activite(r) is False
    return False if connu and not flou else None


def _sans_nature(fait: Rangee) -> bool:
    return not fait.get("nature_code") and not fait.get("nature")


def _etudiant(r: Regard, p: ReperesDroits, _c: Condition) -> Reponse:
    annee = annee_sure(r)
    if annee is not None:
        niveau = annee.get("niveau_code")
        return niveau in p.etudes if niveau else None
    if annee_en_cours(r) is not None:
        return None
    travaille = any(
        i.get("nature_code") in r.reperes.marques("insertion", "emploi") and _actif_sur(r, i)
        for i in r.faits("insertion")
    )
    return False if travaille or a_une_activite(r) is False else None


def _rsa(r: Regard, p: ReperesDroits, _c: Condition) -> Reponse:
    """Jamais avant 25 ans, sauf enfant, grossesse, ou assez d'heures travaillées."""
    statut = r.unique("statut")
    enfants = statut.get("nbenf")
    parent = ou(
        _trois(statut.get("jeune_parent")),
        _trois(statut.get("grossesse")),
        None if enfants is None else enfants > 0,
    )
    if statut.get("jeune_parent") == NON and statut.get("grossesse") == NON and enfants is None:
        parent = False
    heures = r.unique("situation").get("heures_travaillees")
    travaille = None if heures is None else heures >= p.nombres["rsa_heures"]
    majeur = age_certain(r, r.evaluation.reperes.regles.majorite_ans)
    return ou(parent, et(majeur, travaille), age_certain(r, p.nombres["rsa_ans"]))


# --- Logement, argent -----------------------------------------------------------------------------


def _locataire(r: Regard, p: ReperesDroits, _c: Condition) -> Reponse:
    if date_du_bail(r, p) is not None:
        return True
    loyers = [f for f in r.faits("charge") if en_cours(f, r.aujourd_hui)]
    if any(f.get("nature_code") == "LOYER" for f in loyers):
        return True
    if any(_sans_nature(f) for f in loyers):
        return None
    # Hébergé par l'ASE, sans logement à lui : il ne paie pas de loyer.
    loge = any(a.fin is None or a.fin > r.aujourd_hui for a in r.evaluation.faits.accueils)
    return False if r.suivi and loge else None


def date_du_bail(r: Regard, p: ReperesDroits) -> date | None:
    """Le jour où commence le premier logement acquis dont le jeune paie le loyer."""
    debuts = [
        s.debut
        for s in r.evaluation.faits.solutions
        if s.code in p.loyers
        and s.etat(r.aujourd_hui) in ETATS_ACQUIS
        and s.debut is not None
        and s.dates_valides()
        and (s.fin is None or s.fin > r.aujourd_hui)
    ]
    return min(debuts, default=None)


def _sans_adresse(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    """Sans toit durable après la sortie : l'adresse du courrier serait à trouver."""
    if r.evaluation.niveau is Niveau.INDETERMINEE:
        return None
    return r.evaluation.niveau is not Niveau.GARANTIE


def _pecule(r: Regard, _p: ReperesDroits, _c: Condition) -> Reponse:
    return _trois(r.unique("finances").get("pecule_concerne"))


def _age_min(r: Regard, _p: ReperesDroits, c: Condition) -> Reponse:
    return age_certain(r, c.ans)


def _age_max(r: Regard, _p: ReperesDroits, c: Condition) -> Reponse:
    return _non(age_certain(r, c.ans + 1))


Juge = Callable[[Regard, ReperesDroits, Condition], Reponse]
CONDITIONS: dict[str, tuple[Juge, str, str]] = {
    "etranger": (_etranger, "nationalité française ou européenne", "la situation de séjour"),
    "sans_oqtf": (_sans_oqtf, "OQTF notifiée", "la situation de séjour"),
    "pris_avant_majorite": (
        _pris_avant_majorite,
        "prise en charge commencée après la majorité",
        "le début de la prise en charge",
    ),
    "avant_fin_accueil": (_avant_fin_accueil, "âge passé", "l’âge"),
    "present": (_present, "prise en charge finie", "la prise en charge"),
    "priorite_ouverte": (_priorite_ouverte, "trois ans passés", "la fin de la prise en charge"),
    "handicap": (_handicap, "pas de reconnaissance MDPH", "la reconnaissance MDPH"),
    "age_droits_adulte": (_age_droits_adulte, "pas encore l’âge", "l’âge"),
    "taux_connu": (_taux_connu, "", "le taux fixé par la MDPH"),
    "sans_activite": (_sans_activite, "école, emploi ou accompagnement", "l’activité"),
    "salarie": (_salarie, "pas de salaire noté", "l’emploi"),
    "etudiant": (_etudiant, "pas d’études supérieures", "les études"),
    "rsa": (_rsa, "moins de 25 ans, sans exception", "enfant, grossesse, heures travaillées"),
    "locataire": (_locataire, "pas de loyer", "le loyer"),
    "sans_adresse": (_sans_adresse, "logement durable à la sortie", "le logement à la sortie"),
    "pecule": (_pecule, "pas de pécule", "si un pécule attend"),
    "age_min": (_age_min, "pas encore l’âge", "l’âge"),
    "age_max": (_age_max, "âge passé", "l’âge"),
}
"""Par nom : ce qui en juge, la raison si c'est non, ce que l'on ne sait pas sinon."""


def juger(
    conditions: Iterable[Condition], r: Regard, p: ReperesDroits
) -> tuple[Reponse, tuple[str, ...], str]:
    """Réponse de toutes ; ce que l'on ne sait pas ; la raison du non s'il y en a un."""
    reponse: Reponse = True
    manque: list[str] = []
    for condition in conditions:
        juge, non, inconnu = CONDITIONS[condition.nom]
        dite = juge(r, p, condition)
        if dite is False:
            return False, (), non
        if dite is None:
            reponse = None
            manque += [inconnu] if inconnu not in manque else []
    return reponse, tuple(manque), ""
