"""Les lignes refusées d'un import : gardées jusqu'à ce qu'on les reprenne ou qu'on les écarte.

Le fichier des refus se corrige et se réimporte. Il est de la même source que le tableur d'où il
vient : sa seule colonne de plus, « Motif du refus », ne compte pas.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from ase_parcours.coffre.transaction import Ecriture, Transaction
from ase_parcours.echanges.tableur.cellules import Valeurs
from ase_parcours.echanges.tableur.lexique import lexique
from ase_parcours.echanges.tableur.modele import Interpretation, LigneLue, Rejet
from ase_parcours.echanges.tableur.mots import libelle
from ase_parcours.echanges.tableur.rejets import MOTIF, texte_exact
from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.metier.vocabulaire import CREATION
from ase_parcours.operations.rapprochement import Paire, identifiant

_DOUBLON = "doublon"


@dataclass(frozen=True, slots=True)
class _Ouvert:
    """Une ligne refusée que personne n'a encore reprise. ``textes`` : ses cellules."""

    id: str
    genre: str
    dossier: str | None
    code: str
    textes: tuple[str, ...]


def sources(lecture: Interpretation) -> dict[str, str]:
    """Source de chaque feuille : son genre et ses colonnes, quels que soient le nom et la date du
    fichier (« export-2026-11 » et « export-2026-12 » sont la même source)."""
    return {
        feuille: identifiant("source", genre, _titres(lecture.entetes[feuille]))
        for feuille, genre in lecture.genres.items()
    }


def _titres(titres: Iterable[str]) -> list[str]:
    return sorted(sans_accents(t) for t in titres if t and libelle(t) != libelle(MOTIF))


def feuilles_de_rejets(lecture: Interpretation) -> set[str]:
    """Feuilles qui viennent d'un fichier de lignes refusées."""
    return {
        feuille
        for feuille, titres in lecture.entetes.items()
        if any(libelle(t) == libelle(MOTIF) for t in titres)
    }


def ecarter_doublons_connus(conn: Connection, lecture: Interpretation) -> None:
    """Refuse encore un doublon réimporté tel quel, seul, depuis le fichier des refus.

    Sans la ligne qui l'avait précédé, il passerait pour la première de son dossier.
    """
    connus = {(o.dossier, *sorted(o.textes)) for o in _ouverts(conn) if o.code == _DOUBLON}
    deposees = feuilles_de_rejets(lecture) if connus else set()
    refuses: list[LigneLue] = []
    for ligne in (*lecture.jeunes, *lecture.details):
        textes = _textes(ligne.valeurs, lecture.entetes[ligne.feuille])
        cle = (ligne.dossier, *sorted(textes))
        if ligne.feuille in deposees and cle in connus:
            refuses.append(ligne)
            lecture.rejets.append(_toujours_double(ligne, lecture))
    if refuses:
        lecture.jeunes[:] = [x for x in lecture.jeunes if x not in refuses]
        lecture.details[:] = [x for x in lecture.details if x not in refuses]
        ordre = {feuille: rang for rang, feuille in enumerate(lecture.entetes)}
        lecture.rejets.sort(key=lambda r: (ordre[r.feuille], r.ligne))


def _toujours_double(ligne: LigneLue, lecture: Interpretation) -> Rejet:
    motif = f"Le dossier {ligne.dossier} a déjà une ligne : corrigez le numéro de celle-ci."
    colonne = _colonne_du_dossier(lecture.entetes[ligne.feuille])
    numero = ligne.ligne
    return Rejet(ligne.feuille, numero, ligne.dossier, colonne, _DOUBLON, motif, ligne.valeurs)


def _colonne_du_dossier(titres: Iterable[str]) -> str | None:
    return next((t for t in titres if libelle(t) in lexique().dossier), None)


def suivre(
    tx: Transaction,
    e: Ecriture,
    lecture: Interpretation,
    sources_lues: Mapping[str, str],
    paires: Iterable[Paire],
) -> None:
    """Garde les lignes refusées, et ôte celles qui viennent d'être reprises par ``paires``."""
    refusees = _identifier(lecture, sources_lues)
    ouverts = _ouverts(tx.conn)
    e.precharger([*refusees, *(o.id for o in ouverts)])
    attente = [o for o in ouverts if o.id not in refusees]
    lignes = _acceptees(lecture, paires) if attente else {}
    for ouvert in attente:
        if any(_reprise(ouvert, x) for x in lignes.get(ouvert.genre, ())):
            e.supprimer(ouvert.id)
    deja = {o.id for o in ouverts}
    for rejet, r in refusees.items():
        if rejet not in deja:
            _garder(e, rejet, r, lecture, sources_lues)


def _garder(
    e: Ecriture,
    rejet: str,
    r: Rejet,
    lecture: Interpretation,
    sources_lues: Mapping[str, str],
) -> None:
    if CREATION in e.tetes_de(rejet):
        # Reprise un temps, la même ligne est refusée de nouveau.
        e.supprimer(rejet, False)
        e.modifier(rejet, {"ligne": r.ligne, "ecarte": None})
        return
    valeurs = {
        "source": sources_lues[r.feuille],
        "feuille": lecture.genres[r.feuille],
        "ligne": r.ligne,
        "dossier": r.dossier,
        "code": r.code,
        "motif": r.motif,
        "cellules": list(_textes(r.valeurs, lecture.entetes[r.feuille])),
    }
    e.creer("rejet_import", None, valeurs, rejet)


def _identifier(lecture: Interpretation, sources_lues: Mapping[str, str]) -> dict[str, Rejet]:
    """Refus par identifiant : le même d'un import à l'autre, où que soient lignes et colonnes."""
    rangs: Counter[tuple[object, ...]] = Counter()
    refus: dict[str, Rejet] = {}
    for r in lecture.rejets:
        textes = sorted(_textes(r.valeurs, lecture.entetes[r.feuille]))
        cle = (sources_lues[r.feuille], r.dossier, r.code, *textes)
        refus[identifiant("rejet", *cle, rangs[cle])] = r
        rangs[cle] += 1
    return refus


def _ouverts(conn: Connection) -> list[_Ouvert]:
    curseur = conn.exec_driver_sql("SELECT id, feuille, dossier, code, cellules FROM rejet_import")
    return [
        _Ouvert(id_, genre, dossier, code, tuple(json.loads(cellules or "[]")))
        for id_, genre, dossier, code, cellules in curseur
    ]


def _textes(valeurs: Valeurs, titres: tuple[str, ...]) -> tuple[str, ...]:
    """Cellules écrites, en forme comparable ; le motif ajouté au fichier des refus n'y est pas."""
    return tuple(
        sans_accents(texte_exact(v))
        for c, v in enumerate(valeurs)
        if v is not None and not (c < len(titres) and libelle(titres[c]) == libelle(MOTIF))
    )


# --- Reprises ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Acceptee:
    """Une ligne acceptée. ``nouvelle`` : elle crée ; ``deposee`` : du fichier des refus."""

    dossier: str
    noms: frozenset[str]
    textes: frozenset[str]
    nouvelle: bool
    deposee: bool


def _acceptees(lecture: Interpretation, paires: Iterable[Paire]) -> dict[str, list[_Acceptee]]:
    deposees = feuilles_de_rejets(lecture)
    lignes: dict[str, list[_Acceptee]] = {}
    for paire in paires:
        x = paire.ligne
        acceptee = _Acceptee(
            x.dossier,
            _noms(x),
            frozenset(_textes(x.valeurs, lecture.entetes[x.feuille])),
            paire.nouvelle,
            x.feuille in deposees,
        )
        lignes.setdefault(x.genre, []).append(acceptee)
    return lignes


def _noms(ligne: LigneLue) -> frozenset[str]:
    noms = (ligne.champs.get("nom"), ligne.champs.get("prenom"))
    return frozenset(sans_accents(str(n)) for n in noms if n)


def _reprise(ouvert: _Ouvert, x: _Acceptee) -> bool:
    """Vrai si la ligne acceptée est celle-là, corrigée. Au doute, elle reste à reprendre."""
    meme_dossier = x.dossier == ouvert.dossier
    if ouvert.genre == "jeune":
        if ouvert.code == _DOUBLON and meme_dossier:
            return x.deposee
        if meme_dossier:
            return True
        # Le numéro manquait, ou était celui d'un autre : on reconnaît la personne.
        ailleurs = ouvert.dossier is None or ouvert.code == _DOUBLON
        return ailleurs and bool(x.noms) and x.noms <= set(ouvert.textes)
    if ouvert.dossier is None:
        return x.nouvelle and x.textes >= set(ouvert.textes)
    return meme_dossier and (_proches(ouvert, x) or (x.nouvelle and x.deposee))


def _proches(ouvert: _Ouvert, x: _Acceptee) -> bool:
    """Vrai si plus de la moitié des cellules, dossier à part, sont restées."""
    dossier = sans_accents(ouvert.dossier or "")
    textes = [t for t in ouvert.textes if t != dossier]
    return 2 * sum(t in x.textes for t in textes) > len(textes)
