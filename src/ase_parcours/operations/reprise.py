"""Reprendre le document d'un autre service : un dossier neuf, de ce que le PDF porte.

Rien n'est écrasé : un numéro de dossier déjà au coffre arrête tout. Ce qui n'est pas reconnu n'est
pas deviné : c'est dit, à saisir à la main. Tout passe par les opérations de saisie, en une fois.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from ase_parcours import francais
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.hebergement import FIN_INCONNUE, Etat, Natures
from ase_parcours.operations.commun import identifiant_du_jeune
from ase_parcours.operations.rapports import MARQUE
from ase_parcours.operations.seance import Fait, Seance
from ase_parcours.rapports.contenus.attestation import Attestation, SolutionCouvrante
from ase_parcours.rapports.contenus.communs import (
    Destinataire,
    DuJeune,
    Genre,
    Personne,
    Piste,
)
from ase_parcours.rapports.contenus.plan_transition import PlanTransition
from ase_parcours.rapports.donnees import Document

_SEXES = {Genre.FEMININ: "F", Genre.MASCULIN: "M"}
_PREVUE = "date prévue"
_NUMEROS_DES_MOIS = {nom: rang for rang, nom in enumerate(francais.MOIS, 1)}


@dataclass(frozen=True, slots=True)
class Reprise:
    """Ce qui a été repris. ``laissees`` : natures des solutions à saisir à la main."""

    type: str
    dossier: str
    solutions: int
    laissees: tuple[str, ...]
    fait: Fait

    def en_json(self) -> dict[str, Any]:
        """Pour la ligne de commande."""
        return {
            "type": self.type,
            "dossier": self.dossier,
            "solutions": self.solutions,
            "laissees": list(self.laissees),
            "entree": self.fait.entree,
        }


def lire_document(octets: bytes) -> Document:
    """Le document que ce PDF porte. Lève ``FichierAbime``."""
    from ase_parcours.rapports.reprise import document_du_pdf

    return document_du_pdf(octets)


def reprendre(
    seance: Seance, document: Document, aujourd_hui: date, *, simuler: bool = False
) -> Reprise:
    """Crée le dossier que porte ce document : identité, solutions.

    Lève ``UsageInvalide`` si le document ne nomme pas de jeune, ``RefusMetier`` si son dossier est
    déjà au coffre ou si le coffre est d'exercice.
    """
    contenu = _nommant_un_jeune(document.contenu)
    if contenu.en_tete.unite.startswith(MARQUE):
        raise UsageInvalide(
            "document_d_exercice",
            "Ce document vient d'un coffre d'exercice : ses personnes n'existent pas.",
            "Demandez le document édité par le service qui suit le jeune.",
        )
    _exiger_neuf(seance, contenu.personne.dossier)
    solutions, laissees = _solutions(contenu, seance.coffre.reperes.natures)
    gestes = [("enregistrer_jeune", _identite(contenu))]
    gestes += [("enregistrer_solution", s) for s in solutions]
    fait = seance.faire_plusieurs(gestes, aujourd_hui, simuler=simuler)
    return Reprise(document.type, contenu.personne.dossier, len(solutions), laissees, fait)


def _nommant_un_jeune(contenu: object) -> DuJeune:
    """Le contenu s'il nomme un jeune ; pour une commission, le dossier porte un pseudonyme."""
    if isinstance(contenu, DuJeune):
        p, masque = contenu.personne, contenu.en_tete.destinataire is Destinataire.COMMISSION
        if not masque and all(x.strip() for x in (p.nom, p.prenom, p.dossier)):
            return contenu
    raise UsageInvalide(
        "document_sans_dossier",
        "Ce document ne nomme pas de jeune : il n'y a pas de dossier à en reprendre.",
        "Demandez un plan de transition complet au service qui suit le jeune.",
    )


def _exiger_neuf(seance: Seance, dossier: str) -> None:
    if seance.exercice is not None:
        raise RefusMetier(
            "reprise_en_exercice",
            "Le coffre d'exercice ne reçoit pas de document.",
            "Ouvrez le coffre du foyer pour reprendre un vrai dossier.",
        )
    with seance.lire() as conn:
        if identifiant_du_jeune(conn, dossier) is not None:
            raise RefusMetier(
                "dossier_deja_au_coffre",
                "Le dossier de ce document est déjà au coffre : rien n'a été changé.",
                "Ouvrez ce dossier et complétez-le à la main, le document à côté.",
            )


def _identite(contenu: DuJeune) -> dict[str, Any]:
    p = contenu.personne
    dits: dict[str, Any] = {
        "nom": p.nom,
        "prenom": p.prenom,
        "sexe": _SEXES.get(p.genre),
        "naissance": naissance(p),
    }
    if isinstance(contenu, PlanTransition):
        if contenu.bilan.base == _PREVUE and contenu.bilan.sortie is not None:
            dits["sortie_prevue"] = contenu.bilan.sortie.isoformat()
        dits["parole"] = contenu.mots.texte if contenu.mots else None
    return {"jeune": p.dossier, **{c: v for c, v in dits.items() if v}}


def naissance(personne: Personne) -> str | None:
    """« 14 juillet 2007 », « mai 2009 », « 2009 » → AAAA-MM-JJ, AAAA-MM, AAAA ; sinon inconnue."""
    mots = (personne.naissance or "").replace(francais.INSECABLE, " ").split()
    annee, *avant = reversed(mots) if mots else [""]
    if not (annee.isascii() and annee.isdigit() and len(annee) == 4):
        return None
    if not avant:
        return annee
    mois = _NUMEROS_DES_MOIS.get(avant[0])
    jour = "".join(avant[1:]).removesuffix("er")
    if mois is None or (jour and not (jour.isascii() and jour.isdigit())):
        return None
    return f"{annee}-{mois:02}" + (f"-{int(jour):02}" if jour else "")


def _solutions(contenu: DuJeune, natures: Natures) -> tuple[list[dict[str, Any]], tuple[str, ...]]:
    """Les solutions reconnues, et les natures de celles qui ne le sont pas."""
    codes = {mot: n.code for n in natures for mot in (n.libelle, n.court)}
    reprises, laissees = [], []
    for solution in _imprimees(contenu):
        code, etat = codes.get(solution.nature), _etat(solution)
        if code is None or etat is None:
            laissees.append(solution.nature)
            continue
        valeurs = _valeurs(solution, etat, contenu.en_tete.date_edition)
        reprises.append({"jeune": contenu.personne.dossier, "code": code, **valeurs})
    return reprises, tuple(laissees)


def _imprimees(contenu: DuJeune) -> Iterator[Piste | SolutionCouvrante]:
    if isinstance(contenu, PlanTransition):
        yield from contenu.pistes
    elif isinstance(contenu, Attestation):
        yield from contenu.couvertures


def _etat(solution: Piste | SolutionCouvrante) -> Etat | None:
    """L'état imprimé ; ce qu'une attestation compte est confirmé."""
    if isinstance(solution, SolutionCouvrante):
        return Etat.CONFIRMEE
    return next((e for e in Etat if e == solution.etat), None)


def _valeurs(solution: Piste | SolutionCouvrante, etat: Etat, le: date) -> dict[str, Any]:
    """``le`` : le jour de l'édition, seul jour où cet état est sûr."""
    inconnue = isinstance(solution, Piste) and solution.fin_inconnue
    fin = FIN_INCONNUE if inconnue else solution.fin and solution.fin.isoformat()
    dites = {
        "etat": etat.value,
        "etat_le": le.isoformat(),
        "debut": solution.debut and solution.debut.isoformat(),
        "fin": fin,
        "preuve": solution.preuve,
        "gestionnaire": solution.gestionnaire,
        "motif_refus": solution.suite
        if isinstance(solution, Piste) and etat is Etat.REFUSEE
        else None,
    }
    return {c: v for c, v in dites.items() if v}
