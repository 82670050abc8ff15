"""Les lettres livrées, et ce que le chargeur refuse."""

from __future__ import annotations

import pytest

from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.gabarit import A_COMPLETER
from ase_parcours.metier.lettres import FAITS, LettreRemplie, relire, remplir
from ase_parcours.rapports.catalogue import CATALOGUE, Famille
from ase_parcours.referentiels.lettres import lettres, lire_lettres

BASE = """\
en_vigueur_du: 2026-01-01
source: essai
bases:
  A: {texte: l’article A, marque: S, lu_le: 2026-11-22}
lettres:
  l1:
    intitule: Essai
    objet: Objet
    destinataire: [À qui]
    corps: ["Selon {loi:A}, {prise_en_charge}."]
    pieces: [une pièce]
"""


def test_chaque_lettre_du_catalogue_a_son_modele() -> None:
    du_catalogue = {f.nom for f in CATALOGUE.values() if f.famille is Famille.LETTRE}
    assert set(lettres()) == du_catalogue


@pytest.mark.parametrize("nom", sorted(lettres()))
def test_une_lettre_cite_des_textes_lus_et_dit_tout_ce_qui_lui_manque(nom: str) -> None:
    modele = lettres()[nom]
    assert modele.bases
    vide = remplir(modele, {})
    trous = sum(p.count(A_COMPLETER) for p in (vide.objet, *vide.corps, *vide.destinataire))
    assert trous >= len(vide.manquent) > 0
    pleine = remplir(modele, dict.fromkeys(FAITS, "FAIT"))
    assert pleine.manquent == ()
    assert A_COMPLETER not in " ".join((pleine.objet, *pleine.corps))
    for base in modele.bases:
        assert base.texte in " ".join(pleine.corps)


def test_un_texte_que_rien_ne_cite_plus_n_est_pas_dit_cite() -> None:
    modele = lettres()["lettre_renouvellement_apjm"]
    sans = remplir(modele, {})
    assert "R222-6" not in {b.cle for b in sans.bases}
    assert "R222-6" in {b.cle for b in remplir(modele, {"besoins": "logement"}).bases}


def test_l_inconnu_n_est_jamais_dit_non() -> None:
    """Sans rien savoir du compte ni de la réponse, la lettre ne dit ni « pas de compte » ni
    « aucune réponse » : elle laisse à compléter."""
    pecule = " ".join(remplir(lettres()["lettre_pecule_ars"], {}).corps)
    assert "pas encore de compte" not in pecule
    recours = " ".join(remplir(lettres()["lettre_recours"], {}).corps)
    assert "aucune réponse" not in recours
    assert "aucune réponse" in " ".join(
        remplir(lettres()["lettre_recours"], {"sans_reponse": "oui"}).corps
    )


def test_un_modele_juste_se_lit() -> None:
    (modele,) = lire_lettres(BASE).values()
    remplie = remplir(modele, {"prise_en_charge": "le 3 mai 2019"})
    assert remplie.corps == ("Selon l’article A, le 3 mai 2019.",)
    assert [b.cle for b in remplie.bases] == ["A"]


@pytest.mark.parametrize(
    ("avant", "apres", "ligne"),
    [
        ("marque: S", "marque: B", 4),
        (", lu_le: 2026-11-22}", "}", 4),
        ("{loi:A}", "{loi:B}", 10),
        ("{prise_en_charge}", "{prise_en_change}", 10),
        ("{prise_en_charge}", "{prise_en_charge.__class__}", 10),
        ("    pieces: [une pièce]", "    pieces: une pièce", 11),
        ("    objet: Objet", "    objet: 3", 8),
        ("    intitule: Essai", "    intitulé: Essai", 7),
        ("source: essai", "source: essai\nautre: 1", 3),
        ("lettres:\n", "lettres: []\nx:\n", 6),
    ],
)
def test_une_faute_est_refusee_a_sa_ligne(avant: str, apres: str, ligne: int) -> None:
    with pytest.raises(FichierAbime) as refus:
        lire_lettres(BASE.replace(avant, apres))
    assert f"ligne {ligne} " in refus.value.message


def _relue(lettre: LettreRemplie, corps: str) -> LettreRemplie:
    return relire(
        lettre,
        objet=lettre.objet,
        destinataire="\n".join(lettre.destinataire),
        corps=corps,
        pieces="\n".join(lettre.pieces),
    )


@pytest.mark.parametrize("nom", sorted(lettres()))
def test_une_lettre_relue_sans_rien_changer_est_la_meme(nom: str) -> None:
    lettre = remplir(lettres()[nom], {})
    assert _relue(lettre, "\n\n".join(lettre.corps)) == lettre


def test_un_point_de_liste_n_a_pas_besoin_de_ligne_vide() -> None:
    lettre = remplir(lettres()["lettre_recours"], {"majeur": "majeure"})
    corps = "Bonjour,\nsur deux lignes.\n– un\n– deux\n  suite\n\n\nFin."
    relue = _relue(lettre, corps)
    assert relue.corps == ("Bonjour, sur deux lignes.", "– un", "– deux suite", "Fin.")
    assert relue.bases == ()
    assert relue.manquent == ()
