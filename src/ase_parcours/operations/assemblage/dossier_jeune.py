"""Le dossier du jeune : ce qui le concerne, sans le nom d'aucun tiers ni rien qui le juge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ase_parcours import francais as fr
from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.coffre.lectures.papiers import papiers_du_dossier, trousseau_du_dossier
from ase_parcours.metier import papiers as regle
from ase_parcours.metier.calendrier import ajouter_mois, anniversaire, veille
from ase_parcours.metier.controles.regard import OUI, Regard, jour
from ase_parcours.metier.controles.ressources import budget_du_jour, lignes_du_dossier
from ase_parcours.metier.hebergement import ETATS_MORTS
from ase_parcours.metier.nuits import Couverture
from ase_parcours.metier.papiers import EtatPapier, Papier
from ase_parcours.metier.projet import est_faite
from ase_parcours.metier.sortie import fin_jeune_majeur
from ase_parcours.operations.assemblage import commun, dit
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports.contenus.budget import LigneArgent
from ase_parcours.rapports.contenus.communs import MotsDuJeune
from ase_parcours.rapports.contenus.dossier_jeune import (
    DateAMoi,
    DossierJeune,
    MonArgent,
    OuJeDors,
    PapierAMoi,
    Promesse,
)
from ase_parcours.referentiels.papiers import regles_des_papiers

_CHEZ_QUELQU_UN = {
    "TIERS": "chez quelqu’un que je connais",
    "FAMILLE": "dans ma famille",
    "FA_LIBRE": "dans mon ancienne famille d’accueil",
    "FA_MAINT": "dans ma famille d’accueil",
}
"""Natures dont le gestionnaire est une personne : elle n'est pas nommée."""
_QUELQU_UN = "quelqu’un que je connais"
_CIVILITES = frozenset({"madame", "monsieur", "mme", "mlle", "dr"})
_NOM = re.compile(r"\w[\w'’-]{2,}")


def dossier_du_jeune(d: Demande) -> DossierJeune:
    """Tout ce que la version du jeune imprime."""
    vue, e = d.vue, d.vue.ligne.evaluation
    r = regard(vue, e.aujourd_hui)
    personne = commun.personne_du_dossier(vue)
    bilan = commun.bilan(e, e.plages, e.niveau)
    dors, depuis = dit.accueil_du_jour(r)
    tiers = _Tiers(r)
    return DossierJeune(
        # Les changements sont écrits pour le service, et peuvent nommer un tiers.
        en_tete=replace(
            d.en_tete,
            pour=personne.nom_complet,
            but="savoir où j’en suis, et ce qui m’a été promis.",
            changements=(),
        ),
        personne=personne,
        bilan=replace(bilan, motifs=(), alertes=(), libelles=()),
        dors=tiers.tait(dors),
        dors_depuis=depuis,
        nuits=tuple(_nuits(r)),
        promesses=tuple(_promesses(r, personne.prenom, tiers)),
        papiers=tuple(_papiers(d)),
        argent=_argent(r),
        dates=tuple(sorted(_dates(r), key=lambda x: x.quand)),
        mots=MotsDuJeune(parole) if (parole := dit.parole(r)) else None,
        revenir=_revenir(r),
        se_revoir=_se_revoir(r),
    )


class _Tiers:
    """Les proches du dossier : leurs noms ne sortent pas, même cités dans une action."""

    def __init__(self, r: Regard) -> None:
        siens = {x.casefold() for c in ("nom", "prenom", "nom_usage", "prenom_usage")
                 for x in _NOM.findall(str(r.identite.get(c) or ""))}  # fmt: skip
        noms = {
            mot
            for f in r.faits("proche")
            for mot in _NOM.findall(str(f.get("nom") or ""))
            if mot[0].isupper() and mot.casefold() not in siens | _CIVILITES
        }
        choix = "|".join(re.escape(n) for n in sorted(noms, key=len, reverse=True))
        titre = r"(?:(?:M\.|Mme|Mlle|Madame|Monsieur)\s+)?"
        self._motif = (
            re.compile(rf"{titre}\b(?:{choix})\b(?:\s+(?:{choix})\b|\s+[A-Z]\.)*") if noms else None
        )

    def tait(self, texte: str) -> str:
        """Le texte, chaque nom d'un proche remplacé, ses apostrophes mises en forme."""
        dit_ = texte.replace("'", fr.APOSTROPHE)
        return dit_ if self._motif is None else self._motif.sub(_QUELQU_UN, dit_)


def _nuits(r: Regard) -> Iterator[OuJeDors]:
    solutions = {s.id: s for s in r.evaluation.faits.solutions}
    for p in r.evaluation.plages:
        s = solutions.get(p.solution or "")
        ou = ""
        if s is not None and p.couverture is not Couverture.DECOUVERTE:
            court = r.evaluation.reperes.natures[s.code].court
            lieu = f"{court}, {s.gestionnaire}" if s.gestionnaire else court
            ou = _CHEZ_QUELQU_UN.get(s.code, lieu)
        yield OuJeDors(p.debut, p.derniere, p.couverture, ou)


def _promesses(r: Regard, prenom: str, tiers: _Tiers) -> Iterator[Promesse]:
    """Actions du projet et étapes du logement, les plus proches d'abord, ce qui est fait à la
    fin."""
    # La même étape notée deux fois n'est promise qu'une fois.
    toutes = dict.fromkeys([*_actions(r, prenom, tiers), *_etapes(r, prenom, tiers)])
    yield from sorted(toutes, key=lambda p: (p.faite, p.pour_le or date.max))


def _actions(r: Regard, prenom: str, tiers: _Tiers) -> Iterator[Promesse]:
    for f in r.faits("action"):
        if f.get("etat") != "ABANDONNEE":
            faite = est_faite(f, r.aujourd_hui)
            yield _promesse(f.get("quoi"), f.get("qui"), jour(f, "pour_le"), prenom, tiers, faite)


def _etapes(r: Regard, prenom: str, tiers: _Tiers) -> Iterator[Promesse]:
    """Les étapes des solutions que l'on suit encore, chacune avec la sienne."""
    for s in r.evaluation.faits.solutions:
        if s.etat(r.aujourd_hui) in ETATS_MORTS:
            continue
        nature = r.evaluation.reperes.natures[s.code].court
        for x in s.etapes:
            deja = nature.casefold() in x.libelle.casefold()
            quoi = x.libelle if deja else f"{x.libelle} ({nature})"
            yield _promesse(quoi, x.responsable, x.le, prenom, tiers, x.faite)


def _promesse(
    quoi: object, qui: object, le: date | None, prenom: str, tiers: _Tiers, faite: bool
) -> Promesse:
    par = dit.texte(qui)
    mots_de_qui = {m.casefold() for m in _NOM.findall(par)}
    moi = {m.casefold() for m in _NOM.findall(prenom)} | {"jeune", "moi"}
    return Promesse(
        fr.initiale_majuscule(tiers.tait(dit.texte(quoi))),
        tiers.tait(par),
        le,
        faite,
        de_moi=bool(mots_de_qui & moi),
    )


def _papiers(d: Demande) -> Iterator[PapierAMoi]:
    """Ceux que le départ attend, puis les autres."""
    dits: set[str] = set()
    for besoin in trousseau_du_dossier(d.vue, d.jour):
        if besoin.papier is not None:
            dits.add(besoin.papier.id)
            yield _papier(besoin.papier, d.jour)
        elif besoin.concerne == OUI:
            yield PapierAMoi(besoin.attendu.libelle, "Pas encore là. Je demande de l’aide.")
        else:
            yield PapierAMoi(besoin.attendu.libelle, "On ne sait pas s’il le faut.")
    for papier in papiers_du_dossier(d.vue):
        if papier.id not in dits:
            yield _papier(papier, d.jour)


def _papier(papier: Papier, au: date) -> PapierAMoi:
    etat = regle.etat(papier, au, regles_des_papiers())
    ou = {
        EtatPapier.EXPIRE: "Ce n’est plus valable. À refaire.",
        EtatPapier.MANQUANT: "Pas encore là. Je demande de l’aide.",
        EtatPapier.DEMANDE: "C’est demandé. On attend.",
    }.get(etat, _original(papier.original_au_jeune))
    return PapierAMoi(papier.mot, ou, etat.present, papier.expire_le)


def _original(au_jeune: str | None) -> str:
    return {
        "oui": "Je l’ai.",
        "non": "Le service garde l’original.",
    }.get(au_jeune or "", "Je demande où est l’original.")


def _argent(r: Regard) -> MonArgent:
    b = budget_du_jour(r)
    ressources, _ = lignes_du_dossier(r, r.aujourd_hui)
    dettes = [
        f["montant"]
        for f in r.faits("dette")
        if f.get("montant") is not None
        and ((solde := jour(f, "soldee_le")) is None or solde > r.aujourd_hui)
    ]
    finances = r.unique("finances")
    return MonArgent(
        ressources=tuple(
            LigneArgent(x.nom, x.par_mois) for x in ressources if x.court(r.aujourd_hui)
        ),
        recu=b.ressources,
        paye=b.charges,
        reste=b.solde,
        entier=b.ressources is not None and not b.ressources_inconnues,
        epargne=finances.get("epargne"),
        dettes=sum(dettes) if dettes else None,
        pecule=_pecule(r, finances),
    )


def _pecule(r: Regard, finances: Mapping[str, Any]) -> str:
    if finances.get("pecule_verse_le"):
        return "Pécule : je l’ai reçu."
    if finances.get("pecule_demande_le"):
        return "Pécule : je l’ai demandé."
    if finances.get("pecule_concerne") != OUI:
        return ""
    majeur = r.a_atteint(r.seuils.pecule_demande_ans)
    quand = "maintenant" if majeur else f"à {r.seuils.pecule_demande_ans} ans"
    return f"Pécule : je peux le demander {quand}."


def _dates(r: Regard) -> Iterator[DateAMoi]:
    """Les dates à venir, en mots simples."""
    for quand, quoi in _toutes_les_dates(r):
        if quand is not None and quand >= r.aujourd_hui:
            yield DateAMoi(quand, quoi)


def _toutes_les_dates(r: Regard) -> Iterator[tuple[date | None, str]]:
    e = r.evaluation
    fin = fin_jeune_majeur(e.faits, e.aujourd_hui)
    if fin is not None:
        limite = ajouter_mois(fin, -e.reperes.regles.renouvellement_mois)
        yield limite, "Dernier jour pour demander à prolonger mon accueil."
        yield fin, "Fin de mon accueil jeune majeur, s’il n’est pas prolongé."
    yield e.sortie.le, "Je sors de l’ASE."
    yield _se_revoir(r), "On se revoit, six mois après."
    yield _date(r.identite.get("mdph_fin")), "Fin de mes droits MDPH. À redemander avant."
    for f in r.faits("sante"):
        if str(f.get("element_code") or "").startswith("C2S"):
            yield jour(f, "echeance"), "Fin de ma C2S. À redemander avant."
    yield _revenir(r), "Dernier jour pour demander à revenir."


def _date(valeur: object) -> date | None:
    return date.fromisoformat(str(valeur)) if valeur else None


def _revenir(r: Regard) -> date | None:
    """La veille de la fin du droit, si la naissance est connue au jour près."""
    naissance = r.evaluation.faits.naissance.exacte
    ans = r.evaluation.reperes.regles.fin_accueil_ans
    return veille(anniversaire(naissance, ans)) if naissance is not None else None


def _se_revoir(r: Regard) -> date | None:
    sortie = r.evaluation.sortie.le
    return r.evaluation.reperes.fin_horizon(sortie) if sortie is not None else None
