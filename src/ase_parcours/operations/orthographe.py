"""Le dictionnaire personnel : un réglage du compte, hors du journal, dans le coffre chiffré."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from ase_parcours.coffre import reperes_compte
from ase_parcours.coffre.lectures.orthographe import CLE, mots_du_compte, mots_en_texte
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation

LONGUEUR_MAX = 60
MOTS_MAX = 5_000
_LIAISONS = "'’-"


class Mot(Arguments):
    """``mot`` : un seul mot, tel qu'il s'écrit."""

    mot: str


@operation(Permission.LIRE, annulable=False)
def ajouter_mot(tx: Transaction, acteur: Acteur, a: Mot) -> Resultat:
    """Retient un mot que le correcteur de ce compte ne soulignera plus."""
    mot = unicodedata.normalize("NFC", a.mot.strip())
    lettres = mot.translate(dict.fromkeys(map(ord, _LIAISONS)))
    if not lettres.isalpha() or len(mot) > LONGUEUR_MAX:
        raise UsageInvalide(
            "mot_refuse",
            "Ceci n'est pas un mot.",
            f"Donnez un seul mot, sans chiffre ni espace, de {LONGUEUR_MAX} lettres au plus.",
        )
    mots = {*mots_du_compte(tx.conn, acteur.compte), mot}
    if len(mots) > MOTS_MAX:
        raise UsageInvalide(
            "dictionnaire_plein",
            f"Votre dictionnaire a déjà {MOTS_MAX} mots.",
            "Retirez-en dans les réglages.",
        )
    return _garder(tx, acteur, mots)


@operation(Permission.LIRE, annulable=False)
def oublier_mot(tx: Transaction, acteur: Acteur, a: Mot) -> Resultat:
    """Retire un mot du dictionnaire de ce compte ; sans effet s'il n'y est pas."""
    mot = unicodedata.normalize("NFC", a.mot.strip())
    return _garder(tx, acteur, {*mots_du_compte(tx.conn, acteur.compte)} - {mot})


def _garder(tx: Transaction, acteur: Acteur, mots: Iterable[str]) -> Resultat:
    reperes_compte.poser(tx.conn, acteur.compte, CLE, mots_en_texte(mots))
    return Resultat({})
