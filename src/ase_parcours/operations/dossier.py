"""Opérations sur la personne : identité, référent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ase_parcours.coffre.lectures.doublons import Ressemblance
from ase_parcours.coffre.lectures.doublons import ressemblants_du_jeune as doublons_de
from ase_parcours.coffre.lectures.referents import referents_du_jour
from ase_parcours.coffre.personnes import membres
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.calendrier import Naissance
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.referents import Referent
from ase_parcours.operations.affectations import affecter
from ase_parcours.operations.commun import (
    evaluation,
    exiger_affecter,
    identifiant_du_jeune,
    jeune_connu,
)
from ase_parcours.operations.facettes.corrections import (
    SEXES,
    changee_sans_decision,
    naissance_passee,
    traversee_de_la_majorite,
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
    if a.sexe not in (None, *SEXES):
        raise UsageInvalide("sexe_inconnu", "Le sexe est F, M ou X.")
    naissance_passee(a.naissance, tx.aujourd_hui)
    identifiant = identifiant_du_jeune(tx.conn, a.jeune)
    naissance: Naissance | None = None
    if identifiant is not None and "naissance" in donnes:
        naissance = evaluation(tx, identifiant).faits.naissance
    affecte = identifiant is not None and _change_de_referent(tx, identifiant, donnes)
    if affecte:
        exiger_affecter(acteur)
    with tx.ecrire("enregistrer_jeune", identifiant) as e:
        if identifiant is None:
            identifiant = e.jeune = e.creer("jeune", None, {"dossier": a.jeune, **donnes})
            cree = True
        else:
            sans_referent = {c: v for c, v in donnes.items() if c != "referent"}
            reunis = membres(tx.conn, identifiant)[1:]
            e.modifier_partout(identifiant, reunis, sans_referent)
            if affecte:
                jour, referent = tx.aujourd_hui.isoformat(), donnes["referent"] or None
                affecter(e, identifiant, jour, referent, reunis)
            cree = False
    resultat: dict[str, Any] = {"jeune": identifiant, "dossier": a.jeune, "cree": cree}
    apres = evaluation(tx, identifiant)
    alertes: list[Alerte | None] = []
    if naissance is not None:
        majorite = apres.reperes.regles.majorite_ans
        alertes = [
            changee_sans_decision(naissance, apres.faits.naissance),
            traversee_de_la_majorite(naissance, apres.faits.naissance, tx.aujourd_hui, majorite),
        ]
    if cree or donnes.keys() & _RECONNAISSENT:
        alertes += [alerte_de_ressemblance(r) for r in doublons_de(tx.conn, identifiant)]
    return Resultat(resultat, (*apres.alertes, *(x for x in alertes if x)))


_RECONNAISSENT = frozenset({"nom", "prenom", "nom_usage", "prenom_usage", "naissance"})


def alerte_de_ressemblance(r: Ressemblance) -> Alerte:
    """Avertit, sans bloquer : deux personnes peuvent avoir les mêmes nom et date de naissance."""
    return Alerte("ressemble_a", f"Ressemble au dossier {r.dossier} ({r.nom}) : {r.raison}.")


def _change_de_referent(tx: Transaction, jeune: str, donnes: Mapping[str, Any]) -> bool:
    """Vrai si l'on donne un autre référent que celui du jour."""
    if "referent" not in donnes:
        return False
    return (donnes["referent"] or None) != _referent_du_jour(tx, jeune).nom


def _referent_du_jour(tx: Transaction, jeune: str) -> Referent:
    return referents_du_jour(tx.conn, [jeune], tx.aujourd_hui).get(jeune, Referent())


class AffecterReferent(Arguments):
    """« À compter du ``le``, ``referent`` » (``null`` : plus personne) et, s'il change aussi,
    l'unité du dossier. Sans date : aujourd'hui ; une date à venir prépare la passation."""

    jeune: Dossier
    referent: Nomme | None
    le: Jour | None = None
    unite: Texte | None = None


@operation(Permission.AFFECTER)
def affecter_referent(tx: Transaction, acteur: Acteur, a: AffecterReferent) -> Resultat:
    """Confie le dossier à un référent, à compter d'une date."""
    del acteur
    jeune = jeune_connu(tx, a.jeune)
    le = a.le or tx.aujourd_hui.isoformat()
    reunis = membres(tx.conn, jeune)[1:]
    with tx.ecrire("affecter_referent", jeune) as e:
        ligne = affecter(e, jeune, le, a.referent, reunis)
        if a.unite is not None:
            e.modifier_partout(jeune, reunis, {"unite": a.unite})
    resultat = {"jeune": jeune, "affectation": ligne, "le": le}
    return Resultat(resultat, evaluation(tx, jeune).alertes)
