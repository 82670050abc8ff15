"""Demande d'accueil provisoire jeune majeur : préremplie, relue et signée par le jeune."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ase_parcours import francais
from ase_parcours.metier.gabarit import A_COMPLETER
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.communs import INTITULES_BESOINS, Signature
from ase_parcours.rapports.contenus.demande_apjm import DemandeApjm, Soutien
from ase_parcours.rapports.documents import commun
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import Colonne, Tableau
from ase_parcours.rapports.texte import Ecrit, gras, riche

TYPE = "demande_apjm"
TITRE = "Demande d’accueil jeune majeur"
_A_ECRIRE = A_COMPLETER.split(" ")[0]
_DEUX = (Colonne("", 0, "Question"), Colonne("", 165, "Réponse"))
_FAMILLE = {"oui": "oui, une aide", "non": "non, aucune aide"}


def plan_du_document(d: DemandeApjm) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *commun.titre(d, TITRE),
        *commun.changements(d.en_tete),
        *_objet(d),
        *_situation(d),
        *_ressources(d),
        *_logement(d),
        *_projet(d),
        *_soutien(d.soutiens),
        *_duree(d),
        *_signature(d),
        *commun.textes_cites(d.textes),
    ]


def _objet(d: DemandeApjm) -> list[Bloc]:
    quoi = "le renouvellement de mon accueil" if d.renouvellement else "un accueil"
    titre = f"Je demande {quoi} comme {_majeur(d)}."
    manque = f"Reste à remplir avant de signer : {francais.enumeration(list(d.manquent))}."
    return [Bloc(blocs.Cadre("tabler/pencil-plus", titre, [manque]), style.AVANT_BLOC)]


def _majeur(d: DemandeApjm) -> str:
    return phrases.accord(d.personne.genre, "jeune majeure", "jeune majeur", "jeune majeur(e)")


def _situation(d: DemandeApjm) -> list[Bloc]:
    p = d.personne
    confie = phrases.accord(p.genre, "Confiée", "Confié", "Confié(e)")
    lignes = (
        ("Mon nom", p.nom_complet),
        ("Ma naissance", phrases.naissance(p) if p.naissance else ""),
        (f"{confie} à l’ASE le", _le(d.prise_en_charge)),
        ("Mes dix-huit ans", _le(d.majorite)),
        ("Fin de l’accueil jeune majeur", _le(d.fin_actuelle) if d.renouvellement else "—"),
        ("Où je vis", d.hebergement),
        ("Études, formation, emploi", d.activite),
        ("Ma couverture santé", d.soins),
        ("L’aide de ma famille", _FAMILLE.get(d.soutien_familial, d.soutien_familial)),
        ("Ma personne de confiance", d.confiance or "—"),
    )
    return blocs.section("Qui je suis, ma situation", _tableau(lignes))


def _tableau(lignes: Sequence[tuple[str, str]]) -> Tableau:
    return Tableau(_DEUX, [(gras(nom), _rempli(valeur)) for nom, valeur in lignes])


def _rempli(valeur: str) -> Ecrit:
    return valeur or gras(A_COMPLETER)


def _le(jour: date | None) -> str:
    return "" if jour is None else francais.date_longue(jour)


def _ressources(d: DemandeApjm) -> list[Bloc]:
    if not d.ressources:
        return blocs.section(
            "Mes ressources", paragraphe(gras(A_COMPLETER), style.CELLULE), ecart=3
        )
    colonnes = (
        Colonne("", 0, "Ressource"),
        Colonne("", 250, "Quand"),
        Colonne("", 420, "Par mois"),
    )
    lignes: list[Sequence[Ecrit]] = [
        (gras(x.nom), x.quand, _montant(x.centimes)) for x in d.ressources
    ]
    manque = any(x.centimes is None for x in d.ressources)
    total = "" if d.total is None else francais.montant(d.total)
    complement = f"{total} par mois{' et plus' if manque else ''}" if total else ""
    return blocs.section("Mes ressources", Tableau(colonnes, lignes), complement=complement)


def _montant(centimes: int | None) -> Ecrit:
    return gras(_A_ECRIRE) if centimes is None else francais.montant(centimes)


def _logement(d: DemandeApjm) -> list[Bloc]:
    dit = d.apres or "On ne sait pas encore où je dormirai après ma sortie."
    return blocs.section("Mon logement après la sortie", paragraphe(dit, style.CELLULE), ecart=3)


def _projet(d: DemandeApjm) -> list[Bloc]:
    colonnes = (
        Colonne("", 0, "N°"),
        Colonne("Besoin", 13),
        Colonne("Aujourd’hui", 134),
        Colonne("Ce qui est à faire", 270),
        Colonne("Quand", 430),
    )
    lignes: list[Sequence[Ecrit]] = [
        (
            gras(str(rang)),
            gras(intitule),
            b.aujourd_hui or gras(_A_ECRIRE),
            b.action or gras(_A_ECRIRE),
            b.quand or "—",
        )
        for rang, (intitule, b) in enumerate(zip(INTITULES_BESOINS, d.besoins, strict=True), 1)
    ]
    tableau = Tableau(colonnes, lignes, marge=4.2, entete=1)
    if d.mots is None:
        parole = paragraphe(gras("Mon projet, avec mes mots : ") + gras(A_COMPLETER), style.CELLULE)
    else:
        dits = f"«{francais.INSECABLE}{d.mots.texte.strip()}{francais.INSECABLE}»"
        parole = paragraphe(dits, style.MOTS)
    tete, *reste = blocs.section("Mon projet", parole, complement="besoin par besoin", ecart=3)
    return [tete, *reste, Bloc(tableau, 4)]


def _soutien(soutiens: Sequence[Soutien]) -> list[Bloc]:
    consigne = "Je coche, je barre, j’ajoute. Déjà coché : une action de mon projet le demande."
    puces = blocs.puces([("☑" if s.demande else "☐", riche(s.nom)) for s in soutiens])
    autre = blocs.puces([("☐", riche(f"autre : {_A_ECRIRE * 3}"))])
    tete, dite = blocs.section("Le soutien que je demande", paragraphe(consigne, style.CELLULE))
    return [
        tete,
        replace(dite, lie=True),
        *(Bloc(p, 2.5, lie=p is not autre[0]) for p in (*puces, *autre)),
    ]


def _duree(d: DemandeApjm) -> list[Bloc]:
    limite = (
        f"jusqu’à la veille de mes 21 ans, le {francais.date_longue(d.limite)}"
        if d.limite is not None
        else "jusqu’à la veille de mes 21 ans"
    )
    dit = (
        gras("À partir du ")
        + _rempli(_le(d.debut))
        + gras(", pour ")
        + gras(_A_ECRIRE)
        + gras(" mois")
        + f" ; au plus tard {limite}. Une année scolaire ou universitaire commencée peut se finir "
        "au-delà."
    )
    return blocs.section("La durée", paragraphe(dit, style.CELLULE), ecart=3)


def _signature(d: DemandeApjm) -> list[Bloc]:
    boites = (
        Signature(d.personne.nom_complet, "date, signature"),
        Signature("Aide sociale à l’enfance", "reçue le, par, cachet : vaut accusé de réception"),
    )
    return commun.signatures(d.en_tete, boites)


DOCUMENT = TypeDocument(
    TYPE,
    DemandeApjm,
    lambda _: TITRE,
    plan_du_document,
    lambda _: "demande d’accueil jeune majeur",
    confidentiel=False,
)
