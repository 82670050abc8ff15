"""Ce que les listes rappellent de chaque jeune : droits qui s'arrêtent, dernier mot. Par ensembles.

Une requête par sorte de fait, quel que soit le nombre de dossiers ; rien n'en est gardé.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.connexion import connexion_brute
from ase_parcours.coffre.horloge import instant
from ase_parcours.coffre.lectures.papiers import papier_lu
from ase_parcours.metier.calendrier import ajouter_jours, ajouter_mois
from ase_parcours.metier.controles.statut import SANS_TITRE, est_francais
from ase_parcours.metier.fins import Droit, Fin, Genre, fins
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.papiers import Papier
from ase_parcours.metier.silences import DernierMot, Mot
from ase_parcours.referentiels.controles import reperes_controles
from ase_parcours.referentiels.papiers import regles_des_papiers

_LOIN_MOIS = 12
"""Aucun délai ne remonte plus tôt : ce qui finit plus tard n'est pas lu."""


@dataclass(frozen=True, slots=True)
class Rappels:
    """Les rappels de tous les jeunes lus, par identifiant."""

    droits: Mapping[str, list[Droit]]
    papiers: Mapping[str, list[Papier]]
    mots: Mapping[str, DernierMot]

    def fins(self, jeune: str, e: Evaluation) -> tuple[Fin, ...]:
        """Ce qui s'arrête pour ce jeune."""
        seuils, regles = reperes_controles().seuils, regles_des_papiers()
        return fins(self.droits.get(jeune, ()), self.papiers.get(jeune, ()), e, seuils, regles)


def rappels(conn: Connection, aujourd_hui: date, jeunes: Iterable[str] | None = None) -> Rappels:
    """Les rappels de ces jeunes ; de tous si ``jeunes`` est ``None``."""
    lecteur = _Lecteur(conn, None if jeunes is None else json.dumps(list(jeunes)))
    horizon = ajouter_mois(aujourd_hui, _LOIN_MOIS).isoformat()
    bientot = ajouter_jours(aujourd_hui, regles_des_papiers().expire_bientot_jours).isoformat()
    droits: dict[str, list[Droit]] = {}
    for jeune, droit in _droits(lecteur, horizon):
        droits.setdefault(jeune, []).append(droit)
    return Rappels(droits, _papiers(lecteur, bientot), _mots(lecteur, aujourd_hui))


class _Lecteur:
    """Lit une requête par le pilote, pour tous les jeunes ou quelques-uns."""

    def __init__(self, conn: Connection, voulus: str | None) -> None:
        self._pilote, self._voulus = connexion_brute(conn), voulus

    def lire(self, requete: str, *arguments: str, cle: str = "jeune") -> list[Any]:
        """``{voulus}`` y tient la place de la condition sur les jeunes."""
        condition = "1"
        if self._voulus is not None:
            condition = f"{cle} IN (SELECT value FROM json_each(?))"
            arguments = (self._voulus, *arguments)
        rangees: list[Any] = self._pilote.execute(
            requete.format(voulus=condition), arguments
        ).fetchall()
        return rangees


def _droits(lecteur: _Lecteur, horizon: str) -> Iterator[tuple[str, Droit]]:
    yield from _titres(lecteur, horizon)
    yield from _protections(lecteur, horizon)
    yield from _sante(lecteur, horizon)
    yield from _aides(lecteur, horizon)


def _titres(lecteur: _Lecteur, horizon: str) -> Iterator[tuple[str, Droit]]:
    """Le titre qui finit le plus tard, pour qui doit en avoir un."""
    libelles = reperes_controles().libelles["titres_sejour"]
    demandes: dict[str, str] = dict(
        lecteur.lire(
            "SELECT jeune, max(demande_le) FROM titre_sejour WHERE {voulus} AND demande_le"
            " IS NOT NULL GROUP BY jeune"
        )
    )
    for jeune, nature, fin, nationalite, sejour in lecteur.lire(
        "SELECT t.jeune, t.nature, max(t.fin), j.nationalite, (SELECT s.sejour FROM statut AS s"
        " WHERE s.jeune = t.jeune ORDER BY s.cree DESC, s.id DESC LIMIT 1) FROM titre_sejour AS t"
        " JOIN jeune AS j ON j.id = t.jeune WHERE {voulus} AND t.fin IS NOT NULL GROUP BY t.jeune"
        " HAVING max(t.fin) <= ?",
        horizon,
        cle="t.jeune",
    ):
        if not est_francais(nationalite) and sejour not in SANS_TITRE:
            demande = demandes.get(jeune)
            redemande = date.fromisoformat(demande) if demande else None
            nom = libelles.get(nature or "") or "Titre de séjour"
            yield jeune, Droit(Genre.TITRE, nom, date.fromisoformat(fin), redemande)


def _protections(lecteur: _Lecteur, horizon: str) -> Iterator[tuple[str, Droit]]:
    """La dernière qui finit, si aucune ne court sans fin. Sa fin est exclue."""
    libelles = reperes_controles().libelles["protections"]
    for jeune, regime, fin in lecteur.lire(
        "SELECT jeune, regime, date(max(fin), '-1 day') FROM protection AS p WHERE {voulus} AND fin"
        " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM protection AS q WHERE q.jeune = p.jeune AND"
        " q.debut IS NOT NULL AND q.fin IS NULL) GROUP BY jeune HAVING max(fin) <= ?",
        horizon,
    ):
        nom = libelles.get(regime or "") or "Protection juridique"
        yield jeune, Droit(Genre.PROTECTION, nom, date.fromisoformat(fin))


def _sante(lecteur: _Lecteur, horizon: str) -> Iterator[tuple[str, Droit]]:
    """Assurance maladie, C2S, notifications de la MDPH : la dernière échéance de chacune."""
    reperes = reperes_controles()
    mdph = reperes.marques("sante", "mdph")
    noms = {"COUVERTURE": "Assurance maladie", "C2S": "C2S"}
    noms |= {code: reperes.libelle("sante", code) for code in mdph}
    avec_mdph: set[str] = set()
    for jeune, code, fin in lecteur.lire(
        "SELECT jeune, element_code, max(echeance) FROM sante WHERE {voulus} AND echeance"
        " IS NOT NULL AND element_code IN (SELECT value FROM json_each(?)) GROUP BY 1, 2",
        json.dumps(list(noms)),
    ):
        avec_mdph.update([jeune] if code in mdph else [])
        if fin <= horizon:
            genre = {"C2S": Genre.C2S, "COUVERTURE": Genre.SANTE}.get(code, Genre.MDPH)
            yield jeune, Droit(genre, noms[code], date.fromisoformat(fin))
    for jeune, fin in lecteur.lire(
        "SELECT id, mdph_fin FROM jeune WHERE {voulus} AND mdph_fin <= ?", horizon, cle="id"
    ):
        if jeune not in avec_mdph:
            yield jeune, Droit(Genre.MDPH, "Reconnaissance MDPH", date.fromisoformat(fin))


def _aides(lecteur: _Lecteur, horizon: str) -> Iterator[tuple[str, Droit]]:
    """Une aide d'une nature que rien ne prolonge."""
    libelles = reperes_controles().libelles["ressources"]
    for jeune, nature, code, fin in lecteur.lire(
        "SELECT jeune, nature, nature_code, max(coalesce(fin, '9999')) AS au FROM ressource"
        " WHERE {voulus} GROUP BY jeune, coalesce(nature_code, nature) HAVING au <= ?",
        horizon,
    ):
        nom = libelles.get(code or "") or nature or "Ressource"
        yield jeune, Droit(Genre.AIDE, nom, date.fromisoformat(fin))


def _papiers(lecteur: _Lecteur, bientot: str) -> dict[str, list[Papier]]:
    """Tous les papiers de ceux dont l'un expire : un plus récent peut le remplacer."""
    lus: dict[str, list[Papier]] = {}
    for rangee in lecteur.lire(
        "SELECT p.jeune, p.id, p.nature_code, p.nature, p.demande_le, p.recu_le, p.emis_le,"
        " p.expire_le, EXISTS (SELECT 1 FROM piece AS f WHERE f.papier = p.id) FROM papier AS p"
        " WHERE {voulus} AND p.jeune IN (SELECT x.jeune FROM papier AS x WHERE x.expire_le <= ?)",
        bientot,
        cle="p.jeune",
    ):
        jeune, id_, code, mot, *dates, fichiers = rangee
        jours = [_jour(d) for d in dates]
        lus.setdefault(jeune, []).append(papier_lu(id_, code, mot, jours, int(fichiers)))
    return lus


_PARLENT = (
    ("note", "le", Mot.NOTE),
    ("contact", "le", Mot.CONTACT),
    ("entretien", "date", Mot.ENTRETIEN),
)


@lru_cache(maxsize=8192)
def _jour(texte: str | None) -> date | None:
    return date.fromisoformat(texte) if texte else None


@lru_cache(maxsize=4096)
def _ouvert_le(hlc: str) -> date:
    return date.fromisoformat(instant(hlc)[:10])


def _mots(lecteur: _Lecteur, aujourd_hui: date) -> dict[str, DernierMot]:
    """Le dernier mot de chaque jeune ; à défaut, le jour où son dossier a été ouvert."""
    mots = {
        jeune: DernierMot(_ouvert_le(hlc), Mot.OUVERTURE)
        for jeune, hlc in lecteur.lire(
            "SELECT jeune, substr(cree, 1, 12) FROM jeune WHERE {voulus} AND id = jeune"
        )
    }
    for table, champ, mot in _PARLENT:
        for jeune, le in lecteur.lire(
            f"SELECT jeune, max({champ}) FROM {table} WHERE {{voulus}} AND {champ} <= ?"
            " GROUP BY jeune",
            aujourd_hui.isoformat(),
        ):
            jour, connu = date.fromisoformat(le), mots.get(jeune)
            if connu is None or connu.mot is Mot.OUVERTURE or jour > connu.le:
                mots[jeune] = DernierMot(jour, mot)
    return mots
