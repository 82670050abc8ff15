"""Ce qu'un dossier dit en une phrase, pour qui le jeune écrit : logement, activité, soins."""

from __future__ import annotations

from datetime import date

from ase_parcours import francais as fr
from ase_parcours.metier.controles.regard import Regard, en_cours, jour


def accueil_du_jour(r: Regard) -> tuple[str, date | None]:
    """Où le jeune est accueilli aujourd'hui, et depuis quand ; vide si on ne sait pas."""
    accueils = [a for a in r.faits("accueil") if en_cours(a, r.aujourd_hui)]
    if not accueils:
        return "", None
    recent = max(accueils, key=lambda a: str(a.get("debut") or ""))
    return texte(recent.get("lieu")) or texte(recent.get("nature")), jour(recent, "debut")


def logement(r: Regard) -> str:
    """« Foyer Éole, depuis le 15 janvier 2024 »."""
    lieu, depuis = accueil_du_jour(r)
    return f"{lieu}, depuis le {fr.date_longue(depuis)}" if lieu and depuis else lieu


def besoins_a_suivre(r: Regard) -> tuple[str, ...]:
    """Codes des besoins du projet où il reste une action à faire."""
    codes = [
        str(f["besoin"])
        for f in r.faits("action")
        if f.get("etat") not in ("FAITE", "ABANDONNEE") and f.get("besoin")
    ]
    return tuple(dict.fromkeys(codes))


def activite(r: Regard) -> str:
    """Études, formation et emploi en cours."""
    dites = []
    for f in r.faits("scolarite"):
        fin = jour(f, "fin")
        if fin is None or fin >= r.aujourd_hui:
            dites.append(_liste(f.get("niveau"), f.get("etablissement")))
    for f in r.faits("insertion"):
        if en_cours(f, r.aujourd_hui):
            dites.append(_nommer(texte(f.get("nature")), texte(f.get("organisme"))))
    return fr.enumeration([fr.initiale_minuscule(x) for x in dites if x][-2:])


def _nommer(nature: str, organisme: str) -> str:
    """« mission locale » ne se redit pas devant « Mission locale des Deux Canaux »."""
    if organisme.casefold().startswith(nature.casefold()):
        return organisme
    return _liste(nature, organisme)


def soins(r: Regard) -> str:
    """La complémentaire santé et son dernier jour."""
    for f in r.faits("sante"):
        fin = jour(f, "echeance")
        if str(f.get("element_code") or "").startswith("C2S") and fin is not None:
            return f"complémentaire santé solidaire jusqu’au {fr.date_longue(fin)}"
    return ""


def confiance(r: Regard) -> str:
    """La personne de confiance."""
    nommes = [f for f in r.faits("proche") if f.get("confiance_le") and f.get("nom")]
    return str(nommes[-1]["nom"]) if nommes else ""


def parole(r: Regard) -> str:
    """Ce que le jeune a dit : à son dossier, sinon à son projet."""
    return texte(r.identite.get("parole")) or dernier(r, "projet", "parole")


def dernier(r: Regard, type_: str, champ: str) -> str:
    """La dernière valeur écrite de ce champ."""
    valeurs = [t for f in r.faits(type_) if (t := texte(f.get(champ)))]
    return valeurs[-1] if valeurs else ""


def texte(valeur: object) -> str:
    """Ce qui est écrit, vide si rien ne l'est."""
    return str(valeur).strip() if valeur else ""


def _liste(*valeurs: object) -> str:
    return ", ".join(t for t in map(texte, valeurs) if t)
