"""Signer une version du projet d'accès à l'autonomie."""

from __future__ import annotations

from datetime import date

from ase_parcours.coffre.lectures.dossier import facettes
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import RefusMetier
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.projet_versions import contenu
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.commun import jeune_connu
from ase_parcours.operations.facettes.saisie import controler_les_choix
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import Dossier, Jour, Trivalent


class SignerProjet(Arguments):
    """Une version datée, et qui l'a signée. Un désaccord ou un refus se note tel quel."""

    jeune: Dossier
    le: Jour | None = None
    position: str | None = None
    signe_jeune: Trivalent = "inconnu"
    signe_referent: Trivalent = "inconnu"
    signe_responsable: Trivalent = "inconnu"


@operation(Permission.ECRIRE)
def signer_projet(tx: Transaction, acteur: Acteur, a: SignerProjet) -> Resultat:
    """Garde une version du projet telle qu'elle est signée, avec ce qu'elle dit."""
    del acteur
    jeune = jeune_connu(tx, a.jeune)
    le = a.le or tx.aujourd_hui.isoformat()
    if date.fromisoformat(le) > tx.aujourd_hui:
        raise RefusMetier(
            "date_future", "Une signature ne se note pas d'avance.", "Corrigez la date."
        )
    controler_les_choix(TYPES["version_projet"], {"position": a.position})
    lues = facettes(tx.conn, jeune, ("projet", "besoin", "action", "version_projet"))
    dit = contenu(next(iter(lues["projet"]), {}), lues["besoin"], lues["action"])
    if not any(dit.values()):
        raise RefusMetier(
            "projet_vide",
            "Le projet ne dit encore rien.",
            "Écrivez la parole du jeune ou un besoin, puis signez.",
        )
    numero = 1 + max((v["numero"] or 0 for v in lues["version_projet"]), default=0)
    signatures = {c: getattr(a, c) for c in ("signe_jeune", "signe_referent", "signe_responsable")}
    with tx.ecrire("signer_projet", jeune) as e:
        version = e.creer(
            "version_projet",
            jeune,
            {"numero": numero, "le": le, "position": a.position, **signatures, "contenu": dit},
        )
    return Resultat({"version": version, "numero": numero})
