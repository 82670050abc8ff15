"""Reconnaître l'en-tête d'une feuille, son genre et ses colonnes, par le sens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ase_parcours.echanges.tableur.cellules import Cellule, FeuilleLue, LigneBrute
from ase_parcours.echanges.tableur.lexique import Genre, Lexique
from ase_parcours.echanges.tableur.mots import libelle

DOSSIER = "dossier"
_FENETRE = 40
"""Lignes non vides parmi lesquelles chercher l'en-tête."""
_SEUIL = 86.0
_SEUIL_MOT = 72.0
_SEUIL_NOM = 2.0
"""Ce que vaut le nom de la feuille, en champs reconnus."""


@dataclass(frozen=True, slots=True)
class Entete:
    """Feuille reconnue : rang de sa ligne d'en-tête, genre, colonne de chaque champ."""

    genre: str
    rang: int
    titres: tuple[str, ...]
    colonnes: Mapping[str, int]
    inconnues: tuple[int, ...] = ()
    ignorees: frozenset[int] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class _Essai:
    genre: Genre
    rang: int
    titres: tuple[str, ...]
    colonnes: dict[str, int]
    du_nom: float
    """Ce que le nom de la feuille dit pour ce genre."""
    propres: int
    """Nombre de libellés que ce genre est seul à porter."""

    @property
    def score(self) -> tuple[float, float]:
        """Champs reconnus, ceux qui distinguent le genre comptés deux fois, et nom de la feuille ;
        à égalité, le nom."""
        champs = self.colonnes.keys() - {DOSSIER}
        distinctifs = self.propres if self.genre.generique else len(champs & self.genre.signature)
        return len(champs) + distinctifs + self.du_nom, self.du_nom

    @property
    def acceptable(self) -> bool:
        """Un numéro de dossier, et de quoi savoir de quel genre de feuille il s'agit."""
        if DOSSIER not in self.colonnes:
            return False
        champs = self.colonnes.keys() - {DOSSIER}
        if self.genre.generique:
            dit = bool(self.propres or self.du_nom)
            return dit and bool(champs) and self.genre.exige <= champs
        if self.genre.nom == "jeune":
            return bool(champs & {"nom", "prenom", "naissance"})
        return len(champs) >= 2 or bool(champs & self.genre.signature)


def reconnaitre_feuille(feuille: FeuilleLue, lexique: Lexique) -> Entete | None:
    """En-tête de la feuille, ou ``None`` si aucun genre ne s'y reconnaît sans ambiguïté."""
    meilleurs: list[_Essai] = []
    nom = libelle(feuille.nom)
    for rang, ligne in enumerate(feuille.lignes[:_FENETRE]):
        for essai in _essais(rang, ligne, nom, lexique):
            if not essai.acceptable:
                continue
            if not meilleurs or essai.score > meilleurs[0].score:
                meilleurs = [essai]
            elif essai.score == meilleurs[0].score and essai.rang == meilleurs[0].rang:
                meilleurs.append(essai)
    if len(meilleurs) != 1:
        return None
    return _finir(meilleurs[0], feuille, lexique)


def sans_dossier(feuille: FeuilleLue, lexique: Lexique) -> bool:
    """Vrai si la feuille a l'air d'une liste de jeunes à qui manque la colonne du numéro."""
    jeunes = lexique.genres["jeune"]
    for ligne in feuille.lignes[:_FENETRE]:
        titres = _titres(ligne)
        champs = _exactes(titres, jeunes, lexique)
        if DOSSIER not in champs and len(champs.keys() & {"nom", "prenom", "naissance"}) >= 2:
            return True
    return False


def est_rappel(valeurs: Sequence[Cellule], entete: Entete) -> bool:
    """Vrai si la ligne répète l'en-tête, comme le font les impressions page à page."""
    memes = 0
    for colonne, titre in enumerate(entete.titres):
        cellule = valeurs[colonne] if colonne < len(valeurs) else None
        if titre and cellule is not None:
            if not isinstance(cellule, str) or libelle(cellule) != libelle(titre):
                return False
            memes += 1
    return memes >= 2


def _titres(ligne: LigneBrute) -> tuple[str, ...]:
    return tuple(v.replace("\n", " ") if isinstance(v, str) else "" for v in ligne.valeurs)


def _essais(rang: int, ligne: LigneBrute, nom: str, lexique: Lexique) -> list[_Essai]:
    titres = _titres(ligne)
    if sum(map(bool, titres)) < 2:
        return []
    exactes = [(g, _exactes(titres, g, lexique)) for g in lexique.genres.values()]
    essais = [_essai(g, rang, titres, c, nom) for g, c in exactes if c]
    utiles = sum(bool(t) and libelle(t) not in lexique.ignorees for t in titres)
    if any(len(e.colonnes) == utiles and e.acceptable for e in essais):
        return essais  # un genre explique tout l'en-tête : inutile d'approcher les autres
    # Un genre lu d'après sa fiche ne s'approche que s'il s'annonce déjà : une ligne de données n'a
    # pas deux de ses libellés mot pour mot.
    essais = [e for e in essais if not e.genre.generique or len(e.colonnes) > 1]
    approchees = [(e.genre, _approchees(titres, e.colonnes, e.genre, lexique)) for e in essais]
    return [_essai(g, rang, titres, c, nom) for g, c in approchees]


def _essai(
    genre: Genre, rang: int, titres: tuple[str, ...], colonnes: dict[str, int], nom: str
) -> _Essai:
    propres = sum(libelle(titres[c]) in genre.propres for c in colonnes.values())
    return _Essai(genre, rang, titres, colonnes, _du_nom(genre, nom), propres)


def _du_nom(genre: Genre, nom: str) -> float:
    if nom in genre.noms:
        return _SEUIL_NOM
    return _SEUIL_NOM / 2 if any(mot in genre.noms for mot in nom.split()) else 0.0


def _exactes(titres: Sequence[str], genre: Genre, lexique: Lexique) -> dict[str, int]:
    """Colonnes reconnues mot pour mot ; la première l'emporte si un libellé revient."""
    trouvees: dict[str, int] = {}
    for colonne, titre in enumerate(titres):
        if not titre or (forme := libelle(titre)) in lexique.ignorees:
            continue
        champ = DOSSIER if forme in lexique.dossier else genre.champs.get(forme)
        if champ is not None:
            trouvees.setdefault(champ, colonne)
    return trouvees


def _approchees(
    titres: Sequence[str], exactes: dict[str, int], genre: Genre, lexique: Lexique
) -> dict[str, int]:
    """Ajoute les colonnes mal orthographiées, de la plus sûre à la moins sûre."""
    prises = set(exactes.values())
    libres = [
        (c, forme)
        for c, titre in enumerate(titres)
        if titre
        and c not in prises
        and (forme := libelle(titre)) not in lexique.ignorees
        and forme not in genre.champs
        and forme not in lexique.dossier
    ]
    if not libres:
        return exactes
    candidats = [(f, c) for f, c in genre.champs.items() if c not in exactes]
    if DOSSIER not in exactes:
        candidats.extend((f, DOSSIER) for f in lexique.dossier)
    notes = sorted(
        (
            (-note, colonne, champ)
            for colonne, forme in libres
            for candidat, champ in candidats
            if (note := _ressemblance(forme, candidat)) >= _SEUIL
        ),
    )
    resultat = dict(exactes)
    for _, colonne, champ in notes:
        if champ not in resultat and colonne not in prises:
            resultat[champ] = colonne
            prises.add(colonne)
    return resultat


def _ressemblance(un: str, autre: str) -> float:
    """Ressemblance de 0 à 100. Prudente : même nombre de mots, chacun ressemblant.

    « date naissance mere » ne ressemble donc pas à « date naissance ».
    """
    from rapidfuzz import fuzz
    from rapidfuzz.distance import Levenshtein

    if un.replace(" ", "") == autre.replace(" ", ""):
        return 100.0
    mots, autres = un.split(), autre.split()
    if len(mots) != len(autres) or min(len(un), len(autre)) < 4:
        return 0.0
    note = float(fuzz.ratio(un, autre))
    if min(len(un), len(autre)) >= 5 and Levenshtein.distance(un, autre) == 1:
        return max(note, _SEUIL)  # une seule faute de frappe, même dans un mot court
    if note < _SEUIL or any(
        fuzz.ratio(a, b) < _SEUIL_MOT for a, b in zip(mots, autres, strict=True)
    ):
        return 0.0
    return note


def _finir(essai: _Essai, feuille: FeuilleLue, lexique: Lexique) -> Entete:
    titres = essai.titres
    prises = set(essai.colonnes.values())
    ignorees = frozenset(
        c for c, titre in enumerate(titres) if titre and libelle(titre) in lexique.ignorees
    )
    largeur = max(len(ligne.valeurs) for ligne in feuille.lignes[essai.rang :])
    remplies = {
        c
        for ligne in feuille.lignes[essai.rang + 1 :]
        for c, v in enumerate(ligne.valeurs)
        if v is not None
    }
    inconnues = tuple(
        c
        for c in range(largeur)
        if c not in prises
        and c not in ignorees
        and ((c < len(titres) and titres[c]) or c in remplies)
    )
    return Entete(essai.genre.nom, essai.rang, titres, essai.colonnes, inconnues, ignorees)
