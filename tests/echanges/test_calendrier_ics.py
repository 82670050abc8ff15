"""L'agenda écrit se relit : un jour par échéance, aucun nom, le même identifiant toujours."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from icalendar import Calendar
from outils_echeancier import jeune

from ase_parcours.echanges.calendrier import Rendez, en_ics
from ase_parcours.metier.echeancier import echeancier
from ase_parcours.referentiels.echeances import catalogue

AU = date(2026, 11, 22)
SUITES: list[dict[str, Any]] = [{"code": "ID-15", "occurrence": 1, "etat": "sans_objet"}]


def _rendez(nom: str = "") -> list[Rendez]:
    r = jeune("2009-05-22", suite_echeance=SUITES)
    return [Rendez("P75-2020-00001", e, nom) for e in echeancier(r, catalogue())]


def _relu(octets: bytes) -> dict[str, Any]:
    agenda: Any = Calendar.from_ical(octets)
    return {str(v["SUMMARY"]): v for v in agenda.walk("VEVENT")}


def test_un_jour_entier_par_echeance_datee_qui_reste_a_faire() -> None:
    octets = en_ics(_rendez(), AU)
    assert octets == en_ics(_rendez(), AU), "le même jour, les mêmes octets"
    lignes = octets.decode().split("\r\n")
    assert all(len(x.encode()) <= 75 for x in lignes), "lignes pliées (RFC 5545, §3.1)"
    evenements = _relu(octets)
    entretien = evenements["ASE-07 Entretien un an avant la majorité – P75-2020-00001"]
    assert entretien["DTSTART"].dt == date(2026, 5, 22)
    assert entretien["DTSTART"].params["VALUE"] == "DATE"
    assert entretien["DTEND"].dt == date(2026, 5, 23)
    assert "CASF L222-5-1" in entretien["DESCRIPTION"]
    assert not any("ID-15" in titre for titre in evenements), "sans objet"
    assert not any("ID-02" in titre for titre in evenements), "sans date"
    verifier = next(v for t, v in evenements.items() if t.startswith("ID-13"))
    assert "(à vérifier)" in verifier["DESCRIPTION"]


def test_l_identifiant_est_celui_de_l_echeance() -> None:
    uids = [str(v["UID"]) for v in _relu(en_ics(_rendez(), AU)).values()]
    assert len(set(uids)) == len(uids)
    demain = [str(v["UID"]) for v in _relu(en_ics(_rendez(), AU + timedelta(days=1))).values()]
    assert uids == demain, "l'agenda met à jour au lieu d'ajouter"


def test_un_nom_et_un_rappel_seulement_si_on_les_demande() -> None:
    sans = _relu(en_ics(_rendez(), AU))
    assert not any(v.walk("VALARM") for v in sans.values())
    avec = _relu(en_ics(_rendez("Rania Fontaine"), AU, rappel_jours=7))
    assert all(t.endswith("– Rania Fontaine") for t in avec)
    for v in avec.values():
        (alarme,) = v.walk("VALARM")
        assert alarme["TRIGGER"].dt == timedelta(days=-7)
        assert "Rania" not in alarme["DESCRIPTION"]
        assert "Rania" not in v["DESCRIPTION"]
