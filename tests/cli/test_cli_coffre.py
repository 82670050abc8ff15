"""« coffre … » : créer, fiche, sauvegarder, restaurer, vérifier, reprendre, droits."""

from __future__ import annotations

import os
import re
import shutil
import stat
from pathlib import Path

import pytest
from outils_cli import COMPTE, MOT_DE_PASSE, Poste, pages_du_pdf, processus

from ase_parcours.coffre import emplacements
from ase_parcours.coffre.entete_fichiers import lire_entete
from ase_parcours.erreurs import OuvertureImpossible
from ase_parcours.operations import acces

_CODE = re.compile(r"(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}")


# --- Créer --------------------------------------------------------------------------------------


def test_creer(poste: Poste) -> None:
    poste.coffre = poste.racine / "dossier absent" / "neuf"
    fini = poste("coffre", "creer")
    assert fini.code == 0
    identifiant = lire_entete(poste.coffre).entete.coffre
    assert fini.json == {
        "coffre": str(poste.coffre),
        "identifiant": identifiant,
        "compte": "admin",
        "fiche": None,
    }
    assert "Aucune fiche de récupération" in fini.erreurs
    assert poste.coffre.stat().st_mode & 0o777 == 0o700
    assert {f.stat().st_mode & 0o777 for f in poste.coffre.iterdir()} == {0o600}
    poste.sain()


def test_creer_avec_un_nom(poste: Poste) -> None:
    poste.coffre = poste.racine / "neuf"
    assert poste("coffre", "creer", "--utilisateur", "Zoé").json["compte"] == "Zoé"
    assert poste("jeunes", "--utilisateur", "zoé ").code == 0


def test_le_premier_compte_peut_tout(poste: Poste) -> None:
    with acces.ouvrir(poste.coffre, None, MOT_DE_PASSE) as seance, seance.lire() as conn:
        assert set(seance.acteur(conn).roles) == {"administrateur", "cadre", "referent"}


def test_creer_sur_un_coffre_ne_touche_a_rien(poste: Poste) -> None:
    avant = {f.name: f.read_bytes() for f in poste.coffre.iterdir()}
    fini = poste("coffre", "creer")
    assert (fini.code, fini.erreur["nom"]) == (2, "coffre_existe")
    emplacements.base(poste.coffre).unlink()
    assert poste("coffre", "creer").code == 2  # même abîmé, c'est un coffre
    del avant[emplacements.BASE]
    assert {f.name: f.read_bytes() for f in poste.coffre.iterdir()} == avant


def test_creer_sous_un_fichier(poste: Poste) -> None:
    poste.coffre = poste.secret / "neuf"
    fini = poste("coffre", "creer")
    assert (fini.code, fini.erreur["nom"]) == (6, "pas_un_dossier")


def test_groupe_inconnu(poste: Poste) -> None:
    poste.coffre = poste.racine / "neuf"
    fini = poste("coffre", "creer", "--partage", "groupe-qui-n-existe-pas")
    assert (fini.code, fini.erreur["nom"]) == (2, "groupe_inconnu")


def test_partage_avec_un_groupe(poste: Poste) -> None:
    import grp

    groupe = grp.getgrgid(os.getgid()).gr_name
    poste.coffre = poste.racine / "neuf"
    assert poste("coffre", "creer", "--partage", groupe).code == 0
    assert stat.S_IMODE(poste.coffre.stat().st_mode) == 0o2770
    assert {stat.S_IMODE(f.stat().st_mode) for f in poste.coffre.iterdir()} == {0o660}
    poste.sain()


# --- Fiche --------------------------------------------------------------------------------------


def test_la_fiche_relue_rouvre_vraiment_le_coffre(poste: Poste) -> None:
    poste.coffre = poste.racine / "neuf"
    fiche = poste.racine / "fiche.pdf"
    fini = poste("coffre", "creer", "--fiche", fiche)
    assert (fini.code, fini.json["fiche"], fini.erreurs) == (0, str(fiche), "")
    assert fiche.stat().st_mode & 0o777 == 0o600
    texte = "".join(pages_du_pdf(fiche.read_bytes()))
    assert fini.json["identifiant"] in texte.replace("\n", "").replace("\r", "")
    (code,) = _CODE.findall(texte)
    acces.ouvrir_par_code(poste.coffre, code.lower(), "admin", "nouvelle phrase")
    assert poste("jeunes").code == 3
    poste.secret.write_text("nouvelle phrase", "utf-8")
    poste.sain()


def test_un_code_faux_n_ouvre_rien(poste: Poste) -> None:
    faux = "0000-0000-0000-0000-0000-0000-0000-0000"
    with pytest.raises(OuvertureImpossible) as refus:
        acces.ouvrir_par_code(poste.coffre, faux, COMPTE, "x")
    assert refus.value.code == "code_recuperation_invalide"
    assert poste("jeunes").code == 0


@pytest.mark.parametrize("ou", ["fiche.pdf", "sous/fiche.pdf", "."])
def test_fiche_refusee_dans_le_coffre(poste: Poste, ou: str) -> None:
    poste.coffre = poste.racine / "neuf"
    fini = poste("coffre", "creer", "--fiche", poste.coffre / ou)
    assert (fini.code, fini.erreur["nom"]) == (2, "fiche_dans_coffre")
    assert not poste.coffre.exists()


def test_fiche_refusee_par_un_lien_vers_le_coffre(poste: Poste) -> None:
    poste.coffre = poste.racine / "neuf"
    poste.coffre.mkdir()
    lien = poste.racine / "ailleurs"
    lien.symlink_to(poste.coffre)
    assert poste("coffre", "creer", "--fiche", lien / "f.pdf").erreur["nom"] == "fiche_dans_coffre"


def test_la_fiche_d_un_autre_coffre_n_est_pas_ecrasee(poste: Poste) -> None:
    fiche = poste.fichier("fiche.pdf", b"la fiche d'un autre coffre")
    poste.coffre = poste.racine / "neuf"
    fini = poste("coffre", "creer", "--fiche", fiche)
    assert (fini.code, fini.erreur["nom"]) == (2, "fiche_existe")
    assert fiche.read_bytes() == b"la fiche d'un autre coffre"
    assert not poste.coffre.exists()


def test_sans_fiche_ecrite_aucun_coffre_n_est_laisse(poste: Poste) -> None:
    poste.coffre = poste.racine / "neuf"
    poste.coffre.mkdir()
    (poste.coffre / "notes.txt").write_text("à garder", "utf-8")
    fini = poste("coffre", "creer", "--fiche", poste.racine / "absent" / "fiche.pdf")
    assert (fini.code, fini.erreur["nom"]) == (6, "fichier_absent")
    assert [f.name for f in poste.coffre.iterdir()] == ["notes.txt"]
    assert poste("coffre", "creer", "--fiche", poste.racine / "fiche.pdf").code == 0


# --- Vérifier, sauvegarder, restaurer -------------------------------------------------------------


def test_verifier_dit_ses_constats(poste: Poste) -> None:
    poste.coffre.chmod(0o755)
    fini = poste("coffre", "verifier")
    assert fini.code == 5
    assert fini.json["sain"] is True
    assert [(c["code"], c["gravite"]) for c in fini.json["constats"]] == [("permissions", "alerte")]
    assert set(fini.json["constats"][0]) == {"code", "gravite", "texte"}
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")  # une ouverture en écriture referme
    poste.sain()


def test_la_sauvegarde_restauree_ramene_l_etat_et_garde_l_ancien(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    copie = poste.racine / "copie.ase"
    poste("coffre", "sauvegarder", copie)
    poste.faire("enregistrer_jeune", jeune="P-2", nom="Val")
    premiere = poste("coffre", "restaurer", copie).json
    assert [x["dossier"] for x in poste("jeunes").json] == ["P-1"]
    poste.sain()
    seconde = poste("coffre", "restaurer", copie).json
    assert premiere["epoque"] != seconde["epoque"]
    assert premiere["avant"] != seconde["avant"]
    poste.coffre = Path(premiere["avant"])
    assert [x["dossier"] for x in poste("jeunes").json] == ["P-1", "P-2"]


def test_restaurer_la_ou_il_n_y_a_pas_de_coffre(poste: Poste) -> None:
    copie = poste.racine / "copie.ase"
    poste("coffre", "sauvegarder", copie)
    poste.coffre = poste.racine / "neuf"
    fini = poste("coffre", "restaurer", copie)
    assert (fini.code, fini.json["avant"]) == (0, None)
    poste.sain()


def test_restaurer_ce_qui_n_est_pas_une_sauvegarde(poste: Poste) -> None:
    avant = emplacements.base(poste.coffre).read_bytes()
    for contenu in (b"", b"%PDF-1.4", b"x" * 100_000):
        fini = poste("coffre", "restaurer", poste.fichier("copie.ase", contenu))
        assert fini.code == 5
        assert fini.erreur["conseil"]
    assert emplacements.base(poste.coffre).read_bytes() == avant
    poste.sain()


def test_restaurer_avec_un_octet_change(poste: Poste) -> None:
    copie = poste.racine / "copie.ase"
    poste("coffre", "sauvegarder", copie)
    octets = bytearray(copie.read_bytes())
    octets[len(octets) // 2] ^= 1
    copie.write_bytes(octets)
    fini = poste("coffre", "restaurer", copie)
    assert fini.code == 5
    poste.sain()


def test_restaurer_avec_un_autre_mot_de_passe(poste: Poste) -> None:
    copie = poste.racine / "copie.ase"
    poste("coffre", "sauvegarder", copie)
    poste.secret.write_text("autre", "utf-8")
    assert poste("coffre", "restaurer", copie).erreur["nom"] == "mot_de_passe_refuse"


@pytest.mark.parametrize("nom", ["coffre.db", "coffre.entete.json"])
def test_sauvegarder_sur_le_coffre(poste: Poste, nom: str) -> None:
    fini = poste("coffre", "sauvegarder", poste.coffre / nom)
    assert (fini.code, fini.erreur["nom"]) == (2, "sauvegarde_sur_coffre")
    poste.sain()


# --- Reprendre ------------------------------------------------------------------------------------


def test_copie_plus_ancienne_lisible_puis_reprise(poste: Poste) -> None:
    ancienne = poste.copier("ancienne")
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    for fichier in ancienne.iterdir():
        if fichier.name != emplacements.TETE:
            shutil.copy(fichier, poste.coffre / fichier.name)
    lecture = poste("jeunes")
    assert (lecture.code, lecture.json) == (0, [])
    assert "Il manque à ce coffre des écritures déjà faites" in lecture.erreurs
    refuse = poste("faire", "enregistrer_jeune", poste.fichier("a.json", {"jeune": "P-2"}))
    assert (refuse.code, refuse.erreur["nom"]) == (5, "coffre_en_lecture_seule")
    assert "reprendre" in refuse.erreur["conseil"]
    constats = poste("coffre", "verifier")
    assert constats.code == 5
    assert [c["code"] for c in constats.json["constats"]] == ["coffre_en_retard"]
    assert poste("coffre", "reprendre").code == 0
    poste.faire("enregistrer_jeune", jeune="P-2", nom="Val")
    poste.sain()


# --- Droits ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("geste", ["verifier", "sauvegarder", "restaurer", "reprendre"])
def test_un_compte_sans_droit_ne_gere_pas_le_coffre(poste: Poste, geste: str) -> None:
    copie = poste.racine / "copie.ase"
    poste.faire("creer_compte", nom="Stat", roles=["statistiques"], mot_de_passe="abc")
    poste("coffre", "sauvegarder", copie, "--utilisateur", COMPTE)
    autre = [poste.racine / "autre.ase"] if geste == "sauvegarder" else [copie]
    suite = autre if geste in ("sauvegarder", "restaurer") else []
    avant = emplacements.base(poste.coffre).read_bytes()
    poste.secret.write_text("abc", "utf-8")
    fini = poste("coffre", geste, *suite, "--utilisateur", "Stat")
    assert (fini.code, fini.erreur["nom"]) == (4, "gestion_refusee")
    assert emplacements.base(poste.coffre).read_bytes() == avant
    assert not (poste.racine / "autre.ase").exists()


@pytest.mark.parametrize(
    ("arguments", "nom"),
    [
        (["jeunes"], "lecture_refusee"),
        (["garantie"], "lecture_refusee"),
        (["rapport", "plan_transition", "--jeune", "P-1", "--vers", "{r}/f.pdf"], "droit_refuse"),
        (["importer", "{r}/suivi.csv"], "droit_refuse"),
        (["sortie", "--jeune", "P-1", "--date", "2026-11-20"], "droit_refuse"),
        (["faire", "enregistrer_jeune", "{r}/a.json"], "droit_refuse"),
    ],
)
def test_un_compte_sans_droit_ne_lit_ni_n_ecrit(
    poste: Poste, arguments: list[str], nom: str
) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    poste.faire("creer_compte", nom="Stat", roles=["statistiques"], mot_de_passe="abc")
    poste.fichier("suivi.csv", "N° dossier;Nom;Prénom\nP-5;A;B\n".encode())
    poste.fichier("a.json", {"jeune": "P-6"})
    poste.secret.write_text("abc", "utf-8")
    fini = poste(*(a.format(r=poste.racine) for a in arguments), "--utilisateur", "Stat")
    assert (fini.code, fini.erreur["nom"]) == (4, nom)
    assert "Roc" not in fini.sortie + fini.erreurs


def test_un_compte_ferme_n_ouvre_plus(poste: Poste) -> None:
    compte = poste.faire("creer_compte", nom="Zoé", roles=["educateur"], mot_de_passe="abc")
    poste.secret.write_text(MOT_DE_PASSE, "utf-8")
    fermer = poste.fichier("f.json", {"compte": compte["compte"], "actif": False})
    assert poste("faire", "changer_roles", fermer, "--utilisateur", COMPTE).code == 0
    poste.secret.write_text("abc", "utf-8")
    for arguments in (["jeunes"], ["importer", "x.csv"], ["coffre", "reprendre"]):
        fini = poste(*arguments, "--utilisateur", "Zoé")
        assert (fini.code, fini.erreur["nom"]) == (3, "compte_inactif")


# --- Coffre par défaut ----------------------------------------------------------------------------


def test_sans_coffre_celui_de_l_utilisateur(poste: Poste, maison: Path) -> None:
    options = ("--mot-de-passe-fichier", poste.secret, "--json")
    fini = processus("coffre", "creer", *options)
    assert fini.code == 0
    assert Path(fini.json["coffre"]).is_relative_to(maison)
    assert processus("jeunes", *options).json == []
