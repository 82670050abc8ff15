"""Les mots d'un dispositif : ce que la liste, la fiche et les panneaux en disent."""

from __future__ import annotations

from ase_parcours import francais as fr
from ase_parcours.metier.dispositifs import A_COMPLETER, CatalogueDispositifs, Dispositif, Touche

_TOUCHE = {
    Touche.OUI: "",
    Touche.INDIRECT: "touche nos jeunes indirectement",
    Touche.NON: "ne touche pas nos jeunes, ou en dernier recours",
}
DESACTIVE = "n’est plus proposé sur ce territoire"
_AU_TERRITOIRE = fr.initiale_majuscule(f"{A_COMPLETER}.")


def page_du_dossier(facette: str) -> tuple[str, str]:
    """Clé et mot de la page où l'on agit ; la page des droits est, faute de mieux, celle des
    ressources."""
    from ase_parcours.bureau.dossier.pages import PAGES

    mots = {d.cle: d.mot for d in PAGES}
    cle = facette if facette in mots else "ressources"
    return cle, mots[cle]


def ligne_de_liste(d: Dispositif, catalogue: CatalogueDispositifs) -> str:
    """Deux lignes : le titre, puis d'où il vient et ses thèmes."""
    themes = ", ".join(catalogue.themes[t].lower() for t in d.themes)
    suite = [d.origine, themes, "" if d.actif else DESACTIVE]
    return f"{d.titre}\n{' · '.join(x for x in suite if x)}"


def origine(d: Dispositif, catalogue: CatalogueDispositifs) -> str:
    """« Pacte 2015-2020, mesure 23 · Emploi, Lien social · PACTE-23A »."""
    themes = ", ".join(catalogue.themes[t] for t in d.themes)
    return " · ".join(x for x in (d.origine, themes, d.code, _TOUCHE[d.touche]) if x)


def avertissement(d: Dispositif) -> str:
    """Ce qu'il faut savoir avant de s'y fier."""
    if not d.actif:
        return fr.initiale_majuscule(f"{DESACTIVE}.")
    return d.document.avertissement


def conditions(d: Dispositif) -> str:
    """Les conditions, et la loi qui les fonde ; « à vérifier » tant qu'on ne l'a pas relue."""
    if not d.conditions:
        return _AU_TERRITOIRE
    if not d.source:
        return d.conditions
    lu = f"lu le {fr.date_longue(d.lu_le)}" if d.lu_le else "à vérifier"
    return f"{d.conditions} ({d.source}, {lu})"


def contact(d: Dispositif) -> str:
    """Le contact. Du texte fondateur, on ne connaît que le service."""
    if not d.contact:
        return _AU_TERRITOIRE
    return d.contact if d.adapte else f"{d.contact} (coordonnées {A_COMPLETER})"


def source(d: Dispositif) -> str:
    """Le document, le numéro et le jour où il a été lu."""
    mesure = f", mesure {d.numero}" if d.numero else ""
    lu = f", lu le {fr.date_longue(d.document.lu_le)}" if d.document.lu_le else ""
    adapte = " Complété par le territoire." if d.adapte and not d.du_territoire else ""
    return f"{d.document.titre}{mesure}{lu}.{adapte}"
