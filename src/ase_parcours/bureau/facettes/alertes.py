"""« À regarder » : ce que les contrôles ont trouvé pour une page du dossier."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.lignes import ligne_a_icone
from ase_parcours.bureau.saisie.formulaire import vider
from ase_parcours.metier.constats import Alerte

_MONTREES = 5
"""Au-delà, la page ne montrerait plus qu'elles : le reste se déplie."""


def montrer_les_alertes(ui: Any, etat: EtatDossier, page: str) -> None:  # noqa: ANN401 - compilé
    """Remplit ``bloc_alertes`` d'un formulaire de page, et le cache s'il n'y a rien."""
    vider(ui.pile_alertes)
    trouvees = [a for a in etat.controles if a.page == page]
    for alerte in trouvees[:_MONTREES]:
        ui.pile_alertes.addWidget(_ligne(alerte))
    reste = trouvees[_MONTREES:]
    if reste:
        tout = Bouton(f"Voir {fr.pluriel(len(reste), 'autre')}", genre="lien", taille="petite")
        tout.clicked.connect(lambda: _deplier(ui, tout, reste))
        ui.pile_alertes.addWidget(tout, 0, Qt.AlignmentFlag.AlignLeft)
    ui.bloc_alertes.setVisible(bool(trouvees))


def _deplier(ui: Any, bouton: Bouton, reste: list[Alerte]) -> None:  # noqa: ANN401 - compilé
    bouton.hide()
    for alerte in reste:
        ui.pile_alertes.addWidget(_ligne(alerte))


def _ligne(alerte: Alerte) -> QWidget:
    icone, jeton = ("alert-triangle", "fragile_texte")
    if alerte.grave:
        icone, jeton = ("alert-octagon", "sans_texte")
    ligne = ligne_a_icone(icone, jeton, alerte.texte)
    ligne.setToolTip(alerte.source or "")
    return ligne
