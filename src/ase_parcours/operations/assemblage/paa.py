"""Le projet d'accès à l'autonomie d'un dossier, tel qu'il s'imprime."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.metier.controles.regard import Regard, jour
from ase_parcours.metier.projet import EtatBesoin as Etat
from ase_parcours.metier.projet import etats_des_besoins, phrase_besoins, phrase_edition
from ase_parcours.operations.assemblage import commun, projet
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports.contenus.communs import EtatBesoin, MotsDuJeune
from ase_parcours.rapports.contenus.paa import BesoinDuProjet, Paa


def projet_d_autonomie(d: Demande) -> Paa:
    """Le projet tel qu'il est écrit : ce que personne n'a écrit reste « non traité »."""
    r = regard(d.vue, d.vue.ligne.evaluation.aujourd_hui)
    personne = commun.personne_du_dossier(d.vue)
    ecrit = r.unique("projet")
    codes = r.reperes.libelles["besoins"]
    etats = etats_des_besoins(codes, r.faits("besoin"), r.faits("action"), r.aujourd_hui)
    return Paa(
        en_tete=replace(
            d.en_tete,
            pour=commun.lui_et_son_referent(personne),
            but="dire ce qui est voulu, et qui fait quoi, dans les six besoins de l’autonomie",
        ),
        personne=personne,
        phrase=phrase_besoins(etats.values()),
        version=phrase_edition(r.faits("version_projet"), r.aujourd_hui, r.seuils.paa_revoir_mois),
        besoins=tuple(_besoins(r, etats)),
        mots=MotsDuJeune(projet.texte(ecrit, "parole")),
        mots_du=jour(ecrit, "parole_le"),
        aspirations=projet.texte(ecrit, "aspirations"),
        refuse=projet.texte(ecrit, "refuse"),
        position=projet.position(r, ecrit),
        droits=projet.droits(r, ecrit, *r.faits("entretien")),
        confiance=_confiance(r),
        textes=projet.textes("ASE-08"),
        signatures=projet.signatures(personne, r.evaluation.reperes.regles.majorite_ans),
    )


def _besoins(r: Regard, etats: Mapping[str, Etat]) -> Iterator[BesoinDuProjet]:
    ecrits = {str(b["besoin"]): b for b in r.faits("besoin")}
    for code, etat in etats.items():
        siennes = [a for a in r.faits("action") if str(a["besoin"]) == code]
        dit = ecrits.get(code, {})
        yield BesoinDuProjet(
            aujourd_hui=projet.texte(dit, "situation"),
            objectif=projet.texte(dit, "objectif"),
            veut=projet.texte(dit, "parole"),
            pieces=projet.texte(dit, "preuves"),
            actions=tuple(projet.actions(siennes, r.aujourd_hui)),
            etat=EtatBesoin(etat.value),
            nature=projet.nature(code),
        )


def _confiance(r: Regard) -> str:
    """La dernière personne de confiance désignée."""
    designees = [p for p in r.faits("proche") if jour(p, "confiance_le") and p.get("nom")]
    if not designees:
        return ""
    derniere = max(designees, key=lambda p: str(p["confiance_le"]))
    lien = projet.texte(derniere, "lien")
    nom = projet.texte(derniere, "nom")
    return f"{nom}, {lien}" if lien else nom
