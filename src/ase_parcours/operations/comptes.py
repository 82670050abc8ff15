"""Comptes et conflits : qui ouvre le coffre, et ce que l'on garde de deux valeurs."""

from __future__ import annotations

import json

from ase_parcours.coffre.lectures.comptes import comptes
from ase_parcours.coffre.transaction import Transaction, entites_touchees
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.droits import Permission, Role, peut
from ase_parcours.operations.commun import entite_connue, est_du_referent, exiger_affecter
from ase_parcours.operations.facettes.scelles import exiger_zone
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import Identifiant, Nomme


class CreerCompte(Arguments):
    """Un compte de plus. ``mot_de_passe`` n'entre jamais au journal."""

    nom: Nomme
    roles: list[Role]
    mot_de_passe: str


@operation(Permission.COMPTES, annulable=False)
def creer_compte(tx: Transaction, acteur: Acteur, a: CreerCompte) -> Resultat:
    """Crée un compte, avec ses rôles et son mot de passe."""
    del acteur
    if not a.roles:
        raise UsageInvalide("roles_vides", "Un compte a au moins un rôle.")
    if tx.ajouter_acces is None:
        raise RefusMetier("acces_indisponible", "Ce coffre ne peut pas recevoir de compte ici.")
    with tx.ecrire("creer_compte") as e:
        roles = sorted({r.value for r in a.roles})
        compte = e.creer("compte", None, {"nom": a.nom, "roles": roles, "actif": "oui"})
    ajouter = tx.ajouter_acces
    tx.avant_validation.append(lambda: ajouter(compte, a.nom, a.mot_de_passe))
    if tx.zone is not None:
        tx.zone.ajuster(tx, compte)
    return Resultat({"compte": compte, "nom": a.nom, "roles": roles})


class ChangerRoles(Arguments):
    """Rôles d'un compte, ou sa fermeture (``actif`` faux)."""

    compte: Identifiant
    roles: list[Role] | None = None
    actif: bool | None = None


@operation(Permission.COMPTES, annulable=False)
def changer_roles(tx: Transaction, acteur: Acteur, a: ChangerRoles) -> Resultat:
    """Change les rôles d'un compte, le ferme ou le rouvre."""
    del acteur
    entite_connue(tx, "compte", a.compte)
    valeurs: dict[str, object] = {}
    if a.roles is not None:
        valeurs["roles"] = sorted({r.value for r in a.roles})
    if a.actif is not None:
        valeurs["actif"] = "oui" if a.actif else "non"
    with tx.ecrire("changer_roles") as e:
        e.modifier(a.compte, valeurs)
    if not any(c.actif and peut(c.roles, Permission.COMPTES) for c in comptes(tx.conn)):
        raise RefusMetier(
            "dernier_administrateur",
            "Le coffre n'aurait plus d'administrateur.",
            "Donnez d'abord ce rôle à un autre compte.",
        )
    if tx.zone is not None:
        tx.zone.ajuster(tx, a.compte)
    return Resultat({"compte": a.compte})


class TrancherConflit(Arguments):
    """Garde l'une des valeurs d'un champ en conflit : ``ligne`` est celle que l'on garde."""

    entite: Identifiant
    champ: str
    ligne: Identifiant


@operation(Permission.ECRIRE, annulable=False)
def trancher_conflit(tx: Transaction, acteur: Acteur, a: TrancherConflit) -> Resultat:
    """Tranche un conflit : la valeur gardée remplace toutes les autres, qui restent lisibles."""
    types = {t for t, _ in entites_touchees(tx.conn, [a.entite]).values()}
    if any(est_du_referent(t, a.champ) for t in types):
        exiger_affecter(acteur)
    if "scelle" in types:
        # Choisir entre deux textes demande de pouvoir les lire.
        exiger_zone(acteur)
    rangee = tx.conn.exec_driver_sql(
        "SELECT versions, jeune FROM conflit WHERE entite = ? AND champ = ?", (a.entite, a.champ)
    ).first()
    if rangee is None:
        raise UsageInvalide("conflit_inconnu", "Ce champ n'est pas en conflit.")
    versions = json.loads(rangee[0])
    gardee = next((v for v in versions if v["ligne"] == a.ligne), None)
    if gardee is None:
        raise UsageInvalide("conflit_inconnu", "Cette valeur n'est pas l'une de celles en conflit.")
    with tx.ecrire("trancher_conflit", rangee[1]) as e:
        # Toutes les têtes sont remplacées, y compris celles de même valeur que la gardée.
        e.modifier(a.entite, {a.champ: gardee["valeur"]})
    return Resultat({"entite": a.entite, "champ": a.champ})
