"""Annuler plusieurs fois : chaque pas défait le précédent, jamais ce qu'un autre a changé."""

from __future__ import annotations

from outils_import import ANA, AU, BOB, Atelier, jeunes


def unite(atelier: Atelier) -> str | None:
    valeur: str | None = atelier.un("jeune", "unite")
    return valeur


def test_defaire_deux_ecritures_du_meme_champ(atelier: Atelier) -> None:
    vide = atelier.tables()
    atelier.faire("enregistrer_jeune", jeune="D-1", nom="Roc", unite="A")
    for suivante in ("B", "C", "D"):
        atelier.faire("enregistrer_jeune", jeune="D-1", unite=suivante)
    for attendue in ("C", "B", "A"):
        defaite, _ = atelier.seance.annuler(AU)
        assert (defaite.laissees, unite(atelier)) == ((), attendue)
    atelier.seance.annuler(AU)
    assert atelier.tables() == vide


def test_defaire_un_champ_qui_etait_vide(atelier: Atelier) -> None:
    atelier.faire("enregistrer_jeune", jeune="D-1", nom="Roc")
    atelier.faire("enregistrer_jeune", jeune="D-1", unite="A")
    atelier.faire("enregistrer_jeune", jeune="D-1", unite="B")
    for attendue in ("A", None):
        defaite, _ = atelier.seance.annuler(AU)
        assert (defaite.laissees, unite(atelier)) == ((), attendue)
    defaite, _ = atelier.seance.annuler(AU)
    assert defaite.laissees == ()
    assert atelier.lignes("jeune", "id") == []


def test_refaire_autre_chose_apres_avoir_defait(atelier: Atelier) -> None:
    atelier.faire("enregistrer_jeune", jeune="D-1", nom="Roc", unite="A")
    atelier.faire("enregistrer_jeune", jeune="D-1", unite="B")
    atelier.seance.annuler(AU)
    atelier.faire("enregistrer_jeune", jeune="D-1", unite="E")
    assert atelier.seance.annuler(AU)[0].laissees == ()
    assert unite(atelier) == "A"
    assert atelier.seance.annuler(AU)[0].laissees == ()
    assert atelier.lignes("jeune", "id") == []


def test_ce_qui_a_change_depuis_reste(atelier: Atelier) -> None:
    atelier.faire("enregistrer_jeune", jeune="D-1", nom="Roc", unite="A")
    premiere = atelier.seance.faire("enregistrer_jeune", {"jeune": "D-1", "unite": "B"}, AU)
    atelier.faire("enregistrer_jeune", jeune="D-1", unite="C")
    defaite, _ = atelier.seance.annuler(AU, premiere.entree)
    assert [x.champ for x in defaite.laissees] == ["unite"]
    assert unite(atelier) == "C"


def test_import_puis_saisie_defaite_puis_import_defait(atelier: Atelier) -> None:
    vide = atelier.tables()
    atelier.importer(jeunes(ANA, BOB))
    atelier.faire("enregistrer_jeune", jeune="D-1", unite="Z")
    atelier.seance.annuler(AU)
    defaite, _ = atelier.seance.annuler(AU)
    assert defaite.laissees == ()
    assert atelier.tables() == vide


def test_deux_imports_defaits_de_suite(atelier: Atelier) -> None:
    vide = atelier.tables()
    atelier.importer(jeunes(ANA, [None, "Sans", "Numéro"]))
    apres = atelier.tables()
    atelier.importer(jeunes([*ANA[:4], "Foyer B", "0699999999"], ["D-7", "Sans", "Numéro"]))
    atelier.seance.annuler(AU)
    assert atelier.tables() == apres
    defaite, _ = atelier.seance.annuler(AU)
    assert defaite.laissees == ()
    assert atelier.tables() == vide
