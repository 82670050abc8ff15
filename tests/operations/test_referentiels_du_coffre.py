"""Les référentiels du territoire gardés dans le coffre."""

from __future__ import annotations

from pathlib import Path

import outils_porte as outils
import pytest
from outils_ouverts import AU

from ase_parcours import ressources
from ase_parcours.coffre.lectures.territoire import ECHEANCES, referentiel_du_coffre
from ase_parcours.erreurs import FichierAbime, UsageInvalide


def test_un_nom_inconnu_est_refuse_et_un_fichier_fautif_ne_remplace_rien(tmp_path: Path) -> None:
    texte = ressources.texte("referentiels/echeances.yaml")
    with outils.ouvert(tmp_path / "coffre") as seance:
        with pytest.raises(UsageInvalide) as refus:
            seance.faire("charger_referentiel", {"nom": "meteo", "contenu": "a: 1"}, AU)
        assert refus.value.code == "referentiel_inconnu"
        seance.faire("charger_referentiel", {"nom": ECHEANCES, "contenu": texte}, AU)
        fautif = {"nom": ECHEANCES, "contenu": "echeances: ["}
        with pytest.raises(FichierAbime):
            seance.faire("charger_referentiel", fautif, AU)
        with seance.lire() as conn:
            assert referentiel_du_coffre(conn, ECHEANCES) == texte
