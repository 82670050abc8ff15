"""Le volet d'une condition : un fait, ce qu'on en demande, et ce qui la fonde."""

from __future__ import annotations

from dataclasses import replace

from ase_parcours import francais as fr
from ase_parcours.bureau.forms.ui_prefiguration_condition import Ui_PrefigurationCondition
from ase_parcours.bureau.prefiguration import phrases
from ase_parcours.bureau.prefiguration.volet import Volet, choisir, coches, proposer
from ase_parcours.bureau.saisie.champs import Saisie
from ase_parcours.bureau.saisie.lecture import (
    FauteDeSaisie,
    ecrire_montant,
    lire_montant,
    lire_nombre,
)
from ase_parcours.metier.regles import FAITS, JeuDeRegles
from ase_parcours.metier.regles.faits import Genre
from ase_parcours.metier.regles.modele import Condition, Operateur
from ase_parcours.metier.regles.retouches import (
    GROUPES,
    PERMIS,
    Chemin,
    avec_operateur,
    condition_a,
    genre_de,
    remplacer,
    sur_le_fait,
)
from ase_parcours.referentiels.listes import nomenclature

OPERATEURS = {
    Operateur.ENTRE: "entre deux bornes, comprises",
    Operateur.AU_MOINS: "au moins",
    Operateur.AU_PLUS: "au plus",
    Operateur.PARMI: "l’un de ceux-là",
    Operateur.HORS: "aucun de ceux-là",
    Operateur.AVEC_UN_DE: "l’un de ceux-là au moins",
    Operateur.SANS: "aucun de ceux-là",
    Operateur.EST: "la réponse est",
    Operateur.TOUS: "toutes sont remplies",
    Operateur.UN_DE: "l’une au moins est remplie",
    Operateur.NON: "elle n’est pas remplie",
    Operateur.VERIFIER: "une personne le vérifie",
}
_UNITES = {Genre.ANS: "ans", Genre.MOIS: "mois", Genre.MONTANT: "euros par mois"}
_BORNE = "Il faut une borne."
_NOMBRES = (Operateur.ENTRE, Operateur.AU_MOINS, Operateur.AU_PLUS)
_A_CODES = (Operateur.PARMI, Operateur.HORS, Operateur.AVEC_UN_DE, Operateur.SANS)
_A_VERIFIER = ("une personne le vérifie", "")
_COMPOSEE = "plusieurs conditions"


class VoletCondition(Volet):
    """Une condition à la fois, désignée par son chemin dans le jeu."""

    nom = "Conditions"

    def __init__(self) -> None:
        super().__init__(Ui_PrefigurationCondition())
        self._jeu: JeuDeRegles | None = None
        self.chemin = Chemin((0,))
        self._condition: Condition | None = None
        self.libelle = self.texte("libelle", "Dites la condition en quelques mots.")
        self.source = self.texte("source", "Dites le texte qui fonde cette condition.")
        self.piece, self.note = self.texte("piece"), self.texte("note")
        self.bas, self.haut = self._borne("bas"), self._borne("haut")
        for nom in ("fait", "operateur", "voulu"):
            self.liste(nom)
        proposer(self.ui.voulu, (("oui", True), ("non", False)), True)
        self.ui.fait.currentIndexChanged.connect(self._autre_fait)
        self.ui.operateur.currentIndexChanged.connect(self._autre_operateur)
        self.ui.codes.itemChanged.connect(lambda _: self.touche())
        self.ui.faute_codes.hide()
        self.plier(self.ui.grille_fait, "fait", "operateur")
        self.plier(self.ui.grille_preuve, "piece", "note")

    def _borne(self, nom: str) -> Saisie[int]:
        """Des ans, des mois ou des euros, selon le fait."""

        def lire(texte: str) -> int | None:
            if self._genre is Genre.MONTANT:
                return lire_montant(texte)
            return lire_nombre(texte)

        def ecrire(n: int | None) -> str:
            if n is None or self._genre is Genre.MONTANT:
                return ecrire_montant(n)
            return str(n)

        return self._suivre(nom, Saisie(*self._champ(nom), lire, ecrire, obligatoire=_BORNE))

    @property
    def _genre(self) -> Genre | None:
        c = self._condition
        return genre_de(self._jeu, c.fait) if self._jeu is not None and c is not None else None

    # Poser.

    def montrer(self, jeu: JeuDeRegles, chemin: Chemin) -> None:
        """Montre une condition du jeu."""
        self.chemin = chemin
        self.refuser("")
        self.poser(jeu)

    def poser(self, jeu: JeuDeRegles) -> None:
        """Remet tout ce que dit la condition ; le volet se cache si elle n'existe plus."""
        self._jeu = jeu
        self._condition = condition_a(jeu, self.chemin)
        self.setVisible(self._condition is not None)
        if self._condition is not None:
            self._silence += 1
            self._poser_les_mots(self._condition)
            self._poser_le_fait(jeu, self._condition)
            self._poser_la_demande(self._condition)
            self._silence -= 1
            self.disposer()

    def _poser_les_mots(self, c: Condition) -> None:
        nommee = len(self.chemin.rangs) == 1 and not self.chemin.supplement
        for nom in ("libelle", "source", "piece", "note"):
            getattr(self.ui, f"bloc_{nom}").setVisible(nommee or bool(getattr(c, nom)))
        for saisie, valeur in (
            (self.libelle, c.libelle),
            (self.source, c.source),
            (self.piece, c.piece),
            (self.note, c.note),
        ):
            saisie.poser(valeur)

    def _poser_le_fait(self, jeu: JeuDeRegles, c: Condition) -> None:
        composee = c.operateur in GROUPES
        if composee:
            proposer(self.ui.fait, ((_COMPOSEE, ""),), "")
        else:
            retenus = [(g.libelle, nom) for nom, g in jeu.grandeurs.items()]
            faits = sorted(
                ((f.libelle, f.cle) for f in FAITS.values()),
                key=lambda x: fr.sans_accents(x[0]).lower(),
            )
            proposer(self.ui.fait, (*retenus, *faits, _A_VERIFIER), c.fait)
        self.ui.fait.setEnabled(self._modifiable and not composee)
        self.ui.sous.setText(f"{fr.initiale_majuscule(phrases.regle(c))}.")
        self.ui.sous.setVisible(composee)

    def _poser_la_demande(self, c: Condition) -> None:
        genre, u = self._genre, self.ui
        permis: tuple[Operateur, ...] = (c.operateur,)
        if genre is not None:
            permis = PERMIS[genre]
        elif c.operateur in (Operateur.TOUS, Operateur.UN_DE):
            permis = (Operateur.TOUS, Operateur.UN_DE)
        proposer(u.operateur, [(OPERATEURS[o], o.value) for o in permis], c.operateur.value)
        u.operateur.setEnabled(self._modifiable and len(permis) > 1)
        u.bloc_operateur.setVisible(c.operateur not in (Operateur.EST, Operateur.VERIFIER))
        u.bloc_bornes.setVisible(c.operateur in _NOMBRES)
        u.bloc_bas.setVisible(c.operateur in (Operateur.ENTRE, Operateur.AU_MOINS))
        u.bloc_haut.setVisible(c.operateur in (Operateur.ENTRE, Operateur.AU_PLUS))
        unite = _UNITES.get(genre, "") if genre is not None else ""
        suite = f", en {unite}" if unite else ""
        u.mot_bas.setText(f"Au moins{suite}")
        u.mot_haut.setText(f"Au plus{suite}")
        self.bas.poser(c.bornes[0])
        self.haut.poser(c.bornes[1])
        u.bloc_voulu.setVisible(c.operateur is Operateur.EST)
        choisir(u.voulu, c.voulu)
        u.bloc_codes.setVisible(c.operateur in _A_CODES)
        if c.operateur in _A_CODES:
            self.cocher(u.codes, codes_de(c.fait), c.codes)

    # Changer.

    def _autre_fait(self) -> None:
        if self._silence or self._condition is None or self._jeu is None:
            return
        cle = str(self.ui.fait.currentData())
        genre = genre_de(self._jeu, cle)
        self._repartir(sur_le_fait(self._condition, cle, genre, list(codes_de(cle))))

    def _autre_operateur(self) -> None:
        if not self._silence and self._condition is not None:
            operateur = Operateur(str(self.ui.operateur.currentData()))
            self._repartir(avec_operateur(self._lue() or self._condition, operateur))

    def _repartir(self, c: Condition) -> None:
        """Les champs suivent ; ce qui est tapé ailleurs (libellé, source) reste."""
        self._condition = c
        self._silence += 1
        self._poser_la_demande(c)
        self._silence -= 1
        self.disposer()
        self.touche()

    def lire(self, jeu: JeuDeRegles) -> JeuDeRegles | None:
        """Le jeu, avec la condition telle que tapée."""
        c = self._lue()
        return None if c is None else remplacer(jeu, self.chemin, c)

    def _lue(self) -> Condition | None:
        c = self._condition
        if c is None or self.fautif is not None:
            return None
        try:
            bornes = self._bornes(c)
        except FauteDeSaisie:
            return None
        self._condition = replace(
            c,
            libelle=self.libelle.valeur or "",
            source=self.source.valeur or "",
            piece=self.piece.valeur or "",
            note=self.note.valeur or "",
            bornes=bornes,
            codes=coches(self.ui.codes) if c.operateur in _A_CODES else frozenset(),
            voulu=bool(self.ui.voulu.currentData()) if c.operateur is Operateur.EST else True,
        )
        return self._condition

    def _bornes(self, c: Condition) -> tuple[int | None, int | None]:
        match c.operateur:
            case Operateur.ENTRE:
                return self.bas.valeur, self.haut.valeur
            case Operateur.AU_MOINS:
                return self.bas.valeur, None
            case Operateur.AU_PLUS:
                return None, self.haut.valeur
            case _:
                return None, None


def codes_de(cle: str) -> dict[str, str]:
    """Les codes qu'un fait peut prendre, et leurs mots."""
    fait = FAITS.get(cle)
    if fait is None:
        return {}
    if fait.codes:
        return dict(fait.codes)
    if not fait.liste:
        return {}
    return {code: t.libelle for code, t in nomenclature(fait.liste).termes.items()}
