"""L'attestation d'une sortie qui tient."""

from __future__ import annotations

from dataclasses import replace

from ase_parcours.erreurs import RefusMetier
from ase_parcours.metier.sortie import Statut
from ase_parcours.operations.assemblage import commun, pistes, situation
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.attestation import Attestation


def attestation(d: Demande) -> Attestation:
    """Les nuits que couvrent des preuves versées, à la date de sortie (garantie.md §6).

    Lève ``RefusMetier`` (``attestation_sans_sortie``) si aucune sortie ne tient.
    """
    vue = d.vue
    e = vue.ligne.evaluation
    if e.tenue is None or e.statut not in (Statut.SORTI_GARANTI, Statut.SORTI_FRAGILE):
        raise RefusMetier(
            "attestation_sans_sortie",
            "Une attestation ne se fait que d'une sortie qui tient.",
            "Enregistrez d'abord la sortie, ou revoyez ce qui ne tient plus.",
        )
    personne = commun.personne_du_dossier(vue)
    a_qui = phrases.accord(personne.genre, "l'intéressée", "l'intéressé", "la personne")
    return Attestation(
        en_tete=replace(d.en_tete, pour=a_qui, but="ses démarches et le dossier de sortie"),
        personne=personne,
        bilan=commun.bilan(e, e.tenue.plages, e.tenue.niveau),
        provisoire=e.statut is Statut.SORTI_FRAGILE,
        couvertures=tuple(pistes.couvertures(vue, e.tenue.plages)),
        version_natures=commun.version(e),
        ensuite=tuple(situation.ensuite(e)),
        visa=commun.visa(e.tenue.visa) if e.tenue.visa else None,
        signatures=commun.signatures(personne),
    )
