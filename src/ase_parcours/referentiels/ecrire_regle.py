"""Écrire un jeu de règles en YAML : ce que ``lire_regle`` relit est le même jeu.

L'éditeur ne change jamais un jeu en mémoire : il en écrit le texte, et c'est le lecteur qui
accepte ou refuse. Les commentaires d'un fichier ne sont pas dans le jeu : ils se perdent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import yaml

from ase_parcours.metier.regles import modele as m

LARGEUR = 96
_Table = dict[str, Any]


class _EnLigne(dict[str, Any]):
    """Une table courte, écrite sur une ligne : « {de: 0, a: 0, montant: 42000} »."""


class _Redacteur(yaml.SafeDumper):
    """Sans ancres, que personne ne relit ; les listes de listes rentrées d'un cran."""

    def ignore_aliases(self, _objet: Any) -> bool:  # noqa: ANN401 - signature de PyYAML
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        del indentless
        super().increase_indent(flow, False)


def _en_ligne(redacteur: yaml.SafeDumper, table: _EnLigne) -> yaml.Node:
    return redacteur.represent_mapping("tag:yaml.org,2002:map", table.items(), flow_style=True)


def _liste(redacteur: yaml.SafeDumper, liste: list[Any]) -> yaml.Node:
    courte = not any(isinstance(x, dict | list) for x in liste)
    return redacteur.represent_sequence("tag:yaml.org,2002:seq", liste, flow_style=courte)


_Redacteur.add_representer(_EnLigne, _en_ligne)
_Redacteur.add_representer(list, _liste)


def ecrire_regle(jeu: m.JeuDeRegles) -> str:
    """Le texte YAML d'un jeu. Rien n'y est contrôlé : c'est l'affaire du lecteur."""
    texte: str = yaml.dump(
        _jeu(jeu), Dumper=_Redacteur, allow_unicode=True, sort_keys=False, width=LARGEUR
    )
    return texte


def _jeu(j: m.JeuDeRegles) -> _Table:
    return _sans_vide(
        {
            "regle": j.id,
            "nom": j.nom,
            "version": j.version,
            "statut": j.statut.value,
            "territoire": j.territoire,
            "en_vigueur_du": j.du,
            "en_vigueur_au": j.au,
            "source": j.source,
            "lu_le": j.lu_le,
            "auteur": j.auteur,
            "unite": "centimes",
            "mention": j.mention,
            "simulateur": j.simulateur,
            "incalculable": j.incalculable,
            "contrepartie": j.contrepartie,
            "grandeurs": {nom: _grandeur(g) for nom, g in j.grandeurs.items()},
            "conditions": [_condition(c) for c in j.conditions],
            "montant": _montant(j.montant),
            "duree": _duree(j.duree),
            "pieces": [_piece(p) for p in j.pieces],
            "quota": _EnLigne(places=j.quota.places, ordre=j.quota.ordre) if j.quota else None,
        }
    )


def _sans_vide(table: Mapping[str, Any]) -> _Table:
    """Sans ce qui n'est pas dit ; zéro est dit."""
    return {cle: v for cle, v in table.items() if v is not None and v not in ("", [], {})}


def _grandeur(g: m.Grandeur) -> _Table:
    return _sans_vide(
        {
            "libelle": g.libelle,
            "ressources": sorted(g.natures),
            "selon": g.selon,
            "mois": g.mois or None,
            "abattement": g.abattement or None,
            "taux_pourcent": None if g.taux == 100 else g.taux,
            "arrondi": _arrondi(g.arrondi),
            "source": g.source,
        }
    )


def _arrondi(a: m.RegleArrondi | None) -> _Table | None:
    return None if a is None else _EnLigne(sens=a.sens.value, pas=a.pas)


def _condition(c: m.Condition) -> _Table:
    dite = _sans_vide(
        {
            "id": c.id,
            "libelle": c.libelle,
            "fait": c.fait,
            c.operateur.value: _demande(c),
            "source": c.source,
            "piece": c.piece,
            "note": c.note,
        }
    )
    if c.operateur in _A_CODES or c.operateur in _A_SOUS:
        dite.setdefault(c.operateur.value, [])  # vide, le lecteur la refuse en la nommant
    return dite


_A_CODES = (m.Operateur.PARMI, m.Operateur.HORS, m.Operateur.AVEC_UN_DE, m.Operateur.SANS)
_A_SOUS = (m.Operateur.TOUS, m.Operateur.UN_DE)


def _demande(c: m.Condition) -> Any:  # noqa: ANN401 - ce que l'opérateur attend
    match c.operateur:
        case m.Operateur.ENTRE:
            return list(c.bornes)
        case m.Operateur.AU_MOINS:
            return c.bornes[0]
        case m.Operateur.AU_PLUS:
            return c.bornes[1]
        case m.Operateur.EST:
            return "oui" if c.voulu else "non"
        case m.Operateur.TOUS | m.Operateur.UN_DE:
            return [_sous(s) for s in c.sous]
        case m.Operateur.NON:
            return _sous(c.sous[0])
        case m.Operateur.VERIFIER:
            return "oui"
        case _:
            return sorted(c.codes)


def _sous(c: m.Condition) -> _Table:
    table = _condition(c)
    return table if c.sous else _EnLigne(table)


def _montant(r: m.RegleMontant | None) -> _Table | None:
    if r is None:
        return None
    par_tranches = r.genre is m.GenreMontant.TRANCHES
    table = _sans_vide(
        {
            "genre": r.genre.value,
            "selon": r.selon,
            "montant": r.base if r.base or not par_tranches else None,
            "seuil": r.seuil or None,
            "taux_pourcent": None if r.taux == 100 else r.taux,
            "arrondi": _arrondi(r.arrondi),
            "plancher": r.plancher,
            "plafond": r.plafond,
            "minimum_verse": r.minimum_verse or None,
            "supplements": [
                {**_condition(s.condition), "montant": s.montant} for s in r.supplements
            ],
        }
    )
    if par_tranches:
        table["tranches"] = [_tranche(t) for t in r.tranches]
    return table


def _tranche(t: m.Tranche) -> _Table:
    fin: Iterable[tuple[str, int]] = () if t.a is None else (("a", t.a),)
    return _EnLigne([("de", t.de), *fin, ("montant", t.montant)])


def _duree(d: m.Duree | None) -> _Table | None:
    if d is None:
        return None
    return _EnLigne(
        _sans_vide(
            {
                "premiere_mois": d.premiere,
                "renouvellement_mois": d.renouvellement or None,
                "renouvellements": d.renouvellements or None,
                "total_mois": d.total,
                "delai_mois": d.delai or None,
            }
        )
    )


def _piece(p: m.PieceExigee) -> _Table:
    return _EnLigne(
        _sans_vide(
            {
                "libelle": p.libelle,
                "papier": p.papier,
                "validite_mois": p.validite,
                "valide_par": p.valide_par,
            }
        )
    )
