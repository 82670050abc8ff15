"""pyHanko sans son client de réseau : il n'est pas chargé, et rien ne peut l'appeler.

La bibliothèque importe un client HTTP dès son premier module, pour des horodatages et des listes
de révocation que l'on ne demande jamais ici. Un module qui refuse tout prend sa place le temps de
l'import ; pyHanko ne connaîtra que lui.
"""

from __future__ import annotations

import logging
import sys
from functools import cache
from importlib import import_module
from threading import Lock
from types import ModuleType, SimpleNamespace
from typing import Any, NoReturn

_CLIENTS = ("aiohttp",)
_MODULES = {
    "cms": "asn1crypto.cms",
    "tsp": "asn1crypto.tsp",
    "x509": "asn1crypto.x509",
    "attributs": "pyhanko.sign.attributes",
    "champs": "pyhanko.sign.fields",
    "ecriture": "pyhanko.pdf_utils.incremental_writer",
    "lecture": "pyhanko.pdf_utils.reader",
    "magasin": "pyhanko_certvalidator.registry",
    "reglages": "pyhanko.sign.validation.settings",
    "validation": "pyhanko.sign.validation",
    "contexte": "pyhanko_certvalidator.context",
}
_verrou = Lock()


class ReseauRefuse(RuntimeError):
    """Quelque chose a voulu ouvrir le réseau."""


class _Bouchon(ModuleType):
    """Un module dont tout nom est une classe qui ne se construit pas."""

    def __init__(self, nom: str) -> None:
        super().__init__(nom)
        self.__path__: list[str] = []

    def __getattr__(self, nom: str) -> type:
        if nom.startswith("__"):
            raise AttributeError(nom)
        classe = type(nom, (Exception,), {"__init__": _refuser})
        setattr(self, nom, classe)
        return classe


def _refuser(*_: object, **__: object) -> NoReturn:
    raise ReseauRefuse("aucun accès au réseau ici")


def charger() -> Any:  # noqa: ANN401 - les modules d'une bibliothèque
    """Les modules de pyHanko dont on se sert, chargés une fois, sans son client de réseau."""
    with _verrou:
        return _charger()


@cache
def _charger() -> SimpleNamespace:
    avant = {nom: sys.modules.get(nom) for nom in _CLIENTS}
    try:
        sys.modules.update({nom: _Bouchon(nom) for nom in _CLIENTS})
        from pyhanko.sign import signers

        modules = {court: import_module(nom) for court, nom in _MODULES.items()}
    finally:
        for nom, module in avant.items():
            if module is None:
                sys.modules.pop(nom, None)
            else:
                sys.modules[nom] = module
    for nom in ("pyhanko", "pyhanko_certvalidator"):
        # Leurs messages nomment le signataire.
        logging.getLogger(nom).setLevel(logging.CRITICAL + 1)
    return SimpleNamespace(signataires=signers, **modules)
