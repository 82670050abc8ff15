"""Les jetons de l'apparence : couleurs des quatre thèmes, tailles, espaces, rayons, hauteurs.

La feuille de style et les peintres lisent les mêmes valeurs ; aucun widget n'écrit une couleur
littérale. Les longueurs sont en pixels logiques à 100 % de texte.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Un jeu complet de couleurs (« #RRGGBB »). Les verts, orange et rouges sont aux niveaux."""

    nom: str
    sombre: bool
    fort: bool

    fond: str
    surface: str
    surface2: str
    ligne: str
    controle: str
    texte: str
    doux: str
    discret: str
    nuit: str
    nuit2: str
    rail_texte: str
    lampe: str
    accent: str
    sur_accent: str
    accent_doux: str
    accent_ligne: str
    focus: str
    garantie_texte: str
    garantie_trait: str
    garantie_plein: str
    garantie_doux: str
    fragile_texte: str
    fragile_trait: str
    fragile_doux: str
    sans_texte: str
    sans_trait: str
    sans_doux: str
    sans_sur: str
    inconnu_texte: str
    inconnu_doux: str

    @property
    def bordure(self) -> int:
        """Épaisseur des bordures : doublée en contraste fort."""
        return 2 if self.fort else 1


CLAIR = Theme(
    nom="clair",
    sombre=False,
    fort=False,
    fond="#F4F1EE",
    surface="#FFFFFF",
    surface2="#FAF8F6",
    ligne="#DFD9D3",
    controle="#857D8C",
    texte="#241F2E",
    doux="#554E5E",
    discret="#68616F",
    nuit="#2A2545",
    nuit2="#3D3666",
    rail_texte="#CFC9E2",
    lampe="#F3B94D",
    accent="#4B4187",
    sur_accent="#FFFFFF",
    accent_doux="#ECE9F5",
    accent_ligne="#C6BFE0",
    focus="#4B4187",
    garantie_texte="#17603F",
    garantie_trait="#2C8A5E",
    garantie_plein="#63B08A",
    garantie_doux="#E2F2E9",
    fragile_texte="#874800",
    fragile_trait="#C67500",
    fragile_doux="#FDF0DB",
    sans_texte="#A51D2D",
    sans_trait="#B8242F",
    sans_doux="#FCE8E8",
    sans_sur="#FFFFFF",
    inconnu_texte="#4E4858",
    inconnu_doux="#EDEAF0",
)

SOMBRE = Theme(
    nom="sombre",
    sombre=True,
    fort=False,
    fond="#17141F",
    surface="#211D2C",
    surface2="#282434",
    ligne="#3B3549",
    controle="#8E86A0",
    texte="#F1EDF5",
    doux="#C6BED2",
    discret="#A79FB5",
    nuit="#100D18",
    nuit2="#2D2742",
    rail_texte="#B9B0CC",
    lampe="#F3B94D",
    accent="#B9AEF0",
    sur_accent="#17141F",
    accent_doux="#342D52",
    accent_ligne="#544A80",
    focus="#F3B94D",
    garantie_texte="#86D6AE",
    garantie_trait="#5CC294",
    garantie_plein="#2F7D5B",
    garantie_doux="#193528",
    fragile_texte="#F5BE6B",
    fragile_trait="#E39A2D",
    fragile_doux="#3B2A10",
    sans_texte="#FF9D9F",
    sans_trait="#E8636A",
    sans_doux="#45191F",
    sans_sur="#17141F",
    inconnu_texte="#CBC3D6",
    inconnu_doux="#322D3F",
)

FORT_CLAIR = Theme(
    nom="fort_clair",
    sombre=False,
    fort=True,
    fond="#FFFFFF",
    surface="#FFFFFF",
    surface2="#FFFFFF",
    ligne="#000000",
    controle="#000000",
    texte="#000000",
    doux="#000000",
    discret="#1A1A1A",
    nuit="#000000",
    nuit2="#000000",
    rail_texte="#FFFFFF",
    lampe="#FFD200",
    accent="#1B0F7A",
    sur_accent="#FFFFFF",
    accent_doux="#FFFFFF",
    accent_ligne="#1B0F7A",
    focus="#1B0F7A",
    garantie_texte="#00401F",
    garantie_trait="#00401F",
    garantie_plein="#00401F",
    garantie_doux="#FFFFFF",
    fragile_texte="#5A2D00",
    fragile_trait="#5A2D00",
    fragile_doux="#FFFFFF",
    sans_texte="#8A0012",
    sans_trait="#8A0012",
    sans_doux="#FFFFFF",
    sans_sur="#FFFFFF",
    inconnu_texte="#000000",
    inconnu_doux="#FFFFFF",
)

FORT_SOMBRE = Theme(
    nom="fort_sombre",
    sombre=True,
    fort=True,
    fond="#000000",
    surface="#000000",
    surface2="#000000",
    ligne="#FFFFFF",
    controle="#FFFFFF",
    texte="#FFFFFF",
    doux="#FFFFFF",
    discret="#E6E6E6",
    nuit="#000000",
    nuit2="#000000",
    rail_texte="#FFFFFF",
    lampe="#FFE066",
    accent="#FFE066",
    sur_accent="#000000",
    accent_doux="#000000",
    accent_ligne="#FFE066",
    focus="#FFE066",
    garantie_texte="#7CFFB2",
    garantie_trait="#7CFFB2",
    garantie_plein="#7CFFB2",
    garantie_doux="#000000",
    fragile_texte="#FFC14D",
    fragile_trait="#FFC14D",
    fragile_doux="#000000",
    sans_texte="#FF8A8A",
    sans_trait="#FF8A8A",
    sans_doux="#000000",
    sans_sur="#000000",
    inconnu_texte="#FFFFFF",
    inconnu_doux="#000000",
)

THEMES = (CLAIR, SOMBRE, FORT_CLAIR, FORT_SOMBRE)

FAMILLE = "Fira Sans"

# Tailles de texte.
TEXTE_GRAND_NOMBRE = 36
TEXTE_JOURS = 26
TEXTE_NOM = 24
TEXTE_TITRE_PAGE = 20
TEXTE_TITRE_CARTE = 16
TEXTE_LECTURE = 15
TEXTE_BASE = 14
TEXTE_SECOND = 13
TEXTE_AXE = 12
"""Le plancher : rien n'est écrit plus petit."""

GRAS = 600
MOYEN = 500
NORMAL = 400

# Espaces.
E4, E6, E8, E12, E16, E20, E24 = 4, 6, 8, 12, 16, 20, 24
MARGE_PAGE = E20
MARGE_DOSSIER = E16
ENTRE_PANNEAUX = E12
DANS_PANNEAU = 14

# Hauteurs.
H_PETIT = 28
H_CONTROLE = 34
H_OUVERTURE = 42
H_LIGNE_TABLE = 33
H_LIGNE_SERREE = 24
H_LIGNE_AXE = 22
H_ECHEANCE = 45
H_TETE_PANNEAU = 38
H_RAIL = 62
H_HAUT = 52
H_HAUT_DOSSIER = 48
H_TETE_DOSSIER = 70
H_ETAT = 28
L_RAIL = 88
L_RAIL_ETROIT = 56
L_PAGES_DOSSIER = 214
L_LECTURE = 720
L_PAGE_MAX = 2000
ZONE_CLIQUABLE = 24
"""Côté minimal d'une cible à la souris."""

# Rayons.
R_CONTROLE = 5
R_PANNEAU = 8
R_ETIQUETTE = 4
R_NUIT = 2

# Traits.
TRAIT = 1
TRAIT_DECOUVERTE = 1.5
TRAIT_DECOUVERTE_RUBAN = 1.8
TRAIT_FORT = 2
"""Aujourd'hui, sortie, focus, carte choisie."""
TRAIT_ACTIF = 4
TRAIT_BANNIERE = 5
FOCUS_ECART = 2
"""Entre le bord du contrôle et l'anneau."""

# Icônes.
ICONE_LIGNE = 16
ICONE_TITRE = 18
ICONE_RAIL = 22
ICONE_RIEN = 26

FACTEURS = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
SEUIL_ETROIT = 1100
SEUIL_LARGE = 1600
SEUIL_TRES_LARGE = 2200
"""Largeurs de page où la disposition change, comparées à largeur ÷ facteur."""
