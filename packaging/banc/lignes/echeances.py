"""L'échéancier de toute une ville : dix mille jeunes, toutes leurs échéances.

Les dossiers sont déjà lus : la ligne mesure le calcul, que chaque écran refait.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.coffre.lectures.regards import regards
from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.metier.echeancier import echeancier
from ase_parcours.operations.importation import importer
from ase_parcours.referentiels.echeances import catalogue
from banc.cadre import Cible, Paire, ligne
from banc.lignes import produit
from banc.lignes.produit import AU, coffre_de_banc


@ligne("echeances_10000", "les échéances de 10 000 jeunes", cible=Cible("produit", 2000))
def echeances_10000(dossier: Path) -> Iterator[Paire]:
    """Référence : autant de dates, comptées en jours depuis la naissance, sans condition, sans
    preuve et sans raison."""
    classeur = dossier / "cohorte.xlsx"
    classeur.write_bytes(octets_cohorte(5, produit.JEUNES, au=AU))
    cat = catalogue()
    with coffre_de_banc(dossier / "coffre") as seance:
        importer(seance, classeur, AU)
        with seance.lire() as conn:
            lignes = lister(conn, AU, seance.coffre.reperes)
            dossiers = [r for _, r in regards(conn, lignes)]
    naissances = [r.evaluation.faits.naissance.au_plus_tot or AU for r in dossiers]
    ecarts = [timedelta(days=365 * 17 + 30 * rang) for rang in range(len(cat.lignes))]

    def calculer() -> None:
        if sum(len(echeancier(r, cat)) for r in dossiers) < len(dossiers):
            raise AssertionError("chaque jeune a des échéances")

    def compter() -> None:
        for naissance in naissances:
            _dates(naissance, ecarts)

    yield Paire(calculer, compter)


def _dates(naissance: date, ecarts: list[timedelta]) -> list[tuple[int, date, str]]:
    rendues = []
    for rang, ecart in enumerate(ecarts):
        le = naissance + ecart
        rendues.append((rang, le, "en_retard" if le < AU else "a_venir"))
    return rendues
