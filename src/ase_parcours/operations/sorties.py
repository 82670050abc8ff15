"""La porte : sorties, constats, retours, transferts, décès (garantie.md §5)."""

from __future__ import annotations

from datetime import date

from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import RefusMetier
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.jeune import TypeEvenement
from ase_parcours.metier.porte import Examen, examiner_sortie, refus_evenement
from ase_parcours.metier.sortie import Statut
from ase_parcours.operations.commun import evaluation, jeune_connu
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import Dossier, Identifiant, Jour, Nomme, Texte


def _refuser(code: str, message: str, examen: Examen | None = None) -> None:
    motifs = [m.en_json() for m in examen.motifs] if examen else []
    conseil = examen.conseil if examen else ""
    raise RefusMetier(code, message, conseil, motifs)


def _permettre(e: Evaluation, type_: TypeEvenement, le: date) -> None:
    refus = refus_evenement(e, type_, le)
    if refus is not None:
        raise RefusMetier(refus.code, refus.texte)


def _ajouter(
    tx: Transaction,
    operation_: str,
    jeune: str,
    type_: TypeEvenement,
    le: str,
    **champs: str | None,
) -> str:
    with tx.ecrire(operation_, jeune) as e:
        return e.creer("evenement", jeune, {"type": type_.value, "le": le, **champs})


class EnregistrerSortie(Arguments):
    """Sortie effective. ``visa`` : la sortie est provisoire et porte ce visa."""

    jeune: Dossier
    date: Jour
    visa: Identifiant | None = None


@operation(Permission.SORTIR, annulable=False)
def enregistrer_sortie(tx: Transaction, acteur: Acteur, a: EnregistrerSortie) -> Resultat:
    """Enregistre une sortie, si chaque nuit le permet."""
    del acteur
    jeune = jeune_connu(tx, a.jeune)
    e = evaluation(tx, jeune)
    le = date.fromisoformat(a.date)
    _permettre(e, TypeEvenement.SORTIE, le)
    examen = examiner_sortie(e, le, a.visa)
    if examen.type is None:
        _refuser("sortie_refusee", examen.texte, examen)
    visa = examen.visa.id if examen.visa else None
    evenement = _ajouter(tx, "enregistrer_sortie", jeune, TypeEvenement.SORTIE, a.date, visa=visa)
    nuits = [
        [p.debut.isoformat(), p.derniere.isoformat(), p.couverture.value] for p in examen.plages
    ]
    return Resultat(
        {"type": examen.type, "date": a.date, "nuits": nuits, "visa": visa, "evenement": evenement}
    )


class AnnulerSortie(Arguments):
    """La sortie a été saisie par erreur : on revient à l'état d'avant, les deux restent."""

    jeune: Dossier
    motif: Nomme


@operation(Permission.SORTIR, annulable=False)
def annuler_sortie(tx: Transaction, acteur: Acteur, a: AnnulerSortie) -> Resultat:
    """Annule une sortie saisie par erreur, avec sa raison."""
    del acteur
    jeune = jeune_connu(tx, a.jeune)
    e = evaluation(tx, jeune)
    sortie = e.situation.dernier
    if sortie is None or sortie.type is not TypeEvenement.SORTIE:
        raise RefusMetier(
            "aucune_sortie", "Ce dossier n'a pas de sortie à annuler.", "Rien n'a été changé."
        )
    with tx.ecrire("annuler_sortie", jeune) as ecriture:
        ecriture.modifier(sortie.id, {"annulation": a.motif})
    return Resultat({"evenement": sortie.id, "statut": evaluation(tx, jeune).statut.value})


class ConstaterDepart(Arguments):
    """Le jeune est parti sans solution : fugue, refus, OQTF, prison."""

    jeune: Dossier
    date: Jour
    motif: Nomme


@operation(Permission.SORTIR, annulable=False)
def constater_depart(tx: Transaction, acteur: Acteur, a: ConstaterDepart) -> Resultat:
    """Constate un départ sans solution : le dossier reste rouge, les nuits se comptent."""
    del acteur
    return _simple(tx, "constater_depart", TypeEvenement.CONSTAT, a.jeune, a.date, a.motif)


class EnregistrerRetour(Arguments):
    """Retour à l'ASE avant 21 ans (CASF L222-5, 5°), ou retour d'un dossier transféré."""

    jeune: Dossier
    date: Jour
    motif: Texte | None = None


@operation(Permission.SORTIR, annulable=False)
def enregistrer_retour(tx: Transaction, acteur: Acteur, a: EnregistrerRetour) -> Resultat:
    """Enregistre un retour à l'ASE."""
    del acteur
    return _simple(tx, "enregistrer_retour", TypeEvenement.RETOUR, a.jeune, a.date, a.motif)


class EnregistrerDeces(Arguments):
    """Décès, à sa date."""

    jeune: Dossier
    date: Jour


@operation(Permission.SORTIR, annulable=False)
def enregistrer_deces(tx: Transaction, acteur: Acteur, a: EnregistrerDeces) -> Resultat:
    """Enregistre un décès."""
    del acteur
    return _simple(tx, "enregistrer_deces", TypeEvenement.DECES, a.jeune, a.date, None)


class DeclarerSortieSansSolution(Arguments):
    """Constat final d'un cadre, à partir du 21e anniversaire : compté pour toujours."""

    jeune: Dossier
    date: Jour
    motif: Nomme


@operation(Permission.VISER, annulable=False)
def declarer_sortie_sans_solution(
    tx: Transaction, acteur: Acteur, a: DeclarerSortieSansSolution
) -> Resultat:
    """Déclare une sortie sans solution, à partir du 21e anniversaire."""
    del acteur
    return _simple(
        tx,
        "declarer_sortie_sans_solution",
        TypeEvenement.SANS_SOLUTION,
        a.jeune,
        a.date,
        a.motif,
    )


class ProposerTransfert(Arguments):
    """Propose le dossier à un autre département ou à un autre coffre."""

    jeune: Dossier
    vers: Nomme
    motif: Texte | None = None


@operation(Permission.SORTIR, annulable=False)
def proposer_transfert(tx: Transaction, acteur: Acteur, a: ProposerTransfert) -> Resultat:
    """Propose le transfert d'un dossier ; rien ne change tant qu'il n'est pas accepté."""
    del acteur
    jeune = jeune_connu(tx, a.jeune)
    e = evaluation(tx, jeune)
    if e.statut is not Statut.SUIVI:
        _permettre(e, TypeEvenement.TRANSFERT, tx.aujourd_hui)
    with tx.ecrire("proposer_transfert", jeune) as ecriture:
        valeurs = {"vers": a.vers, "propose_le": tx.aujourd_hui.isoformat(), "motif": a.motif}
        transfert = ecriture.creer("transfert", jeune, valeurs)
    return Resultat({"transfert": transfert})


class AccepterTransfert(Arguments):
    """L'autre département ou coffre a accepté le dossier."""

    jeune: Dossier
    date: Jour


@operation(Permission.SORTIR, annulable=False)
def accepter_transfert(tx: Transaction, acteur: Acteur, a: AccepterTransfert) -> Resultat:
    """Enregistre l'acceptation d'un transfert proposé."""
    del acteur
    jeune = jeune_connu(tx, a.jeune)
    e = evaluation(tx, jeune)
    ligne = tx.conn.exec_driver_sql(
        "SELECT id FROM transfert WHERE jeune = ? AND accepte_le IS NULL ORDER BY cree DESC",
        (jeune,),
    ).first()
    if ligne is None:
        raise RefusMetier(
            "aucun_transfert", "Aucun transfert n'est proposé.", "Proposez-le d'abord."
        )
    _permettre(e, TypeEvenement.TRANSFERT, date.fromisoformat(a.date))
    with tx.ecrire("accepter_transfert", jeune) as ecriture:
        ecriture.modifier(str(ligne[0]), {"accepte_le": a.date})
        valeurs = {"type": TypeEvenement.TRANSFERT.value, "le": a.date}
        evenement = ecriture.creer("evenement", jeune, valeurs)
    return Resultat({"transfert": ligne[0], "evenement": evenement})


def _simple(
    tx: Transaction,
    operation_: str,
    type_: TypeEvenement,
    dossier: str,
    le: str,
    motif: str | None,
) -> Resultat:
    jeune = jeune_connu(tx, dossier)
    _permettre(evaluation(tx, jeune), type_, date.fromisoformat(le))
    evenement = _ajouter(tx, operation_, jeune, type_, le, motif=motif)
    apres = evaluation(tx, jeune)
    return Resultat({"evenement": evenement, "statut": apres.statut.value}, apres.alertes)
