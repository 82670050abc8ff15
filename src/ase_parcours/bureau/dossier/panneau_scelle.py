"""La zone scellée d'un dossier : ce qui existe, lire un texte en le sachant noté, en sceller un.

Rien n'est montré d'avance. Un texte lu s'efface en quittant la page ; ce qui est tapé et pas encore
scellé n'est gardé que dans les saisies en cours de son auteur, que lui seul peut relire.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.lignes import ligne_a_icone
from ase_parcours.bureau.forms.ui_scelle import Ui_Scelle
from ase_parcours.bureau.saisie.champs import saisie_de_date, saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, ranger, vider
from ase_parcours.bureau.taches import Progres
from ase_parcours.bureau.theme import px
from ase_parcours.bureau.theme.feuille import marquer
from ase_parcours.coffre.lectures.comptes import Compte
from ase_parcours.coffre.lectures.scelles import TexteScelle, textes_scelles
from ase_parcours.coffre.zone_seance import EtatZone
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.facettes.scelles import TexteLu, en_attente, lecteurs, lire_scelle
from ase_parcours.operations.seance import Fait
from ase_parcours.referentiels.listes import nomenclature

_TROIS_COLONNES, _DEUX_COLONNES = 760, 460
_TEXTE_MANQUE = "Écrivez le texte à sceller."
_CONFLIT = "deux postes l’ont changé, une seule version est montrée"
_NOTEE = (
    "Cette lecture sera notée : votre nom, l’heure et ce texte. Les personnes qui ont accès au "
    "dossier le verront."
)


class PanneauScelle(QFrame):
    """Le panneau « Zone scellée », posé dans la page Santé."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self._textes: dict[str, TexteScelle] = {}
        self._choisi = ""
        """Le texte que l'on va lire, ou que l'on lit."""
        self._lu: TexteLu | None = None
        self._change: TexteLu | None = None
        """Le texte que la saisie modifie ; ``None`` si elle en écrit un neuf."""
        self.boutons: dict[str, Bouton] = {}
        """« Lire », par texte."""
        self.ouvertures: dict[str, Bouton] = {}
        """« Lui ouvrir », par compte en attente."""
        self.ui = Ui_Scelle()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        u = self.ui
        self.intitule = saisie_de_texte(u.intitule, u.faute_intitule)
        self.le = saisie_de_date(u.le, u.faute_le, contexte.aujourd_hui)
        self._rubriques = nomenclature("rubriques_scellees")
        for code, terme in self._rubriques.termes.items():
            u.rubrique.addItem(terme.libelle, code)
        u.faute_rubrique.hide()
        marquer(u.faute_texte, genre="second", ton="sans")
        for champ, lignes in ((u.lu_texte, 150), (u.texte, 130)):
            champ.setMinimumHeight(px(lignes))
        u.texte.textChanged.connect(lambda: self._dire_la_faute(""))
        u.sceller.clicked.connect(lambda: self._ouvrir_la_saisie(None))
        u.confirmer.clicked.connect(self.lire)
        u.renoncer_lecture.clicked.connect(self.refermer)
        u.refermer.clicked.connect(self.refermer)
        u.modifier.clicked.connect(lambda: self._ouvrir_la_saisie(self._lu))
        u.enregistrer.clicked.connect(self.sceller)
        u.renoncer.clicked.connect(self.renoncer)
        self.effacer()
        self._disposer()
        contexte.saisies.suivre("scelle", u.saisie, self._visee_de_saisie, self._rouvrir)

    # Montrer ce qui existe.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre les textes d'un dossier ; en changer efface tout ce qui était ouvert."""
        jeune = etat.vue.ligne.id
        if self._etat is None or self._etat.vue.ligne.id != jeune:
            self.effacer()
        self._etat = etat
        lus = self._contexte.lire(textes_scelles, jeune)
        self._textes = {t.id: t for t in lus}
        if self._choisi and self._choisi not in self._textes:
            self.refermer()
        self.ui.compte.setText(fr.pluriel(len(lus), "texte") if lus else "")
        self.ui.explication.setText(self._explication())
        raison = self._pourquoi_pas()
        self.ui.sceller.setVisible(self._lecteur)
        self.ui.sceller.setEnabled(not raison)
        self.ui.sceller.setToolTip(raison)
        self._remplir(raison)

    @property
    def _lecteur(self) -> bool:
        """Vrai si ce compte lit la zone, ou la fondera en scellant le premier texte."""
        if self._etat is None or not self._etat.permet(Permission.SCELLER):
            return False
        return self._contexte.seance.coffre.zone.etat is not EtatZone.EN_ATTENTE

    def _pourquoi_pas(self) -> str:
        etat = self._etat
        if etat is None or not etat.pourquoi_lecture:
            return ""
        return f"{etat.pourquoi_lecture} Une lecture ne pourrait pas être notée."

    def _explication(self) -> str:
        debut = "Santé, justice, confidences : chiffré une seconde fois, chaque lecture est notée."
        if self._lecteur:
            suite = "" if self._textes else "Rien n’est scellé dans ce dossier."
            return " ".join(x for x in (debut, suite, self._pourquoi_pas()) if x)
        noms = [c.nom for c in lecteurs(self._contexte.seance)]
        qui = fr.enumeration(noms, "ou") if noms else "la personne qui administre le coffre"
        etat = self._etat
        if etat is not None and etat.permet(Permission.SCELLER):
            return f"{debut} Votre compte attend qu’on la lui ouvre. Adressez-vous à {qui}."
        return f"{debut} Votre compte ne la lit pas. Adressez-vous à {qui}."

    def _remplir(self, raison: str) -> None:
        for pile in (self.ui.pile_attente, self.ui.pile_textes):
            vider(pile)
        self.boutons, self.ouvertures = {}, {}
        for texte in self._textes.values():
            self.ui.pile_textes.addWidget(self._ligne(texte, raison))
        if self._lecteur and not raison:
            for compte in en_attente(self._contexte.seance):
                self.ui.pile_attente.addWidget(self._ligne_d_attente(compte))
        self.ui.place_textes.setVisible(bool(self._textes))
        self.ui.place_attente.setVisible(bool(self.ouvertures))

    def _dit(self, texte: TexteScelle, separateur: str = ", ") -> str:
        quand = fr.date_courte(datetime.fromisoformat(texte.cree_le).astimezone().date())
        auteur = f" par {texte.auteur}" if texte.auteur else ""
        rubrique = self._rubriques.libelle(texte.rubrique)
        return f"{rubrique}{separateur}scellé le {quand}{auteur}"

    def _ligne(self, texte: TexteScelle, raison: str) -> QWidget:
        bouton = None
        if self._lecteur:
            bouton = Bouton("Lire", icone="eye", taille="petite")
            bouton.setAccessibleName(f"Lire{fr.INSECABLE}: {self._dit(texte)}")
            bouton.setToolTip(raison)
            bouton.setEnabled(not raison)
            bouton.clicked.connect(lambda _=False, i=texte.id: self.demander(i))
            self.boutons[texte.id] = bouton
        return ligne_a_icone("lock", "doux", self._dit(texte, "\n"), droite=bouton)

    def _ligne_d_attente(self, compte: Compte) -> QWidget:
        bouton = Bouton("Lui ouvrir", icone="key", taille="petite")
        bouton.setAccessibleName(f"Ouvrir la zone scellée à {compte.nom}")
        bouton.clicked.connect(lambda _=False, c=compte: self._ouvrir_a(c))
        self.ouvertures[compte.id] = bouton
        phrase = f"{compte.nom} a droit à la zone scellée et attend qu’on la lui ouvre."
        return ligne_a_icone("user-check", "accent", phrase, droite=bouton)

    def _ouvrir_a(self, compte: Compte) -> None:
        self._contexte.faire(
            "ouvrir_zone",
            {"compte": compte.id},
            phrase=f"Zone scellée ouverte à {compte.nom}.",
            apres=lambda _: self._relister(),
            echec=self._refuser_la_lecture,
        )

    def _relister(self) -> None:
        if self._etat is not None:
            self.montrer(self._etat)

    # Lire.

    def demander(self, texte: str) -> None:
        """Prévient que la lecture sera notée, et attend qu'on la confirme."""
        self.refermer()
        self._choisi = texte
        self.ui.confirmation_texte.setText(f"{self._dit(self._textes[texte])}. {_NOTEE}")
        self.ui.confirmation.show()
        self.ui.confirmer.setEnabled(True)
        self.ui.confirmer.setFocus(Qt.FocusReason.OtherFocusReason)

    def lire(self) -> None:
        """Lit le texte demandé, une fois la lecture notée."""
        seance, jour, voulu = self._contexte.seance, self._contexte.aujourd_hui, self._choisi
        if not voulu:
            return
        self.ui.confirmer.setEnabled(False)

        def travail(_: Progres) -> TexteLu:
            return lire_scelle(seance, voulu, jour)

        self._contexte.taches.confier(travail, self._montrer_lu, self._refuser_la_lecture)

    def _montrer_lu(self, lu: TexteLu) -> None:
        if lu.scelle != self._choisi or not self.isVisible():
            return  # on a quitté la page, ou changé d'avis, pendant que la lecture se notait
        self._lu = lu
        u, contenu = self.ui, lu.contenu
        u.confirmation.hide()
        rubrique = self._rubriques.libelle(lu.rubrique)
        quand = [fr.date_longue(date.fromisoformat(contenu.le))] if contenu.le else []
        conflit = [_CONFLIT] if lu.en_conflit else []
        u.lu_titre.setText(contenu.titre or rubrique)
        u.lu_detail.setText(" · ".join([rubrique, *quand, *conflit, "lecture notée"]))
        u.lu_texte.setPlainText(contenu.texte or "")
        u.lecture.show()
        u.lu_texte.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuser_la_lecture(self, erreur: ErreurParcours) -> None:
        self.refermer()
        self.ui.refus_lecture.setText(str(erreur))
        self.ui.refus_lecture.show()

    def refermer(self) -> None:
        """Efface le texte lu, et ce qui demandait à l'être."""
        self._choisi, self._lu = "", None
        u = self.ui
        for etiquette in (u.lu_titre, u.lu_detail, u.refus_lecture):
            etiquette.clear()
        u.lu_texte.clear()
        for partie in (u.confirmation, u.lecture, u.refus_lecture):
            partie.hide()

    # Sceller.

    def _ouvrir_la_saisie(self, lu: TexteLu | None) -> None:
        if self.saisie_en_cours:
            # Une saisie commencée n'en efface pas une autre : on y revient.
            self.ui.texte.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.refermer()
        self._change = lu
        u = self.ui
        u.saisie_titre.setText("Modifier le texte scellé" if lu else "Sceller un texte")
        u.rubrique.setCurrentIndex(max(0, u.rubrique.findData(lu.rubrique)) if lu else 0)
        contenu = lu.contenu if lu else None
        self.intitule.poser(contenu.titre if contenu else None)
        self.le.poser(date.fromisoformat(contenu.le) if contenu and contenu.le else None)
        u.texte.setPlainText((contenu.texte or "") if contenu else "")
        u.enregistrer.setEnabled(True)
        u.refus.hide()
        u.saisie.show()
        premier = u.texte if lu else u.rubrique
        premier.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saisi(self) -> dict[str, Any]:
        """Les champs de la saisie, tels que l'opération les attend."""
        le = self.le.valeur
        return {
            "rubrique": self.ui.rubrique.currentData(),
            "titre": self.intitule.valeur,
            "texte": self.ui.texte.toPlainText().strip() or None,
            "le": le.isoformat() if le else None,
        }

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un texte tapé n'est pas encore scellé."""
        if self.ui.saisie.isHidden():
            return False
        if self.le.faute:
            return True
        saisi = self._saisi()
        if self._change is None:
            return any(v for c, v in saisi.items() if c != "rubrique")
        avant = self._change.contenu
        connu = {"rubrique": self._change.rubrique, "titre": avant.titre}
        return saisi != {**connu, "texte": avant.texte, "le": avant.le}

    def _visee_de_saisie(self) -> Visee | None:
        if self._etat is None or not self.saisie_en_cours:
            return None
        change = self._change.scelle if self._change else None
        return Visee("Texte à sceller", self._etat.vue.ligne.id, {"scelle": change})

    def _rouvrir(self, quoi: Mapping[str, Any]) -> None:
        # Rouvrir un texte déjà scellé serait le lire : cela se demande et se note.
        if quoi["scelle"] is None and self._lecteur and not self._pourquoi_pas():
            self._ouvrir_la_saisie(None)

    def sceller(self) -> None:
        """Scelle ce qui est saisi."""
        etat = self._etat
        if etat is None:
            return
        saisi = self._saisi()
        self._dire_la_faute("" if saisi["texte"] else _TEXTE_MANQUE)
        fautifs: list[QWidget] = [s.champ for s in (self.intitule, self.le) if not s.controler()]
        if not saisi["texte"]:
            fautifs.append(self.ui.texte)
        if fautifs:
            fautifs[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        vise = {"scelle": self._change.scelle} if self._change else {}
        self.ui.enregistrer.setEnabled(False)
        self._contexte.faire(
            "sceller_texte",
            {"jeune": etat.numero, **vise, **saisi},
            phrase="Texte scellé.",
            apres=self._fini,
            echec=self._refuser,
        )

    def _fini(self, fait: Fait) -> None:
        self.renoncer()
        self._relister()
        if fait.alertes:
            self.ui.refus_lecture.setText(" ".join(a.texte for a in fait.alertes))
            self.ui.refus_lecture.show()
        self.ui.sceller.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.enregistrer.setEnabled(True)
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()

    def _dire_la_faute(self, faute: str) -> None:
        u = self.ui
        u.faute_texte.setText(faute)
        u.faute_texte.setVisible(bool(faute))
        u.texte.setAccessibleDescription(faute)
        marquer(u.texte, etat="erreur" if faute else None)

    def renoncer(self) -> None:
        """Ferme la saisie et efface ce qui y était tapé."""
        self._change = None
        self.intitule.poser(None)
        self.le.poser(None)
        u = self.ui
        u.texte.clear()
        u.refus.clear()
        u.refus.hide()
        u.saisie.hide()

    # Quitter.

    def effacer(self) -> None:
        """Efface tout ce qui est ouvert : le texte lu et la saisie."""
        self.refermer()
        self.renoncer()

    def hideEvent(self, evenement: QHideEvent) -> None:  # noqa: N802
        """Quitter la page efface ce qui a été lu ; une saisie changée reste, pour être finie."""
        super().hideEvent(evenement)
        self.refermer()
        if not self.saisie_en_cours:
            self.renoncer()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Échap referme ce qui est lu, et la saisie si rien n'y est tapé."""
        if evenement.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(evenement)
        elif self._choisi:
            self.refermer()
        elif not self.saisie_en_cours:
            self.renoncer()

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Une à trois colonnes selon la largeur."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        u = self.ui
        colonnes = 1 + sum(self.width() >= px(s) for s in (_DEUX_COLONNES, _TROIS_COLONNES))
        ranger(u.grille_champs, [u.bloc_rubrique, u.bloc_intitule, u.bloc_le], colonnes)
