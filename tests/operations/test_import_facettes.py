"""Les feuilles du dossier complet : chaque genre se lit, se réimporte, s'annule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from outils_import import ANA, AU, BOB, Atelier, coffre_neuf, jeunes, tables

from ase_parcours.coffre import fusion, journal
from ase_parcours.coffre.horloge import Horloge
from ase_parcours.coffre.verification import verifier
from ase_parcours.echanges.tableur.interpretation import interpreter
from ase_parcours.metier.vocabulaire import FACETTES, TYPES
from ase_parcours.operations.importation import Bilan, appliquer
from ase_parcours.operations.rapprochement import GENRES

J = date(2026, 3, 2)
FEUILLES: dict[str, list[list[Any]]] = {
    "Référents": [["Dossier", "À compter du", "Référent"], ["D-1", J, "Mme Béranger"]],
    "Statut": [
        ["Dossier", "Situation de séjour", "Autorité parentale", "Enceinte", "Nb enfants"],
        ["D-1", "Récépissé ou attestation de demande", "?", "?", "1 enfant"],
    ],
    "Titres de séjour": [
        ["Dossier", "Titre de séjour", "Délivré le", "Expire le"],
        ["D-1", "Récépissé", J, "01/09/2026"],
    ],
    "Protection juridique": [["Dossier", "Régime", "Tuteur"], ["D-2", "curatelle", "UDAF"]],
    "Absences": [["Dossier", "Type d'absence", "Depuis le"], ["D-1", "décrochage", "15/10/2026"]],
    "Orientation": [["Dossier", "Démarche", "Date", "État"], ["D-1", "Parcoursup", J, "demandé"]],
    "Stages": [
        ["Dossier", "Type", "Entreprise", "Tuteur", "Tél", "Convention le", "Heures"],
        ["D-1", "stage en entreprise", "Pain & Cie", "M. Roux", "+33 1 99 00 12 34", J, "35 h"],
    ],
    "Loisirs": [["Dossier", "Type de loisir", "Quoi", "Du", "Au"], ["D-1", "sport", "boxe", J]],
    "Garanties": [["Dossier", "Aide", "Organisme", "État"], ["D-1", "Visale", "AL", "obtenu"]],
    "SIAO": [["Dossier", "Demande", "Numéro unique"], ["D-1", "NUR", "075 0001"]],
    "Pécule": [["Dossier", "Compte bancaire", "Épargne"], ["D-1", "oui", "1 250,50 €"]],
    "Charges": [["Dossier", "Nature", "Montant mensuel"], ["D-1", "Navigo", "44,40"]],
    "Dettes": [["Dossier", "Dette", "Envers qui", "Reste dû"], ["D-1", "amende", "RATP", 180]],
    "Papiers": [["Dossier", "Papier", "Reçu le", "Expire le"], ["D-1", "passeport", J, "03/2031"]],
    "Ses mots": [
        ["Dossier", "Ses mots", "Droits expliqués"],
        ["D-1", "« une chambre à moi »", "Recours, Priorité au logement social"],
    ],
    "Besoins": [["Dossier", "Besoin", "Objectif"], ["D-1", "Ressources", "mettre 50 € de côté"]],
    "Actions": [
        ["Dossier", "Besoin", "Action", "Pour le", "État"],
        ["D-1", "Accès aux soins", "Demander la C2S", "20/12/2026", "à faire"],
    ],
    "Entourage": [
        ["Dossier", "Nom", "Lien", "Téléphone", "Reste après 18 ans", "Peut héberger"],
        ["D-1", "Samira K.", "tante", "06.39.98.00.01", "oui", "?"],
    ],
    "Notes": [["Dossier", "Date", "Note", "Thèmes"], ["D-1", J, "Rit. 😀\nDort bien.", "santé"]],
    "Contacts": [
        ["Dossier", "Date", "Moyen", "Joint", "Logement actuel"],
        ["D-2", J, "téléphone", "non", "Chez un tiers"],
    ],
    "Droit au retour": [["Dossier", "Demandé le", "Réponse"], ["D-2", J, "accordée"]],
}  # fmt: skip
COMPLET: dict[str, Any] = {**jeunes(ANA, BOB), **FEUILLES}


def codes(bilan: Bilan) -> list[str]:
    return [a.code for a in bilan.alertes]


def seule(atelier: Atelier, nom: str, titres: list[str], *lignes: list[Any]) -> Bilan:
    return atelier.importer({**jeunes(ANA), nom: [titres, *lignes]})


def test_chaque_feuille_est_reconnue_et_prise(atelier: Atelier) -> None:
    bilan = atelier.importer(COMPLET)
    assert (bilan.refusees, bilan.acceptees) == (0, 2 + len(FEUILLES))
    assert codes(bilan) == ["date_illisible"]  # « 03/2031 » ne dit pas le jour
    voulus: dict[str, dict[str, Any]] = {
        "affectation": {"le": "2026-03-02", "referent": "Mme Béranger"},
        "statut": {"sejour": "RECEPISSE", "titap": "TITAP:99", "grossesse": "inconnu", "nbenf": 1},
        "titre_sejour": {"nature": "RECEPISSE", "fin": "2026-09-01"},
        "absence": {"nature": "DECROCHAGE", "debut": "2026-10-15"},
        "orientation": {"nature": "PARCOURSUP", "etat": "DEMANDEE"},
        "insertion": {
            "nature": "stage en entreprise", "nature_code": "STAGE", "heures": 35,
            "telephone": "+33 1 99 00 12 34",
        },
        "loisir": {"nature": "SPORT", "libelle": "boxe"},
        "aide_logement": {"nature": "VISALE", "etat": "OBTENUE"},
        "demande_logement": {"nature": "NUR", "numero": "075 0001"},
        "finances": {"compte_bancaire": "oui", "epargne": 125050},
        "charge": {"nature": "Navigo", "nature_code": "TRANSPORT", "montant": 4440},
        "dette": {"nature_code": "AMENDE", "creancier": "RATP", "montant": 18000},
        "papier": {"nature_code": "CNI", "recu_le": "2026-03-02", "expire_le": None},
        "projet": {"parole": "« une chambre à moi »", "droits_expliques": '["HLM","RECOURS"]'},
        "besoin": {"besoin": "1", "objectif": "mettre 50 € de côté"},
        "action": {"besoin": "4", "etat": "A_FAIRE", "pour_le": "2026-12-20"},
        "proche": {"nom": "Samira K.", "lien_code": "LIENA1:5", "heberge": "inconnu"},
        "note": {"texte": "Rit. 😀\nDort bien.", "themes": '["SANTE"]', "auteur": None},
    }  # fmt: skip
    for table, attendus in voulus.items():
        for champ, valeur in attendus.items():
            assert (table, champ, atelier.un(table, champ)) == (table, champ, valeur)
    assert atelier.un("protection", "regime", "D-2") == "CURATELLE"
    assert atelier.un("contact", "logement", "D-2") == "TIERS"
    assert atelier.un("demande_retour", "reponse", "D-2") == "ACCORD"


def test_chaque_type_d_un_jeune_a_sa_feuille_sauf_ce_qui_ne_s_importe_pas() -> None:
    jamais = {"correction", "scelle", "piece", "copie", "version_projet"}
    jamais |= {"suite_echeance", "orientation_dispositif", "scenario"}
    assert {t.nom for t in FACETTES if t.d_un_jeune} - jamais == set(GENRES) - {"solution"}


def test_le_meme_fichier_ne_change_rien_et_s_annule_exactement(atelier: Atelier) -> None:
    vide = atelier.tables()
    fichier = atelier.classeur(COMPLET)
    atelier.importer(fichier)
    importe = atelier.tables()
    bilan = atelier.importer(fichier)
    assert (bilan.crees, bilan.modifies, bilan.entree) == (0, 0, None)
    assert atelier.tables() == importe
    assert verifier(atelier.seance.coffre, AU) == []
    atelier.seance.annuler(AU)
    assert atelier.tables() == vide
    assert atelier.importer(fichier).crees == 2
    assert atelier.tables() == importe


def test_deux_coffres_qui_importent_le_meme_fichier_ont_les_memes_tables(
    atelier: Atelier, tmp_path: Path
) -> None:
    fichier = atelier.classeur(COMPLET)
    atelier.importer(fichier)
    with coffre_neuf(tmp_path / "autre") as seance:
        autre = Atelier(seance, tmp_path)
        autre.importer(fichier)
        assert autre.tables("compte") == atelier.tables("compte")


def test_deux_postes_qui_importent_le_meme_fichier_puis_se_reunissent(
    atelier: Atelier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chacun l'importe sans avoir vu l'autre : réunis, les mêmes tables, et aucun conflit."""
    fichier = atelier.classeur(COMPLET)
    coffre = atelier.seance.coffre
    vrai = coffre.contexte
    connus = {t: v for t, v in atelier.tables().items() if t == "compte"}

    def poste(nom: str, recues: list[Any]) -> tuple[list[Any], Any, int]:
        neuf = replace(vrai(AU), appareil=nom, epoque=f"epoque-{nom}", horloge=Horloge())
        monkeypatch.setattr(coffre, "contexte", lambda _au: neuf)
        with coffre.transaction(AU, simuler=True) as tx:
            if recues:
                fusion.integrer(tx, recues)
            else:
                natures = {n.code for n in tx.contexte.reperes.natures}
                appliquer(tx, interpreter(fichier, AU, natures=natures))
            conflits = tx.conn.exec_driver_sql("SELECT count(*) FROM conflit").scalar_one()
            siennes = [e for e in journal.entrees(tx.conn) if e.appareil == nom]
            return siennes, tables(tx.conn), conflits

    de_a, chez_a, _ = poste("a", [])
    de_b, chez_b, _ = poste("b", [])
    assert chez_a == chez_b
    assert connus["compte"] == chez_a["compte"]
    for lots in ([*de_a, *de_b], [*de_b, *de_a]):
        _, reunis, conflits = poste("lecteur", lots)
        assert (reunis, conflits) == (chez_a, 0)


def test_une_demarche_qui_avance_dans_le_fichier_reste_la_meme(atelier: Atelier) -> None:
    titres = ["Dossier", "Papier", "Demandé le", "Reçu le", "Expire le"]
    seule(atelier, "Papiers", titres, ["D-1", "CNI", J])
    seule(atelier, "Papiers", titres, ["D-1", "CNI", J, date(2026, 4, 1), date(2036, 4, 1)])
    assert atelier.lignes("papier", "demande_le", "recu_le") == [("2026-03-02", "2026-04-01")]


def test_change_a_l_ecran_puis_reimporte(atelier: Atelier) -> None:
    titres = ["Dossier", "Charge", "Montant"]
    seule(atelier, "Charges", titres, ["D-1", "loyer", 400])
    charge = atelier.un("charge", "id")
    atelier.faire("enregistrer_charge", jeune="D-1", charge=charge, montant=41000)
    assert seule(atelier, "Charges", titres, ["D-1", "loyer", 400]).entree is None
    bilan = seule(atelier, "Charges", titres, ["D-1", "loyer", 420])
    assert (codes(bilan), atelier.un("charge", "montant")) == (["modifie_ici"], 41000)


def test_ce_qu_une_personne_a_retire_ne_revient_pas(atelier: Atelier) -> None:
    titres, ligne = ["Dossier", "Dette", "Reste dû"], ["D-1", "amende", 90]
    seule(atelier, "Dettes", titres, ligne)
    atelier.faire("retirer_element", type="dette", element=atelier.un("dette", "id"))
    bilan = seule(atelier, "Dettes", titres, ligne)
    assert (codes(bilan), bilan.entree) == (["retire_ici"], None)
    assert atelier.lignes("dette", "id") == []
    atelier.seance.annuler(AU)  # le retrait : la dette revient, et l'import la reconnaît
    assert codes(seule(atelier, "Dettes", titres, ligne)) == []


def test_l_ecran_et_l_import_ecrivent_le_meme_statut(atelier: Atelier) -> None:
    atelier.importer(jeunes(ANA))
    atelier.faire("enregistrer_statut", jeune="D-1", langues="wolof")
    bilan = seule(atelier, "Statut", ["Dossier", "Aidant"], ["D-1", "oui"])
    assert bilan.refusees == 0
    assert atelier.lignes("statut", "langues", "aidant") == [("wolof", "oui")]


def test_la_seconde_ligne_d_un_fait_unique_est_un_doublon(atelier: Atelier) -> None:
    lignes = [["D-1", "oui"], ["D-1", "non"]]
    feuilles = {**jeunes(ANA), "Statut": [["Dossier", "Aidant"], *lignes]}
    refus = atelier.dossier / "refus.xlsx"
    bilan = atelier.importer(feuilles, rejets=refus)
    assert [(r.ligne, r.code) for r in bilan.rejets] == [(3, "doublon")]
    assert atelier.un("statut", "aidant") == "oui"
    encore = atelier.importer(refus)  # tel quel, sans la ligne qui le précédait
    assert ([r.code for r in encore.rejets], encore.entree) == (["doublon"], None)


def test_cellule_vide_n_efface_rien(atelier: Atelier) -> None:
    titres = ["Dossier", "Nom", "Lien", "Téléphone"]
    seule(atelier, "Entourage", titres, ["D-1", "Lou B.", "ami", "06 39 98 00 02"])
    bilan = seule(atelier, "Entourage", titres, ["D-1", "Lou B.", None, "-"])
    assert bilan.entree is None
    assert atelier.un("proche", "telephone") == "06 39 98 00 02"


# --- Entrées sales ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nom", "titres", "ligne", "code"),
    [
        ("Stages", ["Dossier", "Contrat", "Début", "Fin"], ["stage", J, "01/03/2026"],
         "fin_avant_debut"),
        ("Stages", ["Dossier", "Contrat", "Début"], ["stage", "31/02/2026"], "date_illisible"),
        ("Stages", ["Dossier", "Contrat", "Entreprise"], [None, "Pain & Cie"], "valeur_manquante"),
        ("Actions", ["Dossier", "Besoin", "Action"], ["le bonheur", "rire"], "code_inconnu"),
        ("Contacts", ["Dossier", "Date", "Moyen", "Joint"], [date(2026, 12, 1), "tél", "non"],
         "date_future"),
        ("Statut", ["Dossier", "Aidant"], ["-"], "valeur_manquante"),
    ],
)  # fmt: skip
def test_ligne_refusee_seule(
    atelier: Atelier, nom: str, titres: list[str], ligne: list[Any], code: str
) -> None:
    bilan = seule(atelier, nom, titres, ["D-1", *ligne])
    assert [(r.feuille, r.ligne, r.code) for r in bilan.rejets] == [(nom, 2, code)]


@pytest.mark.parametrize(
    ("nom", "titres", "ligne", "code", "champ"),
    [
        ("Garanties", ["Dossier", "Aide", "État"], ["Visale", "bof"], "choix_inconnu", "etat"),
        ("Garanties", ["Dossier", "Aide", "Montant"], ["Visale", "cher"], "valeur_illisible",
         "montant"),
        ("Charges", ["Dossier", "Charge", "Début", "Fin"], ["loyer", J, "01/03/2026"],
         "fin_avant_debut", None),
        ("Papiers", ["Dossier", "Papier", "Établi le", "Expire le"], ["CNI", J, "01/03/2026"],
         "dates_inversees", None),
        ("Entourage", ["Dossier", "Lien", "Personne", "Précision"], ["ami", "Lou", "x" * 501],
         "texte_trop_long", "precision"),
        ("Entourage", ["Dossier", "Lien", "Personne", "Précision"], ["ami", "Lou", "#REF!"],
         "cellule_erreur", "precision"),
        ("Stages", ["Dossier", "Contrat", "Heures"], ["stage", "beaucoup"], "valeur_illisible",
         "heures"),
    ],
)  # fmt: skip
def test_valeur_douteuse_dite_et_laissee_vide(
    atelier: Atelier, nom: str, titres: list[str], ligne: list[Any], code: str, champ: str | None
) -> None:
    bilan = seule(atelier, nom, titres, ["D-1", *ligne])
    assert (bilan.refusees, codes(bilan)) == (0, [code])
    if champ is not None:
        genre = next(iter(set(bilan.lecture.genres.values()) - {"jeune"})) if bilan.lecture else ""
        assert atelier.un(genre, champ) is None


def test_une_longue_note_passe_entiere(atelier: Atelier) -> None:
    texte = ("Ça va mieux 🙂 — " * 2000)[:30_000].strip()
    bilan = seule(atelier, "Notes", ["Dossier", "Date", "Note"], ["D-1", J, texte])
    assert (bilan.refusees, codes(bilan)) == (0, [])
    assert atelier.un("note", "texte") == texte


def test_une_formule_reste_un_texte_et_une_colonne_en_double_est_dite(atelier: Atelier) -> None:
    titres = ["Dossier", "Dette", "Envers qui", "Créancier"]
    bilan = seule(atelier, "Dettes", titres, ["D-1", "amende", "=1+1", "autre"])
    assert codes(bilan) == ["colonne_inconnue"]
    assert atelier.un("dette", "creancier") == "=1+1"


def test_rien_de_scelle_ne_s_importe(atelier: Atelier) -> None:
    bilan = seule(
        atelier, "Zone scellée", ["Dossier", "Rubrique", "Contenu"], ["D-1", "Santé", "x"]
    )
    assert codes(bilan) == ["feuille_non_reconnue"]
    assert atelier.lignes("scelle", "id") == []
    assert "contenu" in TYPES["scelle"].fiche


def test_les_colonnes_neuves_des_feuilles_d_avant(atelier: Atelier) -> None:
    feuilles = {
        **jeunes(ANA),
        "Accueils": [
            ["Dossier", "Lieu", "Fratrie", "Parole du jeune"],
            ["D-1", "Foyer", "non", "Loin."],
        ],
        "Scolarité": [["Dossier", "Niveau", "Fréquentation"], ["D-1", "IME", "?"]],
        "Santé": [
            ["Dossier", "Élément", "En place", "Médecin"],
            ["D-1", "dentiste", "oui", "Dr Li"],
        ],
        "Entretiens": [
            ["Dossier", "Type", "Date", "Avec", "Droits expliqués", "Position du jeune"],
            ["D-1", "PAA", J, "sa tante", "Recours ; Droit au bonheur", "pas d'accord"],
        ],
        "Décisions": [["Dossier", "Mesure", "Motif de fin"], ["D-1", "APJM", "échéance"]],
    }  # fmt: skip
    bilan = atelier.importer(feuilles)
    assert (bilan.refusees, codes(bilan)) == (0, ["choix_inconnu"])
    assert (atelier.un("accueil", "fratrie"), atelier.un("accueil", "parole")) == ("non", "Loin.")
    assert atelier.un("scolarite", "freqsco") == "FREQSCO:9"
    assert (atelier.un("sante", "ouvert"), atelier.un("sante", "contact")) == ("oui", "Dr Li")
    assert atelier.un("entretien", "droits_expliques") == '["RECOURS"]'
    assert atelier.un("entretien", "position") == "DESACCORD"
    assert atelier.un("mesure", "motif_fin_code") == "MOTFININT:1"
