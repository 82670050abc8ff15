"""Le droit d'accès : rien de ce que le coffre tient ne manque au dossier imprimé."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import exemples_facettes
import outils_porte as outils
import pytest
from lecture_pdf import sans_blancs, textes_des_pages
from outils_ouverts import AU, PIECE, faire

from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations import rapports
from ase_parcours.operations.assemblage import commun
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.operations.assemblage.dossier_complet import Ouvert, dossier_complet
from ase_parcours.operations.facettes.scelles import lire_scelle
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.contenus.dossier_complet import DossierComplet
from ase_parcours.rapports.documents.dossier_complet import NON_OUVERTE
from ase_parcours.rapports.rendu import rendre

N = "P75-1"
SECRET = "Suivi au CMP, ne pas en parler à l’école"
AILLEURS = {"jeune", "piece", "scelle"}


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        faire(ouverte, "enregistrer_jeune", jeune=N, nom="Khelifi", prenom="Inès",
              naissance="2007-07-14", telephone="06 39 98 11 22")  # fmt: skip
        yield ouverte


def contenu(seance: Seance, *ouverts: Ouvert, jeune: str = N) -> DossierComplet:
    with seance.lire() as conn:
        (id_,) = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = ?", (jeune,)).one()
        vue = dossier(conn, id_, AU, seance.coffre.reperes)
        assert vue is not None
        demande = Demande(conn, vue, commun.en_tete(vue, AU, 1, None), AU)
        return dossier_complet(demande, ouverts)


def dits(d: DossierComplet, titre: str) -> list[dict[str, str]]:
    (facette,) = [f for f in d.facettes if f.titre == titre]
    return [{c.libelle: c.valeur for c in x.champs} for x in facette.faits]


def test_chaque_facette_du_vocabulaire_est_imprimee_ou_dite_vide(seance: Seance) -> None:
    d = contenu(seance)
    attendues = {t.titre for t in TYPES.values() if t.d_un_jeune and t.nom not in AILLEURS}
    assert attendues | {"Identité"} == {f.titre for f in d.facettes} | set(d.vides)
    assert dits(d, "Identité")[0]["Téléphone"] == "06 39 98 11 22"


@pytest.mark.parametrize("nom", sorted(t.nom for t in exemples_facettes.SAISIES))
def test_chaque_champ_saisi_se_relit(seance: Seance, nom: str) -> None:
    type_ = TYPES[nom]
    if not type_.d_un_jeune:
        return
    faire(seance, f"enregistrer_{nom}", **exemples_facettes.arguments(type_, N))
    faits = dits(contenu(seance), type_.titre)
    libelles = {type_.fiche[c].libelle for c in type_.saisis}
    assert libelles <= {k.removesuffix(" (suite)") for x in faits for k in x}
    textes = {v for x in faits for v in x.values()}
    for champ in type_.saisis:
        ecrit = exemples_facettes.valeur(type_.fiche[champ])
        if isinstance(ecrit, str) and "Mme Ba" in ecrit:
            assert ecrit in textes


def test_un_fait_dit_qui_l_a_ecrit_et_quand(seance: Seance) -> None:
    d = contenu(seance)
    (identite,) = [f for f in d.facettes if f.titre == "Identité"]
    fait = identite.faits[0]
    assert (fait.source, fait.auteur) == ("saisi", "alex")
    assert fait.ecrit_le is not None
    assert [(e.qui, e.nombre) for e in d.journal] == [("alex", 1)]
    assert [(a.qui, a.zone) for a in d.acces] == [("alex", True)]
    assert d.acces[0].roles == "référent, cadre, administrateur"


def test_une_longue_note_est_imprimee_en_entier(seance: Seance) -> None:
    longue = "".join(f"phrase {i}. " for i in range(6000))
    faire(seance, "enregistrer_note", jeune=N, le="2026-11-02", texte=longue)
    (fait,) = next(f.faits for f in contenu(seance).facettes if f.titre == "Notes")
    morceaux = [c.valeur for c in fait.champs if c.libelle.startswith("Note")]
    assert "".join(morceaux).split() == longue.split()


def test_tous_les_etats_d_une_piste_sont_dits(seance: Seance) -> None:
    piste = faire(seance, "enregistrer_solution", jeune=N, code="FJT", etat="demandée",
                  etat_le="2026-10-01")["solution"]  # fmt: skip
    faire(seance, "changer_etat_solution", solution=piste, etat="refusée",
          le="2026-11-03", motif="complet")  # fmt: skip
    (dite,) = dits(contenu(seance), "Solutions")
    assert "demandée" in dite["État"]
    assert "refusée" in dite["État"]


def test_la_piece_porte_son_empreinte(seance: Seance) -> None:
    faire(seance, "verser_piece", jeune=N, nom="bail.pdf", contenu=PIECE)
    (piece,) = contenu(seance).pieces
    with seance.lire() as conn:
        (empreinte,) = conn.exec_driver_sql("SELECT sha256 FROM piece").one()
    assert (piece.nom, piece.empreinte, piece.ici) == ("bail.pdf", empreinte, True)


def test_la_zone_scellee_n_est_ouverte_que_par_une_lecture_notee(seance: Seance) -> None:
    texte = faire(seance, "sceller_texte", jeune=N, rubrique="SANTE", titre="CMP", texte=SECRET)
    ferme = contenu(seance)
    assert ferme.lectures == ()
    assert SECRET not in repr(ferme)
    assert [s.texte for s in ferme.scelles] == [""]
    lu = lire_scelle(seance, texte["scelle"], AU).contenu
    ouvert = contenu(seance, Ouvert(texte["scelle"], lu.titre or "", lu.texte or ""))
    assert [s.texte for s in ouvert.scelles] == [SECRET]
    assert [x.qui for x in ouvert.lectures] == ["alex"]
    pages = " ".join(textes_des_pages(rendre("dossier_complet", ferme).octets))
    assert sans_blancs(NON_OUVERTE) in sans_blancs(pages)
    assert sans_blancs(SECRET) not in sans_blancs(pages)


def test_l_editer_deux_fois_ne_fait_qu_une_edition(seance: Seance) -> None:
    with seance.lire() as conn:
        (id_,) = conn.exec_driver_sql("SELECT id FROM jeune").one()
    premiere = rapports.editer(seance, "dossier_complet", id_, AU)
    seconde = rapports.editer(seance, "dossier_complet", id_, AU)
    assert (premiere.numero, seconde.numero, seconde.nouvelle) == (1, 1, False)
    assert premiere.octets == seconde.octets


def test_le_dossier_d_un_autre_n_y_est_pas(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune="P75-2", nom="Bah", prenom="Aïssatou")
    faire(seance, "enregistrer_note", jeune="P75-2", le="2026-11-02", texte="note sur Aïssatou")
    assert "Aïssatou" not in repr(contenu(seance))
