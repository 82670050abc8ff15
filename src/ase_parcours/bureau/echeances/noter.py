"""Noter des échéances faites ou sans objet : le panneau de saisie, et la barre qui l'ouvre."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.forms.ui_lot_echeances import Ui_LotEcheances
from ase_parcours.bureau.forms.ui_noter_echeances import Ui_NoterEcheances
from ase_parcours.bureau.saisie.champs import saisie_de_date, saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, se_faire_voir
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.coffre.lectures.echeances import EcheanceDe
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.metier.echeancier import EtatEcheance

FAIT, SANS_OBJET = EtatEcheance.FAIT.value, EtatEcheance.SANS_OBJET.value
_MOTS = {FAIT: ("faite", "faites"), SANS_OBJET: ("sans objet", "sans objet")}
_ETEINTES = (EtatEcheance.FAIT, EtatEcheance.SANS_OBJET)


def visees(choisies: Sequence[EcheanceDe]) -> list[dict[str, Any]]:
    """Ces échéances, telles que les opérations les désignent."""
    return [
        {
            "jeune": x.jeune.dossier,
            "code": x.echeance.ligne.code,
            "occurrence": x.echeance.occurrence,
        }
        for x in choisies
    ]


def noter_sans_question(contexte: Contexte, x: EcheanceDe) -> None:
    """Note une échéance faite aujourd'hui (une case que l'on coche)."""
    contexte.faire(
        "noter_echeances",
        {"echeances": visees([x]), "etat": FAIT},
        phrase=f"Fait{fr.INSECABLE}: {x.echeance.ligne.libelle}.",
    )


def rouvrir(
    contexte: Contexte, choisies: Sequence[EcheanceDe], si_refus: Callable[[], None] | None = None
) -> None:
    """Remet à faire ; ce qu'un fait du dossier dit fait le reste."""

    def refuser(erreur: ErreurParcours) -> None:
        contexte.refuse.emit(erreur)
        if si_refus is not None:
            si_refus()

    combien = fr.pluriel(len(choisies), "échéance rouverte")
    arguments = {"echeances": visees(choisies)}
    contexte.faire("rouvrir_echeances", arguments, phrase=f"{combien}.", echec=refuser)


class PanneauNoterEcheances(PanneauDeSaisie):
    """La date et la preuve, ou la raison ; les échéances sont fixées à l'ouverture."""

    def __init__(self, contexte: Contexte, nom: str, parent: QWidget | None = None) -> None:
        """``nom`` : celui de la saisie gardée, un par page."""
        super().__init__(parent)
        self._contexte = contexte
        self._visees: list[dict[str, Any]] = []
        self._etat, self._jeune = FAIT, ""
        self.ui = Ui_NoterEcheances()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        self.le = saisie_de_date(self.ui.le, self.ui.faute_le, contexte.aujourd_hui)
        self.preuve = saisie_de_texte(self.ui.preuve, self.ui.faute_preuve)
        self.motif = saisie_de_texte(
            self.ui.motif, self.ui.faute_motif, obligatoire="Écrivez la raison."
        )
        self.ui.le.setPlaceholderText(f"aujourd{fr.APOSTROPHE}hui, ou jj/mm/aaaa")
        self.ui.enregistrer.clicked.connect(self.enregistrer)
        self.ui.renoncer.clicked.connect(self.fermer)
        self.hide()
        contexte.saisies.suivre(nom, self, self._visee_de_saisie, self._rouvrir)

    def ouvrir(self, choisies: Sequence[EcheanceDe], etat: str, jeune: str = "") -> None:
        """Demande la preuve, ou la raison. ``jeune`` : identifiant, dans son dossier."""
        attendues = {x.echeance.ligne.preuve for x in choisies}
        self.ui.preuve.setPlaceholderText(attendues.pop() if len(attendues) == 1 else "")
        libelle = choisies[0].echeance.ligne.libelle if len(choisies) == 1 else ""
        self._ouvrir(visees(choisies), etat, jeune, libelle)

    def _ouvrir(self, lot: list[dict[str, Any]], etat: str, jeune: str, libelle: str) -> None:
        self._visees, self._etat, self._jeune = lot, etat, jeune
        mot = fr.au_nombre(len(lot), *_MOTS[etat])
        combien = libelle or fr.pluriel(len(lot), "échéance")
        self.ui.titre.setText(f"{combien}{fr.INSECABLE}: {mot}" if libelle else f"{combien} {mot}")
        self.ui.titre.setProperty("libelle", libelle)
        for champ in (self.le, self.preuve, self.motif):
            champ.poser(None)
        self.ui.bloc_preuve.setVisible(etat == FAIT)
        self.ui.bloc_motif.setVisible(etat == SANS_OBJET)
        self.ui.refus.hide()
        self.principal.setEnabled(True)
        self.show()
        se_faire_voir(self)
        premier = self.ui.preuve if etat == FAIT else self.ui.motif
        premier.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une preuve ou une raison est tapée et pas encore écrite."""
        return not self.isHidden() and any(
            c.text().strip() for c in (self.ui.le, self.ui.preuve, self.ui.motif)
        )

    def _visee_de_saisie(self) -> Visee | None:
        if not self.saisie_en_cours:
            return None
        libelle = self.ui.titre.property("libelle")
        quoi = {
            "visees": self._visees, "etat": self._etat, "libelle": libelle, "jeune": self._jeune,
        }  # fmt: skip
        return Visee("Échéances notées", self._jeune, quoi)

    def _rouvrir(self, quoi: Mapping[str, Any]) -> None:
        self._ouvrir(quoi["visees"], quoi["etat"], quoi["jeune"], quoi["libelle"])

    def enregistrer(self) -> None:
        """Note tout le lot, ou rien."""
        texte = self.preuve if self._etat == FAIT else self.motif
        if not (self.le.controler() & texte.controler()):
            return
        le = self.le.valeur or self._contexte.aujourd_hui
        arguments: dict[str, Any] = {
            "echeances": self._visees,
            "etat": self._etat,
            "le": le.isoformat(),
        }
        arguments["preuve" if self._etat == FAIT else "motif"] = texte.valeur
        combien = fr.pluriel(len(self._visees), "échéance")
        self.principal.setEnabled(False)
        self._contexte.faire(
            "noter_echeances",
            arguments,
            phrase=f"{combien} {fr.au_nombre(len(self._visees), *_MOTS[self._etat])}.",
            apres=lambda _: self.fermer(),
            echec=self.refuser,
        )


class BarreEcheances(QFrame):
    """Paraît dès qu'une rangée est choisie."""

    plus_rien = Signal()

    def __init__(self, contexte: Contexte, nom: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._a_noter: list[EcheanceDe] = []
        self._a_rouvrir: list[EcheanceDe] = []
        self.jeune = ""
        """Le jeune dont on est dans le dossier."""
        self.ui = Ui_LotEcheances()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        flux = DispositionFlux(self.ui.gestes, 8)
        for geste in (self.ui.compte, self.ui.fait, self.ui.sans_objet, self.ui.rouvrir):
            flux.addWidget(geste)
        preparer(self)
        self.panneau = PanneauNoterEcheances(contexte, nom)
        self.ui.fait.clicked.connect(lambda: self._noter(FAIT))
        self.ui.sans_objet.clicked.connect(lambda: self._noter(SANS_OBJET))
        self.ui.rouvrir.clicked.connect(lambda: rouvrir(contexte, self._a_rouvrir))
        self.ui.rien.clicked.connect(self.plus_rien)
        self.hide()

    def montrer(self, choisies: Sequence[EcheanceDe]) -> None:
        """Celles qui sont choisies, et ce que l'on peut en faire."""
        self._a_noter = [x for x in choisies if x.echeance.etat not in _ETEINTES]
        self._a_rouvrir = [x for x in choisies if x.echeance.etat in _ETEINTES]
        self.setVisible(bool(choisies))
        if not choisies:
            return
        combien = fr.pluriel(len(choisies), "échéance choisie")
        self.ui.compte.setText(combien)
        refus = self.refus
        for bouton, lot in (
            (self.ui.fait, self._a_noter),
            (self.ui.sans_objet, self._a_noter),
            (self.ui.rouvrir, self._a_rouvrir),
        ):
            bouton.setVisible(bool(lot))
            bouton.setEnabled(not refus)
            bouton.setToolTip(refus)

    @property
    def refus(self) -> str:
        """Pourquoi on ne peut rien noter ; vide si l'on peut."""
        if self._contexte.seance.lecture_seule:
            return "Ce coffre est ouvert en lecture seule."
        roles = self._contexte.lire(self._contexte.seance.acteur).roles
        return "" if peut(roles, Permission.ECRIRE) else "Votre compte ne le permet pas."

    def _noter(self, etat: str) -> None:
        self.panneau.ouvrir(self._a_noter, etat, self.jeune)
