"""Les lignes d'un tableur dans le coffre : créer, changer à trois voies, dire ce qui manque."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.referents import referents_du_jour
from ase_parcours.coffre.transaction import Ecriture, Transaction
from ase_parcours.echanges.tableur.modele import Alerte, Interpretation, LigneLue
from ase_parcours.echanges.tableur.mots import meme_nom
from ase_parcours.francais import pluriel
from ase_parcours.metier.hebergement import preuve_nommee
from ase_parcours.metier.journal import Ligne
from ase_parcours.metier.referents import Referent
from ase_parcours.metier.vocabulaire import CREATION, SUPPRESSION, TYPES
from ase_parcours.operations.affectations import affecter
from ase_parcours.operations.facettes.communs import alerte_sans_code
from ase_parcours.operations.import_mots import codes_a_ecrire, sans_code
from ase_parcours.operations.import_rejets import feuilles_de_rejets, sources, suivre
from ase_parcours.operations.rapprochement import (
    Etat,
    Paire,
    charger,
    identifiant,
    rapprocher,
    valeur_de,
)

OPERATION = "importer_tableur"
_NOMS = frozenset({"nom", "prenom", "nom_usage", "prenom_usage", "referent"})


@dataclass(frozen=True, slots=True)
class Base:
    """Ce qu'une source a donné la dernière fois pour une entité (``cible``)."""

    source: str
    cible: str
    valeurs: Mapping[str, Any]


class Import:
    """Un import en cours : charge, rapproche, écrit, compte.

    ``crees`` et ``touches`` : numéros de dossier créés, changés.
    """

    def __init__(self, tx: Transaction, e: Ecriture, lecture: Interpretation) -> None:
        self._tx = tx
        self._e = e
        self._lecture = lecture
        self._sources = sources(lecture)
        dossiers = {x.dossier for x in (*lecture.jeunes, *lecture.details)}
        self._etat: Etat = charger(tx.conn, dossiers)
        self._referents = referents_du_jour(tx.conn, self._etat.jeunes.values(), tx.aujourd_hui)
        self._bases = _charger_bases(tx.conn, self._sources.values())
        self._imports = _entrees_d_import(tx.conn)
        self.alertes: list[Alerte] = list(lecture.alertes)
        self.crees: set[str] = set()
        self.touches: set[str] = set()

    def executer(self) -> None:
        """Écrit ce que le tableur apporte de neuf."""
        jeunes = dict(self._etat.jeunes)
        nouveaux = [x for x in self._lecture.jeunes if x.dossier not in jeunes]
        jeunes.update({x.dossier: identifiant("jeune", x.dossier) for x in nouveaux})
        paires = [
            Paire(x, jeunes[x.dossier], jeunes[x.dossier], x.dossier not in self._etat.jeunes)
            for x in self._lecture.jeunes
        ]
        details = [_sans_preuve_vide(x) for x in self._lecture.details]
        donnees = {b.cible: b.valeurs for b in self._bases.values()}
        paires += rapprocher(details, self._etat, jeunes, donnees)
        self._e.precharger(id_ for p in paires for id_ in (p.entite, self._id_base(p)))
        for paire in paires:
            self._une(paire)
        self._disparues({p.entite for p in paires})
        suivre(self._tx, self._e, self._lecture, self._sources, paires)

    # --- une ligne --------------------------------------------------------------------------

    def _une(self, paire: Paire) -> None:
        ligne, champs = paire.ligne, paire.ligne.champs
        if not paire.nouvelle:
            change = self._trois_voies(paire, champs)
        elif self._retiree_a_l_ecran(paire):
            change = False
            self._alerter(paire, None, "retire_ici", "Retiré du dossier ici : il le reste.")
        else:
            change = True
            self._creer(paire, self._en_valeurs(ligne, champs))
        self._memoriser(paire, champs)
        if change:
            self.touches.add(ligne.dossier)
        if ligne.genre == "jeune" and paire.nouvelle:
            self.crees.add(ligne.dossier)

    def _creer(self, paire: Paire, valeurs: dict[str, Any]) -> None:
        genre, tetes = paire.ligne.genre, self._e.tetes_de(paire.entite)
        valeurs |= codes_a_ecrire(TYPES[genre], {}, valeurs, tetes)
        self._dire_sans_code(paire.ligne, valeurs)
        if CREATION not in tetes:
            self._e.creer(genre, paire.jeune, valeurs, paire.entite)
            return
        # Née d'un import annulé : elle revient avec les seules valeurs de ce fichier-ci.
        anciens = {c: None for c in tetes if c not in (CREATION, SUPPRESSION)}
        self._e.supprimer(paire.entite, False)
        self._e.modifier(paire.entite, {**anciens, **valeurs})

    def _retiree_a_l_ecran(self, paire: Paire) -> bool:
        """Ce qu'une personne a retiré ne revient pas parce qu'un fichier le dit encore."""
        retraits = [t for t in self._e.tetes_de(paire.entite).get(SUPPRESSION, ()) if t.apres]
        return bool(retraits) and self._change_a_l_ecran(retraits)

    def _en_valeurs(self, ligne: LigneLue, champs: Mapping[str, Any]) -> dict[str, Any]:
        valeurs = {c: v for c, v in champs.items() if c in TYPES[ligne.genre].champs}
        if _est_etat(ligne, "etat") and "etat" in champs:
            valeurs["etats"] = [self._pas(str(champs["etat"]))]
        return valeurs

    def _pas(self, etat: str) -> dict[str, Any]:
        # Le fichier ne donne que l'état présent : daté de l'import, et marqué comme tel.
        jour = self._tx.aujourd_hui.isoformat()
        return {"etat": etat, "le": jour, "qui": "import", "date_inconnue": True}

    def _trois_voies(self, paire: Paire, champs: Mapping[str, Any]) -> bool:
        rangee, type_ = self._etat.rangees[paire.entite], TYPES[paire.ligne.genre]
        connue = self._bases.get(self._id_base(paire))
        base = connue.valeurs if connue is not None else {}
        tetes = self._e.tetes_de(paire.entite)
        ecrire: dict[str, Any] = {}
        for champ, du_fichier in champs.items():
            est_etat = _est_etat(paire.ligne, champ)
            colonne = "etats" if est_etat else champ
            if colonne not in type_.champs:
                continue
            ici = _etat_courant(rangee) if est_etat else self._ici(paire.ligne, champ, rangee)
            inchange = champ in base and _memes(champ, base[champ], du_fichier)
            if inchange or _memes(champ, ici, du_fichier):
                continue
            # Changé à l'écran puis remis : ce n'est plus un changement.
            remis = champ in base and _memes(champ, base[champ], ici)
            if champ == "referent":
                siennes, dispute = self._tetes_du_referent(paire.jeune)
            else:
                siennes, dispute = tetes.get(colonne, ()), False
            if dispute or (not remis and self._change_a_l_ecran(siennes)):
                texte = (
                    f"« {champ} » a été changé ici et dans le fichier : la valeur d'ici reste, "
                    "celle du fichier est gardée à côté."
                )
                self._alerter(paire, champ, "modifie_ici", texte)
            elif est_etat:
                ecrire["etats"] = [*_etats(rangee), self._pas(str(du_fichier))]
            else:
                ecrire[champ] = du_fichier
        affecte = "referent" in ecrire
        if affecte:
            # Ce que dit le fichier vaut à compter de l'import, et s'annule avec lui.
            jour = self._tx.aujourd_hui.isoformat()
            affecter(self._e, paire.jeune, jour, ecrire.pop("referent"))
        ecrire |= codes_a_ecrire(type_, rangee, ecrire, tetes)
        self._dire_sans_code(paire.ligne, {**rangee, **ecrire})
        return (bool(ecrire) and bool(self._e.modifier(paire.entite, ecrire))) or affecte

    def _ici(self, ligne: LigneLue, champ: str, rangee: dict[str, Any]) -> Any:  # noqa: ANN401
        """Ce que le coffre dit maintenant de ce champ."""
        if champ == "referent":
            return self._referents.get(rangee["id"], Referent()).nom
        return valeur_de(ligne.genre, rangee, champ)

    def _tetes_du_referent(self, jeune: str) -> tuple[Sequence[Ligne], bool]:
        """Ce qui donne le référent du jour, et s'il est disputé (un import ne tranche pas)."""
        courant = self._referents.get(jeune, Referent())
        entite = courant.affectation or jeune
        return self._e.tetes_de(entite).get("referent", ()), courant.en_conflit is not None

    def _dire_sans_code(self, ligne: LigneLue, rangee: Mapping[str, Any]) -> None:
        type_ = TYPES[ligne.genre]
        for champ, mot in sans_code(type_, rangee, ligne.champs):
            titre, texte = type_.fiche[champ].libelle, alerte_sans_code(type_, champ, mot).texte
            self.alertes.append(
                Alerte(ligne.feuille, ligne.ligne, ligne.dossier, titre, "mot_sans_code", texte)
            )

    def _change_a_l_ecran(self, tetes: Sequence[Ligne]) -> bool:
        return any(t.id.rsplit("/", 1)[0] not in self._imports for t in tetes)

    def _alerter(self, paire: Paire, champ: str | None, code: str, texte: str) -> None:
        ligne = paire.ligne
        self.alertes.append(Alerte(ligne.feuille, ligne.ligne, ligne.dossier, champ, code, texte))

    # --- mémoire des sources ----------------------------------------------------------------

    def _id_base(self, paire: Paire) -> str:
        return identifiant("source", self._sources[paire.ligne.feuille], paire.entite)

    def _memoriser(self, paire: Paire, champs: Mapping[str, Any]) -> None:
        base = self._id_base(paire)
        avant = self._bases.get(base)
        apres = {**(avant.valeurs if avant else {}), **champs}
        if avant is not None and avant.valeurs == apres:
            return
        tetes = self._e.tetes_de(base)
        if CREATION not in tetes:
            source = self._sources[paire.ligne.feuille]
            valeurs = {"source": source, "cible": paire.entite, "valeurs": apres}
            self._e.creer("source_import", None, valeurs, base)
            return
        if any(t.apres for t in tetes.get(SUPPRESSION, ())):
            self._e.supprimer(base, False)
        self._e.modifier(base, {"valeurs": apres})

    def _disparues(self, vues: set[str]) -> None:
        """Ce que la même source donnait et ne donne plus : dit, jamais effacé."""
        refuses = {r.dossier for r in self._lecture.rejets}
        # Un fichier de lignes refusées n'a, par nature, que quelques lignes.
        entieres = set(self._sources) - feuilles_de_rejets(self._lecture)
        attendues = {self._sources[f] for f in entieres}
        manquantes = [
            b.cible for b in self._bases.values() if b.cible not in vues and b.source in attendues
        ]
        if not manquantes:
            return
        voulues = json.dumps(manquantes)
        compte: Counter[tuple[str, str]] = Counter()
        genres = {self._lecture.genres[f] for f in entieres}
        for genre in sorted(genres):
            curseur = self._tx.conn.exec_driver_sql(
                f"SELECT j.dossier FROM {genre} AS x JOIN jeune AS j"  # noqa: S608
                f" ON j.id = x.{'id' if genre == 'jeune' else 'jeune'}"
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
            self.alertes.append(Alerte(feuilles[genre], 0, dossier, None, "ligne_disparue", texte))


def _sans_preuve_vide(ligne: LigneLue) -> LigneLue:
    """« néant », « en attente »… ne nomment aucune preuve : comme une cellule vide."""
    preuve = ligne.champs.get("preuve")
    if preuve is None or preuve_nommee(str(preuve)) is not None:
        return ligne
    return replace(ligne, champs={c: v for c, v in ligne.champs.items() if c != "preuve"})


def _charger_bases(conn: Connection, sources_lues: Collection[str]) -> dict[str, Base]:
    curseur = conn.exec_driver_sql(
        "SELECT id, source, cible, valeurs FROM source_import"
        " WHERE source IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(set(sources_lues))),),
    )
    return {r[0]: Base(r[1], r[2], json.loads(r[3])) for r in curseur}


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


def _est_etat(ligne: LigneLue, champ: str) -> bool:
    """L'état d'une solution a une histoire ; celui d'une autre démarche est un champ."""
    return champ == "etat" and ligne.genre == "solution"


def _etats(rangee: Mapping[str, Any]) -> list[dict[str, Any]]:
    return json.loads(rangee["etats"]) if rangee.get("etats") else []


def _etat_courant(rangee: Mapping[str, Any]) -> str | None:
    pas = _etats(rangee)
    return max(enumerate(pas), key=lambda p: (p[1]["le"], p[0]))[1]["etat"] if pas else None
