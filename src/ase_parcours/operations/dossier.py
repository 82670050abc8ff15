"""Opérations sur la personne et son parcours : identité, mesures, accueils, référent, contacts."""

from __future__ import annotations

from datetime import date
from typing import Any

from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.calendrier import lire_naissance
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.operations.commun import (
    dates_en_ordre,
    entite_connue,
    evaluation,
    identifiant_du_jeune,
    jeune_connu,
)
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import (
    DateNaissance,
    Dossier,
    Identifiant,
    Jour,
    Nomme,
    Texte,
    Trivalent,
)
from ase_parcours.referentiels import mesures


class EnregistrerJeune(Arguments):
    """Un dossier neuf, ou les champs à changer d'un dossier existant (``null`` efface)."""

    jeune: Dossier
    nom: Nomme | None = None
    prenom: Nomme | None = None
    nom_usage: Texte | None = None
    prenom_usage: Texte | None = None
    sexe: str | None = None
    naissance: DateNaissance | None = None
    nationalite: Texte | None = None
    mna: Trivalent | None = None
    premier_accueil: Jour | None = None
    unite: Texte | None = None
    referent: Texte | None = None
    mdph: Trivalent | None = None
    mdph_fin: Jour | None = None
    sortie_prevue: Jour | None = None
    telephone: Texte | None = None
    observations: Texte | None = None
    parole: Texte | None = None


@operation(Permission.ECRIRE)
def enregistrer_jeune(tx: Transaction, acteur: Acteur, a: EnregistrerJeune) -> Resultat:
    """Crée un dossier, ou change les champs donnés d'un dossier existant."""
    donnes = {c: getattr(a, c) for c in a.model_fields_set if c != "jeune"}
    if a.sexe not in (None, "F", "M", "X"):
        raise UsageInvalide("sexe_inconnu", "Le sexe est F, M ou X.")
    _controler_naissance(a.naissance, tx.aujourd_hui)
    identifiant = identifiant_du_jeune(tx.conn, a.jeune)
    if identifiant is not None and "referent" in donnes:
        _controler_affectation(tx, acteur, identifiant, donnes["referent"])
    with tx.ecrire("enregistrer_jeune", identifiant) as e:
        if identifiant is None:
            identifiant = e.jeune = e.creer("jeune", None, {"dossier": a.jeune, **donnes})
            cree = True
        else:
            e.modifier(identifiant, donnes)
            cree = False
    resultat: dict[str, Any] = {"jeune": identifiant, "dossier": a.jeune, "cree": cree}
    return Resultat(resultat, evaluation(tx, identifiant).alertes)


def _controler_affectation(
    tx: Transaction, acteur: Acteur, jeune: str, referent: str | None
) -> None:
    """Changer le référent d'un dossier existant demande le droit d'affecter."""
    actuel = entite_connue(tx, "jeune", jeune)["referent"]
    if referent != actuel and not peut(acteur.roles, Permission.AFFECTER):
        raise RefusMetier(
            "droit_refuse",
            "Votre compte ne permet pas de changer le référent.",
            "Demandez-le à une personne dont le rôle le permet (docs/droits.md).",
        )


def _controler_naissance(naissance: str | None, aujourd_hui: date) -> None:
    au_plus_tot = lire_naissance(naissance).au_plus_tot if naissance else None
    if au_plus_tot is not None and au_plus_tot > aujourd_hui:
        raise RefusMetier(
            "naissance_future", "La date de naissance est après aujourd'hui.", "Corrigez-la."
        )


class AffecterReferent(Arguments):
    """Référent et, s'il change aussi, unité du dossier."""

    jeune: Dossier
    referent: Nomme
    unite: Texte | None = None


@operation(Permission.AFFECTER)
def affecter_referent(tx: Transaction, acteur: Acteur, a: AffecterReferent) -> Resultat:
    """Confie le dossier à un référent."""
    del acteur
    jeune = jeune_connu(tx, a.jeune)
    with tx.ecrire("affecter_referent", jeune) as e:
        valeurs = {"referent": a.referent}
        if a.unite is not None:
            valeurs["unite"] = a.unite
        e.modifier(jeune, valeurs)
    return Resultat({"jeune": jeune})


class EnregistrerMesure(Arguments):
    """Décision de protection : ``nature`` est un code de ``mesures.yaml`` (« ADM_21 »)."""

    jeune: Dossier
    mesure: Identifiant | None = None
    nature: str | None = None
    debut: Jour | None = None
    fin: Jour | None = None
    date_decision: Jour | None = None


@operation(Permission.ECRIRE)
def enregistrer_mesure(tx: Transaction, acteur: Acteur, a: EnregistrerMesure) -> Resultat:
    """Ajoute une décision, ou change les champs donnés d'une décision."""
    del acteur
    if a.nature is not None and a.nature not in mesures():
        raise UsageInvalide(
            "nature_mesure_inconnue", "Cette nature de décision n'est pas au référentiel."
        )
    if a.mesure is None and a.nature is None:
        raise UsageInvalide("nature_mesure_inconnue", "La nature de la décision manque.")
    return _facette(tx, "mesure", a.jeune, a.mesure, _donnes(a, "mesure"))


class EnregistrerAccueil(Arguments):
    """Séjour dans un lieu, [debut, fin)."""

    jeune: Dossier
    accueil: Identifiant | None = None
    nature: Texte | None = None
    lieu: Texte | None = None
    debut: Jour | None = None
    fin: Jour | None = None
    motif_fin: Texte | None = None


@operation(Permission.ECRIRE)
def enregistrer_accueil(tx: Transaction, acteur: Acteur, a: EnregistrerAccueil) -> Resultat:
    """Ajoute un séjour, ou change les champs donnés d'un séjour."""
    del acteur
    return _facette(tx, "accueil", a.jeune, a.accueil, _donnes(a, "accueil"))


class EnregistrerContact(Arguments):
    """Tentative de contact : ``joint`` dit si on a pu parler au jeune."""

    jeune: Dossier
    le: Jour
    moyen: Nomme
    joint: Trivalent
    note: Texte | None = None


@operation(Permission.ECRIRE)
def enregistrer_contact(tx: Transaction, acteur: Acteur, a: EnregistrerContact) -> Resultat:
    """Note une tentative de contact avec un jeune parti."""
    del acteur
    if date.fromisoformat(a.le) > tx.aujourd_hui:
        raise RefusMetier("date_future", "Un contact ne se note pas d'avance.", "Corrigez la date.")
    return _facette(tx, "contact", a.jeune, None, _donnes(a, "contact"))


def _donnes(a: Arguments, cle: str) -> dict[str, Any]:
    return {c: getattr(a, c) for c in a.model_fields_set if c not in ("jeune", cle)}


def _facette(
    tx: Transaction, type_: str, dossier: str, identifiant: str | None, donnes: dict[str, Any]
) -> Resultat:
    """Crée ou modifie une entité [debut, fin) d'un jeune."""
    jeune = jeune_connu(tx, dossier)
    avant = entite_connue(tx, type_, identifiant) if identifiant else {}
    if avant and avant["jeune"] != jeune:
        raise UsageInvalide("entite_autre_jeune", "Cet élément appartient à un autre dossier.")
    apres = {**avant, **donnes}
    if apres.get("debut") != apres.get("fin"):
        dates_en_ordre(apres.get("debut"), apres.get("fin"))
    with tx.ecrire(f"enregistrer_{type_}", jeune) as e:
        if identifiant is None:
            identifiant = e.creer(type_, jeune, donnes)
        else:
            e.modifier(identifiant, donnes)
    return Resultat({type_: identifiant}, evaluation(tx, jeune).alertes)
