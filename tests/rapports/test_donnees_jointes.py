"""La pièce jointe d'un PDF : les faits imprimés, relus sans rien croire sur parole."""

from __future__ import annotations

import io
import json
import zlib
from dataclasses import replace
from typing import Any

import pikepdf
import pytest

from ase_parcours import ressources
from ase_parcours.erreurs import FichierAbime
from ase_parcours.rapports import donnees, donnees_schema, exemples, reprise
from ase_parcours.rapports.achevement import NOM_DE_LA_PIECE
from ase_parcours.rapports.documents.registre import DOCUMENTS
from ase_parcours.rapports.rendu import rendre

TYPES = {nom: d.contenu for nom, d in DOCUMENTS.items()}
NORMAUX = sorted(n for n in exemples.EXEMPLES if "hostile" not in n)


def _du(nom: str) -> tuple[str, Any]:
    type_document, fabrique = exemples.EXEMPLES[nom]
    return type_document, fabrique()


@pytest.mark.parametrize("nom", sorted(exemples.EXEMPLES))
def test_les_faits_ecrits_se_relisent_egaux(nom: str) -> None:
    type_document, contenu = _du(nom)
    lu = donnees.lire(donnees.ecrire(type_document, contenu), TYPES)
    assert lu.type == type_document
    attendu = contenu
    if type_document == "trousseau":
        # Les copies de pièces sont dans les pages, pas dans les données.
        attendu = replace(contenu, pieces=tuple(replace(p, octets=b"") for p in contenu.pieces))
    assert lu.contenu == attendu


@pytest.mark.parametrize("nom", NORMAUX)
def test_le_pdf_porte_les_faits_qu_il_imprime(nom: str) -> None:
    type_document, contenu = _du(nom)
    fait = rendre(type_document, contenu)
    lu = reprise.document_du_pdf(fait.octets)
    assert (lu.type, lu.empreinte) == (type_document, fait.empreinte)
    with pikepdf.open(io.BytesIO(fait.octets)) as pdf:
        (fiche,) = list(pdf.Root.AF)
        assert fiche.AFRelationship == "/Data"
        assert fiche.objgen == pdf.Root.Names.EmbeddedFiles.Names[1].objgen
        assert list(pdf.attachments) == [NOM_DE_LA_PIECE]
        piece = pdf.attachments[NOM_DE_LA_PIECE].get_file()
        assert piece.mime_type == "application/json"
        assert json.loads(piece.read_bytes())["type"] == type_document


def test_le_schema_range_est_celui_des_fiches() -> None:
    # À refaire après un changement de fiche : packaging/documenter.py.
    assert ressources.texte(donnees_schema.RESSOURCE) == donnees_schema.schema(TYPES)


def _change(brut: bytes, **champs: object) -> bytes:
    return json.dumps(json.loads(brut) | champs).encode()


def _abimes() -> dict[str, bytes]:
    sain = donnees.ecrire(*_du("plan-court"))
    contenu = json.loads(sain)["contenu"]
    return {
        "vide": b"",
        "pas du json": b"{",
        "pas un objet": b"[]",
        "autre format": _change(sain, format="autre"),
        "type inconnu": _change(sain, type="facture"),
        "type non texte": _change(sain, type=["plan_transition"]),
        "cle en plus": _change(sain, visa=True),
        "empreinte fausse": _change(sain, empreinte="0" * 64),
        "fait change": _change(sain, contenu=contenu | {"version_natures": "2000"}),
        "champ en plus": _change(sain, contenu=contenu | {"secret": "x"}),
        "champ manquant": _change(sain, contenu={"personne": contenu["personne"]}),
        "mauvais type": _change(sain, contenu=contenu | {"pistes": "aucune"}),
        "sept besoins": _change(sain, contenu=contenu | {"besoins": contenu["besoins"] * 2}),
        "cle repetee": sain.replace(b'{"format"', b'{"version":1,"format"', 1),
        "trop profond": b"[" * 100_000 + b"]" * 100_000,
        "nombre demesure": b'{"format":' + b"9" * 5000 + b"}",
        "pas un nombre": sain.replace(b'"version":1', b'"version":NaN', 1),
        "texte demesure": _change(sain, contenu=contenu | {"version_natures": "x" * 60_000}),
        "trop gros": b'"' + b"x" * donnees.OCTETS_MAX + b'"',
        "pas de l'utf-8": b"\xff\xfe{}",
    }


@pytest.mark.parametrize("cas", sorted(_abimes()))
def test_des_donnees_abimees_sont_refusees_sans_etre_redites(cas: str) -> None:
    with pytest.raises(FichierAbime) as refus:
        donnees.lire(_abimes()[cas], TYPES)
    assert refus.value.code == "donnees_illisibles"
    assert "Khelifi" not in str(refus.value)


def test_une_version_a_venir_est_dite() -> None:
    with pytest.raises(FichierAbime) as refus:
        donnees.lire(_change(donnees.ecrire(*_du("plan-court")), version=2), TYPES)
    assert refus.value.code == "donnees_trop_recentes"


def _pdf(flux: bytes, filtre: str = "/FlateDecode", nom: str = NOM_DE_LA_PIECE) -> bytes:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        piece = pdf.make_stream(flux, Filter=pikepdf.Name(filtre))
        fiche = pikepdf.Dictionary(UF=pikepdf.String(nom), EF=pikepdf.Dictionary(F=piece))
        pdf.Root.AF = pikepdf.Array([pdf.make_indirect(fiche)])
        sortie = io.BytesIO()
        pdf.save(sortie, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return sortie.getvalue()


def test_une_bombe_n_est_pas_decompressee() -> None:
    bombe = zlib.compress(b"[" + b" " * 60_000_000 + b"]", 9)
    with pytest.raises(FichierAbime) as refus:
        reprise.document_du_pdf(_pdf(bombe))
    assert refus.value.code == "donnees_illisibles"


def test_un_fichier_demesure_n_est_pas_ouvert(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reprise, "PDF_MAX", 100)
    with pytest.raises(FichierAbime) as refus:
        reprise.document_du_pdf(b"x" * 101)
    assert refus.value.code == "pdf_trop_gros"


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"%PDF-1.7\n",
        _pdf(b"abime"),
        _pdf(b"<~~>", "/ASCII85Decode"),
        _pdf(zlib.compress(b"{}"), nom="autre.json"),
    ],
)
def test_un_pdf_sans_nos_donnees_le_dit(octets: bytes) -> None:
    with pytest.raises(FichierAbime) as refus:
        reprise.document_du_pdf(octets)
    assert refus.value.code == "document_sans_donnees"
