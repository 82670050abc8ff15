"""Le compte rendu de l'entretien des six mois après la sortie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.metier.calendrier import anniversaire, veille
from ase_parcours.metier.controles.regard import NON, OUI, Rangee, Regard, dernier, jour
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.hebergement import ETATS_ACQUIS, ETATS_MORTS, Etat, Solution
from ase_parcours.metier.sortie import Base
from ase_parcours.operations.assemblage import commun, entretien, projet
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports.contenus.communs import DateQuiCompte
from ase_parcours.rapports.contenus.entretien import (
    DemandeDeRetour,
    DroitAuRetour,
    EntretienSixMois,
    EtatPromesse,
    Nouvelles,
    Promesse,
)
from ase_parcours.rapports.contenus.natures import Nature
from ase_parcours.rapports.contenus.projet import EtatAction

_CODE = "SIX_MOIS"
_ARTICLE = "CASF L222-5-2-1"
_DES_ACTIONS = {
    EtatAction.FAITE: EtatPromesse.TENUE,
    EtatAction.EN_COURS: EtatPromesse.EN_COURS,
    EtatAction.A_FAIRE: EtatPromesse.EN_COURS,
    EtatAction.EN_RETARD: EtatPromesse.EN_RETARD,
    EtatAction.ABANDONNEE: EtatPromesse.ABANDONNEE,
}
_RESERVE = (
    "Une obligation de quitter le territoire est notée : le texte l’écarte de ce droit. La faire "
    "examiner par une permanence juridique avant de conclure."
)


def entretien_des_six_mois(d: Demande) -> EntretienSixMois:
    """Où la personne en est, ce qui avait été promis, et jusqu'à quand elle peut revenir."""
    r = regard(d.vue, d.vue.ligne.evaluation.aujourd_hui)
    e = r.evaluation
    personne = commun.personne_du_dossier(d.vue)
    note = entretien.choisir(r, _CODE)
    sortie, sorti = depart(e)
    retour = droit_au_retour(r)
    return EntretienSixMois(
        en_tete=replace(
            d.en_tete,
            pour=commun.lui_et_son_referent(personne),
            but="faire le point six mois après la sortie, et dire comment revenir",
        ),
        personne=personne,
        tenue=entretien.tenue(r, note, e.reperes.fin_horizon(sortie) if sortie else None),
        ordre_du_jour=entretien.ordre_du_jour(r, note),
        themes=entretien.themes(note),
        droits=projet.droits(r, note.fait),
        decide=entretien.decide(note),
        position=projet.position(r, note.fait),
        rendez_vous=(*entretien.entretiens_a_venir(r, note), *_ensuite(retour)),
        textes=projet.textes("ASE-17", "ASE-19"),
        signatures=commun.signatures(personne),
        sortie=sortie,
        sorti=sorti,
        nouvelles=_nouvelles(r, sortie if sorti else None),
        essais=len(_contacts(r, sortie, NON)) if sorti else 0,
        promesses=(*_promesses_du_toit(e, sortie), *_promesses_du_projet(r)),
        retour=retour,
    )


def depart(e: Evaluation) -> tuple[date | None, bool]:
    """Le jour du départ, et s'il est enregistré. Une date dépassée reste celle annoncée : elle ne
    glisse pas avec le jour d'impression."""
    if e.sortie.base is Base.EFFECTIVE:
        return e.sortie.le, True
    if e.sortie.base is Base.CONSTAT:
        return e.situation.constats[-1].ouverture.le, True
    return e.sortie.annoncee, False


# --- Situation ------------------------------------------------------------------------------------


def _contacts(r: Regard, depuis: date | None, joint: str) -> list[Rangee]:
    """Les contacts d'après la sortie, jusqu'à aujourd'hui, où la personne a été jointe ou non."""
    return [
        c
        for c in r.par_code("contact", "joint", joint)
        if depuis is not None and (le := jour(c, "le")) and depuis <= le <= r.aujourd_hui
    ]


def _nouvelles(r: Regard, depuis: date | None) -> Nouvelles | None:
    c = dernier(_contacts(r, depuis, OUI), "le")
    le = jour(c, "le") if c else None
    if c is None or le is None:
        return None
    logement, activite = projet.texte(c, "logement"), projet.texte(c, "activite")
    return Nouvelles(
        le=le,
        logement=r.reperes.libelle("logements_suivi", logement) if logement else "",
        convient=entretien.trois(c, "logement_convient"),
        activite=r.reperes.libelle("activites_suivi", activite) if activite else "",
        ressources=projet.texte(c, "ressources"),
        veut_revenir=entretien.trois(c, "veut_revenir"),
    )


# --- Promis, tenu ---------------------------------------------------------------------------------


def _promesses_du_toit(e: Evaluation, sortie: date | None) -> Iterator[Promesse]:
    """Les toits acquis le jour de la sortie et les étapes qui les préparaient."""
    if sortie is None:
        return
    for s in e.faits.solutions:
        if not _promis(s, sortie):
            continue
        nature = e.reperes.natures[s.code].court
        quoi = f"{nature}, {s.gestionnaire}" if s.gestionnaire else nature
        yield Promesse(quoi, "", s.debut, _etat_du_toit(s, e.aujourd_hui))
        for etape in s.etapes:
            etat = EtatPromesse.TENUE if etape.faite else _selon(etape.le, e.aujourd_hui)
            yield Promesse(etape.libelle, etape.responsable, etape.le, etat)


def _promis(s: Solution, sortie: date) -> bool:
    """Vrai d'un toit acquis avant la sortie, ou qui la couvrait et dont on ne l'a noté qu'après."""
    if s.etat(sortie) in ETATS_ACQUIS:
        return True
    couvrait = s.debut is not None and s.debut <= sortie and (s.fin is None or s.fin > sortie)
    return couvrait and any(pas.etat in ETATS_ACQUIS for pas in s.etats)


def _etat_du_toit(s: Solution, au: date) -> EtatPromesse:
    """Une solution confirmée dont le jour est passé n'est pas, pour autant, occupée."""
    etat = s.etat(au)
    if etat is Etat.OCCUPEE:
        return EtatPromesse.TENUE
    if etat in ETATS_MORTS:
        return EtatPromesse.NON_TENUE
    return EtatPromesse.EN_COURS if s.debut and s.debut > au else EtatPromesse.INCONNUE


def _selon(le: date | None, au: date) -> EtatPromesse:
    if le is None:
        return EtatPromesse.INCONNUE
    return EtatPromesse.EN_RETARD if le < au else EtatPromesse.EN_COURS


def _promesses_du_projet(r: Regard) -> Iterator[Promesse]:
    for a in projet.actions(r.faits("action"), r.aujourd_hui):
        yield Promesse(a.quoi, a.qui, a.quand, _DES_ACTIONS[a.etat], a.nature)


# --- Revenir --------------------------------------------------------------------------------------


def droit_au_retour(r: Regard) -> DroitAuRetour:
    """Jusqu'à quand revenir, ce qui a été demandé et répondu."""
    naissance = r.evaluation.faits.naissance
    ans = r.evaluation.reperes.regles.fin_accueil_ans
    fin = naissance.au_plus_tot and veille(anniversaire(naissance.au_plus_tot, ans))
    demandes = sorted(r.faits("demande_retour"), key=lambda d: str(d.get("demandee_le") or ""))
    oqtf = r.unique("statut").get("sejour") in r.reperes.marques("sejour", "alerte")
    return DroitAuRetour(
        dernier=fin,
        exact=naissance.exacte is not None,
        fini=fin is not None and naissance.exacte is not None and fin < r.aujourd_hui,
        ans=ans,
        demandes=tuple(_demande(r, d) for d in demandes),
        reserve=_RESERVE if oqtf else "",
    )


def _demande(r: Regard, d: Rangee) -> DemandeDeRetour:
    reponse = projet.texte(d, "reponse")
    return DemandeDeRetour(
        le=jour(d, "demandee_le"),
        reponse=r.reperes.libelle("reponses_retour", reponse) if reponse else "",
        repondue_le=jour(d, "repondue_le"),
        abri=entretien.trois(d, "abri"),
        motif=projet.texte(d, "motif"),
    )


def _ensuite(retour: DroitAuRetour) -> Iterator[DateQuiCompte]:
    """Un entretien de plus se demande tant que le droit court."""
    if not retour.fini and retour.dernier is not None:
        quoi = "Dernier jour pour demander un autre entretien"
        yield DateQuiCompte(retour.dernier, quoi, _ARTICLE, nature=Nature.FAIT)
