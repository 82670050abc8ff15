"""Droits ouverts, droits demandés, logement à charge."""

from __future__ import annotations

from ase_parcours.metier.hebergement import ETATS_ACQUIS
from ase_parcours.metier.regles.faits import FaitsDuJeune, Genre, court, fait, jour_lu
from ase_parcours.metier.regles.valeurs import Codes, Valeur

DROITS = {
    "SECU": "assurance maladie",
    "C2S": "C2S",
    "TITRE": "titre de séjour",
    "MDPH": "droits MDPH",
    "AAH": "AAH",
    "AEEH": "AEEH",
    "BOURSE": "bourse",
    "CEJ": "allocation CEJ",
    "AL": "aide au logement",
    "PRIME": "prime d’activité",
    "RSA": "RSA",
    "REVENU": "revenu d’autonomie",
    "CHOMAGE": "allocation chômage",
    "SERVICE_CIVIQUE": "indemnité de service civique",
    "DOMICILIATION": "domiciliation",
    "COMPTE": "compte bancaire",
    "LOGEMENT_SOCIAL": "demande de logement social",
    "APJM": "accueil jeune majeur",
    "PECULE": "pécule ARS",
    "VISALE": "Visale",
    "LOCAPASS": "Loca-Pass",
    "AUTRE": "autre droit",
}
_DES_RESSOURCES = frozenset(
    {"RSA", "AAH", "CEJ", "PRIME", "AL", "BOURSE", "CHOMAGE", "SERVICE_CIVIQUE"}
)


@fait(
    "droits_ouverts", Genre.CODES, "Droits et allocations en cours",
    "Quelles allocations reçoit-il ?", "ressources", piece="notifications, relevés",
    codes=DROITS,
)  # fmt: skip
def _ouverts(f: FaitsDuJeune) -> Valeur:
    """Complets dès que ses ressources sont notées, chacune avec sa nature."""
    ressources = f.r.faits("ressource")
    connus = {
        x["nature_code"]
        for x in ressources
        if x.get("nature_code") in _DES_RESSOURCES and court(x, f.jour)
    }
    connus |= {
        d["droit"]
        for d in f.r.faits("demarche_droit")
        if d.get("etat") == "OBTENUE" and d.get("droit") and court(d, f.jour, "obtenu_le")
    }
    connus |= {
        s["element_code"]
        for s in f.r.faits("sante")
        if s.get("element_code") in ("AAH", "AEEH", "C2S")
        and s.get("ouvert") == "oui"
        and court(s, f.jour, "date", "echeance")
    }
    activites = f["activites"]
    if isinstance(activites, Codes) and "CEJ" in activites.connus:
        connus.add("CEJ")
    if f["apjm"] is True:
        connus.add("APJM")
    notees = bool(ressources) and all(x.get("nature_code") for x in ressources)
    return Codes(frozenset(connus), notees)


@fait(
    "droits_demandes", Genre.CODES, "Droits déjà demandés", "Quels droits a-t-il demandés ?",
    "droits", piece="récépissés de demande", codes=DROITS,
)  # fmt: skip
def _demandes(f: FaitsDuJeune) -> Valeur:
    """Jamais complets : ne pas l'avoir noté n'est pas ne pas l'avoir demandé."""
    connus = {
        d["droit"]
        for d in f.r.faits("demarche_droit")
        if d.get("droit") and d.get("etat") not in (None, "A_FAIRE")
    }
    ouverts = f["droits_ouverts"]
    return Codes(
        frozenset(connus | (ouverts.connus if isinstance(ouverts, Codes) else set())), False
    )


@fait(
    "domiciliation", Genre.OUI_NON, "Domiciliation en cours",
    "Est-il domicilié (CCAS, association) ?", "droits", piece="attestation d’élection de domicile",
)  # fmt: skip
def _domiciliation(f: FaitsDuJeune) -> Valeur:
    siennes = [d for d in f.r.faits("demarche_droit") if d.get("droit") == "DOMICILIATION"]
    if any(d.get("etat") == "OBTENUE" and court(d, f.jour, "obtenu_le") for d in siennes):
        return True
    return False if siennes and all(d.get("etat") == "REFUSEE" for d in siennes) else None


@fait(
    "loyer", Genre.OUI_NON, "Paie un loyer ou une redevance",
    "Paie-t-il un loyer ou une redevance à son nom ?", "logement",
    piece="bail ou contrat de résidence",
)  # fmt: skip
def _loyer(f: FaitsDuJeune) -> Valeur:
    if any(c.get("nature_code") == "LOYER" and court(c, f.jour) for c in f.r.faits("charge")):
        return True
    e = f.r.evaluation
    for s in e.faits.solutions:
        habite = s.debut is not None and s.debut <= f.jour and (s.fin is None or f.jour < s.fin)
        if s.loyer and habite and s.etat(e.aujourd_hui) in ETATS_ACQUIS:
            return True
    notees = bool(f.r.faits("charge"))
    return False if notees and f["pris_en_charge"] is True else None


@fait(
    "logement_social_demande", Genre.OUI_NON, "Demande de logement social enregistrée",
    "A-t-il une demande de logement social (numéro unique) ?", "logement",
    piece="attestation d’enregistrement",
)  # fmt: skip
def _nur(f: FaitsDuJeune) -> Valeur:
    nur = [d for d in f.r.faits("demande_logement") if d.get("nature") == "NUR"]
    deposees = [d for d in nur if jour_lu(d.get("deposee_le")) or d.get("numero")]
    return True if deposees else None
