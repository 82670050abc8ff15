"""Santé : couverture, bilans, relais, échéances. Ce que l'on ne sait pas n'est pas un « non »."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ase_parcours.francais import date_longue, enumeration
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles.regard import NON, OUI, Rangee, Regard, delai, dernier, jour
from ase_parcours.metier.facettes.sante import PAGE


def controler(r: Regard) -> Iterator[Alerte]:
    """Toutes les alertes de santé, tant que la prise en charge se prépare."""
    if r.present:
        yield from _medecin(r)
        yield from _couverture(r)
        yield from _c2s(r)
        yield from _bilans(r)
        yield from _relais(r)
        yield from _mdph(r)
        yield from _droits_enfant(r)
        yield from _vitale(r)


def en_place(faits: list[Rangee]) -> str | None:
    """« oui », « non », ou ``None`` quand rien ne le dit. Un contact nommé ou une date vaut un oui,
    tant que personne n'a dit non."""
    fait = dernier(faits, "date")
    if fait is None:
        return None
    if fait.get("ouvert") in (OUI, NON):
        return str(fait["ouvert"])
    return OUI if fait.get("contact") or fait.get("date") else None


def _du(r: Regard, *codes: str) -> list[Rangee]:
    return r.par_code("sante", "element_code", *codes)


def _medecin(r: Regard) -> Iterator[Alerte]:
    match en_place(_du(r, "MEDECIN")):
        case "non":
            texte = "Pas de médecin traitant : en déclarer un."
            yield Alerte("medecin_absent", texte, page=PAGE)
        case None:
            texte = "On ne sait pas s'il y a un médecin traitant."
            yield Alerte("medecin_inconnu", texte, page=PAGE)


def _couverture(r: Regard) -> Iterator[Alerte]:
    faits = _du(r, "COUVERTURE")
    fin = _derniere_echeance(faits)
    if fin is not None and fin < r.aujourd_hui:
        texte = f"Assurance maladie : les droits ont fini le {date_longue(fin)}."
        yield Alerte("couverture_echue", texte, page=PAGE, grave=True)
        return
    match en_place(faits):
        case "non":
            texte = "Pas d'assurance maladie ouverte : saisir la CPAM."
            yield Alerte("couverture_absente", texte, page=PAGE, grave=True)
        case None if fin is None:
            texte = "On ne sait pas si l'assurance maladie est ouverte."
            yield Alerte("couverture_inconnue", texte, page=PAGE)


def _c2s(r: Regard) -> Iterator[Alerte]:
    faits = _du(r, "C2S")
    fin = _derniere_echeance(faits)
    source = r.source("c2s_debut_mois")
    if fin is not None:
        if fin < r.aujourd_hui:
            texte = f"C2S : les droits ont fini le {date_longue(fin)}. La redemander."
            yield Alerte("c2s_echue", texte, page=PAGE, grave=True, source=source)
        elif r.aujourd_hui >= delai(fin, mois=-r.seuils.c2s_debut_mois):
            avant = delai(fin, mois=-r.seuils.c2s_fin_mois)
            quand = (
                f"à renouveler avant le {date_longue(avant)}"
                if r.aujourd_hui < avant
                else "à renouveler aujourd'hui"
            )
            texte = f"C2S : les droits finissent le {date_longue(fin)}, {quand}."
            yield Alerte("c2s_a_renouveler", texte, page=PAGE, source=source)
        return
    match en_place(faits):
        case "non":
            texte = "Pas de complémentaire santé solidaire : la demander."
            yield Alerte("c2s_absente", texte, page=PAGE)
        case None:
            texte = "On ne sait pas si la complémentaire santé solidaire (C2S) est ouverte."
            yield Alerte("c2s_inconnue", texte, page=PAGE)


def _bilans(r: Regard) -> Iterator[Alerte]:
    arrivee = r.evaluation.faits.arrivee()
    attendu = arrivee is None or r.aujourd_hui >= delai(arrivee, mois=r.seuils.bilan_entree_mois)
    if attendu and en_place(_du(r, "BILAN_ENTREE")) != OUI:
        depuis = f", le {date_longue(arrivee)}" if arrivee is not None else ""
        texte = f"Aucun bilan de santé n'est noté à l'entrée{depuis}."
        yield Alerte("bilan_entree_absent", texte, page=PAGE, source=r.source("bilan_entree_mois"))
    if en_place(_du(r, "BILAN_SORTIE")) == OUI:
        return
    sortie = r.evaluation.sortie.le
    limite = delai(sortie, mois=-r.seuils.bilan_sortie_mois) if sortie else None
    source = r.source("bilan_sortie_mois")
    if sortie is not None and limite is not None and r.aujourd_hui >= limite:
        texte = f"Aucun bilan de santé n'est noté avant la sortie du {date_longue(sortie)}."
        yield Alerte("bilan_sortie_absent", texte, page=PAGE, grave=True, source=source)
    elif r.a_atteint(r.seuils.bilan_sortie_ans):
        quand = f" avant le {date_longue(limite)}" if limite is not None else ""
        texte = f"Aucun bilan de santé avant la sortie n'est noté : le prévoir{quand}."
        yield Alerte("bilan_sortie_a_prevoir", texte, page=PAGE, source=source)


def _relais(r: Regard) -> Iterator[Alerte]:
    """Dès six mois avant la majorité : chaque suivi connu a un relais, ou l'on dit qu'on ne sait
    pas s'il en faut un."""
    ans = r.evaluation.reperes.regles.majorite_ans
    majorite = r.age_atteint(ans)
    if majorite is None or r.aujourd_hui < delai(majorite, mois=-r.seuils.relais_mois):
        return
    a_nommer, inconnus = [], []
    for code in r.reperes.marques("sante", "relais"):
        faits = _du(r, code)
        nom = r.reperes.libelle("sante", code).lower()
        if not faits:
            inconnus.append(nom)
        elif not any(f.get("apres_18") == OUI for f in faits) and en_place(faits) != NON:
            a_nommer.append(nom)
    source = r.source("relais_mois")
    if a_nommer:
        texte = f"Relais à nommer pour après {ans} ans : {enumeration(a_nommer)}."
        yield Alerte("relais_a_nommer", texte, page=PAGE, source=source)
    if inconnus:
        texte = f"On ne sait pas s'il faut un relais après {ans} ans : {enumeration(inconnus)}."
        yield Alerte("relais_inconnu", texte, page=PAGE, source=source)


def _mdph(r: Regard) -> Iterator[Alerte]:
    """La dernière échéance de chaque notification ; celle de l'identité si rien d'autre."""
    echeances: list[tuple[str, date, str | None]] = []
    for code in r.reperes.marques("sante", "mdph"):
        faits = [f for f in _du(r, code) if jour(f, "echeance")]
        dernier_ = max(faits, key=lambda f: jour(f, "echeance") or date.min, default=None)
        if dernier_ is not None:
            fin = jour(dernier_, "echeance")
            assert fin is not None  # noqa: S101 - filtré ci-dessus
            echeances.append((r.reperes.libelle("sante", code), fin, dernier_.get("id")))
    connue = jour(r.identite, "mdph_fin")
    if not echeances and connue is not None:
        echeances.append(("Reconnaissance MDPH", connue, None))
    for nom, fin, element in echeances:
        yield from _notification(r, nom, fin, element)
    if not echeances and r.identite.get("mdph") == OUI:
        texte = "Reconnaissance MDPH : on ne sait pas quand elle prend fin."
        yield Alerte("mdph_fin_inconnue", texte, page=PAGE)


def _notification(r: Regard, nom: str, fin: date, element: str | None) -> Iterator[Alerte]:
    source = r.source("mdph_fin_mois")
    if fin < r.aujourd_hui:
        texte = f"{nom} : la notification a pris fin le {date_longue(fin)}."
        yield Alerte("mdph_echue", texte, page=PAGE, element=element, grave=True)
    elif r.aujourd_hui >= delai(fin, mois=-r.seuils.mdph_fin_mois):
        texte = f"{nom} : la notification se termine le {date_longue(fin)}. Redéposer un dossier."
        yield Alerte("mdph_se_termine", texte, page=PAGE, element=element, source=source)


def _droits_enfant(r: Regard) -> Iterator[Alerte]:
    """Pour qui a une reconnaissance : les droits enfant s'arrêtent à 20 ans."""
    codes = tuple(r.reperes.marques("sante", "mdph"))
    reconnu = r.identite.get("mdph") == OUI or bool(_du(r, *codes))
    fin = r.age_atteint(r.seuils.droits_enfant_ans)
    if not reconnu or fin is None or en_place(_du(r, "AAH")) == OUI:
        return
    if r.aujourd_hui < delai(fin, mois=-r.seuils.droits_enfant_mois):
        return
    verbe = "ont fini" if fin <= r.aujourd_hui else "finissent"
    texte = (
        f"Les droits enfant de la MDPH {verbe} à {r.seuils.droits_enfant_ans} ans, le "
        f"{date_longue(fin)} : déposer la demande adulte."
    )
    yield Alerte("droits_enfant_fin", texte, page=PAGE, source=r.source("droits_enfant_ans"))


def _vitale(r: Regard) -> Iterator[Alerte]:
    if not r.a_atteint(r.seuils.vitale_ans):
        return
    source = r.source("vitale_ans")
    match en_place(_du(r, "VITALE")):
        case "non":
            texte = "Pas de carte Vitale à son nom : la demander à la CPAM."
            yield Alerte("vitale_absente", texte, page=PAGE, source=source)
        case None:
            texte = "On ne sait pas s'il y a une carte Vitale à son nom."
            yield Alerte("vitale_inconnue", texte, page=PAGE, source=source)


def _derniere_echeance(faits: list[Rangee]) -> date | None:
    return max((d for f in faits if (d := jour(f, "echeance"))), default=None)
