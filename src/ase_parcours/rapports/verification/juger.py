"""Ce que l'on conclut d'une déclaration ou d'un fichier dont la signature est juste."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ase_parcours import francais
from ase_parcours.erreurs import FichierAbime
from ase_parcours.rapports import sceau
from ase_parcours.rapports.sceau import Sceau
from ase_parcours.rapports.sceau_octets import Declaration
from ase_parcours.rapports.verification import motifs
from ase_parcours.rapports.verification.emetteur import Emetteur, connus
from ase_parcours.rapports.verification.modele import (
    EditionConnue,
    Etat,
    Objet,
    Signataire,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class Connaissances:
    """Ce que l'on sait d'avance : les émetteurs, les éditions, les racines de certificats."""

    emetteurs: dict[str, Emetteur]
    editions: tuple[EditionConnue, ...] = ()
    racines: tuple[bytes, ...] = ()

    @classmethod
    def de(
        cls,
        emetteurs: Iterable[Emetteur],
        editions: Iterable[EditionConnue] = (),
        racines: Iterable[bytes] = (),
    ) -> Connaissances:
        """Rassemble ce que l'on sait ; de deux fiches d'une clé, la révoquée l'emporte."""
        return cls(connus(emetteurs), tuple(editions), tuple(racines))

    def plus_recente(self, d: Declaration) -> EditionConnue | None:
        """La dernière édition du même document, si elle suit celle-ci."""
        memes = [e for e in self.editions if _meme_document(e, d) and e.numero > d.edition]
        return max(memes, key=lambda e: e.numero, default=None)

    def du_fichier(self, sha256: str) -> EditionConnue | None:
        """L'édition dont ces octets sont ceux qui ont été émis."""
        return next((e for e in self.editions if e.fichier == sha256), None)

    def du_certificat(self, empreinte: str) -> Emetteur | None:
        """L'émetteur qui répond de ce certificat. Révoqué s'il l'est dans une fiche."""
        repondent = [e for e in self.emetteurs.values() if empreinte in e.certificats]
        return max(repondent, key=lambda e: e.revoquee_le is not None, default=None)


def _meme_document(e: EditionConnue, d: Declaration) -> bool:
    return (e.type, e.dossier, e.destinataire) == (
        d.type_document,
        d.dossier,
        d.destinataire.value,
    )


def lire_le_code(texte: str) -> Sceau | FichierAbime:
    """Le sceau d'un code, ou la raison pour laquelle il ne se lit pas."""
    try:
        return sceau.ouvrir(texte)
    except FichierAbime as erreur:
        return erreur


def juger_le_papier(code: Sceau, sait: Connaissances) -> Verdict:
    """Le verdict d'une déclaration tapée, lue ou photographiée."""
    return juger_la_declaration(code, sait, Objet.PAPIER, motifs.DECLARATION_SEULE)


def juger_la_declaration(
    code: Sceau, sait: Connaissances, objet: Objet, motif: str, etat: Etat = Etat.VALIDE
) -> Verdict:
    """Le verdict d'une déclaration seule. ``etat`` et ``motif`` : si rien d'autre n'est à dire."""
    d = code.declaration
    emetteur = sait.emetteurs.get(d.emetteur)
    if emetteur is None:
        inconnu = motifs.inconnu(d.emetteur)
        return Verdict(Etat.EMETTEUR_INCONNU, objet, inconnu, Signataire(d.emetteur), d)
    qui = Signataire.de(emetteur)
    if not code.signe_par(emetteur.publique):
        return Verdict(Etat.ALTERE, objet, motifs.DECLARATION_FAUSSE, qui)
    return conclure(Verdict(etat, objet, motif, qui, d), emetteur, sait)


def conclure(v: Verdict, emetteur: Emetteur | None, sait: Connaissances) -> Verdict:
    """Le verdict d'une signature juste, sauf clé révoquée ou édition plus récente.

    ``emetteur`` : celui dont la clé, ou le certificat, a signé ; ``None`` si une racine en répond.
    """
    d = v.declaration
    if emetteur is not None and emetteur.revoquee_le is not None:
        le = francais.date_longue(d.date_edition) if d else ""
        return replace(v, etat=Etat.REVOQUE, motif=motifs.revoquee(emetteur, le))
    suivante = sait.plus_recente(d) if d else None
    if suivante is None:
        return v
    dit = motifs.remplacee(suivante)
    if v.etat is not Etat.VALIDE:
        return replace(v, precisions=(*v.precisions, dit))
    return replace(v, etat=Etat.REMPLACE, motif=f"{v.motif} {dit}")
