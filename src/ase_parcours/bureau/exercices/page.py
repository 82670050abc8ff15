"""La page Exercices : les dix situations, leur énoncé, deux indices, la solution."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListWidgetItem, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import icones
from ase_parcours.bureau.composants.banniere import Banniere, Gravite
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.exercices.suivi import suivi_de
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.forms.ui_exercices import Ui_Exercices
from ase_parcours.bureau.formulaire import Echelle, poser_action
from ase_parcours.bureau.theme import apparence, courant, facteur, jetons, police, px
from ase_parcours.bureau.theme.feuille import marquer
from ase_parcours.echanges.situations_fictives import Situation
from ase_parcours.operations.exercices import Etat, chemin_de_la_piece

_COTE_A_COTE = 560
"""Sous cette largeur (à 100 % de texte), la liste passe au-dessus."""
_LISTE, _PART = 352, 0.36
"""Largeur de la liste, et la part de la page qu'elle ne dépasse pas."""
_FAITE = ("circle-check", "garantie_texte", "garantie", "résolue")
_A_FAIRE = ("circle-dashed", "doux", "doux", "à faire")


class PageExercices(QWidget):
    """Se refait après chaque écriture ; rien n'y est coché à la main."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._suivi = suivi_de(contexte)
        self._devoiles: dict[str, int] = {}
        self._ouvertes: set[str] = set()
        self.ui = Ui_Exercices()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._echelle = Echelle(self)
        gestes = DispositionFlux(self.ui.place_gestes, 8)
        for bouton in (self.ui.ouvrir, self.ui.ouvrir_autre, self.ui.indice, self.ui.voir):
            gestes.addWidget(bouton)
        self.ui.place_banniere.hide()
        self._confirmation: Banniere | None = None
        for etat in self._suivi.etats:
            self.ui.liste.addItem(QListWidgetItem(etat.situation.titre))
        # Lu seulement, le coffre est tenu par un autre : le refaire l'effacerait sous ses mains.
        self.ui.recommencer.setEnabled(not contexte.seance.lecture_seule)
        self._brancher()
        self.rafraichir()
        self.ui.liste.setCurrentRow(self._premiere_a_faire())
        self._dire_l_age()

    def _brancher(self) -> None:
        ui = self.ui
        self._suivi.change.connect(self.rafraichir)
        apparence().changee.connect(self._habiller)
        ui.liste.currentRowChanged.connect(self._choisie)
        ui.liste.itemActivated.connect(lambda: self._ouvrir(0))
        ui.ouvrir.clicked.connect(lambda: self._ouvrir(0))
        ui.ouvrir_autre.clicked.connect(lambda: self._ouvrir(1))
        ui.indice.clicked.connect(self._devoiler)
        ui.voir.clicked.connect(self._voir)
        ui.recommencer.clicked.connect(self._confirmer)

    def rafraichir(self) -> None:
        """Remet l'état de chaque situation, et celle qui est montrée."""
        for rang, etat in enumerate(self._suivi.etats):
            mot = (_FAITE if etat.resolue else _A_FAIRE)[3]
            ligne = self.ui.liste.item(rang)
            ligne.setText(f"{rang + 1}. {etat.situation.titre}\n{mot}")
            ligne.setToolTip(etat.situation.titre)
            dit = f"{rang + 1}. {etat.situation.titre}, {mot}"
            ligne.setData(Qt.ItemDataRole.AccessibleTextRole, dit)
            ligne.setData(Qt.ItemDataRole.AccessibleDescriptionRole, etat.situation.enonce)
        self._habiller()
        self._montrer()

    def _premiere_a_faire(self) -> int:
        return next((r for r, e in enumerate(self._suivi.etats) if not e.resolue), 0)

    @property
    def montree(self) -> Etat:
        """La situation choisie."""
        return self._suivi.etats[max(0, self.ui.liste.currentRow())]

    def choisir(self, code: str) -> None:
        """Montre la situation de ce code. Lève ``StopIteration`` s'il n'y en a pas."""
        rangs = (r for r, e in enumerate(self._suivi.etats) if e.situation.code == code)
        self.ui.liste.setCurrentRow(next(rangs))

    def _choisie(self) -> None:
        self._habiller()
        self._montrer()

    def _montrer(self) -> None:
        ui, etat = self.ui, self.montree
        s = etat.situation
        icone, jeton, ton, mot = _FAITE if etat.resolue else _A_FAIRE
        ui.etat_icone.changer(icone, jeton)
        ui.titre.setText(s.titre)
        absent = "Son dossier n'est plus là. « Recommencer » le remet."
        ui.etat.setText(absent if etat.jeune is None else fr.initiale_majuscule(mot))
        marquer(ui.etat, ton=ton)
        ui.enonce.setText(s.enonce)
        self._montrer_la_piece(s)
        boutons = (ui.ouvrir, ui.ouvrir_autre)
        for rang, bouton in enumerate(boutons):
            bouton.setVisible(rang < len(s.dossiers))
            bouton.setEnabled(etat.jeune is not None)
            if rang < len(s.dossiers):
                mot = "Ouvrir le dossier" if rang == 0 else "Ouvrir"
                bouton.setText(f" {mot} {s.dossiers[rang]}")
        self._montrer_l_aide(s)

    def _montrer_la_piece(self, s: Situation) -> None:
        self.ui.piece.setVisible(s.piece is not None)
        if s.piece is not None:
            ou = chemin_de_la_piece(self._contexte.seance.coffre.dossier, s.piece)
            self.ui.piece.setText(f"Fichier à verser{fr.INSECABLE}: {ou}")

    def _montrer_l_aide(self, s: Situation) -> None:
        ui, devoiles = self.ui, self._devoiles.get(s.code, 0)
        for rang, etiquette in enumerate((ui.indice_1, ui.indice_2)):
            etiquette.setText(f"Indice {rang + 1}{fr.INSECABLE}: {s.indices[rang]}")
            etiquette.setVisible(rang < devoiles)
        ui.place_indices.setVisible(devoiles > 0)
        ui.indice.setText((" Un indice", " Un autre indice", " Plus d'indice")[devoiles])
        ui.indice.setEnabled(devoiles < len(s.indices))
        ouverte = s.code in self._ouvertes
        ui.solution.setVisible(ouverte)
        ui.voir.setText(" Cacher la solution" if ouverte else " Voir la solution")
        ui.pas.setText("\n".join(f"{n}. {pas}" for n, pas in enumerate(s.pas, start=1)))
        ui.pourquoi.setText(s.pourquoi)
        ui.fausse.setText(s.fausse_phrase)
        ui.regle.setText(s.regle)

    # Gestes.

    def _ouvrir(self, rang: int) -> None:
        numero = self.montree.situation.dossiers[rang]
        jeune = self._suivi.jeune(numero)
        if jeune is not None:
            self._contexte.ouvrir_dossier.emit(jeune, "synthese")

    def _devoiler(self) -> None:
        code = self.montree.situation.code
        self._devoiles[code] = self._devoiles.get(code, 0) + 1
        if self._devoiles[code] == len(self.montree.situation.indices):
            # Le bouton va s'éteindre : le focus passe au suivant plutôt que de se perdre.
            self.ui.voir.setFocus(Qt.FocusReason.OtherFocusReason)
        self._montrer()

    def _voir(self) -> None:
        self._ouvertes ^= {self.montree.situation.code}
        self._montrer()

    def _confirmer(self) -> None:
        if self._confirmation is None:
            suite = "Ce que vous avez écrit dans ce coffre d'exercice sera effacé."
            self._confirmation = Banniere(Gravite.ORANGE, "history", "Tout refaire à neuf.", suite)
            self._confirmation.action_demandee.connect(self._suivi.recommencer)
            self.ui.pile_banniere.addWidget(self._confirmation)
            self.ui.place_banniere.show()
            poser_action(self._confirmation.bouton, "Refaire à neuf")
        self._confirmation.bouton.setFocus(Qt.FocusReason.OtherFocusReason)

    # Apparence.

    def _dire_l_age(self) -> None:
        fait, jour = self._contexte.seance.exercice, self._contexte.aujourd_hui
        self.ui.age.setVisible(fait is not None and fait != jour)
        if fait is not None:
            self.ui.age.setText(
                f"Coffre fait le {fr.date_longue(fait)}{fr.INSECABLE}: ses dates ont vieilli. "
                "« Recommencer » le refait à aujourd'hui."
            )

    def _habiller(self) -> None:
        cote = px(jetons.ICONE_TITRE)
        self.ui.liste.setIconSize(QSize(cote, cote))
        for rang, etat in enumerate(self._suivi.etats):
            icone, jeton, *_ = _FAITE if etat.resolue else _A_FAIRE
            ligne = self.ui.liste.item(rang)
            ligne.setIcon(icones.icone(icone, getattr(courant(), jeton), cote))
            choisie = rang == self.ui.liste.currentRow()
            # En contraste fort, le fond seul ne dirait pas laquelle est choisie.
            ligne.setFont(police(graisse=jetons.GRAS if choisie else jetons.NORMAL))
        self._disposer()

    def _disposer(self) -> None:
        large = self.width() >= _COTE_A_COTE * facteur()
        sens = QBoxLayout.Direction
        self.ui.cotes.setDirection(sens.LeftToRight if large else sens.TopToBottom)
        voulue = min(px(_LISTE), round(self.width() * _PART)) if large else self.width() - px(40)
        self.ui.cadre_liste.setFixedWidth(voulue)
        place = QRect(0, 0, voulue - px(12 + 14) - px(jetons.ICONE_TITRE), px(400))
        mesure = QFontMetrics(police(graisse=jetons.GRAS))
        haut = 0
        for rang in range(self.ui.liste.count()):
            ligne = self.ui.liste.item(rang)
            texte = mesure.boundingRect(place, Qt.TextFlag.TextWordWrap, ligne.text())
            ligne.setSizeHint(QSize(0, texte.height() + px(12)))
            haut += ligne.sizeHint().height()
        self.ui.liste.setFixedHeight(haut + 2)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Deux colonnes si la place le permet."""
        super().resizeEvent(evenement)
        self._disposer()
