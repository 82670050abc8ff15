"""La page Parcours, en lecture : mesures, accueils, santé, scolarité, ressources, entretiens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QTableWidget, QVBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_parcours import Ui_Parcours
from ase_parcours.bureau.saisie.formulaire import preparer, vider
from ase_parcours.bureau.theme import px
from ase_parcours.referentiels import mesures

Rangee = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Facette:
    """Une table : titre, colonnes, et ce que chaque rangée y écrit."""

    type: str
    titre: str
    colonnes: tuple[str, ...]
    lire: Callable[[Rangee], tuple[str, ...]]
    tri: str


def _jour(iso: object) -> str:
    if not isinstance(iso, str) or not iso:
        return fr.ON_NE_SAIT_PAS
    return fr.date_courte(date.fromisoformat(iso))


def _fin(iso: object) -> str:
    """Une fin absente n'est pas « on ne sait pas » : rien ne dit que cela finit."""
    return _jour(iso) if iso else "en cours"


def _mot(texte: object) -> str:
    return str(texte) if texte else fr.ON_NE_SAIT_PAS


def _trois(valeur: object) -> str:
    return str(valeur) if valeur in ("oui", "non") else fr.ON_NE_SAIT_PAS


def _mesure(r: Rangee) -> tuple[str, ...]:
    connue = mesures().get(str(r["nature"]))
    nature = connue.libelle if connue else _mot(r["nature_brute"] or r["nature"])
    return nature, _jour(r["debut"]), _fin(r["fin"]), _jour(r["date_decision"])


def _accueil(r: Rangee) -> tuple[str, ...]:
    sorti = str(r["motif_fin"] or "")
    return _mot(r["lieu"]), _mot(r["nature"]), _jour(r["debut"]), _fin(r["fin"]), sorti


def _sante(r: Rangee) -> tuple[str, ...]:
    echeance = _jour(r["echeance"]) if r["echeance"] else ""
    return _mot(r["element"]), _jour(r["date"]), echeance, str(r["precision"] or "")


def _scolarite(r: Rangee) -> tuple[str, ...]:
    return (
        _jour(r["rentree"]),
        _mot(r["niveau"]),
        str(r["diplome"] or ""),
        _mot(r["etablissement"]),
        _trois(r["bourse"]),
    )


def _ressource(r: Rangee) -> tuple[str, ...]:
    montant = fr.montant(r["montant"]) if r["montant"] is not None else fr.ON_NE_SAIT_PAS
    return _mot(r["nature"]), montant, _jour(r["debut"]), _fin(r["fin"])


def _entretien(r: Rangee) -> tuple[str, ...]:
    return _mot(r["type"]), _jour(r["date"]), _trois(r["signe"])


def _contact(r: Rangee) -> tuple[str, ...]:
    return _jour(r["le"]), _mot(r["moyen"]), _trois(r["joint"]), str(r["note"] or "")


FACETTES = (
    Facette(
        "mesure", "Mesures", ("Décision", "Début", "Fin", "Décidée le"), _mesure, "debut"
    ),
    Facette(
        "accueil", "Accueils", ("Lieu", "Nature", "Début", "Fin", "Motif de fin"), _accueil, "debut"
    ),
    Facette("sante", "Santé", ("Élément", "Date", "Échéance", "Précision"), _sante, "date"),
    Facette(
        "scolarite",
        "Scolarité et insertion",
        ("Rentrée", "Niveau", "Diplôme", "Établissement", "Bourse"),
        _scolarite,
        "rentree",
    ),
    Facette(
        "ressource", "Ressources", ("Nature", "Par mois", "Début", "Fin"), _ressource, "debut"
    ),
    Facette("entretien", "Entretiens", ("Type", "Date", "Signé"), _entretien, "date"),
    Facette("contact", "Contacts", ("Le", "Moyen", "Joint", "Note"), _contact, "le"),
)  # fmt: skip


class PageParcours(QWidget):
    """Une table par facette qui a quelque chose, la plus récente rangée d'abord."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tables: dict[str, QTableWidget] = {}
        self.ui = Ui_Parcours()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)

    def montrer(self, etat: EtatDossier) -> None:
        """Montre le parcours d'un dossier."""
        pile = self.ui.pile_contenu
        vider(pile)
        self.tables = {}
        for facette in FACETTES:
            rangees = etat.vue.facettes[facette.type]
            if rangees:
                pile.addWidget(self._panneau(facette, rangees))
        if not self.tables:
            pile.addWidget(
                RienAMontrer(
                    "route",
                    "Rien encore dans le parcours",
                    "Mesures, accueils, scolarité et santé viennent d’un tableur importé.",
                )
            )
        pile.addStretch(1)

    def _panneau(self, facette: Facette, rangees: tuple[Rangee, ...]) -> QFrame:
        panneau = QFrame()
        panneau.setProperty("genre", "panneau")
        pile = QVBoxLayout(panneau)
        pile.setContentsMargins(px(1), px(12), px(1), px(6))
        pile.setSpacing(px(6))
        titre = etiquette(facette.titre, genre="titre_panneau")
        titre.setContentsMargins(px(14), 0, px(14), 0)
        pile.addWidget(titre)
        table = QTableWidget()
        table.setAccessibleName(facette.titre)
        preparer_table(table)
        en_ordre = sorted(rangees, key=lambda r: str(r[facette.tri] or ""), reverse=True)
        remplir(table, facette.colonnes, [facette.lire(r) for r in en_ordre], choisir=False)
        pile.addWidget(table)
        self.tables[facette.type] = table
        return panneau
