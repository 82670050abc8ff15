"""Un document en une page HTML : lisible par une synthèse vocale, imprimable, sans rien d'externe.

Elle vient du même sommaire que le PDF, donc du même contenu réduit. Ni script, ni lien, ni image à
chercher : la page s'ouvre hors ligne et ne dit rien à personne.
"""

from __future__ import annotations

from ase_parcours.rapports import rendu
from ase_parcours.rapports.contenus.communs import Contenu
from ase_parcours.rapports.contenus.trousseau import Trousseau
from ase_parcours.rapports.documents.registre import DOCUMENTS
from ase_parcours.rapports.empreinte import empreinte_des_faits
from ase_parcours.rapports.html_blocs import Traducteur
from ase_parcours.rapports.html_texte import brut_en_html, en_html
from ase_parcours.rapports.kit.page import Bordure
from ase_parcours.rapports.kit.toile import LANGUE
from ase_parcours.rapports.reprise import document_du_pdf
from ase_parcours.rapports.texte import court

SANS_COPIES = "Les copies des pièces ne sont que dans le PDF."
STYLE = """
:root{color-scheme:light}
body{margin:2rem auto;max-width:60rem;padding:0 1rem;background:#fff;color:#1d1a2b;
font:1rem/1.5 "Fira Sans","DejaVu Sans",system-ui,sans-serif;overflow-wrap:anywhere}
header,footer{display:flex;flex-wrap:wrap;gap:.2rem 2rem;justify-content:space-between;
font-size:.85rem}
header{border-bottom:2px solid;padding-bottom:.4rem}
footer{border-top:1px solid #8a8794;margin-top:2rem;padding-top:.4rem}
header p,footer p{margin:0}
h1{font-size:1.6rem;line-height:1.2;margin:1.2rem 0 .4rem}
h1.objet{font-size:1.1rem}
h2{border-bottom:1px solid #8a8794;font-size:1.1rem;margin:1.6rem 0 .5rem}
h2 small{font-weight:400}
p{margin:.3rem 0}
.doux,.cellule-douce,.texte-doux,.sous-titre,.pied{color:#4a4756}
.mots,.grands-mots{font-style:italic}
.grand,.grand-niveau,.grands-mots,.grande-puce{font-size:1.2rem}
.pied,.cellule,.cellule-douce{font-size:.9rem}
code{font-family:"DejaVu Sans Mono",monospace;font-size:.85em}
.colonnes{display:grid;gap:0 2rem;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr))}
.cadre{align-items:center;border:2px solid;display:flex;gap:1rem;margin:1rem 0;padding:.6rem 1rem}
.icone{flex:none;height:1.1em;vertical-align:-.15em;width:1.1em}
.cadre>.icone{height:2.6rem;width:2.6rem}
.carre{flex:none;width:11rem}
ul{list-style:none;margin:.3rem 0;padding:0}
.puces li{padding-left:1.2rem;text-indent:-1.2rem}
.signe{display:inline-block;text-indent:0;width:1.1rem}
.signatures{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr))}
.signatures li{border:1px solid #8a8794;min-height:6rem;padding:.5rem}
table{border-collapse:collapse;margin:.4rem 0;width:100%}
th,td{border-bottom:1px solid #d8d6dc;overflow-wrap:break-word;padding:.3rem .5rem .3rem 0;
text-align:start;vertical-align:top}
th{font-weight:400}
thead th,thead td{border-bottom-color:#8a8794;color:#4a4756;font-size:.9rem}
.notee td{border-bottom:0}
figure{margin:.8rem 0}
figcaption{font-size:.9rem}
.ruban{border:1px solid;display:flex;height:1.6rem}
.ruban span{border-right:1px solid;box-sizing:border-box}
.ruban span:last-child{border-right:0}
.ruban+p i{border:1px solid;display:inline-block;height:.8em;margin-left:1rem;width:1.4em}
.ruban+p i:first-child{margin-left:0}
.nue th,.nue td{border:0;padding:0}
.plein{background:#1d1a2b}
.raye{background:repeating-linear-gradient(45deg,#1d1a2b 0 2px,#fff 2px 6px)}
.hors-vue{clip-path:inset(50%);height:1px;overflow:hidden;position:absolute;white-space:nowrap;
width:1px}
@media print{@page{margin:13mm 16mm 15mm 20mm;size:A4}
body{font-size:10pt;margin:0;max-width:none;padding:0}
*{print-color-adjust:exact}
thead{display:table-header-group}
tr,.cadre,.signatures li,figure{break-inside:avoid}
h1,h2{break-after:avoid}}
""".replace("\n", "")
_GARDE = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def page_html(type_document: str, contenu: Contenu) -> bytes:
    """La page de ce document, en UTF-8 ; les mêmes octets pour les mêmes faits."""
    decrit = DOCUMENTS[type_document]
    traducteur = Traducteur()
    corps = traducteur.suite(rendu.blocs_du_document(decrit, contenu))
    if isinstance(contenu, Trousseau) and contenu.jointes:
        corps += f"\n<p>{SANS_COPIES}</p>"
    bordure = rendu.bordure(decrit, contenu, empreinte_des_faits(type_document, contenu))
    titre = f"{decrit.titre(contenu)}, {court(contenu.objet.reference, 40)}"
    return _page(titre, bordure, corps).encode("utf-8")


def page_du_pdf(octets: bytes) -> bytes:
    """La page d'un document déjà édité, de ses données jointes. Lève ``FichierAbime``."""
    document = document_du_pdf(octets)
    return page_html(document.type, document.contenu)


def _page(titre: str, bordure: Bordure, corps: str) -> str:
    haut = "".join(
        f'<p dir="auto">{en_html(ligne)}</p>'
        for ligne in (bordure.service, bordure.unite, bordure.edition, bordure.remplace)
        if ligne
    )
    bas = f'<p dir="auto">{brut_en_html(bordure.nom + bordure.pied)}</p>'
    if bordure.empreinte:
        bas += f"<p>empreinte {brut_en_html(bordure.empreinte)}</p>"
    return (
        f'<!DOCTYPE html>\n<html lang="{LANGUE}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_GARDE}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{brut_en_html(titre)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<header>{haut}</header>\n<main>\n{corps}\n</main>\n<footer>{bas}</footer>\n"
        "</body>\n</html>\n"
    )
