"""La planche des composants, pour les regarder : ``python -m ase_parcours.bureau.planche DOSSIER``.

Grave un PNG par thème (composants) et un par thème (nuits), sans ouvrir de fenêtre. Les personnes
y sont inventées.
"""

from __future__ import annotations

import os
import sys
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.annuler import AvisAnnuler
from ase_parcours.bureau.composants.banniere import Banniere, Gravite
from ase_parcours.bureau.composants.base import CadreCompose
from ase_parcours.bureau.composants.bouton import Bouton, Icone
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.composants.niveau import EtiquetteNiveau
from ase_parcours.bureau.composants.progres import ProgresLong
from ase_parcours.bureau.composants.recherche import ChampRecherche
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.composants.trois_valeurs import TroisValeurs
from ase_parcours.bureau.composants.tuile import ORDRE, TuileNiveau
from ase_parcours.bureau.nuits.axe import AxeSorties
from ase_parcours.bureau.nuits.donnees import (
    DonneesRuban,
    LigneSortie,
    Segment,
    SolutionNuits,
)
from ase_parcours.bureau.nuits.motifs import Motif
from ase_parcours.bureau.nuits.piste import PisteCompacte
from ase_parcours.bureau.nuits.ruban import RubanNuits
from ase_parcours.bureau.theme import THEMES, Theme, px
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.metier.nuits import Couverture, Niveau, Plage

_AU = date(2026, 11, 22)
_LARGEUR = 342
_TITRES = {
    "clair": "Clair",
    "sombre": "Sombre",
    "fort_clair": "Contraste fort, clair",
    "fort_sombre": "Contraste fort, sombre",
}


def principal(arguments: list[str]) -> int:
    """Grave les planches dans le dossier donné. Code 2 si le dossier manque."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    existante = QApplication.instance()
    app = existante if isinstance(existante, QApplication) else QApplication([])
    for theme in THEMES:
        graver(app, theme, Path(arguments[0]))
    return 0


def graver(app: QApplication, theme: Theme, dossier: Path, facteur: float = 1.0) -> list[Path]:
    """Grave les deux planches d'un thème et rend leurs chemins."""
    appliquer(app, theme, facteur)
    chemins = []
    for nom, page in (("composants", composants(theme)), ("nuits", nuits())):
        page.ensurePolished()
        page.resize(page.sizeHint())
        page.show()
        chemin = dossier / f"{nom}-{theme.nom}.png"
        page.grab().save(str(chemin))
        page.close()
        chemins.append(chemin)
    return chemins


def _page(largeur: int) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    page.setProperty("genre", "fond")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.setFixedWidth(px(largeur))
    pile = QVBoxLayout(page)
    pile.setContentsMargins(px(20), px(14), px(20), px(14))
    pile.setSpacing(px(6))
    return page, pile


def _rangee(pile: QVBoxLayout, *widgets: QWidget) -> None:
    ligne = QHBoxLayout()
    ligne.setSpacing(px(6))
    for widget in widgets:
        ligne.addWidget(widget)
    ligne.addStretch(1)
    pile.addLayout(ligne)


def _section(pile: QVBoxLayout, titre: str) -> None:
    pile.addSpacing(px(8))
    pile.addWidget(etiquette(titre, genre="second_fort", ton="doux"))


def composants(theme: Theme) -> QWidget:
    """La page des contrôles, dans l'ordre de la maquette."""
    page, pile = _page(_LARGEUR)
    pile.addWidget(etiquette(_TITRES[theme.nom], genre="titre_carte"))
    _niveaux(pile)
    _motifs(pile)
    _boutons(pile)
    _champs(pile)
    _messages(pile)
    _etats(pile)
    pile.addStretch(1)
    return page


def _niveaux(pile: QVBoxLayout) -> None:
    _section(pile, "Niveaux")
    for plein in (True, False):
        trois = (Niveau.SANS_SOLUTION, Niveau.FRAGILE, Niveau.GARANTIE)
        _rangee(pile, *(EtiquetteNiveau(niveau, plein) for niveau in trois))
        _rangee(pile, EtiquetteNiveau(Niveau.INDETERMINEE, plein))


def _motifs(pile: QVBoxLayout) -> None:
    _section(pile, "Nuits")
    rangees = (
        {
            Motif.DURABLE: "durable",
            Motif.PROVISOIRE: "provisoire",
            Motif.DECOUVERTE: "découverte",
        },
        {
            Motif.A_L_ASE: "à l’ASE",
            Motif.SI_ADMISE: "si admise",
            Motif.INCONNU: "inconnu",
            Motif.RIEN: "rien",
        },
    )
    fin = _AU + timedelta(days=30)
    for rangee in rangees:
        ligne = QHBoxLayout()
        ligne.setSpacing(px(4))
        for motif, mot in rangee.items():
            colonne = QVBoxLayout()
            colonne.addWidget(PisteCompacte([Segment(_AU, fin, motif)], _AU, fin, mot))
            colonne.addWidget(etiquette(mot, genre="axe"))
            ligne.addLayout(colonne)
        pile.addLayout(ligne)


def _boutons(pile: QVBoxLayout) -> None:
    _section(pile, "Boutons")
    eteint = Bouton("Éditer")
    eteint.setEnabled(False)
    _rangee(
        pile,
        Bouton("Ouvrir", genre="principal"),
        Bouton("Noter"),
        Bouton("Annuler", genre="lien"),
        eteint,
    )
    _rangee(
        pile,
        Bouton("Effacer", icone="trash", genre="danger"),
        Bouton("Petit", taille="petite"),
        Bouton(icone="dots", genre="icone", nom="Autres actions"),
        Bouton("Filtre", genre="filtre"),
    )


def _champs(pile: QVBoxLayout) -> None:
    _section(pile, "Champs")
    pile.addWidget(ChampRecherche("Chercher un jeune", "Ctrl K"))
    pile.addWidget(QLineEdit("14/07/2007"))
    faux = QLineEdit("31/02/2027")
    faux.setProperty("etat", "erreur")
    pile.addWidget(faux)
    motif = etiquette("Février 2027 a 28 jours.", genre="second", ton="sans")
    _rangee(pile, Icone("alert-circle", "sans_texte"), motif)
    choix = QComboBox()
    choix.addItems(["Foyer Éole", "Foyer des Lilas"])
    pile.addWidget(choix)
    _section(pile, "Réponse à trois valeurs")
    pile.addWidget(TroisValeurs("A un titre de séjour"))


def _messages(pile: QVBoxLayout) -> None:
    _section(pile, "Bannières")
    pile.addWidget(Banniere(Gravite.ROUGE, "moon-off", "Il manque 15 nuits."))
    pile.addWidget(
        Banniere(Gravite.ORANGE, "hourglass", f"C2S{fr.INSECABLE}:", "plus que 4 jours.")
    )
    pile.addWidget(Banniere(Gravite.VIOLET, "device-usb", "", "Lot n° 47 importé, 58 changements."))
    _section(pile, "Annuler, sans question")
    fond = CadreCompose()
    fond.setFixedHeight(px(48))
    pile.addWidget(fond)
    avis = AvisAnnuler(fond)
    avis.montrer("Piste FJT écartée.")


def _etats(pile: QVBoxLayout) -> None:
    _section(pile, "Travail long")
    progres = ProgresLong()
    progres.commencer("Impression", 40, "plans")
    progres.avancer(12)
    progres.finir()
    progres.show()
    pile.addWidget(progres)
    _section(pile, "Rien à montrer")
    pile.addWidget(
        RienAMontrer(
            "home-plus",
            "Aucune piste encore",
            "La première se saisit en trois champs.",
            "Ajouter une piste",
        )
    )


def nuits() -> QWidget:
    """La page des nuits : tuiles, axe, rubans."""
    page, pile = _page(1278)
    tuiles = QHBoxLayout()
    tuiles.setSpacing(px(12))
    comptes = (
        (23, 4, "4 sortent dans les 90 jours"),
        (3, 0, "première sortie dans 150 jours"),
        (14, 3, "3 sortent dans les 90 jours"),
        (0, 0, "toutes les dates sont connues"),
    )
    for niveau, (nombre, proches, phrase) in zip(ORDRE, comptes, strict=True):
        tuile = TuileNiveau(niveau)
        tuile.montrer(nombre, proches, 40, phrase)
        tuiles.addWidget(tuile, 2 + nombre // 3)
    pile.addLayout(tuiles)
    panneau = CadreCompose()
    panneau.setProperty("genre", "panneau")
    dedans = QVBoxLayout(panneau)
    dedans.addWidget(RubanNuits(_ruban()))
    dedans.addWidget(RubanNuits(DonneesRuban("Rania Fontaine", None, (), _AU)))
    dedans.addWidget(AxeSorties(_lignes(), _AU))
    pile.addWidget(panneau)
    pile.addStretch(1)
    return page


def _ruban() -> DonneesRuban:
    sortie = date(2027, 1, 21)
    solutions = {
        "tiers": SolutionNuits("chez un tiers"),
        "bail": SolutionNuits("logement social", "bail à son nom, sans date de fin", "bail signé"),
    }
    return DonneesRuban("Inès Khelifi", sortie, _plages_mixtes(sortie), _AU, solutions=solutions)


def _plages_mixtes(sortie: date) -> tuple[Plage, ...]:
    bornes = [sortie + timedelta(days=n) for n in (0, 15, 30, 181)]
    return (
        Plage(bornes[0], bornes[1], Couverture.DECOUVERTE),
        Plage(bornes[1], bornes[2], Couverture.PROVISOIRE, "tiers"),
        Plage(bornes[2], bornes[3], Couverture.DURABLE, "bail"),
    )


def _lignes() -> list[LigneSortie]:
    def une(rang: int, nom: str, niveau: Niveau, jours: int, couverture: Couverture) -> LigneSortie:
        sortie = _AU + timedelta(days=jours)
        plages: tuple[Plage, ...]
        plages = (Plage(sortie, sortie + timedelta(days=182), couverture, "s"),)
        if niveau is Niveau.SANS_SOLUTION and couverture is Couverture.DURABLE:
            plages = _plages_mixtes(sortie)
        urgente = niveau is Niveau.SANS_SOLUTION and jours <= 90
        return LigneSortie(f"P75-{rang:05d}", nom, niveau, sortie, plages, urgente)

    return [
        une(1, "Sarah Traoré", Niveau.GARANTIE, 10, Couverture.DURABLE),
        une(2, "Rania Fontaine", Niveau.SANS_SOLUTION, 15, Couverture.DECOUVERTE),
        une(3, "Inès Khelifi", Niveau.SANS_SOLUTION, 60, Couverture.DURABLE),
        une(4, "Aïcha Martin", Niveau.SANS_SOLUTION, 113, Couverture.DECOUVERTE),
        une(5, "Chloé Bah", Niveau.FRAGILE, 150, Couverture.PROVISOIRE),
    ]


if __name__ == "__main__":
    sys.exit(principal(sys.argv[1:]))
