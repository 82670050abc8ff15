"""Des contenus dont chaque texte est reconnaissable : qui en lit un sait de quel champ il vient."""

from __future__ import annotations

import io
import re
import types
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

import pikepdf
from lecture_pdf import sans_blancs, textes_des_pages

from ase_parcours.rapports.contenus.communs import (
    Changement,
    Contenu,
    Destinataire,
    EnTete,
    SceauImprime,
)
from ase_parcours.rapports.contenus.natures import NATURE, Nature

JOUR, FIN = date(2027, 3, 9), date(2027, 5, 20)
_MARQUE = re.compile(r"zq(\d{3})", re.IGNORECASE)


class Voliere:
    """Les canaris posés : leur numéro, la nature de leur champ, son chemin."""

    def __init__(self) -> None:
        self.natures: list[tuple[Nature, str]] = []

    def remplir(self, fiche: type) -> Any:
        """La fiche, chaque champ plein."""
        hints = get_type_hints(fiche)
        valeurs = {
            c.name: self._valeur(
                hints[c.name], c.metadata.get(NATURE, Nature.FAIT), f"{fiche.__name__}.{c.name}"
            )
            for c in fields(fiche)
            if not (fiche is EnTete and c.name in ("destinataire", "edition", "sceau"))
        }
        if fiche is EnTete:
            valeurs |= {"edition": 2, "changements": tuple(self._changements())}
        if "besoins" in valeurs:
            valeurs["besoins"] = valeurs["besoins"] * 6
        return fiche(**valeurs)

    def _changements(self) -> Iterator[Changement]:
        """Un changement de chaque nature : sa phrase est de celle du fait."""
        for nature in Nature:
            marque = self._marque(nature, f"Changement({nature})")
            yield Changement(next(iter(get_type_hints(Changement)["signe"])), marque, nature)

    def _valeur(self, type_: Any, nature: Nature, chemin: str) -> Any:
        if get_origin(type_) in (Union, types.UnionType):
            type_ = next(t for t in get_args(type_) if t is not type(None))
        if get_origin(type_) is tuple:
            dedans = get_args(type_)
            if dedans[-1] is Ellipsis:
                return (self._valeur(dedans[0], nature, chemin),)
            return tuple(self._valeur(t, nature, chemin) for t in dedans)
        if is_dataclass(type_):
            return self.remplir(type_)  # type: ignore[arg-type]
        if type_ is Nature:
            # Le sujet de la fiche : un texte libre reste libre.
            return Nature.LIBRE
        if issubclass(type_, Enum):
            return next(iter(type_))
        quand = FIN if chemin.endswith((".fin", ".au")) else JOUR
        simples = {bool: True, int: 3, date: quand, bytes: b"", float: 1.0}
        if chemin == "Trait.sorte":
            return "ouvert"
        return self._marque(nature, chemin) if type_ is str else simples[type_]

    def _marque(self, nature: Nature, chemin: str) -> str:
        self.natures.append((nature, chemin))
        return f"zq{len(self.natures) - 1:03d}"

    def trouves(self, textes: str) -> set[tuple[Nature, str]]:
        """Les canaris que ces textes montrent."""
        return {self.natures[int(n)] for n in _MARQUE.findall(textes)}


def contenu(fiche: type, voliere: Voliere) -> Contenu:
    """Un contenu plein de canaris, jamais scellé."""
    assert SceauImprime is not None
    plein: Contenu = voliere.remplir(fiche)
    assert plein.en_tete.destinataire is Destinataire.COMPLET
    return plein


def tout_ce_que_dit(octets: bytes) -> str:
    """Tout ce qui se lit d'un PDF : pages, plan, métadonnées, XMP, pièces jointes, structure."""
    dits = [sans_blancs(t) for t in textes_des_pages(octets)]
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        for objet in pdf.objects:
            dits += _chaines(objet, 0)
            if isinstance(objet, pikepdf.Stream):
                try:
                    lus = objet.read_bytes()
                except pikepdf.PdfError:
                    lus = objet.read_raw_bytes()
                dits += [lus.decode("utf-8", "replace"), lus.decode("utf-16-be", "replace")]
    return "\n".join(dits)


def _chaines(objet: Any, profondeur: int) -> list[str]:
    if isinstance(objet, pikepdf.String):
        return [str(objet)]
    if profondeur > 12:
        return []
    if isinstance(objet, pikepdf.Array):
        return [d for x in list(objet) for d in _direct(x, profondeur)]
    if isinstance(objet, pikepdf.Dictionary | pikepdf.Stream):
        return [d for _, x in objet.items() for d in _direct(x, profondeur)]
    return []


def _direct(objet: Any, profondeur: int) -> list[str]:
    # Un objet désigné est déjà parcouru pour lui-même.
    if isinstance(objet, pikepdf.Object) and objet.is_indirect:
        return []
    return _chaines(objet, profondeur + 1)
