"""L'orthographe : charger le dictionnaire, vérifier un long texte, tenir l'interface libre."""

from __future__ import annotations

import itertools
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from banc.cadre import RACINE, Cible, Paire, ligne
from banc.figures import memoire_de

MOTS = 10_000
_FAUX = ("acceuil", "logmant", "educateur")


@ligne("orthographe_mots", "vérifier 10 000 mots différents", cible=Cible("produit", 1_000))
def orthographe_mots(dossier: Path) -> Iterator[Paire]:
    """Référence : l'appartenance des mêmes mots à un ``set`` Python, sans aucune règle."""
    from ase_parcours.bureau.orthographe.moteur import Moteur

    moteur = Moteur()
    mots = _mots()
    connus = frozenset(mots)

    def verifier() -> None:
        if sum(not moteur.juste(m) for m in mots) < len(_FAUX):
            raise AssertionError("des fautes ne sont pas trouvées")

    def chercher() -> None:
        if not all(m in connus for m in mots):
            raise AssertionError("un mot manque")

    yield Paire(verifier, chercher)


@ligne(
    "orthographe_charger",
    "un processus à part charge le dictionnaire et répond",
    cible=Cible("ecart", 1_000),
)
def orthographe_charger(dossier: Path) -> Iterator[Paire]:
    """La mémoire du processus est contrôlée au passage (60 Mo au plus). Référence : un Python qui
    ne fait que démarrer."""
    from ase_parcours.echanges.enfant import commande, environnement

    enfant = commande("ase_parcours.bureau.orthographe.moteur", "--orthographe")
    demande = b'{"n": 1, "mots": ["acceuil", "accueil"]}\n'

    def repondre() -> None:
        with subprocess.Popen(
            enfant,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environnement(),
        ) as processus:
            if processus.stdin is None or processus.stdout is None:
                raise AssertionError("le processus n'a pas d'entrée")
            processus.stdin.write(demande)
            processus.stdin.flush()
            if b'["acceuil"]' not in processus.stdout.readline():
                raise AssertionError("la réponse n'est pas la bonne")
            if memoire_de(processus.pid) > 60_000_000:
                raise AssertionError("le processus prend plus de 60 Mo")
            processus.stdin.close()

    def demarrer() -> None:
        subprocess.run([sys.executable, "-c", "pass"], check=True)

    yield Paire(repondre, demarrer)


@ligne(
    "orthographe_boucle",
    "pire attente de l'interface pendant la relecture de 200 000 signes",
    cible=Cible("produit", 100),
)
def orthographe_boucle(dossier: Path) -> Iterator[Paire]:
    """La durée est celle du tour de boucle le plus long, le reste est ôté. Référence : le même
    éditeur, le même texte, sans correcteur."""
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from ase_parcours.bureau.application import preparer
    from ase_parcours.bureau.orthographe.correcteur import Correcteur
    from ase_parcours.bureau.orthographe.surligneur import Surligneur

    preparer()
    phrase = "Le jeune revient au foyer, un acceuil sans probleme, puis il repart.\n"
    editeur = QPlainTextEdit(phrase * (200_000 // len(phrase)))
    editeur.show()
    correcteur = Correcteur()

    def pire_tour(fini: list[int], debut: float) -> float:
        """Rend ce qu'il faut ôter pour ne garder que le tour le plus long."""
        pire = 0.0
        while not fini:
            avant = time.perf_counter()
            QApplication.processEvents()
            pire = max(pire, time.perf_counter() - avant)
        return time.perf_counter() - debut - pire

    def relire() -> float:
        debut = time.perf_counter()
        fini: list[int] = []
        surligneur = Surligneur(editeur, correcteur)
        surligneur.releve.connect(fini.append)
        surligneur.relire()
        ote = pire_tour(fini, debut)
        surligneur.retirer()
        return ote

    def laisser() -> float:
        debut = time.perf_counter()
        editeur.viewport().update()
        QApplication.processEvents()
        return pire_tour([1], debut)

    yield Paire(relire, laisser)
    correcteur.arreter()
    editeur.close()
    editeur.deleteLater()
    QApplication.processEvents()


def _mots() -> list[str]:
    """Des mots du dictionnaire, un sur huit, et quelques fautes."""
    dic = RACINE / "resources" / "dictionnaires" / "fr" / "index.dic"
    with dic.open(encoding="utf-8") as lignes:
        mots = (
            x.split("/")[0].split("\t")[0].strip() for x in itertools.islice(lignes, 1, None, 8)
        )
        retenus = dict.fromkeys(m for m in mots if m.isalpha())
    return [*itertools.islice(retenus, MOTS - len(_FAUX)), *_FAUX]
