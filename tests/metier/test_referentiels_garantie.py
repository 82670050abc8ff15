"""Les référentiels de la garantie : la table livrée est celle de la règle, et un territoire ne
peut que la durcir."""

from __future__ import annotations

from dataclasses import replace

import pytest
from exemples import REPERES, j
from table_natures import LIGNES, MAINTIENS

from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.hebergement import Nature, Natures
from ase_parcours.metier.periode import EtapeUrgence
from ase_parcours.referentiels import (
    lire_natures,
    lire_regles,
    reperes_du_territoire,
    surcharger_natures,
)

SOCLE = REPERES.natures
ENTETE = "en_vigueur_du: 2026-09-01\nsource: Délibération du territoire\nnatures:\n"
SIGNEE = "source: Délibération 12, date: 2026-07-01, signe_par: La directrice"


# --- La table livrée ----------------------------------------------------------------------------


def test_les_codes_sont_ceux_de_la_regle_et_dans_cet_ordre() -> None:
    assert [n.code for n in SOCLE] == list(LIGNES)


@pytest.mark.parametrize("code", LIGNES)
def test_chaque_ligne_est_celle_de_la_regle(code: str) -> None:
    ligne, nature = LIGNES[code], SOCLE[code]
    assert nature.classe == ligne.classe
    assert nature.preuve == ligne.preuve
    assert nature.minimum_mois == ligne.mois_minimum
    assert nature.maintien_ase == (code in MAINTIENS)
    if ligne.mois_durable is None:
        assert nature.seuil is None
    else:
        assert nature.seuil is not None
        assert nature.seuil.mois == ligne.mois_durable
        assert (nature.seuil.atteinte, nature.seuil.ouverte) == ("D", ligne.ouverte)
    if ligne.preuve is not None:
        assert ", ".join(filter(None, (nature.libelle, nature.precision))) == ligne.libelle


def test_les_nombres_sont_ceux_de_la_regle() -> None:
    regles = REPERES.regles
    assert (regles.majorite_ans, regles.fin_accueil_ans) == (18, 21)
    assert (regles.horizon_mois, regles.nuits_decisives, regles.tableau_mois) == (6, 30, 12)
    assert (regles.plan_b_mois, regles.plan_b_pistes) == (6, 2)
    assert regles.urgence == (
        EtapeUrgence("J-365", mois_avant=12),
        EtapeUrgence("J-180", mois_avant=6),
        EtapeUrgence("J-90", mois_avant=3),
        EtapeUrgence("J-30", jours_avant=30),
        EtapeUrgence("J-0"),
    )


def test_un_code_inconnu_n_est_pas_une_solution() -> None:
    assert SOCLE["CABANE"].classe == "N"
    assert "CABANE" not in SOCLE


# --- Ce qu'un territoire peut changer -----------------------------------------------------------


def _surcharger(*lignes: str) -> Natures:
    return surcharger_natures(SOCLE, ENTETE + "".join(f"  - {{{x}}}\n" for x in lignes))


def _seuil(nature: Nature, mois: int) -> Nature:
    assert nature.seuil is not None
    return replace(nature, seuil=replace(nature.seuil, mois=mois))


PERMIS = [
    ("code: LOG_SOC, classe: P", "LOG_SOC", lambda n: replace(n, classe="P")),
    ("code: CHRS, classe: N", "CHRS", lambda n: replace(n, classe="N")),
    ("code: FJT, classe: P", "FJT", lambda n: replace(n, classe="P", seuil=None)),
    ("code: FAMILLE, classe: N", "FAMILLE", lambda n: replace(n, classe="N", seuil=None)),
    ("code: FJT, duree: {mois: 9}", "FJT", lambda n: _seuil(n, 9)),
    ("code: FJT, duree: {mois: 6}", "FJT", lambda n: n),
    ("code: TIERS, minimum_mois: 6", "TIERS", lambda n: replace(n, minimum_mois=6)),
    ("code: TIERS, classe: N", "TIERS", lambda n: replace(n, classe="N")),
]


@pytest.mark.parametrize(("ligne", "code", "attendue"), PERMIS, ids=[p[0] for p in PERMIS])
def test_un_changement_permis_est_pris(ligne: str, code: str, attendue: object) -> None:
    apres = _surcharger(ligne)
    assert callable(attendue)
    assert apres[code] == attendue(SOCLE[code])
    autres = {n.code: n for n in apres if n.code != code}
    assert autres == {n.code: n for n in SOCLE if n.code != code}


@pytest.mark.parametrize(
    ("ligne", "classe"),
    [
        ("code: BATEAU, libelle: Péniche, classe: P, preuve: convention", "P"),
        ("code: BATEAU, libelle: Péniche, classe: N", "N"),
        (f"code: BATEAU, libelle: Péniche, classe: D, {SIGNEE}", "D"),
    ],
)
def test_un_code_ajoute(ligne: str, classe: str) -> None:
    assert _surcharger(ligne)["BATEAU"].classe == classe


def test_une_duree_ajoutee_signee_donne_du_durable() -> None:
    duree = "duree: {mois: 8, classe_atteinte: D, ouverte: P}"
    apres = _surcharger(f"code: BATEAU, libelle: Péniche, classe: P, {duree}, {SIGNEE}")
    debut = j("2027-01-10")
    assert apres["BATEAU"].classe_pour(debut, j("2027-09-10"), debut) == "D"
    assert apres["BATEAU"].classe_pour(debut, j("2027-09-09"), debut) == "P"


REFUSES = [
    # Rassurer : jamais.
    "code: CHRS, classe: D",
    "code: INTERNAT, classe: P",
    "code: HOTEL, classe: P",
    "code: FJT, classe: D",
    "code: LOG_SOC, classe: N",
    "code: LOG_SOC, classe: C",
    "code: LOG_SOC, classe: D",
    "code: INTERNAT, classe: N",
    "code: LOG_SOC, classe: [P]",
    "code: LOG_SOC, classe: null",
    "code: FJT, duree: {mois: 5}",
    "code: FJT, duree: {mois: 9, ouverte: D}",
    "code: FJT, duree: {mois: neuf}",
    "code: FJT, duree: {mois: true}",
    "code: FJT, duree: {}",
    "code: FJT, duree: 9",
    "code: FJT, duree: [9]",
    "code: FJT, duree: {mois: 999}",
    "code: LOG_SOC, duree: {mois: 9}",
    "code: TIERS, minimum_mois: 2",
    "code: TIERS, minimum_mois: true",
    "code: TIERS, minimum_mois: 400",
    "code: TIERS, minimum_mois: six",
    "code: CHRS, minimum_mois: 3",
    # Changer autre chose que la classe ou une durée.
    "code: LOG_SOC, libelle: Autre nom",
    "code: LOG_SOC, preuve: aucune",
    "code: FA_MAINT, maintien_ase: false",
    "code: FA_MAINT, classe: P, maintien_ase: false",
    # Ajouter : P ou N ; D avec source, date et signature.
    "code: BATEAU, libelle: Péniche, classe: D",
    "code: BATEAU, libelle: Péniche, classe: D, source: Délibération, date: 2026-07-01",
    "code: BATEAU, libelle: Péniche, classe: D, source: Délibération, date: bientôt, signe_par: X",
    "code: BATEAU, libelle: Péniche, classe: D, date: 2026-07-01, signe_par: X",
    "code: BATEAU, libelle: Péniche, classe: C",
    "code: BATEAU, libelle: Péniche, classe: Z",
    "code: BATEAU, libelle: Péniche",
    "code: BATEAU, classe: P",
    "code: null, libelle: Péniche, classe: P",
    "libelle: Péniche, classe: P",
    "code: BATEAU, libelle: Péniche, classe: P, duree: {mois: 6, classe_atteinte: D, ouverte: P}",
    "code: BATEAU, libelle: Péniche, classe: P, duree: {mois: 6, classe_atteinte: P, ouverte: D}",
    "code: BATEAU, libelle: Péniche, classe: P, duree: 6",
    "code: BATEAU, libelle: Péniche, classe: P, duree: {mois: 6}",
    "code: BATEAU, libelle: Péniche, classe: P, minimum_mois: -1",
    "code: BATEAU, libelle: Péniche, classe: P, couleur: bleu",
]


@pytest.mark.parametrize("ligne", REFUSES)
def test_tout_autre_changement_est_refuse_en_nommant_la_ligne(ligne: str) -> None:
    with pytest.raises(FichierAbime) as refus:
        _surcharger("code: CADA, classe: N", ligne)
    assert refus.value.code == "referentiel_invalide"
    assert "territoire.yaml est refusé, ligne 5 :" in refus.value.message


def test_un_code_deux_fois_est_refuse() -> None:
    """Sinon la seconde ligne durcirait ou contredirait la première en silence."""
    with pytest.raises(FichierAbime, match="ligne 5"):
        _surcharger("code: FJT, duree: {mois: 9}", "code: FJT, duree: {mois: 12}")


@pytest.mark.parametrize(
    ("texte", "ligne"),
    [
        ("en_vigueur_du: 2026-09-01\nnatures: []\n", 1),
        ("source: X\nnatures: []\n", 1),
        ("- une liste\n", 1),
        ("en_vigueur_du: [\n", 2),
        ("en_vigueur_du: 2026-02-30\nsource: X\nnatures: []\n", 1),
        (ENTETE + "  - FJT\n", 1),
        ("en_vigueur_du: 2026-09-01\nsource: X\nnatures: FJT\n", 1),
        (ENTETE + "  - {code: FJT, classe: P}\nmajorite_ans: 16\n", 1),
    ],
    ids=[
        "sans source",
        "sans date",
        "pas une table",
        "pas du YAML",
        "30 février",
        "un mot pour une nature",
        "un mot pour la liste",
        "un nombre de la loi",
    ],
)
def test_un_fichier_de_travers_est_refuse_en_nommant_la_ligne(texte: str, ligne: int) -> None:
    with pytest.raises(FichierAbime, match=f"ligne {ligne} :"):
        surcharger_natures(SOCLE, texte)


def test_la_table_livree_refuse_les_memes_fautes() -> None:
    entete = "en_vigueur_du: 2026-09-01\nsource: X\nnatures:\n"
    ligne = "  - {code: A, libelle: A, classe: P}\n"
    with pytest.raises(FichierAbime, match=r"ligne 5 : le code A y est deux fois"):
        lire_natures(entete + ligne + ligne)
    with pytest.raises(FichierAbime, match="ligne 1"):
        lire_regles("en_vigueur_du: 2026-01-01\nsource: X\nmajorite_ans: 18\n")


# --- La version imprimée ------------------------------------------------------------------------


def test_la_version_change_avec_le_texte_et_dit_les_deux_fichiers() -> None:
    un, deux = _surcharger("code: CHRS, classe: N"), _surcharger("code: CADA, classe: N")
    assert len({SOCLE.version, un.version, deux.version}) == 3
    assert un.version.startswith(f"{SOCLE.version}+2026-09-01/")
    assert _surcharger("code: CHRS, classe: N").version == un.version


def test_sans_surcharge_les_reperes_sont_les_livres() -> None:
    assert reperes_du_territoire(None) == REPERES == reperes_du_territoire("")
    durcis = reperes_du_territoire(ENTETE + "  - {code: CHRS, classe: N}\n")
    assert durcis.natures["CHRS"].classe == "N"
    assert durcis.regles == REPERES.regles
