"""Le catalogue des dispositifs : complet, cherchable, refusé en nommant la ligne fautive."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours import ressources
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.dispositifs import (
    FACETTES,
    Touche,
    chercher,
    jours_sans_reponse,
    mots,
)
from ase_parcours.referentiels.dispositifs import (
    catalogue,
    ecrire_la_surcharge,
    lire_catalogue,
    surcharger,
)

AU = date(2026, 11, 22)
TEXTE = ressources.texte("referentiels/dispositifs.yaml")
TERRITOIRE = 'en_vigueur_du: 2026-11-22\nsource: "Territoire"\ndispositifs:\n'
AJOUT = (
    '  - {code: TER-1, titre: "Maison des jeunes", utilite: "Un lieu.", public: "Jeunes",'
    " themes: [lien_social]"
)

VILLE_QUI_TOUCHE = (
    *("3.4-c", "3.4-d", "3.4-b", "3.4-a", "1.1-a", "1.1-e"),
    *("1.2-a", "1.2-b", "1.2-c", "1.2-d", "1.2-e", "1.3-a", "1.3-b", "1.3-c", "1.3-d"),
    *("2.1-f", "2.1-h", "2.1-b", "2.2-e", "2.3-a", "3.1-b", "3.1-c", "3.2-a", "3.3-a"),
    "Conclusion",
)
VILLE_SANS = (
    *("1.1-b", "1.1-c", "1.1-d", "1.3-e", "2.1-a", "2.1-c", "2.1-d", "2.1-e", "2.1-g"),
    *("2.2-a", "2.2-b", "2.2-c", "2.2-d", "2.3-b", "2.3-c", "3.1-a", "3.3-b"),
)
PACTE_QUI_TOUCHE = (
    *(23, 24, 22, 65, 60, 1, 2, 3, 3, 4, 5, 6, 87, 89, 90, 92, 93, 94, 95, 97, 98, 102, 101, 16),
    *(12, 40, 9, 7, 20, 19, 45, 15, 72, 75, 77, 79, 80, 32, 25, 59, 66, 67, 68, 86, 23, 25, 105),
    *(35, 99),
)
PACTE_SANS = (
    *(11, 18, 21, 28, 30, 31, 33, 34, 36, 36, 37, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57),
    *(69, 81, 106),
)
"""Les deux tables des mesures, ligne à ligne. 3, 23, 25 et 36 servent à deux mesures chacun."""
INDIRECTES = {"1.1-d", "2.2-d"}
"""Dites « indirectes » par la table de ce qui ne touche pas."""


def numeros(document: str) -> list[str]:
    connus = catalogue().dispositifs.values()
    siens = [d.numero for d in connus if d.document.code == document]
    return [n for numero in siens for n in numero.split(" et ")]


def test_aucune_mesure_ne_manque() -> None:
    assert sorted(numeros("VILLE-2026")) == sorted(VILLE_QUI_TOUCHE + VILLE_SANS)
    attendus = [str(n) for n in PACTE_QUI_TOUCHE + PACTE_SANS] + ["sans numéro"] * 4
    assert sorted(numeros("PACTE-2015")) == sorted(attendus)
    assert len(set(PACTE_QUI_TOUCHE + PACTE_SANS)) == 71
    assert len(catalogue().dispositifs) == 118


def test_ce_qui_ne_touche_pas_le_dit() -> None:
    connus = catalogue().dispositifs.values()
    sans = {*VILLE_SANS, *(str(n) for n in PACTE_SANS), "53 et 54", "56 et 57"} - INDIRECTES
    assert {d.numero for d in connus if d.touche is Touche.NON} == sans - {"53", "54", "56", "57"}
    assert all(d.facette for d in connus if d.touche is not Touche.NON)


def test_un_numero_double_a_deux_intitules() -> None:
    for numero in ("3", "23", "25", "36"):
        codes = {f"PACTE-{numero}A", f"PACTE-{numero}B"}
        siens = {c: d for c, d in catalogue().dispositifs.items() if d.numero == numero}
        assert siens.keys() == codes
        assert len({d.titre for d in siens.values()}) == 2


def test_une_mesure_du_pacte_dit_son_age_et_chacune_sa_source() -> None:
    for d in catalogue().dispositifs.values():
        assert d.document.lu_le is not None
        assert ("2015-2020" in d.document.avertissement) == d.code.startswith("PACTE-")
        assert d.facette in ("", *FACETTES)
        # Un article ne vaut que s'il fonde une condition.
        assert not d.source or d.conditions


@pytest.mark.parametrize(
    ("texte", "code"),
    [
        ("parrain stage", "PACTE-23A"),
        ("STAGE parrain", "PACTE-23A"),
        ("titres de sejour", "VILLE-1.3-C"),
        ("pacte 23", "PACTE-23B"),
        ("cej", "PACTE-65"),
        ("mineures ivg", "VILLE-1.2-C"),
    ],
)
def test_on_trouve_sans_accents_et_dans_n_importe_quel_ordre(texte: str, code: str) -> None:
    assert code in [d.code for d in chercher(catalogue().actifs, texte)]


def test_le_titre_passe_devant_et_les_filtres_se_cumulent() -> None:
    tous = catalogue().actifs
    assert chercher(tous, "bilan")[0].titre.startswith(("Bilan", "Accueil"))
    assert [d.code for d in chercher(tous, "cantine")] == ["VILLE-3.1-A"]
    assert chercher(tous, "cantine", nos_jeunes=True) == []
    sejour = chercher(tous, theme="sejour")
    assert sejour
    assert all("sejour" in d.themes for d in sejour)
    enceintes = chercher(tous, public="ENCEINTES femmes")
    assert {d.code for d in enceintes} == {"PACTE-19", "PACTE-45", "PACTE-GROSSESSES"}


@given(st.text(max_size=40))
def test_chercher_ne_leve_jamais_et_ne_rend_que_du_catalogue(texte: str) -> None:
    tous = catalogue().actifs
    trouves = chercher(tous, texte)
    assert set(trouves) <= set(tous)
    if not mots(texte):
        assert trouves == list(tous)


@pytest.mark.parametrize(
    ("etat", "le", "reponse", "jours"),
    [
        ("DEMANDEE", "2026-10-23", None, 30),
        ("DEMANDEE", "2026-10-24", None, 29),
        (None, "2026-11-22", None, 0),
        ("A_FAIRE", "2026-12-01", None, None),
        ("DEMANDEE", None, None, None),
        ("DEMANDEE", "2026-01-01", "2026-02-01", None),
        ("EN_COURS", "2026-01-01", None, None),
        ("REFUSEE", "2026-01-01", None, None),
    ],
)
def test_une_orientation_attend_tant_qu_on_ne_repond_pas(
    etat: str | None, le: str | None, reponse: str | None, jours: int | None
) -> None:
    assert jours_sans_reponse({"etat": etat, "le": le, "reponse_le": reponse}, AU) == jours


@pytest.mark.parametrize(
    ("avant", "apres", "pourquoi"),
    [
        ("touche: indirect", "touche: parfois", "« touche » est oui, indirect ou non"),
        ("themes: [budget]", "themes: [meteo]", "le thème « meteo »"),
        ("facette: ressources", "facette: cuisine", "la facette « cuisine »"),
        ("code: PACTE-24", "code: PACTE-22", "le code PACTE-22 y est deux fois"),
        ("utilite:", "utilité:", "« utilité » n'est pas une clé connue"),
        ("document: VILLE-2026", "document: VILLE-2025", "le document de cette mesure"),
        ("numero: 3.4-c", "numero: 3.4", "« numero » est un texte"),
        ("sans_reponse_jours: 30", "sans_reponse_jours: zut", "un nombre de jours"),
        ("lu_le: 2026-11-25\n  - code: PACTE-60", "lu_le: hier\n  - code: PACTE-60", "une date"),
        ("    court: Ville 2026\n", "", "« court » manque"),
    ],
)
def test_un_catalogue_fautif_est_refuse_en_nommant_la_ligne(
    avant: str, apres: str, pourquoi: str
) -> None:
    assert avant in TEXTE
    fautif = TEXTE.replace(avant, apres, 1)
    with pytest.raises(FichierAbime) as refus:
        lire_catalogue(fautif, "essai.yaml")
    assert refus.value.code == "referentiel_invalide"
    assert pourquoi in str(refus.value)
    assert "essai.yaml" in str(refus.value)
    assert "ligne" in str(refus.value)


def test_le_territoire_complete_desactive_et_ajoute() -> None:
    texte = (
        f'{TERRITOIRE}  - {{code: PACTE-24, contact: "Mme Ba", conditions: "Sur rendez-vous"}}\n'
        f"  - {{code: PACTE-60, actif: false}}\n{AJOUT}, facette: entourage}}\n"
    )
    adapte = catalogue(texte)
    complete = adapte.dispositifs["PACTE-24"]
    assert (complete.contact, complete.conditions, complete.adapte) == (
        "Mme Ba", "Sur rendez-vous", True,
    )  # fmt: skip
    assert complete.titre == catalogue().dispositifs["PACTE-24"].titre
    assert "PACTE-60" not in [d.code for d in adapte.actifs]
    assert adapte.titre("PACTE-60").startswith("«\xa0Premières heures")
    ajout = adapte.dispositifs["TER-1"]
    assert (ajout.du_territoire, ajout.touche, ajout.origine) == (True, Touche.OUI, "Territoire")
    assert adapte.version != catalogue().version


@pytest.mark.parametrize(
    ("ligne", "pourquoi"),
    [
        ("  - {code: PACTE-24, titre: Autre}", "« titre » d'un dispositif livré ne se change pas"),
        ("  - {code: PACTE-241, contact: Mme Ba}", "PACTE-241 n'est pas au catalogue"),
        ("  - {code: PACTE-24, actif: peut-être}", "« actif » est true ou false"),
        (f"{AJOUT}}}\n{AJOUT}}}", "le code TER-1 y est deux fois"),
        (f"{AJOUT}, prix: 3}}", "« prix » n'est pas une clé connue"),
        ("  - {contact: Mme Ba}", "« code » manque"),
        ("  - PACTE-24", "une liste de tables"),
        ("  - {code: [PACTE-24], contact: Mme Ba}", "« code » est un texte"),
        (AJOUT.replace("[lien_social]", "[{a: 1}]") + "}", "« themes » est une liste de mots"),
        (AJOUT.replace("[lien_social]", "lien_social") + "}", "« themes » est une liste"),
    ],
)
def test_un_territoire_fautif_est_refuse(ligne: str, pourquoi: str) -> None:
    with pytest.raises(FichierAbime) as refus:
        surcharger(catalogue(), f"{TERRITOIRE}{ligne}\n", "territoire.yaml")
    assert pourquoi in str(refus.value)
    assert "ligne" in str(refus.value)


def test_ecrire_la_surcharge_ne_garde_que_ce_qui_differe() -> None:
    livre = catalogue().dispositifs["PACTE-24"]
    texte = ecrire_la_surcharge(
        None, {"code": "PACTE-24", "contact": "Mme Ba : 4e", "public": livre.public}, "Ville", AU
    )
    assert texte is not None
    assert "public" not in texte
    assert catalogue(texte).dispositifs["PACTE-24"].contact == "Mme Ba : 4e"
    suite = ecrire_la_surcharge(texte, {"code": "PACTE-60", "actif": False}, "Ville", AU)
    assert suite is not None
    assert catalogue(suite).dispositifs["PACTE-24"].contact == "Mme Ba : 4e"
    assert not catalogue(suite).dispositifs["PACTE-60"].actif
    sans = ecrire_la_surcharge(suite, {"code": "PACTE-60", "actif": True}, "Ville", AU)
    assert sans == texte
    rendu = {"code": "PACTE-24", "contact": livre.contact}
    assert ecrire_la_surcharge(texte, rendu, "Ville", AU) is None


def test_ecrire_la_surcharge_refuse_ce_qui_ne_se_relirait_pas() -> None:
    with pytest.raises(FichierAbime):
        ecrire_la_surcharge(None, {"code": "TER-1", "titre": "Sans public"}, "Ville", AU)


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=80))
def test_un_contact_quelconque_se_relit_tel_quel(contact: str) -> None:
    texte = ecrire_la_surcharge(None, {"code": "PACTE-24", "contact": contact}, "Ville", AU)
    relu = catalogue(texte) if texte else catalogue()
    assert relu.dispositifs["PACTE-24"].contact == contact.strip()
