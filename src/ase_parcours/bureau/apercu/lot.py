"""Un document pour plusieurs, en fond : un pas après l'autre, et l'on peut arrêter.

Chaque édition est une écriture à elle seule : ce qui est fait quand on arrête reste fait.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.apercu.remise import Enveloppe
from ase_parcours.bureau.composants.progres import ProgresLong
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue, Famille, Fiche
from ase_parcours.rapports.contenus.communs import Destinataire

if TYPE_CHECKING:
    from ase_parcours.operations.lot_de_documents import Bilan, Issue, Lot, Sujet

_REFUS_MONTRES = 6


def en_lot() -> tuple[Fiche, ...]:
    """Les documents d'un jeune qui se font en lot. Une lettre se relit : elle part seule."""
    fiches = CATALOGUE.values()
    return tuple(f for f in fiches if f.etendue is Etendue.JEUNE and f.famille is Famille.DOCUMENT)


def phrase_du_bilan(type_: str, bilan: Bilan) -> str:
    """« Plan de transition : 12 documents enregistrés. », ou ce qui est fait quand on arrête."""
    combien = fr.pluriel(bilan.faits, "document")
    if bilan.arrete:
        return f"Lot arrêté{fr.INSECABLE}: {combien} sur {fr.nombre(bilan.total)}."
    if not bilan.faits:
        return f"{CATALOGUE[type_].intitule}{fr.INSECABLE}: aucun document enregistré."
    accord = "enregistré" if bilan.faits < 2 else "enregistrés"
    return f"{CATALOGUE[type_].intitule}{fr.INSECABLE}: {combien} {accord}."


def detail_du_bilan(bilan: Bilan) -> str:
    """Ceux qui n'ont pas pu l'être, et pourquoi ; vide si tout va."""
    if not bilan.refus:
        return ""
    montres = bilan.refus[:_REFUS_MONTRES]
    lignes = [f"{reference}{fr.INSECABLE}: {erreur.message}" for reference, erreur in montres]
    reste = len(bilan.refus) - _REFUS_MONTRES
    lignes += [f"Et {fr.pluriel(reste, 'autre')}."] if reste > 0 else []
    tete = fr.pluriel(len(bilan.refus), "dossier sans document", "dossiers sans document")
    return "\n".join([f"{tete}{fr.INSECABLE}:", *lignes])


class LotEnFond:
    """Enchaîne les pas d'un lot. Le verrou l'arrête entre deux : rien ne sort d'un coffre fermé.

    ``fini`` : appelée une fois avec le type et le bilan, que le lot aille au bout ou s'arrête.
    """

    def __init__(
        self, contexte: Contexte, progres: ProgresLong, fini: Callable[[str, Bilan], None]
    ) -> None:
        self._contexte, self._progres, self._fini = contexte, progres, fini
        self._lot: Lot | None = None
        self._type = ""
        self._arret = False
        progres.arret_demande.connect(self.arreter)

    @property
    def en_cours(self) -> bool:
        """Vrai tant qu'il reste à faire."""
        return self._lot is not None

    def commencer(
        self,
        type_: str,
        sujets: Sequence[Sujet],
        dossier: Path,
        enveloppe: Enveloppe | None = None,
        destinataire: Destinataire | None = None,
    ) -> None:
        """Édite ce document pour chacun dans ``dossier`` ; sans effet si un autre lot court."""
        if self.en_cours:
            return
        # Importé ici : le moteur des documents ne sert qu'à qui imprime.
        from ase_parcours.operations.lot_de_documents import Lot, Ordre

        jour = self._contexte.aujourd_hui
        # Le numéro de l'édition est dans le nom : le même nom est le même document.
        ordre = Ordre(
            type_,
            tuple(sujets),
            jour,
            dossier,
            destinataire,
            remplacer=True,
            enveloppe=enveloppe,
        )
        self._lot, self._type, self._arret = Lot(self._contexte.seance, ordre), type_, False
        self._progres.commencer(CATALOGUE[type_].intitule, len(sujets), "documents")
        self._pas()

    def arreter(self) -> None:
        """Ne commence plus rien ; l'édition en cours se finit."""
        self._arret = True

    def _pas(self) -> None:
        lot = self._lot
        if lot is None:
            return
        fenetre = self._contexte.parent()
        if isinstance(fenetre, QWidget) and not fenetre.isVisible():
            self._arret = True
        arret = self._arret

        def travail(_: object) -> Issue | None:
            issue = None if arret else lot.suivant()
            if issue is None:
                # Ici et non à l'écran : rendre les processus peut prendre un instant.
                lot.fermer()
            return issue

        self._contexte.taches.confier(travail, self._avancer, self._imprevu)

    def _avancer(self, issue: Issue | None) -> None:
        lot = self._lot
        if lot is None:
            return
        if issue is None:
            self._finir(lot)
            return
        secondes = lot.secondes_restantes
        reste = f"encore {fr.duree(secondes)}" if secondes else ""
        self._progres.avancer(lot.bilan.vus, reste)
        self._pas()

    def _imprevu(self, erreur: ErreurParcours) -> None:
        if self._lot is not None:
            self._lot.fermer()
            self._finir(self._lot)
        self._contexte.refuse.emit(erreur)

    def _finir(self, lot: Lot) -> None:
        self._lot = None
        self._progres.finir()
        self._fini(self._type, lot.bilan)
