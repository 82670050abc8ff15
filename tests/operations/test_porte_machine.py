"""La porte tient : toutes les opérations inscrites, fusions, annulations, imports, sauvegardes et
SQL direct, dans n'importe quel ordre ; après chaque pas l'invariant du §5 est vérifié par la règle
nuit par nuit et par ``coffre verifier``."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any

import hypothesis
import outils_porte as outils
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outils_ouverts import AU, MOT_DE_PASSE, faire
from regles_porte import FREQUENTES, RARES, REGLES, Arguments, fichiers
from sqlalchemy.exc import DBAPIError

from ase_parcours.coffre.reprise import restaurer_sauvegarde
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.jeune import TypeEvenement
from ase_parcours.metier.vocabulaire import CHAMPS_DECISIFS
from ase_parcours.operations.inventaire import annuler, executer, operations
from ase_parcours.operations.registre import Acteur
from ase_parcours.operations.seance import Seance

PAS = 35
PROFIL = 50 if hypothesis.settings.default is None else hypothesis.settings.default.max_examples
JOURS = (AU, date(2026, 11, 23), date(2027, 2, 1), date(2027, 8, 1))
_ROLES = ("administrateur", "cadre", "referent")


def test_chaque_operation_inscrite_a_sa_regle() -> None:
    """Une opération neuve doit entrer dans cette machine avant d'être livrée."""
    assert set(REGLES) == {o.nom for o in operations()}
    assert set(FREQUENTES) | RARES <= set(REGLES)


SQL = (
    "UPDATE solution SET fin = '2026-12-01'",
    "UPDATE solution SET debut = '2027-01-01'",
    "UPDATE solution SET code = 'HOTEL'",
    "UPDATE solution SET preuve = NULL",
    "UPDATE solution SET etats = '[]'",
    "DELETE FROM solution",
    "DELETE FROM piece",
    "UPDATE piece SET solution = NULL",
    "DELETE FROM visa",
    "UPDATE visa SET retrait = 'x'",
    "DELETE FROM nature_couvrante",
    "INSERT OR REPLACE INTO solution (id, jeune, cree) SELECT id, jeune, cree FROM solution",
    "INSERT OR REPLACE INTO piece (id, jeune, cree) SELECT id, jeune, cree FROM piece",
    "INSERT INTO sortie SELECT id, 'e', '2026-11-20', 'garantie', NULL FROM jeune",
    "INSERT OR REPLACE INTO sortie SELECT id, 'e', '2026-11-20', 'garantie', NULL FROM jeune",
    "UPDATE sortie SET le = '2026-10-01'",
    "UPDATE solution SET jeune = (SELECT max(id) FROM jeune)",
)


@pytest.fixture(scope="module", autouse=True)
def _menage() -> Iterator[None]:
    yield
    shutil.rmtree(fichiers())


class Porte:
    """Deux coffres qui écrivent, se fusionnent, se sauvegardent ; l'un des deux est regardé."""

    def __init__(self) -> None:
        self.dossier = Path(tempfile.mkdtemp())
        self.pile = ExitStack()
        self.seances: dict[str, Seance] = {}
        self.nom = "a"
        self.au = AU
        self.sauvegardes: dict[str, Path] = {}
        self.rangs = itertools.count()

    @property
    def seance(self) -> Seance:
        """Le coffre sur lequel on travaille."""
        return self.seances[self.nom]

    def rangees(self, requete: str) -> list[tuple[Any, ...]]:
        """Rangées d'une requête sur le coffre courant."""
        with self.seance.lire() as conn:
            return [tuple(r) for r in conn.exec_driver_sql(requete)]

    def lire(self, requete: str) -> list[Any]:
        """Première colonne d'une requête sur le coffre courant."""
        return [r[0] for r in self.rangees(requete)]

    def dossiers(self) -> list[str]:
        """Numéros de dossier connus ; jamais vide, un numéro inconnu est refusé."""
        return self.lire("SELECT dossier FROM jeune WHERE dossier IS NOT NULL ORDER BY cree") or [
            "P75-1"
        ]

    def deux_coffres(self) -> None:
        """Un jeune sorti garanti, un autre sous visa, connus des deux coffres."""
        self._ouvrir("a")
        outils.jeune_loge(self.seance, "P75-1")
        faire(self.seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
        outils.jeune_loge(self.seance, "P75-2", code="CHRS")
        visa: Arguments = {
            "jeune": "P75-2", "date": "2026-11-20", "motif": "bail à venir", "etape": "visite",
            "etape_le": "2026-12-15", "responsable": "Mme Rivière",
        }  # fmt: skip
        accorde = faire(self.seance, "accorder_visa", **visa)["visa"]
        faire(self.seance, "enregistrer_sortie", jeune="P75-2", date="2026-11-20", visa=accorde)
        self.nom = "b"
        self._ouvrir("b")
        outils.recevoir(self.seance, outils.entrees(self.seances["a"]))

    def _ouvrir(self, nom: str) -> None:
        seance = self.pile.enter_context(outils.ouvert(self.dossier / nom))
        assert not seance.lecture_seule
        self.seances[nom] = seance
        # Chaque poste a écrit au moins une fois dans son époque avant de recevoir.
        faire(seance, "enregistrer_jeune", jeune="P75-3", telephone=str(next(self.rangs)))

    def _executer(self, nom: str, arguments: Arguments) -> None:
        """Exécute au nom de qui le peut : un visa est accordé par un autre que son demandeur."""
        autres = self.lire("SELECT id FROM compte WHERE actif = 'oui' ORDER BY cree DESC")
        moi = self.seance.coffre.compte.id
        compte = autres[0] if nom == "accorder_visa" and arguments.get("visa") else moi
        acteur = Acteur(compte, "Alex", _ROLES, len(autres))
        with self.seance.coffre.transaction(self.au) as tx:
            executer(tx, acteur, nom, arguments)

    def operer(self, data: st.DataObject) -> None:
        """Une opération du registre, tirée et exécutée ; un refus ne change rien."""
        toutes = st.sampled_from(sorted(REGLES.keys() - RARES))
        self._operer(data.draw(st.sampled_from(FREQUENTES) | toutes), data)

    def operer_rarement(self, data: st.DataObject) -> None:
        """Les plus lourdes, ou celles qui closent un dossier."""
        self._operer(data.draw(st.sampled_from(sorted(RARES))), data)

    def _operer(self, nom: str, data: st.DataObject) -> None:
        arguments = REGLES[nom](self, data)
        if arguments is None:
            return
        avant = outils.tables(self.seance)
        code = self._essayer(lambda: self._executer(nom, arguments))
        assert code != "plancher", "une règle a laissé passer ce que le plancher refuse"
        assert code is None or outils.tables(self.seance) == avant
        hypothesis.event(f"{nom} : {code or 'faite'}")

    def _essayer(self, geste: Callable[[], None]) -> str | None:
        """Code du refus, ou ``None`` si le geste est fait."""
        try:
            geste()
        except ErreurParcours as refus:
            return refus.code
        return None

    def _annuler(self, entree: str | None = None) -> None:
        with self.seance.coffre.transaction(self.au) as tx:
            annuler(tx, Acteur(self.seance.coffre.compte.id, "Alex", _ROLES), entree)

    def annuler(self, data: st.DataObject) -> None:
        """La dernière écriture annulable, ou une écriture prise dans l'historique."""
        entrees = self.lire("SELECT id FROM journal ORDER BY hlc, id")
        entree = data.draw(st.none() | st.sampled_from(entrees))
        avant = outils.tables(self.seance)
        code = self._essayer(lambda: self._annuler(entree))
        assert code != "plancher"
        assert code is None or outils.tables(self.seance) == avant
        hypothesis.event(f"annuler : {code or 'faite'}")

    def changer_de_jour(self, data: st.DataObject) -> None:
        """Le calendrier avance ou recule ; une écriture quelconque réexamine les sorties."""
        self.au = jour = data.draw(st.sampled_from(JOURS))
        faire(self.seance, "enregistrer_jeune", jour, jeune="P75-3", telephone=str(jour))

    def changer_de_poste(self, data: st.DataObject) -> None:
        """On travaille sur l'autre coffre."""
        del data
        self.nom = "b" if self.nom == "a" else "a"

    def fusionner(self, data: st.DataObject) -> None:
        """Le coffre courant reçoit ce que l'autre a, dans un ordre quelconque."""
        autre = self.seances["b" if self.nom == "a" else "a"]
        recues = outils.entrees(autre)
        data.draw(st.randoms(use_true_random=False)).shuffle(recues)
        outils.recevoir(self.seance, recues, self.au)
        outils.recevoir(autre, outils.entrees(self.seance), self.au)
        ici, la_bas = outils.tables(self.seance), outils.tables(autre)
        versions = {x.coffre.reperes.natures.version for x in (self.seance, autre)}
        if len(versions) == 2:
            # L'un applique déjà la table du territoire : les faits sont les mêmes, pas les sorties.
            ici.pop("sortie")
            la_bas.pop("sortie")
        assert ici == la_bas
        conflits = self.lire("SELECT champ FROM conflit")
        if set(conflits) & set(CHAMPS_DECISIFS):
            hypothesis.event("fusion avec un conflit décisif")

    def vie_du_coffre(self, data: st.DataObject) -> None:
        """Garder une copie, y revenir, fermer et rouvrir (un référentiel chargé prend effet)."""
        geste = data.draw(st.sampled_from(["sauvegarder", "sauvegarder", "restaurer", "rouvrir"]))
        if geste == "sauvegarder":
            fichier = self.dossier / f"sauvegarde-{next(self.rangs)}"
            self.seance.coffre.sauvegarder(fichier)
            self.sauvegardes[self.nom] = fichier
            return
        self.seance.fermer()
        if geste == "restaurer" and self.nom in self.sauvegardes:
            source = self.sauvegardes[self.nom]
            restaurer_sauvegarde(source, self.dossier / self.nom, "alex", MOT_DE_PASSE)
            hypothesis.event("restaurée")
        self._ouvrir(self.nom)

    def ecrire_en_sql(self, data: st.DataObject) -> None:
        """Ce que le plancher laisse passer ne découvre aucune des trente premières nuits."""
        ordre = data.draw(st.sampled_from(SQL))
        with outils.ecrivain(self.seance).connect() as conn, conn.begin() as bloc:
            jour = conn.exec_driver_sql("SELECT jour FROM repere_plancher").scalar_one()
            try:
                conn.exec_driver_sql(ordre)
            except DBAPIError:
                hypothesis.event("SQL refusé")
            else:
                outils.controler_plancher(self.seance, conn, date.fromisoformat(jour))
            bloc.rollback()

    def la_porte_tient(self) -> None:
        """L'invariant du §5, sur le coffre courant."""
        for statut in set(outils.controler(self.seance).values()):
            hypothesis.event(f"statut {statut}")

    def fermer(self) -> None:
        """Ferme les coffres et les efface."""
        self.pile.close()
        shutil.rmtree(self.dossier)


GESTES = (
    *[Porte.operer] * 14,
    Porte.operer_rarement,
    *[Porte.annuler] * 2,
    *[Porte.changer_de_jour] * 2,
    Porte.changer_de_poste,
    *[Porte.fusionner] * 2,
    Porte.vie_du_coffre,
    *[Porte.ecrire_en_sql] * 2,
)


@hypothesis.settings(max_examples=PROFIL * 3 // 10)
@given(st.data())
def test_la_porte_tient_a_chaque_pas(data: st.DataObject) -> None:
    porte = Porte()
    try:
        porte.deux_coffres()
        for _ in range(PAS):
            data.draw(st.sampled_from(GESTES))(porte, data)
            porte.la_porte_tient()
        for nom in ("a", "b"):
            porte.nom = nom
            porte.la_porte_tient()
    finally:
        porte.fermer()


def test_tous_les_evenements_ont_leur_operation() -> None:
    """Chaque type d'événement de la machine d'états a une opération qui l'écrit."""
    assert {e.value for e in TypeEvenement} == {
        "sortie", "retour", "constat", "sans_solution", "transfert", "deces",
    }  # fmt: skip
