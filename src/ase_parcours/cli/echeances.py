"""« echeances » : les dates légales et prévues, à l'écran, en JSON, ou dans un agenda (.ics)."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import Any

from ase_parcours.cli.ouvrir import aujourd_hui, chemin, hors_du_coffre, jeune_demande, jour, ouvrir
from ase_parcours.cli.sortie import dire, rendre
from ase_parcours.coffre.lectures.echeances import (
    EcheanceDe,
    catalogue_du_coffre,
    echeances_de_tous,
)
from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.francais import date_courte, enumeration
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.echeancier import Echeance, EtatEcheance
from ase_parcours.metier.echeancier.contexte import FAITS_DITS
from ase_parcours.operations.commun import exiger_hors_d_un_coffre
from ase_parcours.operations.lecture import exiger_lecture

ETATS_DITS = {
    EtatEcheance.A_VENIR: "à venir",
    EtatEcheance.PROCHE: "proche",
    EtatEcheance.EN_RETARD: "en retard",
    EtatEcheance.FAIT: "fait",
    EtatEcheance.SANS_OBJET: "sans objet",
    EtatEcheance.INDETERMINABLE: "indéterminable",
}


def echeances(options: Namespace) -> int:
    """Par numéro de dossier, puis dans l'ordre du catalogue."""
    au = aujourd_hui(options)
    jusqu_au = jour(options.jusqu_au) if options.jusqu_au is not None else None
    fichier = chemin(options.ics, "--ics") if options.ics is not None else None
    if fichier is not None:
        exiger_hors_d_un_coffre(hors_du_coffre(options, fichier))
    with ouvrir(options, ecriture=False) as seance, seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        voulus = None if options.jeune is None else [jeune_demande(conn, options.jeune)]
        if avertissement := catalogue_du_coffre(conn).avertissement:
            dire(options, avertissement)
        lignes = lister(conn, au, seance.coffre.reperes, jeunes=voulus)
        lignes.sort(key=lambda x: x.dossier)
        trouvees = echeances_de_tous(conn, lignes)
    retenues = [e for e in trouvees if jusqu_au is None or _due(e.echeance, jusqu_au)]
    if fichier is not None:
        _ecrire_ics(fichier, retenues, au)
    if options.json:
        rendre(options, [_en_json(e) for e in retenues], [])
    else:
        rendre(options, [], [_phrase(e) for e in retenues])
    return 0


def _due(e: Echeance, jusqu_au: date) -> bool:
    """Due ce jour-là au plus tard, retards compris ; sans date, on ne peut pas le dire."""
    return e.pour_le is not None and e.pour_le <= jusqu_au


def _ecrire_ics(fichier: Path, retenues: list[EcheanceDe], au: date) -> None:
    # Importé ici : qui n'écrit pas d'agenda n'en charge pas la bibliothèque.
    from ase_parcours.coffre.fichiers import ecrire_atomique
    from ase_parcours.echanges.calendrier import Rendez, en_ics

    rendez = [Rendez(e.jeune.dossier, e.echeance) for e in retenues]
    ecrire_atomique(fichier, en_ics(rendez, au))


def _en_json(x: EcheanceDe) -> dict[str, Any]:
    e, ligne = x.echeance, x.echeance.ligne
    depuis = e.depuis and {"evenement": e.depuis.evenement, "date": e.depuis.le.isoformat()}
    return {
        "dossier": x.jeune.dossier,
        "code": ligne.code,
        "occurrence": e.occurrence,
        "libelle": ligne.libelle,
        "date": _iso(e.pour_le),
        "ouverture": _iso(e.ouverture),
        "etat": e.etat.value,
        "base_legale": ligne.base_legale,
        "lu_le": _iso(ligne.lu_le),
        "depuis": depuis,
        "responsable": ligne.responsable,
        "faits_manquants": list(e.faits_manquants),
        "preuve": e.preuve,
        "preuve_le": _iso(e.le),
        "preuve_attendue": ligne.preuve,
        "groupe": ligne.groupe.value,
        "a_verifier": ligne.a_verifier,
        "note": ligne.note or None,
    }


def _iso(le: date | None) -> str | None:
    return le.isoformat() if le else None


def _phrase(x: EcheanceDe) -> str:
    e, ligne = x.echeance, x.echeance.ligne
    quand = date_courte(e.pour_le) if e.pour_le else "sans date"
    suite = ETATS_DITS[e.etat]
    if e.faits_manquants:
        suite += f" : il manque {enumeration([FAITS_DITS.get(f, f) for f in e.faits_manquants])}"
    verifier = ", à vérifier" if ligne.a_verifier else ""
    debut = f"{x.jeune.dossier:<18} {quand:<16} {ligne.code}"
    return f"{debut} {ligne.libelle}{verifier} – {suite}"
