"""Les lettres : le modèle, rempli de ce que le dossier sait."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.metier.calendrier import anniversaire
from ase_parcours.metier.controles.regard import OUI, Regard, jour
from ase_parcours.metier.controles.ressources import budget_du_jour, lignes_du_dossier
from ase_parcours.metier.lettres import LettreRemplie, remplir
from ase_parcours.metier.nuits import Couverture
from ase_parcours.metier.sortie import fin_jeune_majeur
from ase_parcours.operations.assemblage import commun, dit
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports.contenus.communs import Genre, Personne
from ase_parcours.rapports.contenus.lettre import Lettre, TexteCite
from ase_parcours.referentiels.lettres import lettres

_ACCORDS = {Genre.FEMININ: "e", Genre.MASCULIN: ""}
_ACCORDES = {"accompagne": "accompagné", "confie": "confié", "majeur": "majeur", "pris": "pris"}
_ANS_MAJORITE, _REFUS, _APJM = 18, "REFUS", "APJM"
_EN_ATTENTE = ("DEMANDEE", "EN_COURS")


def assembleur(nom: str) -> Callable[[Demande], Lettre]:
    """De quoi remplir une lettre du catalogue."""

    def lettre(d: Demande) -> Lettre:
        personne = commun.personne_du_dossier(d.vue)
        return mise_en_forme(d, personne, d.relue or remplie(nom, d))

    return lettre


def remplie(nom: str, d: Demande) -> LettreRemplie:
    """Le modèle de cette lettre, ses faits posés ; à relire avant d'imprimer."""
    personne = commun.personne_du_dossier(d.vue)
    r = regard(d.vue, d.vue.ligne.evaluation.aujourd_hui)
    return remplir(lettres()[nom], dict(_faits(d, r, personne)))


def mise_en_forme(d: Demande, personne: Personne, texte: LettreRemplie) -> Lettre:
    """La lettre à imprimer, telle qu'elle a été relue."""
    a_qui = texte.destinataire[0] if texte.destinataire else ""
    return Lettre(
        en_tete=replace(d.en_tete, pour=a_qui, but=fr.initiale_minuscule(texte.objet)),
        personne=personne,
        objet_lettre=texte.objet,
        vers=texte.destinataire,
        corps=texte.corps,
        pieces=texte.pieces,
        textes=tuple(TexteCite(b.texte, b.lu_le) for b in texte.bases),
        manquent=texte.manquent,
    )


def _faits(d: Demande, r: Regard, personne: Personne) -> Iterator[tuple[str, str]]:
    """(nom, valeur) : ce que l'on ne sait pas est vide."""
    e = _ACCORDS.get(personne.genre, "(e)")
    for nom, masculin in _ACCORDES.items():
        yield nom, masculin + e
    yield from _dates(r)
    yield from _demande(r)
    yield "logement", dit.logement(r)
    yield "activite", dit.activite(r)
    yield "ressources", _ressources(r)
    yield "soins", dit.soins(r)
    yield "projet", dit.parole(r)
    yield "besoins", _besoins(r)
    yield "confiance", dit.confiance(r)
    yield "nuits_decouvertes", _nuits(r)
    compte = [f.get("compte_bancaire") for f in r.faits("finances")]
    yield "compte", "oui" if OUI in compte else ""
    yield "sans_compte", "oui" if "non" in compte and OUI not in compte else ""


def _dates(r: Regard) -> Iterator[tuple[str, str]]:
    ev = r.evaluation
    naissance = ev.faits.naissance.exacte
    ages = (("dix_huit_ans", _ANS_MAJORITE), ("vingt_et_un_ans", ev.reperes.regles.fin_accueil_ans))
    for nom, ans in ages:
        yield nom, _le(anniversaire(naissance, ans) if naissance else None)
    yield "prise_en_charge", _le(ev.faits.arrivee())
    yield "fin_apjm", _le(fin_jeune_majeur(ev.faits, ev.aujourd_hui))


def _demande(r: Regard) -> Iterator[tuple[str, str]]:
    """La dernière demande de prise en charge, et ce qu'il en a été répondu."""
    retours = [f for f in r.faits("demande_retour") if jour(f, "demandee_le") is not None]
    if retours:
        derniere = max(retours, key=lambda f: str(f.get("demandee_le")))
        refuse = derniere.get("reponse") == _REFUS
        yield "demande_le", _le(jour(derniere, "demandee_le"))
        yield "refus_le", _le(jour(derniere, "repondue_le")) if refuse else ""
        yield "motif_refus", dit.texte(derniere.get("motif")) if refuse else ""
        yield "sans_reponse", "oui" if not derniere.get("reponse") else ""
        return
    demandes = [f for f in r.faits("demarche_droit") if f.get("droit") == _APJM]
    if demandes:
        derniere = max(demandes, key=lambda f: str(f.get("demande_le") or ""))
        yield "demande_le", _le(jour(derniere, "demande_le"))
        yield "sans_reponse", "oui" if derniere.get("etat") in _EN_ATTENTE else ""


def _ressources(r: Regard) -> str:
    b = budget_du_jour(r)
    if b.ressources is None:
        return ""
    lignes, _ = lignes_du_dossier(r, r.aujourd_hui)
    dites = [
        f"{fr.initiale_minuscule(x.nom)}, {fr.montant(x.par_mois)} par mois"
        for x in lignes
        if x.court(r.aujourd_hui) and x.par_mois is not None
    ]
    inconnues = [f"{fr.initiale_minuscule(n)}, montant à préciser" for n in b.ressources_inconnues]
    return " ; ".join([*dites, *inconnues]) or "aucune"


def _besoins(r: Regard) -> str:
    """Les besoins du projet où il reste une action à faire."""
    libelles = (r.reperes.libelle("besoins", code) for code in dit.besoins_a_suivre(r))
    return fr.enumeration([fr.initiale_minuscule(x) for x in libelles])


def _nuits(r: Regard) -> str:
    n = sum(p.nuits for p in r.evaluation.plages if p.couverture is Couverture.DECOUVERTE)
    return fr.pluriel(n, "nuit") if n else ""


def _le(quand: date | None) -> str:
    return fr.date_longue(quand) if quand is not None else ""
