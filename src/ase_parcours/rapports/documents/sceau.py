"""Poser le sceau du papier sur n'importe quel document édité : sa déclaration, et son bloc."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ase_parcours.metier.nuits import Couverture
from ase_parcours.rapports.contenus.communs import Bilan, Contenu, SceauImprime
from ase_parcours.rapports.empreinte import empreinte_des_faits
from ase_parcours.rapports.kit import style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.sceau_imprime import BlocSceau, PlaceDuSceau
from ase_parcours.rapports.sceau import Declaration, empreinte_cle, sceller
from ase_parcours.rapports.texte import court

C = TypeVar("C", bound=Contenu)
_REFERENCE = 60
"""Caractères gardés d'une référence : un numéro de dossier en a vingt, une unité parfois plus."""


def declarer(type_document: str, contenu: Contenu, emetteur: str) -> Declaration:
    """Ce que le sceau de ce document affirme. ``emetteur`` : empreinte de sa clé.

    Un document qui imprime un niveau et des nuits les déclare ; les autres, non. Lève
    ``ValueError`` pour un aperçu : seule une édition se scelle.
    """
    en_tete = contenu.en_tete
    if en_tete.edition is None:
        raise ValueError("un aperçu ne se scelle pas")
    return Declaration(
        emetteur=emetteur,
        type_document=type_document,
        edition=en_tete.edition,
        date_edition=en_tete.date_edition,
        dossier=court(contenu.objet.reference, _REFERENCE),
        faits=empreinte_des_faits(type_document, contenu),
        destinataire=en_tete.destinataire,
        **_bilan(contenu),
    )


def poser_le_sceau(type_document: str, contenu: C, cle: Ed25519PrivateKey, nom_cle: str = "") -> C:
    """Le même document, son sceau imprimé. Lève ``ValueError`` comme ``declarer``."""
    emetteur = empreinte_cle(cle.public_key())
    signe = sceller(declarer(type_document, contenu, emetteur), cle)
    pose = SceauImprime(signe.lignes, emetteur, nom_cle)
    scelle: C = replace(contenu, en_tete=replace(contenu.en_tete, sceau=pose))  # type: ignore[type-var]
    return scelle


def bloc(contenu: Contenu, *, reduit: bool = True) -> list[Bloc]:
    """Le bloc du sceau, ou sa place dans un aperçu. ``reduit`` : plus bas, pour finir un document
    ordinaire."""
    sceau = contenu.en_tete.sceau
    if sceau is None:
        apercu = contenu.en_tete.edition is None and reduit
        return [Bloc(PlaceDuSceau(), style.AVANT_BLOC)] if apercu else []
    return [Bloc(BlocSceau(sceau, contenu.en_tete.unite, reduit=reduit), style.AVANT_BLOC)]


def _bilan(contenu: Contenu) -> dict[str, Any]:
    bilan = getattr(contenu, "bilan", None)
    if not isinstance(bilan, Bilan):
        return {}
    declare: dict[str, Any] = {
        "niveau": bilan.niveau,
        "provisoire": bool(getattr(contenu, "provisoire", False)),
        "sortie": bilan.sortie,
    }
    if bilan.plages:
        declare |= {
            "durables": bilan.nuits(Couverture.DURABLE),
            "provisoires": bilan.nuits(Couverture.PROVISOIRE),
            "decouvertes": bilan.nuits(Couverture.DECOUVERTE),
        }
    return declare
