"""Ce que l'on sait des mots, et le processus qui le dit. En mémoire seulement, jusqu'au verrou."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from ase_parcours.bureau.orthographe.decoupe import a_juger, accepte, cle_gardee
from ase_parcours.echanges.enfant import commande, environnement

DRAPEAU = "--orthographe"
_MODULE = "ase_parcours.bureau.orthographe.moteur"
_PAR_DEMANDE = 1_000
"""Mots d'une demande : une proposition n'attend jamais derrière plus de quelques centièmes."""
_MOTS_RETENUS = 200_000
_ESSAIS = 3
_journal = logging.getLogger(__name__)

Suite = Callable[[list[str]], None]


class Correcteur(QObject):
    """Retient les verdicts, demande ceux qui manquent. Le processus naît à la première demande.

    ``appris`` : des verdicts sont arrivés. ``lexique_change`` : un mot est accepté, ou ne l'est
    plus.
    """

    appris = Signal()
    lexique_change = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._verdicts: dict[str, bool] = {}
        self._propositions: dict[str, list[str]] = {}
        self._personnels: frozenset[str] = frozenset()
        self._ignores: frozenset[str] = frozenset()
        self._gardes: frozenset[str] = frozenset()
        self._enfant: QProcess | None = None
        self._numero = 0
        self._attendus: dict[int, tuple[str, ...] | Suite] = {}
        self._en_route: set[str] = set()
        self._pannes = 0

    # Juger.

    def verdict(self, mot: str) -> bool | None:
        """Ce que le dictionnaire dit de ce mot ; ``None`` s'il faut le lui demander."""
        return self._verdicts.get(mot)

    def fautif(self, mot: str, connus: Collection[str]) -> bool:
        """Vrai si le mot est jugé faux, et que ni la personne ni ces noms ne l'acceptent."""
        if self._verdicts.get(mot) is not False:
            return False
        return not accepte(mot, connus, self._gardes)

    def demander(self, mots: Iterable[str]) -> bool:
        """Fait juger ces mots ; faux s'il n'y avait rien à demander : tout est déjà jugé."""
        if len(self._verdicts) > _MOTS_RETENUS:
            self._verdicts.clear()
        nouveaux = [m for m in mots if m not in self._verdicts and m not in self._en_route]
        juges = [m for m in nouveaux if a_juger(m)]
        self._verdicts |= dict.fromkeys(set(nouveaux).difference(juges), True)
        self._en_route.update(juges)
        for debut in range(0, len(juges), _PAR_DEMANDE):
            paquet = tuple(juges[debut : debut + _PAR_DEMANDE])
            self._envoyer({"mots": paquet}, paquet)
        return bool(self._en_route)

    def proposer(self, mot: str, suite: Suite) -> None:
        """Rend à ``suite`` de quoi remplacer ce mot ; rien si le moteur manque."""

        def retenir(proposes: list[str]) -> None:
            self._propositions[mot] = proposes
            suite(proposes)

        if mot in self._propositions:
            suite(self._propositions[mot])
        elif not self._envoyer({"mot": mot}, retenir):
            suite([])

    # Les mots acceptés.

    def apprendre(self, personnels: Iterable[str]) -> None:
        """Donne les mots personnels du compte."""
        nouvelles = frozenset(map(cle_gardee, personnels))
        if nouvelles != self._personnels:
            self._personnels = nouvelles
            self._garder()

    def ignorer(self, mot: str) -> None:
        """Accepte ce mot jusqu'au prochain verrou."""
        self._ignores |= {cle_gardee(mot)}
        self._garder()

    def _garder(self) -> None:
        self._gardes = self._personnels | self._ignores
        self.lexique_change.emit()

    # Le processus.

    @property
    def en_marche(self) -> bool:
        """Vrai si le processus existe."""
        return self._enfant is not None

    def arreter(self) -> None:
        """Finit le processus et oublie tous les mots."""
        self._finir_l_enfant()
        self._attendus.clear()
        self._en_route.clear()
        self._verdicts.clear()
        self._propositions.clear()
        self._personnels = self._ignores = self._gardes = frozenset()
        self._pannes = 0

    def _finir_l_enfant(self) -> None:
        enfant, self._enfant = self._enfant, None
        if enfant is None:
            return
        enfant.blockSignals(True)
        enfant.kill()
        enfant.waitForFinished(3_000)
        enfant.deleteLater()

    def _envoyer(self, demande: dict[str, object], attendu: tuple[str, ...] | Suite) -> bool:
        if self._pannes >= _ESSAIS:
            return False
        if self._enfant is None:
            self._enfant = self._lancer()
        self._numero += 1
        self._attendus[self._numero] = attendu
        self._enfant.write(json.dumps({"n": self._numero, **demande}).encode() + b"\n")
        return True

    def _lancer(self) -> QProcess:
        enfant = QProcess(self)
        variables = QProcessEnvironment()
        for nom, valeur in environnement().items():
            variables.insert(nom, valeur)
        enfant.setProcessEnvironment(variables)
        # Une trace de Python pourrait citer un mot du texte.
        enfant.setStandardErrorFile(QProcess.nullDevice())
        enfant.readyReadStandardOutput.connect(self._lire)
        enfant.errorOccurred.connect(self._perdre)
        enfant.finished.connect(self._perdre)
        programme, *arguments = commande(_MODULE, DRAPEAU)
        enfant.start(programme, arguments)
        return enfant

    def _lire(self) -> None:
        appris = False
        while self._enfant is not None and self._enfant.canReadLine():
            reponse = json.loads(bytes(self._enfant.readLine().data()))
            attendu = self._attendus.pop(reponse["n"], ())
            if callable(attendu):
                attendu(reponse["rendu"])
                continue
            faux = set(reponse["rendu"])
            self._verdicts |= {m: m not in faux for m in attendu}
            self._en_route.difference_update(attendu)
            appris = True
        if appris and not self._en_route:
            self.appris.emit()

    def _perdre(self) -> None:
        """Le processus est tombé : il renaîtra à la prochaine demande, trois fois au plus."""
        if self._enfant is None:
            return
        self._finir_l_enfant()
        self._pannes += 1
        if self._pannes == _ESSAIS:
            _journal.info("la vérification de l'orthographe ne démarre pas")
        suites = [a for a in self._attendus.values() if callable(a)]
        self._attendus.clear()
        self._en_route.clear()
        for suite in suites:
            suite([])
        self._propositions.clear()
