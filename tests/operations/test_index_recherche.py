"""L'index de recherche suit chaque écriture, n'oublie rien, et ne garde rien de ce qui est ôté."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import chemins_voisins
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from outils_ouverts import (
    AU,
    MOT_DE_PASSE,
    PIECE,
    ecrivain,
    entrees,
    faire,
    ouvert,
    recevoir,
    valeur,
)
from outils_zone import SECRET, dossier, entrer, sceller
from sqlalchemy import Connection

from ase_parcours.coffre import index_recherche
from ase_parcours.coffre.emplacements import base
from ase_parcours.coffre.index_recherche import ecarts, indexer, type_du_rang
from ase_parcours.coffre.lectures.trouver import trouver
from ase_parcours.coffre.projection import projeter_tout
from ase_parcours.coffre.verification import verifier
from ase_parcours.operations import acces
from ase_parcours.operations.seance import Seance

assert chemins_voisins.VOISINS
assert dossier  # une mise en place de pytest

Trouves = list[tuple[str, str]]


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Un dossier : un papier et sa pièce, une note, un proche ; un partenaire."""
    with ouvert(tmp_path / "coffre") as ouverte:
        faire(ouverte, "enregistrer_jeune", jeune="P-1", nom="Østergård", prenom="Hélène")
        papier = faire(ouverte, "enregistrer_papier", jeune="P-1", nature="récépissé")["papier"]
        piece = {"jeune": "P-1", "nom": "numérisation", "contenu": PIECE, "papier": papier}
        faire(ouverte, "verser_piece", **piece)
        faire(ouverte, "enregistrer_note", jeune="P-1", texte="Sa sœur a signé le bail.")
        faire(ouverte, "enregistrer_proche", jeune="P-1", nom="Mme N’Guessan", lien="marraine")
        faire(ouverte, "enregistrer_partenaire", nom="Résidence Émile-Zola", nature="FJT")
        yield ouverte


def chercher(seance: Seance, texte: str) -> Trouves:
    """(type, identifiant) de tout ce qui est trouvé."""
    with seance.lire() as conn:
        groupes = trouver(conn, ["referent"], texte)
        assert ecarts(conn) == 0
    return [(t.type, t.id) for g in groupes.values() for t in g.trouvailles]


def types(seance: Seance, texte: str) -> set[str]:
    return {type_ for type_, _ in chercher(seance, texte)}


def contenu(conn: Connection) -> set[tuple[object, ...]]:
    """Ce que dit l'index, sans ses numéros."""
    curseur = conn.exec_driver_sql(
        "SELECT c.entite, c.jeune, r.titre, r.texte FROM cherchable AS c"
        " JOIN recherche AS r ON r.rowid = c.id"
    )
    return {tuple(r) for r in curseur}


# --- Suivre -------------------------------------------------------------------------------------


def test_chaque_type_se_trouve_sans_accents_ni_casse(seance: Seance) -> None:
    assert types(seance, "HELENE OSTERGARD") == {"jeune"}
    assert types(seance, "soeur bail") == {"note"}
    assert types(seance, "bail sœu") == {"note"}
    assert types(seance, "recepisse") == {"papier", "piece"}
    assert types(seance, "numeris pdf") == {"piece"}
    assert types(seance, "n'guessan") == {"proche"}
    assert types(seance, "emile zola") == {"partenaire"}
    assert types(seance, "zzz") == set()


def test_ce_qui_change_se_trouve_sous_son_nouveau_mot(seance: Seance) -> None:
    ((_, note),) = chercher(seance, "bail")
    faire(seance, "enregistrer_note", jeune="P-1", note=note, texte="Le contrat est signé.")
    assert chercher(seance, "bail") == []
    assert chercher(seance, "contrat") == [("note", note)]


def test_la_piece_suit_le_nom_de_son_papier(seance: Seance) -> None:
    papier = valeur(seance, "SELECT id FROM papier")
    faire(seance, "enregistrer_papier", jeune="P-1", papier=papier, nature="passeport")
    assert types(seance, "récépissé") == set()
    assert types(seance, "passeport") == {"papier", "piece"}
    faire(seance, "retirer_element", type="papier", element=papier)
    assert types(seance, "passeport") == set()
    assert types(seance, "numérisation") == {"piece"}


def test_un_element_retire_ne_se_trouve_plus_et_l_annuler_le_rend(seance: Seance) -> None:
    ((_, note),) = chercher(seance, "bail")
    faire(seance, "retirer_element", type="note", element=note)
    assert chercher(seance, "bail") == []
    seance.annuler(AU)
    assert chercher(seance, "bail") == [("note", note)]
    ((_, piece),) = chercher(seance, "numérisation")
    faire(seance, "retirer_piece", piece=piece, motif="Versée deux fois.")
    assert chercher(seance, "numérisation") == []


def test_une_ecriture_simulee_ou_refusee_ne_laisse_rien(seance: Seance) -> None:
    arguments = {"jeune": "P-1", "texte": "Fugue pendant la nuit."}
    seance.faire("enregistrer_note", arguments, AU, simuler=True)
    assert chercher(seance, "fugue") == []


def test_un_dossier_reuni_mene_a_sa_tete_et_separe_reprend_le_sien(seance: Seance) -> None:
    autre = faire(seance, "enregistrer_jeune", jeune="P-2", nom="Ostergard", prenom="Helena")
    faire(seance, "enregistrer_note", jeune="P-2", texte="Visite du studio.")
    faire(seance, "reunir_dossiers", jeune="P-1", avec="P-2", motif="Même personne.")
    tete = valeur(seance, "SELECT id FROM jeune WHERE dossier = 'P-1'")

    def chez() -> str | None:
        with seance.lire() as conn:
            (note,) = trouver(conn, ["referent"], "studio")["notes"].trouvailles
            assert ecarts(conn) == 0
        return note.jeune

    assert chez() == tete
    faire(seance, "separer_dossiers", jeune="P-1", avec="P-2", motif="Erreur.")
    assert chez() == autre["jeune"]


def test_un_coffre_en_lecture_seule_se_cherche(tmp_path: Path) -> None:
    with ouvert(tmp_path / "coffre") as ecrivant:
        faire(ecrivant, "enregistrer_partenaire", nom="Mission locale")
    with acces.ouvrir(tmp_path / "coffre", "alex", MOT_DE_PASSE, lecture_seule=True) as seance:
        assert types(seance, "mission") == {"partenaire"}
        assert verifier(seance.coffre, AU) == []


def test_deux_coffres_qui_fusionnent_ont_le_meme_index(seance: Seance, tmp_path: Path) -> None:
    with ouvert(tmp_path / "autre") as autre:
        recevoir(autre, entrees(seance))
        faire(autre, "enregistrer_note", jeune="P-1", texte="Écrite ailleurs.")
        recevoir(seance, entrees(autre))
        assert types(seance, "ailleurs") == {"note"}
        with seance.lire() as ici, autre.lire() as la_bas:
            assert contenu(ici) == contenu(la_bas)


def test_tout_refaire_rend_le_meme_index(seance: Seance) -> None:
    with ecrivain(seance).begin() as conn:
        avant = contenu(conn)
        conn.exec_driver_sql("DELETE FROM cherchable WHERE id % 2")
        conn.exec_driver_sql("UPDATE recherche SET texte = 'autre chose'")
        conn.exec_driver_sql("INSERT INTO cherchable VALUES (1, 'personne', NULL)")
        projeter_tout(conn)
        conn.exec_driver_sql("DELETE FROM sortie")
        assert contenu(conn) == avant


def test_tout_refaire_passe_par_plusieurs_lots(
    seance: Seance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_recherche, "_LOT", 2)
    for numero in range(5):
        faire(seance, "enregistrer_note", jeune="P-1", texte=f"Note {numero}")
    with ecrivain(seance).begin() as conn:
        avant = contenu(conn)
        conn.exec_driver_sql("DELETE FROM recherche")
        conn.exec_driver_sql("DELETE FROM cherchable")
        projeter_tout(conn)
        assert contenu(conn) == avant
        rangs = conn.exec_driver_sql("SELECT c.id, c.entite FROM cherchable AS c").all()
        notes = set(conn.exec_driver_sql("SELECT id FROM note").scalars())
    assert {e for rang, e in rangs if type_du_rang(rang) == "note"} == notes


# --- Contrôler ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "ordre",
    [
        "UPDATE recherche SET texte = 'innocent' WHERE texte LIKE '%bail%'",
        "DELETE FROM recherche WHERE texte LIKE '%bail%'",
        "DELETE FROM cherchable WHERE id = (SELECT min(id) FROM cherchable)",
        "UPDATE cherchable SET jeune = 'autre'",
        "INSERT INTO recherche (rowid, titre, texte) VALUES (7, 'intrus', '')",
    ],
)
def test_verifier_trouve_un_index_qui_ment(seance: Seance, ordre: str) -> None:
    assert verifier(seance.coffre, AU) == []
    with ecrivain(seance).begin() as conn:
        conn.exec_driver_sql(ordre)
    assert {c.code for c in verifier(seance.coffre, AU)} == {"index_recherche"}


# --- Ne rien garder -----------------------------------------------------------------------------


def test_un_texte_scelle_n_entre_jamais_dans_l_index(dossier: Path) -> None:
    with entrer(dossier) as seance:
        sceller(seance)
        for mot in ("CMP", "parler", "école", "SANTE"):
            assert chercher(seance, mot) == []
        with seance.lire() as conn:
            tout = " ".join(str(x) for rangee in contenu(conn) for x in rangee)
            assert not any(mot in tout for mot in SECRET.split() if len(mot) > 2)
            scelles = conn.exec_driver_sql("SELECT id FROM scelle").scalars().all()
            connus = conn.exec_driver_sql("SELECT entite FROM cherchable").scalars().all()
            assert scelles
            assert set(scelles).isdisjoint(connus)


MOT = "wqxyloglotte"


@pytest.mark.parametrize("sur", [True, False], ids=["effacement sûr", "témoin"])
def test_les_mots_effaces_ne_restent_pas_dans_le_fichier(tmp_path: Path, *, sur: bool) -> None:
    """Cherchés dans chaque page déchiffrée, libres comprises ; sans l'option, on les y retrouve.

    Posés sans le journal, qui garde ce qui a été écrit jusqu'à ce que la loi l'efface.
    """
    note = "INSERT INTO note (id, jeune, cree, texte) VALUES (?, NULL, ?, ?)"
    with ouvert(tmp_path / "coffre") as seance:
        with ecrivain(seance).begin() as conn:
            if not sur:
                conn.exec_driver_sql(
                    "INSERT INTO recherche (recherche, rank) VALUES ('secure-delete', 0)"
                )
            for rang in range(200):
                texte = f"page {rang} {MOT if rang == 120 else 'ordinaire'} fin"
                conn.exec_driver_sql(note, (f"n{rang:03}", f"{rang:018}", texte))
            indexer(conn, [f"n{r:03}" for r in range(200)], ["note"])
        cle = seance.coffre._cle.octets()
        assert MOT in clair(seance, cle)
        with ecrivain(seance).begin() as conn:
            conn.exec_driver_sql("DELETE FROM note WHERE id = 'n120'")
            indexer(conn, ["n120"], [])
        assert (MOT in clair(seance, cle)) is not sur


def clair(seance: Seance, cle: bytes) -> str:
    """Les pages du fichier, déchiffrées une à une (SQLCipher 4 : AES-256-CBC, 4096 octets)."""
    with ecrivain(seance).connect() as conn:
        brute = conn.connection.driver_connection
        assert brute is not None
        brute.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    octets = base(seance.coffre.dossier).read_bytes()
    pages = []
    for debut in range(0, len(octets), 4096):
        page = octets[debut : debut + 4096]
        sel = 16 if debut == 0 else 0
        dechiffre = Cipher(algorithms.AES(cle), modes.CBC(page[-80:-64])).decryptor()
        pages.append(dechiffre.update(page[sel:-80]) + dechiffre.finalize())
    texte = b"".join(pages).decode("latin-1")
    assert "CREATE TABLE" in texte
    return texte
