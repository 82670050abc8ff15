"""Projet d'accès à l'autonomie : besoins, actions, entretien des 17 ans, droits expliqués."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ase_parcours.francais import date_longue, enumeration, pluriel
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles.regard import NON, OUI, Regard, delai, jour, liste
from ase_parcours.metier.controles.statut import est_francais
from ase_parcours.metier.facettes.projet import PAGE
from ase_parcours.metier.projet import (
    EtatBesoin,
    derniere_version,
    etats_des_besoins,
    retard,
)

_DIX_SEPT_ANS = "DIX_SEPT_ANS"
_SEJOUR = "SEJOUR"


def controler(r: Regard) -> Iterator[Alerte]:
    """Toutes les alertes du projet, tant que la prise en charge se prépare."""
    if r.present:
        yield from _besoins(r)
        yield from _actions(r)
        yield from _version(r)
        yield from _entretien(r)
        yield from _droits(r)
        yield from _confiance(r)


def etats(r: Regard) -> dict[str, EtatBesoin]:
    """L'état de chacun des six besoins."""
    codes = r.reperes.libelles["besoins"]
    return etats_des_besoins(codes, r.faits("besoin"), r.faits("action"), r.aujourd_hui)


def _besoins(r: Regard) -> Iterator[Alerte]:
    if not r.a_atteint(r.seuils.entretien_ans):
        return
    source = r.source("paa_mois")
    par_etat: dict[EtatBesoin, list[str]] = {}
    for code, etat in etats(r).items():
        par_etat.setdefault(etat, []).append(r.reperes.libelle("besoins", code).lower())
    non, partie = par_etat.get(EtatBesoin.NON_TRAITE), par_etat.get(EtatBesoin.EN_PARTIE)
    if non:
        combien = pluriel(len(non), "besoin non traité", "besoins non traités")
        texte = f"{combien} : {enumeration(non)}."
        yield Alerte("besoins_non_traites", texte, page=PAGE, source=source)
    if partie:
        combien = pluriel(len(partie), "besoin traité en partie", "besoins traités en partie")
        texte = f"{combien} : {enumeration(partie)}."
        yield Alerte("besoins_en_partie", texte, page=PAGE, source=source)


def _actions(r: Regard) -> Iterator[Alerte]:
    for action in r.faits("action"):
        jours = retard(action, r.aujourd_hui)
        if jours:
            qui = f", {action['qui']}" if action.get("qui") else ""
            texte = f"{action.get('quoi') or 'Action'}{qui} : retard de {pluriel(jours, 'jour')}."
            yield Alerte("action_en_retard", texte, page=PAGE, element=action.get("id"))


def _version(r: Regard) -> Iterator[Alerte]:
    s = r.seuils
    version = derniere_version(r.faits("version_projet"))
    le = jour(version, "le") if version is not None else None
    if version is None:
        attendu = r.age_atteint(s.entretien_ans, s.paa_mois)
        if attendu is not None and attendu <= r.aujourd_hui:
            texte = (
                "Aucun projet d'accès à l'autonomie n'est signé : attendu depuis le "
                f"{date_longue(attendu)}."
            )
            yield Alerte("paa_absent", texte, page=PAGE, source=r.source("paa_mois"))
    elif le is not None and delai(le, mois=s.paa_retard_mois) <= r.aujourd_hui:
        texte = (
            f"Projet signé le {date_longue(le)} : il devait être revu avant le "
            f"{date_longue(delai(le, mois=s.paa_retard_mois))}."
        )
        yield Alerte("paa_en_retard", texte, page=PAGE, source=r.source("paa_retard_mois"))
    elif le is not None and delai(le, mois=s.paa_revoir_mois) <= r.aujourd_hui:
        texte = (
            f"Projet signé le {date_longue(le)} : à revoir avant le "
            f"{date_longue(delai(le, mois=s.paa_retard_mois))}."
        )
        yield Alerte("paa_a_revoir", texte, page=PAGE, source=r.source("paa_revoir_mois"))


def limite_entretien(r: Regard) -> date | None:
    """Au plus tard le jour des 17 ans ; un mois après l'arrivée pour qui arrive plus tard."""
    limite, arrivee = r.age_atteint(r.seuils.entretien_ans), r.evaluation.faits.arrivee()
    if limite is None:
        return None
    if arrivee is not None and arrivee > limite:
        return delai(arrivee, mois=r.seuils.entretien_entree_mois)
    return limite


def _entretien(r: Regard) -> Iterator[Alerte]:
    tenus = [
        e
        for e in r.par_code("entretien", "type_code", _DIX_SEPT_ANS)
        if (d := jour(e, "date")) is not None and d <= r.aujourd_hui
    ]
    source, limite = r.source("entretien_ans"), limite_entretien(r)
    if not tenus:
        if limite is not None and limite < r.aujourd_hui:
            texte = f"L'entretien des 17 ans n'est pas noté : dû le {date_longue(limite)}."
            yield Alerte("entretien_17_absent", texte, page=PAGE, grave=True, source=source)
        return
    if not any(e.get("signe") == OUI for e in tenus):
        non = any(e.get("signe") == NON for e in tenus)
        quoi = "n'est pas signé" if non else "est signé ou non, on ne sait pas"
        texte = f"Le compte rendu de l'entretien des 17 ans {quoi}."
        yield Alerte(
            "entretien_17_non_signe", texte, page=PAGE, element=tenus[-1].get("id"), source=source
        )


def _droits(r: Regard) -> Iterator[Alerte]:
    if not r.a_atteint(r.seuils.entretien_ans):
        return
    dits = {d for e in r.faits("entretien") for d in liste(e, "droits_expliques")}
    dits |= set(liste(r.unique("projet"), "droits_expliques"))
    attendus = dict(r.reperes.libelles["droits"])
    if est_francais(r.identite.get("nationalite")):
        attendus.pop(_SEJOUR, None)
    manquent = [libelle for code, libelle in attendus.items() if code not in dits]
    if manquent:
        texte = f"Droits non notés comme expliqués : {enumeration(manquent)}."
        yield Alerte("droits_non_expliques", texte, page=PAGE, source=r.source("entretien_ans"))


def _confiance(r: Regard) -> Iterator[Alerte]:
    """Proposée avant l'entretien des 17 ans."""
    des = r.age_atteint(r.seuils.entretien_ans, -r.seuils.confiance_mois)
    if des is None or des > r.aujourd_hui:
        return
    if not any(jour(p, "confiance_le") for p in r.faits("proche")):
        texte = "Aucune personne de confiance n'est notée : la proposer au jeune."
        yield Alerte("confiance_non_designee", texte, page=PAGE, source=r.source("confiance_mois"))
