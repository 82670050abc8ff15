"""Les volets de l'identité d'un jeu et de ses suites : durée, contrepartie, places."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ase_parcours import francais as fr
from ase_parcours.bureau.forms.ui_prefiguration_identite import Ui_PrefigurationIdentite
from ase_parcours.bureau.forms.ui_prefiguration_suites import Ui_PrefigurationSuites
from ase_parcours.bureau.prefiguration.volet import Volet, choisir
from ase_parcours.bureau.revenu.phrases import STATUTS
from ase_parcours.bureau.saisie.champs import Saisie, saisie_de_date
from ase_parcours.metier.regles import JeuDeRegles, Statut
from ase_parcours.metier.regles.modele import Duree, Quota
from ase_parcours.referentiels.listes import nomenclature
from ase_parcours.referentiels.regles import NATIONAL

_TEXTES = ("nom", "version", "auteur", "source", "mention", "incalculable", "simulateur")
_EXIGES = {
    "nom": "Donnez un nom au jeu de règles.",
    "version": "Donnez un numéro de version.",
    "auteur": "Dites qui l’écrit.",
    "source": "Dites le texte qui le fonde.",
}


class VoletIdentite(Volet):
    """Nom, version, territoire, validité, source."""

    nom = "Identité"

    def __init__(self, aujourd_hui: date) -> None:
        super().__init__(Ui_PrefigurationIdentite())
        for nom in _TEXTES:
            self.texte(nom, _EXIGES.get(nom, ""))
        self.du = self._jour("du", aujourd_hui, "Dites le jour où le jeu prend effet.")
        self.au = self._jour("au", aujourd_hui, "")
        self.liste("statut", [(STATUTS[s], s.value) for s in (Statut.BROUILLON, Statut.TEST)])
        departements = nomenclature("departements").termes
        lieux = [("Tout le pays", NATIONAL), *((t.libelle, c) for c, t in departements.items())]
        self.liste("territoire", lieux)
        self.plier(self.ui.grille_version, "version", "statut", "territoire", "du", "au", "auteur")

    def _jour(self, nom: str, aujourd_hui: date, obligatoire: str) -> Saisie[date]:
        saisie = saisie_de_date(*self._champ(nom), aujourd_hui, obligatoire=obligatoire)
        return self._suivre(nom, saisie)

    def poser(self, jeu: JeuDeRegles) -> None:
        """Remet ce que dit le jeu. Publié, son statut se lit dans la tête de l'éditeur."""
        self._silence += 1
        for nom in _TEXTES:
            self.saisies[nom].poser(getattr(jeu, nom))
        self.du.poser(jeu.du)
        self.au.poser(jeu.au)
        choisir(self.ui.statut, jeu.statut.value)
        self.ui.bloc_statut.setVisible(jeu.statut is not Statut.PUBLIE)
        choisir(self.ui.territoire, jeu.territoire)
        self._silence -= 1
        self.disposer()

    def lire(self, jeu: JeuDeRegles) -> JeuDeRegles | None:
        """Le jeu, nommé comme on l'a tapé."""
        if self.fautif is not None or self.du.valeur is None:
            return None
        textes: dict[str, Any] = {nom: self.saisies[nom].valeur or "" for nom in _TEXTES}
        return replace(
            jeu,
            **textes,
            du=self.du.valeur,
            au=self.au.valeur,
            statut=Statut(str(self.ui.statut.currentData())),
            territoire=str(self.ui.territoire.currentData()),
        )


class VoletSuites(Volet):
    """Durée, contrepartie, places. Les pièces sont gardées telles quelles."""

    nom = "Durée et contrepartie"

    def __init__(self) -> None:
        super().__init__(Ui_PrefigurationSuites())
        for nom in ("premiere", "renouvellement", "renouvellements", "total", "delai", "places"):
            self.entier(nom)
        self.texte("contrepartie")
        self.texte("ordre")
        self.plier(
            self.ui.grille_duree,
            "premiere", "renouvellement", "renouvellements", "total", "delai",
        )  # fmt: skip
        self.plier(self.ui.grille_places, "places", "ordre")

    def poser(self, jeu: JeuDeRegles) -> None:
        """Remet ce que dit le jeu."""
        self._silence += 1
        d, q = jeu.duree, jeu.quota
        for nom in ("premiere", "renouvellement", "renouvellements", "total", "delai"):
            self.saisies[nom].poser((getattr(d, nom) or None) if d is not None else None)
        self.saisies["contrepartie"].poser(jeu.contrepartie)
        self.saisies["places"].poser(q.places if q is not None else None)
        self.saisies["ordre"].poser(q.ordre if q is not None else "")
        pieces = fr.enumeration([p.libelle for p in jeu.pieces])
        self.ui.pieces.setText(f"Pièces à produire{fr.INSECABLE}: {pieces}.")
        self.ui.pieces.setVisible(bool(pieces))
        self._silence -= 1
        self.disposer()

    def lire(self, jeu: JeuDeRegles) -> JeuDeRegles | None:
        """Le jeu, avec ces durées ; sans première durée, il n'en dit aucune."""
        if self.fautif is not None:
            return None
        v = {nom: s.valeur for nom, s in self.saisies.items()}
        duree = None
        if any(v[n] for n in ("premiere", "renouvellement", "renouvellements", "total", "delai")):
            duree = Duree(
                v["premiere"] or 0, v["renouvellement"] or 0, v["renouvellements"] or 0,
                v["total"], v["delai"] or 0,
            )  # fmt: skip
        quota = Quota(v["places"] or 0, v["ordre"] or "") if v["places"] or v["ordre"] else None
        return replace(jeu, duree=duree, quota=quota, contrepartie=v["contrepartie"] or "")
