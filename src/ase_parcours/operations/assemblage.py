"""Du dossier au document : remplir les fiches que les rapports mettent en page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.francais import date_courte, date_longue
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.hebergement import (
    Etat,
)
from ase_parcours.metier.jeune import Visa as VisaMetier
from ase_parcours.metier.nuits import Niveau, Plage
from ase_parcours.metier.sortie import Base
from ase_parcours.operations import assemblage_pistes, assemblage_situation
from ase_parcours.rapports import contenu as c

SERVICE = "Aide sociale à l'enfance"
_BASES = {
    Base.EFFECTIVE: "sortie enregistrée",
    Base.CONSTAT: "départ constaté",
    Base.PREVUE: "date prévue",
    Base.APJM: "fin de l'accueil jeune majeur",
    Base.MAJORITE: "majorité",
    Base.DEPASSEE: "date prévue dépassée",
}
_GENRES = {"F": c.Genre.FEMININ, "M": c.Genre.MASCULIN}
_TITRES_GENRES = {"mme": c.Genre.FEMININ, "m.": c.Genre.MASCULIN}


def plan_de_transition(
    vue: VueDossier, en_tete: c.EnTete, changements: tuple[c.Changement, ...]
) -> c.PlanTransition:
    """Le plan de transition d'un dossier."""
    e = vue.ligne.evaluation
    personne = personne_du_dossier(vue)
    return c.PlanTransition(
        en_tete=en_tete,
        personne=personne,
        bilan=_bilan(e, e.plages, e.niveau),
        destinataires=_destinataires(personne),
        but=_but(e),
        version_natures=_version(e),
        pistes=tuple(assemblage_pistes.pistes(vue)),
        besoins=assemblage_situation.besoins(vue),
        dates=tuple(assemblage_situation.dates(vue)),
        etapes=tuple(assemblage_situation.etapes(e)),
        mots=_mots(vue),
        visa=_visa_du_plan(e),
        signatures=signatures(personne),
        changements=changements,
    )


def attestation(vue: VueDossier, en_tete: c.EnTete) -> c.Attestation | None:
    """L'attestation d'une sortie qui tient ; ``None`` s'il n'y en a pas."""
    e = vue.ligne.evaluation
    if e.tenue is None or e.statut.value not in ("sorti_garanti", "sorti_fragile"):
        return None
    provisoire = e.statut.value == "sorti_fragile"
    personne = personne_du_dossier(vue)
    visa = _visa(e.tenue.visa) if e.tenue.visa else None
    return c.Attestation(
        en_tete=en_tete,
        personne=personne,
        bilan=_bilan(e, e.tenue.plages, e.tenue.niveau),
        provisoire=provisoire,
        couvertures=tuple(assemblage_pistes.couvertures(vue, e.tenue.plages)),
        version_natures=_version(e),
        ensuite=tuple(assemblage_situation.ensuite(e)),
        visa=visa,
        signatures=signatures(personne),
    )


def en_tete(
    vue: VueDossier,
    jour: date,
    numero: int | None,
    remplace: c.EditionRemplacee | None,
) -> c.EnTete:
    """En-tête : service, unité, édition (absente pour un aperçu)."""
    unite = vue.identite.get("unite") or ""
    return c.EnTete(SERVICE, unite, "", jour, numero, remplace)


def changements(depuis: list[tuple[str, str, Any]], vue: VueDossier) -> tuple[c.Changement, ...]:
    """« Ce qui a changé » : lignes du journal (type, champ, valeur) écrites depuis l'édition."""
    natures = vue.ligne.evaluation.reperes.natures
    textes: dict[str, c.Changement] = {}
    for type_, champ, valeur in depuis:
        if type_ == "solution" and champ == "code" and valeur:
            nom = natures[str(valeur)].court
            textes[f"+{nom}"] = c.Changement(c.Signe.AJOUT, f"Piste ajoutée : {nom}.")
        elif type_ == "solution" and champ == "etats" and valeur:
            pas = valeur[-1]
            mort = pas["etat"] in (Etat.REFUSEE, Etat.CADUQUE)
            signe = c.Signe.RETRAIT if mort else c.Signe.AUTRE
            texte = f"Une piste est {pas['etat']}, le {date_courte(date.fromisoformat(pas['le']))}."
            textes[texte] = c.Changement(signe, texte)
        elif type_ == "piece" and champ == "nom":
            textes[f"piece{valeur}"] = c.Changement(c.Signe.AJOUT, f"Pièce versée : {valeur}.")
        elif type_ == "affectation" and champ == "referent" and valeur:
            textes["referent"] = c.Changement(c.Signe.AUTRE, f"Référent : {valeur}.")
        elif type_ == "jeune" and champ == "sortie_prevue" and valeur:
            jour = date_longue(date.fromisoformat(valeur))
            textes["prevue"] = c.Changement(c.Signe.AUTRE, f"Sortie prévue le {jour}.")
    return tuple(textes.values())[:6]


# --- Personne, bilan ------------------------------------------------------------------------------


def personne_du_dossier(vue: VueDossier) -> c.Personne:
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
    return c.Personne(
        nom=ligne.nom,
        prenom=ligne.prenom,
        dossier=ligne.dossier,
        naissance=texte,
        naissance_precise=precise,
        genre=_GENRES.get(identite.get("sexe") or "", c.Genre.INCONNU),
        referent=referent,
        referent_genre=_genre_du_titre(referent),
        age=ligne.age,
    )


def _genre_du_titre(nom: str | None) -> c.Genre:
    premier = (nom or "").split(" ")[0].lower()
    return _TITRES_GENRES.get(premier, c.Genre.INCONNU)


def _bilan(e: Evaluation, plages: tuple[Plage, ...], niveau: Niveau) -> c.Bilan:
    natures = e.reperes.natures
    return c.Bilan(
        niveau=niveau,
        plages=plages,
        sortie=e.sortie.le,
        base=_BASES[e.sortie.base] if e.sortie.base else "",
        motifs=tuple(m.texte for m in e.motifs),
        alertes=tuple(a.texte for a in e.alertes),
        nuits_decisives=e.reperes.regles.nuits_decisives,
        libelles=tuple((s.id, natures[s.code].court.lower()) for s in e.faits.solutions),
    )


def _destinataires(personne: c.Personne) -> str:
    referent = f", {personne.referent}" if personne.referent else ""
    return f"{personne.nom_complet}{referent}, le cadre de l'ASE."


def _but(e: Evaluation) -> str:
    if e.sortie.le is None:
        return "préparer la sortie, dont la date n'est pas connue."
    return f"préparer la sortie du {date_longue(e.sortie.le)}."


def _version(e: Evaluation) -> str:
    natures = e.reperes.natures
    return f"du {date_longue(natures.en_vigueur_du)} ({natures.version.split('/')[-1]})"


def signatures(personne: c.Personne) -> tuple[c.Signature, ...]:
    """Les boîtes d'usage : le jeune, son référent, la direction."""
    accord = {c.Genre.FEMININ: "la jeune", c.Genre.MASCULIN: "le jeune"}
    return (
        c.Signature(personne.nom_complet, accord.get(personne.genre, "jeune")),
        c.Signature(personne.referent or "", "référent ASE"),
        c.Signature("", "responsable"),
    )


def _mots(vue: VueDossier) -> c.MotsDuJeune | None:
    parole = vue.identite.get("parole")
    return c.MotsDuJeune(parole) if parole else None


def _visa_du_plan(e: Evaluation) -> c.Visa | None:
    return _visa(e.tenue.visa) if e.tenue is not None and e.tenue.visa is not None else None


def _visa(visa: VisaMetier) -> c.Visa:
    etape = c.Etape(visa.etape_libelle, visa.etape_le, visa.responsable)
    return c.Visa(
        par="cadre de l'ASE",
        accorde_le=visa.accorde_le or visa.date_sortie,
        motif=visa.motif,
        etape=etape,
        responsable=visa.responsable,
        du_demandeur=visa.visa_du_demandeur,
    )


def lignes_depuis(brutes: list[Mapping[str, Any]]) -> list[tuple[str, str, Any]]:
    """Lignes de journal lues en base, en (type, champ, valeur)."""
    return [
        (b["type"], b["champ"], json.loads(b["apres"]) if b["apres"] is not None else None)
        for b in brutes
    ]
