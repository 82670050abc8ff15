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
from functools import cache
from pathlib import Path
from typing import Any

import exemples_facettes as facettes
import hypothesis
import outils_porte as outils
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outils_ouverts import AU, MOT_DE_PASSE, PIECE, faire
from sqlalchemy.exc import DBAPIError

from ase_parcours.coffre.reprise import restaurer_sauvegarde
from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.formes import TypeEntite
from ase_parcours.metier.jeune import TypeEvenement
from ase_parcours.metier.vocabulaire import CHAMPS_DECISIFS
from ase_parcours.operations.facettes.saisie import RETIRABLES
from ase_parcours.operations.inventaire import annuler, executer, operations
from ase_parcours.operations.registre import Acteur
from ase_parcours.operations.seance import Seance

PAS = 35
PROFIL = 50 if hypothesis.settings.default is None else hypothesis.settings.default.max_examples
JOURS = (AU, date(2026, 11, 23), date(2027, 2, 1), date(2027, 8, 1))
_ROLES = ("administrateur", "cadre", "referent")

dates = st.sampled_from(
    ["2026-11-01", "2026-11-20", "2026-11-22", "2026-12-21", "2027-02-01", "2027-06-01"]
)
passees = st.sampled_from(["2026-11-01", "2026-11-20", "2026-11-22", "2026-11-22", "2027-02-01"])
Arguments = dict[str, Any]
Regle = Callable[["Porte", st.DataObject], Arguments | None]


@cache
def _fichiers() -> Path:
    """Un petit tableur et un référentiel de territoire, faits une fois."""
    dossier = Path(tempfile.mkdtemp())
    (dossier / "cohorte.xlsx").write_bytes(octets_cohorte(7, 3, au=AU))
    (dossier / "territoire.yaml").write_text(outils.TERRITOIRE, "utf-8")
    return dossier


# --- Une règle par opération inscrite -----------------------------------------------------------


def _jeune(m: Porte, data: st.DataObject) -> str:
    return str(data.draw(st.sampled_from(m.dossiers())))


def _une(m: Porte, data: st.DataObject, table: str, condition: str = "1") -> str | None:
    connues = m.lire(f"SELECT id FROM {table} WHERE {condition} ORDER BY cree, id")
    return data.draw(st.sampled_from(connues)) if connues else None


def _solution(m: Porte, data: st.DataObject) -> tuple[str, str] | None:
    connues = m.rangees(
        "SELECT j.dossier, s.id FROM solution AS s JOIN jeune AS j ON j.id = s.jeune"
        " WHERE j.dossier IS NOT NULL ORDER BY s.cree, s.id"
    )
    return data.draw(st.sampled_from(connues)) if connues else None


def _avec(data: st.DataObject, **choix: st.SearchStrategy[Any]) -> Arguments:
    """Quelques-uns des arguments, tirés."""
    gardes = data.draw(st.sets(st.sampled_from(sorted(choix)), min_size=1))
    return {nom: data.draw(choix[nom]) for nom in sorted(gardes)}


def _enregistrer_jeune(m: Porte, data: st.DataObject) -> Arguments:
    dossier = data.draw(st.sampled_from([*m.dossiers(), "P75-4"]))
    return {"jeune": dossier} | _avec(
        data,
        naissance=st.sampled_from(["2007-05-14", "2005-11-22", "2005", None]),
        sortie_prevue=st.one_of(dates, st.none()),
        premier_accueil=st.sampled_from(["2020-01-01", "2026-11-22", None]),
        telephone=st.sampled_from(["01", None]),
    )


def _enregistrer_solution(m: Porte, data: st.DataObject) -> Arguments | None:
    champs = _avec(
        data,
        code=st.sampled_from(["LOG_SOC", "FJT", "CHRS", "TIERS", "FA_MAINT", "HOTEL", "INTERNAT"]),
        etat=st.sampled_from(["occupée", "confirmée", "admise", "caduque"]),
        debut=st.one_of(dates, st.none()),
        fin=st.one_of(dates, st.none(), st.just("inconnue")),
        preuve=st.sampled_from(["bail signé", "néant", "-", None]),
        loyer=st.integers(0, 90_000),
    )
    visee = _solution(m, data) if data.draw(st.booleans()) else None
    if visee is not None:
        return {"jeune": visee[0], "solution": visee[1], **champs}
    neuve = {"code": "LOG_SOC", "etat": "occupée", "debut": "2026-11-01", "preuve": "bail"}
    return {"jeune": _jeune(m, data), **neuve, **champs}


def _changer_etat(m: Porte, data: st.DataObject) -> Arguments | None:
    visee = _solution(m, data)
    if visee is None:
        return None
    etat = data.draw(st.sampled_from(["occupée", "confirmée", "caduque", "refusée", "demandée"]))
    le = data.draw(st.one_of(dates, st.none()))
    return {"solution": visee[1], "etat": etat, "le": le, "motif": "réponse du bailleur"}


def _verser_piece(m: Porte, data: st.DataObject) -> Arguments | None:
    visee = _solution(m, data)
    if visee is None:
        return None
    nom = data.draw(st.sampled_from([None, "bail signé", "néant", "-"]))
    return {"jeune": visee[0], "solution": visee[1], "contenu": PIECE, "nom": nom}


def _classer_piece(m: Porte, data: st.DataObject) -> Arguments | None:
    piece = _une(m, data, "piece")
    if piece is None:
        return None
    (jeune,) = m.lire(f"SELECT jeune FROM piece WHERE id = '{piece}'")
    siennes = m.rangees(f"SELECT id FROM solution WHERE jeune = '{jeune}' ORDER BY id")
    choix = data.draw(st.sampled_from([None, *(i for (i,) in siennes)]))
    return {"piece": piece, "solution": choix}


def _retirer_piece(m: Porte, data: st.DataObject) -> Arguments | None:
    piece = _une(m, data, "piece")
    return {"piece": piece, "motif": "mauvais dossier"} if piece else None


def _etape(m: Porte, data: st.DataObject) -> Arguments | None:
    visee = _solution(m, data)
    if visee is None:
        return None
    return {"solution": visee[1], "libelle": "visite", "le": "2026-12-01", "faite": "non"}


def _sortie(m: Porte, data: st.DataObject) -> Arguments:
    visa = _une(m, data, "visa") if data.draw(st.booleans()) else None
    return {"jeune": _jeune(m, data), "date": data.draw(passees), "visa": visa}


def _visa(m: Porte, data: st.DataObject) -> Arguments:
    return {
        "jeune": _jeune(m, data), "date": data.draw(passees), "motif": "bail à venir",
        "etape": "visite", "etape_le": "2026-12-15", "responsable": "Mme Rivière",
    }  # fmt: skip


def _accorder_visa(m: Porte, data: st.DataObject) -> Arguments:
    demande = _une(m, data, "visa", "accorde_par IS NULL") if data.draw(st.booleans()) else None
    return {"visa": demande} if demande else _visa(m, data)


def _retirer_visa(m: Porte, data: st.DataObject) -> Arguments | None:
    visa = _une(m, data, "visa", "retrait IS NULL")
    return {"visa": visa, "motif": "changement"} if visa else None


def _trancher(m: Porte, data: st.DataObject) -> Arguments | None:
    conflits = m.rangees(
        "SELECT c.entite, c.champ, json_extract(v.value, '$.ligne') FROM conflit AS c,"
        " json_each(c.versions) AS v ORDER BY 1, 2, 3"
    )
    if not conflits:
        return None
    entite, champ, ligne = data.draw(st.sampled_from(conflits))
    return {"entite": entite, "champ": champ, "ligne": ligne}


def _retablir(m: Porte, data: st.DataObject) -> Arguments | None:
    lignes = m.rangees(
        "SELECT entite, champ, journal_id || '/' || rang FROM journal_ligne"
        " WHERE champ NOT IN ('creation', 'suppression') ORDER BY 3"
    )
    if not lignes:
        return None
    entite, champ, ligne = data.draw(st.sampled_from(lignes))
    return {"entite": entite, "champ": champ, "ligne": ligne}


def _ecarter_rejet(m: Porte, data: st.DataObject) -> Arguments | None:
    rejet = _une(m, data, "rejet_import", "ecarte IS NULL")
    return {"rejet": rejet, "raison": "saisi à la main"} if rejet else None


def _changer_roles(m: Porte, data: st.DataObject) -> Arguments | None:
    autre = _une(m, data, "compte", f"id <> '{m.seance.coffre.compte.id}'")
    if autre is None:
        return None
    roles = data.draw(st.sampled_from([["cadre"], ["educateur"], None]))
    return {"compte": autre, "roles": roles, "actif": data.draw(st.booleans())}


def _sceller(m: Porte, data: st.DataObject) -> Arguments:
    return {"jeune": _jeune(m, data), "rubrique": "SANTE", "texte": data.draw(st.text(max_size=9))}


def _comptes(m: Porte) -> list[str]:
    return [str(c) for c in m.lire("SELECT id FROM compte ORDER BY cree, id")]


def _creer_compte(m: Porte, data: st.DataObject) -> Arguments | None:
    if m.lire("SELECT count(*) FROM compte")[0] > 1:
        return None  # une dérivation de clé suffit
    del data
    return {"nom": "béa", "roles": ["cadre"], "mot_de_passe": "cheval pile agrafe deux"}


def _territoire(m: Porte, data: st.DataObject) -> Arguments:
    del m
    return {"fichier": data.draw(st.sampled_from([str(_fichiers() / "territoire.yaml"), None]))}


def _simple(**fixes: str | st.SearchStrategy[Any]) -> Regle:
    def regle(m: Porte, data: st.DataObject) -> Arguments:
        tires = {n: v if isinstance(v, str) else data.draw(v) for n, v in fixes.items()}
        return {"jeune": _jeune(m, data), **tires}

    return regle


def _facette(type_: TypeEntite) -> Regle:
    """Un fait neuf, ou un fait du même type changé en partie."""

    def regle(m: Porte, data: st.DataObject) -> Arguments:
        complets = facettes.arguments(type_, _jeune(m, data))
        connus = m.rangees(
            f"SELECT f.id, j.dossier FROM {type_.nom} AS f LEFT JOIN jeune AS j ON j.id = f.jeune"
            " ORDER BY f.cree, f.id"
        )
        if type_.stable or not connus or data.draw(st.booleans()):
            return complets
        connu, dossier = data.draw(st.sampled_from(connus))
        gardes = data.draw(st.sets(st.sampled_from(type_.saisis), min_size=1))
        champs = {c: data.draw(st.sampled_from([complets[c], None])) for c in sorted(gardes)}
        return ({"jeune": dossier} if type_.d_un_jeune else {}) | {type_.nom: connu, **champs}

    return regle


def _retirer(m: Porte, data: st.DataObject) -> Arguments | None:
    type_ = data.draw(st.sampled_from(RETIRABLES))
    element = _une(m, data, type_)
    return {"type": type_, "element": element} if element else None


def _deux(m: Porte, data: st.DataObject) -> Arguments:
    connus = m.dossiers()[:4]
    deux = data.draw(st.permutations(connus if len(connus) > 1 else [*connus, "P75-9"]))
    return {"jeune": deux[0], "avec": deux[1], "motif": "même personne ?"}


def _reunis(m: Porte, data: st.DataObject) -> Arguments | None:
    paires = m.rangees(
        "SELECT x.dossier, y.dossier FROM meme_personne AS m JOIN jeune AS x ON x.id = m.a"
        " JOIN jeune AS y ON y.id = m.b WHERE m.distinctes = 'non'"
        " AND x.dossier IS NOT NULL AND y.dossier IS NOT NULL ORDER BY m.cree, m.id"
    )
    if not paires:
        return None
    un, autre = data.draw(st.sampled_from(paires))
    return {"jeune": un, "avec": autre, "motif": "erreur"}


REGLES: dict[str, Regle] = {
    "accepter_transfert": _simple(date=passees),
    "accorder_visa": _accorder_visa,
    "affecter_referent": _simple(referent="Mme Rivière", le=dates),
    "annuler_sortie": _simple(motif="saisie par erreur"),
    "changer_etat_solution": _changer_etat,
    "changer_roles": _changer_roles,
    "classer_piece": _classer_piece,
    "charger_territoire": _territoire,
    "constater_depart": _simple(date=passees, motif="fugue"),
    "corriger_etat_civil": _simple(
        champ="naissance",
        valeur=st.sampled_from(["2008-11-22", "2005-11-22", "2010-01-01"]),
        decision="jugement",
        decision_le="2026-11-01",
    ),
    "creer_compte": _creer_compte,
    "declarer_sortie_sans_solution": _simple(date=passees, motif="21 ans"),
    "demander_visa": _visa,
    "distinguer_dossiers": _deux,
    "ecarter_rejet": _ecarter_rejet,
    "editer_document": _simple(type=st.sampled_from(["plan_transition", "attestation"])),
    "enregistrer_accueil": _simple(lieu="Foyer A", debut=dates),
    "enregistrer_contact": _simple(le=passees, moyen="téléphone", joint="non"),
    "enregistrer_deces": _simple(date=passees),
    "enregistrer_etape": _etape,
    "enregistrer_jeune": _enregistrer_jeune,
    "enregistrer_papier": _simple(nature="RIB", recu_le=passees),
    "enregistrer_mesure": _simple(nature="ADM_21", debut="2026-01-01", fin=dates),
    "enregistrer_retour": _simple(date=passees),
    "enregistrer_solution": _enregistrer_solution,
    "enregistrer_sortie": _sortie,
    "importer_tableur": lambda m, data: {"fichier": str(_fichiers() / "cohorte.xlsx")},
    "noter_copie": _simple(etat=st.sampled_from(["commencée", "achevée", "inachevée"])),
    "proposer_transfert": _simple(vers="Département voisin"),
    "retirer_element": _retirer,
    "marquer_releve": lambda m, data: {},
    "retablir_valeur": _retablir,
    "retirer_piece": _retirer_piece,
    "retirer_visa": _retirer_visa,
    "sceller_texte": _sceller,
    "ouvrir_zone": lambda m, data: {"compte": data.draw(st.sampled_from(_comptes(m)))},
    "reunir_dossiers": _deux,
    "separer_dossiers": _reunis,
    "trancher_conflit": _trancher,
    "verser_piece": _verser_piece,
}
REGLES |= {
    f"enregistrer_{t.nom}": _facette(t)
    for t in facettes.SAISIES
    if f"enregistrer_{t.nom}" not in REGLES
}
FREQUENTES = (
    "enregistrer_solution", "changer_etat_solution", "verser_piece", "enregistrer_sortie",
    "accorder_visa", "retirer_visa", "retirer_piece", "classer_piece",
    "annuler_sortie", "enregistrer_retour", "reunir_dossiers", "separer_dossiers",
)  # fmt: skip
"""Celles qui ouvrent ou ferment la porte : tirées plus souvent que les autres."""
RARES = {"editer_document", "importer_tableur", "enregistrer_deces", "accepter_transfert"}


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
    shutil.rmtree(_fichiers())


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
