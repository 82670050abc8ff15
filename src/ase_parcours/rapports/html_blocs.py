"""Les blocs d'un document en HTML : les mêmes que ceux du papier, dits par leurs balises.

Chaque composant du kit a sa traduction ; une figure qui n'en a pas se dit par son texte (``dit``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, singledispatchmethod
from itertools import groupby

from defusedxml.ElementTree import fromstring
from reportlab.platypus.flowables import Flowable, Spacer

from ase_parcours import ressources
from ase_parcours.metier.nuits import Couverture
from ase_parcours.rapports import phrases
from ase_parcours.rapports.html_texte import brut_en_html, en_html
from ase_parcours.rapports.kit import sceau_imprime
from ase_parcours.rapports.kit.blocs import BoitesDeSignature, Cadre, Colonnes, TitreDeSection
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import Paragraphe
from ase_parcours.rapports.kit.qr import Matrice
from ase_parcours.rapports.kit.ruban import Ruban
from ase_parcours.rapports.kit.sceau_imprime import BlocSceau, PlaceDuSceau
from ase_parcours.rapports.kit.tableau import AvecIcone, Cellule, Colonne, LigneIcone, Tableau

_TITRES = ("H1", "H2")
_FONDS = {Couverture.DURABLE: "plein", Couverture.PROVISOIRE: "raye", Couverture.DECOUVERTE: "nu"}


@dataclass(slots=True)
class Traducteur:
    """Traduit une suite de blocs. ``section`` : le dernier titre, qui nomme le tableau suivant."""

    section: str = ""

    def suite(self, blocs: Iterable[Bloc]) -> str:
        """Les blocs à la suite ; les puces qui se suivent font une seule liste."""
        morceaux = []
        flux = (b.flux for b in blocs)
        for puces, groupe in groupby(
            flux, key=lambda f: isinstance(f, Paragraphe) and bool(f.puce)
        ):
            dits = [self.bloc(f) for f in groupe]
            if puces:
                dits = ['<ul class="puces">', *(f"<li>{d}</li>" for d in dits), "</ul>"]
            morceaux += dits
        return "\n".join(m for m in morceaux if m)

    @singledispatchmethod
    def bloc(self, flux: Flowable) -> str:
        """Un composant. Lève ``TypeError`` pour un composant ni connu ni dit en mots."""
        dit = getattr(flux, "dit", "")
        if not dit:
            raise TypeError(f"composant sans face HTML : {type(flux).__name__}")
        return f'<figure role="group"><figcaption>{brut_en_html(dit)}</figcaption></figure>'

    @bloc.register
    def _(self, flux: Spacer) -> str:
        del flux
        return ""

    @bloc.register
    def _(self, flux: Paragraphe) -> str:
        dit = en_html(flux.ecrit)
        if flux.puce:
            return f'<span class="signe">{brut_en_html(flux.puce)}</span> {dit}'
        if not dit.strip():
            return ""
        role = flux.element.role
        if role in _TITRES:
            self.section = flux.ecrit.brut
            return f'<{role.lower()} dir="auto">{dit}</{role.lower()}>'
        return f'<p class="{flux.modele}" dir="auto">{dit}</p>'

    @bloc.register
    def _(self, flux: TitreDeSection) -> str:
        self.section = flux.titre
        suite = f' <small class="doux">{brut_en_html(flux.complement)}</small>'
        return f"<h2>{brut_en_html(flux.titre)}{suite if flux.complement else ''}</h2>"

    @bloc.register
    def _(self, flux: Cadre) -> str:
        phrases = "".join(f'<p dir="auto">{en_html(p)}</p>' for p in flux.phrases)
        titre = f'<p class="niveau"><strong>{en_html(flux.titre)}</strong></p>'
        return f'<div class="cadre">{_icone(flux.icone)}<div>{titre}{phrases}</div></div>'

    @bloc.register
    def _(self, flux: Colonnes) -> str:
        piles = "".join(f"<div>{self.suite(pile)}</div>" for pile in flux.piles)
        return f'<div class="colonnes">{piles}</div>'

    @bloc.register
    def _(self, flux: BoitesDeSignature) -> str:
        boites = "".join(
            f'<li dir="auto"><strong>{en_html(qui)}</strong><br>{en_html(qualite)}</li>'
            for qui, qualite in flux.boites
        )
        return f'<ul class="signatures">{boites}</ul>'

    @bloc.register
    def _(self, flux: Tableau) -> str:
        titre = f'<caption class="hors-vue">{brut_en_html(self.section)}</caption>'
        lignes = "".join(self._ligne(flux, rang) for rang in range(len(flux.lignes)))
        return f"<table>{titre}{_tete(flux.colonnes)}<tbody>{lignes}</tbody></table>"

    @bloc.register
    def _(self, flux: AvecIcone) -> str:
        return f"{_icone(flux.icone)} {en_html(flux.mot)}"

    @bloc.register
    def _(self, flux: LigneIcone) -> str:
        return f'<p class="grand" dir="auto">{_icone(flux.icone)} {en_html(flux.mot)}</p>'

    @bloc.register
    def _(self, flux: BlocSceau) -> str:
        textes = "".join(self.bloc(p) for p in flux.paragraphes)
        return f'<div class="cadre sceau">{_carre(flux.matrice)}<div>{textes}</div></div>'

    @bloc.register
    def _(self, flux: PlaceDuSceau) -> str:
        return f'<div class="cadre">{self.bloc(flux.texte)}</div>'

    @bloc.register
    def _(self, flux: Ruban) -> str:
        total = sum(p.nuits for p in flux.plages)
        parts = "".join(
            f'<span class="{_FONDS[p.couverture]}" style="width:{100 * p.nuits / total:.3f}%">'
            "</span>"
            for p in flux.plages
        )
        dit = f"<figcaption>{brut_en_html(flux.dit)}</figcaption>"
        vues = dict.fromkeys(p.couverture for p in flux.plages)
        legende = " ".join(f'<i class="{_FONDS[c]}"></i> {phrases.mot(c)}' for c in vues)
        dessin = f'<div class="ruban">{parts}</div><p class="doux">{legende}</p>'
        return f'<figure><div aria-hidden="true">{dessin}</div>{dit}</figure>'

    def _ligne(self, tableau: Tableau, rang: int) -> str:
        note = tableau.notes[rang] if tableau.notes else ""
        cases = []
        for colonne, cellule in enumerate(tableau.lignes[rang]):
            attributs = ' rowspan="2"' if note and colonne == 0 else ""
            dit = self._cellule(cellule)
            nomme = colonne == tableau.entete and dit
            balise = "th" if nomme else "td"
            attributs += ' scope="row"' if nomme else ""
            cases.append(f'<{balise}{attributs} dir="auto">{dit}</{balise}>')
        if note:
            suite = f'<td colspan="{len(tableau.colonnes) - 1}" dir="auto">{en_html(note)}</td>'
            return f'<tr class="notee">{"".join(cases)}</tr><tr>{suite}</tr>'
        return f"<tr>{''.join(cases)}</tr>"

    def _cellule(self, cellule: Cellule) -> str:
        if isinstance(cellule, Paragraphe):
            return en_html(cellule.ecrit)
        return self.bloc(cellule) if isinstance(cellule, Flowable) else en_html(cellule)


def _est_une_puce(flux: Flowable) -> bool:
    return isinstance(flux, Paragraphe) and bool(flux.puce)


def _tete(colonnes: Sequence[Colonne]) -> str:
    if not any(c.titre or c.nom for c in colonnes):
        return ""
    nue = "" if any(c.titre for c in colonnes) else ' class="nue"'
    return f"<thead{nue}><tr>{''.join(_titre(c) for c in colonnes)}</tr></thead>"


def _titre(colonne: Colonne) -> str:
    if colonne.titre:
        return f'<th scope="col">{brut_en_html(colonne.titre)}</th>'
    if colonne.nom:
        return f'<th scope="col"><span class="hors-vue">{brut_en_html(colonne.nom)}</span></th>'
    return "<td></td>"


@cache
def _icone(nom: str) -> str:
    """Le pictogramme, à côté des mots qui le disent : rien à lire pour qui ne le voit pas."""
    racine = fromstring(ressources.texte(f"icons/{nom}.svg"))
    dedans = "".join(
        f"<{e.tag.rpartition('}')[2]}{_attributs(e.attrib)}/>" for e in racine if e.attrib
    )
    gardes = {k: v for k, v in racine.attrib.items() if k not in ("width", "height", "class")}
    return f'<svg class="icone" aria-hidden="true"{_attributs(gardes)}>{dedans}</svg>'


def _attributs(attributs: dict[str, str]) -> str:
    return "".join(f' {nom}="{brut_en_html(v)}"' for nom, v in attributs.items())


def _carre(modules: Matrice) -> str:
    """Le carré QR, avec sa zone calme."""
    n = len(modules) + 8
    noirs = "".join(
        f"M{x + 4} {y + 4}h1v1h-1z"
        for y, rangee in enumerate(modules)
        for x, noir in enumerate(rangee)
        if noir
    )
    dit = brut_en_html(sceau_imprime.DIT)
    return (
        f'<svg class="carre" role="img" aria-label="{dit}" viewBox="0 0 {n} {n}">'
        f'<path fill="#fff" d="M0 0h{n}v{n}h-{n}z"/><path d="{noirs}"/></svg>'
    )
