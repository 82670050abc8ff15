"""Budget, loyer, dettes, pécule ARS."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ase_parcours.francais import date_longue, enumeration, montant, pluriel
from ase_parcours.metier.budget import Budget, LigneBudget, budget, phrase
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles.regard import NON, OUI, Rangee, Regard, en_cours, jour
from ase_parcours.metier.facettes.ressources import PAGE
from ase_parcours.metier.hebergement import ETATS_ACQUIS

_CREDIT = "CREDIT"
_LOYER = "LOYER"


def controler(r: Regard) -> Iterator[Alerte]:
    """Toutes les alertes de ressources."""
    if r.a_atteint(r.seuils.budget_ans, inconnu=True):
        b = budget_du_jour(r)
        yield from _budget(r, b)
        yield from _loyer(r, b)
    yield from _dettes(r)
    yield from _pecule(r)


def budget_du_jour(r: Regard) -> Budget:
    """Ressources et charges d'aujourd'hui."""
    return budget(*lignes_du_dossier(r, r.aujourd_hui), r.aujourd_hui)


def lignes_du_dossier(r: Regard, au: date) -> tuple[list[LigneBudget], list[LigneBudget]]:
    """Les ressources, puis les charges, que le dossier connaît. Les mensualités de dettes sont des
    charges, sauf si un remboursement y est déjà noté ce jour-là : il ne compte pas deux fois."""
    ressources = [_ligne(r, f, "ressources") for f in r.faits("ressource")]
    charges = [_ligne(r, f, "charges") for f in r.faits("charge")]
    rembourse = any(f.get("nature_code") == _CREDIT and en_cours(f, au) for f in r.faits("charge"))
    if not rembourse:
        charges += [
            LigneBudget(
                "Remboursement", d["mensualite"], jour(d, "depuis"), jour(d, "soldee_le"), _CREDIT
            )
            for d in r.faits("dette")
            if d.get("mensualite") is not None
        ]
    return ressources, charges


def _ligne(r: Regard, fait: Rangee, liste: str) -> LigneBudget:
    code = fait.get("nature_code")
    nom = r.reperes.libelle(liste, code) if code else fait.get("nature") or "Sans nom"
    debut, fin = jour(fait, "debut"), jour(fait, "fin")
    return LigneBudget(nom, fait.get("montant"), debut, fin, code or "")


def _budget(r: Regard, b: Budget) -> Iterator[Alerte]:
    source = r.source("budget_ans")
    if b.ressources is None:
        texte = "On ne sait pas quelles sont les ressources du jeune."
        yield Alerte("ressources_inconnues", texte, page=PAGE, source=source)
    if b.charges is None:
        texte = "On ne sait pas quelles sont les charges du jeune."
        yield Alerte("charges_inconnues", texte, page=PAGE, source=source)
    if b.inconnues:
        noms = enumeration([n.lower() for n in b.inconnues])
        yield Alerte("montants_inconnus", f"Budget : il manque le montant de {noms}.", page=PAGE)
    if b.au_plus is not None and b.charges is not None and b.au_plus < 0:
        yield Alerte("budget_negatif", phrase(b), page=PAGE, grave=True, source=source)


def _loyer(r: Regard, b: Budget) -> Iterator[Alerte]:
    """Le loyer noté dans les charges, sinon celui de la solution acquise."""
    loyers = [
        f["montant"]
        for f in r.par_code("charge", "nature_code", _LOYER)
        if f.get("montant") is not None and en_cours(f, r.aujourd_hui)
    ]
    if not loyers:
        loyers = [
            s.loyer
            for s in r.evaluation.faits.solutions
            if s.loyer is not None and s.etat(r.aujourd_hui) in ETATS_ACQUIS
        ][:1]
    total, seuil = sum(loyers), r.seuils.loyer_part_pourcent
    ressources = b.ressources
    if not loyers or ressources is None or b.ressources_inconnues:
        return
    if total * 100 > ressources * seuil:
        part = b.part(total)
        combien = f"{part} % des ressources" if part is not None else "pour 0 € de ressources"
        texte = (
            f"Loyer de {montant(total)} par mois, {combien} : plus de {seuil} %. Chercher une "
            "aide au logement ou un loyer plus bas."
        )
        yield Alerte("loyer_trop_lourd", texte, page=PAGE, source=r.source("loyer_part_pourcent"))


def _dettes(r: Regard) -> Iterator[Alerte]:
    dettes = [
        d
        for d in r.faits("dette")
        if (soldee := jour(d, "soldee_le")) is None or soldee > r.aujourd_hui
    ]
    if not dettes:
        return
    connues = [d["montant"] for d in dettes if d.get("montant") is not None]
    sans = len(dettes) - len(connues)
    parts = [f"{montant(sum(connues))} à rendre"] if connues else []
    parts += [f"{sans} sans montant connu"] if sans else []
    texte = f"{pluriel(len(dettes), 'dette')} : {enumeration(parts)}."
    yield Alerte("dettes", texte, page=PAGE)


def _pecule(r: Regard) -> Iterator[Alerte]:
    """Informé à l'entretien des 17 ans, pièces réunies, demandé dès 18 ans : il n'est pas versé
    tout seul."""
    finances, s = r.unique("finances"), r.seuils
    concerne = finances.get("pecule_concerne")
    verse = jour(finances, "pecule_verse_le") is not None
    if not r.a_atteint(s.pecule_information_ans) or concerne == NON or verse:
        return
    source = r.source("pecule_demande_ans")
    demande = jour(finances, "pecule_demande_le")
    if concerne != OUI and demande is None:
        texte = "On ne sait pas si un pécule ARS attend le jeune à la Caisse des dépôts."
        yield Alerte("pecule_inconnu", texte, page=PAGE, source=source)
        return
    if jour(finances, "pecule_informe_le") is None:
        texte = (
            "Pécule ARS : aucune information écrite n'est notée. Elle se donne à "
            f"{s.pecule_information_ans} ans."
        )
        yield Alerte("pecule_non_informe", texte, page=PAGE, source=source)
    if demande is not None:
        return
    if finances.get("pecule_pieces") != OUI:
        manque = "manquent" if finances.get("pecule_pieces") == NON else "ne sont pas notées"
        texte = f"Pécule ARS : les pièces {manque} (identité, acte de naissance, RIB)."
        yield Alerte("pecule_pieces", texte, page=PAGE, source=source)
    majorite = r.age_atteint(s.pecule_demande_ans)
    if majorite is not None and majorite <= r.aujourd_hui:
        texte = f"Pécule ARS : à demander, c'est possible depuis le {date_longue(majorite)}."
        yield Alerte("pecule_a_demander", texte, page=PAGE, source=source)
