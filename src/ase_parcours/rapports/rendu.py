"""Rendre un document : d'un contenu gelé aux octets du PDF, les mêmes pour les mêmes faits."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace

from ase_parcours.erreurs import UsageInvalide
from ase_parcours.rapports import annexes, donnees, ecriture
from ase_parcours.rapports.achevement import Faits, achever
from ase_parcours.rapports.annexes import Annexe
from ase_parcours.rapports.contenus.communs import Contenu
from ase_parcours.rapports.contenus.trousseau import Trousseau
from ase_parcours.rapports.documents import commun, sceau
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.documents.registre import DOCUMENTS
from ase_parcours.rapports.empreinte import empreinte_des_faits
from ase_parcours.rapports.kit import page, polices, style, toile
from ase_parcours.rapports.kit.balises import glyphes_manquants
from ase_parcours.rapports.kit.blocs import TitreDeSection
from ase_parcours.rapports.kit.page import Bordure
from ase_parcours.rapports.texte import court

_PRESQUE_VIDE = 0.25
"""Part de la dernière page sous laquelle on cherche à s'en passer."""
_SERRAGES = (0.8, 0.6, 0.4)


@dataclass(frozen=True, slots=True)
class Alerte:
    """Ce qu'il faut vérifier sur le papier. Ne porte que des points de code, aucun nom."""

    code: str
    texte: str


@dataclass(frozen=True, slots=True)
class PdfRendu:
    """Un document rendu. ``empreinte`` : SHA-256 hexadécimal des faits imprimés."""

    octets: bytes
    pages: int
    empreinte: str
    alertes: tuple[Alerte, ...] = ()


def rendre(type_document: str, contenu: Contenu) -> PdfRendu:
    """Rend le document en mémoire, sans rien écrire ni lire d'autre que les ressources.

    Lève ``UsageInvalide`` (``document_inconnu``) pour un type absent du registre, ``TypeError`` si
    le contenu n'est pas celui du type.
    """
    decrit = _type(type_document)
    if not isinstance(contenu, decrit.contenu):
        raise TypeError(f"{type_document} attend {decrit.contenu.__name__}")
    empreinte = empreinte_des_faits(type_document, contenu)
    pages = composer(type_document, contenu)
    suite = decrit.suite(contenu)
    if isinstance(contenu, Trousseau):
        # Le sommaire dit à quelle page commence chaque pièce : il faut d'abord compter les siennes.
        contenu = replace(contenu, pages_avant=len(pages))
        pages = composer(type_document, contenu)
    octets = _dessiner(decrit, contenu, pages, empreinte, suite)
    total = len(pages) + sum(a.pages for a in suite)
    return PdfRendu(octets, total, empreinte, tuple(_alertes(contenu)))


def composer(type_document: str, contenu: Contenu) -> list[page.Page]:
    """Les pages composées, avant dessin : de quoi mesurer chaque boîte.

    Une dernière page presque vide (des signatures seules) ne vaut pas une feuille : les espaces
    entre les blocs sont alors resserrés, juste assez pour s'en passer ; sinon la dernière section
    l'accompagne.
    """
    polices.enregistrer()
    decrit = _type(type_document)
    # Un bloc se pose autant de fois que l'on veut : seul l'essai retenu est dessiné.
    blocs = blocs_du_document(decrit, contenu)
    pages = page.composer(blocs)
    if len(pages) == 1 or pages[-1].y > _PRESQUE_VIDE * style.CORPS:
        return pages
    for serrage in _SERRAGES:
        serrees = [replace(b, avant=b.avant * serrage) for b in blocs]
        essai = page.composer(serrees)
        if len(essai) < len(pages):
            return essai
    return _equilibrer(blocs, pages)


def _equilibrer(blocs: Sequence[page.Bloc], pages: list[page.Page]) -> list[page.Page]:
    """Fait passer la dernière section avec ce qui la suit, plutôt que des signatures seules."""
    titres = [i for i, b in enumerate(blocs) if isinstance(b.flux, TitreDeSection)]
    for rang in reversed(titres):
        essai = page.composer(blocs, saut_avant=rang)
        if len(essai) > len(pages):
            break
        if essai[-1].y > _PRESQUE_VIDE * style.CORPS:
            return essai
    return pages


def blocs_du_document(decrit: TypeDocument, contenu: Contenu) -> Sequence[page.Bloc]:
    """Le sommaire du document, le même pour le papier et pour la page HTML."""
    # Le sceau finit le document, s'il ne l'a pas posé lui-même.
    return [*decrit.blocs(contenu), *(() if decrit.scelle else sceau.bloc(contenu))]


def bordure(decrit: TypeDocument, contenu: Contenu, empreinte: str) -> Bordure:
    """Ce qui se répète autour du corps."""
    return commun.bordure(
        contenu, decrit.pied(contenu), empreinte, confidentiel=decrit.confidentiel
    )


def _type(nom: str) -> TypeDocument:
    if nom not in DOCUMENTS:
        raise UsageInvalide(
            "document_inconnu",
            f"Le type de document « {court(nom, 40)} » n’existe pas.",
            f"Types possibles : {', '.join(DOCUMENTS)}.",
        )
    return DOCUMENTS[nom]


def _dessiner(
    decrit: TypeDocument,
    contenu: Contenu,
    pages: list[page.Page],
    empreinte: str,
    suite: Sequence[Annexe],
) -> bytes:
    tampon, bords = io.BytesIO(), bordure(decrit, contenu, empreinte)
    reference = court(contenu.objet.reference, 40)
    pose = contenu.en_tete.sceau
    dit = toile.Etiquette(
        titre=f"{decrit.titre(contenu)}, {reference}",
        service=contenu.en_tete.service,
        sujet=f"{decrit.nom} {empreinte}",
        # Le code du sceau, gardé dans le fichier pour survivre à un réenregistrement.
        mots="\n".join(pose.lignes) if pose else "",
    )
    feuille = toile.ouvrir(tampon, dit)
    page.dessiner(feuille, pages, bords, sum(a.pages for a in suite))
    poses = annexes.dessiner(feuille, suite, bords, len(pages))
    feuille.save()
    joints = donnees.ecrire(decrit.nom, contenu)
    faits = Faits(contenu.en_tete.date_edition, joints, poses)
    return achever(tampon.getvalue(), feuille.structure, faits)


def _alertes(contenu: object) -> Iterator[Alerte]:
    textes = list(_textes(contenu))
    absents = dict.fromkeys(c for t in textes for c in glyphes_manquants(t))
    if absents:
        codes = ", ".join(f"U+{ord(c):04X}" for c in absents)
        yield Alerte(
            "glyphe_absent",
            f"Caractères sans dessin dans les polices du document, imprimés « □ » : {codes}.",
        )
    if any(ecriture.peut_se_couper(t) for t in textes):
        yield Alerte(
            "sens_de_lecture",
            "Un long texte de droite à gauche est coupé en lignes : vérifiez l’ordre des lignes.",
        )


def _textes(valeur: object) -> Iterator[str]:
    if isinstance(valeur, str):
        yield valeur
    elif isinstance(valeur, tuple):
        for element in valeur:
            yield from _textes(element)
    elif is_dataclass(valeur) and not isinstance(valeur, type):
        for champ in fields(valeur):
            yield from _textes(getattr(valeur, champ.name))
