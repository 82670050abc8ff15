"""Documents d'unité fictifs : synthèse du foyer, supervision, liste pour la commission."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports.contenus.communs import Contenu, EnTete
from ase_parcours.rapports.contenus.unite import (
    Indicateur,
    LigneCommission,
    LigneFoyer,
    LigneIndicateur,
    LigneSynthese,
    ListeCommission,
    MoisDeSorties,
    ParNiveau,
    Supervision,
    SyntheseFoyer,
)
from ase_parcours.rapports.exemples_communs import HOSTILES, MOT_DEMESURE

_AU = date(2026, 11, 22)
_PIEGE = " ".join((*HOSTILES, MOT_DEMESURE))
_MOIS = (
    "nov. 2026", "déc. 2026", "janv. 2027", "févr. 2027", "mars 2027", "avr. 2027", "mai 2027",
    "juin 2027", "juil. 2027", "août 2027", "sept. 2027", "oct. 2027", "nov. 2027",
)  # fmt: skip
_PRENOMS = ("Inès", "Rania", "Moussa", "Léo", "Aïssatou", "Noé", "Fatou", "Yanis", "Zoé", "Malik")
_NOMS = ("Khelifi", "Fontaine", "Diarra", "N’Diaye", "Bah", "Østergård")


def _en_tete(but: str, pour: str = "l’équipe et son cadre") -> EnTete:
    return EnTete("Aide sociale à l’enfance", "Foyer Éole", "Paris", _AU, 1, pour=pour, but=but)


def _jeune(rang: int) -> LigneSynthese:
    niveau = (Niveau.INDETERMINEE, Niveau.SANS_SOLUTION, Niveau.FRAGILE, Niveau.GARANTIE)[rang % 4]
    connue = niveau is not Niveau.INDETERMINEE
    return LigneSynthese(
        f"{_PRENOMS[rang % 10]} {_NOMS[rang % 6]}",
        f"P75-2021-{rang + 280:05d}",
        f"Q{rang:03d}-XK7A",
        17 + rang % 5,
        date(2027, 1 + rang % 12, 1 + rang % 28) if connue else None,
        ("", "date prévue", "fin de l'accueil jeune majeur", "majorité")[rang % 4],
        niveau,
        {Niveau.SANS_SOLUTION: 181, Niveau.FRAGILE: 15}.get(niveau, 0),
        181 if connue else 0,
        rang % 3,
        plan_b_manquant=niveau is Niveau.SANS_SOLUTION and rang % 3 < 2,
        retards=rang % 4,
        referent="Mme Arnaud" if rang % 7 else None,
    )


def synthese(combien: int = 8) -> SyntheseFoyer:
    """Un foyer dont les sorties se suivent."""
    jeunes = tuple(_jeune(i) for i in range(combien))
    par = [sum(x.niveau is n for x in jeunes) for n in Niveau]
    mois = [
        MoisDeSorties(m, ParNiveau(i % 2, (i + 1) % 3, int(i == 2) * 2, 0))
        for i, m in enumerate(_MOIS)
    ]
    return SyntheseFoyer(
        _en_tete("préparer les sorties des douze mois"),
        "Foyer Éole",
        suivis=combien + 3,
        au_dela=3,
        sorties=ParNiveau(*par),
        nuits=sum(x.nuits for x in jeunes),
        plans_b=sum(x.plan_b_manquant for x in jeunes),
        retards=sum(x.retards for x in jeunes),
        en_retard=sum(x.retards > 0 for x in jeunes),
        mois=(*mois, MoisDeSorties("date inconnue", ParNiveau(indeterminee=par[3]))),
        jeunes=jeunes,
    )


def synthese_vide() -> SyntheseFoyer:
    """Aucun jeune, et l'ensemble du coffre."""
    mois = tuple(MoisDeSorties(m, ParNiveau()) for m in _MOIS)
    return SyntheseFoyer(_en_tete("préparer les sorties des douze mois"), "", mois=mois)


def synthese_longue() -> SyntheseFoyer:
    """Soixante jeunes, sur plusieurs pages."""
    return synthese(60)


def synthese_hostile() -> SyntheseFoyer:
    """Chaque champ piégé."""
    base = synthese()
    piege = replace(
        base.jeunes[1], nom=_PIEGE, dossier=_PIEGE, pseudonyme=HOSTILES[0], base=_PIEGE,
        referent=_PIEGE, nuits=10**9, pistes=10**6, retards=10**9,
    )  # fmt: skip
    return replace(
        base,
        unite=" ".join(HOSTILES),
        jeunes=(piege, *base.jeunes),
        mois=(MoisDeSorties(_PIEGE, ParNiveau(10**6, 1, 1, 1)), *base.mois),
    )


def _foyer(nom: str, rang: int) -> LigneFoyer:
    par = ParNiveau(6 + rang, 5 + rang % 3, 7, rang % 2 * 5)
    return LigneFoyer(nom, par.total + 9, 9, par, 12 + rang, 900 + 31 * rang, 5 + rang, 8)


def supervision() -> Supervision:
    """Trois foyers, une année d'indicateurs."""
    noms = ("Foyer Éole", "Foyer Zéphyr", "Service d’accueil familial du Sud")
    foyers = tuple(_foyer(nom, i) for i, nom in enumerate(noms))
    lignes = tuple(LigneIndicateur(n, (5 + i, 9 + 2 * i, 0)) for i, n in enumerate(noms))
    tout = LigneIndicateur("ensemble", (18, 33, 0))
    sorties = tuple(LigneIndicateur(n, (6, 5, 7, 18, 0)) for n in noms)
    return Supervision(
        _en_tete("suivre les sortants et les délais de tout le service", "la direction"),
        "",
        date(2025, 11, 22),
        _AU,
        foyers,
        LigneFoyer("ensemble", 91, 27, ParNiveau(21, 17, 21, 5), 39, 2793, 18, 24),
        (
            Indicateur(
                "Sorties, par niveau au jour de la sortie",
                "Sorties effectives de la période, et départs constatés.",
                ("Garanties", "Provisoires", "Sans solution", "Sur", "Sans information"),
                (*sorties, LigneIndicateur("ensemble", (18, 15, 21, 54, 0))),
            ),
            Indicateur(
                "Entretien des 17 ans à temps",
                "Jeunes arrivés avant leurs 17 ans, qui les ont eus dans la période.",
                ("Oui", "Sur", "Sans information"),
                (*lignes, tout),
            ),
        ),
    )


def supervision_masquee() -> Supervision:
    """Des petits nombres masqués."""
    base = supervision()
    petit = replace(
        base.foyers[0], sorties=ParNiveau(6, None, 7, None), plans_b=None, nuits=None,
        concernes=None,
    )  # fmt: skip
    return replace(base, foyers=(petit, *base.foyers[1:]), seuil=5)


def supervision_vide() -> Supervision:
    """Aucun jeune."""
    base = supervision()
    vides = tuple(replace(i, lignes=()) for i in base.indicateurs)
    return replace(base, foyers=(), ensemble=None, indicateurs=vides)


def supervision_longue() -> Supervision:
    """Soixante foyers, sur plusieurs pages."""
    base = supervision()
    foyers = tuple(_foyer(f"Foyer n° {i}", i) for i in range(1, 61))
    longs = tuple(replace(i, lignes=i.lignes * 15) for i in base.indicateurs)
    return replace(base, foyers=foyers, indicateurs=longs)


def supervision_hostile() -> Supervision:
    """Chaque champ piégé."""
    base = supervision()
    piege = replace(base.foyers[0], unite=_PIEGE, nuits=10**9, sorties=ParNiveau(10**9, 1, 1, 1))
    ligne = LigneIndicateur(_PIEGE, (10**9, None, 0))
    return replace(
        base,
        unite=" ".join(HOSTILES),
        foyers=(piege, *base.foyers),
        indicateurs=(Indicateur(_PIEGE, _PIEGE, HOSTILES[:3], (ligne,)), *base.indicateurs),
    )


def liste(combien: int = 12) -> ListeCommission:
    """Des sorties à garantir."""
    niveaux = (Niveau.INDETERMINEE, Niveau.SANS_SOLUTION, Niveau.FRAGILE)
    demandes = (
        "dater la sortie, puis ouvrir une piste",
        "aucune piste : proposer une solution",
        "appuyer : FJT et Résidence sociale",
    )
    jeunes = []
    for rang in range(combien):
        sorte = rang * 3 // combien
        code = f"{(rang * 7919 + 1031) % 9000 + 1000}-XK7{'ABC'[sorte]}"
        nuits = (0, 181, 15)[sorte]
        jeunes.append(
            LigneCommission(
                code, ("18 ans", "19 ans", "moins de 18 ans")[rang % 3], niveaux[sorte], nuits,
                181 if sorte else 0, demandes[sorte],
            )
        )  # fmt: skip
    en_tete = _en_tete("chercher une solution pour chaque sortie", "la commission, sans nom")
    return ListeCommission(replace(en_tete, unite="", lieu=""), "", tuple(jeunes))


def liste_vide() -> ListeCommission:
    """Chaque sortie est garantie."""
    return liste(0)


def liste_longue() -> ListeCommission:
    """Soixante jeunes, sur plusieurs pages."""
    return liste(60)


def liste_hostile() -> ListeCommission:
    """Chaque champ piégé."""
    base = liste()
    piege = LigneCommission(_PIEGE, _PIEGE, Niveau.FRAGILE, 10**9, 10**9, _PIEGE)
    return replace(base, jeunes=(piege, *base.jeunes))


EXEMPLES: dict[str, tuple[str, Callable[[], Contenu]]] = {
    "synthese": ("synthese_foyer", synthese),
    "synthese-vide": ("synthese_foyer", synthese_vide),
    "synthese-longue": ("synthese_foyer", synthese_longue),
    "synthese-hostile": ("synthese_foyer", synthese_hostile),
    "supervision": ("supervision", supervision),
    "supervision-vide": ("supervision", supervision_vide),
    "supervision-longue": ("supervision", supervision_longue),
    "supervision-hostile": ("supervision", supervision_hostile),
    "supervision-masquee": ("supervision_communiquee", supervision_masquee),
    "liste": ("liste_commission", liste),
    "liste-vide": ("liste_commission", liste_vide),
    "liste-longue": ("liste_commission", liste_longue),
    "liste-hostile": ("liste_commission", liste_hostile),
}
