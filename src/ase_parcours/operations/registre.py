"""Le registre des opérations : nom, résumé, arguments, droits, et comment on les exécute."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_type_hints

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.droits import Permission, permissions
from ase_parcours.operations.acteur import Acteur as Acteur
from ase_parcours.operations.fautes import phrase_de_validation


class Arguments(BaseModel):
    """Arguments d'une opération. Un argument inconnu est une faute, pas un silence."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _dossier_dit_jeune(cls, donnees: Any) -> Any:  # noqa: ANN401 - JSON reçu
        """Accepte « dossier » pour « jeune » : c'est le nom que portent les sorties JSON."""
        if isinstance(donnees, dict) and "dossier" in donnees and "jeune" in cls.model_fields:
            autres = {c: v for c, v in donnees.items() if c != "dossier"}
            return donnees if "jeune" in autres else {"jeune": donnees["dossier"], **autres}
        return donnees


@dataclass(frozen=True)
class Resultat:
    """Ce que rend une opération, en plus de son entrée au journal."""

    resultat: Mapping[str, Any] = field(default_factory=dict)
    alertes: tuple[Alerte, ...] = ()


@dataclass(frozen=True)
class Operation:
    """Une opération inscrite. ``annulable`` : « Annuler » la défait, sinon une autre le fait."""

    nom: str
    resume: str
    permission: Permission
    arguments: type[Arguments]
    executer: Callable[[Transaction, Acteur, Any], Resultat]
    annulable: bool

    def schema(self) -> dict[str, Any]:
        """Schéma JSON des arguments."""
        return self.arguments.model_json_schema()


REGISTRE: dict[str, Operation] = {}

type_executer = Callable[[Transaction, Acteur, Any], Resultat]


def inscrire(
    nom: str,
    resume: str,
    permission: Permission,
    arguments: type[Arguments],
    executer: type_executer,
    *,
    annulable: bool = True,
) -> None:
    """Ajoute une opération au registre."""
    REGISTRE[nom] = Operation(nom, resume, permission, arguments, executer, annulable)


def operation(
    permission: Permission, *, annulable: bool = True
) -> Callable[[type_executer], type_executer]:
    """Inscrit une fonction ``(tx, acteur, arguments) -> Resultat`` sous son propre nom.

    Sa première ligne de docstring est le résumé publié.
    """

    def poser(fonction: type_executer) -> type_executer:
        indications = get_type_hints(fonction)
        arguments = next(
            t
            for nom, t in indications.items()
            if nom != "return" and isinstance(t, type) and issubclass(t, Arguments)
        )
        resume = (fonction.__doc__ or "").strip().splitlines()[0]
        inscrire(fonction.__name__, resume, permission, arguments, fonction, annulable=annulable)
        return fonction

    return poser


def trouver(nom: str) -> Operation:
    """L'opération de ce nom. Lève ``UsageInvalide``."""
    if nom not in REGISTRE:
        raise UsageInvalide(
            "operation_inconnue",
            f"L'opération « {nom[:60]} » n'existe pas.",
            "La commande « operations » les liste toutes.",
        )
    return REGISTRE[nom]


def lire_arguments(op: Operation, bruts: object) -> Arguments:
    """Valide des arguments bruts. Lève ``UsageInvalide`` avec une phrase par faute."""
    if not isinstance(bruts, dict):
        raise UsageInvalide("arguments_illisibles", "Les arguments sont une table JSON.")
    try:
        return op.arguments.model_validate(bruts)
    except ValidationError as erreur:
        # « from None » : pydantic recopie les valeurs saisies dans son message.
        raise UsageInvalide("argument_refuse", phrase_de_validation(erreur)) from None


def exiger_droit(op: Operation, acteur: Acteur) -> None:
    """Lève ``RefusMetier`` si aucun rôle de l'acteur ne permet l'opération."""
    if op.permission not in permissions(acteur.roles):
        raise RefusMetier(
            "droit_refuse",
            f"Votre compte ne permet pas l'opération « {op.nom} ».",
            "Demandez-la à une personne dont le rôle le permet (docs/droits.md).",
        )


def executer(tx: Transaction, acteur: Acteur, nom: str, bruts: object) -> Resultat:
    """Contrôle les droits et les arguments, puis exécute dans la transaction.

    Lève ``UsageInvalide`` (arguments), ``RefusMetier`` (droits ou règle).
    """
    op = trouver(nom)
    exiger_droit(op, acteur)
    return op.executer(tx, acteur, lire_arguments(op, bruts))
