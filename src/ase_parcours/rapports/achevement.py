"""Achever un PDF en une passe : arbre de lecture, sommaire, métadonnées, couleurs, pièce jointe.

ReportLab dessine ; pikepdf range. Rien n'est tiré de l'horloge ni du hasard : mêmes faits, mêmes
octets. Le fichier ne prétend à aucune norme (PDF/A, PDF/UA) : rien ici ne le vérifie.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from ase_parcours.rapports import annexes, couleurs
from ase_parcours.rapports.annexes import Pose
from ase_parcours.rapports.kit.structure import ROLES_MAISON, TITRES, Element, Marque, Structure
from ase_parcours.rapports.kit.toile import LANGUE, LOGICIEL

PRODUCTEUR = f"{LOGICIEL} (ReportLab, pikepdf)"
NOM_DE_LA_PIECE = "donnees.json"
_DIT_DE_LA_PIECE = "Les faits imprimés, à reprendre dans un autre logiciel"
_VERSION = "1.7"
_SANS_OBJET = ("", "anonymous", "unspecified")


@dataclass(frozen=True, slots=True)
class Faits:
    """Ce que le fichier dit en plus de ses pages. ``jour`` : celui de l'édition ; ``donnees`` : la
    pièce jointe, vide s'il n'y en a pas."""

    jour: date
    donnees: bytes = b""
    poses: Sequence[Pose] = ()


def achever(octets: bytes, structure: Structure, faits: Faits) -> bytes:
    """Le PDF achevé. ``structure`` : l'arbre tenu pendant son dessin."""
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        annexes.poser(pdf, faits.poses)
        _arbre(pdf, structure)
        _sommaire(pdf, structure)
        _metadonnees(pdf, faits.jour)
        _couleurs(pdf)
        if faits.donnees:
            _joindre(pdf, faits)
        sortie = io.BytesIO()
        pdf.save(
            sortie,
            deterministic_id=True,
            min_version=_VERSION,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            # Les flux déjà là sont recopiés, jamais décompressés.
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    return sortie.getvalue()


# L'arbre de lecture.


def _arbre(pdf: Pdf, structure: Structure) -> None:
    _elaguer(structure.racine)
    racine = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    noeuds: dict[Element, pikepdf.Object] = {}
    racine.K = _noeud(pdf, structure.racine, racine, noeuds)
    numeros = Array()
    for rang, elements in enumerate(structure.pages):
        page = pdf.pages[rang].obj
        page.StructParents = rang
        page.Tabs = Name.S
        numeros.append(rang)
        numeros.append(pdf.make_indirect(Array([noeuds[e] for e in elements])))
    racine.ParentTree = pdf.make_indirect(Dictionary(Nums=numeros))
    racine.ParentTreeNextKey = len(structure.pages)
    racine.RoleMap = Dictionary({f"/{n}": Name(f"/{r}") for n, r in ROLES_MAISON.items()})
    pdf.Root.StructTreeRoot = racine
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _elaguer(element: Element) -> bool:
    """Ôte ce qui n'a rien à lire ; une case vide garde sa place. Vrai s'il faut garder."""
    element.enfants = [e for e in element.enfants if isinstance(e, Marque) or _elaguer(e)]
    return bool(element.enfants) or element.role in ("TD", "TH")


def _noeud(
    pdf: Pdf, element: Element, parent: pikepdf.Object, noeuds: dict[Element, pikepdf.Object]
) -> pikepdf.Object:
    decrit = Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent)
    if element.alt:
        decrit.Alt = String(element.alt)
    if element.attributs:
        decrit.A = _attributs(element)
    noeud = noeuds[element] = pdf.make_indirect(decrit)
    premiere = next((e.page for e in element.enfants if isinstance(e, Marque)), None)
    if premiere is not None:
        noeud.Pg = pdf.pages[premiere].obj
    enfants = [
        _marque(pdf, e, premiere) if isinstance(e, Marque) else _noeud(pdf, e, noeud, noeuds)
        for e in element.enfants
    ]
    if enfants:
        noeud.K = enfants[0] if len(enfants) == 1 else Array(enfants)
    return noeud


def _marque(pdf: Pdf, marque: Marque, premiere: int | None) -> int | pikepdf.Object:
    """Un contenu de la page de l'élément n'est qu'un numéro ; d'une autre, il la nomme."""
    if marque.page == premiere:
        return marque.numero
    page = pdf.pages[marque.page].obj
    return Dictionary(Type=Name.MCR, Pg=page, MCID=marque.numero)


def _attributs(element: Element) -> Dictionary:
    valeurs = {
        f"/{nom}": Name(f"/{valeur}") if isinstance(valeur, str) else valeur
        for nom, valeur in element.attributs.items()
    }
    return Dictionary({"/O": Name.Table, **valeurs})


# Le sommaire.


def _sommaire(pdf: Pdf, structure: Structure) -> None:
    titres = [e for e in _tous(structure.racine) if e.role in TITRES and e.titre]
    if not titres:
        return
    with pdf.open_outline() as sommaire:
        for element in titres:
            marque = next(e for e in element.enfants if isinstance(e, Marque))
            sommaire.root.append(
                pikepdf.OutlineItem(element.titre, marque.page, "XYZ", left=0, top=element.haut)
            )


def _tous(element: Element) -> list[Element]:
    """L'élément et ceux qu'il contient, dans l'ordre de lecture."""
    suite = [element]
    for enfant in element.enfants:
        if isinstance(enfant, Element):
            suite += _tous(enfant)
    return suite


# Ce que le fichier dit de lui.


def _metadonnees(pdf: Pdf, jour: date) -> None:
    info = pdf.docinfo
    info.Producer = String(PRODUCTEUR)
    for cle in ("/CreationDate", "/ModDate"):
        info[cle] = String(f"D:{jour:%Y%m%d}000000Z")
    # Absents, ReportLab les remplit de mots à lui.
    for cle in ("/Author", "/Subject", "/Keywords"):
        if str(info.get(cle, "")) in _SANS_OBJET:
            del info[cle]
    xml = _xmp(str(info.get("/Title", "")), str(info.get("/Author", "")), jour)
    pdf.Root.Metadata = pdf.make_stream(xml.encode("utf-8"), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Lang = String(LANGUE)


def _xmp(titre: str, service: str, jour: date) -> str:
    """Titre, service, logiciel, jour : les mêmes que dans le dictionnaire du document."""
    iso = jour.isoformat()
    auteur = f"<dc:creator><rdf:Seq><rdf:li>{_xml(service)}</rdf:li></rdf:Seq></dc:creator>"
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        "<dc:format>application/pdf</dc:format>"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{_xml(titre)}</rdf:li></rdf:Alt>'
        f"</dc:title>{auteur if service else ''}"
        f"<dc:language><rdf:Bag><rdf:li>{LANGUE}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreatorTool>{LOGICIEL}</xmp:CreatorTool>"
        f"<xmp:CreateDate>{iso}</xmp:CreateDate><xmp:ModifyDate>{iso}</xmp:ModifyDate>"
        f"<pdf:Producer>{_xml(PRODUCTEUR)}</pdf:Producer>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="r"?>'
    )


def _xml(texte: str) -> str:
    """Échappé, et sans les signes de commande que le XML refuse."""
    return escape("".join(c for c in texte if c.isprintable()))


def _couleurs(pdf: Pdf) -> None:
    """Dit dans quel espace lire les couleurs. « GTS_PDFA1 » est le nom de cette sorte de réponse :
    seule une mention dans les métadonnées revendiquerait la norme."""
    profil = pdf.make_stream(couleurs.profil(), N=3)
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                Info=String("sRGB IEC61966-2.1"),
                DestOutputProfile=profil,
            )
        ]
    )


def _joindre(pdf: Pdf, faits: Faits) -> None:
    """Pose les faits en pièce jointe, dite source des données du document."""
    jour = String(f"D:{faits.jour:%Y%m%d}000000Z")
    flux = pdf.make_stream(
        zlib.compress(faits.donnees, 9),
        Type=Name.EmbeddedFile,
        Subtype=Name("/application/json"),
        Filter=Name.FlateDecode,
        Params=Dictionary(Size=len(faits.donnees), CreationDate=jour, ModDate=jour),
    )
    fiche = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(NOM_DE_LA_PIECE),
            UF=String(NOM_DE_LA_PIECE),
            Desc=String(_DIT_DE_LA_PIECE),
            AFRelationship=Name.Data,
            EF=Dictionary(F=flux, UF=flux),
        )
    )
    noms = Array([String(NOM_DE_LA_PIECE), fiche])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=noms))
    pdf.Root.AF = Array([fiche])
