"""Les deux copies de l'en-tête sur le disque : il en reste toujours une bonne.

Chaque copie est remplacée d'un coup, la seconde une fois la première sur le disque : un arrêt
brutal laisse au pire une copie neuve et une ancienne, jamais deux mauvaises.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from ase_parcours.coffre import entete as format_entete
from ase_parcours.coffre.cles import cle_entete
from ase_parcours.coffre.emplacements import ENTETE, ENTETE_COPIE, est_un_coffre
from ase_parcours.coffre.entete import Entete
from ase_parcours.coffre.fichiers import ecrire_atomique, lire_octets, mode_des_fichiers
from ase_parcours.coffre.pannes import pannes_traduites, traduire_panne
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime

_TAILLE_MAX = 4_000_000  # octets
_NOMS = (ENTETE, ENTETE_COPIE)


@dataclass(frozen=True, slots=True)
class AlerteEntete:
    """Ce qu'il faut dire à l'utilisateur : ``code`` stable et phrase."""

    code: str
    texte: str


@dataclass(frozen=True, slots=True)
class LectureEntete:
    """En-tête retenu, autre copie si elle en diffère, alertes.

    Rien n'est encore authentifié : passer par :func:`confirmer` après le déverrouillage.
    """

    entete: Entete
    autre: Entete | None
    alertes: tuple[AlerteEntete, ...]


def ecrire_entete(dossier: Path, entete: Entete) -> None:
    """Écrit les deux copies, l'une après l'autre. Lève :class:`EnvironnementRefuse`."""
    octets = format_entete.ecrire(entete)
    for nom in _NOMS:
        _ecrire_copie(dossier, nom, octets)


def lire_entete(dossier: Path, *, reparer: bool = True) -> LectureEntete:
    """Lit les deux copies et retient la bonne, ou la plus récente si elles diffèrent.

    Une copie absente ou illisible est refaite depuis l'autre (``reparer``), au mieux. Deux copies
    lisibles et différentes attendent :func:`confirmer` : avant, rien ne dit laquelle est vraie.

    Lève :class:`EnvironnementRefuse` (pas de coffre ici), :class:`FichierAbime` (les deux copies
    sont perdues) ou :class:`OuvertureImpossible` (version plus récente).
    """
    if not est_un_coffre(dossier):
        raise EnvironnementRefuse(
            "coffre_absent",
            "Il n'y a pas de coffre à cet emplacement.",
            "Vérifiez le dossier, ou créez un coffre.",
        )
    lues = {nom: _lire_copie(dossier / nom) for nom in _NOMS}
    bonnes = sorted(
        (e for e in lues.values() if isinstance(e, Entete)), key=lambda e: e.sequence, reverse=True
    )
    if not bonnes:
        raise _deux_copies_perdues(lues)
    alertes = [
        _alerte_copie(dossier, nom, bonnes[0], reparer=reparer)
        for nom, lue in lues.items()
        if not isinstance(lue, Entete)
    ]
    differente = bonnes[1] if len(bonnes) == 2 and bonnes[1] != bonnes[0] else None
    return LectureEntete(bonnes[0], differente, tuple(alertes))


def confirmer(
    dossier: Path, lecture: LectureEntete, dek: Secret, *, reparer: bool = True
) -> LectureEntete:
    """Vérifie le sceau de l'en-tête retenu, maintenant que la clé de données est connue.

    Si seule l'autre copie est authentique, c'est elle qui est rendue, avec une alerte. Lève
    :class:`FichierAbime` si aucune ne l'est.
    """
    cle = cle_entete(dek)
    candidats = [e for e in (lecture.entete, lecture.autre) if e is not None]
    vrais = [e for e in candidats if format_entete.authentique(e, cle)]
    if not vrais:
        raise FichierAbime(
            "entete_falsifie",
            f"L'en-tête du coffre (« {ENTETE} ») a été modifié en dehors du programme.",
            "Restaurez une sauvegarde et prévenez la personne qui administre le coffre.",
        )
    alertes = list(lecture.alertes)
    if vrais[0] is not lecture.entete:
        alertes.append(
            AlerteEntete(
                "entete_falsifie",
                "Une des deux copies de l'en-tête avait été modifiée ; l'autre a servi.",
            )
        )
    elif lecture.autre is not None:
        alertes.append(
            AlerteEntete(
                "entete_copies_differentes",
                "Les deux copies de l'en-tête différaient ; la plus récente a servi.",
            )
        )
    if reparer and lecture.autre is not None:
        with contextlib.suppress(EnvironnementRefuse):
            ecrire_entete(dossier, vrais[0])
    return LectureEntete(vrais[0], None, tuple(alertes))


def _lire_copie(chemin: Path) -> Entete | str:
    """L'en-tête, ou le mot qui dit pourquoi il manque."""
    try:
        return format_entete.lire(lire_octets(chemin, maximum=_TAILLE_MAX))
    except FileNotFoundError:
        return "absent"
    except OSError as erreur:
        panne = traduire_panne(erreur, chemin.parent)
        return "inaccessible" if panne.code == "acces_refuse" else "illisible"
    except ValueError:
        return "illisible"


def _ecrire_copie(dossier: Path, nom: str, octets: bytes) -> None:
    with pannes_traduites(dossier):
        mode = mode_des_fichiers(dossier)
    ecrire_atomique(dossier / nom, octets, mode=mode)


def _alerte_copie(dossier: Path, nom: str, bonne: Entete, *, reparer: bool) -> AlerteEntete:
    debut = f"Le fichier « {nom} » manquait ou était illisible ; l'autre copie a servi."
    if reparer:
        try:
            _ecrire_copie(dossier, nom, format_entete.ecrire(bonne))
        except EnvironnementRefuse:
            pass
        else:
            return AlerteEntete("entete_repare", f"{debut} Il a été refait.")
    return AlerteEntete("entete_a_reparer", f"{debut} Il n'a pas pu être refait.")


def _deux_copies_perdues(lues: dict[str, Entete | str]) -> FichierAbime | EnvironnementRefuse:
    etats = ", ".join(f"« {nom} » ({etat})" for nom, etat in lues.items())
    if "inaccessible" in lues.values():
        return EnvironnementRefuse(
            "entete_inaccessible",
            f"Le système refuse de lire l'en-tête du coffre : {etats}.",
            "Vérifiez les droits du dossier ; le coffre appartient peut-être à un autre compte.",
        )
    return FichierAbime(
        "entete_perdu",
        f"Les deux copies de l'en-tête du coffre sont perdues : {etats}.",
        "Remettez l'un de ces fichiers depuis une sauvegarde ; la base seule ne s'ouvre pas.",
    )
