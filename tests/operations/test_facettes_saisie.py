"""Saisir une facette : créer, changer, effacer un champ, retirer ; les mots gardent leur code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import chemins_voisins  # noqa: F401 - ouvre les outils des salles voisines
import exemples_facettes as facettes
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outils_ouverts import AU, ouvert

from ase_parcours.erreurs import ErreurParcours, RefusMetier, UsageInvalide
from ase_parcours.metier.formes import Saisie, TypeEntite
from ase_parcours.metier.vocabulaire import FACETTES, TYPES
from ase_parcours.operations.facettes.communs import identifiant_stable
from ase_parcours.operations.facettes.saisie import RETIRABLES
from ase_parcours.operations.seance import Fait, Seance
from ase_parcours.operations.types import _texte_long
from ase_parcours.referentiels.listes import nomenclature

TOUS = pytest.mark.parametrize("type_", facettes.SAISIES, ids=lambda t: t.nom)


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with ouvert(tmp_path / "coffre") as ouverte:
        for dossier in ("P-1", "P-2"):
            ouverte.faire("enregistrer_jeune", {"jeune": dossier, "nom": "Diallo"}, AU)
        yield ouverte


def ecrire(seance: Seance, type_: str, **champs: Any) -> Fait:
    jeune = {"jeune": "P-1"} if TYPES[type_].d_un_jeune else {}
    return seance.faire(f"enregistrer_{type_}", {**jeune, **champs}, AU)


def rangee(seance: Seance, type_: str, identifiant: str) -> dict[str, Any]:
    with seance.lire() as conn:
        ligne = conn.exec_driver_sql(f"SELECT * FROM {type_} WHERE id = ?", (identifiant,)).one()
    return dict(ligne._mapping)


def refus(seance: Seance, type_: str, **champs: Any) -> str:
    with pytest.raises(ErreurParcours) as faute:
        ecrire(seance, type_, **champs)
    return faute.value.code


@TOUS
def test_chaque_champ_saisi_se_relit(seance: Seance, type_: TypeEntite) -> None:
    exemple = facettes.exemple(type_)
    fait = ecrire(seance, type_.nom, **exemple)
    lue = rangee(seance, type_.nom, fait.resultat[type_.nom])
    for champ, valeur in exemple.items():
        attendue = json.loads(lue[champ]) if isinstance(valeur, list | dict) else lue[champ]
        assert attendue == valeur, champ
    for champ, fiche in type_.fiche.items():
        if fiche.saisie is Saisie.MOT:
            assert lue[f"{champ}_code"] in nomenclature(fiche.liste)
    assert fait.facettes == (type_.nom,)


@TOUS
def test_un_champ_s_efface_et_les_autres_restent(seance: Seance, type_: TypeEntite) -> None:
    exemple = facettes.exemple(type_)
    identifiant = ecrire(seance, type_.nom, **exemple).resultat[type_.nom]
    facultatifs = [c for c in type_.saisis if c not in (*type_.exige, *type_.cle)]
    efface = facultatifs[-1]
    repere = {} if type_.stable else {type_.nom: identifiant}
    cle = {c: exemple[c] for c in type_.cle}
    ecrire(seance, type_.nom, **repere, **cle, **{efface: None})
    lue = rangee(seance, type_.nom, identifiant)
    assert lue[efface] is None
    autres = [c for c in facultatifs if c != efface and exemple.get(c) is not None]
    assert all(lue[c] is not None for c in autres)


@TOUS
def test_retirer_puis_annuler_remet(seance: Seance, type_: TypeEntite) -> None:
    assert type_.nom in RETIRABLES
    identifiant = ecrire(seance, type_.nom, **facettes.exemple(type_)).resultat[type_.nom]
    avant = rangee(seance, type_.nom, identifiant)
    seance.faire("retirer_element", {"type": type_.nom, "element": identifiant}, AU)
    with seance.lire() as conn:
        assert conn.exec_driver_sql(f"SELECT count(*) FROM {type_.nom}").scalar() == 0
    seance.annuler(AU)
    assert rangee(seance, type_.nom, identifiant) == avant


def test_un_fait_unique_reste_unique_et_renait(seance: Seance) -> None:
    premier = ecrire(seance, "statut", aidant="oui").resultat["statut"]
    assert ecrire(seance, "statut", grossesse="non").resultat["statut"] == premier
    assert rangee(seance, "statut", premier)["aidant"] == "oui"
    seance.faire("retirer_element", {"type": "statut", "element": premier}, AU)
    assert ecrire(seance, "statut", aidant="inconnu").resultat["statut"] == premier
    assert rangee(seance, "statut", premier)["aidant"] == "inconnu"


def test_vider_le_seul_champ_d_un_fait_unique(seance: Seance) -> None:
    """Une erreur se reprend en vidant le champ : un fait unique n'a pas de bouton « Retirer »."""
    statut = ecrire(seance, "statut", aidant="oui").resultat["statut"]
    ecrire(seance, "statut", aidant=None)
    assert rangee(seance, "statut", statut)["aidant"] is None
    besoin = ecrire(seance, "besoin", besoin="1", objectif="bourse").resultat["besoin"]
    ecrire(seance, "besoin", besoin="1", objectif="")
    assert rangee(seance, "besoin", besoin)["objectif"] is None
    # Un fait parmi d'autres, lui, se retire.
    accueil = ecrire(seance, "accueil", lieu="Foyer").resultat["accueil"]
    assert refus(seance, "accueil", accueil=accueil, lieu=None) == "fait_vide"


def signer(seance: Seance, le: str | None = None) -> Fait:
    return seance.faire("signer_projet", {"jeune": "P-1", "le": le, "position": "ACCORD"}, AU)


def test_on_ne_signe_ni_le_vide_ni_d_avance(seance: Seance) -> None:
    with pytest.raises(RefusMetier) as faute:
        signer(seance)
    assert faute.value.code == "projet_vide"
    ecrire(seance, "besoin", besoin="1", objectif="bourse")
    ecrire(seance, "besoin", besoin="1", objectif=None)
    with pytest.raises(RefusMetier) as faute:
        signer(seance)
    assert faute.value.code == "projet_vide"
    ecrire(seance, "projet", parole="Un studio.")
    with pytest.raises(RefusMetier) as faute:
        signer(seance, "2026-11-23")
    assert faute.value.code == "date_future"
    with pytest.raises(UsageInvalide) as usage:
        seance.faire("signer_projet", {"jeune": "P-1", "position": "BOF"}, AU)
    assert usage.value.code == "choix_inconnu"
    assert signer(seance).resultat["numero"] == 1


def test_une_version_garde_ce_qui_est_lu_de_deux_dossiers_reunis(seance: Seance) -> None:
    """Le texte signé est celui de la page : les deux dossiers, une seule fois chaque besoin."""
    ecrire(seance, "projet", parole="Un studio.")
    ecrire(seance, "besoin", besoin="1", objectif="bourse")
    seance.faire("enregistrer_projet", {"jeune": "P-2", "aspirations": "cuisinier"}, AU)
    autre = {"jeune": "P-2", "besoin": "1", "situation": "sans ressource"}
    seance.faire("enregistrer_besoin", autre, AU)
    seance.faire("reunir_dossiers", {"jeune": "P-1", "avec": "P-2", "motif": "même"}, AU)
    version = signer(seance).resultat["version"]
    contenu = json.loads(rangee(seance, "version_projet", version)["contenu"])
    assert contenu == {
        "projet": {"parole": "Un studio.", "aspirations": "cuisinier"},
        "besoins": {"1": {"objectif": "bourse", "situation": "sans ressource"}},
        "actions": {},
    }
    assert signer(seance).resultat["numero"] == 2


def test_un_besoin_par_besoin_du_decret(seance: Seance) -> None:
    un = ecrire(seance, "besoin", besoin="1", situation="sans ressource").resultat["besoin"]
    deux = ecrire(seance, "besoin", besoin="2", situation="chez un ami").resultat["besoin"]
    assert un != deux
    assert ecrire(seance, "besoin", besoin="1", objectif="bourse").resultat["besoin"] == un
    with seance.lire() as conn:
        jeune = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = 'P-1'").scalar()
    assert identifiant_stable(TYPES["besoin"], jeune, {"besoin": "1"}) == un


@pytest.mark.parametrize(
    ("mot", "code"),
    [
        ("IME", "TYPETABSPE:850"),
        ("UPE2A", "TYPCLASSPE:13"),
        ("déscolarisé", "SCODTCOM:1"),
        ("CAP 2e année", "NIVSCO:610"),
        ("Terminale bac pro", "NIVSCO:630"),
        ("cap  2E ANNÉE ", "NIVSCO:610"),
    ],
)
def test_le_mot_garde_son_code_olinpe(seance: Seance, mot: str, code: str) -> None:
    fait = ecrire(seance, "scolarite", niveau=mot)
    lue = rangee(seance, "scolarite", fait.resultat["scolarite"])
    assert (lue["niveau"], lue["niveau_code"]) == (" ".join(mot.split()), code)
    assert fait.alertes == ()


def test_un_mot_sans_code_est_garde_et_dit(seance: Seance) -> None:
    fait = ecrire(seance, "scolarite", niveau="classe passerelle du soir")
    lue = rangee(seance, "scolarite", fait.resultat["scolarite"])
    assert (lue["niveau"], lue["niveau_code"]) == ("classe passerelle du soir", None)
    assert [a.code for a in fait.alertes] == ["mot_sans_code"]
    # Changer le mot change le code ; un code choisi à la main est gardé.
    repere = {"scolarite": lue["id"]}
    ecrire(seance, "scolarite", **repere, niveau="IME")
    assert rangee(seance, "scolarite", lue["id"])["niveau_code"] == "TYPETABSPE:850"
    ecrire(seance, "scolarite", **repere, niveau_code="TYPETABSPE:860")
    assert rangee(seance, "scolarite", lue["id"])["niveau_code"] == "TYPETABSPE:860"


def test_ce_qui_est_refuse(seance: Seance) -> None:
    assert refus(seance, "proche", lien="tante") == "champ_exige"
    assert refus(seance, "statut") == "fait_vide"
    assert refus(seance, "accueil", lieu="") == "fait_vide"
    assert refus(seance, "statut", sejour="LUNE") == "choix_inconnu"
    assert refus(seance, "scolarite", niveau="IME", niveau_code="X") == "choix_inconnu"
    assert refus(seance, "note", texte="x", themes=["PLUIE"]) == "choix_inconnu"
    assert refus(seance, "accueil", debut="2026-02-01", fin="2026-01-01") == "fin_avant_debut"
    assert refus(seance, "statut", nbenf=-1) == "argument_refuse"
    assert refus(seance, "proche", nom="x" * 501) == "argument_refuse"
    with pytest.raises(UsageInvalide) as faute:
        seance.faire("retirer_element", {"type": "evenement", "element": "x"}, AU)
    assert faute.value.code == "type_non_retirable"


def test_un_contact_ne_se_note_pas_d_avance(seance: Seance) -> None:
    with pytest.raises(RefusMetier) as faute:
        ecrire(seance, "contact", le="2026-11-23", moyen="visite", joint="oui")
    assert faute.value.code == "date_future"


def test_une_note_a_son_auteur_et_son_jour(seance: Seance) -> None:
    fait = ecrire(seance, "note", texte="Vu ce matin.\n\nIl va bien 🙂")
    lue = rangee(seance, "note", fait.resultat["note"])
    assert lue["auteur"] == seance.coffre.compte.id
    assert (lue["le"], lue["texte"]) == (AU.isoformat(), "Vu ce matin.\n\nIl va bien 🙂")


def test_une_note_d_un_megaoctet(seance: Seance) -> None:
    longue = ("éducateur 🏠 שלום \u202egnp.exe\u202c\n" * 40_000)[:1_048_576]
    fait = ecrire(seance, "note", texte=longue)
    lue = rangee(seance, "note", fait.resultat["note"])["texte"]
    assert len(lue) > 900_000
    assert "\u202e" not in lue
    assert "שלום" in lue
    assert refus(seance, "note", texte="x" * 1_048_577) == "argument_refuse"


@given(st.text())
def test_un_texte_long_est_stable_et_sans_ordre_cache(texte: str) -> None:
    propre = _texte_long(texte)
    assert _texte_long(propre) == propre
    assert not set(propre) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\x00\r")
    propre.encode()


def test_la_fiche_de_chaque_facette_se_tient() -> None:
    """Ce que les écrans, l'import et les opérations supposent de toute fiche."""
    for type_ in FACETTES:
        connus = set(type_.fiche)
        assert {*type_.exige, *type_.cle, *type_.colonnes} <= connus, type_.nom
        assert not type_.ordre or type_.ordre in connus, type_.nom
        assert len({c.libelle for c in type_.fiche.values()}) == len(type_.fiche), type_.nom
