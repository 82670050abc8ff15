"""Le registre des gestes que la palette propose : chacun y est dit une fois, avec ce qu'il demande.

Une page est un geste comme un autre : aller la voir.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from ase_parcours import francais as fr
from ase_parcours.bureau.fenetre.pages import (
    ANNUAIRE,
    DROITS,
    ECHANGES,
    ECHEANCES,
    JEUNES,
    RAIL,
    RAPPORTS,
    REGLAGES,
    REGLES,
    RELEVE,
    TABLEAU,
    TITRES,
)
from ase_parcours.coffre.lectures.recherche import mots
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue, Fiche

if TYPE_CHECKING:
    from ase_parcours.bureau.dossier.page import PageDossier
    from ase_parcours.bureau.fenetre.principale import Fenetre


@dataclass(frozen=True, slots=True)
class Action:
    """Un geste. ``mots`` : par quoi on le cherche aussi ; ``permission`` : celle qu'il faut,
    ``None`` si chacun le peut ; ``ecrit`` : il lui faut un coffre qui s'écrive ; ``dossier`` : il
    porte sur le dossier montré."""

    libelle: str
    icone: str
    geste: Callable[[Fenetre], None]
    mots: str = ""
    permission: Permission | None = None
    ecrit: bool = False
    dossier: bool = False
    raccourci: str = ""


def _dossier(fenetre: Fenetre) -> PageDossier:
    assert fenetre.dossier is not None  # noqa: S101 - un geste du dossier n'est offert que là
    return fenetre.dossier


def _page(fenetre: Fenetre, nom: str) -> Any:  # noqa: ANN401 - chaque page a ses gestes
    fenetre.ouvrir(nom)
    return fenetre.page(nom)


def _ajouter_une_piste(fenetre: Fenetre) -> None:
    _dossier(fenetre).aller("logement")
    _dossier(fenetre).logement.ajouter()


def _verser(fenetre: Fenetre) -> None:
    _dossier(fenetre).aller("documents")
    _dossier(fenetre).documents.ouvrir_le_versement()


def _ajouter_un_proche(fenetre: Fenetre) -> None:
    _dossier(fenetre).aller("entourage")
    page: Any = _dossier(fenetre).page_nommee("entourage")
    page.ouvrir("proche")


def _orienter(fenetre: Fenetre) -> None:
    from ase_parcours.bureau.dispositifs.fiche import page_du_dossier
    from ase_parcours.bureau.dispositifs.panneau_orientations import PanneauOrientations

    cle = page_du_dossier("droits")[0]
    _dossier(fenetre).aller(cle)
    panneau = _dossier(fenetre).page_nommee(cle).findChild(PanneauOrientations)
    if panneau is not None:
        panneau.ouvrir()


def _chercher_un_dispositif(fenetre: Fenetre) -> None:
    page = _page(fenetre, ANNUAIRE)
    page.aller(DISPOSITIFS)
    page.dispositifs.entrer()


def _imprimer(fiche: Fiche) -> Action:
    return Action(
        f"Imprimer{fr.INSECABLE}: {fr.initiale_minuscule(fiche.intitule)}", "printer",
        lambda f: _dossier(f).imprimer(fiche.nom), "éditer pdf document papier",
        _P.LIRE, dossier=True,
    )  # fmt: skip


_P = Permission
_PLAN = "plan_transition"
DISPOSITIFS = 1
"""Rang de l'onglet des dispositifs dans l'annuaire."""
ACTIONS: tuple[Action, ...] = (
    Action(
        "Écrire une note", "pencil-plus", lambda f: f.noter(), "noter",
        _P.ECRIRE, ecrit=True, dossier=True, raccourci="Ctrl N",
    ),
    Action(
        "Ajouter une piste de logement", "home-plus", _ajouter_une_piste, "solution plan B toit",
        _P.ECRIRE, ecrit=True, dossier=True,
    ),
    Action(
        "Verser un document", "paperclip", _verser, "pièce fichier scanner preuve",
        _P.ECRIRE, ecrit=True, dossier=True,
    ),
    Action(
        "Ajouter une personne à l’entourage", "heart-handshake", _ajouter_un_proche,
        "proche contact famille", _P.ECRIRE, ecrit=True, dossier=True,
    ),
    Action(
        "Orienter vers un dispositif", "arrow-right", _orienter, "orientation mesure aide droit",
        _P.ECRIRE, ecrit=True, dossier=True,
    ),
    _imprimer(CATALOGUE[_PLAN]),
    Action(
        "Nouveau dossier", "user-plus", lambda f: _page(f, JEUNES).nouveau.montrer(),
        "créer jeune ajouter", _P.ECRIRE, ecrit=True,
    ),
    Action(
        "Ajouter un partenaire à l’annuaire", "building-bank",
        lambda f: _page(f, ANNUAIRE).panneau.ouvrir(), "contact bailleur", _P.ECRIRE, ecrit=True,
    ),
    Action(
        "Chercher un dispositif", "search", _chercher_un_dispositif,
        "catalogue mesure pacte orientation", _P.LIRE,
    ),
    Action(
        "Importer un tableur", "package-import", lambda f: f.ouvrir(ECHANGES),
        "excel classeur csv", _P.IMPORTER, ecrit=True,
    ),
    Action(
        "Exporter la liste des jeunes", "table-export", lambda f: _page(f, JEUNES).exporter(),
        "csv tableur", _P.LIRE,
    ),
    Action(
        "Sauvegarder le coffre", "database", lambda f: _page(f, REGLAGES).sauvegarder(),
        "copie sauvegarde", _P.COFFRE,
    ),
    Action(
        "Vérifier le coffre", "circle-check", lambda f: _page(f, REGLAGES).verifier(),
        "contrôle intégrité", _P.COFFRE,
    ),
    Action(
        "Annuler ma dernière écriture", "arrow-back-up", lambda f: f.annuler(), "défaire",
        _P.ECRIRE, ecrit=True, raccourci="Ctrl Z",
    ),
    Action(
        "Verrouiller", "lock", lambda f: f.verrou_demande.emit(), "fermer cacher quitter",
        raccourci="Ctrl L",
    ),
    *(_imprimer(f) for f in CATALOGUE.values() if f.etendue is Etendue.JEUNE and f.nom != _PLAN),
)  # fmt: skip
"""Les gestes du dossier d'abord, dans l'ordre où on les propose."""

_DEMANDE = dict.fromkeys(
    (TABLEAU, JEUNES, ECHEANCES, DROITS, REGLES, ANNUAIRE, RAPPORTS, RELEVE), _P.LIRE
)
"""La permission sans laquelle une page n'a rien à montrer."""
_MOTS = {
    TABLEAU: "tableau de bord accueil",
    ECHEANCES: "aller calendrier agenda mois retard délais",
    RELEVE: "depuis que je suis parti",
    REGLAGES: "apparence thème contraste texte comptes",
    ECHANGES: "importer",
    RAPPORTS: "documents imprimer lot unité attestations plans éditions",
    DROITS: "continuité non-recours bilan",
    REGLES: "préfiguration revenu d'autonomie comparer simuler brouillon",
}
PAGES: tuple[Action, ...] = (
    *(
        Action(
            e.libelle, e.icone, partial(_page, nom=e.nom), _MOTS.get(e.nom, ""),
            _DEMANDE.get(e.nom),
        )
        for e in RAIL
    ),
    Action(
        TITRES[RELEVE], "history", partial(_page, nom=RELEVE), _MOTS[RELEVE], _DEMANDE[RELEVE]
    ),
)  # fmt: skip
"""Les pages de la fenêtre."""


def pages_du_dossier() -> tuple[Action, ...]:
    """Les pages du dossier montré."""
    from ase_parcours.bureau.dossier.pages import PAGES as DU_DOSSIER

    return tuple(
        Action(
            f"{d.mot} (ce dossier)", d.icone, partial(_aller, cle=d.cle),
            permission=_P.LIRE, dossier=True,
        )
        for d in DU_DOSSIER
    )  # fmt: skip


def _aller(fenetre: Fenetre, cle: str) -> None:
    _dossier(fenetre).aller(cle)


def permises(
    actions: Iterable[Action], roles: Collection[str], *, lecture_seule: bool, dossier: bool
) -> list[Action]:
    """Ce que ce compte peut faire là où il est."""
    return [
        a
        for a in actions
        if (a.permission is None or peut(roles, a.permission))
        and not (a.ecrit and lecture_seule)
        and (dossier or not a.dossier)
    ]


def chercher(actions: Iterable[Action], texte: str) -> list[Action]:
    """Celles dont le libellé ou les mots ont un mot qui commence par chacun de ceux du texte."""
    fragments = mots(texte)
    return [
        a
        for a in actions
        if fragments
        and all(any(m.startswith(f) for m in mots(f"{a.libelle} {a.mots}")) for f in fragments)
    ]
