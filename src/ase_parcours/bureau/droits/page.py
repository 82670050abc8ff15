"""La page Droits d'un dossier : la continuité, le non-recours, les droits demandés.

À droite de la carte, ce que répondent les jeux de règles ; étroite ou en table, au-dessous.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dispositifs.panneau_orientations import PanneauOrientations
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.lignes import ligne_a_icone
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.droits.barre import Legende, Plage
from ase_parcours.bureau.droits.liste import ListeDroits
from ase_parcours.bureau.droits.mots import icone
from ase_parcours.bureau.droits.table import COLONNES, rangees
from ase_parcours.bureau.facettes.panneau import PanneauFacette
from ase_parcours.bureau.flux import DispositionFlux, rangee
from ase_parcours.bureau.forms.ui_droits import Ui_Droits
from ase_parcours.bureau.revenu.carte import CarteRevenu
from ase_parcours.bureau.saisie.formulaire import faire_voir, preparer, vider
from ase_parcours.bureau.theme import apparence, px
from ase_parcours.coffre.lectures.continuite import bilan_du_dossier
from ase_parcours.metier.continuite import Bilan, Continuite, phrase
from ase_parcours.metier.facettes.droits import PAGE
from ase_parcours.metier.frise import Lien
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.referentiels.listes import nomenclatures

_CARTE = 340
"""Largeur de la carte quand une autre est à sa droite, à 100 % de texte."""
_DE_FRONT = 860
"""En dessous, les deux cartes se suivent."""
_TETE_DE_FRONT = 620
_LEGENDE = (
    (None, "dernier jour pour agir"),
    (Plage.TROU, "trou"),
    (Plage.A_FAIRE, "à faire, ou demandé"),
    (Plage.INCONNU, fr.ON_NE_SAIT_PAS),
)


class PageDroits(QWidget):
    """``lien_demande`` : un :class:`Lien`, la page et le fait où l'on agit."""

    lien_demande = Signal(object)

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self.bilan: Bilan | None = None
        self.ui = Ui_Droits()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.revenu = CarteRevenu(contexte)
        self.ui.pile_revenu.addWidget(self.revenu)
        self.liste = ListeDroits()
        self.ui.pile_liste.addWidget(self.liste)
        preparer_table(self.ui.table)
        self.ui.table.hide()
        legende = DispositionFlux(self.ui.place_legende, 12)
        for plage, mot in _LEGENDE:
            legende.addWidget(rangee([Legende(plage), etiquette(mot, genre="second")]))
        self.panneaux = {t: PanneauFacette(contexte, TYPES[t]) for t in (_DEMANDE, "situation")}
        self.orientations = PanneauOrientations(contexte)
        self.ui.pile_suite.addWidget(self.orientations)
        for panneau in self.panneaux.values():
            self.ui.pile_suite.addWidget(panneau)
            panneau.deroule.connect(lambda p=panneau: faire_voir(self.ui.defile, p))
        self.ui.pile_contenu.addStretch(1)
        self._relier()
        self._disposer()

    def _relier(self) -> None:
        self.liste.droit_demande.connect(self.agir)
        self.ui.noter.clicked.connect(lambda: self.noter())
        self.ui.en_table.clicked.connect(self.basculer)
        self.ui.table.cellActivated.connect(lambda rang, _: self._agir_en_table(rang))
        raccourci = QShortcut(QKeySequence("Ctrl+T"), self)
        raccourci.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        raccourci.activated.connect(self.basculer)
        apparence().changee.connect(self._disposer)

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre les droits d'un dossier ; ce qui se saisit pour lui reste ouvert."""
        self._etat = etat
        self.bilan = bilan_du_dossier(etat.vue)
        self.liste.montrer(self.bilan.droits, self.bilan.horizon)
        remplir(self.ui.table, COLONNES, rangees(self.bilan), choisir=False)
        self.ui.noter.setEnabled(etat.ecrivable)
        self.ui.noter.setToolTip(etat.pourquoi_pas_ecrire)
        self._montrer_le_pied(self.bilan)
        self._montrer_le_non_recours(self.bilan, etat)
        self.revenu.montrer(etat)
        self.orientations.montrer(etat)
        for panneau in self.panneaux.values():
            panneau.montrer(etat)

    def _montrer_le_pied(self, bilan: Bilan) -> None:
        dits = [f"{c.regle.nom} ({c.parce_que})" for c in bilan.sans_objet]
        texte = f"Sans objet{fr.INSECABLE}: {fr.enumeration(dits)}." if dits else ""
        self.ui.sans_objet.setText(texte)
        self.ui.sans_objet.setVisible(bool(dits) and self.ui.table.isHidden())
        dernier = fr.date_longue(bilan.dernier) if bilan.dernier else "aucun n’est noté"
        self.ui.bilan.setText(f"Dernier bilan des droits{fr.INSECABLE}: {dernier}.")

    def _montrer_le_non_recours(self, bilan: Bilan, etat: EtatDossier) -> None:
        vider(self.ui.pile_non_recours)
        for c in bilan.non_recours:
            self.ui.pile_non_recours.addWidget(self._ligne(c, etat))
        self.ui.titre_non_recours.setVisible(bool(bilan.non_recours))
        self.ui.place_non_recours.setVisible(bool(bilan.non_recours))
        noms = fr.enumeration([c.regle.nom for c in bilan.a_verifier])
        self.ui.a_verifier.setText(f"À vérifier, on ne sait pas{fr.INSECABLE}: {noms}.")
        self.ui.a_verifier.setVisible(bool(bilan.a_verifier))
        self.ui.bloc_non_recours.setVisible(bool(bilan.non_recours or bilan.a_verifier))

    def _ligne(self, c: Continuite, etat: EtatDossier) -> QWidget:
        bouton = Bouton("Noter une demande", icone="pencil-plus", taille="petite")
        bouton.setAccessibleName(f"Noter une demande{fr.INSECABLE}: {c.regle.nom}")
        bouton.setEnabled(etat.ecrivable)
        bouton.setToolTip(etat.pourquoi_pas_ecrire)
        bouton.clicked.connect(lambda: self.noter(c.code))
        texte = f"{c.regle.nom}{fr.INSECABLE}: {phrase(c)}."
        return ligne_a_icone(icone(c.code), "accent", texte, droite=bouton)

    # Agir.

    def agir(self, code: str) -> None:
        """Va au fait d'où vient ce droit, ou à la page où il s'ouvre."""
        c = next((x for x in self.bilan.droits if x.code == code), None) if self.bilan else None
        if c is None:
            return
        if c.ou.page != PAGE:
            self.lien_demande.emit(Lien(c.ou.page, c.ou.type_, c.ou.element))
        elif c.ou.element is None:
            self.noter(code)
        else:
            self.ouvrir(c.ou.type_, c.ou.element)

    def _agir_en_table(self, rang: int) -> None:
        if self.bilan is not None and rang < len(self.bilan.droits):
            self.agir(self.bilan.droits[rang].code)

    def noter(self, code: str = "") -> None:
        """Ouvre la saisie d'une demande, datée d'aujourd'hui ; ``code`` : le droit demandé."""
        if self._etat is None or not self._etat.ecrivable or self.saisie_en_cours:
            return
        valeurs: dict[str, Any] = {
            "etat": "DEMANDEE",
            "demande_le": self._contexte.aujourd_hui.isoformat(),
        }
        if code in nomenclatures()["droits_suivis"].termes:
            valeurs["droit"] = code
        self.panneaux[_DEMANDE].ouvrir(None, valeurs)

    def ouvrir(self, type_: str, element: str | None = None) -> None:
        """Ouvre la fiche d'un fait de cette page, dès qu'elle est peinte."""
        panneau = self.panneaux[type_]
        trouvee = next((r for r in panneau.rangees if r["id"] == element), None)
        QTimer.singleShot(0, panneau, lambda: panneau.ouvrir(trouvee))

    def montrer_element(self, type_: str, element: str) -> None:
        """Choisit un fait dans sa table, et l'y fait voir."""
        if type_ in self.panneaux:
            self.panneaux[type_].designer(element)
            faire_voir(self.ui.defile, self.panneaux[type_])

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un panneau a une saisie pas encore enregistrée."""
        saisie = any(p.saisie_en_cours for p in self.panneaux.values())
        return saisie or self.orientations.saisie_en_cours

    # Disposition.

    def basculer(self) -> None:
        """Les barres, ou la même chose en table (Ctrl T)."""
        en_table = self.ui.table.isHidden()
        self.ui.table.setVisible(en_table)
        self.ui.place_liste.setVisible(not en_table)
        self.ui.place_legende.setVisible(not en_table)
        self.ui.sans_objet.setVisible(not en_table and bool(self.ui.sans_objet.text()))
        self.ui.en_table.setText("En barres" if en_table else "En table")
        cible = self.ui.table if en_table else self.liste
        cible.setFocus(Qt.FocusReason.OtherFocusReason)
        self._disposer()

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Deux cartes de front si la place le permet."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        en_table = not self.ui.table.isHidden()
        large = not en_table and self.width() >= px(_DE_FRONT)
        sens = QBoxLayout.Direction
        self.ui.rangee_cartes.setDirection(sens.LeftToRight if large else sens.TopToBottom)
        self.ui.carte.setMinimumWidth(px(_CARTE) if large else 0)
        self.ui.carte.setMaximumWidth(px(_CARTE) if large else _SANS_BORNE)
        haut = Qt.AlignmentFlag.AlignTop
        self.ui.rangee_cartes.setAlignment(self.ui.carte, haut if large else Qt.AlignmentFlag(0))
        # Étroite, la tête de la carte se plie : le titre, puis ses boutons.
        etroite = large or self.width() < px(_TETE_DE_FRONT)
        self.ui.rangee_tete.setDirection(sens.TopToBottom if etroite else sens.LeftToRight)


_DEMANDE = "demarche_droit"
_SANS_BORNE = 16_777_215
