"""Les personnes qui restent, qui peuvent héberger, qui accompagnent."""

from __future__ import annotations

from collections.abc import Iterator

from ase_parcours.francais import date_longue, enumeration
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles.regard import NON, OUI, Rangee, Regard, delai, jour
from ase_parcours.metier.coordonnees import telephone_compare
from ase_parcours.metier.facettes.entourage import PAGE
from ase_parcours.metier.nuits import Niveau

_BENEVOLES = ("MENTOR", "PARRAIN")


def controler(r: Regard) -> Iterator[Alerte]:
    """Toutes les alertes de l'entourage."""
    if r.a_atteint(r.seuils.entourage_ans, inconnu=True):
        yield from _reste(r)
        yield from _heberge(r)
    yield from _benevoles(r)
    yield from _telephones(r)


def _reste(r: Regard) -> Iterator[Alerte]:
    proches = r.faits("proche")
    if any(p.get("reste") == OUI for p in proches):
        return
    source, majorite = r.source("entourage_ans"), r.evaluation.reperes.regles.majorite_ans
    if proches and all(p.get("reste") == NON for p in proches):
        texte = f"Personne ne reste auprès du jeune après {majorite} ans."
        yield Alerte("personne", texte, page=PAGE, grave=True, source=source)
    else:
        texte = f"On ne sait pas qui reste auprès du jeune après {majorite} ans."
        yield Alerte("personne_inconnue", texte, page=PAGE, source=source)


def _heberge(r: Regard) -> Iterator[Alerte]:
    """Dit quand des nuits manquent : qui pourrait ouvrir sa porte ce soir."""
    if r.evaluation.niveau is Niveau.GARANTIE:
        return
    proches = r.faits("proche")
    portes = [_nom(p) for p in proches if p.get("heberge") == OUI]
    if portes:
        texte = f"En urgence, peut héberger : {enumeration(portes)}."
        yield Alerte("hebergement_urgence", texte, page=PAGE)
    elif proches and all(p.get("heberge") == NON for p in proches):
        texte = "Personne ne peut héberger le jeune en urgence."
        yield Alerte("hebergement_urgence_absent", texte, page=PAGE)
    else:
        texte = "On ne sait pas qui pourrait héberger le jeune en urgence."
        yield Alerte("hebergement_urgence_inconnu", texte, page=PAGE)


def _benevoles(r: Regard) -> Iterator[Alerte]:
    source = r.source("mentorat_mois")
    for proche in r.par_code("proche", "lien_code", *_BENEVOLES):
        depuis = jour(proche, "evaluation_le") or jour(proche, "convention_le")
        element = proche.get("id")
        if depuis is None:
            texte = f"{_nom(proche)} : ni convention ni évaluation notée."
            yield Alerte(
                "mentorat_sans_convention", texte, page=PAGE, element=element, source=source
            )
        elif (due := delai(depuis, mois=r.seuils.mentorat_mois)) <= r.aujourd_hui:
            texte = (
                f"{_nom(proche)} : mentorat ou parrainage à évaluer depuis le {date_longue(due)}."
            )
            yield Alerte("mentorat_a_evaluer", texte, page=PAGE, element=element, source=source)


def _telephones(r: Regard) -> Iterator[Alerte]:
    """Un même numéro chez deux personnes : souvent une faute de recopie, parfois un foyer."""
    par_numero: dict[str, list[str]] = {}
    numeros = [("le jeune", r.identite.get("telephone"))]
    numeros += [(_nom(p), p.get("telephone")) for p in r.faits("proche")]
    for nom, telephone in numeros:
        compare = telephone_compare(telephone)
        if compare is not None and nom not in par_numero.setdefault(compare, []):
            par_numero[compare].append(nom)
    for noms in par_numero.values():
        if len(noms) > 1:
            texte = f"Le même numéro de téléphone est noté pour {enumeration(noms)}."
            yield Alerte("telephone_partage", texte, page=PAGE)


def _nom(proche: Rangee) -> str:
    return str(proche.get("nom") or "Personne sans nom")
