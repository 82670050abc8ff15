"""D'un fichier à des lignes prêtes pour l'import : ce qui est repris, refusé, signalé.

Les règles qui demandent le coffre (ce qui change, ce qui a disparu) n'y sont pas.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ase_parcours.echanges.tableur import lexique as mots_connus
from ase_parcours.echanges.tableur import valeurs
from ase_parcours.echanges.tableur.cellules import FeuilleLue, nettoyer_texte
from ase_parcours.echanges.tableur.colonnes import (
    DOSSIER,
    Entete,
    est_rappel,
    reconnaitre_feuille,
    sans_dossier,
)
from ase_parcours.echanges.tableur.dates import texte_vers_date
from ase_parcours.echanges.tableur.genres import lecteur
from ase_parcours.echanges.tableur.lecture import lire_feuilles
from ase_parcours.echanges.tableur.lexique import Lexique, forme
from ase_parcours.echanges.tableur.ligne import Contexte, LigneEnCours, LigneRefusee, citer
from ase_parcours.echanges.tableur.modele import (
    Alerte,
    Interpretation,
    LigneLue,
    Rejet,
    ResolveurMesures,
)
from ase_parcours.echanges.tableur.mots import (
    dossier_compact,
    libelle,
    normaliser_dossier,
    nu,
    valeur,
)
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.vocabulaire import TYPES

Progres = Callable[[int, int | None], None]
_DOSSIER_MAX = 60
_TOUTES = 250
"""Une nouvelle de l'avancement toutes les tant de lignes."""


def interpreter(
    chemin: Path,
    aujourd_hui: date,
    *,
    natures: Collection[str],
    mesures: ResolveurMesures | None = None,
    dossiers_connus: Collection[str] = (),
    progres: Progres | None = None,
) -> Interpretation:
    """Lit et comprend un tableur.

    ``natures`` : codes de solution en vigueur ; ``mesures`` : celles livrées par défaut ;
    ``dossiers_connus`` : numéros déjà au coffre, auxquels un détail peut se rattacher ;
    ``progres`` reçoit (lignes faites, total ou ``None`` tant qu'il n'est pas connu).
    Lève ``FichierAbime`` ou ``EnvironnementRefuse`` si le fichier entier est inutilisable.
    """
    dire = progres or (lambda _fait, _total: None)
    genre, feuilles = lire_feuilles(chemin, lambda lues: dire(lues, None))
    contexte = Contexte(
        aujourd_hui, mots_connus.lexique(), natures, mesures or mots_connus.mesures()
    )
    try:
        return _Interprete(contexte, dossiers_connus, dire).comprendre(genre.value, feuilles)
    finally:
        _oublier()


def _oublier() -> None:
    """Vide les mémoires de travail : des noms n'ont pas à survivre à l'import."""
    for memoire in (nettoyer_texte, nu, valeur, normaliser_dossier, texte_vers_date):
        memoire.cache_clear()


@dataclass(frozen=True, slots=True)
class _Feuille:
    rang: int
    lue: FeuilleLue
    entete: Entete


class _Dossiers:
    """Numéros connus ; retrouve un numéro écrit sans ses séparateurs s'il n'y a pas de doute."""

    def __init__(self, connus: Iterable[str]) -> None:
        self.connus = {normaliser_dossier(d) for d in connus}
        self._compacts: dict[str, set[str]] = {}
        for dossier in self.connus:
            self._compacts.setdefault(dossier_compact(dossier), set()).add(dossier)

    def resoudre(self, dossier: str) -> str:
        if dossier in self.connus:
            return dossier
        compact = dossier_compact(dossier)
        semblables = {
            connu
            for connu in self._compacts.get(compact, ())
            # « 12-3 » et « 1-23 » sont deux dossiers : l'un des deux doit être sans séparateur.
            if compact in (dossier, connu)
        }
        return next(iter(semblables)) if len(semblables) == 1 else dossier

    def ajouter(self, dossier: str) -> None:
        self.connus.add(dossier)
        self._compacts.setdefault(dossier_compact(dossier), set()).add(dossier)


class _Interprete:
    def __init__(
        self, contexte: Contexte, dossiers_connus: Collection[str], progres: Progres
    ) -> None:
        self._contexte = contexte
        self._dossiers = _Dossiers(dossiers_connus)
        self._au_coffre = frozenset(self._dossiers.connus)
        self._progres = progres
        self._premieres: dict[str, int] = {}
        self._identites_refusees: set[str] = set()
        self._uniques: dict[tuple[str, ...], tuple[str, int]] = {}
        self._fait = 0
        self._total = 0
        self._resultat = Interpretation("")

    def comprendre(self, genre: str, feuilles: list[FeuilleLue]) -> Interpretation:
        self._resultat.format = genre
        reconnues = self._reconnaitre(feuilles)
        self._total = sum(len(f.lue.lignes) for f in reconnues)
        # Les jeunes d'abord, où que soit leur feuille : les détails dépendent d'eux.
        for feuille in sorted(reconnues, key=lambda f: (f.entete.genre != "jeune", f.rang)):
            self._lire_feuille(feuille)
        self._progres(self._total, self._total)
        ordre = {feuille.nom: rang for rang, feuille in enumerate(feuilles)}
        self._resultat.rejets.sort(key=lambda r: (ordre[r.feuille], r.ligne))
        self._resultat.alertes.sort(key=lambda a: (ordre[a.feuille], a.ligne))
        return self._resultat

    # --- feuilles -----------------------------------------------------------------------------

    def _reconnaitre(self, feuilles: list[FeuilleLue]) -> list[_Feuille]:
        reconnues = []
        for rang, lue in enumerate(feuilles):
            if libelle(lue.nom) in self._contexte.lexique.feuilles_ignorees:
                continue
            for remarque in lue.remarques:
                self._alerter(lue.nom, remarque.ligne, remarque.code, remarque.texte)
            entete = reconnaitre_feuille(lue, self._contexte.lexique) if lue.lignes else None
            if entete is not None:
                reconnues.append(_Feuille(rang, lue, entete))
                self._annoncer(lue, entete)
            elif lue.lignes:
                texte = "Cette feuille n'est pas reconnue : elle n'est pas lue."
                self._alerter(lue.nom, 1, "feuille_non_reconnue", texte)
        if not reconnues:
            raise _aucun_entete(feuilles, self._contexte.lexique)
        return reconnues

    def _annoncer(self, lue: FeuilleLue, entete: Entete) -> None:
        self._resultat.entetes[lue.nom] = entete.titres
        self._resultat.genres = {**self._resultat.genres, lue.nom: entete.genre}
        numero = lue.lignes[entete.rang].numero
        for colonne in entete.inconnues:
            titre = entete.titres[colonne] if colonne < len(entete.titres) else ""
            nom = titre or f"colonne {_lettres(colonne)}"
            texte = f"La colonne « {nom} » n'est pas reconnue : elle n'est pas reprise."
            self._alerter(lue.nom, numero, "colonne_inconnue", texte, nom)

    def _alerter(
        self, feuille: str, ligne: int, code: str, texte: str, colonne: str | None = None
    ) -> None:
        self._resultat.alertes.append(Alerte(feuille, ligne, None, colonne, code, texte))

    # --- lignes -------------------------------------------------------------------------------

    def _lire_feuille(self, feuille: _Feuille) -> None:
        lire = self._lire_identite if feuille.entete.genre == "jeune" else self._lire_detail
        colonnes = tuple(feuille.entete.colonnes.values())
        for brute in feuille.lue.lignes[feuille.entete.rang + 1 :]:
            self._fait += 1
            if self._fait % _TOUTES == 0:
                self._progres(self._fait, self._total)
            largeur = len(brute.valeurs)
            if not any(c < largeur and brute.valeurs[c] is not None for c in colonnes):
                continue
            if est_rappel(brute.valeurs, feuille.entete):
                continue
            ligne = LigneEnCours(self._contexte, feuille.lue.nom, feuille.entete, brute)
            try:
                lire(ligne)
            except LigneRefusee as refus:
                self._refuser(ligne, refus)
            else:
                self._resultat.alertes.extend(ligne.alertes)

    def _refuser(self, ligne: LigneEnCours, refus: LigneRefusee) -> None:
        self._resultat.rejets.append(
            Rejet(
                ligne.feuille,
                ligne.brute.numero,
                ligne.dossier,
                ligne.titre(refus.champ),
                refus.code,
                refus.motif,
                ligne.brute.valeurs,
            )
        )

    def _lire_identite(self, ligne: LigneEnCours) -> None:
        dossier = self._nommer(ligne)
        if dossier in self._identites_refusees:
            raise _identite_refusee()
        if (premiere := self._premieres.get(dossier)) is not None:
            motif = f"Le dossier {dossier} est déjà à la ligne {premiere} : la première reste."
            raise LigneRefusee("doublon", motif, DOSSIER)
        try:
            lecteur("jeune")(ligne)
            _exiger_identite(ligne)
        except LigneRefusee:
            self._identites_refusees.add(dossier)
            self._dossiers.ajouter(dossier)
            raise
        self._premieres[dossier] = ligne.brute.numero
        self._dossiers.ajouter(dossier)
        self._resultat.jeunes.append(
            LigneLue(
                "jeune",
                ligne.feuille,
                ligne.brute.numero,
                dossier,
                {"dossier": dossier, **ligne.champs},
                valeurs=ligne.brute.valeurs,
            )
        )

    def _lire_detail(self, ligne: LigneEnCours) -> None:
        dossier = self._nommer(ligne)
        if dossier in self._identites_refusees:
            raise _identite_refusee()
        if dossier not in self._premieres and dossier not in self._au_coffre:
            raise LigneRefusee("dossier_inconnu", f"Le dossier {dossier} est inconnu.", DOSSIER)
        genre = ligne.entete.genre
        cle = lecteur(genre)(ligne)
        self._exiger_unique(ligne, dossier)
        self._resultat.details.append(
            LigneLue(
                genre,
                ligne.feuille,
                ligne.brute.numero,
                dossier,
                ligne.champs,
                cle,
                ligne.brute.valeurs,
            )
        )

    def _exiger_unique(self, ligne: LigneEnCours, dossier: str) -> None:
        """Refuse la seconde ligne d'un fait qu'un dossier n'a qu'une fois : la première reste."""
        type_ = TYPES[ligne.entete.genre]
        if not (type_.unique or type_.cle):
            return
        fait = (type_.nom, dossier, *(str(ligne.champs.get(c)) for c in type_.cle))
        premiere = self._uniques.setdefault(fait, (ligne.feuille, ligne.brute.numero))
        if premiere != (ligne.feuille, ligne.brute.numero):
            ou = f"« {premiere[0]} », ligne {premiere[1]}"
            raise LigneRefusee("doublon", f"Déjà dit ({ou}) : la première reste.", DOSSIER)

    def _nommer(self, ligne: LigneEnCours) -> str:
        """Numéro de dossier de la ligne. Lève ``LigneRefusee`` s'il manque ou n'en est pas un."""
        lexique = self._contexte.lexique
        cellule = ligne.cellule(DOSSIER)
        lu = valeurs.texte_ou_rien(cellule, lexique)
        dossier = normaliser_dossier(lu) if lu and forme(lu) not in lexique.inconnu else ""
        if not dossier:
            raise LigneRefusee("dossier_absent", "Le numéro de dossier manque.", DOSSIER)
        if len(dossier) > _DOSSIER_MAX or forme(lu or "") in lexique.pieds:
            raise _dossier_illisible(citer(cellule))
        ligne.dossier = self._dossiers.resoudre(dossier)
        return ligne.dossier


def _exiger_identite(ligne: LigneEnCours) -> None:
    """Refuse une note de bas de tableau, écrite dans la colonne du dossier."""
    if ligne.champs.keys() & {"nom", "prenom", "naissance", "nom_usage", "prenom_usage"}:
        return
    if not any(c.isdigit() for c in ligne.dossier or ""):
        raise _dossier_illisible(citer(ligne.cellule(DOSSIER)))


def _dossier_illisible(cite: str) -> LigneRefusee:
    return LigneRefusee("dossier_illisible", f"{cite} n'est pas un numéro de dossier.", DOSSIER)


def _identite_refusee() -> LigneRefusee:
    motif = "La ligne d'identité de ce dossier est refusée : corrigez-la d'abord."
    return LigneRefusee("identite_refusee", motif, DOSSIER)


def _aucun_entete(feuilles: list[FeuilleLue], lexique: Lexique) -> FichierAbime:
    if any(sans_dossier(feuille, lexique) for feuille in feuilles):
        return FichierAbime(
            "colonne_dossier_absente",
            "Aucune colonne ne porte le numéro de dossier.",
            "Ajoutez une colonne « N° dossier », remplie pour chaque jeune.",
        )
    if all(not f.lignes for f in feuilles):
        return FichierAbime(
            "classeur_vide",
            "Ce tableur ne contient aucune ligne.",
            "Vérifiez que vous avez choisi le bon fichier.",
        )
    return FichierAbime(
        "aucun_entete",
        "Aucune colonne de ce tableur n'est reconnue.",
        "Vérifiez qu'une ligne donne les titres : « N° dossier », « Nom », « Prénom »…",
    )


def _lettres(colonne: int) -> str:
    """Nom de tableur d'une colonne : 0 est « A », 26 est « AA »."""
    nom = ""
    reste = colonne + 1
    while reste:
        reste, lettre = divmod(reste - 1, 26)
        nom = chr(65 + lettre) + nom
    return nom
