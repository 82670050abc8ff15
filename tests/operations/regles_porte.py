"""Les règles de la machine de la porte : de quoi appeler chaque opération, tiré au sort."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import exemples_facettes as facettes
import outils_porte as outils
from hypothesis import strategies as st
from outils_ouverts import AU, PIECE

from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.metier.formes import TypeEntite
from ase_parcours.operations.facettes.saisie import RETIRABLES
from ase_parcours.operations.seance import Seance


class Machine(Protocol):
    """Ce qu'une règle lit de la machine."""

    @property
    def seance(self) -> Seance:
        """La séance du poste courant."""

    def dossiers(self) -> list[str]:
        """Numéros de dossier connus."""

    def lire(self, requete: str) -> list[Any]:
        """La première colonne d'une requête."""

    def rangees(self, requete: str) -> list[tuple[Any, ...]]:
        """Les rangées d'une requête."""


dates = st.sampled_from(
    ["2026-11-01", "2026-11-20", "2026-11-22", "2026-12-21", "2027-02-01", "2027-06-01"]
)
passees = st.sampled_from(["2026-11-01", "2026-11-20", "2026-11-22", "2026-11-22", "2027-02-01"])
Arguments = dict[str, Any]
Regle = Callable[["Machine", st.DataObject], Arguments | None]


@cache
def fichiers() -> Path:
    """Un petit tableur et un référentiel de territoire, faits une fois."""
    dossier = Path(tempfile.mkdtemp())
    (dossier / "cohorte.xlsx").write_bytes(octets_cohorte(7, 3, au=AU))
    (dossier / "territoire.yaml").write_text(outils.TERRITOIRE, "utf-8")
    return dossier


def _jeune(m: Machine, data: st.DataObject) -> str:
    return str(data.draw(st.sampled_from(m.dossiers())))


def _une(m: Machine, data: st.DataObject, table: str, condition: str = "1") -> str | None:
    connues = m.lire(f"SELECT id FROM {table} WHERE {condition} ORDER BY cree, id")
    return data.draw(st.sampled_from(connues)) if connues else None


def _solution(m: Machine, data: st.DataObject) -> tuple[str, str] | None:
    connues = m.rangees(
        "SELECT j.dossier, s.id FROM solution AS s JOIN jeune AS j ON j.id = s.jeune"
        " WHERE j.dossier IS NOT NULL ORDER BY s.cree, s.id"
    )
    return data.draw(st.sampled_from(connues)) if connues else None


def _avec(data: st.DataObject, **choix: st.SearchStrategy[Any]) -> Arguments:
    """Quelques-uns des arguments, tirés."""
    gardes = data.draw(st.sets(st.sampled_from(sorted(choix)), min_size=1))
    return {nom: data.draw(choix[nom]) for nom in sorted(gardes)}


def _enregistrer_jeune(m: Machine, data: st.DataObject) -> Arguments:
    dossier = data.draw(st.sampled_from([*m.dossiers(), "P75-4"]))
    return {"jeune": dossier} | _avec(
        data,
        naissance=st.sampled_from(["2007-05-14", "2005-11-22", "2005", None]),
        sortie_prevue=st.one_of(dates, st.none()),
        premier_accueil=st.sampled_from(["2020-01-01", "2026-11-22", None]),
        telephone=st.sampled_from(["01", None]),
    )


def _enregistrer_solution(m: Machine, data: st.DataObject) -> Arguments | None:
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


def _scenario(m: Machine, data: st.DataObject) -> Arguments:
    connus = m.rangees(
        "SELECT s.id, j.dossier FROM scenario AS s JOIN jeune AS j ON j.id = s.jeune"
        " WHERE j.dossier IS NOT NULL ORDER BY s.cree, s.id"
    )
    loyer = data.draw(st.sampled_from([46_500, None, -1]))
    hypotheses = {"choix_logement": "FJT", "loyer": loyer, "cej": "ref:CEJ_MAJEUR"}
    if not connus or data.draw(st.booleans()):
        return {"jeune": _jeune(m, data), "nom": "FJT", "hypotheses": hypotheses}
    connu, dossier = data.draw(st.sampled_from(connus))
    return {"jeune": dossier, "scenario": connu, "hypotheses": hypotheses}


def _changer_etat(m: Machine, data: st.DataObject) -> Arguments | None:
    visee = _solution(m, data)
    if visee is None:
        return None
    etat = data.draw(st.sampled_from(["occupée", "confirmée", "caduque", "refusée", "demandée"]))
    le = data.draw(st.one_of(dates, st.none()))
    return {"solution": visee[1], "etat": etat, "le": le, "motif": "réponse du bailleur"}


def _verser_piece(m: Machine, data: st.DataObject) -> Arguments | None:
    visee = _solution(m, data)
    if visee is None:
        return None
    nom = data.draw(st.sampled_from([None, "bail signé", "néant", "-"]))
    return {"jeune": visee[0], "solution": visee[1], "contenu": PIECE, "nom": nom}


def _classer_piece(m: Machine, data: st.DataObject) -> Arguments | None:
    piece = _une(m, data, "piece")
    if piece is None:
        return None
    (jeune,) = m.lire(f"SELECT jeune FROM piece WHERE id = '{piece}'")
    siennes = m.rangees(f"SELECT id FROM solution WHERE jeune = '{jeune}' ORDER BY id")
    choix = data.draw(st.sampled_from([None, *(i for (i,) in siennes)]))
    return {"piece": piece, "solution": choix}


def _retirer_piece(m: Machine, data: st.DataObject) -> Arguments | None:
    piece = _une(m, data, "piece")
    return {"piece": piece, "motif": "mauvais dossier"} if piece else None


def _etape(m: Machine, data: st.DataObject) -> Arguments | None:
    visee = _solution(m, data)
    if visee is None:
        return None
    return {"solution": visee[1], "libelle": "visite", "le": "2026-12-01", "faite": "non"}


def _sortie(m: Machine, data: st.DataObject) -> Arguments:
    visa = _une(m, data, "visa") if data.draw(st.booleans()) else None
    return {"jeune": _jeune(m, data), "date": data.draw(passees), "visa": visa}


def _visa(m: Machine, data: st.DataObject) -> Arguments:
    return {
        "jeune": _jeune(m, data), "date": data.draw(passees), "motif": "bail à venir",
        "etape": "visite", "etape_le": "2026-12-15", "responsable": "Mme Rivière",
    }  # fmt: skip


def _accorder_visa(m: Machine, data: st.DataObject) -> Arguments:
    demande = _une(m, data, "visa", "accorde_par IS NULL") if data.draw(st.booleans()) else None
    return {"visa": demande} if demande else _visa(m, data)


def _retirer_visa(m: Machine, data: st.DataObject) -> Arguments | None:
    visa = _une(m, data, "visa", "retrait IS NULL")
    return {"visa": visa, "motif": "changement"} if visa else None


def _trancher(m: Machine, data: st.DataObject) -> Arguments | None:
    conflits = m.rangees(
        "SELECT c.entite, c.champ, json_extract(v.value, '$.ligne') FROM conflit AS c,"
        " json_each(c.versions) AS v ORDER BY 1, 2, 3"
    )
    if not conflits:
        return None
    entite, champ, ligne = data.draw(st.sampled_from(conflits))
    return {"entite": entite, "champ": champ, "ligne": ligne}


def _retablir(m: Machine, data: st.DataObject) -> Arguments | None:
    lignes = m.rangees(
        "SELECT entite, champ, journal_id || '/' || rang FROM journal_ligne"
        " WHERE champ NOT IN ('creation', 'suppression') ORDER BY 3"
    )
    if not lignes:
        return None
    entite, champ, ligne = data.draw(st.sampled_from(lignes))
    return {"entite": entite, "champ": champ, "ligne": ligne}


def _ecarter_rejet(m: Machine, data: st.DataObject) -> Arguments | None:
    rejet = _une(m, data, "rejet_import", "ecarte IS NULL")
    return {"rejet": rejet, "raison": "saisi à la main"} if rejet else None


def _changer_roles(m: Machine, data: st.DataObject) -> Arguments | None:
    autre = _une(m, data, "compte", f"id <> '{m.seance.coffre.compte.id}'")
    if autre is None:
        return None
    roles = data.draw(st.sampled_from([["cadre"], ["educateur"], None]))
    return {"compte": autre, "roles": roles, "actif": data.draw(st.booleans())}


def _sceller(m: Machine, data: st.DataObject) -> Arguments:
    return {"jeune": _jeune(m, data), "rubrique": "SANTE", "texte": data.draw(st.text(max_size=9))}


def _comptes(m: Machine) -> list[str]:
    return [str(c) for c in m.lire("SELECT id FROM compte ORDER BY cree, id")]


def _creer_compte(m: Machine, data: st.DataObject) -> Arguments | None:
    if m.lire("SELECT count(*) FROM compte")[0] > 1:
        return None  # une dérivation de clé suffit
    del data
    return {"nom": "béa", "roles": ["cadre"], "mot_de_passe": "cheval pile agrafe deux"}


def _territoire(m: Machine, data: st.DataObject) -> Arguments:
    del m
    return {"fichier": data.draw(st.sampled_from([str(fichiers() / "territoire.yaml"), None]))}


def _simple(**fixes: str | st.SearchStrategy[Any]) -> Regle:
    def regle(m: Machine, data: st.DataObject) -> Arguments:
        tires = {n: v if isinstance(v, str) else data.draw(v) for n, v in fixes.items()}
        return {"jeune": _jeune(m, data), **tires}

    return regle


def _facette(type_: TypeEntite) -> Regle:
    """Un fait neuf, ou un fait du même type changé en partie."""

    def regle(m: Machine, data: st.DataObject) -> Arguments:
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


def _retirer(m: Machine, data: st.DataObject) -> Arguments | None:
    type_ = data.draw(st.sampled_from(RETIRABLES))
    element = _une(m, data, type_)
    return {"type": type_, "element": element} if element else None


def _deux(m: Machine, data: st.DataObject) -> Arguments:
    connus = m.dossiers()[:4]
    deux = data.draw(st.permutations(connus if len(connus) > 1 else [*connus, "P75-9"]))
    return {"jeune": deux[0], "avec": deux[1], "motif": "même personne ?"}


def _reunis(m: Machine, data: st.DataObject) -> Arguments | None:
    paires = m.rangees(
        "SELECT x.dossier, y.dossier FROM meme_personne AS m JOIN jeune AS x ON x.id = m.a"
        " JOIN jeune AS y ON y.id = m.b WHERE m.distinctes = 'non'"
        " AND x.dossier IS NOT NULL AND y.dossier IS NOT NULL ORDER BY m.cree, m.id"
    )
    if not paires:
        return None
    un, autre = data.draw(st.sampled_from(paires))
    return {"jeune": un, "avec": autre, "motif": "erreur"}


def _une_echeance(m: Machine, data: st.DataObject) -> Arguments:
    return {"jeune": _jeune(m, data), "code": data.draw(st.sampled_from(["ASE-07", "ASE-08"]))}


def _noter_echeances(m: Machine, data: st.DataObject) -> Arguments:
    lot = [_une_echeance(m, data) for _ in range(data.draw(st.integers(1, 3)))]
    etat = data.draw(st.sampled_from(["fait", "sans_objet"]))
    return {"echeances": lot, "etat": etat, "le": data.draw(passees), "motif": "déjà vu ailleurs"}


def _rouvrir_echeances(m: Machine, data: st.DataObject) -> Arguments:
    return {"echeances": [_une_echeance(m, data)]}


REGLES: dict[str, Regle] = {
    "accepter_transfert": _simple(date=passees),
    "accorder_visa": _accorder_visa,
    "affecter_referent": _simple(referent="Mme Rivière", le=dates),
    "annuler_sortie": _simple(motif="saisie par erreur"),
    "changer_etat_solution": _changer_etat,
    "changer_roles": _changer_roles,
    "classer_piece": _classer_piece,
    "charger_referentiel": lambda m, data: {"nom": "inconnu", "contenu": "a: 1"},
    "enregistrer_regle": lambda m, data: {"contenu": "regle: essai"},
    "retirer_regle": lambda m, data: {"regle": "revenu-autonomie@0.9"},
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
    "enregistrer_scenario": _scenario,
    "enregistrer_solution": _enregistrer_solution,
    "enregistrer_sortie": _sortie,
    "importer_tableur": lambda m, data: {"fichier": str(fichiers() / "cohorte.xlsx")},
    "noter_copie": _simple(etat=st.sampled_from(["commencée", "achevée", "inachevée"])),
    "proposer_transfert": _simple(vers="Département voisin"),
    "retirer_element": _retirer,
    "marquer_releve": lambda m, data: {},
    "retenir_reglage": lambda m, data: {"cle": "portee", "valeur": {"quoi": "miens"}},
    "ajouter_mot": lambda m, data: {"mot": data.draw(st.sampled_from(["apéjiste", "Kéran"]))},
    "oublier_mot": lambda m, data: {"mot": data.draw(st.sampled_from(["apéjiste", "Kéran"]))},
    "retablir_valeur": _retablir,
    "retirer_piece": _retirer_piece,
    "retirer_visa": _retirer_visa,
    "sceller_texte": _sceller,
    "signer_projet": _simple(le=passees, position=st.sampled_from(["ACCORD", None])),
    "noter_echeances": _noter_echeances,
    "rouvrir_echeances": _rouvrir_echeances,
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
