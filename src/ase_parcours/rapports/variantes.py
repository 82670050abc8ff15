"""Réduire un document pour son destinataire : une seule fonction, d'après la nature des champs.

Pages, données jointes, métadonnées, plan, nom de fichier et « ce qui a changé » viennent tous du
contenu réduit : rien d'autre n'est lu ensuite. Un texte ôté ne laisse pas de trou : il dit « non
communiqué ». Une fiche facultative dont tous les textes sont ôtés disparaît, comme une ligne dont
le montant est ôté.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import Field, dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from ase_parcours.rapports.contenus.communs import (
    Bilan,
    Changement,
    Contenu,
    DateQuiCompte,
    Destinataire,
    DUneUnite,
    EnTete,
    Personne,
    Signature,
)
from ase_parcours.rapports.contenus.natures import NATURE, NON_COMMUNIQUE, Nature

RETIRES: dict[Destinataire, frozenset[Nature]] = {
    Destinataire.COMPLET: frozenset(),
    # Le jeune lit tout de lui ; les noms et coordonnées d'un tiers n'appartiennent qu'au tiers.
    Destinataire.JEUNE: frozenset({Nature.TIERS}),
    # Un bailleur, une mission locale : qui, où, jusqu'à quand ; rien de la vie privée.
    Destinataire.PARTENAIRE: frozenset(
        {
            Nature.TIERS, Nature.SANTE, Nature.JUSTICE, Nature.SEJOUR, Nature.FAMILLE,
            Nature.ARGENT, Nature.PAROLE, Nature.LIBRE, Nature.PREUVE,
        }
    ),
    # Le juge connaît la famille et la mesure ; ni les soins, ni les comptes.
    Destinataire.JUGE: frozenset({Nature.SANTE, Nature.ARGENT}),
    # Plusieurs services autour d'une table : la situation, sans personne ni lieu.
    Destinataire.COMMISSION: frozenset(set(Nature) - {Nature.FAIT}),
}  # fmt: skip
"""Ce que chaque destinataire ne reçoit pas. Le reste lui est remis."""

A_QUI = {
    Destinataire.PARTENAIRE: "un partenaire",
    Destinataire.JUGE: "le juge",
    Destinataire.COMMISSION: "la commission",
}
SANS_NOM = "Jeune"
"""Ce qui tient lieu de nom ; le pseudonyme tient lieu de numéro de dossier."""
_NOMBRES = ("int", "int | None")

Pseudonymes = Callable[[str], str]
"""D'un numéro de dossier au pseudonyme qui le remplace, toujours le même."""

C = TypeVar("C", bound=Contenu)


def reduire(contenu: C, destinataire: Destinataire, pseudonyme: Pseudonymes) -> C:
    """Le même contenu, sans ce que ce destinataire ne doit pas recevoir.

    Lève ``ValueError`` pour un contenu déjà scellé (le sceau se pose sur ce qui est remis) ou déjà
    réduit pour quelqu'un d'autre.
    """
    en_tete = contenu.en_tete
    if en_tete.sceau is not None:
        raise ValueError("un contenu scellé ne se réduit pas")
    if en_tete.destinataire is not Destinataire.COMPLET:
        raise ValueError("ce contenu est déjà réduit")
    if destinataire is Destinataire.COMPLET:
        return contenu
    reduit: C = _Reduction(destinataire, pseudonyme).fiche(contenu)
    return reduit


@dataclass(frozen=True, slots=True)
class _Reduction:
    destinataire: Destinataire
    pseudonyme: Pseudonymes

    def otee(self, nature: Nature) -> bool:
        return nature in RETIRES[self.destinataire]

    def fiche(self, fiche: Any) -> Any:  # noqa: ANN401 - une fiche quelconque
        changes = {c.name: self._champ(c, getattr(fiche, c.name), fiche) for c in fields(fiche)}
        reduite = replace(fiche, **changes)
        match fiche:
            case EnTete():
                return self._en_tete(fiche, reduite)
            case Personne():
                return self._personne(reduite)
            case Signature() if self.otee(Nature.AGENT):
                # Une boîte vide se remplit à la main.
                return replace(reduite, qui="")
            case Bilan():
                return _sans_identifiants(reduite)
            case DUneUnite() if self.otee(Nature.LIEU) and fiche.unite:
                return replace(reduite, unite=f"unité {self.pseudonyme(fiche.unite)}")
        return reduite

    def _champ(self, champ: Field[Any], valeur: Any, fiche: Any) -> Any:  # noqa: ANN401
        nature = self._nature(champ, fiche)
        if is_dataclass(valeur) and not isinstance(valeur, type):
            if _facultatif(champ) and self._vide(valeur):
                return None
            return self.fiche(valeur)
        if isinstance(valeur, tuple):
            return self._suite(valeur, nature)
        if valeur is None or isinstance(valeur, Enum) or not self.otee(nature):
            return valeur
        if isinstance(valeur, str):
            return self._texte(valeur, nature)
        return b"" if isinstance(valeur, bytes) else None

    def _nature(self, champ: Field[Any], fiche: Any) -> Nature:  # noqa: ANN401
        """Celle du champ ; d'un texte libre, celle du sujet que sa fiche dit. Une parole ou une
        preuve sont ôtées avec lui."""
        nature: Nature = champ.metadata.get(NATURE, Nature.FAIT)
        sujet = getattr(fiche, "nature", None)
        if not isinstance(sujet, Nature):
            return nature
        suit = nature in (Nature.PAROLE, Nature.PREUVE) and self.otee(sujet)
        return sujet if nature is Nature.LIBRE or suit else nature

    def _texte(self, texte: str, nature: Nature) -> str:
        if not texte:
            return texte
        return self.pseudonyme(texte) if nature is Nature.DOSSIER else NON_COMMUNIQUE

    def _suite(self, suite: tuple[Any, ...], nature: Nature) -> tuple[Any, ...]:
        gardes: list[Any] = []
        for element in suite:
            if is_dataclass(element) and not isinstance(element, type):
                if not self._sans_objet(element):
                    gardes.append(self.fiche(element))
            elif isinstance(element, tuple):
                gardes.append(self._suite(element, nature))
            elif not self.otee(nature):
                gardes.append(element)
        return tuple(gardes)

    def _sans_objet(self, fiche: Any) -> bool:  # noqa: ANN401
        """Une ligne qui n'a plus rien à dire : ce dont elle parle, ou son montant, est ôté."""
        if isinstance(fiche, Changement | DateQuiCompte):
            return self.otee(fiche.nature)
        return any(
            self.otee(c.metadata.get(NATURE, Nature.FAIT)) and str(c.type) in _NOMBRES
            for c in fields(fiche)
        )

    def _vide(self, fiche: Any) -> bool:  # noqa: ANN401
        """Vrai si aucun texte de la fiche, ni de celles qu'elle contient, n'est gardé."""
        dits = [c.metadata[NATURE] for c in fields(fiche) if NATURE in c.metadata]
        dedans = [v for c in fields(fiche) if is_dataclass(v := getattr(fiche, c.name))]
        return bool(dits) and all(map(self.otee, dits)) and all(map(self._vide, dedans))

    def _en_tete(self, avant: EnTete, reduit: EnTete) -> EnTete:
        if self.otee(Nature.LIEU):
            reduit = replace(reduit, unite="", lieu="")
        pour = A_QUI.get(self.destinataire, avant.pour)
        return replace(reduit, destinataire=self.destinataire, pour=pour)

    def _personne(self, reduite: Personne) -> Personne:
        if not self.otee(Nature.IDENTITE):
            return reduite
        return replace(reduite, nom=SANS_NOM, prenom="")


def _facultatif(champ: Field[Any]) -> bool:
    return champ.default is None


def _sans_identifiants(bilan: Bilan) -> Bilan:
    """Les solutions renommées dans l'ordre des nuits : leur identifiant interne ne sort pas."""
    ids = [p.solution for p in bilan.plages if p.solution] + [i for i, _ in bilan.libelles]
    noms = {i: f"s{rang}" for rang, i in enumerate(dict.fromkeys(ids), start=1)}
    plages = tuple(replace(p, solution=noms.get(p.solution or "")) for p in bilan.plages)
    libelles = tuple((noms[i], nom) for i, nom in bilan.libelles)
    return replace(bilan, plages=plages, libelles=libelles)
