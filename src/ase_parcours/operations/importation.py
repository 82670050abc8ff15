"""L'import d'un tableur : une opération, une transaction, annulable d'un coup.

À trois voies : un champ ne change que si la valeur du fichier diffère de celle qu'il donnait la
dernière fois ; si quelqu'un l'a changé à l'écran depuis, les deux sont gardées et dites.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.transaction import Ecriture, Transaction
from ase_parcours.echanges.tableur.interpretation import interpreter
from ase_parcours.echanges.tableur.modele import Alerte, Interpretation, LigneLue, Rejet
from ase_parcours.echanges.tableur.mots import meme_nom
from ase_parcours.erreurs import ErreurParcours, UsageInvalide
from ase_parcours.francais import pluriel
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.hebergement import preuve_nommee, sans_accents
from ase_parcours.metier.journal import Ligne
from ase_parcours.metier.vocabulaire import CREATION, SUPPRESSION, TYPES
from ase_parcours.operations.commun import entite_connue
from ase_parcours.operations.rapprochement import (
    Etat,
    Paire,
    charger,
    identifiant,
    rapprocher,
)
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.seance import Fait, Seance
from ase_parcours.operations.types import Identifiant, Nomme

OPERATION = "importer_tableur"
Progres = Callable[[int, int | None], None]
_NOMS = frozenset({"nom", "prenom", "nom_usage", "prenom_usage", "referent"})


class Interrompu(ErreurParcours):
    """L'import a été arrêté à la demande : rien n'est écrit."""

    sortie = 130

    def __init__(self) -> None:
        super().__init__("import_interrompu", "Import arrêté : rien n'a été changé.")


@dataclass(frozen=True, slots=True)
class Bilan:
    """Ce qu'un import a fait (ou ferait). ``crees``, ``modifies``, ``inchanges`` : des jeunes."""

    crees: int
    modifies: int
    inchanges: int
    lues: int
    acceptees: int
    refusees: int
    rejets: tuple[Rejet, ...]
    alertes: tuple[Alerte, ...]
    entree: str | None
    fait: Fait | None = None
    lecture: Interpretation | None = field(default=None, repr=False)

    def en_json(self) -> dict[str, Any]:
        """Forme publiée par ``importer --json``."""
        return {
            "crees": self.crees,
            "modifies": self.modifies,
            "inchanges": self.inchanges,
            "lignes": {
                "lues": self.lues,
                "acceptees": self.acceptees,
                "refusees": self.refusees,
            },
            "rejets": [r.json() for r in self.rejets],
            "alertes": [a.json() for a in self.alertes],
            "entree": self.entree,
        }


class ImporterTableur(Arguments):
    """Classeur XLSX ou ODS, ou CSV."""

    fichier: str


@operation(Permission.IMPORTER)
def importer_tableur(tx: Transaction, acteur: Acteur, a: ImporterTableur) -> Resultat:
    """Importe un tableur : jeunes, mesures, accueils, logement, santé, ressources, entretiens."""
    del acteur
    lecture = _interpreter(tx.conn, Path(a.fichier), tx, None)
    bilan = appliquer(tx, lecture)
    return Resultat(bilan.en_json())


def importer(
    seance: Seance,
    chemin: Path,
    aujourd_hui: date,
    *,
    simuler: bool = False,
    progres: Progres | None = None,
) -> Bilan:
    """Importe un tableur avec progression. ``progres`` peut lever ``Interrompu`` pour arrêter.

    Lève ``FichierAbime`` ou ``EnvironnementRefuse`` si le fichier est inutilisable,
    ``RefusMetier`` si le compte ne le permet pas.
    """
    recueil: list[Bilan] = []

    def executer(tx: Transaction) -> Mapping[str, Any]:
        lecture = _interpreter(tx.conn, chemin, tx, progres)
        bilan = appliquer(tx, lecture)
        recueil.append(bilan)
        return bilan.en_json()

    fait = seance.faire_fonction(OPERATION, executer, aujourd_hui, simuler=simuler)
    return replace(recueil[0], entree=None if simuler else fait.entree, fait=fait)


def _interpreter(
    conn: Connection, chemin: Path, tx: Transaction, progres: Progres | None
) -> Interpretation:
    connus = [r[0] for r in conn.exec_driver_sql("SELECT dossier FROM jeune") if r[0]]
    return interpreter(
        chemin,
        tx.aujourd_hui,
        natures={n.code for n in tx.contexte.reperes.natures},
        dossiers_connus=connus,
        progres=progres,
    )


def appliquer(tx: Transaction, lecture: Interpretation) -> Bilan:
    """Écrit ce qu'un tableur compris apporte de neuf."""
    with tx.ecrire(OPERATION) as e:
        travail = _Import(tx, e, lecture)
        travail.executer()
    return travail.bilan(tx.changements[-1].entree)


class EcarterRejet(Arguments):
    """Une ligne refusée que l'on ne reprendra pas, et pourquoi."""

    rejet: Identifiant
    raison: Nomme


@operation(Permission.IMPORTER)
def ecarter_rejet(tx: Transaction, acteur: Acteur, a: EcarterRejet) -> Resultat:
    """Écarte une ligne d'import refusée, avec sa raison."""
    del acteur
    if entite_connue(tx, "rejet_import", a.rejet)["ecarte"] is not None:
        raise UsageInvalide("rejet_deja_ecarte", "Cette ligne est déjà écartée.")
    with tx.ecrire("ecarter_rejet") as e:
        e.modifier(a.rejet, {"ecarte": a.raison})
    return Resultat({"rejet": a.rejet})


# --- Le travail ---------------------------------------------------------------------------------


class _Import:
    """Un import en cours : charge, rapproche, écrit, compte."""

    def __init__(self, tx: Transaction, e: Ecriture, lecture: Interpretation) -> None:
        self._tx = tx
        self._e = e
        self._lecture = lecture
        self._sources = _sources(lecture)
        dossiers = {x.dossier for x in (*lecture.jeunes, *lecture.details)}
        self._etat: Etat = charger(tx.conn, dossiers)
        self._bases = self._charger_bases()
        self._imports = _entrees_d_import(tx.conn)
        self._alertes: list[Alerte] = list(lecture.alertes)
        self._crees: set[str] = set()
        self._touches: set[str] = set()

    def executer(self) -> None:
        jeunes = dict(self._etat.jeunes)
        nouveaux = [x for x in self._lecture.jeunes if x.dossier not in jeunes]
        jeunes.update({x.dossier: identifiant("jeune", x.dossier) for x in nouveaux})
        paires = [
            Paire(x, jeunes[x.dossier], jeunes[x.dossier], x.dossier not in self._etat.jeunes)
            for x in self._lecture.jeunes
        ]
        paires += rapprocher(self._lecture.details, self._etat, jeunes, self._bases)
        self._e.precharger(id_ for p in paires for id_ in (p.entite, self._id_base(p)))
        for paire in paires:
            self._une(paire)
        self._disparues({p.entite for p in paires})
        self._suivre_rejets()

    def bilan(self, entree: str | None) -> Bilan:
        lecture = self._lecture
        dossiers = {x.dossier for x in (*lecture.jeunes, *lecture.details)}
        modifies = self._touches - self._crees
        return Bilan(
            len(self._crees),
            len(modifies),
            len(dossiers - self._crees - modifies),
            lecture.lues,
            lecture.acceptees,
            lecture.refusees,
            tuple(lecture.rejets),
            tuple(self._alertes),
            entree,
            lecture=lecture,
        )

    # --- une ligne --------------------------------------------------------------------------

    def _une(self, paire: Paire) -> None:
        ligne = paire.ligne
        champs = dict(ligne.champs)
        if "preuve" in champs and preuve_nommee(str(champs["preuve"])) is None:
            del champs["preuve"]  # « néant », « en attente »… : comme une cellule vide
        journalisee = CREATION in self._e.tetes_de(paire.entite)
        if paire.nouvelle and not journalisee:
            self._e.creer(ligne.genre, paire.jeune, self._en_valeurs(ligne, champs), paire.entite)
            change = True
        elif paire.nouvelle:
            # Née d'un import annulé : elle revient avec les valeurs du fichier.
            self._e.supprimer(paire.entite, False)
            self._e.modifier(paire.entite, self._en_valeurs(ligne, champs))
            change = True
        else:
            change = self._trois_voies(paire, champs)
        self._memoriser(paire, champs)
        if change:
            self._touches.add(ligne.dossier)
        if ligne.genre == "jeune" and paire.nouvelle:
            self._crees.add(ligne.dossier)

    def _en_valeurs(self, ligne: LigneLue, champs: Mapping[str, Any]) -> dict[str, Any]:
        valeurs = {c: v for c, v in champs.items() if c in TYPES[ligne.genre].champs}
        if "etat" in champs:
            valeurs["etats"] = [self._pas(str(champs["etat"]))]
        return valeurs

    def _pas(self, etat: str) -> dict[str, Any]:
        # Le fichier ne donne que l'état présent : daté de l'import, et marqué comme tel.
        jour = self._tx.aujourd_hui.isoformat()
        return {"etat": etat, "le": jour, "qui": "import", "date_inconnue": True}

    def _trois_voies(self, paire: Paire, champs: Mapping[str, Any]) -> bool:
        rangee = self._etat.rangees[paire.entite]
        base = self._bases.get(paire.entite, {})
        tetes = self._e.tetes_de(paire.entite)
        ecrire: dict[str, Any] = {}
        for champ, du_fichier in champs.items():
            colonne = "etats" if champ == "etat" else champ
            if colonne not in TYPES[paire.ligne.genre].champs:
                continue
            ici = _etat_courant(rangee) if champ == "etat" else rangee.get(champ)
            inchange = champ in base and _memes(champ, base[champ], du_fichier)
            if inchange or _memes(champ, ici, du_fichier):
                continue
            if ici is not None and self._change_a_l_ecran(tetes.get(colonne, ())):
                self._alerter_modifie_ici(paire, champ)
            elif champ == "etat":
                ecrire["etats"] = [*_etats(rangee), self._pas(str(du_fichier))]
            else:
                ecrire[champ] = du_fichier
        return bool(ecrire) and bool(self._e.modifier(paire.entite, ecrire))

    def _change_a_l_ecran(self, tetes: Sequence[Ligne]) -> bool:
        return any(t.id.rsplit("/", 1)[0] not in self._imports for t in tetes)

    def _alerter_modifie_ici(self, paire: Paire, champ: str) -> None:
        ligne = paire.ligne
        texte = (
            f"« {champ} » a été changé ici et dans le fichier : la valeur d'ici reste, "
            "celle du fichier est gardée à côté."
        )
        self._alertes.append(
            Alerte(ligne.feuille, ligne.ligne, ligne.dossier, champ, "modifie_ici", texte)
        )

    # --- mémoire des sources ----------------------------------------------------------------

    def _source(self, ligne: LigneLue) -> str:
        return self._sources[ligne.feuille]

    def _id_base(self, paire: Paire) -> str:
        return identifiant("source", self._source(paire.ligne), paire.entite)

    def _charger_bases(self) -> dict[str, dict[str, Any]]:
        sources = json.dumps(sorted(set(self._sources.values())))
        curseur = self._tx.conn.exec_driver_sql(
            "SELECT cible, valeurs FROM source_import"
            " WHERE source IN (SELECT value FROM json_each(?))",
            (sources,),
        )
        return {cible: json.loads(valeurs) for cible, valeurs in curseur}

    def _memoriser(self, paire: Paire, champs: Mapping[str, Any]) -> None:
        avant = self._bases.get(paire.entite)
        apres = {**(avant or {}), **champs}
        if avant == apres:
            return
        base = self._id_base(paire)
        tetes = self._e.tetes_de(base)
        if CREATION not in tetes:
            source = self._source(paire.ligne)
            valeurs = {"source": source, "cible": paire.entite, "valeurs": apres}
            self._e.creer("source_import", None, valeurs, base)
            return
        if any(t.apres for t in tetes.get(SUPPRESSION, ())):
            self._e.supprimer(base, False)
        self._e.modifier(base, {"valeurs": apres})

    def _disparues(self, vues: set[str]) -> None:
        """Ce que la même source donnait et ne donne plus : dit, jamais effacé."""
        refuses = {r.dossier for r in self._lecture.rejets}
        manquantes = [cible for cible in self._bases if cible not in vues]
        if not manquantes:
            return
        voulues = json.dumps(manquantes)
        compte: Counter[tuple[str, str]] = Counter()
        for genre in ("jeune", *_genres_lus(self._lecture)):
            curseur = self._tx.conn.exec_driver_sql(
                f"SELECT j.dossier FROM {genre} AS x JOIN jeune AS j ON j.id = x.jeune"  # noqa: S608
                " WHERE x.id IN (SELECT value FROM json_each(?))",
                (voulues,),
            )
            compte.update((genre, r[0]) for r in curseur if r[0] not in refuses)
        feuilles = {genre: nom for nom, genre in self._lecture.genres.items()}
        for (genre, dossier), n in sorted(compte.items()):
            texte = (
                "Ce dossier n'est plus dans le fichier : rien n'est effacé."
                if genre == "jeune"
                else f"Absent du fichier : {pluriel(n, 'ligne')} de ce dossier. Rien n'est effacé."
            )
            feuille = feuilles.get(genre, genre)
            self._alertes.append(Alerte(feuille, 0, dossier, None, "ligne_disparue", texte))

    # --- lignes refusées --------------------------------------------------------------------

    def _suivre_rejets(self) -> None:
        """Garde les lignes refusées, et ôte celles qui ont été reprises."""
        genres = dict(self._lecture.genres)
        refusees = {self._id_rejet(r): r for r in self._lecture.rejets}
        ouvertes = self._tx.conn.exec_driver_sql(
            "SELECT id, source, feuille, dossier, code, cellules FROM rejet_import"
        ).all()
        acceptees = {(x.genre, x.dossier) for x in (*self._lecture.jeunes, *self._lecture.details)}
        noms = [_nom_de(x) for x in self._lecture.jeunes]
        self._e.precharger([*refusees, *(r[0] for r in ouvertes)])
        for rejet, source, feuille, dossier, code, cellules in ouvertes:
            if rejet in refusees:
                continue
            # Un doublon n'est levé que par sa propre source : le premier, lui, était accepté.
            reprise = source in self._sources.values() or (
                code != "doublon" and (feuille, dossier) in acceptees
            )
            if not reprise and dossier is None:
                textes = set(json.loads(cellules or "[]"))
                reprise = any(nom <= textes for nom in noms)
            if reprise:
                self._e.supprimer(rejet)
        presentes = {r[0] for r in ouvertes}
        for rejet, r in refusees.items():
            if rejet in presentes:
                continue
            tetes = self._e.tetes_de(rejet)
            if CREATION in tetes:
                self._e.supprimer(rejet, False)
                self._e.modifier(rejet, {"ligne": r.ligne, "ecarte": None})
                continue
            valeurs = {
                "source": self._sources[r.feuille],
                "feuille": genres[r.feuille],
                "ligne": r.ligne,
                "dossier": r.dossier,
                "code": r.code,
                "motif": r.motif,
                "cellules": _textes(r),
            }
            self._e.creer("rejet_import", None, valeurs, rejet)

    def _id_rejet(self, r: Rejet) -> str:
        return identifiant("rejet", self._sources[r.feuille], r.dossier, r.code, _textes(r))


def _sources(lecture: Interpretation) -> dict[str, str]:
    """Source de chaque feuille : son genre et ses colonnes, quels que soient le nom et la date du
    fichier (« export-2026-11 » et « export-2026-12 » sont la même source)."""
    return {
        feuille: identifiant("source", genre, sorted(sans_accents(t) for t in titres if t))
        for feuille, genre in lecture.genres.items()
        for titres in (lecture.entetes[feuille],)
    }


def _genres_lus(lecture: Interpretation) -> list[str]:
    return sorted(set(lecture.genres.values()) - {"jeune"})


def _entrees_d_import(conn: Connection) -> frozenset[str]:
    """Entrées qui viennent d'un import, ou de l'annulation d'un import."""
    curseur = conn.exec_driver_sql(
        "SELECT id FROM journal WHERE operation = ?"
        " UNION SELECT a.id FROM journal AS a JOIN journal AS j ON a.operation = 'annuler:' || j.id"
        " WHERE j.operation = ?",
        (OPERATION, OPERATION),
    )
    return frozenset(r[0] for r in curseur)


def _memes(champ: str, ici: Any, du_fichier: Any) -> bool:  # noqa: ANN401 - valeurs JSON
    if ici == du_fichier:
        return True
    if champ in _NOMS and isinstance(ici, str) and isinstance(du_fichier, str):
        return meme_nom(ici, du_fichier)
    return False


def _etats(rangee: Mapping[str, Any]) -> list[dict[str, Any]]:
    return json.loads(rangee["etats"]) if rangee.get("etats") else []


def _etat_courant(rangee: Mapping[str, Any]) -> str | None:
    pas = _etats(rangee)
    return max(enumerate(pas), key=lambda p: (p[1]["le"], p[0]))[1]["etat"] if pas else None


def _textes(r: Rejet) -> list[str]:
    return [sans_accents(str(v)) for v in r.valeurs if v is not None]


def _nom_de(ligne: LigneLue) -> frozenset[str]:
    noms = (ligne.champs.get("nom"), ligne.champs.get("prenom"))
    return frozenset(sans_accents(str(n)) for n in noms if n) or frozenset({""})
