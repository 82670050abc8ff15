"""Le dossier complet : chaque type du vocabulaire est lu, aucune liste n'est écrite ici."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ase_parcours import francais as fr
from ase_parcours.coffre.lectures.comptes import Compte, comptes
from ase_parcours.coffre.lectures.dossier import Conflit, facettes
from ase_parcours.coffre.lectures.histoire import ChampEcrit, LigneHistoire, histoire
from ase_parcours.coffre.lectures.mots import Mots, est_dit
from ase_parcours.coffre.lectures.scelles import lectures_scellees, textes_scelles
from ase_parcours.metier.droits import ROLES, Permission, peut
from ase_parcours.metier.vocabulaire import TYPES, TypeEntite
from ase_parcours.operations.assemblage import commun
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports.catalogue import CATALOGUE
from ase_parcours.rapports.contenus.dossier_complet import (
    Acces,
    ChampTenu,
    DossierComplet,
    Ecritures,
    FacetteTenue,
    FaitTenu,
    LectureDite,
    LigneEnAttente,
    PieceTenue,
    TexteScelleTenu,
)
from ase_parcours.referentiels.lectures import conservation_des_lectures
from ase_parcours.referentiels.listes import nomenclature

_TYPE = "dossier_complet"
_EDITER = "editer_document"
_TOUT = 1_000_000
_MORCEAU = 20_000
"""Signes d'une valeur d'un seul tenant : au-delà, elle se suit en plusieurs lignes."""
_AILLEURS = frozenset({"piece", "scelle"})
"""Types qui ont leur propre rubrique dans le document."""

Rangee = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Ouvert:
    """Un texte scellé que la séance a ouvert ; cette lecture a été notée avant."""

    scelle: str
    titre: str
    texte: str


def dossier_complet(d: Demande, ouverts: Sequence[Ouvert] = ()) -> DossierComplet:
    """Tout ce que le coffre tient. ``ouverts`` : les textes scellés que la séance a lus ; les
    autres sont dits, pas ouverts : remplir un document ne vaut pas lecture notée."""
    personne = commun.personne_du_dossier(d.vue)
    ecritures = _sans_les_editions(histoire(d.conn, d.vue.ligne.id, _TOUT))
    tenues = _facettes(d, ecritures)
    return DossierComplet(
        en_tete=replace(
            d.en_tete,
            pour=personne.nom_complet,
            but="droit d’accès : tout ce que l’application tient sur la personne",
        ),
        personne=personne,
        facettes=tuple(f for f in tenues if f.faits),
        vides=tuple(f.titre for f in tenues if not f.faits),
        pieces=tuple(_pieces(d)),
        scelles=tuple(_scelles(d, ouverts)),
        acces=tuple(_acces(d)),
        lectures=tuple(_lectures(d)),
        journal=tuple(_journal(ecritures)),
        en_attente=tuple(_en_attente(d)),
        autres_dossiers=d.vue.ligne.autres_dossiers,
        mois_des_lectures=conservation_des_lectures(),
    )


def _sans_les_editions(lignes: Sequence[LigneHistoire]) -> list[LigneHistoire]:
    # Éditer ce document s'écrit au journal : compté, chaque édition en appellerait une autre.
    return [x for x in lignes if x.operation != _EDITER]


# Facettes.


@dataclass(frozen=True, slots=True)
class _Origine:
    source: str
    auteur: str
    ecrit_le: date
    change_le: date


def _facettes(d: Demande, ecritures: Sequence[LigneHistoire]) -> list[FacetteTenue]:
    mots = Mots(d.vue.ligne.evaluation.reperes.natures, {c.id: c.nom for c in comptes(d.conn)})
    origines = _origines(ecritures)
    conflits: dict[str, list[Conflit]] = {}
    for c in d.vue.conflits:
        conflits.setdefault(c.entite, []).append(c)
    tenues = []
    for t in TYPES.values():
        if not t.d_un_jeune or t.nom in _AILLEURS:
            continue
        faits = []
        for r in _rangees(d, t):
            champs = tuple(_champs(t, r, mots, conflits.get(str(r["id"]), ())))
            if champs:
                faits.append(_fait(champs, origines.get(str(r["id"]))))
        tenues.append(FacetteTenue(t.titre, tuple(faits)))
    return tenues


def _rangees(d: Demande, t: TypeEntite) -> Sequence[Rangee]:
    if t.nom == "jeune":
        return ({"id": d.vue.ligne.id, **d.vue.identite},)
    lues = d.vue.facettes.get(t.nom)
    rangees = facettes(d.conn, d.vue.ligne.id, (t.nom,))[t.nom] if lues is None else lues
    if t.nom == "edition":
        # Ni l'édition précédente de ce document : elle ne change pas ce que l'on tient.
        return tuple(r for r in rangees if r["type"] != _TYPE)
    return rangees


def _champs(
    t: TypeEntite, rangee: Rangee, mots: Mots, conflits: Sequence[Conflit]
) -> Iterator[ChampTenu]:
    entite = str(rangee["id"])
    remplis = [c for c in t.champs if rangee.get(c) is not None and rangee[c] != []]
    voisins = frozenset((entite, c) for c in remplis)
    for champ in remplis:
        ecrit = ChampEcrit("", entite, t.nom, champ, rangee[champ])
        if not est_dit(ecrit, voisins):
            continue
        libelle = mots.champ(t.nom, champ)
        autres = tuple(
            _dite(mots, t.nom, champ, v["valeur"])
            for c in conflits
            if c.champ == champ
            for v in c.versions[1:]
        )
        dite = _dite(mots, t.nom, champ, rangee[champ])
        for debut in range(0, max(1, len(dite)), _MORCEAU):
            suite = " (suite)" if debut else ""
            morceau = dite[debut : debut + _MORCEAU]
            yield ChampTenu(libelle + suite, morceau, () if debut else autres)


def _dite(mots: Mots, type_: str, champ: str, valeur: Any) -> str:  # noqa: ANN401 - une valeur
    if (type_, champ) == ("edition", "type") and valeur in CATALOGUE:
        return CATALOGUE[valeur].intitule
    if isinstance(valeur, dict) or (
        isinstance(valeur, list) and any(isinstance(v, dict | list) for v in valeur)
    ):
        return _detail(valeur)
    return mots.valeur(type_, champ, valeur)


def _detail(valeur: Any) -> str:  # noqa: ANN401 - un JSON quelconque
    """Une liste ou une table, en entier : le droit d'accès ne s'arrête pas à sa dernière ligne."""
    if isinstance(valeur, dict):
        paires = ((k, v) for k, v in valeur.items() if v is not None and v is not False)
        return ", ".join(f"{k.replace('_', ' ')} : {_detail(v)}" for k, v in paires)
    if isinstance(valeur, list):
        return "\n".join(_detail(v) for v in valeur)
    if valeur is True:
        return "oui"
    texte = str(valeur)
    try:
        return fr.date_courte(date.fromisoformat(texte)) if len(texte) == 10 else texte
    except ValueError:
        return texte


def _fait(champs: tuple[ChampTenu, ...], o: _Origine | None) -> FaitTenu:
    if o is None:
        return FaitTenu(champs)
    change = o.change_le if o.change_le != o.ecrit_le else None
    return FaitTenu(champs, o.source, o.auteur, o.ecrit_le, change)


def _origines(ecritures: Sequence[LigneHistoire]) -> dict[str, _Origine]:
    """Par entité : d'où vient sa première écriture, de qui, et le jour de la dernière."""
    trouvees: dict[str, _Origine] = {}
    for x in reversed(ecritures):
        le = _jour(x.quand)
        for entite in dict.fromkeys(c.entite for c in x.champs):
            deja = trouvees.get(entite)
            trouvees[entite] = (
                _Origine(_source(x.operation), x.qui, le, le)
                if deja is None
                else replace(deja, change_le=le)
            )
    return trouvees


def _source(operation: str) -> str:
    return "repris d’un tableur" if operation == "importer_tableur" else "saisi"


def _jour(instant: str) -> date:
    return datetime.fromisoformat(instant).date()


# Pièces, zone scellée, accès, journal.


def _pieces(d: Demande) -> Iterator[PieceTenue]:
    for p in d.vue.pieces:
        le = date.fromisoformat(p.date) if p.date else None
        yield PieceTenue(p.nom, p.genre or "", p.taille, p.sha256, le, p.detenue)


def _scelles(d: Demande, ouverts: Sequence[Ouvert]) -> Iterator[TexteScelleTenu]:
    lus = {o.scelle: o for o in ouverts}
    for s in textes_scelles(d.conn, d.vue.ligne.id):
        tenu = TexteScelleTenu(_rubrique(s.rubrique), s.auteur, _jour(s.cree_le))
        lu = lus.get(s.id)
        yield tenu if lu is None else replace(tenu, titre=lu.titre, texte=lu.texte)


def _rubrique(code: str) -> str:
    return nomenclature("rubriques_scellees").libelle(code) if code else ""


def _acces(d: Demande) -> Iterator[Acces]:
    for c in comptes(d.conn):
        if c.actif and peut(c.roles, Permission.LIRE):
            yield Acces(c.nom, _roles(c), peut(c.roles, Permission.SCELLER))


def _roles(c: Compte) -> str:
    return ", ".join(mot for role, mot in ROLES.items() if role in c.roles)


def _lectures(d: Demande) -> Iterator[LectureDite]:
    for x in lectures_scellees(d.conn, d.vue.ligne.id):
        yield LectureDite(_jour(x.quand), x.qui, _rubrique(x.rubrique))


def _journal(ecritures: Sequence[LigneHistoire]) -> list[Ecritures]:
    par_nom: dict[str, list[date]] = {}
    for x in ecritures:
        par_nom.setdefault(x.qui or "compte inconnu", []).append(_jour(x.quand))
    dites = [Ecritures(q, len(jours), min(jours), max(jours)) for q, jours in par_nom.items()]
    return sorted(dites, key=lambda e: (-e.nombre, e.qui))


def _en_attente(d: Demande) -> Iterator[LigneEnAttente]:
    """Les lignes de tableur refusées qui nomment ce dossier : le coffre les tient aussi."""
    numeros = json.dumps([d.vue.ligne.dossier, *d.vue.ligne.autres_dossiers])
    curseur = d.conn.exec_driver_sql(
        "SELECT source, ligne, motif, cellules FROM rejet_import"
        " WHERE dossier IN (SELECT value FROM json_each(?)) ORDER BY source, ligne, id",
        (numeros,),
    )
    for source, ligne, motif, cellules in curseur:
        ou = f"{source or 'tableur'}, ligne {ligne}" if ligne else source or "tableur"
        lues = json.loads(cellules or "[]")
        yield LigneEnAttente(ou, motif or "", " ; ".join(str(c) for c in lues))
