"""La table des natures telle que la règle l'écrit (garantie.md §3), recopiée mot pour mot.

Elle ne vient pas de ``resources`` : c'est elle qui juge le référentiel livré.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

TABLE = """
LOG_SOC | Logement social, bail au nom du jeune | D | bail signé
LOG_PRIV | Logement privé, bail (meublé, colocation avec bail propre) | \
D si ≥ 10 mois; ouverte → D | bail signé
CROUS | Résidence universitaire | D si ≥ 6 mois; ouverte → P | contrat avec échéance
FJT | FJT / résidence habitat jeunes | D si ≥ 6 mois; ouverte → P | contrat de résidence
RES_SOC | Résidence sociale | D si ≥ 6 mois; ouverte → P | contrat de résidence
PENSION | Pension de famille, résidence accueil | D | admission
IML | Intermédiation locative (Solibail, Louez solidaire, bail glissant) | P | \
convention d'occupation
FA_MAINT | Famille d'accueil maintenue sous APJM | P | décision APJM
FA_LIBRE | Ancienne famille d'accueil, hors ASE | D si ≥ 6 mois; ouverte → D | accord écrit
ASE_MAINT | Maintien en établissement ou semi-autonomie sous APJM | P | décision APJM
FAMILLE | Retour en famille évalué et souhaité | D si ≥ 12 mois; ouverte → D | note d'évaluation
TIERS | Hébergement chez un tiers | P; N si fin < début + 3 mois | attestation d'hébergement
MEDSOC | Foyer ESAT, FAM, MAS, foyer de vie, amendement Creton | D | \
notification et date d'admission
PARENTAL | Centre maternel / parental | P | admission
INTERNAT | Internat scolaire ou CFA | C | inscription
ARMEE | Engagement, SMV, EPIDE | D si ≥ 12 mois; ouverte → P | contrat
CHRS | CHRS, CHU stabilisé, ALT | P | admission
CADA | CADA, HUDA, CPH | P | admission
ETRANGER | Départ choisi à l'étranger | P | déclaration et adresse
"""
REFUSEES = "HOPITAL · DETENTION · URGENCE · HOTEL · SQUAT · RUE · RETOUR_FORCE · DEMANDE · INCONNU"
MAINTIENS = frozenset({"FA_MAINT", "ASE_MAINT"})
"""« FA_MAINT and ASE_MAINT are care that goes on »."""


@dataclass(frozen=True)
class Ligne:
    """Une ligne de la table, lue."""

    code: str
    libelle: str
    preuve: str | None
    classe: str
    """D, P, C ou N quand la durée ne dit rien d'autre."""
    mois_durable: int | None = None
    ouverte: str | None = None
    mois_minimum: int = 0


def _lire(texte: str) -> Ligne:
    code, libelle, classe, preuve = (c.strip() for c in texte.split("|"))
    if seuil := re.fullmatch(r"D si ≥ (\d+) mois; ouverte → ([DP])", classe):
        return Ligne(code, libelle, preuve, "P", int(seuil[1]), seuil[2])
    if minimum := re.fullmatch(r"P; N si fin < début \+ (\d+) mois", classe):
        return Ligne(code, libelle, preuve, "P", mois_minimum=int(minimum[1]))
    assert classe in ("D", "P", "C"), classe
    return Ligne(code, libelle, preuve, classe)


LIGNES: dict[str, Ligne] = {
    ligne.code: ligne
    for ligne in (
        *(_lire(texte) for texte in TABLE.strip().splitlines()),
        *(Ligne(code, code, None, "N") for code in REFUSEES.split(" · ")),
    )
}
