"""La zone scellée quand cela va mal : mot de passe oublié, chiffré touché, autre coffre."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from outils_zone import (
    AU,
    SECRET,
    compte,
    contenu,
    entrees,
    entrer,
    etat,
    faire,
    notees,
    poser,
    recevoir,
    refus,
    sceller,
    valeur,
)
from outils_zone import dossier as dossier

from ase_parcours.coffre import scelle
from ase_parcours.coffre.recuperation import creer_code_recuperation, ecrire_code_recuperation
from ase_parcours.coffre.verification import verifier
from ase_parcours.coffre.zone_seance import EtatZone
from ase_parcours.erreurs import ErreurParcours, FichierAbime
from ase_parcours.operations import acces
from ase_parcours.operations.facettes.scelles import lire_scelle
from ase_parcours.operations.inventaire import executer
from ase_parcours.operations.registre import Acteur
from ase_parcours.operations.seance import Seance

# --- Mots de passe et récupération ---------------------------------------------------------------


def fiche(seance: Seance) -> str:
    code = creer_code_recuperation()
    seance.coffre.ajouter_recuperation(code)
    return ecrire_code_recuperation(code)


@pytest.mark.parametrize("avant", [True, False], ids=["fiche d'avant", "fiche d'après"])
def test_la_fiche_rend_la_zone(dossier: Path, *, avant: bool) -> None:
    with entrer(dossier) as seance:
        code = fiche(seance) if avant else ""
        texte = sceller(seance)
        code = code or fiche(seance)
        compte(seance, "zoé", "educateur")
        fait = seance.faire(
            "sceller_texte", {"jeune": "P-2", "rubrique": "SANTE", "texte": "x"}, AU
        )
        assert fait.alertes == ()
    acces.ouvrir_par_code(dossier, code, "alex", "un mot neuf")
    with acces.ouvrir(dossier, "alex", "un mot neuf") as seance:
        assert lire_scelle(seance, texte, AU).contenu.texte == SECRET
    # Le rôle du compte décide : la fiche ne donne pas la zone à un éducateur.
    acces.ouvrir_par_code(dossier, code, "zoé", "un autre mot")
    with acces.ouvrir(dossier, "zoé", "un autre mot") as seance:
        assert etat(seance) is EtatZone.EN_ATTENTE


def test_une_fiche_faite_sans_la_zone_ne_la_rend_pas(dossier: Path) -> None:
    with entrer(dossier) as seance:
        compte(seance, "adm", "administrateur")
        fait = seance.faire(
            "sceller_texte", {"jeune": "P-1", "rubrique": "SANTE", "texte": SECRET}, AU
        )
        assert [a.code for a in fait.alertes] == ["zone_sans_recuperation"]
        texte = fait.resultat["scelle"]
    with entrer(dossier, "adm") as seance:
        code = fiche(seance)
    acces.ouvrir_par_code(dossier, code, "alex", "un mot neuf")
    with acces.ouvrir(dossier, "alex", "un mot neuf") as seance:
        # Alex était seul à la tenir : personne ne l'ouvre plus, et c'est dit.
        assert refus(lambda: lire_scelle(seance, texte, AU)) == "scelle_autre_zone"
        assert verifier(seance.coffre, AU) == []


def test_une_base_illisible_n_empeche_pas_de_refaire_le_mot_de_passe(dossier: Path) -> None:
    with entrer(dossier) as seance:
        code = fiche(seance)
        sceller(seance)
    base = dossier / "coffre.db"
    octets = base.read_bytes()
    base.write_bytes(bytes(range(256)) * 64)
    acces.ouvrir_par_code(dossier, code, "alex", "un mot neuf")
    base.write_bytes(octets)
    with acces.ouvrir(dossier, "alex", "un mot neuf") as seance:
        assert seance.coffre.zone.cle is None


# --- Ce qu'on a touché en dehors du programme ----------------------------------------------------


def recopier(seance: Seance, texte: str, chiffre: str) -> None:
    """Écrit un chiffré par le journal, comme le ferait qui tient la clé de données."""
    with seance.coffre.transaction(AU) as tx, tx.ecrire("sceller_texte") as e:
        e.modifier(texte, {"contenu": chiffre})


def test_un_chiffre_deplace_est_refuse(dossier: Path) -> None:
    with entrer(dossier) as seance:
        un, deux = sceller(seance), sceller(seance, "sans gravité", jeune="P-2")
        recopier(seance, deux, contenu(seance, un))
        assert refus(lambda: lire_scelle(seance, deux, AU)) == "scelle_altere"
        assert notees(seance) == 0
        cle = seance.coffre.zone.pour_lire()
        with pytest.raises(FichierAbime):
            scelle.dechiffrer(cle, un, "rubrique", contenu(seance, un))


def test_chaque_octet_retourne_est_refuse(dossier: Path) -> None:
    with entrer(dossier) as seance:
        texte = sceller(seance)
        cle = seance.coffre.zone.pour_lire()
        brut = base64.b64decode(contenu(seance, texte))
        for rang in range(len(brut)):
            faux = bytearray(brut)
            faux[rang] ^= 1
            with pytest.raises(ErreurParcours) as leve:
                scelle.dechiffrer(cle, texte, "contenu", base64.b64encode(faux).decode())
            voulu = "scelle_autre_zone" if 1 <= rang < 17 else "scelle_altere"
            assert leve.value.code == voulu
        for faux_texte in ("", "é", "AAAA", base64.b64encode(brut[:-1]).decode()):
            with pytest.raises(FichierAbime):
                scelle.dechiffrer(cle, texte, "contenu", faux_texte)
        recopier(seance, texte, base64.b64encode(brut[:-1] + b"\0").decode())
        assert refus(lambda: lire_scelle(seance, texte, AU)) == "scelle_altere"


def test_un_texte_venu_d_un_autre_coffre_ne_s_ouvre_pas_ici(dossier: Path, tmp_path: Path) -> None:
    with entrer(dossier) as seance:
        texte = sceller(seance)
        with entrer(poser(tmp_path / "autre")) as autre:
            recevoir(autre, entrees(seance))
            assert refus(lambda: lire_scelle(autre, texte, AU)) == "scelle_autre_zone"
            sceller(autre, "d'ici")
            assert refus(lambda: lire_scelle(autre, texte, AU)) == "scelle_autre_zone"
            assert contenu(autre, texte) == contenu(seance, texte)


def test_deux_versions_dont_l_une_est_montree_le_disent(dossier: Path, tmp_path: Path) -> None:
    with entrer(dossier) as seance:
        texte = sceller(seance)
        autre_version = contenu(seance, texte)
        with entrer(poser(tmp_path / "autre")) as autre:
            recevoir(autre, entrees(seance))
            faire(seance, "sceller_texte", jeune="P-1", scelle=texte, texte="ici")
            cle = seance.coffre.zone.pour_lire()
            la_bas = scelle.chiffrer(cle, texte, "contenu", b'{"texte":"la-bas"}')
            assert la_bas != autre_version
            recopier(autre, texte, la_bas)
            recevoir(seance, entrees(autre))
        lu = lire_scelle(seance, texte, AU)
        assert lu.en_conflit
        assert lu.contenu.texte in ("ici", "la-bas")
        # Choisir entre deux textes demande de les lire : sans droit sur la zone, on ne tranche pas.
        ligne = valeur(
            seance,
            "SELECT json_extract(versions, '$[0].ligne') FROM conflit WHERE entite = ?",
            texte,
        )
        choix = {"entite": texte, "champ": "contenu", "ligne": ligne}
        sans_droit = Acteur(seance.coffre.compte.id, "zoé", ("educateur",))
        with seance.coffre.transaction(AU, simuler=True) as tx:
            code = refus(lambda: executer(tx, sans_droit, "trancher_conflit", choix))
            assert code == "zone_refusee"
        faire(seance, "trancher_conflit", **choix)
        assert not lire_scelle(seance, texte, AU).en_conflit
