"""Du dossier au document : remplir les fiches que les rapports mettent en page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.coffre.pieces import Piece
from ase_parcours.francais import date_courte, date_longue, montant
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.garantie import Evaluation, couverture_si_admise
from ase_parcours.metier.hebergement import (
    ETATS_ACQUIS,
    ETATS_PISTE,
    Classe,
    Couvre,
    Etat,
    Solution,
    couverture,
)
from ase_parcours.metier.jeune import Visa as VisaMetier
from ase_parcours.metier.nuits import Couverture, Niveau, Plage
from ase_parcours.metier.sortie import Base, fin_jeune_majeur
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
    personne = _personne(vue)
    return c.PlanTransition(
        en_tete=en_tete,
        personne=personne,
        bilan=_bilan(e, e.plages, e.niveau),
        destinataires=_destinataires(personne),
        but=_but(e),
        version_natures=_version(e),
        pistes=tuple(_pistes(vue)),
        besoins=_besoins(vue),
        dates=tuple(_dates(vue)),
        etapes=tuple(_etapes(e)),
        mots=_mots(vue),
        visa=_visa_du_plan(e),
        signatures=_signatures(personne),
        changements=changements,
    )


def attestation(vue: VueDossier, en_tete: c.EnTete) -> c.Attestation | None:
    """L'attestation d'une sortie qui tient ; ``None`` s'il n'y en a pas."""
    e = vue.ligne.evaluation
    if e.tenue is None or e.statut.value not in ("sorti_garanti", "sorti_fragile"):
        return None
    provisoire = e.statut.value == "sorti_fragile"
    personne = _personne(vue)
    visa = _visa(e.tenue.visa) if e.tenue.visa else None
    return c.Attestation(
        en_tete=en_tete,
        personne=personne,
        bilan=_bilan(e, e.tenue.plages, e.tenue.niveau),
        provisoire=provisoire,
        couvertures=tuple(_couvertures(vue, e.tenue.plages)),
        version_natures=_version(e),
        ensuite=tuple(_ensuite(e)),
        visa=visa,
        signatures=_signatures(personne),
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
        elif type_ == "jeune" and champ == "sortie_prevue" and valeur:
            jour = date_longue(date.fromisoformat(valeur))
            textes["prevue"] = c.Changement(c.Signe.AUTRE, f"Sortie prévue le {jour}.")
    return tuple(textes.values())[:6]


# --- Personne, bilan ------------------------------------------------------------------------------


def _personne(vue: VueDossier) -> c.Personne:
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


def _signatures(personne: c.Personne) -> tuple[c.Signature, ...]:
    accord = {c.Genre.FEMININ: "la jeune", c.Genre.MASCULIN: "le jeune"}
    return (
        c.Signature(personne.nom_complet, accord.get(personne.genre, "jeune")),
        c.Signature(personne.referent or "", "référent ASE"),
        c.Signature("", "responsable"),
    )


def _mots(vue: VueDossier) -> c.MotsDuJeune | None:
    parole = vue.identite.get("parole")
    return c.MotsDuJeune(parole) if parole else None


# --- Pistes -----------------------------------------------------------------------------------


def _pistes(vue: VueDossier) -> list[c.Piste]:
    e = vue.ligne.evaluation
    rang = {c.GroupePiste.CONFIRMEE: 0, c.GroupePiste.VIVANTE: 1, c.GroupePiste.ECARTEE: 2}
    pistes = [_piste(s, vue, e) for s in e.faits.solutions]
    return sorted(pistes, key=lambda p: (rang[p.groupe], p.debut or date.max))


def _piste(s: Solution, vue: VueDossier, e: Evaluation) -> c.Piste:
    etat = s.etat(e.aujourd_hui)
    groupe = (
        c.GroupePiste.CONFIRMEE
        if etat in ETATS_ACQUIS
        else c.GroupePiste.VIVANTE
        if etat in ETATS_PISTE
        else c.GroupePiste.ECARTEE
    )
    return c.Piste(
        nature=e.reperes.natures[s.code].court,
        gestionnaire=s.gestionnaire or "",
        etat=str(etat) if etat else "on ne sait pas",
        groupe=groupe,
        debut=s.debut,
        fin=s.fin,
        fin_inconnue=s.fin_inconnue,
        couvre=_couvre(s, e, etat),
        preuve=s.preuve or "",
        piece=_piece_versee(vue, s),
        suite=_suite(s, etat),
    )


def _couvre(s: Solution, e: Evaluation, etat: Etat | None) -> Couverture | None:
    if e.sortie.le is None:
        return None
    trouve: Couvre | None
    if etat in ETATS_PISTE:
        trouve = couverture_si_admise(s, e)
    else:
        trouve = couverture(s, e.reperes.natures, e.aujourd_hui, e.sortie.le)
    if trouve is None or trouve.fin <= e.sortie.le:
        return None
    durable = trouve.classe is Classe.DURABLE
    return Couverture.DURABLE if durable else Couverture.PROVISOIRE


def _suite(s: Solution, etat: Etat | None) -> str:
    if etat is Etat.REFUSEE:
        return s.motif_refus or "refus, motif à écrire"
    restantes = sorted((x for x in s.etapes if not x.faite), key=lambda x: x.le or date.max)
    if not restantes:
        return ""
    etape = restantes[0]
    return f"{etape.libelle}, le {date_courte(etape.le)}" if etape.le else etape.libelle


def _piece_versee(vue: VueDossier, s: Solution) -> c.PieceVersee | None:
    piece = _piece(vue, s.id)
    if piece is None:
        return None
    detenteur = "" if piece.detenue else "un autre poste"
    return c.PieceVersee(piece.sha256, date.fromisoformat(piece.date), detenteur)


def _piece(vue: VueDossier, solution: str) -> Piece | None:
    return next((p for p in vue.pieces if p.solution == solution), None)


def _couvertures(vue: VueDossier, plages: tuple[Plage, ...]) -> list[c.SolutionCouvrante]:
    e = vue.ligne.evaluation
    retenues: dict[str, Couverture] = {}
    for plage in plages:
        if plage.solution is not None:
            retenues.setdefault(plage.solution, plage.couverture)
    couvrantes = []
    for s in e.faits.solutions:
        piece = _piece_versee(vue, s)
        if s.id in retenues and piece is not None and s.debut is not None:
            nature = e.reperes.natures[s.code]
            couvrantes.append(
                c.SolutionCouvrante(
                    nature.libelle,
                    s.gestionnaire or "",
                    s.debut,
                    s.fin,
                    s.preuve or "",
                    piece,
                    retenues[s.id],
                )
            )
    return couvrantes


# --- Besoins, dates, étapes -------------------------------------------------------------------


def _besoins(vue: VueDossier) -> tuple[c.Besoin, ...]:
    """Les six besoins ; ce que l'on ne sait pas reste « non traité »."""
    e = vue.ligne.evaluation
    logement = {
        Niveau.GARANTIE: "un toit durable",
        Niveau.FRAGILE: "un toit provisoire",
        Niveau.SANS_SOLUTION: f"{e.nuits_decouvertes} nuits découvertes",
        Niveau.INDETERMINEE: "date de sortie inconnue",
    }[e.niveau]
    etape = e.prochaine_etape
    etat = c.EtatBesoin.TRAITE if e.niveau is Niveau.GARANTIE else c.EtatBesoin.EN_PARTIE
    besoin_logement = c.Besoin(
        logement,
        etape[1] if etape else "",
        etape[2] if etape else "",
        date_courte(etape[0]) if etape else "",
        etat,
    )
    return (
        _besoin_su(_ressources(vue)),
        besoin_logement,
        _besoin_su(_derniere(vue, "scolarite", "niveau")),
        _besoin_su(_soins(vue)),
        c.Besoin(),
        c.Besoin(),
    )


def _besoin_su(texte: str) -> c.Besoin:
    return c.Besoin(texte, etat=c.EtatBesoin.EN_PARTIE) if texte else c.Besoin()


def _ressources(vue: VueDossier) -> str:
    dites = []
    for r in vue.facettes["ressource"]:
        finie = r["fin"] and r["fin"] <= vue.ligne.evaluation.aujourd_hui.isoformat()
        if r["montant"] is not None and not finie:
            dites.append(f"{r['nature']} : {montant(r['montant'])}")
    return ", ".join(dites[:2])


def _derniere(vue: VueDossier, facette: str, champ: str) -> str:
    valeurs = [str(r[champ]) for r in vue.facettes[facette] if r[champ]]
    return valeurs[-1] if valeurs else ""


def _soins(vue: VueDossier) -> str:
    for r in vue.facettes["sante"]:
        if (r["element"] or "").upper().startswith("C2S") and r["echeance"]:
            return f"C2S jusqu'au {date_courte(date.fromisoformat(r['echeance']))}"
    return ""


def _dates(vue: VueDossier) -> list[c.DateQuiCompte]:
    e = vue.ligne.evaluation
    referent = vue.identite.get("referent") or ""
    trouvees: list[tuple[date, str, str, str]] = []
    fin = fin_jeune_majeur(e.faits, e.aujourd_hui)
    if fin is not None:
        quoi = "Demander le renouvellement de l'accueil jeune majeur, au plus tard"
        trouvees.append((ajouter_mois(fin, -1), quoi, "CASF L222-5, 5°", referent))
    if e.sortie.le is not None:
        quoi = "Sortie : toutes les nuits doivent être couvertes"
        trouvees.append((e.sortie.le, quoi, "CASF R222-6, 2°", referent))
        horizon = e.reperes.fin_horizon(e.sortie.le)
        trouvees.append((horizon, "Entretien des six mois", "CASF L222-5-2-1", referent))
    trouvees += _echeances_connues(vue)
    a_venir = sorted(t for t in trouvees if t[0] >= e.aujourd_hui)
    return [c.DateQuiCompte(*t) for t in a_venir]


def _echeances_connues(vue: VueDossier) -> list[tuple[date, str, str, str]]:
    trouvees = []
    mdph = vue.identite.get("mdph_fin")
    if mdph:
        trouvees.append((date.fromisoformat(mdph), "Fin des droits MDPH", "", ""))
    for r in vue.facettes["sante"]:
        if r["echeance"]:
            quoi = f"{r['element']} : dernier jour"
            trouvees.append((date.fromisoformat(r["echeance"]), quoi, "", ""))
    return trouvees


def _etapes(e: Evaluation) -> list[c.Etape]:
    etapes = [x for s in e.faits.solutions for x in s.etapes]
    etapes.sort(key=lambda x: (x.faite, x.le or date.max))
    return [c.Etape(x.libelle, x.le, x.responsable, x.faite) for x in etapes]


def _ensuite(e: Evaluation) -> list[c.DroitEnsuite]:
    """Ce que la personne peut demander après ; textes cités avec leur article."""
    droits = [
        c.DroitEnsuite("Revenir à l'ASE", "jusqu'au 21e anniversaire", "CASF L222-5, 5°"),
        c.DroitEnsuite("Un entretien en plus", "sur demande, jusqu'à 21 ans", "CASF L222-5-2-1"),
    ]
    if e.sortie.le is not None:
        horizon = date_longue(e.reperes.fin_horizon(e.sortie.le))
        entretien = c.DroitEnsuite("Entretien des six mois", f"le {horizon}", "CASF L222-5-2-1")
        droits.insert(1, entretien)
    return droits


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
