"""Ce que tout test doit respecter : ne rien laisser derrière lui, ne rien dire d'inattendu.

- Les avertissements Python sont des erreurs et les messages de Qt font échouer (pyproject).
- Un message de journalisation WARNING ou plus fait échouer, sauf s'il est annoncé par
  ``@pytest.mark.journal_attendu("motif")`` ; un message annoncé et absent fait échouer aussi.
- Fenêtre, QThread, QTimer ou thread Python encore vivants à la fin : échec.
- HOME et les dossiers de l'utilisateur sont ceux du test, vides.

Un test qui n'utilise pas Qt (ni ``qtbot`` ni ``qapp``) n'en paie pas le prix.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import hypothesis
import pytest
from raccourcis import derivation_legere, montee_rejouee

os.environ["QT_QPA_PLATFORM"] = "offscreen"

RACINE = Path(__file__).resolve().parents[1]

PATIENCE = 3.0
"""Secondes laissées à un thread déjà prié de finir ; un thread oublié, lui, ne finit jamais."""

# « ASE_HYPOTHESIS=soutenu make test » cherche plus longtemps ; ASE_DERANDOMISE=1 rejoue
# toujours les mêmes exemples. Pas de délai : la machine des tests est partagée.
_HASARD_FIXE = os.environ.get("ASE_DERANDOMISE") == "1"
for _nom, _exemples in (("ci", 50), ("soutenu", 1_000)):
    hypothesis.settings.register_profile(
        _nom,
        max_examples=_exemples,
        derandomize=_HASARD_FIXE,
        deadline=None,
        print_blob=True,
        suppress_health_check=[hypothesis.HealthCheck.too_slow],
    )
hypothesis.settings.load_profile(os.environ.get("ASE_HYPOTHESIS", "ci"))


def pytest_configure(config: pytest.Config) -> None:
    """Déclare les marqueurs du projet (``--strict-markers`` refuse les autres)."""
    config.addinivalue_line(
        "markers",
        "journal_attendu(motif): un message WARNING ou plus, trouvé par ce motif, est voulu",
    )
    config.addinivalue_line("markers", "sans_raccourci: le coffre se crée comme chez l'utilisateur")


@pytest.fixture(scope="session")
def racine() -> Path:
    """Racine du dépôt."""
    return RACINE


@pytest.fixture(scope="session")
def partage() -> Path | None:
    """Dossier ``shared`` voisin du dépôt, ou None : le test prend alors ses propres données.

    Son absence n'autorise pas à sauter un test : le dépôt tient seul.
    """
    voisin = RACINE.parent / "shared"
    return voisin if voisin.is_dir() else None


_DERIVE_VITE = "bureau"
"""Le dossier d'essais qui n'ouvre ses coffres que dans ce processus."""


@pytest.fixture(autouse=True)
def _raccourcis(request: pytest.FixtureRequest) -> Iterator[None]:
    """Créer un coffre ne coûte pas, à chaque essai, une montée de schéma et une dérivation."""
    with ExitStack() as pile:
        if request.node.get_closest_marker("sans_raccourci") is None:
            pile.enter_context(montee_rejouee())
            if request.path.parent.name == _DERIVE_VITE:
                pile.enter_context(derivation_legere())
        yield


@pytest.fixture(scope="session")
def _maisons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("maisons")


@pytest.fixture(autouse=True)
def maison(_maisons: Path) -> Iterator[Path]:
    """Dossier personnel vide, propre au test ; rien n'est lu ni écrit dans le vrai."""
    base = Path(tempfile.mkdtemp(dir=_maisons))
    execution = base / "execution"
    execution.mkdir(parents=True, mode=0o700)  # Qt refuse un dossier d'exécution ouvert à tous
    dossiers = {
        "HOME": base,
        "USERPROFILE": base,
        "APPDATA": base / "AppData" / "Roaming",
        "LOCALAPPDATA": base / "AppData" / "Local",
        "XDG_DATA_HOME": base / ".local" / "share",
        "XDG_STATE_HOME": base / ".local" / "state",
        "XDG_CONFIG_HOME": base / ".config",
        "XDG_CACHE_HOME": base / ".cache",
        "XDG_RUNTIME_DIR": execution,
    }
    with pytest.MonkeyPatch.context() as rustine:
        for variable, dossier in dossiers.items():
            rustine.setenv(variable, str(dossier))
        # Laissée par un autre test du même processus (le banc), elle ferait partager le poste.
        rustine.delenv("ASE_PARCOURS_CONFIGURATION", raising=False)
        yield base


class _Ecoute(logging.Handler):
    """Retient les messages WARNING et plus émis pendant un test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Garde le message tel que l'exploitant le lirait."""
        self.messages.append(f"{record.levelname} {record.name} : {record.getMessage()}")


@pytest.fixture(autouse=True)
def _journal_silencieux(request: pytest.FixtureRequest) -> Iterator[None]:
    """Échoue sur un message inattendu, ou sur un message annoncé qui n'est pas venu."""
    attendus = [str(m.args[0]) for m in request.node.iter_markers("journal_attendu")]
    ecoute = _Ecoute()
    logging.getLogger().addHandler(ecoute)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(ecoute)
    imprevus = [m for m in ecoute.messages if not any(re.search(a, m) for a in attendus)]
    absents = [a for a in attendus if not any(re.search(a, m) for m in ecoute.messages)]
    if imprevus:
        pytest.fail("message de journalisation inattendu :\n" + "\n".join(imprevus), pytrace=False)
    if absents:
        pytest.fail(f"message annoncé et jamais émis : {absents}", pytrace=False)


@pytest.fixture(autouse=True)
def _sans_thread_oublie() -> Iterator[None]:
    """Échoue si un thread Python né pendant le test lui survit."""
    avant = set(threading.enumerate())
    yield
    # Un thread de Qt passé par Python y laisse une fiche (_DummyThread) que Python 3.11 garde
    # même après sa mort : ces threads-là sont jugés par les contrôles de Qt.
    nes = [t for t in set(threading.enumerate()) - avant if type(t).__name__ != "_DummyThread"]
    fin = time.monotonic() + PATIENCE
    for thread in nes:
        thread.join(max(0.0, fin - time.monotonic()))
    vivants = sorted(t.name for t in nes if t.is_alive())
    if vivants:
        pytest.fail(f"threads Python encore vivants : {', '.join(vivants)}", pytrace=False)


@pytest.fixture(autouse=True)
def _qt_propre(request: pytest.FixtureRequest) -> Iterator[None]:
    """Échoue si une fenêtre, un QThread, un QTimer ou une tâche de fond survit au test."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    avant = _fenetres()
    # Les objets antérieurs sont mis hors de vue du ramasse-miettes le temps du test : ce que
    # gc.get_objects() montre à la fin est né pendant le test, et la recherche reste brève.
    gc.freeze()
    try:
        yield
        restes = _restes_de_qt(avant)
    finally:
        gc.unfreeze()
    if restes:
        pytest.fail("laissé derrière lui :\n" + "\n".join(restes), pytrace=False)


def _fenetres() -> dict[int, str]:
    """Fenêtres vivantes, par adresse C++ : l'enveloppe Python, elle, peut être recréée."""
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getCppPointer

    return {
        getCppPointer(w)[0]: f"fenêtre {type(w).__name__} « {w.objectName()} »"
        for w in QApplication.topLevelWidgets()
    }


def _restes_de_qt(avant: dict[int, str]) -> list[str]:
    """Décrit ce qui survit au test ; ``avant`` : fenêtres d'avant le test."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
    from shiboken6 import isValid

    restes = []
    if not QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000)):
        restes.append("une tâche de QThreadPool")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _fenetres().keys() - avant.keys():
        gc.collect()  # un cycle de références n'est pas une fuite : il part au premier ramassage
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    restes += [nom for adresse, nom in _fenetres().items() if adresse not in avant]
    for objet in gc.get_objects():
        genre = type(objet)  # isinstance interrogerait __class__ de n'importe quel objet
        if issubclass(genre, QTimer) and isValid(objet) and objet.isActive():
            restes.append(f"QTimer actif ({objet.interval()} ms) de {objet.parent()!r}")
        elif issubclass(genre, QThread) and isValid(objet) and _tourne(objet, PATIENCE):
            restes.append(f"QThread {genre.__name__} « {objet.objectName()} » en marche")
    return restes


def _tourne(fil: object, patience: float) -> bool:
    from PySide6.QtCore import QThread

    assert isinstance(fil, QThread)
    if fil is QThread.currentThread() or not fil.isRunning():
        return False
    return not fil.wait(int(patience * 1000))
