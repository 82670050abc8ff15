"""« scelle lire », « scelle lectures », et la chasse au texte scellé dans tout ce que le poste
garde, base déchiffrée comprise."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from outils_clair import chercher, decompresses, formes
from outils_cli import COMPTE, MOT_DE_PASSE, Poste
from test_clair import lieux as lieux

from ase_parcours.coffre import cles, connexion, emplacements
from ase_parcours.coffre.entete_fichiers import lire_entete

CANARI = "Wyrsindole"
TITRE = "Quastrevole"
JOUR = "2026-11-01"


@pytest.fixture
def scelle(poste: Poste) -> str:
    """Un texte scellé dans le dossier P-1."""
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    arguments = {"rubrique": "SANTE", "titre": TITRE, "texte": f"{CANARI} le mardi", "le": JOUR}
    return str(poste.faire("sceller_texte", jeune="P-1", **arguments)["scelle"])


def test_lire_rend_le_texte_et_note_la_lecture(poste: Poste, scelle: str) -> None:
    fini = poste("scelle", "lire", "--jeune", "p 1")
    assert fini.code == 0
    (lu,) = fini.json
    cree_le = datetime.fromisoformat(lu.pop("cree_le"))
    assert cree_le <= datetime.now(UTC)
    assert lu == {
        "scelle": scelle, "rubrique": "SANTE", "titre": TITRE, "texte": f"{CANARI} le mardi",
        "le": JOUR, "en_conflit": False, "erreur": None,
    }  # fmt: skip
    poste("scelle", "lire", "--jeune", "P-1", "--texte", scelle)
    notees = poste("scelle", "lectures", "--jeune", "P-1").json
    assert [(x["numero"], x["compte"], x["dossier"], x["scelle"]) for x in notees] == [
        (2, COMPTE, "P-1", scelle),
        (1, COMPTE, "P-1", scelle),
    ]
    assert poste("scelle", "lectures").json == notees
    poste.faire("enregistrer_jeune", jeune="P-2", nom="Val")
    assert poste("scelle", "lectures", "--jeune", "P-2").json == []
    assert poste("scelle", "lire", "--jeune", "P-2").json == []
    poste.sain()


def test_sans_json_ce_sont_des_phrases(poste: Poste, scelle: str) -> None:
    fini = poste.lancer("scelle", "lire", "--jeune", "P-1", *poste.options())
    assert fini.code == 0
    assert f"Santé ; {TITRE} ; {JOUR}\n{CANARI} le mardi" in fini.sortie
    assert scelle not in fini.erreurs
    fini = poste.lancer("scelle", "lectures", *poste.options())
    assert "Santé" in fini.sortie
    assert COMPTE in fini.sortie


@pytest.mark.parametrize(
    ("arguments", "code", "nom"),
    [
        (("lire", "--jeune", "P-9"), 2, "dossier_inconnu"),
        (("lectures", "--jeune", "P-9"), 2, "dossier_inconnu"),
        (("lire", "--jeune", "P-1", "--texte", "x"), 2, "scelle_inconnu"),
        (("lire",), 2, "usage"),
        ((), 2, "usage"),
    ],
)
def test_ce_qui_est_refuse(
    poste: Poste, scelle: str, arguments: tuple[str, ...], code: int, nom: str
) -> None:
    fini = poste("scelle", *arguments)
    assert (fini.code, fini.erreur["nom"]) == (code, nom)
    assert poste("scelle", "lectures").json == []
    assert scelle


@pytest.mark.parametrize(
    ("role", "lire", "lectures"),
    [("educateur", "zone_refusee", None), ("administrateur", "zone_refusee", "lecture_refusee")],
)
def test_un_compte_sans_droit(
    poste: Poste, scelle: str, role: str, lire: str, lectures: str | None
) -> None:
    poste.faire("creer_compte", nom="Zoé", roles=[role], mot_de_passe="abc")
    poste.secret.write_text("abc", "utf-8")
    fini = poste("scelle", "lire", "--jeune", "P-1", "--utilisateur", "Zoé")
    assert (fini.code, fini.erreur["nom"]) == (4, lire)
    assert CANARI not in fini.sortie + fini.erreurs
    fini = poste("scelle", "lectures", "--utilisateur", "Zoé")
    if lectures is None:
        assert fini.json == []
    else:
        assert (fini.code, fini.erreur["nom"]) == (4, lectures)


def test_un_texte_abime_n_empeche_pas_de_lire_les_autres(poste: Poste, scelle: str) -> None:
    from ase_parcours.operations import acces

    with acces.ouvrir(poste.coffre, COMPTE, MOT_DE_PASSE) as seance:
        jour = datetime.now(UTC).date()
        fait = seance.faire("sceller_texte", {
            "jeune": "P-1", "rubrique": "JUDICIAIRE", "texte": "audience"}, jour)  # fmt: skip
        deux = fait.resultat["scelle"]
        with seance.coffre.transaction(jour) as tx, tx.ecrire("sceller_texte") as e:
            e.modifier(scelle, {"contenu": "AAAA"})
    fini = poste("scelle", "lire", "--jeune", "P-1")
    assert fini.code == 1
    lus = {x["scelle"]: x for x in fini.json}
    assert (lus[deux]["texte"], lus[deux]["erreur"]) == ("audience", None)
    assert lus[scelle]["texte"] is None
    assert (lus[scelle]["erreur"]["code"], lus[scelle]["erreur"]["nom"]) == (5, "scelle_altere")
    assert [x["scelle"] for x in poste("scelle", "lectures").json] == [deux]


def test_restaurer_rend_les_textes_et_les_lectures_d_alors(poste: Poste, scelle: str) -> None:
    poste("scelle", "lire", "--jeune", "P-1")
    copie = poste.racine / "copie.ase"
    assert poste("coffre", "sauvegarder", copie).code == 0
    poste("scelle", "lire", "--jeune", "P-1")
    assert poste("coffre", "restaurer", copie).code == 0
    assert [x["numero"] for x in poste("scelle", "lectures").json] == [1]
    poste.sain()
    (lu,) = poste("scelle", "lire", "--jeune", "P-1").json
    assert (lu["scelle"], lu["titre"]) == (scelle, TITRE)
    poste.sain()


# --- Le canari -----------------------------------------------------------------------------------


def base_dechiffree(poste: Poste) -> dict[str, list[Any]]:
    """Toutes les tables, lues avec la clé de données, sans la clé de zone."""
    entete = lire_entete(poste.coffre).entete
    cle = cles.deverrouiller(entete, COMPTE, MOT_DE_PASSE)
    base = connexion.ouvrir_connexion(emplacements.base(poste.coffre), cle, lecture_seule=True)
    try:
        noms = [r[0] for r in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {nom: list(base.execute(f"SELECT * FROM {nom}")) for nom in noms}
    finally:
        base.close()


def trouves(tables: dict[str, list[Any]], temoins: dict[str, list[bytes]]) -> set[tuple[str, str]]:
    """(table, témoin) de chaque valeur où un témoin se lit, base64 et flux comprimés ouverts."""
    vus = set()
    for nom, rangees in tables.items():
        for valeur in (v for rangee in rangees for v in rangee):
            brut = valeur if isinstance(valeur, bytes) else str(valeur).encode()
            for contenu in decompresses(brut):
                vus |= {(nom, t) for t, fs in temoins.items() if any(f in contenu for f in fs)}
    return vus


def test_le_texte_scelle_n_est_en_clair_nulle_part(
    poste: Poste, scelle: str, lieux: list[Path]
) -> None:
    temoins = {c: formes(c) for c in (CANARI, TITRE)}
    dits = []
    nouveau = {"jeune": "P-1", "scelle": scelle, "texte": f"{CANARI} {CANARI} changé"}
    fautif = {"jeune": "P-1", "rubrique": CANARI, "texte": CANARI * 20_000, "le": CANARI}
    commandes: list[tuple[int, tuple[object, ...]]] = [
        (0, ("faire", "sceller_texte", poste.fichier("a.json", nouveau))),
        (0, ("faire", "sceller_texte", poste.fichier("a.json", nouveau), "--simuler")),
        (2, ("faire", "sceller_texte", poste.fichier("b.json", fautif), "--debug")),
        (0, ("annuler",)),
        (0, ("jeunes", "--recherche", CANARI)),
        (0, ("scelle", "lectures")),
        (0, ("coffre", "sauvegarder", poste.coffre / "sauvegarde.ase")),
        (0, ("coffre", "verifier")),
    ]
    for code, commande in commandes:
        fini = poste(*commande)
        assert fini.code == code, fini
        dits.append(fini.sortie + fini.erreurs)
    lu = poste("scelle", "lire", "--jeune", "P-1")
    assert CANARI in lu.sortie  # demandé, noté, et seulement là
    assert CANARI not in lu.erreurs
    assert CANARI not in "".join(dits)
    assert TITRE not in "".join(dits)
    assert chercher(lieux, temoins) == set()
    tables = base_dechiffree(poste)
    assert {"journal_ligne", "scelle", "piece_octets", "lecture_scellee"} <= tables.keys()
    assert len(tables["scelle"]) == 1
    assert trouves(tables, temoins) == set()


def test_la_chasse_trouve_ce_qu_elle_cherche(poste: Poste, scelle: str) -> None:
    """Sans quoi le test d'avant ne prouverait rien."""
    temoins = {CANARI: formes(CANARI)}
    observations = zlib.compress(CANARI.encode() * 3)
    poste.faire("enregistrer_jeune", jeune="P-1", observations=CANARI)
    assert {t for t, _ in trouves(base_dechiffree(poste), temoins)} == {"jeune", "journal_ligne"}
    assert trouves({"t": [(observations,)]}, temoins) == {("t", CANARI)}
    assert scelle
