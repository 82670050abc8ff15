"""Le volet du revenu retenu : quelles ressources, sur quels mois, avec quel abattement."""

from __future__ import annotations

from dataclasses import replace

from ase_parcours import francais as fr
from ase_parcours.bureau.forms.ui_prefiguration_revenu import Ui_PrefigurationRevenu
from ase_parcours.bureau.prefiguration.volet import (
    ARRONDIS,
    Volet,
    arrondi_de,
    choisir,
    coches,
    proposer,
)
from ase_parcours.metier.regles import JeuDeRegles
from ase_parcours.metier.regles.modele import Grandeur
from ase_parcours.referentiels.listes import nomenclature

NEUVE = "revenu_retenu"


class VoletRevenu(Volet):
    """Un revenu à la fois ; un jeu peut en retenir plusieurs, dont l'un se calcule d'un autre."""

    nom = "Revenu retenu"

    def __init__(self) -> None:
        super().__init__(Ui_PrefigurationRevenu())
        u = self.ui
        self._jeu: JeuDeRegles | None = None
        self._ressources = {c: t.libelle for c, t in nomenclature("ressources").termes.items()}
        self.liste("grandeur")
        self.liste("arrondi", ARRONDIS)
        self.texte("libelle", "Donnez un nom à ce revenu.")
        self.texte("source")
        self.entier("mois")
        self.entier("taux")
        self.euros("abattement")
        self.euros("pas")
        u.faute_natures.hide()
        u.natures.itemChanged.connect(lambda _: self.touche())
        u.grandeur.currentIndexChanged.disconnect()
        u.grandeur.currentIndexChanged.connect(self._autre)
        u.ajouter.clicked.connect(self._ajouter)
        self.plier(u.grille_tete, "grandeur", "libelle")
        self.plier(u.grille_calcul, "mois", "abattement", "taux", "arrondi", "pas")

    @property
    def choisie(self) -> str:
        """Le nom de la grandeur montrée."""
        return str(self.ui.grandeur.currentData() or "")

    def poser(self, jeu: JeuDeRegles) -> None:
        """Remet ce que dit le jeu."""
        self._jeu = jeu
        noms = [(g.libelle, nom) for nom, g in jeu.grandeurs.items()]
        proposer(self.ui.grandeur, noms, self.choisie)
        self.ui.bloc_grandeur.setVisible(len(noms) > 1)
        self.ui.rien.setVisible(not noms)
        self.ui.fiche.setVisible(bool(noms))
        if noms:
            self._poser(jeu.grandeurs[self.choisie], jeu)

    def _poser(self, g: Grandeur, jeu: JeuDeRegles) -> None:
        u, s = self.ui, self.saisies
        self._silence += 1
        s["libelle"].poser(g.libelle)
        s["source"].poser(g.source)
        s["mois"].poser(g.mois)
        s["taux"].poser(g.taux)
        s["abattement"].poser(g.abattement or None)
        s["pas"].poser(g.arrondi.pas if g.arrondi else None)
        choisir(u.arrondi, g.arrondi.sens.value if g.arrondi else "")
        u.bloc_natures.setVisible(not g.selon)
        u.bloc_mois.setVisible(not g.selon)
        u.depend.setVisible(bool(g.selon))
        if g.selon:
            autre = jeu.grandeurs[g.selon].libelle
            u.depend.setText(f"Se calcule de{fr.INSECABLE}: {fr.initiale_minuscule(autre)}.")
        else:
            self.cocher(u.natures, self._ressources, g.natures)
        self._silence -= 1
        self.disposer()

    def _autre(self) -> None:
        if not self._silence and self._jeu is not None and self.choisie:
            self.refuser("")
            self._poser(self._jeu.grandeurs[self.choisie], self._jeu)

    def _ajouter(self) -> None:
        """Toutes les ressources d'abord : on en décoche."""
        if self._jeu is not None:
            neuve = Grandeur(NEUVE, "Revenu retenu", frozenset(self._ressources))
            avec = {**self._jeu.grandeurs, NEUVE: neuve}
            self.poser(replace(self._jeu, grandeurs=avec))
            self.touche()

    def lire(self, jeu: JeuDeRegles) -> JeuDeRegles | None:
        """Le jeu, avec ce revenu."""
        if not self.choisie or self._jeu is None:
            return jeu
        if self.fautif is not None:
            return None
        avant = self._jeu.grandeurs[self.choisie]
        v = {nom: s.valeur for nom, s in self.saisies.items()}
        g = replace(
            avant,
            libelle=v["libelle"] or "",
            source=v["source"] or "",
            natures=frozenset() if avant.selon else coches(self.ui.natures),
            mois=v["mois"] or 0,
            taux=100 if v["taux"] is None else v["taux"],
            abattement=v["abattement"] or 0,
            arrondi=arrondi_de(str(self.ui.arrondi.currentData() or ""), v["pas"]),
        )
        return replace(jeu, grandeurs={**jeu.grandeurs, self.choisie: g})
