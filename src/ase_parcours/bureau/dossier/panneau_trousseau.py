"""Le trousseau de départ : ce qui manque à chaque jalon, le PDF, la copie sur une clé."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.forms.ui_trousseau import Ui_Trousseau
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier
from ase_parcours.bureau.saisie.formulaire import preparer, vider
from ase_parcours.bureau.taches import Progres
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.lectures.papiers import trousseau_du_dossier
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.papiers import BesoinDePapier, EtatPapier, manques

if TYPE_CHECKING:
    from ase_parcours.operations.copie import Copie
    from ase_parcours.operations.rapports import Edition
    from ase_parcours.operations.seance import Seance

MONTRES = 6
"""Papiers manquants montrés avant « Montrer tout »."""


class PanneauTrousseau(QFrame):
    """``verser_demande`` : besoin de papier à remplir d'un fichier ; ``edite`` : le journal a une
    édition ou une copie de plus."""

    verser_demande = Signal(object)
    edite = Signal()

    def __init__(
        self, contexte: Contexte, fichiers: ChoixDeFichier, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte, self._fichiers = contexte, fichiers
        self._etat: EtatDossier | None = None
        self._tout = False
        self.boutons: dict[tuple[str, str], Bouton] = {}
        """Boutons des besoins montrés, par (code du papier, geste)."""
        self.ui = Ui_Trousseau()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.ui.refus.hide()
        self.ui.tout.clicked.connect(self._montrer_tout)
        self.ui.faire_pdf.clicked.connect(self.faire_le_pdf)
        self.ui.copier_cle.clicked.connect(self.copier_sur_une_cle)

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre ce qui manque au dossier."""
        if self._etat is None or self._etat.vue.ligne.id != etat.vue.ligne.id:
            self._tout = False
            self.ui.refus.hide()
        self._etat = etat
        besoins = trousseau_du_dossier(etat.vue, self._contexte.aujourd_hui)
        a_reunir = manques(besoins)
        self.ui.compte.setText(self._compte(len(besoins), a_reunir))
        lisible = etat.permet(Permission.LIRE) and not etat.pourquoi_lecture
        for bouton in (self.ui.faire_pdf, self.ui.copier_cle):
            bouton.setEnabled(lisible)
            bouton.setToolTip(etat.pourquoi_lecture)
        vider(self.ui.pile_besoins)
        self.boutons = {}
        montres = a_reunir if self._tout else a_reunir[:MONTRES]
        for widget in self._lignes(montres, etat.ecrivable):
            self.ui.pile_besoins.addWidget(widget)
        reste = len(a_reunir) - len(montres)
        self.ui.tout.setText(f"Montrer les {reste} autres" if reste > 1 else "Montrer l’autre")
        self.ui.tout.setVisible(reste > 0)

    def _compte(self, total: int, a_reunir: tuple[BesoinDePapier, ...]) -> str:
        sortie = self._etat.evaluation.sortie.le if self._etat else None
        quand = "date de sortie inconnue"
        if sortie is not None:
            quand = f"sortie le {fr.date_courte(sortie)}"
        surs = [b for b in a_reunir if b.concerne == "oui"]
        doutes = len(a_reunir) - len(surs)
        if not a_reunir:
            return f"{quand}, tout est réuni"
        morceaux = [quand]
        if surs:
            verbe = fr.au_nombre(len(surs), "manque", "manquent")
            morceaux.append(f"{fr.pluriel(len(surs), 'papier')} {verbe} sur {total}")
        if doutes:
            morceaux.append(f"{doutes} dont on ne sait pas s’il les faut")
        return ", ".join(morceaux)

    def _lignes(self, besoins: tuple[BesoinDePapier, ...], ecrivable: bool) -> Iterator[QWidget]:
        jalon: int | None = None
        for besoin in besoins:
            if besoin.attendu.depart != jalon:
                jalon = besoin.attendu.depart
                yield etiquette(self._titre(besoin), genre="second_fort")
            yield self._ligne(besoin, ecrivable)

    def _titre(self, besoin: BesoinDePapier) -> str:
        jours = f"J−{besoin.attendu.depart}"
        if besoin.le is None:
            return jours
        passe = besoin.le <= self._contexte.aujourd_hui
        mot = "passé depuis le" if passe else "le"
        return f"{jours}, {mot} {fr.date_courte(besoin.le)}"

    def _ligne(self, besoin: BesoinDePapier, ecrivable: bool) -> QWidget:
        ligne = QWidget()
        rangee = QHBoxLayout(ligne)
        rangee.setContentsMargins(0, 0, 0, 0)
        rangee.setSpacing(px(8))
        nom = besoin.attendu.libelle
        rangee.addWidget(etiquette(nom, plie=True), 3)
        ton = "fragile" if besoin.en_retard(self._contexte.aujourd_hui) else "doux"
        rangee.addWidget(etiquette(_etat(besoin), ton=ton, plie=True), 2)
        code = besoin.attendu.code
        demander = Bouton("Demander", taille="petite", nom=f"Demander : {nom}")
        demander.setEnabled(ecrivable and besoin.etat is not EtatPapier.DEMANDE)
        demander.clicked.connect(lambda: self.demander(besoin))
        verser = Bouton("Verser", icone="paperclip", taille="petite", nom=f"Verser : {nom}")
        verser.setEnabled(ecrivable)
        verser.clicked.connect(lambda: self.verser_demande.emit(besoin))
        for geste, bouton in (("demander", demander), ("verser", verser)):
            self.boutons[code, geste] = bouton
            rangee.addWidget(bouton)
        return ligne

    def _montrer_tout(self) -> None:
        self._tout = True
        if self._etat is not None:
            self.montrer(self._etat)

    # Gestes.

    def demander(self, besoin: BesoinDePapier) -> None:
        """Note qu'un papier est demandé aujourd'hui."""
        if self._etat is None:
            return
        a_ecrire = {
            "jeune": self._etat.numero,
            "demande_le": self._contexte.aujourd_hui.isoformat(),
            **identite_du_papier(besoin),
        }
        self._contexte.faire(
            "enregistrer_papier",
            a_ecrire,
            phrase=f"Demandé{fr.INSECABLE}: {besoin.attendu.libelle}.",
            echec=self._refuser,
        )

    def faire_le_pdf(self) -> None:
        """Édite le trousseau et l'écrit là où la personne le choisit."""
        if self._etat is None:
            return
        from ase_parcours.operations import rapports

        propose = f"trousseau_{self._etat.numero}.pdf"
        chemin = self._fichiers.a_ecrire(self, "Enregistrer le trousseau", propose, "PDF (*.pdf)")
        if chemin is None:
            return
        seance, jour, jeune = self._gele()
        self._occuper(True)
        self._contexte.taches.confier(
            lambda _: rapports.editer(seance, "trousseau", jeune, jour, chemin),
            self._dire_l_edition,
            self._refuser,
        )

    def _dire_l_edition(self, edition: Edition) -> None:
        self._occuper(False)
        pages = fr.pluriel(edition.pages, "page")
        phrase = f"Trousseau, édition {edition.numero}, {pages}, enregistré."
        self._contexte.annonce.emit(phrase, None)
        self.edite.emit()

    def copier_sur_une_cle(self) -> None:
        """Écrit la copie lisible partout dans le dossier choisi."""
        if self._etat is None:
            return
        from ase_parcours.operations import copie

        cible = self._fichiers.un_dossier(self, "Choisir la clé")
        if cible is None:
            return
        seance, jour, jeune = self._gele()
        self._occuper(True)

        def travail(progres: Progres) -> Copie:
            return copie.copier(seance, jeune, jour, cible, progres)

        self._contexte.taches.confier(travail, self._dire_la_copie, self._refuser)

    def _dire_la_copie(self, faite: Copie) -> None:
        self._occuper(False)
        combien = fr.pluriel(len(faite.fichiers), "fichier")
        absentes = len(faite.absentes)
        manque = f", {fr.pluriel(absentes, 'pièce absente', 'pièces absentes')}" if absentes else ""
        phrase = f"Copie finie, {combien}{manque}. Éjectez la clé avant de la retirer."
        self._contexte.annonce.emit(phrase, None)
        self.edite.emit()

    def _gele(self) -> tuple[Seance, date, str]:
        assert self._etat is not None  # noqa: S101 - appelée dossier montré
        return self._contexte.seance, self._contexte.aujourd_hui, self._etat.vue.ligne.id

    def _occuper(self, occupe: bool) -> None:
        for bouton in (self.ui.faire_pdf, self.ui.copier_cle):
            bouton.setEnabled(not occupe)
        self.ui.refus.hide()

    def _refuser(self, erreur: ErreurParcours) -> None:
        self._occuper(False)
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()


def identite_du_papier(besoin: BesoinDePapier) -> dict[str, str]:
    """Le papier du dossier à changer, ou la nature de celui qui naît."""
    if besoin.papier is not None:
        return {"papier": besoin.papier.id}
    return {"nature": besoin.attendu.libelle, "nature_code": besoin.attendu.code}


def _etat(besoin: BesoinDePapier) -> str:
    if besoin.concerne == "inconnu" and besoin.papier is None:
        return "on ne sait pas s’il le faut"
    papier = besoin.papier
    if besoin.etat is EtatPapier.DEMANDE and papier is not None and papier.demande_le is not None:
        return f"demandé le {fr.date_courte(papier.demande_le)}"
    if besoin.etat is EtatPapier.EXPIRE and papier is not None and papier.expire_le is not None:
        return f"expiré le {fr.date_courte(papier.expire_le)}"
    return besoin.etat.value
