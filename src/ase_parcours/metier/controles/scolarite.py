"""École, emploi, accompagnement : ce qui s'arrête, ce qui manque, ce qui est à revoir."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ase_parcours.francais import date_longue
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles.regard import Rangee, Regard, delai, dernier, en_cours, jour
from ase_parcours.metier.facettes.scolarite import PAGE

DESCOLARISE = "SCODTCOM:1"
_EXCLU, _DECROCHE = "FREQSCO:7", "FREQSCO:8"
_PAS_COMMENCE = frozenset({"A_FAIRE", "DEMANDEE"})
_ARRETE = frozenset({"REFUSEE", "TERMINEE", "ABANDONNEE"})


def controler(r: Regard) -> Iterator[Alerte]:
    """Toutes les alertes de scolarité et d'insertion, tant que la prise en charge se prépare."""
    if r.present:
        yield from _ecole(r)
        yield from _activite(r)
        yield from _suivis(r)
        yield from _vacances(r)
        yield from _cej(r)


def annee_en_cours(r: Regard) -> Rangee | None:
    """L'année scolaire d'aujourd'hui, la dernière commencée. Une rentrée de plus d'un an sans fin
    ne dit plus rien."""
    courantes = [
        s
        for s in r.faits("scolarite")
        if en_cours(s, r.aujourd_hui, "rentree") and not _vieille(r, s)
    ]
    return dernier(courantes, "rentree")


def _vieille(r: Regard, annee: Rangee) -> bool:
    rentree = jour(annee, "rentree")
    if rentree is None or jour(annee, "fin") is not None:
        return False
    return delai(rentree, mois=r.seuils.annee_scolaire_mois) <= r.aujourd_hui


def _ecole(r: Regard) -> Iterator[Alerte]:
    annee = annee_en_cours(r) or {}
    element = annee.get("id")
    if annee.get("niveau_code") == DESCOLARISE:
        texte = "Plus à l'école : chercher une formation, un emploi ou un accompagnement."
        yield Alerte("descolarise", texte, page=PAGE, element=element, grave=True)
    natures = {
        a["nature"]: a for a in r.faits("absence") if a.get("nature") and _court(r, a)
    }  # fmt: skip
    frequentation = annee.get("freqsco")
    if "EXCLUSION" in natures or frequentation == _EXCLU:
        texte = f"Exclusion scolaire{_depuis(natures.get('EXCLUSION'))}."
        element_ = (natures.get("EXCLUSION") or annee).get("id")
        yield Alerte("exclusion", texte, page=PAGE, element=element_, grave=True)
    if "DECROCHAGE" in natures or frequentation == _DECROCHE:
        texte = f"Décrochage scolaire{_depuis(natures.get('DECROCHAGE'))}."
        element_ = (natures.get("DECROCHAGE") or annee).get("id")
        yield Alerte("decrochage", texte, page=PAGE, element=element_, grave=True)
    if "ABSENCE" in natures:
        texte = f"Absences répétées{_depuis(natures['ABSENCE'])}."
        yield Alerte("absences_repetees", texte, page=PAGE, element=natures["ABSENCE"].get("id"))


def _court(r: Regard, absence: Rangee) -> bool:
    """Une absence court jusqu'à la reprise, non comprise."""
    debut, reprise = jour(absence, "debut"), jour(absence, "fin")
    commencee = debut is None or debut <= r.aujourd_hui
    return commencee and (reprise is None or r.aujourd_hui < reprise)


def _depuis(fait: Rangee | None) -> str:
    debut = jour(fait, "debut") if fait else None
    return f" depuis le {date_longue(debut)}" if debut else ""


def est_actif(r: Regard, insertion: Rangee) -> bool:
    """Vrai d'un emploi, d'un stage ou d'un accompagnement qui se fait en ce moment. Sans état dit,
    ses dates décident ; sans date non plus, il est tenu pour en cours."""
    etat = insertion.get("etat")
    return etat not in _PAS_COMMENCE | _ARRETE and en_cours(insertion, r.aujourd_hui)


def a_une_activite(r: Regard) -> bool | None:
    """Vrai d'un jeune à l'école, en emploi ou accompagné en ce moment ; faux si l'on sait que tout
    est fini ; ``None`` si rien ne le dit."""
    annee = annee_en_cours(r)
    if annee is not None and annee.get("niveau_code") != DESCOLARISE:
        return True
    if any(est_actif(r, i) for i in r.faits("insertion")):
        return True
    if annee is None and any(_vieille(r, s) for s in r.faits("scolarite")):
        return None
    return False if r.faits("scolarite") or r.faits("insertion") else None


def _activite(r: Regard) -> Iterator[Alerte]:
    """Ni école ni emploi ni accompagnement : affirmé si l'on sait que c'est fini, sinon demandé."""
    if not r.a_atteint(r.seuils.activite_ans):
        return
    actif, source = a_une_activite(r), r.source("activite_ans")
    if actif:
        return
    vieilles = [s for s in r.faits("scolarite") if _vieille(r, s)]
    if actif is None and vieilles:
        rentree = max(d for s in vieilles if (d := jour(s, "rentree")))
        texte = (
            f"La dernière scolarité notée date de la rentrée du {date_longue(rentree)} : on ne "
            "sait pas ce que le jeune fait cette année."
        )
        yield Alerte("activite_inconnue", texte, page=PAGE, source=source)
    elif actif is None:
        texte = "On ne sait pas si le jeune va à l'école, travaille ou est accompagné."
        yield Alerte("activite_inconnue", texte, page=PAGE, source=source)
    else:
        texte = (
            "Ni école, ni emploi, ni accompagnement noté en ce moment : mission locale, CEJ, ou "
            "formation à proposer."
        )
        yield Alerte("sans_activite", texte, page=PAGE, grave=True, source=source)


def _suivis(r: Regard) -> Iterator[Alerte]:
    conventions = r.reperes.marques("insertion", "convention")
    evaluations = r.reperes.marques("insertion", "evaluation_mois")
    for fait in r.faits("insertion"):
        code = fait.get("nature_code")
        if not est_actif(r, fait):
            continue
        nom = r.reperes.libelle("insertion", code)
        if code in conventions and jour(fait, "convention_le") is None:
            texte = f"{nom} : aucune convention signée n'est notée."
            yield Alerte("convention_manquante", texte, page=PAGE, element=fait.get("id"))
        depuis = depart_de_l_evaluation(fait)
        if code in evaluations and depuis is not None:
            due = delai(depuis, mois=int(evaluations[code]))
            if due <= r.aujourd_hui:
                texte = f"{nom} : à évaluer depuis le {date_longue(due)}."
                yield Alerte(
                    "evaluation_due", texte, page=PAGE, element=fait.get("id"),
                    source=r.source("mentorat_mois"),
                )  # fmt: skip


def depart_de_l_evaluation(fait: Rangee) -> date | None:
    """D'où l'on compte : la dernière évaluation, sinon la convention, sinon le début."""
    return jour(fait, "evaluation_le") or jour(fait, "convention_le") or jour(fait, "debut")


def _vacances(r: Regard) -> Iterator[Alerte]:
    annee = r.aujourd_hui.year
    notes = (
        d.year
        for f in r.par_code("loisir", "nature", "VACANCES")
        for d in (jour(f, "debut"), jour(f, "fin"))
        if d is not None
    )
    if r.suivi and r.aujourd_hui.month >= r.seuils.vacances_mois and annee not in set(notes):
        texte = f"Aucun séjour de vacances n'est noté en {annee}."
        yield Alerte("vacances_non_notees", texte, page=PAGE, source=r.source("vacances_mois"))


def _cej(r: Regard) -> Iterator[Alerte]:
    if r.a_atteint(r.seuils.cej_ans) and not r.par_code("insertion", "nature_code", "CEJ"):
        texte = "Le contrat d'engagement jeune (CEJ) n'est pas noté comme proposé."
        yield Alerte("cej_non_propose", texte, page=PAGE, source=r.source("cej_ans"))
