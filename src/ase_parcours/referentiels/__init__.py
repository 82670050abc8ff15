"""Lecture et contrôle des référentiels datés (YAML), avec la surcharge d'un territoire.

Un référentiel invalide est refusé en nommant le fichier et la ligne.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from ase_parcours import ressources
from ase_parcours.metier.hebergement import Classe, Nature, Natures, SeuilDuree
from ase_parcours.metier.periode import EtapeUrgence, ReglesGarantie, Reperes
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus, version_de

# --- Natures de solution --------------------------------------------------------------------


def lire_natures(texte: str, nom: str = "solutions.yaml") -> Natures:
    """Lit la table des natures. Lève ``FichierAbime`` en nommant la ligne fautive."""
    brut = lire_yaml(texte, nom)
    par_code: dict[str, Nature] = {}
    for ligne in _lignes_de_natures(brut, nom):
        nature = _nature(ligne, nom)
        if nature.code in par_code:
            raise refus(nom, ligne[LIGNE], f"le code {nature.code} y est deux fois")
        par_code[nature.code] = nature
    entete = lire_entete(brut, nom)
    en_vigueur = entete.en_vigueur_du
    return Natures(version_de(en_vigueur, texte), en_vigueur, entete.source, par_code)


_TETE = frozenset({"en_vigueur_du", "source", "lu_le", "natures", LIGNE})


def _lignes_de_natures(brut: Mapping[str, Any], nom: str) -> list[dict[str, Any]]:
    """Les lignes du fichier, chacune une table qui nomme un code."""
    if inconnues := set(brut) - _TETE:
        raise refus(nom, brut[LIGNE], f"« {min(map(str, inconnues))} » n'est pas une clé connue")
    lignes = brut.get("natures") or []
    if not isinstance(lignes, list):
        raise refus(nom, brut[LIGNE], "« natures » est une liste")
    for ligne in lignes:
        if not isinstance(ligne, dict):
            raise refus(nom, brut[LIGNE], "chaque nature est une table")
        if not isinstance(ligne.get("code"), str) or not ligne["code"]:
            raise refus(nom, ligne[LIGNE], "le code manque")
    return lignes


def _nature(ligne: Mapping[str, Any], nom: str) -> Nature:
    numero = ligne[LIGNE]
    connues = {
        "code", "libelle", "court", "precision", "classe", "preuve", "duree", "minimum_mois",
        "maintien_ase", "source", "date", "signe_par", LIGNE,
    }  # fmt: skip
    inconnues = set(ligne) - connues
    if inconnues:
        raise refus(nom, numero, f"« {min(inconnues)} » n'est pas une clé connue")
    try:
        code, libelle = str(ligne["code"]), str(ligne["libelle"])
        classe = Classe(ligne["classe"])
        duree = ligne.get("duree")
        seuil = (
            SeuilDuree(
                _mois(duree["mois"]), Classe(duree["classe_atteinte"]), Classe(duree["ouverte"])
            )
            if duree
            else None
        )
        minimum = _mois(ligne.get("minimum_mois", 0))
    except (KeyError, ValueError, TypeError) as erreur:
        raise refus(nom, numero, "une valeur manque ou n'est pas permise") from erreur
    return Nature(
        code,
        libelle,
        classe,
        str(ligne.get("court") or libelle),
        str(ligne.get("precision") or ""),
        ligne.get("preuve"),
        seuil,
        minimum,
        bool(ligne.get("maintien_ase", False)),
    )


def _mois(valeur: object) -> int:
    if not isinstance(valeur, int) or isinstance(valeur, bool) or not 0 <= valeur <= 120:
        raise ValueError("un nombre de mois est attendu")
    return valeur


def surcharger_natures(socle: Natures, texte: str, nom: str = "territoire.yaml") -> Natures:
    """Applique un fichier de territoire (garantie.md §3).

    Il peut ajouter un code (P ou N ; D avec source, date et signature), allonger une durée,
    changer D en P ou P en N. Lève ``FichierAbime`` pour tout autre changement, ligne nommée.
    """
    brut = lire_yaml(texte, nom)
    par_code = dict(socle.par_code)
    vus: set[str] = set()
    for ligne in _lignes_de_natures(brut, nom):
        code = ligne["code"]
        if code in vus:
            raise refus(nom, ligne[LIGNE], f"le code {code} y est deux fois")
        vus.add(code)
        if code in par_code:
            par_code[code] = _durcir(par_code[code], ligne, nom)
        else:
            par_code[code] = _ajouter(ligne, nom)
    entete = lire_entete(brut, nom)
    en_vigueur, source = entete.en_vigueur_du, entete.source
    version = f"{socle.version}+{version_de(en_vigueur, texte)}"
    return Natures(version, en_vigueur, source, par_code)


def _ajouter(ligne: Mapping[str, Any], nom: str) -> Nature:
    nature = _nature(ligne, nom)
    donne_d = nature.classe is Classe.DURABLE or (
        nature.seuil is not None and Classe.DURABLE in (nature.seuil.atteinte, nature.seuil.ouverte)
    )
    signee = ligne.get("source") and isinstance(ligne.get("date"), date) and ligne.get("signe_par")
    if donne_d and not signee:
        raise refus(
            nom, ligne[LIGNE], "une nature durable demande une source, une date et une signature"
        )
    if nature.classe is Classe.COMPLEMENT:
        raise refus(nom, ligne[LIGNE], "une nature ajoutée est P, N, ou D signée")
    return nature


def _durcir(avant: Nature, ligne: Mapping[str, Any], nom: str) -> Nature:
    numero = ligne[LIGNE]
    permises = {"code", "classe", "duree", "minimum_mois", "source", "date", "signe_par", LIGNE}
    if set(ligne) - permises:
        raise refus(nom, numero, "seules la classe et les durées d'un code connu se durcissent")
    apres = avant
    if "classe" in ligne:
        voulue = str(ligne["classe"])
        if (avant.classe.value, voulue) not in {("D", "P"), ("P", "N"), ("P", "P")}:
            raise refus(nom, numero, "une classe ne peut que passer de D à P ou de P à N")
        apres = replace(apres, classe=Classe(voulue))
        # « D si la durée suffit » ramenée à P : plus de durée qui donnerait D.
        apres = replace(apres, seuil=None)
    if "duree" in ligne:
        duree = ligne["duree"] if isinstance(ligne["duree"], dict) else {}
        mois = duree.get("mois")
        memes = set(duree) <= {"mois", LIGNE}
        if avant.seuil is None or not memes or not isinstance(mois, int) or mois < avant.seuil.mois:
            raise refus(nom, numero, "un nombre de mois ne peut qu'augmenter")
        if apres.seuil is not None:
            apres = replace(
                apres, seuil=replace(apres.seuil, mois=_mois_ou_refus(mois, ligne, nom))
            )
    if "minimum_mois" in ligne:
        minimum = ligne["minimum_mois"]
        if not isinstance(minimum, int) or minimum < avant.minimum_mois or not avant.minimum_mois:
            raise refus(nom, numero, "un nombre de mois ne peut qu'augmenter")
        apres = replace(apres, minimum_mois=_mois_ou_refus(minimum, ligne, nom))
    return apres


def _mois_ou_refus(valeur: object, ligne: Mapping[str, Any], nom: str) -> int:
    try:
        return _mois(valeur)
    except ValueError as erreur:
        raise refus(nom, ligne[LIGNE], str(erreur)) from erreur


# --- Règles de la garantie --------------------------------------------------------------------


def lire_regles(texte: str, nom: str = "garantie.yaml") -> ReglesGarantie:
    """Lit les nombres de la garantie. Lève ``FichierAbime``."""
    brut = lire_yaml(texte, nom)
    try:
        return ReglesGarantie(
            majorite_ans=brut["majorite_ans"],
            fin_accueil_ans=brut["fin_accueil_ans"],
            horizon_mois=brut["horizon_mois"],
            nuits_decisives=brut["nuits_decisives"],
            tableau_mois=brut["tableau_mois"],
            plan_b_mois=brut["plan_b"]["mois_avant"],
            plan_b_pistes=brut["plan_b"]["pistes"],
            renouvellement_mois=brut["renouvellement_mois"],
            urgence=tuple(
                EtapeUrgence(u["etape"], u.get("mois_avant", 0), u.get("jours_avant", 0))
                for u in brut["urgence"]
            ),
            version=version_de(lire_entete(brut, nom).en_vigueur_du, texte),
        )
    except (KeyError, TypeError) as erreur:
        raise refus(nom, 1, "une valeur manque") from erreur


# --- Natures de mesure ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NatureMesure:
    """Nature d'une décision, codée OLINPE (« ADM_21 » : NATPDECADM 21)."""

    code: str
    libelle: str
    jeune_majeur_heberge: bool


@cache
def mesures() -> Mapping[str, NatureMesure]:
    """Natures de mesure par code (``mesures.yaml``)."""
    brut = lire_yaml(ressources.texte("referentiels/mesures.yaml"), "mesures.yaml")
    return {
        m["code"]: NatureMesure(m["code"], m["libelle"], bool(m.get("jeune_majeur_heberge")))
        for m in brut["mesures"]
    }


@cache
def reperes() -> Reperes:
    """Les référentiels livrés : règles de la garantie et natures de solution."""
    return Reperes(
        lire_regles(ressources.texte("referentiels/garantie.yaml")),
        lire_natures(ressources.texte("referentiels/solutions.yaml")),
    )


def reperes_du_territoire(surcharge: str | None) -> Reperes:
    """Les repères, durcis par le fichier de territoire s'il y en a un."""
    livres = reperes()
    if not surcharge:
        return livres
    return Reperes(livres.regles, surcharger_natures(livres.natures, surcharge))
