"""Un droit en mots : celui de droite, la ligne du dessous, d'où on le sait. Les mêmes partout."""

from __future__ import annotations

from datetime import date

from ase_parcours import francais as fr
from ase_parcours.metier.continuite.modele import Continuite, Etat

_MOTS = {
    Etat.DEMANDE: "demande en cours",
    Etat.A_OUVRIR: "à ouvrir",
    Etat.A_DEMANDER: "à demander",
    Etat.INCONNU: fr.ON_NE_SAIT_PAS,
    Etat.NON_CONCERNE: "sans objet",
}
_BORNES = {"RETOUR": "jusqu’à ses 21 ans", "PRIORITE": "trois ans après la sortie"}
"""Ce qui borne un droit que rien ne renouvelle."""


_LOIN_JOURS = 330
"""Plus près d'aujourd'hui, une date se dit sans son année : elle ne trompe pas."""


def _le(c: Continuite, jour: date) -> str:
    """« 11 janv. », « 11 janv. 2029 »."""
    return fr.date_courte(jour, abs((jour - c.aujourd_hui).days) >= _LOIN_JOURS)


def accord(c: Continuite, masculin: str) -> str:
    """Le mot au genre et au nombre du droit : « ouvert », « ouverte », « ouverts »."""
    return masculin + ("e" if c.regle.feminin else "") + ("s" if c.regle.pluriel else "")


def mot(c: Continuite) -> str:
    """« 12 mars 2027 », « à demander », « on ne sait pas » : ce qui se lit d'abord."""
    if c.dernier is not None and (c.en_cours or c.etat is Etat.FINI):
        return fr.date_courte(c.dernier)
    if c.etat is Etat.OUVERT:
        return "versé" if c.code == "PECULE" else accord(c, "ouvert")
    if c.etat is Etat.REFUSE:
        return accord(c, "refusé")
    return _MOTS.get(c.etat, "")


def phrase(c: Continuite) -> str:
    """« à faire jusqu’au 11 janv. » : quoi faire, ou ce qui s'est passé."""
    match c.etat:
        case Etat.OUVERT | Etat.A_RENOUVELER:
            return _court(c)
        case Etat.DEMANDE:
            return _attend(c)
        case Etat.FINI:
            return _fini(c)
        case Etat.A_OUVRIR:
            return _a_ouvrir(c)
        case Etat.A_DEMANDER:
            return _a_demander(c)
        case Etat.REFUSE:
            return f"demande du {_le(c, c.demande_le)}" if c.demande_le else "refus noté"
        case Etat.INCONNU:
            return c.regle.inconnu
    return c.parce_que


def _court(c: Continuite) -> str:
    if c.demandee:
        le = f" le {_le(c, c.demande_le)}" if c.demande_le else ""
        return f"renouvellement demandé{le}"
    if c.trou is not None and c.trou.fin is not None:
        return _trou(c)
    if c.en_retard and c.avant is not None:
        return f"délai passé le {_le(c, c.avant)}{fr.INSECABLE}: agir aujourd’hui"
    if c.etat is Etat.A_RENOUVELER and c.avant is not None:
        return f"à faire jusqu’au {_le(c, c.avant)}"
    if c.code in _BORNES:
        return _BORNES[c.code]
    if c.du is not None:
        return f"à redemander dès le {_le(c, c.du)}"
    precision = c.nom if c.nom != c.regle.nom else ""
    return f"depuis le {_le(c, c.depuis)}" if c.depuis else precision


def _trou(c: Continuite) -> str:
    assert c.trou is not None  # noqa: S101 - l'appelant l'a vérifié
    assert c.trou.fin is not None  # noqa: S101 - l'appelant l'a vérifié
    jours = fr.pluriel(c.trou.jours(), "jour")
    du, au = _le(c, c.trou.debut), _le(c, c.trou.fin)
    return f"{jours} sans droit, du {du} au {au}"


def _attend(c: Continuite) -> str:
    le = f" le {_le(c, c.demande_le)}" if c.demande_le else ", sans date notée"
    phrase_ = f"{accord(c, 'demandé')}{le}"
    if c.trou is not None and c.trou.debut <= c.aujourd_hui:
        phrase_ += f", {_sans_depuis(c)}"
    return phrase_


def _sans_depuis(c: Continuite) -> str:
    assert c.trou is not None  # noqa: S101 - l'appelant l'a vérifié
    jours = c.trou.jours(c.aujourd_hui)
    return f"sans droit depuis {fr.pluriel(jours, 'jour')}" if jours else "sans droit aujourd’hui"


def _fini(c: Continuite) -> str:
    if c.trou is None:
        return f"{accord(c, 'fini')}, suite à vérifier"
    return f"rien ne suit, {_sans_depuis(c)}"


def _a_ouvrir(c: Continuite) -> str:
    if c.du is None:
        return ""
    le = _le(c, c.du)
    if c.code == "AL":
        return f"dès le bail, {le}"
    if c.code == "DOMICILIATION" and c.avant is not None:
        return f"avant le {_le(c, c.avant)}"
    ouverte = c.trou is not None and c.trou.debut <= c.aujourd_hui
    return f"dès le {le}, {_sans_depuis(c)}" if ouverte else f"dès le {le}"


def _a_demander(c: Continuite) -> str:
    if c.avant is None:
        return c.regle.demander
    le = _le(c, c.avant)
    if c.en_retard:
        return f"délai passé le {le}{fr.INSECABLE}: agir aujourd’hui"
    return f"{c.regle.demander}, jusqu’au {le}"


def provenance(c: Continuite) -> str:
    """La règle, et le jour où on l'a lue : « CESEDA R431-2, lu le 22 nov. 2026 »."""
    if c.regle.lu_le is None:
        return f"{c.regle.base}, à vérifier"
    return f"{c.regle.base}, lu le {fr.date_courte(c.regle.lu_le)}"


def question(c: Continuite) -> str:
    """« On ne sait pas : l'emploi. » : ce qui manque pour répondre."""
    return f"On ne sait pas{fr.INSECABLE}: {fr.enumeration(list(c.manque))}." if c.manque else ""


def entiere(c: Continuite) -> str:
    """Tout ce qui se sait d'un droit, pour une infobulle ou un lecteur d'écran."""
    ce_qui_manque = question(c)
    debut = f"{mot(c)}, {phrase(c)}" if phrase(c) else mot(c)
    precision = f"{c.nom}. " if c.nom and c.nom not in (c.regle.nom, phrase(c)) else ""
    suite = f" {ce_qui_manque}" if ce_qui_manque else ""
    return f"{precision}{fr.initiale_majuscule(debut)}.{suite} {provenance(c)}."
