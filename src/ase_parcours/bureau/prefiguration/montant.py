"""Le volet du montant : son genre, ses tranches, ses limites, ses suppléments. Tout en euros."""

from __future__ import annotations

from dataclasses import replace

from ase_parcours import francais as fr
from ase_parcours.bureau.forms.ui_prefiguration_montant import Ui_PrefigurationMontant
from ase_parcours.bureau.prefiguration import phrases
from ase_parcours.bureau.prefiguration.lignes import Lignes
from ase_parcours.bureau.prefiguration.volet import ARRONDIS, Volet, arrondi_de, choisir, proposer
from ase_parcours.bureau.saisie.lecture import FauteDeSaisie
from ase_parcours.metier.regles import JeuDeRegles
from ase_parcours.metier.regles.modele import (
    Condition,
    GenreMontant,
    Operateur,
    RegleMontant,
    Supplement,
    Tranche,
)

GENRES = (
    ("aucun montant", ""),
    ("le même pour tous", GenreMontant.FIXE.value),
    ("par tranches de revenu", GenreMontant.TRANCHES.value),
    ("une somme moins le revenu", GenreMontant.DIFFERENTIEL.value),
    ("dégressif : une part du revenu s’en retire", GenreMontant.DEGRESSIF.value),
)
_BASES = {
    GenreMontant.FIXE: "Montant, en euros par mois",
    GenreMontant.DIFFERENTIEL: "Somme dont on retire le revenu, en euros",
    GenreMontant.DEGRESSIF: "Montant plein, en euros par mois",
}
_SANS_REVENU = ("aucun revenu retenu", "")
_EXIGE = "Il faut un montant."
_VIERGE = (Tranche(0, None, 0),)
_A_VERIFIER = Condition("", "", Operateur.VERIFIER)


class VoletMontant(Volet):
    """``change`` : une frappe, un choix, une ligne de plus ou de moins."""

    nom = "Montant"

    def __init__(self) -> None:
        super().__init__(Ui_PrefigurationMontant())
        u = self.ui
        self.liste("genre", GENRES)
        self.liste("selon")
        self.liste("arrondi", ARRONDIS)
        self.euros("base", _EXIGE)
        for nom in ("seuil", "pas", "minimum", "plancher", "plafond"):
            self.euros(nom)
        self.entier("taux")
        self._supplements: tuple[Supplement, ...] = ()
        titres = ("Revenu, de", "à (vide : au-delà)", "Montant versé")
        suivre = self.touche, self.quitte.emit
        self.tranches = Lignes(
            u.grille_tranches, "Tranche", titres, *suivre, self._oter_une_tranche
        )
        self.supplements = Lignes(
            u.grille_supplements, "Supplément", ("Montant",), *suivre, self._oter_un_supplement
        )
        u.ajouter_tranche.clicked.connect(self._ajouter_une_tranche)
        u.ajouter_supplement.clicked.connect(self._ajouter_un_supplement)
        u.genre.currentIndexChanged.connect(lambda _: self._selon_le_genre())
        self.plier(u.grille_genre, "genre", "selon")
        self.plier(u.grille_simples, "base", "seuil", "taux")
        self.plier(u.grille_bornes, "arrondi", "pas", "plancher", "plafond", "minimum")

    @property
    def genre(self) -> GenreMontant | None:
        """Le genre choisi ; ``None`` : aucun montant."""
        choisi = str(self.ui.genre.currentData() or "")
        return GenreMontant(choisi) if choisi else None

    # Poser.

    def poser(self, jeu: JeuDeRegles) -> None:
        """Remet ce que dit le jeu."""
        r = jeu.montant or RegleMontant(GenreMontant.FIXE)
        self._silence += 1
        choisir(self.ui.genre, jeu.montant.genre.value if jeu.montant else "")
        retenus = [(g.libelle, nom) for nom, g in jeu.grandeurs.items()]
        proposer(self.ui.selon, retenus or [_SANS_REVENU], r.selon)
        s = self.saisies
        s["base"].poser(r.base if jeu.montant else None)
        s["seuil"].poser(r.seuil or None)
        s["taux"].poser(r.taux)
        s["minimum"].poser(r.minimum_verse or None)
        s["plancher"].poser(r.plancher)
        s["plafond"].poser(r.plafond)
        s["pas"].poser(r.arrondi.pas if r.arrondi else None)
        choisir(self.ui.arrondi, r.arrondi.sens.value if r.arrondi else "")
        self._poser_les_tranches(r.tranches or _VIERGE)
        self._poser_les_supplements(r.supplements)
        self._selon_le_genre()
        self._silence -= 1

    def _poser_les_tranches(self, tranches: tuple[Tranche, ...]) -> None:
        lignes = [("", (t.de, t.a, t.montant)) for t in tranches]
        self.tranches.poser(lignes, modifiable=self._modifiable, minimum=1)

    def _poser_les_supplements(self, supplements: tuple[Supplement, ...]) -> None:
        self._supplements = supplements
        lignes = [
            (fr.initiale_majuscule(phrases.regle(s.condition)), (s.montant,)) for s in supplements
        ]
        self.supplements.poser(lignes, modifiable=self._modifiable)

    def _selon_le_genre(self) -> None:
        """Ne montre que ce que ce genre de montant demande."""
        u, genre = self.ui, self.genre
        simple = genre in _BASES
        u.bloc_selon.setVisible(genre not in (None, GenreMontant.FIXE))
        u.place_simples.setVisible(simple)
        u.bloc_seuil.setVisible(genre is GenreMontant.DEGRESSIF)
        u.bloc_taux.setVisible(genre is GenreMontant.DEGRESSIF)
        u.place_tranches.setVisible(genre is GenreMontant.TRANCHES)
        for widget in (u.titre_bornes, u.place_bornes, u.place_supplements):
            widget.setVisible(genre is not None)
        u.mot_supplements.setVisible(bool(self._supplements))
        if genre in _BASES:
            u.mot_base.setText(_BASES[genre])
        self.disposer()

    # Lignes.

    def _ajouter_une_tranche(self) -> None:
        """Une de plus à la fin : la dernière, ouverte, s'arrête là où la nouvelle commence."""
        try:
            lues = self.tranches.lire()
        except FauteDeSaisie:
            return
        tranches = [Tranche(de or 0, a, montant or 0) for de, a, montant in lues]
        derniere = tranches[-1]
        if derniere.a is None:
            tranches[-1] = replace(derniere, a=derniere.de)
        tranches.append(Tranche((tranches[-1].a or 0) + 1, None, 0))
        self._poser_les_tranches(tuple(tranches))
        self.tranches.entrer(len(tranches) - 1)
        self.touche()

    def _oter_une_tranche(self, rang: int) -> None:
        try:
            lues = self.tranches.lire()
        except FauteDeSaisie:
            return
        restent = [Tranche(d or 0, a, m or 0) for n, (d, a, m) in enumerate(lues) if n != rang]
        self._poser_les_tranches(tuple(restent))
        self.tranches.entrer(max(0, rang - 1))
        self.touche()

    def _ajouter_un_supplement(self) -> None:
        """Sa condition est d'abord à vérifier par une personne ; elle se change ensuite."""
        self._poser_les_supplements((*self._lus(), Supplement(_A_VERIFIER, 0)))
        self.supplements.entrer(len(self._supplements) - 1)
        self._selon_le_genre()
        self.touche()

    def _oter_un_supplement(self, rang: int) -> None:
        self._poser_les_supplements(tuple(s for n, s in enumerate(self._lus()) if n != rang))
        self.ui.ajouter_supplement.setFocus()
        self._selon_le_genre()
        self.touche()

    def _lus(self) -> tuple[Supplement, ...]:
        """Les suppléments, aux montants tapés quand ils se lisent."""
        try:
            montants = self.supplements.lire()
        except FauteDeSaisie:
            return self._supplements
        return tuple(
            replace(s, montant=centimes or 0)
            for s, (centimes,) in zip(self._supplements, montants, strict=True)
        )

    # Lire.

    def lire(self, jeu: JeuDeRegles) -> JeuDeRegles | None:
        """Le jeu, avec ce montant."""
        genre = self.genre
        if genre is None:
            return replace(jeu, montant=None)
        if self.fautif is not None:
            return None
        try:
            tranches, montants = self.tranches.lire(), self.supplements.lire()
        except FauteDeSaisie:
            return None
        v = {nom: s.valeur for nom, s in self.saisies.items()}
        par_tranches = genre is GenreMontant.TRANCHES
        # Les conditions des suppléments se changent ailleurs : celles du jeu font foi.
        actuels = jeu.montant.supplements if jeu.montant else ()
        conditions = [s.condition for s in self._supplements]
        if len(actuels) == len(conditions):
            conditions = [s.condition for s in actuels]
        return replace(
            jeu,
            montant=RegleMontant(
                genre,
                base=0 if par_tranches else v["base"] or 0,
                selon="" if genre is GenreMontant.FIXE else str(self.ui.selon.currentData() or ""),
                tranches=tuple(Tranche(d or 0, a, m or 0) for d, a, m in tranches)
                if par_tranches
                else (),
                seuil=v["seuil"] or 0 if genre is GenreMontant.DEGRESSIF else 0,
                taux=_taux(v["taux"]) if genre is GenreMontant.DEGRESSIF else 100,
                arrondi=arrondi_de(str(self.ui.arrondi.currentData() or ""), v["pas"]),
                plancher=v["plancher"],
                plafond=v["plafond"],
                minimum_verse=v["minimum"] or 0,
                supplements=tuple(
                    Supplement(c, n or 0) for c, (n,) in zip(conditions, montants, strict=True)
                ),
            ),
        )


def _taux(tape: int | None) -> int:
    """Vide : tout le revenu compte."""
    return 100 if tape is None else tape
