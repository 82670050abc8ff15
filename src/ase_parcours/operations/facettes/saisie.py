"""Enregistrer un fait d'une facette : le créer, le changer, le retirer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ase_parcours.coffre.personnes import membres
from ase_parcours.coffre.transaction import Ecriture, Transaction
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.metier.formes import SUFFIXE_CODE, Saisie, TypeEntite
from ase_parcours.metier.vocabulaire import CREATION, FACETTES, TYPES
from ase_parcours.operations.commun import (
    dates_en_ordre,
    entite_connue,
    entite_si_connue,
    evaluation,
    exiger_affecter,
    jeune_connu,
)
from ase_parcours.operations.facettes.communs import (
    codes_des_mots,
    identifiant_stable,
)
from ase_parcours.operations.facettes.modele import modele_de_saisie
from ase_parcours.operations.facettes.regles import REGLES, Regle
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, inscrire, operation
from ase_parcours.operations.types import Identifiant
from ase_parcours.referentiels.listes import nomenclature

_EVALUEES = frozenset({"mesure", "accueil"})
"""Types que la règle de la garantie lit : leur saisie rend ses alertes."""

A_PART = frozenset(
    {"correction", "scelle", "piece", "copie", "version_projet", "affectation"}
    | {"suite_echeance", "scenario"}
)
"""Types qu'un geste à part écrit."""


def enregistrer(
    type_: TypeEntite, tx: Transaction, acteur: Acteur, a: Arguments, regle: Regle
) -> Resultat:
    """Crée ou change un fait. Lève ``UsageInvalide`` ou ``RefusMetier``."""
    jeune = jeune_connu(tx, getattr(a, "jeune")) if type_.d_un_jeune else None  # noqa: B009
    repere = "" if type_.stable else type_.nom
    donnes = {c: getattr(a, c) for c in a.model_fields_set if c not in ("jeune", repere)}
    identifiant = getattr(a, repere, None)
    if type_.stable:
        identifiant = identifiant_stable(type_, jeune, donnes)
    avant = rangee_d_avant(tx, type_, jeune, identifiant)
    valeurs = {c: _vide(v) for c, v in regle(tx, acteur, avant, donnes).items()}
    controler_les_choix(type_, valeurs)
    codes, alertes = codes_des_mots(type_, valeurs)
    valeurs |= codes
    apres = {**avant, **valeurs}
    _exiger(type_, apres)
    if apres.get("debut") != apres.get("fin"):
        dates_en_ordre(apres.get("debut"), apres.get("fin"))
    jumelles = _du_meme_fait(tx, type_, jeune, apres)[1:] if type_.stable else []
    with tx.ecrire(f"enregistrer_{type_.nom}", jeune) as e:
        identifiant = poser(e, type_.nom, jeune, identifiant, valeurs)
        e.modifier_partout(identifiant, jumelles, valeurs)
    if jeune is not None and type_.nom in _EVALUEES:
        alertes += evaluation(tx, jeune).alertes
    return Resultat({type_.nom: identifiant}, tuple(alertes))


def _du_meme_fait(
    tx: Transaction, type_: TypeEntite, jeune: str | None, valeurs: Mapping[str, Any]
) -> list[str]:
    """Le même fait unique, dans ce dossier puis dans ceux qui lui sont réunis."""
    siens = [None] if jeune is None else membres(tx.conn, jeune)
    return [identifiant_stable(type_, x, valeurs) for x in siens]


def poser(
    e: Ecriture, type_: str, jeune: str | None, identifiant: str | None, valeurs: Mapping[str, Any]
) -> str:
    """Crée le fait, le change s'il existe, ou le remet s'il avait été retiré."""
    if identifiant is None:
        return e.creer(type_, jeune, valeurs)
    tetes = e.tetes_de(identifiant)
    if CREATION not in tetes:
        return e.creer(type_, jeune, valeurs, identifiant)
    if any(t.apres for t in tetes.get("suppression", ())):
        e.supprimer(identifiant, False)
    e.modifier(identifiant, valeurs)
    return identifiant


def rangee_d_avant(
    tx: Transaction, type_: TypeEntite, jeune: str | None, identifiant: str | None
) -> dict[str, Any]:
    """La rangée que l'on change, vide si l'on crée. Lève ``UsageInvalide``."""
    if identifiant is None:
        return {}
    if type_.stable:
        return entite_si_connue(tx, type_.nom, identifiant) or {}
    avant = entite_connue(tx, type_.nom, identifiant)
    if type_.d_un_jeune and avant["jeune"] != jeune:
        raise UsageInvalide("entite_autre_jeune", "Cet élément appartient à un autre dossier.")
    return avant


def _vide(valeur: object) -> object:
    """Un texte vidé est effacé : « vide » n'est pas une valeur."""
    return None if valeur == "" else valeur


def controler_les_choix(type_: TypeEntite, donnes: Mapping[str, Any]) -> None:
    """Lève ``UsageInvalide`` si un code donné n'est pas dans la liste de son champ."""
    for nom, valeur in donnes.items():
        fiche = type_.fiche.get(nom) or type_.fiche.get(nom.removesuffix(SUFFIXE_CODE))
        est_code = fiche is not None and (fiche.saisie is Saisie.CHOIX or nom not in type_.fiche)
        if fiche is None or not est_code or valeur is None:
            continue
        if valeur not in nomenclature(fiche.liste):
            codes = ", ".join(nomenclature(fiche.liste).termes)
            raise UsageInvalide(
                "choix_inconnu", f"« {nom} » n'est pas dans sa liste.", f"Codes : {codes}."
            )


def _exiger(type_: TypeEntite, valeurs: Mapping[str, Any]) -> None:
    manquent = [type_.fiche[c].libelle for c in type_.exige if not valeurs.get(c)]
    if manquent:
        raise UsageInvalide(
            "champ_exige", f"Il manque : {', '.join(manquent)}.", "Remplissez-le, puis enregistrez."
        )
    # Un fait unique ne se retire pas : le vider est la seule façon de reprendre une erreur.
    deja_la = type_.stable and "id" in valeurs
    if not deja_la and not any(valeurs.get(c) is not None for c in type_.champs):
        raise UsageInvalide("fait_vide", "Rien n'est écrit.", "Remplissez au moins un champ.")


class RetirerElement(Arguments):
    """Un fait saisi par erreur. Il reste au journal, et « Annuler » le remet."""

    type: Identifiant
    element: Identifiant


RETIRABLES = tuple(
    t.nom for t in FACETTES if t.nom not in ("correction", "piece", "copie", "version_projet")
)
"""Types dont un fait se retire. Une correction d'état civil se corrige, elle ne s'efface pas."""


@operation(Permission.ECRIRE)
def retirer_element(tx: Transaction, acteur: Acteur, a: RetirerElement) -> Resultat:
    """Retire du dossier un fait saisi par erreur."""
    if a.type == "scelle" and not peut(acteur.roles, Permission.SCELLER):
        raise RefusMetier(
            "retrait_scelle_refuse",
            "Votre compte ne permet pas de retirer un texte scellé : il ne peut pas le lire.",
            "Demandez-le à une personne qui lit la zone scellée (docs/droits.md).",
        )
    if a.type not in RETIRABLES:
        raise UsageInvalide(
            "type_non_retirable",
            "Ce type d'élément ne se retire pas.",
            f"Types possibles : {', '.join(RETIRABLES)}.",
        )
    if a.type == "affectation":
        exiger_affecter(acteur)
    type_, rangee = TYPES[a.type], entite_connue(tx, a.type, a.element)
    jeune = rangee["jeune"] if type_.d_un_jeune else None
    with tx.ecrire("retirer_element", jeune) as e:
        e.supprimer(a.element)
        # Le même fait unique, dit par un dossier réuni, reviendrait à sa place.
        for jumelle in _du_meme_fait(tx, type_, jeune, rangee) if type_.stable else ():
            if jumelle != a.element and CREATION in e.tetes_de(jumelle):
                e.supprimer(jumelle)
    return Resultat({"type": a.type, "element": a.element})


def _inscrire(type_: TypeEntite) -> None:
    regle, en_plus = REGLES.get(type_.nom, (lambda tx, acteur, avant, donnes: donnes, {}))

    def executer(tx: Transaction, acteur: Acteur, a: Arguments) -> Resultat:
        return enregistrer(type_, tx, acteur, a, regle)

    nom = f"enregistrer_{type_.nom}"
    resume = f"Ajoute {type_.un}, ou en change les champs donnés."
    if type_.unique:
        resume = f"Enregistre {type_.un} : les champs donnés changent."
    inscrire(nom, resume, Permission.ECRIRE, modele_de_saisie(type_, en_plus), executer)


for _type in TYPES.values():
    if _type in FACETTES and _type.nom not in A_PART:
        _inscrire(_type)
