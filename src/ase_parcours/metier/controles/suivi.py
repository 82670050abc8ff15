"""Après la sortie : contacts, logement, envie de revenir, demande de retour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ase_parcours.francais import date_longue, pluriel
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles.regard import NON, OUI, Rangee, Regard, delai, jour
from ase_parcours.metier.facettes.suivi import PAGE
from ase_parcours.metier.jeune import TypeEvenement
from ase_parcours.metier.sortie import Statut

_RUE = frozenset({"RUE", "URGENCE"})


def controler(r: Regard) -> Iterator[Alerte]:
    """Toutes les alertes du suivi."""
    yield from _demandes(r)
    depart = date_de_depart(r)
    if depart is None:
        return
    contacts = sorted(
        (c for c in r.faits("contact") if (d := jour(c, "le")) and depart <= d <= r.aujourd_hui),
        key=lambda c: str(c["le"]),
    )
    yield from _contacts(r, depart, contacts)
    yield from _logement(contacts)
    yield from _revenir(r, contacts)


def date_de_depart(r: Regard) -> date | None:
    """Le jour où la prise en charge a fini : sortie, déclaration ou départ constaté."""
    if r.evaluation.statut is Statut.SUIVI:
        return None
    sit = r.evaluation.situation
    if sit.sortie is not None:
        return sit.sortie.le
    if sit.dernier is not None and sit.dernier.type is TypeEvenement.CONSTAT:
        return sit.dernier.le
    return None


def fin_du_droit_au_retour(r: Regard) -> date | None:
    """Premier jour où le droit au retour ne vaut plus : l'anniversaire qui clôt l'accueil."""
    return r.age_atteint(r.evaluation.reperes.regles.fin_accueil_ans)


def _contacts(r: Regard, depart: date, contacts: list[Rangee]) -> Iterator[Alerte]:
    s = r.seuils
    if not contacts:
        if delai(depart, jours=s.premier_contact_jours) <= r.aujourd_hui:
            texte = f"Aucun contact n'est noté depuis le départ, le {date_longue(depart)}."
            yield Alerte(
                "contact_jamais_tente", texte, page=PAGE, source=r.source("premier_contact_jours")
            )
        return
    joints = [c for c in contacts if c.get("joint") == OUI]
    if not joints:
        essais = pluriel(len(contacts), "contact tenté", "contacts tentés")
        texte = f"{essais} depuis le départ, le jeune n'a pas été joint."
        yield Alerte("jamais_joint", texte, page=PAGE, source=r.source("contact_mois"))
    dernier = jour(contacts[-1], "le")
    if dernier is not None and delai(dernier, mois=s.contact_mois) <= r.aujourd_hui:
        jours = (r.aujourd_hui - dernier).days
        texte = f"Dernier contact tenté il y a {jours} jours, le {date_longue(dernier)}."
        yield Alerte("contact_ancien", texte, page=PAGE, source=r.source("contact_mois"))


def _logement(contacts: list[Rangee]) -> Iterator[Alerte]:
    """Ce que le dernier contact qui parle du logement en dit."""
    disent = [c for c in contacts if c.get("logement") or c.get("logement_convient") in (OUI, NON)]
    if not disent:
        return
    contact = disent[-1]
    le, element = jour(contact, "le"), contact.get("id")
    quand = f", le {date_longue(le)}" if le else ""
    if contact.get("logement") in _RUE:
        texte = f"Sans logement au dernier contact{quand} : rue, squat, hôtel ou urgence."
        yield Alerte("sans_logement_depuis", texte, page=PAGE, element=element, grave=True)
    elif contact.get("logement_convient") == NON:
        texte = f"Le logement ne convient pas, dit au dernier contact{quand}."
        yield Alerte("logement_inadapte", texte, page=PAGE, element=element)


def _revenir(r: Regard, contacts: list[Rangee]) -> Iterator[Alerte]:
    """L'envie dite en dernier, si aucune demande ne l'a suivie."""
    disent = [c for c in contacts if c.get("veut_revenir") in (OUI, NON)]
    fin = fin_du_droit_au_retour(r)
    if not disent or disent[-1].get("veut_revenir") != OUI:
        return
    if fin is not None and fin <= r.aujourd_hui:
        return
    le = jour(disent[-1], "le") or r.aujourd_hui
    demandes = [d for x in r.faits("demande_retour") if (d := jour(x, "demandee_le"))]
    if any(d >= le for d in demandes):
        return
    ans = r.evaluation.reperes.regles.fin_accueil_ans
    jusque = f"jusqu'au {date_longue(fin)}" if fin is not None else f"jusqu'à {ans} ans"
    texte = (
        f"Souhaite revenir, dit le {date_longue(le)} : le droit au retour est ouvert {jusque}. "
        "Noter la demande."
    )
    yield Alerte(
        "veut_revenir", texte, page=PAGE, element=disent[-1].get("id"), grave=True,
        source=r.source("retour_jours"),
    )  # fmt: skip


def _demandes(r: Regard) -> Iterator[Alerte]:
    """Une demande sans réponse : « en attente » n'en est pas une."""
    for demande in r.faits("demande_retour"):
        le = jour(demande, "demandee_le")
        if le is None or le > r.aujourd_hui or demande.get("reponse") not in (None, "", "ATTENTE"):
            continue
        jours = (r.aujourd_hui - le).days
        abri = "" if demande.get("abri") == OUI else " La mise à l'abri n'est pas notée."
        texte = f"Retour demandé le {date_longue(le)}, sans réponse "
        if jours > r.seuils.retour_jours:
            texte += f"depuis {jours} jours ; la réponse se donne en {r.seuils.retour_jours}.{abri}"
        else:
            avant = delai(le, jours=r.seuils.retour_jours)
            texte += f"encore : répondre avant le {date_longue(avant)}.{abri}"
        yield Alerte(
            "retour_sans_reponse", texte, page=PAGE, element=demande.get("id"),
            grave=jours > r.seuils.retour_jours, source=r.source("retour_jours"),
        )  # fmt: skip
