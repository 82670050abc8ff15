"""La même personne deux fois : les dossiers réunis, ceux qui se ressemblent, et ce qu'on en dit.

Caché quand il n'y a rien à dire.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.lignes import ligne_a_icone
from ase_parcours.bureau.forms.ui_personne import Ui_Personne
from ase_parcours.bureau.gestes_dits import nom as nom_du_geste
from ase_parcours.bureau.saisie.champs import saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, vider
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.lectures.doublons import Ressemblance, pret, ressemblants_du_jeune
from ase_parcours.coffre.lectures.reunions import Reunion, reunions
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.seance import Fait

_SEMBLABLES_MONTRES = 3


class PanneauPersonne(QFrame):
    """Panneau de la page Synthèse. ``boutons`` : par (geste, numéro de l'autre dossier)."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self._operation = ""
        self._arguments: dict[str, Any] = {}
        self.boutons: dict[tuple[str, str], Bouton] = {}
        self.ui = Ui_Personne()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.motif = saisie_de_texte(
            self.ui.motif, self.ui.faute_motif, obligatoire="Dites pourquoi : on le relira."
        )
        self.ui.confirmer.clicked.connect(self.confirmer)
        self.ui.renoncer.clicked.connect(self.renoncer)
        self.ui.vu.clicked.connect(self._vu)
        self.ui.geste.hide()
        self.ui.bloc_saisi.hide()
        self.hide()

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre ce qui concerne ce dossier ; un geste commencé pour lui reste ouvert."""
        meme = self._etat is not None and self._etat.numero == etat.numero
        self._etat = etat
        jeune = etat.vue.ligne.id
        tenues = self._contexte.lire(reunions, jeune)
        semblables = self._semblables(jeune)[:_SEMBLABLES_MONTRES]
        if not meme:
            self.ui.geste.hide()
            self.ui.bloc_saisi.hide()
        vider(self.ui.pile_lignes)
        self.boutons = {}
        for reunion in tenues:
            self.ui.pile_lignes.addWidget(self._ligne_reunie(reunion))
        for r in semblables:
            self.ui.pile_lignes.addWidget(self._ligne_semblable(r))
        self.ui.titre.setText("Dossiers réunis" if tenues else "La même personne ?")
        self.ui.titre.setVisible(bool(tenues or semblables))
        self._paraitre()

    def _semblables(self, jeune: str) -> tuple[Ressemblance, ...]:
        """Tout de suite si l'index est fait ; sinon il se fait en fond, et l'on montre après."""
        if self._contexte.lire(pret):
            return self._contexte.lire(ressemblants_du_jeune, jeune)
        self._contexte.taches.confier(
            lambda _: self._contexte.lire(ressemblants_du_jeune, jeune),
            lambda _: self._remontrer(jeune),
            self._contexte.refuse.emit,
        )
        return ()

    def _remontrer(self, jeune: str) -> None:
        if self._etat is not None and self._etat.vue.ligne.id == jeune:
            self.montrer(self._etat)

    def _paraitre(self) -> None:
        quelque_chose = bool(self.boutons) or not self.ui.bloc_saisi.isHidden()
        self.setVisible(quelque_chose)

    def _ligne_reunie(self, r: Reunion) -> QWidget:
        moment = datetime.fromisoformat(r.quand).astimezone()
        qui = f" par {r.qui}" if r.qui else ""
        texte = f"Le dossier {r.avec} ({r.nom}) est lu avec le dossier {r.garde}."
        suite = f"Depuis le {fr.date_longue(moment.date())}{qui} : {r.motif}"
        separer = self._bouton(
            ("separer", r.avec), "Séparer", "x", lambda: self._demander_de_separer(r)
        )
        return _bloc("git-merge", "accent", texte, suite, [separer])

    def _ligne_semblable(self, r: Ressemblance) -> QWidget:
        texte = f"Ressemble à {r.nom}, dossier {r.dossier}."
        ouvrir = Bouton("Ouvrir", icone="folder-open", genre="lien", taille="petite")
        ouvrir.clicked.connect(lambda: self._contexte.ouvrir_dossier.emit(r.jeune, "synthese"))
        self.boutons["ouvrir", r.dossier] = ouvrir
        reunir = self._bouton(
            ("reunir", r.dossier), "Réunir", "git-merge", lambda: self._demander_de_reunir(r)
        )
        deux = self._bouton(
            ("distinguer", r.dossier), "Ce sont deux personnes", "users",
            lambda: self._distinguer(r),
        )  # fmt: skip
        suite = fr.initiale_majuscule(r.raison) + "."
        return _bloc("alert-triangle", "fragile_texte", texte, suite, [reunir, deux, ouvrir])

    def _bouton(
        self, cle: tuple[str, str], mot: str, icone: str, geste: Callable[[], None]
    ) -> Bouton:
        bouton = Bouton(mot, icone=icone, taille="petite")
        raison = self._pourquoi_pas()
        bouton.setEnabled(not raison)
        bouton.setToolTip(raison)
        bouton.clicked.connect(geste)
        self.boutons[cle] = bouton
        return bouton

    def _pourquoi_pas(self) -> str:
        if self._etat is None or self._etat.pourquoi_lecture:
            return self._etat.pourquoi_lecture if self._etat else ""
        permis = self._etat.permet(Permission.AFFECTER)
        return "" if permis else "Votre compte ne permet pas de réunir ou séparer des dossiers."

    # Gestes.

    def _demander_de_reunir(self, r: Ressemblance) -> None:
        if self._etat is None:
            return
        self._demander(
            "reunir_dossiers",
            {"jeune": self._etat.numero, "avec": r.dossier},
            f"Réunir le dossier {r.dossier} à celui-ci",
            f"On lira les deux ensemble, sous le numéro {self._etat.numero}. Rien n’est effacé, et"
            " on peut les séparer.",
            "Réunir",
        )

    def _demander_de_separer(self, r: Reunion) -> None:
        self._demander(
            "separer_dossiers",
            {"jeune": r.garde, "avec": r.avec},
            f"Séparer le dossier {r.avec}",
            "Chacun reprend ce qui est à lui. Vous verrez ce qui a été saisi depuis la réunion.",
            "Séparer",
        )

    def _demander(
        self, operation: str, arguments: dict[str, Any], question: str, aide: str, mot: str
    ) -> None:
        self._operation, self._arguments = operation, arguments
        self.ui.question.setText(question)
        self.ui.explication.setText(aide)
        self.ui.confirmer.setText(mot)
        self.ui.confirmer.setEnabled(True)
        self.motif.poser(None)
        self.ui.refus.hide()
        self.ui.bloc_saisi.hide()
        self.ui.geste.show()
        self.ui.motif.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirmer(self) -> None:
        """Écrit le geste ouvert par son opération."""
        if not self.motif.controler():
            self.ui.motif.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        fin = "réunis" if self._operation == "reunir_dossiers" else "séparés"
        phrase = f"Dossiers {self._arguments['jeune']} et {self._arguments['avec']} {fin}."
        self.ui.confirmer.setEnabled(False)
        self._contexte.faire(
            self._operation,
            {**self._arguments, "motif": self.motif.valeur},
            apres=lambda fait: self._fait(fait, phrase),
            echec=self._refuser,
        )

    def _distinguer(self, r: Ressemblance) -> None:
        if self._etat is not None:
            phrase = f"Le dossier {r.dossier} est d’une autre personne : c’est noté."
            self._contexte.faire(
                "distinguer_dossiers",
                {"jeune": self._etat.numero, "avec": r.dossier},
                apres=lambda fait: self._fait(fait, phrase),
            )

    def _fait(self, fait: Fait, phrase: str) -> None:
        # Sans entrée à annuler : un geste contraire répond à celui-ci.
        self._contexte.annonce.emit(phrase, None)
        self.ui.geste.hide()
        if "saisi_depuis" in fait.resultat:
            self._montrer_le_saisi(fait.resultat["saisi_depuis"])
        self._paraitre()

    def _montrer_le_saisi(self, saisi: Sequence[dict[str, str]]) -> None:
        combien = fr.pluriel(len(saisi), "écriture")
        self.ui.titre_saisi.setText("Dossiers séparés")
        self.ui.aide_saisi.setText(
            f"{combien} depuis la réunion. Ce qui est dans le mauvais dossier est à y ressaisir."
            if saisi
            else "Rien n’avait été saisi depuis la réunion."
        )
        vider(self.ui.pile_saisi)
        for ligne in saisi:
            moment = datetime.fromisoformat(ligne["quand"]).astimezone()
            quand = f"{fr.date_courte(moment.date())}, {fr.heure(moment.time())}"
            texte = f"{nom_du_geste(ligne['operation'])} · dossier {ligne['dossier']}"
            suite = f"{quand} · {ligne['qui'] or 'compte inconnu'}"
            self.ui.pile_saisi.addWidget(ligne_a_icone("history", "accent", texte, suite=suite))
        self.ui.bloc_saisi.show()

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.confirmer.setEnabled(True)
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()

    def renoncer(self) -> None:
        """Ferme le geste sans rien écrire."""
        self.ui.geste.hide()

    def _vu(self) -> None:
        self.ui.bloc_saisi.hide()
        self._paraitre()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Échap renonce, Entrée enregistre."""
        touche = evenement.key()
        ouvert = not self.ui.geste.isHidden()
        if ouvert and touche == Qt.Key.Key_Escape:
            self.renoncer()
        elif ouvert and touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmer()
        else:
            super().keyPressEvent(evenement)


def _bloc(icone: str, jeton: str, texte: str, suite: str, boutons: Sequence[Bouton]) -> QWidget:
    """Une ligne et ses boutons dessous, à gauche."""
    bloc = QWidget()
    pile = QVBoxLayout(bloc)
    pile.setContentsMargins(0, 0, 0, 0)
    pile.setSpacing(px(6))
    pile.addWidget(ligne_a_icone(icone, jeton, texte, suite=suite))
    rangee = QHBoxLayout()
    rangee.setSpacing(px(8))
    for bouton in boutons:
        rangee.addWidget(bouton)
    rangee.addStretch(1)
    pile.addLayout(rangee)
    return bloc
