"""Le jeu de règles que l'on rédige : ce que le lecteur a accepté en dernier. Sans Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from ase_parcours.bureau.prefiguration.phrases import refus_du_lecteur
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.regles import JeuDeRegles, Statut
from ase_parcours.referentiels.ecrire_regle import ecrire_regle
from ase_parcours.referentiels.regles import lire_regle

NOM = "brouillon.yaml"


class Brouillon:
    """``depart`` : le jeu dont on est parti, que l'on compare ; ``texte`` : celui du coffre, s'il y
    est ; ``modifiable`` : on peut y écrire."""

    def __init__(
        self, jeu: JeuDeRegles, depart: JeuDeRegles, *, texte: str = "", modifiable: bool = True
    ) -> None:
        self.jeu, self.depart, self.modifiable = jeu, depart, modifiable
        self.texte = texte or ecrire_regle(jeu)
        self.enregistre = bool(texte)
        """Vrai si le coffre garde cette version."""
        self._garde = self.texte

    @property
    def modifie(self) -> bool:
        """Vrai si quelque chose a changé depuis l'ouverture ou l'enregistrement."""
        return self.texte != self._garde

    def essayer(self, candidat: JeuDeRegles, prises: Collection[str] = ()) -> str:
        """Adopte ce jeu si son texte se relit ; sinon l'ancien reste, et la raison est rendue.
        ``prises`` : références qu'il ne peut pas prendre."""
        if candidat.reference in prises:
            return f"La version {candidat.version} existe déjà : donnez un autre numéro."
        texte = ecrire_regle(candidat)
        return self.essayer_le_texte(texte)

    def essayer_le_texte(self, texte: str) -> str:
        """Adopte un texte entier, de la même façon."""
        try:
            jeu = lire_regle(texte, NOM)
        except FichierAbime as erreur:
            return refus_du_lecteur(erreur.message)
        self.jeu, self.texte = jeu, texte
        return ""

    def garder(self) -> None:
        """Le coffre garde ce texte."""
        self._garde, self.enregistre = self.texte, True

    def publie(self, effet: date) -> str:
        """Le texte de cette version publiée ; le brouillon ne change pas."""
        return ecrire_regle(replace(self.jeu, statut=Statut.PUBLIE, du=effet))
