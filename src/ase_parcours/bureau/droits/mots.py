"""L'icône et la couleur d'un droit. Les mots viennent de ``metier.continuite``."""

from __future__ import annotations

from ase_parcours.metier.continuite import Ton

ICONES = {
    "TITRE": "id",
    "APJM": "gavel",
    "SECU": "heartbeat",
    "C2S": "heart",
    "MEDECIN": "stethoscope",
    "MDPH": "rubber-stamp",
    "AAH": "heart-handshake",
    "BOURSE": "school",
    "CEJ": "briefcase",
    "AL": "home-dollar",
    "PRIME": "coin",
    "RSA": "lifebuoy",
    "DOMICILIATION": "building",
    "LOGEMENT_SOCIAL": "building-community",
    "PECULE": "package",
    "PRIORITE": "home-star",
    "RETOUR": "arrow-back-up",
    "COMPTE": "building-bank",
}
"""L'icône de chaque droit de ``droits.yaml``."""

ENCRES = {
    Ton.ROUGE: "sans_texte",
    Ton.ORANGE: "fragile_texte",
    Ton.A_FAIRE: "accent",
    Ton.INCONNU: "inconnu_texte",
    Ton.VERT: "garantie_texte",
    Ton.NEUTRE: "doux",
}
"""Jeton de l'icône et du mot."""


def icone(code: str) -> str:
    """L'icône d'un droit ; celle des droits si le territoire en ajoute un."""
    return ICONES.get(code, "scale")
