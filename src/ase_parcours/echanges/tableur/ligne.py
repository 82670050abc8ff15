"""Une ligne en cours de lecture : ses cellules par champ, les alertes qu'elle lève."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date

from ase_parcours.echanges.tableur import valeurs
from ase_parcours.echanges.tableur.cellules import Cellule, LigneBrute
from ase_parcours.echanges.tableur.colonnes import Entete
from ase_parcours.echanges.tableur.dates import DateLue, Lecture
from ase_parcours.echanges.tableur.lexique import Lexique
from ase_parcours.echanges.tableur.modele import Alerte, Champ, ResolveurMesures
from ase_parcours.francais import date_longue

_CITATION_MAX = 60


class LigneRefusee(Exception):
    """La ligne ne peut pas être reprise. ``champ`` : celui qui est en cause, s'il y en a un."""

    def __init__(self, code: str, motif: str, champ: str | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.motif = motif
        self.champ = champ


@dataclass(frozen=True, slots=True)
class Contexte:
    """Ce que toute ligne a besoin de savoir du monde."""

    aujourd_hui: date
    lexique: Lexique
    natures: Collection[str]
    mesures: ResolveurMesures


@dataclass(slots=True)
class LigneEnCours:
    """Accès aux cellules d'une ligne par leur champ ; remplit ``champs``."""

    contexte: Contexte
    feuille: str
    entete: Entete
    brute: LigneBrute
    dossier: str | None = None
    champs: dict[str, Champ] = field(default_factory=dict)
    alertes: list[Alerte] = field(default_factory=list)

    def cellule(self, champ: str) -> Cellule:
        """Cellule d'un champ, ou ``None`` si la colonne ou la valeur manque."""
        colonne = self.entete.colonnes.get(champ)
        if colonne is None or colonne >= len(self.brute.valeurs):
            return None
        return self.brute.valeurs[colonne]

    def titre(self, champ: str | None) -> str | None:
        """Titre d'origine de la colonne d'un champ."""
        colonne = self.entete.colonnes.get(champ) if champ else None
        return self.entete.titres[colonne] if colonne is not None else None

    def alerter(self, code: str, texte: str, champ: str | None = None) -> None:
        """Note une alerte sur cette ligne."""
        self.alertes.append(
            Alerte(self.feuille, self.brute.numero, self.dossier, self.titre(champ), code, texte)
        )

    # --- lectures -----------------------------------------------------------------------------

    def texte(self, *champs: str) -> None:
        """Champs de texte : ce qui ne dit rien (« - », « ? ») n'est pas repris."""
        for champ in champs:
            cellule = self.cellule(champ)
            if cellule is None:
                continue
            if valeurs.est_erreur(cellule):
                self.alerter("cellule_erreur", f"{citer(cellule)} est une erreur de calcul.", champ)
            elif (lu := valeurs.texte_ou_rien(cellule, self.contexte.lexique)) is not None:
                self.champs[champ] = lu

    def texte_tel_quel(self, champ: str) -> None:
        """Champ de texte dont même « néant » a un sens."""
        if (lu := valeurs.texte(self.cellule(champ))) is not None:
            self.champs[champ] = lu

    def trivalent(self, champ: str) -> None:
        """Réponse « oui », « non » ou « inconnu » ; illisible : alerte, rien de repris."""
        self._souple(champ, valeurs.trivalent, "ne se lit ni comme un oui ni comme un non")

    def montant(self, champ: str) -> None:
        """Montant en centimes ; illisible : alerte, rien de repris."""
        self._souple(champ, valeurs.montant, "n'est pas un montant")

    def nombre(self, champ: str) -> None:
        """Nombre entier ; illisible : alerte, rien de repris."""
        self._souple(champ, valeurs.nombre, "n'est pas un nombre entier")

    def sexe(self) -> None:
        """Sexe ; illisible : alerte, rien de repris."""
        self._souple("sexe", valeurs.sexe, "n'est pas un sexe connu")

    def _souple(
        self, champ: str, lire: Callable[[Cellule, Lexique], Champ | None], reproche: str
    ) -> None:
        cellule = self.cellule(champ)
        if cellule is None:
            return
        try:
            lu = lire(cellule, self.contexte.lexique)
        except valeurs.ValeurIllisible:
            self.alerter("valeur_illisible", f"{citer(cellule)} {reproche}.", champ)
            return
        if lu is not None:
            self.champs[champ] = lu

    # --- dates --------------------------------------------------------------------------------

    def lire_date(self, champ: str, *, naissance: bool = False) -> DateLue:
        """Lit une date sans la ranger ; l'année à deux chiffres est signalée."""
        cellule = self.cellule(champ)
        lue = valeurs.lire_date(
            cellule, self.contexte.aujourd_hui, self.contexte.lexique, naissance=naissance
        )
        if lue.abregee:
            self.alerter(
                "annee_deux_chiffres", f"{citer(cellule)} est compris comme {_dite(lue)}.", champ
            )
        elif lue.nombre:
            self.alerter(
                "date_en_nombre",
                f"Le nombre {citer(cellule)} est compris comme {_dite(lue)}.",
                champ,
            )
        return lue

    def date_souple(self, champ: str) -> date | None:
        """Date dont l'absence n'empêche rien : illisible ou partielle, elle est inconnue."""
        return self.ranger_souple(champ, self.lire_date(champ))

    def ranger_souple(self, champ: str, lue: DateLue) -> date | None:
        """Range une date déjà lue, ou alerte si elle ne donne pas un jour."""
        if lue.jour is None and lue.lecture is not Lecture.VIDE:
            code = "date_inconnue" if lue.lecture is Lecture.INCONNUE else "date_illisible"
            self.alerter(code, self._reproche(champ, lue) + " La date reste inconnue.", champ)
        return self._ranger(champ, lue)

    def date_ferme(self, champ: str) -> date | None:
        """Date de début ou de fin : écrite mais illisible, la ligne est refusée.

        Lève ``LigneRefusee``.
        """
        lue = self.lire_date(champ)
        self.refuser_illisible(champ, lue)
        if lue.lecture is Lecture.INCONNUE:
            self.alerter("date_inconnue", "Cette date n'est pas connue.", champ)
        return self._ranger(champ, lue)

    def refuser_illisible(self, champ: str, lue: DateLue) -> None:
        """Lève ``LigneRefusee`` si la date est écrite et ne se lit pas au jour près."""
        admises = {Lecture.JOUR, Lecture.VIDE, Lecture.INCONNUE}
        if champ == "fin":
            admises.add(Lecture.SANS_FIN)
        if lue.lecture not in admises:
            raise LigneRefusee("date_illisible", self._reproche(champ, lue), champ)

    def _reproche(self, champ: str, lue: DateLue) -> str:
        cite = citer(self.cellule(champ))
        if not lue.existe:
            return f"{cite} n'existe pas."
        if lue.lecture in (Lecture.MOIS, Lecture.ANNEE):
            return f"{cite} ne donne pas le jour."
        if lue.lecture is Lecture.INCONNUE:
            return f"{cite} est écrit à la place d'une date."
        return f"{cite} n'est pas une date."

    def _ranger(self, champ: str, lue: DateLue) -> date | None:
        if (jour := lue.jour) is not None:
            self.champs[champ] = jour.isoformat()
        return jour


def citer(cellule: Cellule) -> str:
    """La cellule entre guillemets français, coupée si elle est longue."""
    lu = str(cellule) if valeurs.est_erreur(cellule) else (valeurs.texte(cellule) or "")
    lu = " ".join(lu.split())
    return f"« {lu if len(lu) <= _CITATION_MAX else lu[: _CITATION_MAX - 1] + '…'} »"


def _dite(lue: DateLue) -> str:
    """La date comprise, comme on la dit ; une date partielle reste telle quelle."""
    return date_longue(lue.jour) if lue.jour is not None else (lue.iso or "")
