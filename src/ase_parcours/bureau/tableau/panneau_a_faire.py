"""Le panneau « À faire » : en retard, cette semaine, ensuite ; les plus pressés d'abord."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.echeances.tri import Pressant
from ase_parcours.bureau.forms.ui_tableau import Ui_Tableau
from ase_parcours.bureau.tableau.a_faire import SEMAINE, AFaire, a_echeances, a_faire, grouper
from ase_parcours.bureau.tableau.rappels import LigneRappel, Rappel, vider
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.lectures.jeunes import LigneJeune

_MONTRES = (3, 3, 2)
"""Lignes montrées par groupe tant qu'on n'a pas demandé tout ; ce qu'un groupe n'emploie pas
revient aux autres."""
_TOUT = 400
"""Plafond de « Tout montrer » : au-delà, la liste des jeunes sert mieux."""


class PanneauAFaire:
    """Remplit la colonne de droite du tableau de bord."""

    def __init__(
        self, ui: Ui_Tableau, aujourd_hui: date, ouvrir: Callable[[str, str], None]
    ) -> None:
        self._ui, self._jour, self._ouvrir = ui, aujourd_hui, ouvrir
        self._tout = False
        self._lignes: Sequence[LigneJeune] = ()
        self._pressants: Sequence[Pressant] = ()
        ui.tout_faire.clicked.connect(self._basculer)

    def montrer(self, lignes: Sequence[LigneJeune], pressants: Sequence[Pressant] = ()) -> None:
        """Refait la liste d'après les jeunes du tableau de bord, et leurs échéances déjà lues."""
        self._lignes, self._pressants = lignes, pressants
        vider(self._ui.lignes_faire)
        groupes = grouper([*a_faire(lignes), *a_echeances(pressants)], self._jour)
        semaine = fr.intervalle(self._jour, self._jour + SEMAINE, avec_annee=False)
        trois = (groupes.retard, groupes.semaine, groupes.ensuite)
        titres = ("En retard", fr.initiale_majuscule(semaine), "Ensuite")
        places = [_TOUT] * 3 if self._tout else partager([len(g) for g in trois])
        for rang, (titre, choses) in enumerate(zip(titres, trois, strict=True)):
            self._groupe(titre, choses[: places[rang]], len(choses), en_retard=rang == 0)
        montrees = sum(min(len(g), n) for g, n in zip(trois, places, strict=True))
        self._ui.compte_faire.setText(str(groupes.nombre) if groupes.nombre else "")
        self._ui.tous_faire.setText("Tous" if groupes.nombre else "Voir les jeunes")
        self._ui.tous_faire.setAccessibleName(f"{self._ui.tous_faire.text()}, à faire")
        self._ui.tout_faire.setVisible(self._tout or montrees < groupes.nombre)
        self._ui.tout_faire.setText("Montrer moins" if self._tout else "Tout montrer")
        if not groupes.nombre:
            rien = etiquette(
                "Rien de daté : ni étape, ni preuve en attente.".replace(" :", f"{fr.INSECABLE}:"),
                genre="second",
                plie=True,
            )
            rien.setContentsMargins(px(14), px(10), px(14), px(10))
            self._ui.lignes_faire.addWidget(rien)

    def _basculer(self) -> None:
        self._tout = not self._tout
        self.montrer(self._lignes, self._pressants)

    def _groupe(self, titre: str, choses: Sequence[AFaire], total: int, *, en_retard: bool) -> None:
        if not choses:
            return
        self._ui.lignes_faire.addWidget(_entete(titre, total, len(choses)))
        for chose in choses:
            ligne = LigneRappel(self._rappel(chose, en_retard=en_retard))
            ligne.dossier_demande.connect(self._ouvrir)
            self._ui.lignes_faire.addWidget(ligne)

    def _rappel(self, chose: AFaire, *, en_retard: bool) -> Rappel:
        ton, icone = ("sans_texte", "alert-triangle") if en_retard else ("accent", chose.icone)
        if chose.le is None:
            quand = "à revoir"
        elif en_retard:
            quand = f"retard {(self._jour - chose.le).days} j"
        else:
            loin = chose.le.year != self._jour.year
            quand = fr.date_courte_avec_jour(chose.le, avec_annee=loin)
        return Rappel(chose.jeune, chose.qui, chose.quoi, quand, icone, ton, chose.page)


def partager(demandes: Sequence[int]) -> list[int]:
    """Combien de lignes pour chaque groupe : sa part, et celle que d'autres n'emploient pas."""
    places = [min(n, part) for n, part in zip(demandes, _MONTRES, strict=True)]
    libre = sum(_MONTRES) - sum(places)
    for rang, demande in enumerate(demandes):
        de_plus = min(libre, demande - places[rang])
        places[rang] += de_plus
        libre -= de_plus
    return places


def _entete(titre: str, total: int, montrees: int) -> QFrame:
    cadre = QFrame()
    cadre.setProperty("genre", "groupe")
    rang = QHBoxLayout(cadre)
    rang.setContentsMargins(px(14), px(4), px(14), px(4))
    rang.setSpacing(px(6))
    rang.addWidget(etiquette(titre, genre="second_fort"))
    combien = str(total) if total == montrees else f"{total}, les {montrees} plus urgentes"
    rang.addWidget(etiquette(combien, genre="second"), 1)
    return cadre
