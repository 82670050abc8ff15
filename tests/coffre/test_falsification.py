"""Qui tient la clé peut tout récrire en SQL ; « coffre verifier » le trouve toujours."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from outils_ouverts import AU, ecrivain, entrees, faire, jeune_loge, ouvert, recevoir, tables

from ase_parcours.coffre import journal, migration
from ase_parcours.coffre.verification import sain, verifier
from ase_parcours.operations.seance import Seance


def _remplir(dossier: Path) -> None:
    """Deux sorties (garantie, fragile), un conflit, une annulation, un état à venir."""
    with ouvert(dossier) as a:
        ids = jeune_loge(a, "P75-1")
        faire(a, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
        jeune_loge(a, "P75-2", code="CHRS")
        visa = faire(
            a,
            "accorder_visa",
            jeune="P75-2",
            date="2026-11-21",
            motif="bail signé en janvier",
            etape="visite",
            etape_le="2026-12-01",
            responsable="Mme Rivière",
        )["visa"]
        faire(a, "enregistrer_sortie", jeune="P75-2", date="2026-11-21", visa=visa)
        jeune_loge(a, "P75-3")
        faire(a, "enregistrer_accueil", jeune="P75-3", lieu="Foyer A", debut="2020-01-01")
        a.annuler(AU)
        communes = entrees(a)
        with ouvert(dossier.with_name("autre")) as b:
            recevoir(b, communes)
            faire(b, "enregistrer_jeune", jeune="P75-3", telephone="01")
            recues = entrees(b)
        faire(a, "enregistrer_jeune", jeune="P75-3", telephone="02")
        recevoir(a, recues)
    assert ids["jeune"]


@pytest.fixture(scope="module")
def modele(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Le coffre rempli une fois ; chaque essai en altère une copie."""
    with pytest.MonkeyPatch.context() as rustine:
        maison = tmp_path_factory.mktemp("maison")
        rustine.setenv("HOME", str(maison))
        rustine.setenv("XDG_CONFIG_HOME", str(maison))
        dossier = tmp_path_factory.mktemp("falsification") / "coffre"
        _remplir(dossier)
    return dossier


@pytest.fixture
def seance(modele: Path, tmp_path: Path) -> Iterator[Seance]:
    """Une copie ouverte du coffre rempli."""
    shutil.copytree(modele, tmp_path / "coffre")
    with ouvert(tmp_path / "coffre") as ouverte:
        yield ouverte


def _ote(nom: str) -> str:
    return f"DROP TRIGGER {nom}"


UN_JOURNAL = "(SELECT id FROM journal WHERE operation = 'verser_piece' LIMIT 1)"
DERNIERE = "(SELECT id FROM journal ORDER BY hlc DESC LIMIT 1)"

ALTERATIONS: dict[str, tuple[list[str], set[str]]] = {
    # --- gardes
    "déclencheur ôté": ([_ote("sortie_ajout")], {"garde_absente"}),
    "déclencheur affaibli": (
        [
            _ote("visa_retrait"),
            "CREATE TRIGGER visa_retrait AFTER DELETE ON visa BEGIN SELECT 1; END",
        ],
        {"garde_changee"},
    ),
    "déclencheur ajouté": (
        ["CREATE TRIGGER espion AFTER INSERT ON jeune BEGIN SELECT 1; END"],
        {"garde_etrangere"},
    ),
    "vue affaiblie": (
        [
            "DROP VIEW sortie_decouverte",
            "CREATE VIEW sortie_decouverte AS SELECT jeune FROM sortie WHERE 0",
        ],
        {"garde_changee"},
    ),
    # --- sorties
    "sortie inventée": (
        [
            _ote("sortie_ajout"),
            "INSERT INTO sortie SELECT id, 'e', '2026-11-20', 'garantie', NULL FROM jeune"
            " WHERE dossier = 'P75-3'",
        ],
        {"sortie_indue"},
    ),
    "sortie promue": (
        ["UPDATE sortie SET type = 'garantie' WHERE type = 'fragile'"],
        {"sortie_indue"},
    ),
    "sortie redatée": (
        ["UPDATE sortie SET le = '2026-11-10' WHERE type = 'garantie'"],
        {"sortie_indue"},
    ),
    "sortie ôtée": (["DELETE FROM sortie WHERE type = 'garantie'"], {"sortie_absente"}),
    "sortie d'un autre événement": (
        ["UPDATE sortie SET evenement = 'autre' WHERE type = 'garantie'"],
        {"sortie_indue"},
    ),
    "visa de la sortie ôté": (
        [_ote("sortie_changement"), "UPDATE sortie SET visa = NULL WHERE type = 'fragile'"],
        {"sortie_indue"},
    ),
    # --- état courant
    "solution changée": (["UPDATE solution SET loyer = 1"], {"projection"}),
    "solution ajoutée": (
        ["INSERT INTO solution (id, jeune, cree) SELECT 'x', id, 'x' FROM jeune LIMIT 1"],
        {"projection"},
    ),
    "solution ôtée": (
        [
            "DELETE FROM solution WHERE jeune = (SELECT id FROM jeune WHERE dossier = 'P75-3')",
        ],
        {"projection"},
    ),
    "jeune changé": (
        ["UPDATE jeune SET naissance = '2009-01-01' WHERE dossier = 'P75-3'"],
        {"projection"},
    ),
    "événement annulé": (
        ["UPDATE evenement SET annulation = 'x' WHERE type = 'sortie'"],
        {"projection", "sortie_indue"},
    ),
    "rôles changés": (["UPDATE compte SET roles = '[\"cadre\"]'"], {"projection"}),
    "rangée sans journal": (
        ["INSERT INTO jeune (id, jeune, cree, dossier) VALUES ('x', 'x', 'x', 'P75-9')"],
        {"projection"},
    ),
    "ordre de création changé": (
        ["UPDATE accueil SET cree = 'x'", "UPDATE jeune SET cree = 'x'"],
        {"projection"},
    ),
    "conflit effacé": (["DELETE FROM conflit"], {"projection"}),
    "valeur de conflit changée": (
        ["UPDATE conflit SET versions = replace(versions, '01', '03')"],
        {"projection"},
    ),
    # --- journal
    "entrée changée": (
        [_ote("journal_fige"), f"UPDATE journal SET compte = 'x' WHERE id = {UN_JOURNAL}"],
        {"entree_alteree"},
    ),
    "horloge changée": (
        [_ote("journal_fige"), f"UPDATE journal SET hlc = 'f' WHERE id = {UN_JOURNAL}"],
        {"entree_alteree"},
    ),
    "entrée dite effacée": (
        [_ote("journal_fige"), f"UPDATE journal SET etat = 'effacee' WHERE id = {UN_JOURNAL}"],
        {"entree_alteree"},
    ),
    "sel changé": (
        [_ote("journal_fige"), f"UPDATE journal SET sel = 'x' WHERE id = {UN_JOURNAL}"],
        {"lignes_alterees"},
    ),
    "entrée renumérotée": (
        [_ote("journal_fige"), f"UPDATE journal SET numero = 99 WHERE id = {UN_JOURNAL}"],
        {"entree_alteree", "trou"},
    ),
    "entrée ôtée au milieu": (
        [
            _ote("journal_garde"),
            _ote("ligne_gardee"),
            f"CREATE TEMP TABLE milieu AS SELECT {UN_JOURNAL} AS id",
            "DELETE FROM journal_ligne WHERE journal_id IN (SELECT id FROM milieu)",
            "DELETE FROM journal WHERE id IN (SELECT id FROM milieu)",
        ],
        {"trou"},
    ),
    "entrée ôtée en fin de chaîne": (
        [
            _ote("journal_garde"),
            _ote("ligne_gardee"),
            f"CREATE TEMP TABLE fin AS SELECT {DERNIERE} AS id",
            "DELETE FROM journal_ligne WHERE journal_id IN (SELECT id FROM fin)",
            "DELETE FROM journal WHERE id IN (SELECT id FROM fin)",
        ],
        {"coffre_en_retard"},
    ),
    "entrée dédoublée": (
        [
            "INSERT INTO journal SELECT 'double', appareil, epoque, numero, hlc, compte,"
            " operation, jeune, empreinte, empreinte_contenu, empreinte_precedente, sel, etat"
            f" FROM journal WHERE id = {UN_JOURNAL}",
        ],
        {"entree_alteree", "bifurcation"},
    ),
    "ligne changée": (
        [
            _ote("ligne_figee"),
            f"UPDATE journal_ligne SET apres = '\"faux\"' WHERE journal_id = {UN_JOURNAL}"
            " AND champ = 'nom'",
        ],
        {"lignes_alterees", "projection"},
    ),
    "ligne illisible": (
        [
            _ote("ligne_figee"),
            f"UPDATE journal_ligne SET apres = '{{' WHERE journal_id = {UN_JOURNAL}"
            " AND champ = 'nom'",
        ],
        {"lignes_alterees", "valeur_illisible"},
    ),
    "ligne ôtée": (
        [
            _ote("ligne_gardee"),
            f"DELETE FROM journal_ligne WHERE journal_id = {UN_JOURNAL} AND champ = 'nom'",
        ],
        {"lignes_alterees", "projection"},
    ),
    "ligne ajoutée": (
        [
            f"INSERT INTO journal_ligne SELECT {UN_JOURNAL}, 99, id, 'nom', '[]', '\"X\"', 1"
            " FROM jeune LIMIT 1",
        ],
        {"lignes_alterees"},
    ),
    "ligne déplacée": (
        [
            _ote("ligne_figee"),
            "UPDATE journal_ligne SET rang = 7 WHERE journal_id ="
            " (SELECT journal_id FROM journal_ligne GROUP BY journal_id HAVING count(*) = 1)",
        ],
        {"lignes_alterees"},
    ),
    "ligne sans son entrée": (
        [
            "PRAGMA foreign_keys = OFF",
            "INSERT INTO journal_ligne SELECT 'nulle part', 0, id, 'nom', '[]', '\"X\"', 1"
            " FROM jeune LIMIT 1",
        ],
        {"lien_rompu"},
    ),
    "lien de remplacement ôté": (
        [
            _ote("ligne_figee"),
            "UPDATE journal_ligne SET remplace = '[]' WHERE remplace <> '[]'",
        ],
        {"lignes_alterees"},
    ),
    # --- pièces et repères
    "octets d'une pièce changés": (
        ["UPDATE piece_octets SET octets = x'00'"],
        {"piece_alteree"},
    ),
    "empreinte d'une pièce changée": (
        ["UPDATE piece_octets SET sha256 = 'f' || substr(sha256, 2) WHERE sha256 NOT LIKE 'f%'"],
        {"piece_alteree"},
    ),
    "nature ajoutée": (["INSERT INTO nature_couvrante VALUES ('SQUAT', 0)"], {"natures"}),
    "nature changée": (
        ["UPDATE nature_couvrante SET minimum_mois = 0 WHERE code = 'TIERS'"],
        {"natures"},
    ),
    "nature ôtée": (["DELETE FROM nature_couvrante WHERE code = 'CADA'"], {"natures"}),
    "nuits du plancher": (["UPDATE repere_plancher SET nuits = 1"], {"natures"}),
    "repère du plancher ôté": (
        ["DROP TRIGGER IF EXISTS repere_retrait", "DELETE FROM repere_plancher"],
        {"natures"},
    ),
    "jour du plancher illisible": (
        ["UPDATE repere_plancher SET jour = 'hier'"],
        {"valeur_illisible"},
    ),
}


@pytest.mark.parametrize("nom", ALTERATIONS)
def test_toute_alteration_est_trouvee(seance: Seance, nom: str) -> None:
    ordres, attendus = ALTERATIONS[nom]
    assert verifier(seance.coffre, AU) == []
    with ecrivain(seance).connect() as conn:
        brute = conn.connection.driver_connection
        assert brute is not None
        changees = sum(max(0, brute.execute(ordre).rowcount) for ordre in ordres)
        brute.execute("PRAGMA foreign_keys = ON")
    assert changees or all(o.startswith(("DROP", "CREATE")) for o in ordres)
    constats = verifier(seance.coffre, AU)
    assert not sain(constats)
    assert attendus <= {c.code for c in constats if c.gravite == "erreur"}


def test_la_tete_effacee_ou_changee_est_trouvee(seance: Seance) -> None:
    tete = seance.coffre.dossier / "coffre.tete.json"
    octets = tete.read_bytes()
    tete.write_bytes(octets.replace(b'"sequence":', b'"sequence": '))
    tete.write_bytes(octets.replace(b'"version":1', b'"version":2'))
    assert {c.code for c in verifier(seance.coffre, AU)} == {"tete_falsifiee"}
    tete.unlink()
    assert {c.code for c in verifier(seance.coffre, AU)} == {"tete_absente"}
    tete.write_bytes(octets)
    assert verifier(seance.coffre, AU) == []


def test_le_temps_qui_passe_n_est_pas_une_atteinte(seance: Seance) -> None:
    """Un état daté d'avance arrive : la sortie cesse de tenir, le coffre reste sain."""
    avant = tables(seance)["sortie"]
    with seance.lire() as conn:
        solution = conn.exec_driver_sql(
            "SELECT s.id FROM solution AS s JOIN sortie AS o ON o.jeune = s.jeune"
            " WHERE o.type = 'garantie'"
        ).scalar_one()
    demain = AU + timedelta(days=1)
    faire(seance, "changer_etat_solution", solution=solution, etat="caduque", le=str(demain))
    assert tables(seance)["sortie"] == avant
    assert verifier(seance.coffre, demain) == []
    # La première écriture du lendemain, quelle qu'elle soit, réexamine les sorties.
    faire(seance, "enregistrer_jeune", demain, jeune="P75-3", telephone="03")
    assert {r[3] for r in tables(seance)["sortie"]} == {"fragile"}
    assert verifier(seance.coffre, demain) == []
    # Et revenir au jour d'avant la remet : le statut est une fonction du jour.
    faire(seance, "enregistrer_jeune", jeune="P75-3", telephone="04")
    assert tables(seance)["sortie"] == avant
    assert verifier(seance.coffre, AU) == []


def test_un_referentiel_durci_reexamine_les_sorties(tmp_path: Path) -> None:
    """Neuf mois exigés au lieu de six : la sortie n'est plus garantie, sans que rien ne soit écrit
    sur elle ; le coffre reste sain."""
    territoire = tmp_path / "territoire.yaml"
    territoire.write_text(
        "en_vigueur_du: 2026-09-01\nsource: Ville\nnatures:\n  - {code: FJT, duree: {mois: 9}}\n",
        "utf-8",
    )
    with ouvert(tmp_path / "coffre") as seance:
        jeune_loge(seance, code="FJT", debut="2026-11-20", fin="2027-05-20")
        faire(seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
        assert len(tables(seance)["sortie"]) == 1
        faire(seance, "charger_territoire", fichier=str(territoire))
    with ouvert(tmp_path / "coffre") as seance:
        assert seance.coffre.reperes.natures["FJT"].seuil is not None
        assert tables(seance)["sortie"] == set()
        assert verifier(seance.coffre, AU) == []
        faire(seance, "charger_territoire", fichier=None)
    with ouvert(tmp_path / "coffre") as seance:
        assert len(tables(seance)["sortie"]) == 1
        assert verifier(seance.coffre, AU) == []


def test_un_repere_ote_est_repose_a_la_prochaine_ecriture(seance: Seance) -> None:
    """Et les sorties sont alors toutes réexaminées."""
    avant = tables(seance)["sortie"]
    with ecrivain(seance).begin() as conn:
        conn.exec_driver_sql("DELETE FROM sortie")
        conn.exec_driver_sql("DELETE FROM repere_plancher")
    faire(seance, "enregistrer_jeune", jeune="P75-3", telephone="05")
    assert tables(seance)["sortie"] == avant
    assert verifier(seance.coffre, AU) == []


def test_une_entree_recue_puis_substituee_est_trouvee(seance: Seance, tmp_path: Path) -> None:
    """Même nombre d'entrées, chaîne rescellée : la tête connaît le bout des chaînes reçues."""
    faire(seance, "enregistrer_jeune", jeune="P75-3", telephone="06")
    with ouvert(tmp_path / "autre") as autre:
        faire(autre, "enregistrer_jeune", jeune="P75-7", telephone="01")
        recevoir(seance, entrees(autre))
        derniere = max(entrees(autre), key=lambda e: e.hlc)
    assert verifier(seance.coffre, AU) == []
    precedent = journal.Maillon(derniere.numero - 1, derniere.empreinte_precedente)
    fausse = journal.sceller(
        identifiant=derniere.id, chaine=(derniere.appareil, derniere.epoque), precedent=precedent,
        hlc=derniere.hlc, compte="un autre", operation=derniere.operation, jeune=derniere.jeune,
        lignes=derniere.lignes,
    )  # fmt: skip
    gardes = ("journal_garde", "ligne_gardee")
    with ecrivain(seance).begin() as conn:
        for garde in gardes:
            conn.exec_driver_sql(f"DROP TRIGGER {garde}")
        conn.exec_driver_sql("DELETE FROM journal_ligne WHERE journal_id = ?", (derniere.id,))
        conn.exec_driver_sql("DELETE FROM journal WHERE id = ?", (derniere.id,))
        journal.ajouter(conn, fausse)
        for garde in gardes:
            conn.exec_driver_sql(migration.declencheurs()[garde])
    assert {c.code for c in verifier(seance.coffre, AU)} == {"coffre_divergent"}
