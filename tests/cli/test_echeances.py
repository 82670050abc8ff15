"""« echeances » : le contrat de cli.md, l'agenda, et ce qui est refusé."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from icalendar import Calendar
from outils_cli import Poste

CLES = {
    "dossier", "code", "occurrence", "libelle", "date", "ouverture", "etat", "base_legale",
    "lu_le", "depuis", "responsable", "faits_manquants", "preuve",
}  # fmt: skip
ETATS = {"a_venir", "proche", "en_retard", "fait", "sans_objet", "indeterminable"}


@pytest.fixture
def peuple(poste: Poste) -> Poste:
    """Deux jeunes ; le second sans date de naissance."""
    poste.faire(
        "enregistrer_jeune", jeune="P-2", nom="ROC", prenom="Ana", naissance="2009-05-22",
        nationalite="française", premier_accueil="2020-03-02", mdph="non",
    )  # fmt: skip
    poste.faire("enregistrer_jeune", jeune="P-1", nom="SOLEIL", prenom="Bob")
    return poste


def test_le_contrat(peuple: Poste) -> None:
    fini = peuple("echeances")
    assert fini.code == 0
    assert [x["dossier"] for x in fini.json] == sorted(x["dossier"] for x in fini.json)
    for x in fini.json:
        assert set(x) >= CLES
        assert x["etat"] in ETATS
        assert x["occurrence"] >= 1
        assert isinstance(x["faits_manquants"], list)
        assert x["depuis"] is None or set(x["depuis"]) == {"evenement", "date"}
        assert None not in (x["libelle"], x["responsable"], x["base_legale"])
    (entretien,) = [x for x in fini.json if (x["dossier"], x["code"]) == ("P-2", "ASE-07")]
    assert {k: entretien[k] for k in CLES} == {
        "dossier": "P-2",
        "code": "ASE-07",
        "occurrence": 1,
        "libelle": "Entretien un an avant la majorité",
        "date": "2026-05-22",
        "ouverture": "2026-02-22",
        "etat": "en_retard",
        "base_legale": "CASF L222-5-1",
        "lu_le": "2026-11-22",
        "depuis": {"evenement": "17 ans", "date": "2026-05-22"},
        "responsable": "Service ASE",
        "faits_manquants": [],
        "preuve": None,
    }
    (inconnue,) = [x for x in fini.json if (x["dossier"], x["code"]) == ("P-1", "ASE-07")]
    assert (inconnue["etat"], inconnue["date"], inconnue["faits_manquants"]) == (
        "indeterminable",
        None,
        ["naissance"],
    )
    assert {x["lu_le"] for x in fini.json if x["code"] == "ID-07"} == {None}


def test_un_seul_jeune_et_jusqu_a_un_jour(peuple: Poste) -> None:
    fini = peuple("echeances", "--jeune", "p-2", "--jusqu-au", "2026-11-22")
    assert {x["dossier"] for x in fini.json} == {"P-2"}
    assert all(x["date"] is not None and x["date"] <= "2026-11-22" for x in fini.json)
    assert "ASE-07" in {x["code"] for x in fini.json}, "les retards en sont"
    tout = peuple("echeances", "--jeune", "P-2").json
    assert len(tout) > len(fini.json)


def test_les_phrases_disent_l_etat_et_ce_qui_manque(peuple: Poste) -> None:
    fini = peuple.lancer("echeances", *peuple.options())
    assert fini.code == 0
    assert "ASE-07 Entretien un an avant la majorité – en retard" in fini.sortie
    assert "indéterminable : il manque la date de naissance" in fini.sortie
    assert "ROC" not in fini.sortie


def test_l_agenda_ne_porte_aucun_nom(peuple: Poste) -> None:
    fichier = peuple.racine / "agenda.ics"
    fini = peuple("echeances", "--ics", fichier)
    assert fini.code == 0
    octets = fichier.read_bytes()
    texte = octets.decode().casefold()
    assert not {m for m in ("roc", "ana", "soleil", "bob") if f" {m}" in texte}
    agenda: Any = Calendar.from_ical(octets)
    datees = [x for x in fini.json if x["date"] and x["etat"] not in ("fait", "sans_objet")]
    assert len(agenda.walk("VEVENT")) == len(datees)
    assert min(v["DTSTART"].dt for v in agenda.walk("VEVENT")) == date.fromisoformat(
        min(x["date"] for x in datees)
    )


@pytest.mark.parametrize(
    ("arguments", "code", "nom"),
    [
        (("--jeune", "P-404"), 2, "dossier_inconnu"),
        (("--jusqu-au", "demain"), 2, "date_illisible"),
        (("--jusqu-au", "2026-02-30"), 2, "date_illisible"),
        (("--ics", ""), 2, "chemin_vide"),
        (("--ics", "coffre/agenda.ics"), 2, "fichier_dans_coffre"),
        (("--ics", "absent/agenda.ics"), 6, None),
    ],
)
def test_refus(peuple: Poste, arguments: tuple[str, str], code: int, nom: str | None) -> None:
    option, valeur = arguments
    if option == "--ics" and valeur:
        valeur = str(peuple.racine / valeur)
    fini = peuple("echeances", option, valeur)
    assert (fini.code, fini.erreur["code"]) == (code, code), fini
    assert nom is None or fini.erreur["nom"] == nom
    assert not list(peuple.racine.rglob("*.ics"))


def test_un_fichier_interdit_d_ecriture_est_refuse(peuple: Poste) -> None:
    pris = peuple.racine / "agenda.ics"
    pris.mkdir()
    fini = peuple("echeances", "--ics", pris)
    assert fini.code in (2, 6), fini
    assert not list(pris.iterdir())


def test_le_territoire_adapte_et_une_faute_laisse_l_ancienne_adaptation(peuple: Poste) -> None:
    tete = 'en_vigueur_du: 2026-12-01\nsource: "Ville"\necheances:\n'
    bonne = tete + "  - {code: ID-15, actif: false}\n  - {code: ASE-07, responsable: Antenne}\n"
    peuple.faire("charger_referentiel", nom="echeances", contenu=bonne)
    fautive = {"nom": "echeances", "contenu": tete + "  - {code: ASE-07, depuis: NOEL}\n"}
    refus = peuple("faire", "charger_referentiel", peuple.fichier("faute.json", fautive))
    assert refus.code == 5
    assert "ligne 4 : ASE-07 : « NOEL » n'est pas une ancre connue" in refus.erreur["message"]
    rendues = peuple("echeances", "--jeune", "P-2").json
    assert {x["responsable"] for x in rendues if x["code"] == "ASE-07"} == {"Antenne"}
    assert not [x for x in rendues if x["code"] == "ID-15"]
