"""Codes de sortie de cli.md, leur priorité, et la forme des erreurs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from outils_cli import COMPTE, Poste

from ase_parcours.cli import principal as module_principal
from ase_parcours.cli import sortie
from ase_parcours.cli.principal import principal

Arguments = list[str]


@pytest.mark.parametrize(
    ("arguments", "nom"),
    [
        (["truc"], "usage"),
        (["garantie", "--inconnue"], "usage"),
        (["garantie", "--jeu", "P-1"], "usage"),  # pas d'abréviation
        (["coffre"], "usage"),
        (["coffre", "ouvrir"], "usage"),
        (["importer"], "usage"),
        (["sortie", "--jeune", "P-1"], "usage"),
        (["faire"], "usage"),
        (["faire", "enregistrer_truc"], "operation_inconnue"),
        (["faire", "enregistrer_jeune", "-"], "arguments_illisibles"),
        (["garantie", "--au", "2026-02-30"], "date_illisible"),
        (["garantie", "--au", "22/11/2026"], "date_illisible"),
        (["garantie", "--au", "2026-W47-7"], "date_illisible"),
        (["garantie", "--au", "9999-12-31"], "date_illisible"),
        (["garantie", "--au", ""], "date_illisible"),
        (["garantie", "--jeune", "P-404"], "dossier_inconnu"),
        (["sortie", "--jeune", "P-404", "--date", "2026-11-20"], "dossier_inconnu"),
        (["sortie", "--jeune", "P-404", "--date", "hier"], "argument_refuse"),
        (["rapport"], "rapport_incomplet"),
        (["rapport", "plan_transition", "--jeune", "P-1"], "rapport_incomplet"),
        (
            ["rapport", "plan_transition", "--jeune", "P-1", "--tous", "--vers", "d"],
            "rapport_incomplet",
        ),
        (["rapport", "roman", "--tous", "--vers", "d"], "document_inconnu"),
        (["rapport", "plan_transition", "--tous", "--vers", "d", "--format", "odt"], "usage"),
        (["rapport", "plan_transition", "--jeune", "P-404", "--vers", "d"], "dossier_inconnu"),
        (["rapport", "plan_transition", "--unite", "Z", "--vers", "d"], "unite_inconnue"),
        (
            ["rapport", "plan_transition", "--tous", "--vers", "d", "--destinataire", "voisin"],
            "destinataire_inconnu",
        ),
        (["coffre", "creer"], "coffre_existe"),
        (["importer", ""], "chemin_vide"),
    ],
)
def test_mauvais_usage(poste: Poste, arguments: Arguments, nom: str) -> None:
    # L'option donnée en dernier l'emporterait : la date du test passe devant.
    commande, reste = arguments[:1], arguments[1:]
    if commande == ["coffre"] and reste:
        commande, reste = arguments[:2], arguments[2:]
    fini = poste.lancer(*commande, *poste.options(), "--json", *reste)
    assert fini.code == 2, fini
    assert fini.erreur["nom"] == nom


def test_coffre_vide_n_est_pas_le_coffre_par_defaut(poste: Poste) -> None:
    fini = poste.lancer("jeunes", "--coffre", "", "--mot-de-passe-fichier", poste.secret, "--json")
    assert (fini.code, fini.erreur["nom"]) == (2, "chemin_vide")


def test_les_messages_d_usage_sont_en_francais(poste: Poste) -> None:
    for arguments in (["truc"], ["importer"], ["sortie"], ["garantie", "--au"], ["faire"]):
        texte = poste.lancer(*arguments).erreurs
        assert "La commande n'est pas comprise" in texte
        for anglais in ("argument ", "required", "invalid", "expected", "unrecognized"):
            assert anglais not in texte


def test_erreur_sans_json_va_sur_la_sortie_d_erreur(poste: Poste) -> None:
    fini = poste.lancer("garantie", "--au", "demain", *poste.options()[:4])
    assert (fini.code, fini.sortie) == (2, "")
    assert fini.erreurs == "La date donnée n'existe pas. Écrivez-la AAAA-MM-JJ.\n"


# --- 3, 5, 6 et la priorité ---------------------------------------------------------------------


def test_code_3_sans_terminal_ni_fichier(poste: Poste) -> None:
    fini = poste.lancer("garantie", "--coffre", poste.coffre, "--json")
    assert (fini.code, fini.erreur["nom"]) == (3, "mot_de_passe_manquant")


def test_code_3_mot_de_passe_faux(poste: Poste) -> None:
    poste.secret.write_text("autre\n", "utf-8")
    fini = poste("garantie")
    assert (fini.code, fini.erreur["nom"]) == (3, "mot_de_passe_refuse")


def test_code_3_compte_inconnu_dit_la_meme_phrase(poste: Poste) -> None:
    fini = poste("garantie", "--utilisateur", "personne")
    poste.secret.write_text("autre\n", "utf-8")
    assert fini.json == poste("garantie").json


def test_code_6_pas_de_coffre(poste: Poste) -> None:
    poste.coffre = poste.racine / "absent"
    fini = poste("garantie")
    assert (fini.code, fini.erreur["nom"]) == (6, "coffre_absent")
    assert not poste.coffre.exists()


def test_code_6_fichier_du_mot_de_passe_absent(poste: Poste) -> None:
    poste.secret = poste.racine / "absent"
    assert poste("garantie").erreur["nom"] == "mot_de_passe_fichier"


@pytest.mark.parametrize(
    ("arguments", "nom"),
    [
        (["importer", "absent.xlsx"], "fichier_absent"),
        (["importer", "."], "fichier_special"),
        (["faire", "enregistrer_jeune", "absent.json"], "arguments_introuvables"),
        (["coffre", "sauvegarder", "absent/copie.ase"], "fichier_absent"),
        (["coffre", "restaurer", "absent.ase"], "fichier_absent"),
        (
            ["rapport", "plan_transition", "--jeune", "P-1", "--vers", "absent/f.pdf"],
            "fichier_absent",
        ),
    ],
)
def test_code_6_fichier_absent(
    poste: Poste, monkeypatch: pytest.MonkeyPatch, arguments: Arguments, nom: str
) -> None:
    monkeypatch.chdir(poste.racine)
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    fini = poste(*arguments)
    assert (fini.code, fini.erreur["nom"]) == (6, nom)
    poste.sain()


def test_priorite_2_avant_3_avant_6_avant_5(poste: Poste) -> None:
    """Chaque appel cumule plusieurs fautes : la première de 2, 3, 6, 5, 4, 1 l'emporte."""
    faux = poste.fichier("faux.xlsx", b"%PDF-1.4")
    rien = poste.racine / "absent.xlsx"
    mauvais = poste.fichier("mauvais", b"autre\n")
    bon, poste.secret = poste.secret, mauvais
    # Mauvaise date et mauvais mot de passe : 2. Mauvais mot de passe et fichier absent : 3.
    assert poste.lancer("garantie", *poste.options(au="hier"), "--json").code == 2
    assert poste("importer", rien).code == 3
    assert poste("importer", faux).code == 3
    poste.secret = bon
    assert poste("importer", rien).code == 6
    assert poste("importer", faux).code == 5


def test_code_4_avec_motifs(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc", naissance="2008-01-01")
    fini = poste("sortie", "--jeune", "P-1", "--date", "2026-11-20")
    assert (fini.code, fini.erreur["nom"]) == (4, "sortie_refusee")
    assert set(fini.json) == {"erreur", "motifs"}
    assert [m["code"] for m in fini.json["motifs"]] == ["nuits_decouvertes"]
    assert fini.json["motifs"][0]["texte"] in fini.erreurs


def test_code_4_sans_motif_garde_la_cle(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc", naissance="2008-01-01")
    fini = poste("annuler", "--entree", "inconnue")
    assert (fini.code, fini.json["motifs"]) == (4, [])


def test_code_130(poste: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrompre(options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(module_principal, "_executer", interrompre)
    fini = poste("garantie")
    assert (fini.code, fini.erreur["nom"]) == (130, "interrompu")


# --- Options communes ---------------------------------------------------------------------------


def test_utilisateur_omis_avec_deux_comptes(poste: Poste) -> None:
    assert poste("garantie").code == 0
    poste.faire("creer_compte", nom="Zoé", roles=["educateur"], mot_de_passe="autre phrase")
    fini = poste("garantie")
    assert (fini.code, fini.erreur["nom"]) == (2, "compte_a_preciser")
    assert poste("garantie", "--utilisateur", COMPTE).code == 0
    poste.secret.write_text("autre phrase\n", "utf-8")
    assert poste("garantie", "--utilisateur", "zoé").code == 0


def test_silencieux_tait_les_messages_pas_le_resultat(poste: Poste) -> None:
    fichier = poste.fichier("a.json", {"jeune": "P-1", "nom": "Roc"})
    assert poste("faire", "enregistrer_jeune", fichier).erreurs != ""
    muet = poste("faire", "enregistrer_jeune", fichier, "--silencieux")
    assert (muet.code, muet.erreurs) == (0, "")
    assert muet.json["alertes"]


def test_sans_json_des_phrases(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc", prenom="Ana")
    fini = poste.lancer("jeunes", *poste.options())
    assert "P-1" in fini.sortie
    assert "Roc" in fini.sortie
    assert "indéterminée" in fini.sortie


def test_debug_montre_ou_sans_donnee(poste: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    def echouer(options: Any) -> int:
        raise RuntimeError("Roc Ana 0601020304")

    monkeypatch.setattr(module_principal, "_executer", echouer)
    muet = poste("jeunes")
    assert (muet.code, muet.erreur["nom"]) == (6, "imprevu")
    assert "RuntimeError" not in muet.erreurs
    bavard = poste("jeunes", "--debug")
    assert "RuntimeError" in bavard.erreurs
    assert "test_cli_codes.py" in bavard.erreurs
    assert bavard.json == muet.json
    for texte in (muet, bavard):
        assert "0601020304" not in texte.erreurs + texte.sortie


def test_aide_et_version(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, attendu in ((["--help"], "COMMANDE"), (["--version"], "ASE Parcours")):
        assert principal(arguments) == 0
        assert attendu in capsys.readouterr().out


def test_sans_commande_ni_ecran(poste: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    fini = poste.lancer()
    assert (fini.code, fini.sortie) == (6, "")
    assert "pas d'affichage" in fini.erreurs


def test_progression_seulement_sur_un_terminal(
    poste: Poste, monkeypatch: pytest.MonkeyPatch
) -> None:
    from outils_cli import JEUNES, classeur

    lignes = [[f"P-{n}", "Roc", "Ana"] for n in range(300)]
    fichier = classeur(poste.racine / "suivi.xlsx", {"Jeunes": [JEUNES, *lignes]})
    assert "Lecture des lignes" not in poste("importer", fichier, "--simuler").erreurs
    monkeypatch.setattr(sortie.Progression, "__init__", _au_terminal(sortie.Progression.__init__))
    assert "\rLecture des lignes, 250 sur " in poste("importer", fichier, "--simuler").erreurs


def _au_terminal(initial: Any) -> Any:
    """Fait croire à un terminal, le temps de construire la progression."""
    import sys

    def construire(self: object, *arguments: object) -> None:
        with pytest.MonkeyPatch.context() as rustine:
            rustine.setattr(sys.stderr, "isatty", lambda: True, raising=False)
            initial(self, *arguments)

    return construire


def test_json_meme_quand_les_options_sont_fausses(poste: Poste) -> None:
    fini = poste.lancer("garantie", "--json", "--truc")
    assert json.loads(fini.sortie)["erreur"]["code"] == 2


def test_un_imprevu_de_lecture_ne_montre_pas_le_chemin(poste: Poste, tmp_path: Path) -> None:
    fini = poste("importer", tmp_path / "Roc Ana.xlsx")
    assert "Roc" not in fini.sortie + fini.erreurs
