"""Vérifier un PDF : son sceau d'octets ou sa signature, sinon la déclaration qu'il garde."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256

import pikepdf

from ase_parcours.rapports import pades, pades_lecture, pdf_prudent, sceau_fichier, sceau_parties
from ase_parcours.rapports.pades_lecture import Couverture, Signature
from ase_parcours.rapports.sceau import Sceau
from ase_parcours.rapports.sceau_fichier import Ligne
from ase_parcours.rapports.verification import motifs, pages, saisie
from ase_parcours.rapports.verification.emetteur import Emetteur
from ase_parcours.rapports.verification.juger import (
    Connaissances,
    conclure,
    juger_la_declaration,
    juger_le_papier,
    lire_le_code,
)
from ase_parcours.rapports.verification.modele import (
    Certificat,
    Etat,
    Objet,
    Signataire,
    Verdict,
)

_FIN = b"%%EOF"
_QUEUE = 1024
"""Où un PDF entier finit : la norme laisse quelques octets après sa dernière marque."""


@dataclass(frozen=True, slots=True)
class _Pdf:
    """Ce qui se lit d'un PDF. ``pourquoi`` : vide, ou la phrase qui dit pourquoi rien ne se lit."""

    lu: sceau_parties.Lu | None = None
    pourquoi: str = ""

    @property
    def code(self) -> Sceau | None:
        """La déclaration que le fichier garde, si elle se lit."""
        lu = lire_le_code(self.lu.code) if self.lu and self.lu.code.strip() else None
        return lu if isinstance(lu, Sceau) else None

    @property
    def abime(self) -> bool:
        """Vrai si le fichier garde une déclaration qui ne se lit plus."""
        return bool(self.lu and self.lu.code.strip()) and self.code is None


def verifier_fichier(octets: bytes, sait: Connaissances) -> Verdict:
    """Le verdict d'un PDF. Ne lève rien."""
    ligne = sceau_fichier.chercher(octets)
    if ligne is not None and ligne.fin == len(octets):
        return _scelle(octets, ligne, sait)
    signature = pades_lecture.lire(octets, sait.racines)
    if signature is not None:
        return _signe(octets, signature, sait)
    return _sans_sceau(octets, sait) if ligne is None else _scelle(octets, ligne, sait)


# --- Scellé ---------------------------------------------------------------------------------------


def _scelle(octets: bytes, ligne: Ligne, sait: Connaissances) -> Verdict:
    emis = octets[: ligne.debut]
    pdf = _lire(emis)
    emetteur = sait.emetteurs.get(ligne.emetteur)
    code = pdf.code
    if emetteur is None:
        motif = motifs.inconnu(ligne.emetteur)
        montree = code.declaration if code else None
        return Verdict(
            Etat.EMETTEUR_INCONNU, Objet.FICHIER, motif, Signataire(ligne.emetteur), montree
        )
    qui = Signataire.de(emetteur)
    if not ligne.signee_par(emetteur.publique, octets):
        motif = _ce_qui_a_change(pdf, emetteur, sait)
        return Verdict(Etat.ALTERE, Objet.FICHIER, motif, qui)
    if pdf.abime or (code and not _declaration_juste(code, sait)):
        return Verdict(Etat.ALTERE, Objet.FICHIER, motifs.DECLARATION_FAUSSE, qui)
    if code and code.declaration.emetteur != ligne.emetteur:
        return Verdict(Etat.ALTERE, Objet.FICHIER, motifs.DECLARATION_D_UN_AUTRE, qui)
    connue = sait.du_fichier(sha256(octets).hexdigest())
    declaration = code.declaration if code else None
    verdict = Verdict(
        Etat.VALIDE,
        Objet.FICHIER,
        motifs.FICHIER_ENTIER,
        qui,
        declaration,
        edition_connue=connue,
    )
    if ligne.fin < len(octets):
        motif = motifs.ajout(len(octets) - ligne.fin)
        verdict = replace(verdict, etat=Etat.REENREGISTRE, motif=motif, edition_connue=None)
    return conclure(verdict, emetteur, sait)


def _declaration_juste(code: Sceau, sait: Connaissances) -> bool:
    """Faux seulement si l'émetteur est connu et n'a pas signé cela."""
    emetteur = sait.emetteurs.get(code.declaration.emetteur)
    return emetteur is None or code.signe_par(emetteur.publique)


def _ce_qui_a_change(pdf: _Pdf, emetteur: Emetteur, sait: Connaissances) -> str:
    """La phrase d'un fichier dont le sceau ne correspond plus."""
    if pdf.lu is None:
        return motifs.STRUCTURE_PERDUE
    emises = pdf.lu.emises(emetteur.publique)
    if emises is None and any(pdf.lu.emises(e.publique) for e in sait.emetteurs.values()):
        return motifs.SIGNE_PAR_UN_AUTRE
    return motifs.altere(emises, pdf.lu.actuelles)


# --- Signé par un certificat ----------------------------------------------------------------------


def _signe(octets: bytes, signature: Signature, sait: Connaissances) -> Verdict:
    certificat = _certificat(signature)
    qui = Signataire(certificat.empreinte, certificat.nom)
    base = Verdict(Etat.ALTERE, Objet.FICHIER, "", qui, certificat=certificat)
    if not signature.juste:
        return replace(base, motif=motifs.SIGNATURE_FAUSSE)
    if signature.couverture is Couverture.ENVELOPPE:
        return replace(base, motif=motifs.ENVELOPPE)
    code = _lire(octets[: signature.couverts]).code
    if code and not _declaration_juste(code, sait):
        return replace(base, motif=motifs.DECLARATION_FAUSSE)
    declaration = code.declaration if code else None
    base = replace(base, declaration=declaration, precisions=_reserves(certificat))
    repond = sait.du_certificat(certificat.empreinte)
    if repond is None and not certificat.chaine:
        motif = motifs.certificat_inconnu(certificat)
        return replace(base, etat=Etat.EMETTEUR_INCONNU, motif=motif)
    if repond is not None:
        base = replace(base, emetteur=Signataire.de(repond))
    motif = motifs.signe_par_certificat(certificat, chaine=bool(certificat.chaine))
    base = replace(base, etat=Etat.VALIDE, motif=motif)
    if signature.couverture is Couverture.AJOUT:
        motif = motifs.ajout(len(octets) - signature.couverts)
        base = replace(base, etat=Etat.REENREGISTRE, motif=motif)
    return conclure(base, repond, sait)


def _certificat(s: Signature) -> Certificat:
    return Certificat(
        s.nom,
        s.empreinte,
        s.autorite,
        s.chaine,
        s.declaree.isoformat() if s.declaree else "",
        s.motif,
        s.lieu,
    )


def _reserves(c: Certificat) -> tuple[str, ...]:
    quand = f"Date de signature : {c.date_declaree} ({pades.DATE_DECLAREE})."
    chaine = motifs.REVOCATION if c.chaine else motifs.CHAINE_NON_VERIFIEE
    return (quand, chaine) if c.date_declaree else (chaine,)


# --- Sans sceau -----------------------------------------------------------------------------------


def _sans_sceau(octets: bytes, sait: Connaissances) -> Verdict:
    pdf = _lire(octets)
    if pdf.abime:
        return Verdict(Etat.ALTERE, Objet.FICHIER, motifs.DECLARATION_FAUSSE)
    signe = pades_lecture.porte_une_signature(octets)
    code = pdf.code
    if code is None:
        return _des_pages(octets, sait) or Verdict(
            Etat.ILLISIBLE, Objet.FICHIER, _pourquoi_rien(octets, pdf, signe=signe)
        )
    change = _pourquoi_change(octets, signe=signe)
    etat = Etat.ALTERE if change else Etat.REENREGISTRE
    motif = change or motifs.REENREGISTRE
    verdict = juger_la_declaration(code, sait, Objet.FICHIER, motif, etat)
    if verdict.etat is Etat.ALTERE:
        return replace(verdict, declaration=None)
    dites = (verdict.motif, *_differences(pdf, verdict, sait))
    return replace(verdict, motif=" ".join(dites))


def _des_pages(octets: bytes, sait: Connaissances) -> Verdict | None:
    """Ce que disent les pages elles-mêmes : un code encore écrit, ou le carré d'un papier
    numérisé."""
    for texte in pages.codes_ecrits(octets):
        for candidat in saisie.candidats(texte):
            if isinstance(code := lire_le_code(candidat), Sceau):
                motif = motifs.REDESSINE
                return juger_la_declaration(code, sait, Objet.FICHIER, motif, Etat.REENREGISTRE)
    for texte in pages.codes_dessines(octets):
        if isinstance(code := lire_le_code(texte), Sceau):
            return juger_le_papier(code, sait)
    return None


def _pourquoi_rien(octets: bytes, pdf: _Pdf, *, signe: bool) -> str:
    """Pourquoi il n'y a rien à vérifier dans ce PDF."""
    if pdf.pourquoi == motifs.PROTEGE:
        return motifs.PROTEGE
    if _FIN not in octets[-_QUEUE:]:
        return motifs.TRONQUE
    if signe:
        return motifs.SIGNATURE_ILLISIBLE
    return pdf.pourquoi or motifs.SANS_SCEAU


def _pourquoi_change(octets: bytes, *, signe: bool) -> str:
    """Pourquoi un fichier sans sceau lisible n'est pas un simple réenregistrement ; vide sinon."""
    if sceau_fichier.coupee(octets) or _FIN not in octets[-_QUEUE:]:
        return motifs.TRONQUE_DECLARATION
    if sceau_fichier.abimee(octets):
        return motifs.LIGNE_CHANGEE
    return motifs.SIGNATURE_ILLISIBLE if signe else ""


def _differences(pdf: _Pdf, verdict: Verdict, sait: Connaissances) -> tuple[str, ...]:
    """Ce que les empreintes signées des parties disent d'un fichier réenregistré."""
    emetteur = sait.emetteurs.get(verdict.emetteur.empreinte) if verdict.emetteur else None
    emises = pdf.lu.emises(emetteur.publique) if pdf.lu and emetteur else None
    if verdict.etat is not Etat.REENREGISTRE or emises is None or pdf.lu is None:
        return ()
    actuelles = pdf.lu.actuelles
    dites = []
    if actuelles is None or actuelles.pages != emises.pages:
        dites.append(motifs.PAGES_DIFFERENTES)
    if actuelles is not None and actuelles.jointes != emises.jointes:
        dites.append(motifs.JOINTES_DIFFERENTES)
    return tuple(dites)


def _lire(octets: bytes) -> _Pdf:
    try:
        with pdf_prudent.ouvrir(octets) as pdf:
            return _Pdf(sceau_parties.lire(pdf))
    except pikepdf.PasswordError:
        return _Pdf(pourquoi=motifs.PROTEGE)
    except pdf_prudent.ERREURS:
        return _Pdf(pourquoi=motifs.PDF_ABIME)
