"""Les mots gardés tels quels faute de code : dits, jamais devinés."""

from __future__ import annotations

from collections.abc import Iterator

from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles.regard import Regard
from ase_parcours.metier.formes import SUFFIXE_CODE, Saisie
from ase_parcours.metier.vocabulaire import FACETTES

_MONTRES = 60
"""Caractères d'un mot montrés dans une phrase."""


def controler(r: Regard) -> Iterator[Alerte]:
    """Une alerte par mot sans code, dans l'ordre des pages."""
    for type_ in FACETTES:
        mots = [n for n, champ in type_.fiche.items() if champ.saisie is Saisie.MOT]
        for fait in r.faits(type_.nom):
            for nom in mots:
                mot = fait.get(nom)
                if mot and not fait.get(nom + SUFFIXE_CODE):
                    libelle = type_.fiche[nom].libelle
                    texte = (
                        f"{libelle} : « {mot[:_MONTRES]} » n'a pas de code ; le mot est gardé tel "
                        "quel."
                    )
                    yield Alerte("mot_sans_code", texte, page=type_.page, element=fait.get("id"))
