"""Le catalogue des documents : leur nom, leur intitulé, de quoi ils parlent et pour qui.

Rien du papier n'est chargé ici : menus, ligne de commande et registre le lisent sans ReportLab.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ase_parcours.rapports.contenus.communs import Destinataire

_COMPLET = (Destinataire.COMPLET,)
_TOUS = tuple(Destinataire)
_DU_JEUNE = (Destinataire.COMPLET, Destinataire.JEUNE)
_AVEC_LE_JUGE = (*_DU_JEUNE, Destinataire.JUGE)


class Etendue(StrEnum):
    """De quoi parle un document."""

    JEUNE = "jeune"
    UNITE = "unite"


class Famille(StrEnum):
    """Rang dans les menus."""

    DOCUMENT = "document"
    LETTRE = "lettre"


@dataclass(frozen=True, slots=True)
class Fiche:
    """Un type de document. ``destinataires`` : les réductions qui ont un sens pour lui ;
    ``changements`` : il imprime ce qui a changé depuis l'édition d'avant."""

    nom: str
    intitule: str
    etendue: Etendue = Etendue.JEUNE
    famille: Famille = Famille.DOCUMENT
    destinataires: tuple[Destinataire, ...] = _COMPLET
    changements: bool = False

    @property
    def d_abord(self) -> Destinataire:
        """Pour qui il s'édite si rien n'est choisi : le service, sinon le premier."""
        complet = Destinataire.COMPLET
        return complet if complet in self.destinataires else self.destinataires[0]


CATALOGUE: dict[str, Fiche] = {
    f.nom: f
    for f in (
        Fiche("plan_transition", "Plan de transition", destinataires=_TOUS, changements=True),
        Fiche("paa", "Projet d’accès à l’autonomie", destinataires=_TOUS, changements=True),
        Fiche(
            "entretien_17", "Entretien des 17 ans", destinataires=_AVEC_LE_JUGE, changements=True
        ),
        Fiche(
            "entretien_6_mois", "Entretien des six mois", destinataires=_DU_JEUNE, changements=True
        ),
        Fiche("attestation", "Attestation de solution d’hébergement"),
        Fiche("trousseau", "Trousseau de départ"),
        Fiche("bilan_droits", "Bilan des droits", destinataires=_DU_JEUNE, changements=True),
        Fiche("budget", "Budget", destinataires=_DU_JEUNE, changements=True),
        Fiche(
            "demande_apjm",
            "Demande d’accueil jeune majeur",
            destinataires=_DU_JEUNE,
            changements=True,
        ),
        Fiche(
            "alerte_sortie",
            "Alerte de sortie",
            destinataires=(
                Destinataire.COMPLET,
                Destinataire.PARTENAIRE,
                Destinataire.JUGE,
                Destinataire.COMMISSION,
            ),
        ),
        Fiche("dossier_jeune", "Mon plan (version du jeune)", destinataires=(Destinataire.JEUNE,)),
        Fiche("dossier_complet", "Dossier complet (droit d’accès)", changements=True),
        Fiche("synthese_foyer", "Synthèse du foyer", Etendue.UNITE, changements=True),
        Fiche("supervision", "Supervision", Etendue.UNITE, changements=True),
        Fiche(
            "supervision_communiquee",
            "Supervision à communiquer (petits nombres masqués)",
            Etendue.UNITE,
            changements=True,
        ),
        Fiche(
            "liste_commission",
            "Liste pour la commission, sans nom",
            Etendue.UNITE,
            changements=True,
        ),
        Fiche(
            "lettre_renouvellement_apjm",
            "Lettre : renouveler l’accueil jeune majeur",
            famille=Famille.LETTRE,
        ),
        Fiche("lettre_pecule_ars", "Lettre : demander le pécule", famille=Famille.LETTRE),
        Fiche("lettre_recours", "Lettre : recours contre un refus", famille=Famille.LETTRE),
    )
}


def types() -> tuple[str, ...]:
    """Noms des types, dans l'ordre du catalogue."""
    return tuple(CATALOGUE)
