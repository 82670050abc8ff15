"""Ce que le projet et les entretiens prennent au dossier de la même façon."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from ase_parcours.metier.controles.regard import Regard, jour, liste
from ase_parcours.metier.controles.statut import est_francais
from ase_parcours.metier.projet import est_faite, retard
from ase_parcours.operations.assemblage import commun
from ase_parcours.rapports.contenus.communs import Personne, Signature
from ase_parcours.rapports.contenus.lettre import TexteCite
from ase_parcours.rapports.contenus.natures import Nature
from ase_parcours.rapports.contenus.projet import (
    ActionPrevue,
    DroitExplique,
    EtatAction,
    Position,
)
from ase_parcours.referentiels.echeances import catalogue

Rangee = Mapping[str, Any]
_SEJOUR = "SEJOUR"
_NATURES = {"1": Nature.ARGENT, "4": Nature.SANTE}
"""De quoi parlent les besoins : ni les comptes ni les soins ne vont à tous."""
_TITULAIRE = "titulaire de l’autorité parentale"


def nature(besoin: object) -> Nature:
    """Ce que révèle un texte sur ce besoin (code du décret)."""
    return _NATURES.get(str(besoin), Nature.LIBRE)


def actions(rangees: Iterable[Rangee], au: date) -> Iterator[ActionPrevue]:
    """Les actions, de la plus proche à celle qui n'a pas de date."""
    for a in sorted(rangees, key=lambda a: (jour(a, "pour_le") or date.max, str(a["id"]))):
        etat = etat_action(a, au)
        faite_le = jour(a, "faite_le") if etat is EtatAction.FAITE else None
        yield ActionPrevue(
            quoi=texte(a, "quoi"),
            qui=texte(a, "qui"),
            quand=faite_le or jour(a, "pour_le"),
            etat=etat,
            preuve=texte(a, "preuve"),
            nature=nature(a.get("besoin")),
        )


def etat_action(a: Rangee, au: date) -> EtatAction:
    """Où en est une action, un jour donné."""
    if a.get("etat") == "ABANDONNEE":
        return EtatAction.ABANDONNEE
    if est_faite(a, au):
        return EtatAction.FAITE
    if retard(a, au):
        return EtatAction.EN_RETARD
    return EtatAction.EN_COURS if a.get("etat") == "EN_COURS" else EtatAction.A_FAIRE


def droits(r: Regard, *sources: Rangee) -> tuple[DroitExplique, ...]:
    """Toute la liste, cochée de ce que ces faits notent comme expliqué."""
    notes = {code for s in sources for code in liste(s, "droits_expliques")}
    attendus = dict(r.reperes.libelles["droits"])
    if francais(r) and _SEJOUR not in notes:
        del attendus[_SEJOUR]
    return tuple(DroitExplique(nom, code in notes) for code, nom in attendus.items())


def francais(r: Regard) -> bool:
    """Vrai si la nationalité notée est française ; l'inconnu ne l'est pas."""
    return est_francais(r.identite.get("nationalite")) is True


def position(r: Regard, fait: Rangee) -> Position:
    """La position notée, et le désaccord dans les mots du jeune."""
    code = texte(fait, "position")
    dite = r.reperes.libelle("positions", code) if code else ""
    return Position(dite, texte(fait, "desaccord"))


def textes(*codes: str) -> tuple[TexteCite, ...]:
    """Les textes de ces échéances, et le jour où ils ont été lus ; jamais un texte à vérifier."""
    lignes = catalogue().lignes
    return tuple(
        TexteCite(ligne.base_legale, ligne.lu_le)
        for code in codes
        if (ligne := lignes.get(code)) is not None and ligne.lu_le is not None
    )


def signatures(personne: Personne, majorite: int) -> tuple[Signature, ...]:
    """Les boîtes d'usage, et celle du titulaire de l'autorité parentale tant qu'il en faut une."""
    boites = commun.signatures(personne)
    if personne.age is not None and personne.age >= majorite:
        return boites
    # L'âge inconnu n'est pas la majorité.
    qualite = _TITULAIRE if personne.age is not None else f"{_TITULAIRE}, si mineur"
    return (*boites, Signature("", qualite))


def texte(fait: Rangee, champ: str) -> str:
    """Un texte d'un fait, sans ses blancs de bord ; vide s'il manque."""
    valeur = fait.get(champ)
    return str(valeur).strip() if valeur else ""
