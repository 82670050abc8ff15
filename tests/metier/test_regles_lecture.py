"""Un fichier de règles fautif est refusé au chargement : le fichier, la ligne, une phrase."""

from __future__ import annotations

import pytest

from ase_parcours import ressources
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.regles import FAITS, Moteur, Statut
from ase_parcours.referentiels.regles import DOSSIER, jeux_livres, lire_regle, ranger

BON = """\
regle: essai
nom: Essai
version: "1"
statut: brouillon
territoire: "75"
en_vigueur_du: 2026-01-01
source: essai
auteur: essai
unite: centimes
grandeurs:
  retenu: {libelle: Retenu, ressources: [SALAIRE], arrondi: {sens: bas, pas: 100}}
conditions:
  - id: age
    libelle: De 18 à 24 ans
    fait: age
    entre: [18, 24]
    source: essai
  - {id: sans, libelle: Sans RSA, fait: droits_ouverts, sans: [RSA], source: essai}
  - {id: revenu, libelle: Revenu, fait: retenu, au_plus: 40000, source: essai}
montant:
  genre: tranches
  selon: retenu
  tranches:
    - {de: 0, a: 0, montant: 42000}
    - {de: 1, a: 40000, montant: 31500}
    - {de: 40001, montant: 0}
duree: {premiere_mois: 3, total_mois: 24}
"""


def refus(texte: str) -> str:
    with pytest.raises(FichierAbime) as levee:
        lire_regle(texte, "essai.yaml")
    assert levee.value.code == "referentiel_invalide"
    return levee.value.message


@pytest.mark.parametrize(
    ("avant", "apres", "ligne", "phrase"),
    [
        ("fait: age\n", "fait: agee\n", 15, "« agee » n'est pas un fait connu ; « age » ?"),
        ("    entre: [18, 24]", "    entr: [18, 24]", 16, "« entr » n'est pas une clé connue"),
        ("sans: [RSA]", "sans: [RAS]", 18, "« RAS » n'est pas un code"),
        ("sans: [RSA]", "sans: RSA", 18, "une liste de codes"),
        ("entre: [18, 24]", "entre: [24, 18]", 16, "inversées"),
        ("entre: [18, 24]", "entre: [18]", 16, "deux bornes"),
        ("entre: [18, 24]", "entre: [18.5, 24]", 16, "nombre entier"),
        ("montant: 42000", "montant: 420", 24, "des euros ? 420 € s'écrit 42000"),
        ("montant: 31500", "montant: 315.50", 25, "nombre entier de centimes"),
        ("montant: 31500", 'montant: "315 €"', 25, "nombre entier de centimes"),
        ("au_plus: 40000", "au_plus: 400", 19, "des euros ? 400 € s'écrit 40000"),
        ("{de: 1, a: 40000", "{de: 100, a: 40000", 25, "laisse un trou"),
        ("{de: 40001", "{de: 30000", 26, "chevauche"),
        ("    - {de: 40001, montant: 0}\n", "", 21, "au-delà"),
        ("unite: centimes", "unite: euros", 9, "centimes"),
        ("unite: centimes\n", "", 1, "« unite » manque"),
        ("statut: brouillon", "statut: publié", 4, "l'un de"),
        ('territoire: "75"', "territoire: Paris", 5, "code de département"),
        ('version: "1"', "version: 1", 3, "entre guillemets"),
        ("en_vigueur_du: 2026-01-01", "en_vigueur_du: demain", 1, "date d'effet"),
        ("en_vigueur_du: 2026-01-01", "en_vigueur_du: 2026-02-30", 1, "date n'existe pas"),
        ("selon: retenu\n", "selon: autre\n", 22, "« selon » nomme la grandeur"),
        (
            "genre: tranches\n  selon: retenu",
            "genre: fixe\n  montant: 42000\n  selon: autre",
            23,
            "« selon » nomme la grandeur",
        ),
        ("total_mois: 24", "total_mois: 2", 27, "plus courte"),
        ("    source: essai\n", "", 13, "« source » manque"),
        ("nom: Essai", "nom: Essai\nnom: Autre", 1, "une clé y est deux fois"),
        ("entre: [18, 24]", "entre: [18, 24]\n    au_plus: 3", 13, "un opérateur et un seul"),
        ("regle: essai", "regle: Essai numéro 1", 1, "minuscules"),
        ("id: sans", "id: age", 18, "deux fois"),
        ("nom: Essai", "nom: [", 4, "ce n'est pas du YAML"),
    ],
)
def test_une_faute_est_nommee(avant: str, apres: str, ligne: int, phrase: str) -> None:
    assert avant in BON
    message = refus(BON.replace(avant, apres, 1))
    assert f"essai.yaml est refusé, ligne {ligne} :" in message
    assert phrase in message


def test_le_bon_fichier_se_lit() -> None:
    jeu = lire_regle(BON, "essai.yaml")
    assert (jeu.reference, jeu.statut, len(jeu.conditions)) == ("essai@1", Statut.BROUILLON, 3)


def test_une_grandeur_qui_depend_d_elle_meme() -> None:
    tour = "retenu: {libelle: Retenu, selon: autre}\n  autre: {libelle: Autre, selon: retenu}"
    debut = BON.index("retenu: {libelle")
    fin = BON.index("\nconditions")
    message = refus(BON[:debut] + tour + BON[fin:])
    assert "retenu → autre → retenu" in message


def test_une_condition_qui_se_contient_par_une_ancre() -> None:
    boucle = "  - &b {id: x, libelle: x, source: x, non: *b}\nmontant:"
    assert "se contient" in refus(BON.replace("montant:", boucle, 1))


def test_un_fichier_trop_profond() -> None:
    assert "refusé" in refus("a: " + "[" * 20_000)


def test_un_taux_demande_un_arrondi() -> None:
    degressif = "montant: {genre: degressif, selon: retenu, montant: 50000, taux_pourcent: 38}\n"
    debut, fin = BON.index("montant:\n"), BON.index("duree:")
    assert "arrondi" in refus(BON[:debut] + degressif + BON[fin:])


@pytest.mark.parametrize(
    ("du", "au", "refuse"),
    [("2026-06-01", "", True), ("2027-01-01", "", False), ("2025-01-01", "2026-01-02", True),
     ("2025-01-01", "2026-01-01", False)],
)  # fmt: skip
def test_deux_versions_publiees_ne_se_chevauchent_pas(du: str, au: str, refuse: bool) -> None:
    publie = BON.replace("brouillon", "publie").replace(
        "en_vigueur_du: 2026-01-01", "en_vigueur_du: 2026-01-01\nen_vigueur_au: 2027-01-01"
    )
    autre = BON.replace("brouillon", "publie").replace('version: "1"', 'version: "2"')
    dates = f"en_vigueur_du: {du}" + (f"\nen_vigueur_au: {au}" if au else "")
    autre = autre.replace("en_vigueur_du: 2026-01-01", dates)
    jeux = [lire_regle(t, "essai.yaml") for t in (publie, autre)]
    if refuse:
        with pytest.raises(FichierAbime, match="déjà publiée"):
            ranger(jeux)
    else:
        assert len(ranger(jeux)) == 2


def test_les_jeux_livres_se_lisent_et_disent_leur_source() -> None:
    livres = jeux_livres()
    attendus = {
        "revenu-autonomie", "rsj-lyon", "revenu-jeunes-loire-atlantique", "rej-meurthe-et-moselle",
        "cej", "c2s", "c2s-ase-mineur", "bourse-ase", "rsa", "aah", "aide-logement",
        "prime-activite", "visale", "locapass", "logement-social-priorite",
    }  # fmt: skip
    assert {j.id for j in livres.values()} == attendus
    for jeu in livres.values():
        assert jeu.source
        assert all(c.source for c in jeu.conditions)
        Moteur(jeu)
    for jeu in livres.values():
        # Un chiffre seulement quand ses paramètres sont connus ; sinon, qui le calcule.
        assert (
            jeu.montant
            or jeu.simulateur
            or jeu.id in ("c2s-ase-mineur", "logement-social-priorite")
        )
        if jeu.incalculable:
            assert jeu.montant is None
            assert jeu.simulateur
    for version in ("0.3", "0.4"):
        exemple = livres[f"revenu-autonomie@{version}"]
        assert "exemple, non officiel" in exemple.nom
        assert "exemple non officiel" in exemple.mention


def test_chaque_fait_sert_ou_se_justifie() -> None:
    """Un fait du catalogue a une question à poser et une page où le noter."""
    for fait in FAITS.values():
        assert fait.question.endswith("?")
        assert fait.page
        assert bool(fait.liste or fait.codes) == (fait.genre in ("code", "codes"))


def test_aucun_fichier_livre_n_est_en_double() -> None:
    textes = [ressources.texte(f"{DOSSIER}/{n}") for n in ressources.noms(DOSSIER, ".yaml")]
    assert len(set(textes)) == len(textes) == len(jeux_livres())
