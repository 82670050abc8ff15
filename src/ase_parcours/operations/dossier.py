"""Opérations sur la personne : identité, référent."""

from __future__ import annotations

from datetime import date
from typing import Any

from ase_parcours.coffre.lectures.doublons import Ressemblance
from ase_parcours.coffre.lectures.doublons import ressemblants_du_jeune as doublons_de
from ase_parcours.coffre.lectures.identites import identites_reunies
from ase_parcours.coffre.personnes import membres
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.calendrier import lire_naissance
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.operations.commun import (
    entite_connue,
    evaluation,
    identifiant_du_jeune,
    jeune_connu,
)
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import (
    DateNaissance,
    Dossier,
    Jour,
    Nomme,
    Texte,
    Trivalent,
)


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
            e.modifier_partout(identifiant, membres(tx.conn, identifiant)[1:], donnes)
            cree = False
    resultat: dict[str, Any] = {"jeune": identifiant, "dossier": a.jeune, "cree": cree}
    alertes = evaluation(tx, identifiant).alertes
    if cree or donnes.keys() & _RECONNAISSENT:
        alertes += tuple(alerte_de_ressemblance(r) for r in doublons_de(tx.conn, identifiant))
    return Resultat(resultat, alertes)


_RECONNAISSENT = frozenset({"nom", "prenom", "nom_usage", "prenom_usage", "naissance"})


def alerte_de_ressemblance(r: Ressemblance) -> Alerte:
    """Avertit, sans bloquer : deux personnes peuvent avoir les mêmes nom et date de naissance."""
    return Alerte("ressemble_a", f"Ressemble au dossier {r.dossier} ({r.nom}) : {r.raison}.")


def _controler_affectation(
    tx: Transaction, acteur: Acteur, jeune: str, referent: str | None
) -> None:
    """Changer le référent d'un dossier existant demande le droit d'affecter."""
    reunie = identites_reunies(tx.conn, [jeune]).get(jeune)
    connue = reunie.identite if reunie else entite_connue(tx, "jeune", jeune)
    actuel = connue["referent"]
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
        e.modifier_partout(jeune, membres(tx.conn, jeune)[1:], valeurs)
    return Resultat({"jeune": jeune})
