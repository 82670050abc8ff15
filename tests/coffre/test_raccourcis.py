"""Le raccourci des essais rend le même coffre que la vraie montée."""

from __future__ import annotations

from pathlib import Path

import pytest
import raccourcis
from outils_coffre import creer_coffre

from ase_parcours.coffre import connexion, migration

PSEUDONYMES = "pseudonymes.hmac"


@pytest.mark.sans_raccourci
def test_le_schema_rejoue_est_celui_des_montees(tmp_path: Path) -> None:
    vus, tires = [], set()
    for rang in range(3):
        coffre = creer_coffre(tmp_path / f"coffre{rang}")
        moteur = connexion.moteur(coffre.base, coffre.dek)
        if rang:
            with raccourcis.montee_rejouee():
                migration.monter(moteur)
        else:
            migration.monter(moteur)
        with moteur.connect() as conn:
            schema = conn.exec_driver_sql(
                "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
            ).all()
            noms = conn.exec_driver_sql("SELECT name FROM pragma_table_list").scalars().all()
            rangees = {
                nom: conn.exec_driver_sql(f"SELECT * FROM {nom}").all()
                for nom in noms
                if not nom.startswith("sqlite_")
            }
        secrets: dict[str, str] = {str(c): str(v) for c, v in rangees.pop("parametre")}
        assert len(secrets[PSEUDONYMES]) == 64
        vus.append(([tuple(r) for r in schema], rangees, list(secrets)))
        tires.add(secrets[PSEUDONYMES])
        moteur.dispose()
    assert vus[0] == vus[1] == vus[2]
    assert len(tires) == 3, "un secret n'est jamais celui d'un autre coffre"
    assert raccourcis._ecrit, "la troisième montée a été rejouée"
