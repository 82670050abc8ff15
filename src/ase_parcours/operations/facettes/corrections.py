"""Corriger un état civil : la nouvelle valeur et la décision qui la fonde, d'un seul geste."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import Field, TypeAdapter, ValidationError

from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.francais import date_longue
from ase_parcours.metier.calendrier import Naissance, Precision, anniversaire, lire_naissance
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.commun import entite_connue, evaluation, jeune_connu
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import DateNaissance, Dossier, Jour, Nomme, TexteLong

SEXES = ("F", "M", "X")
_LECTEURS: dict[str, TypeAdapter[str]] = {
    "naissance": TypeAdapter(DateNaissance),
    "nom": TypeAdapter(Nomme),
    "prenom": TypeAdapter(Nomme),
    "sexe": TypeAdapter(str),
}


class CorrigerEtatCivil(Arguments):
    """Un champ de l'état civil, sa valeur juste, et la décision (jugement, acte) qui le dit."""

    jeune: Dossier
    champ: str = Field(json_schema_extra={"enum": list(_LECTEURS)})
    valeur: str = Field(max_length=500)
    decision: Nomme
    decision_le: Jour
    note: TexteLong | None = Field(default=None, max_length=20_000)


@operation(Permission.ECRIRE)
def corriger_etat_civil(tx: Transaction, acteur: Acteur, a: CorrigerEtatCivil) -> Resultat:
    """Corrige un champ de l'état civil et garde la décision, l'ancienne et la nouvelle valeur."""
    del acteur
    jeune = jeune_connu(tx, a.jeune)
    valeur = _valeur(a.champ, a.valeur, tx.aujourd_hui)
    if date.fromisoformat(a.decision_le) > tx.aujourd_hui:
        raise RefusMetier(
            "decision_a_venir", "La décision est datée d'après aujourd'hui.", "Corrigez la date."
        )
    avant = entite_connue(tx, "jeune", jeune)[a.champ]
    if avant == valeur:
        raise RefusMetier(
            "correction_sans_changement",
            "Le dossier dit déjà cette valeur : il n'y a rien à corriger.",
            "Vérifiez le champ et la valeur.",
        )
    faits: dict[str, Any] = {
        "champ": a.champ, "avant": avant, "apres": valeur,
        "decision": a.decision, "decision_le": a.decision_le, "note": a.note or None,
    }  # fmt: skip
    avant_naissance = evaluation(tx, jeune).faits.naissance
    with tx.ecrire("corriger_etat_civil", jeune) as e:
        e.modifier(jeune, {a.champ: valeur})
        correction = e.creer("correction", jeune, faits)
    apres = evaluation(tx, jeune)
    majorite = apres.reperes.regles.majorite_ans
    traversee = traversee_de_la_majorite(
        avant_naissance, apres.faits.naissance, tx.aujourd_hui, majorite
    )
    alertes = (*([traversee] if traversee else []), *apres.alertes)
    return Resultat({"correction": correction, "jeune": jeune}, alertes)


def _valeur(champ: str, brute: str, aujourd_hui: date) -> str:
    """La valeur, contrôlée comme à la saisie de l'identité."""
    if champ not in _LECTEURS:
        raise UsageInvalide(
            "champ_sans_correction",
            "Ce champ ne se corrige pas par décision.",
            f"Champs possibles : {', '.join(_LECTEURS)}.",
        )
    try:
        valeur = _LECTEURS[champ].validate_python(brute)
    except ValidationError:
        # « from None » : pydantic recopie la valeur saisie dans son message.
        raise UsageInvalide(
            "valeur_de_correction",
            "La valeur corrigée est vide, ou cette date n'existe pas.",
            "Une naissance s'écrit AAAA-MM-JJ, AAAA-MM ou AAAA.",
        ) from None
    if champ == "sexe" and valeur not in SEXES:
        raise UsageInvalide("sexe_inconnu", "Le sexe est F, M ou X.")
    if champ == "naissance":
        naissance_passee(valeur, aujourd_hui)
    return valeur


def naissance_passee(naissance: str | None, aujourd_hui: date) -> None:
    """Lève ``RefusMetier`` si la naissance est après aujourd'hui."""
    au_plus_tot = lire_naissance(naissance).au_plus_tot if naissance else None
    if au_plus_tot is not None and au_plus_tot > aujourd_hui:
        raise RefusMetier(
            "naissance_future", "La date de naissance est après aujourd'hui.", "Corrigez-la."
        )


def traversee_de_la_majorite(
    avant: Naissance, apres: Naissance, aujourd_hui: date, majorite_ans: int
) -> Alerte | None:
    """L'alerte d'une majorité qui passe à travers aujourd'hui ; ``None`` si elle ne le fait pas."""
    if avant.au_plus_tot is None or apres.au_plus_tot is None:
        return None
    etait = anniversaire(avant.au_plus_tot, majorite_ans)
    sera = anniversaire(apres.au_plus_tot, majorite_ans)
    if (etait <= aujourd_hui) == (sera <= aujourd_hui):
        return None
    if sera <= aujourd_hui:
        dit = f"le jeune est majeur depuis le {date_longue(sera)}, et non le {date_longue(etait)}"
    else:
        dit = f"le jeune est mineur jusqu'au {date_longue(sera)}, et non majeur"
        dit += f" depuis le {date_longue(etait)}"
    return Alerte(
        "majorite_traversee",
        f"Avec cette naissance, {dit} : ses échéances sont recalculées, vérifiez ses décisions.",
        page="identite",
        grave=True,
    )


def changee_sans_decision(avant: Naissance, apres: Naissance) -> Alerte | None:
    """L'alerte d'une naissance connue au jour près que l'on change sans décision."""
    if avant.precision is not Precision.JOUR or avant == apres:
        return None
    return Alerte(
        "naissance_changee_sans_decision",
        "La date de naissance, connue au jour près, a changé sans décision. Si un jugement ou un "
        "acte la corrige, annulez, puis utilisez « Corriger l'état civil ».",
        page="identite",
    )
