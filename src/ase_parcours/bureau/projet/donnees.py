"""Ce que la page Projet montre, calculé sans Qt à partir du dossier lu."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ase_parcours import francais as fr
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.metier.projet import (
    EtatBesoin,
    derniere_version,
    est_faite,
    etat_besoin,
    phrase_besoins,
    phrase_edition,
    retard,
)
from ase_parcours.metier.projet_versions import changements, contenu
from ase_parcours.referentiels.controles import reperes_controles
from ase_parcours.referentiels.listes import Terme, nomenclature

Rangee = Mapping[str, Any]

MARQUES = {
    EtatBesoin.TRAITE: ("circle-check", "garantie"),
    EtatBesoin.EN_PARTIE: ("circle-half-2", "fragile"),
    EtatBesoin.NON_TRAITE: ("circle-dashed", "sans"),
}
"""Icône et ton de chaque état."""


@dataclass(frozen=True, slots=True)
class LigneAction:
    """Une action telle qu'une carte la montre. ``quand`` est rouge si ``en_retard``."""

    id: str
    icone: str
    jeton: str
    quoi: str
    qui: str
    quand: str
    en_retard: bool


@dataclass(frozen=True, slots=True)
class Besoin:
    """Une carte de besoin. ``court`` : son titre dans une carte étroite."""

    code: str
    titre: str
    court: str
    article: str
    etat: EtatBesoin
    rangee: Rangee | None
    situation: str
    veut: str
    actions: tuple[LigneAction, ...]
    pieces: int


@dataclass(frozen=True, slots=True)
class Projet:
    """La page. ``recueil`` : d'où viennent les mots ; ``changements`` : depuis la version."""

    recueil: str
    parole: str
    refuse: str
    besoins: tuple[Besoin, ...]
    edition: str
    phrase: str
    a_revoir: bool
    changements: tuple[str, ...] | None


def projet(etat: EtatDossier, aujourd_hui: date) -> Projet:
    """Ce que dit le dossier, au jour donné."""
    f = etat.vue.facettes
    dits = f["projet"][0] if f["projet"] else {}
    termes = nomenclature("besoins").termes.values()
    besoins = tuple(_besoin(terme, etat, aujourd_hui) for terme in termes)
    mois = reperes_controles().seuils.paa_revoir_mois
    version = derniere_version(f["version_projet"])
    phrase = phrase_edition(f["version_projet"], aujourd_hui, mois)
    return Projet(
        _recueil(dits, etat),
        str(dits.get("parole") or ""),
        _refuse(dits, etat),
        besoins,
        phrase,
        f"{phrase_besoins(b.etat for b in besoins)}.",
        "à revoir depuis" in phrase,
        _changes(version, dits, etat),
    )


def _recueil(dits: Rangee, etat: EtatDossier) -> str:
    if not dits.get("parole"):
        return etat.accord("Ses mots à elle", "Ses mots à lui", "Ses mots")
    le = dits.get("parole_le")
    quand = f", recueillis le {fr.date_longue(date.fromisoformat(le))}" if le else ""
    return f"Ses mots{quand}"


def _refuse(dits: Rangee, etat: EtatDossier) -> str:
    phrases = []
    if dits.get("refuse"):
        refuse = etat.accord("Elle refuse", "Il refuse", "Refuse")
        phrases.append(f"{refuse}{fr.INSECABLE}: {dits['refuse']}")
    position = dits.get("position")
    if position and position != "ACCORD":
        mot = nomenclature("positions").libelle(position)
        suite = f"{fr.INSECABLE}: «{fr.INSECABLE}{dits['desaccord']}{fr.INSECABLE}»" \
            if dits.get("desaccord") else ""  # fmt: skip
        phrases.append(f"{fr.initiale_majuscule(mot)}{suite}.")
    return "\n".join(phrases)


def _besoin(terme: Terme, etat: EtatDossier, aujourd_hui: date) -> Besoin:
    code = terme.code
    rangee = next((b for b in etat.vue.facettes["besoin"] if b["besoin"] == code), None)
    actions = [a for a in etat.vue.facettes["action"] if a["besoin"] == code]
    actions.sort(key=lambda a: (a["pour_le"] or "9999", a["id"]))
    dits = rangee or {}
    return Besoin(
        code,
        terme.libelle,
        str(terme.plus.get("court", terme.libelle)),
        str(terme.plus.get("article", "")),
        etat_besoin(rangee, actions, aujourd_hui),
        rangee,
        str(dits.get("situation") or ""),
        str(dits.get("parole") or ""),
        tuple(_action(a, aujourd_hui) for a in actions),
        len([p for p in str(dits.get("preuves") or "").split(",") if p.strip()]),
    )


def _action(action: Rangee, aujourd_hui: date) -> LigneAction:
    jours = retard(action, aujourd_hui)
    if est_faite(action, aujourd_hui):
        icone, jeton = "circle-check", "garantie_texte"
    elif action["etat"] == "ABANDONNEE":
        icone, jeton = "circle-x", "discret"
    elif jours:
        icone, jeton = "alert-triangle", "sans_texte"
    elif action["etat"] == "EN_COURS":
        icone, jeton = "progress", "accent"
    else:
        icone, jeton = "circle", "doux"
    pour = action["faite_le"] or action["pour_le"]
    quand = fr.date_courte(date.fromisoformat(pour), avec_annee=False) if pour else "sans date"
    if jours:
        quand = f"retard {jours}{fr.INSECABLE}j"
    qui = str(action["qui"] or "")
    return LigneAction(action["id"], icone, jeton, str(action["quoi"]), qui, quand, bool(jours))


def _changes(version: Rangee | None, dits: Rangee, etat: EtatDossier) -> tuple[str, ...] | None:
    if version is None:
        return None
    f = etat.vue.facettes
    libelles = {c: t.libelle for c, t in nomenclature("besoins").termes.items()}
    signe = version["contenu"] if isinstance(version["contenu"], dict) else {}
    return tuple(changements(signe, contenu(dits, f["besoin"], f["action"]), libelles))
