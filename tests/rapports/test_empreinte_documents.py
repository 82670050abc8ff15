"""L'empreinte des faits : elle ignore l'édition et le jour, elle voit tout le reste."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest

from ase_parcours.rapports import exemples, rendu
from ase_parcours.rapports.contenus.communs import Changement, EditionRemplacee, Signe
from ase_parcours.rapports.contenus.natures import HORS_EMPREINTE
from ase_parcours.rapports.empreinte import empreinte_des_faits

PLAN = exemples.plan_fragile()
ATTESTATION = exemples.attestation_provisoire()


def test_une_nouvelle_edition_des_memes_faits_garde_l_empreinte() -> None:
    en_tete = replace(
        PLAN.en_tete,
        edition=4,
        date_edition=date(2027, 1, 5),
        remplace=EditionRemplacee(3, date(2026, 11, 22)),
        changements=(Changement(Signe.AUTRE, "Rien n’a changé."),),
    )
    ailleurs = replace(
        PLAN,
        en_tete=en_tete,
        personne=replace(PLAN.personne, age=20),
    )
    assert empreinte_des_faits("plan_transition", ailleurs) == _empreinte(PLAN)
    assert rendu.rendre("plan_transition", ailleurs).empreinte == _empreinte(PLAN)


def test_le_sceau_ne_change_pas_l_empreinte_qu_il_signe() -> None:
    sans = replace(ATTESTATION, en_tete=replace(ATTESTATION.en_tete, sceau=None))
    assert empreinte_des_faits("attestation", sans) == empreinte_des_faits(
        "attestation", ATTESTATION
    )


def test_le_type_de_document_compte() -> None:
    assert empreinte_des_faits("autre", PLAN) != _empreinte(PLAN)


def test_chaque_fait_compte() -> None:
    """Changer un seul champ, où qu'il soit dans la fiche, change l'empreinte."""
    reference = _empreinte(PLAN)
    essais = list(_variantes(PLAN))
    assert len(essais) > 60
    for lieu, variante in essais:
        assert _empreinte(variante) != reference, lieu


def test_un_contenu_sans_ecriture_canonique_est_refuse() -> None:
    @dataclass(frozen=True)
    class Etrange:
        valeur: float = 0.1

    with pytest.raises(TypeError, match="float"):
        empreinte_des_faits("x", Etrange())


def _empreinte(plan: Any) -> str:
    return empreinte_des_faits("plan_transition", plan)


def _variantes(fiche: Any, lieu: str = "") -> Any:
    """(lieu, fiche dont un seul champ compté diffère), récursivement."""
    for champ in fields(fiche):
        if champ.metadata.get(HORS_EMPREINTE):
            continue
        ici = f"{lieu}.{champ.name}"
        for ou, valeur in _autres(getattr(fiche, champ.name), ici):
            if lieu or champ.name != "besoins":
                yield ou, replace(fiche, **{champ.name: valeur})
            elif len(valeur) == len(fiche.besoins):
                yield ou, replace(fiche, besoins=valeur)


def _autres(valeur: Any, lieu: str) -> Any:
    if is_dataclass(valeur):
        yield from _variantes(valeur, lieu)
    elif isinstance(valeur, tuple):
        for rang, element in enumerate(valeur):
            for ou, autre in _autres(element, f"{lieu}[{rang}]"):
                yield ou, (*valeur[:rang], autre, *valeur[rang + 1 :])
        if valeur:
            yield f"{lieu}[-]", valeur[:-1]
    elif isinstance(valeur, bool):
        yield lieu, not valeur
    elif isinstance(valeur, str):
        yield lieu, valeur + "x"
    elif isinstance(valeur, int):
        yield lieu, valeur + 1
    elif isinstance(valeur, date):
        yield lieu, date.fromordinal(valeur.toordinal() + 1)
