"""Le sceau du papier : ce qu'il affirme se relit, toute faute se voit et se situe."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports import exemples, sceau_code
from ase_parcours.rapports.documents.sceau import declarer
from ase_parcours.rapports.empreinte import empreinte_des_faits
from ase_parcours.rapports.sceau import Declaration, empreinte_cle, lire, sceller
from ase_parcours.rapports.sceau_octets import ecrire as canonique

CLE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
AUTRE = Ed25519PrivateKey.from_private_bytes(bytes(32))
PUBLIQUES = (AUTRE.public_key(), CLE.public_key())
DECLARATION = Declaration(
    emetteur=empreinte_cle(CLE.public_key()),
    type_document="attestation",
    edition=1,
    date_edition=date(2026, 12, 2),
    dossier="P75-2019-00278",
    niveau=Niveau.FRAGILE,
    provisoire=True,
    sortie=date(2026, 12, 2),
    durables=0,
    provisoires=121,
    decouvertes=61,
    faits="ab" * 32,
)
LIGNES = sceller(DECLARATION, CLE).lignes


def _refus(texte: str) -> FichierAbime:
    with pytest.raises(FichierAbime) as refus:
        lire(texte, PUBLIQUES)
    return refus.value


def test_un_sceau_se_relit() -> None:
    assert lire("\n".join(LIGNES), PUBLIQUES) == DECLARATION
    assert DECLARATION.nuits == 182


@given(
    st.builds(
        replace,
        st.just(DECLARATION),
        edition=st.integers(0, 65_535),
        dossier=st.text(max_size=40).filter(lambda t: t.isprintable()),
        niveau=st.sampled_from(Niveau),
        provisoire=st.booleans(),
        sortie=st.dates(),
        durables=st.integers(0, 65_535),
    )
)
def test_toute_declaration_fait_l_aller_et_retour(declaration: Declaration) -> None:
    fait = sceller(declaration, CLE)
    assert lire("\n".join(fait.lignes), PUBLIQUES) == declaration
    assert all(len(groupe) == 5 for ligne in fait.lignes for groupe in ligne.split())
    assert all(len(ligne) == len(fait.lignes[0]) for ligne in fait.lignes)


@pytest.mark.parametrize(
    "ecriture",
    [
        "\n".join(LIGNES).lower(),
        "".join(LIGNES),
        "".join(LIGNES).replace(" ", ""),
        "\r\n\r\n".join(LIGNES).replace(" ", "-"),
        "\n".join(LIGNES).replace("0", "O").replace("1", "l"),
        "  ".join("\n".join(LIGNES).split(" ")),
    ],
)
def test_casse_espaces_et_lettres_ambigues_sont_toleres(ecriture: str) -> None:
    assert lire(ecriture, PUBLIQUES) == DECLARATION


@pytest.mark.parametrize("rang", range(len(LIGNES)))
def test_la_ligne_fautive_est_nommee(rang: int) -> None:
    lignes = list(LIGNES)
    premier = lignes[rang][0]
    lignes[rang] = ("Z" if premier != "Z" else "Y") + lignes[rang][1:]
    erreur = _refus("\n".join(lignes))
    assert erreur.code == "sceau_ligne_fautive"
    assert f"ligne {rang + 1} " in erreur.message


def test_deux_lignes_inversees_sont_nommees_toutes_deux() -> None:
    lignes = list(LIGNES)
    lignes[1], lignes[2] = lignes[2], lignes[1]
    assert "lignes 2, 3" in _refus("\n".join(lignes)).message


@given(rang=st.integers(0, 5), place=st.integers(0, 44), autre=st.sampled_from("23456789ABCDEFG"))
def test_un_caractere_change_n_est_jamais_accepte(rang: int, place: int, autre: str) -> None:
    nue = LIGNES[rang].replace(" ", "")
    change = nue[:place] + autre + nue[place + 1 :]
    lignes = [*LIGNES[:rang], change, *LIGNES[rang + 1 :]]
    if change == nue:
        assert lire("\n".join(lignes), PUBLIQUES) == DECLARATION
    else:
        assert _refus("\n".join(lignes)).code == "sceau_ligne_fautive"


def test_une_ligne_oubliee_n_est_pas_un_sceau() -> None:
    assert _refus("\n".join(LIGNES[:-1])).code == "sceau_incomplet"
    assert _refus("\n".join(LIGNES[1:])).code == "sceau_ligne_fautive"
    assert _refus("  \n ").code == "sceau_vide"
    assert _refus("Ü" * 90).code == "sceau_ligne_fautive"


@given(st.integers(0, 149), st.integers(0, 7))
def test_un_bit_change_avec_des_sommes_refaites_est_refuse(rang: int, bit: int) -> None:
    octets = bytearray(sceau_code.lire("\n".join(LIGNES)))
    octets[rang] ^= 1 << bit
    erreur = _refus("\n".join(sceau_code.ecrire(bytes(octets))))
    assert erreur.code in ("sceau_altere", "sceau_incomplet", "sceau_emetteur_inconnu")


def test_une_cle_inconnue_est_dite_avec_son_empreinte() -> None:
    with pytest.raises(FichierAbime) as refus:
        lire("\n".join(LIGNES), [AUTRE.public_key()])
    assert refus.value.code == "sceau_emetteur_inconnu"
    assert DECLARATION.emetteur in refus.value.message


def test_on_ne_scelle_pas_au_nom_d_un_autre_ni_un_champ_hors_bornes() -> None:
    with pytest.raises(ValueError, match="émetteur"):
        sceller(DECLARATION, AUTRE)
    for faux in ({"edition": 70_000}, {"durables": -1}, {"faits": "ab"}, {"dossier": "é" * 200}):
        with pytest.raises(ValueError, match=r"sceau|longueur"):
            canonique(replace(DECLARATION, **faux))


def test_le_sceau_de_l_attestation_porte_ses_faits() -> None:
    attestation = exemples.attestation_provisoire()
    assert attestation.en_tete.sceau is not None
    cle = exemples.cle_de_demonstration().public_key()
    lue = lire("\n".join(attestation.en_tete.sceau.lignes), [cle])
    assert lue == declarer("attestation", attestation, empreinte_cle(cle))
    assert lue.faits == empreinte_des_faits("attestation", attestation)
    assert (lue.durables, lue.provisoires, lue.decouvertes) == (0, 121, 61)
    assert lue.provisoire


def test_un_apercu_ne_se_scelle_pas() -> None:
    base = exemples.attestation_garantie()
    apercu = replace(base, en_tete=replace(base.en_tete, edition=None))
    with pytest.raises(ValueError, match="aperçu"):
        declarer("attestation", apercu, DECLARATION.emetteur)
