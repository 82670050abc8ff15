"""« --self-test » : ce que cette installation sait faire, sans écran, sans réseau, sans coffre."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from ase_parcours import ressources

_JOUR = date(2026, 11, 22)


def autotest() -> int:
    """Exécute chaque contrôle ; dernière ligne « N passed, N failed » ; code 0 ou 5."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    echecs = 0
    for nom, controle in CONTROLES.items():
        try:
            controle()
        except Exception as erreur:
            echecs += 1
            sys.stdout.write(f"échec  {nom} ({type(erreur).__name__})\n")
        else:
            sys.stdout.write(f"bon    {nom}\n")
    sys.stdout.write(f"{len(CONTROLES) - echecs} passed, {echecs} failed\n")
    return 5 if echecs else 0


def _exiger(vrai: object) -> None:
    """Comme ``assert``, mais que « python -O » n'efface pas."""
    if not vrai:
        raise AssertionError


def _referentiels() -> None:
    from ase_parcours.echanges.tableur.lexique import lexique
    from ase_parcours.referentiels import mesures, reperes

    _exiger(len(list(reperes().natures)) > 20)
    _exiger(mesures()["ADM_21"].jeune_majeur_heberge)
    lexique()


def _polices() -> None:
    from ase_parcours.rapports.kit import polices

    polices.enregistrer()
    _exiger(list((ressources.racine() / "resources" / "fonts").rglob("FiraSans*.ttf")))


def _vecteurs() -> None:
    """Vecteurs connus : SHA-256, HMAC (RFC 4231, cas 2), Ed25519 (RFC 8032, essai 1) et
    X25519 (RFC 7748, §6.1)."""
    import hashlib
    import hmac

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    vide = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    _exiger(hashlib.sha256(b"").hexdigest() == vide)
    code = hmac.digest(b"Jefe", b"what do ya want for nothing?", "sha256").hex()
    _exiger(code == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    graine = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    publique = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    cle = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(graine))
    _exiger(cle.public_key().public_bytes_raw().hex() == publique)
    bob = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"
    alice = "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"
    partage = "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"
    privee = X25519PrivateKey.from_private_bytes(bytes.fromhex(bob))
    autre = X25519PublicKey.from_public_bytes(bytes.fromhex(alice))
    _exiger(privee.exchange(autre).hex() == partage)


def _coffre() -> None:
    """Un coffre neuf, monté à la dernière migration, écrit, relu et vérifié."""
    from ase_parcours.coffre.argon import PLANCHER
    from ase_parcours.coffre.verification import verifier
    from ase_parcours.operations import acces

    with tempfile.TemporaryDirectory() as racine:
        avant = os.environ.get("ASE_PARCOURS_CONFIGURATION")
        os.environ["ASE_PARCOURS_CONFIGURATION"] = str(Path(racine) / "config")
        try:
            chemin = Path(racine) / "coffre"
            with acces.creer(chemin, "essai", "essai", _JOUR, parametres=PLANCHER) as seance:
                seance.faire("enregistrer_jeune", {"jeune": "ESSAI-1", "nom": "Essai"}, _JOUR)
                _exiger(not verifier(seance.coffre, _JOUR))
        finally:
            if avant is None:
                del os.environ["ASE_PARCOURS_CONFIGURATION"]
            else:
                os.environ["ASE_PARCOURS_CONFIGURATION"] = avant


def _documents() -> None:
    from ase_parcours.rapports.catalogue import types
    from ase_parcours.rapports.exemples import EXEMPLES
    from ase_parcours.rapports.rendu import rendre

    rendus = {type_ for type_, fabrique in EXEMPLES.values() if rendre(type_, fabrique()).pages}
    _exiger(rendus == set(types()))


def _tableur() -> None:
    from ase_parcours.echanges.demonstration import octets_cohorte
    from ase_parcours.echanges.tableur.interpretation import interpreter
    from ase_parcours.referentiels import reperes

    with tempfile.TemporaryDirectory() as racine:
        classeur = Path(racine) / "cohorte.xlsx"
        classeur.write_bytes(octets_cohorte(1, 12, au=_JOUR))
        natures = set(reperes().natures.par_code)
        _exiger(interpreter(classeur, _JOUR, natures=natures).acceptees > 12)


def _formulaires() -> None:
    """Chaque formulaire compilé s'installe sur un vrai widget."""
    from importlib import import_module

    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    forms = Path(__file__).resolve().parents[1] / "bureau" / "forms"
    modules = sorted(f.stem for f in forms.glob("ui_*.py"))
    _exiger(modules)
    for nom in modules:
        import_module(f"ase_parcours.bureau.forms.{nom}")
    del application


def _icones() -> None:
    icones = sorted((ressources.racine() / "resources" / "icons").rglob("*.svg"))
    _exiger(len(icones) > 80)
    for icone in icones:
        _exiger(b"<svg" in icone.read_bytes())


def _orthographe() -> None:
    from ase_parcours.bureau.orthographe.moteur import Moteur

    moteur = Moteur()
    _exiger(moteur.juste("l'hébergement") and moteur.juste("coréférent"))
    _exiger(not moteur.juste("hébergemant") and "hébergement" in moteur.proposer("hébergemant"))


CONTROLES: dict[str, Callable[[], None]] = {
    "référentiels": _referentiels,
    "polices": _polices,
    "icônes": _icones,
    "vecteurs cryptographiques": _vecteurs,
    "coffre et migrations": _coffre,
    "documents": _documents,
    "tableur": _tableur,
    "formulaires": _formulaires,
    "orthographe": _orthographe,
}
