"""Ce que tous les documents prennent au dossier : en-tête, personne, bilan, visa, changements."""

from __future__ import annotations

from datetime import date

from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.francais import date_longue
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.jeune import Visa as VisaMetier
from ase_parcours.metier.nuits import Niveau, Plage
from ase_parcours.metier.sortie import Base
from ase_parcours.rapports.contenus.communs import (
    Bilan,
    EditionRemplacee,
    EnTete,
    Etape,
    Genre,
    Personne,
    Signature,
    Visa,
)
from ase_parcours.rapports.phrases import accord

SERVICE = "Aide sociale à l'enfance"
BASES = {
    Base.EFFECTIVE: "sortie enregistrée",
    Base.CONSTAT: "départ constaté",
    Base.PREVUE: "date prévue",
    Base.APJM: "fin de l'accueil jeune majeur",
    Base.MAJORITE: "majorité",
    Base.DEPASSEE: "date prévue dépassée",
}
_GENRES = {"F": Genre.FEMININ, "M": Genre.MASCULIN}
_TITRES_GENRES = {"mme": Genre.FEMININ, "m.": Genre.MASCULIN}


def en_tete(
    vue: VueDossier,
    jour: date,
    numero: int | None,
    remplace: EditionRemplacee | None,
) -> EnTete:
    """En-tête : service, unité, édition (absente pour un aperçu)."""
    unite = vue.identite.get("unite") or ""
    return EnTete(SERVICE, unite, "", jour, numero, remplace)


# --- Personne, bilan ------------------------------------------------------------------------------


def personne_du_dossier(vue: VueDossier) -> Personne:
    """Le jeune et son référent, tels que les documents les nomment."""
    ligne, identite = vue.ligne, vue.identite
    naissance = ligne.naissance
    texte: str | None = None
    precise = naissance.exacte is not None
    if naissance.au_plus_tot is not None:
        entiere = date_longue(naissance.au_plus_tot)
        morceaux = entiere.split(" ")
        texte = {"jour": entiere, "mois": " ".join(morceaux[1:]), "annee": morceaux[-1]}[
            naissance.precision.value
        ]
    referent = identite.get("referent")
    return Personne(
        nom=ligne.nom,
        prenom=ligne.prenom,
        dossier=ligne.dossier,
        naissance=texte,
        naissance_precise=precise,
        genre=_GENRES.get(identite.get("sexe") or "", Genre.INCONNU),
        referent=referent,
        referent_genre=_genre_du_titre(referent),
        age=ligne.age,
    )


def _genre_du_titre(nom: str | None) -> Genre:
    premier = (nom or "").split(" ")[0].lower()
    return _TITRES_GENRES.get(premier, Genre.INCONNU)


def bilan(e: Evaluation, plages: tuple[Plage, ...], niveau: Niveau) -> Bilan:
    """Le niveau, ses raisons et ces nuits."""
    natures = e.reperes.natures
    return Bilan(
        niveau=niveau,
        plages=plages,
        sortie=e.sortie.le,
        base=BASES[e.sortie.base] if e.sortie.base else "",
        motifs=tuple(m.texte for m in e.motifs),
        alertes=tuple(a.texte for a in e.alertes),
        nuits_decisives=e.reperes.regles.nuits_decisives,
        libelles=tuple((s.id, natures[s.code].court.lower()) for s in e.faits.solutions),
    )


def version(e: Evaluation) -> str:
    """La table des natures qui a jugé les nuits, en mots."""
    natures = e.reperes.natures
    return f"du {date_longue(natures.en_vigueur_du)} ({natures.version.split('/')[-1]})"


def lui_et_son_referent(personne: Personne) -> str:
    """« Inès Khelifi, Mme Arnaud » : qui reçoit ce qui se travaille ensemble."""
    referent = f", {personne.referent}" if personne.referent else ""
    return f"{personne.nom_complet}{referent}"


def signatures(personne: Personne) -> tuple[Signature, ...]:
    """Les boîtes d'usage : le jeune, son référent, la direction."""
    return (
        Signature(personne.nom_complet, accord(personne.genre, "la jeune", "le jeune", "jeune")),
        Signature(
            personne.referent or "",
            accord(personne.referent_genre, "référente ASE", "référent ASE", "référent ASE"),
        ),
        Signature("", "responsable"),
    )


def visa(accorde: VisaMetier) -> Visa:
    """Le visa d'une sortie fragile."""
    etape = Etape(accorde.etape_libelle, accorde.etape_le, accorde.responsable)
    return Visa(
        par="cadre de l'ASE",
        accorde_le=accorde.accorde_le or accorde.date_sortie,
        motif=accorde.motif,
        etape=etape,
        responsable=accorde.responsable,
        du_demandeur=accorde.visa_du_demandeur,
    )
