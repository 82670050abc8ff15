"""La frise : ce qu'elle place, où, et le sens sûr de chaque date qui manque ou se trompe."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from dossiers_de_controle import regard
from exemples import evenement, faits, solution
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.frise import Barre, Couloir, EtatJalon, Frise, Jalon, Lien, frise
from ase_parcours.metier.frise_table import SANS_PLACE, couloir_vide, en_table
from ase_parcours.metier.jeune import Faits, TypeEvenement

AU = date(2026, 11, 22)
NE = "2009-05-22"


def _frise(f: Faits | None = None, **facettes: Any) -> Frise:
    return frise(regard(f, naissance=facettes.pop("naissance", NE), **facettes))


def _barre(f: Frise, couloir: Couloir) -> Barre:
    (barre,) = f.elements(couloir)
    assert isinstance(barre, Barre)
    return barre


def _jalon(f: Frise, libelle: str) -> Jalon:
    (jalon,) = [j for j in f.jalons if j.libelle == libelle]
    return jalon


# Bornes.


def test_de_l_entree_au_vingt_et_unieme_anniversaire_compris() -> None:
    f = _frise(accueil=[{"lieu": "Foyer", "debut": "2022-03-01", "fin": "2024-01-01"}])
    assert (f.debut, f.fin) == (date(2022, 3, 1), date(2030, 5, 23))
    assert _jalon(f, "21 ans").le == date(2030, 5, 22)


def test_le_suivi_apres_21_ans_prolonge_la_frise() -> None:
    f = _frise(contact=[{"le": "2030-09-01", "moyen": "téléphone", "joint": "oui"}])
    assert f.fin == date(2030, 9, 2)
    assert _jalon(f, "contact, téléphone").lien == Lien("suivi", "contact", "contact0")


@pytest.mark.parametrize("naissance", [None, "1900-01-01", "2100-01-01"])
def test_sans_naissance_credible_la_frise_entoure_aujourd_hui(naissance: str | None) -> None:
    f = _frise(naissance=naissance)
    assert f.debut < AU < f.fin
    assert (f.fin - f.debut).days < 6 * 366


def test_une_naissance_partielle_donne_des_anniversaires_au_plus_tot() -> None:
    f = _frise(naissance="2009")
    majeur = _jalon(f, "18 ans")
    assert majeur.le == date(2027, 1, 1)
    assert "au plus tôt" in majeur.detail


def test_un_dossier_vide_dit_ses_couloirs_vides() -> None:
    f = _frise(naissance=None)
    assert f.barres == ()
    assert f.jalons == ()
    assert couloir_vide(f, Couloir.MESURES) == "rien encore"
    assert couloir_vide(f, Couloir.NUITS) == "date de sortie inconnue"
    assert set(f.rangs.values()) == {1}


def test_une_sortie_prevue_en_2100_n_etire_pas_la_frise() -> None:
    f = _frise(faits(naissance=NE, prevue="2100-01-01"))
    assert f.fin.year == 2030
    assert f.elements(Couloir.NUITS) == ()


# Barres.


def test_une_barre_dit_ses_dates_son_libelle_et_sa_page() -> None:
    b = _barre(
        _frise(mesure=[{"nature": "ADM_21", "debut": "2025-05-22", "fin": "2027-05-22"}]),
        Couloir.MESURES,
    )
    assert (b.debut, b.fin) == (date(2025, 5, 22), date(2027, 5, 22))
    assert b.libelle == "Accueil provisoire jeune majeur"
    assert b.detail.endswith("du 22 mai 2025 au 22 mai 2027")
    assert b.lien == Lien("parcours", "mesure", "mesure0")
    assert b.debut_connu
    assert b.fin_connue


def test_une_fin_absente_n_est_sure_que_jusqu_a_aujourd_hui() -> None:
    f = _frise(accueil=[{"lieu": "Foyer", "debut": "2024-01-01"}])
    b = _barre(f, Couloir.ACCUEILS)
    assert (b.sur_jusqu_au, b.fin, b.fin_connue) == (AU, f.fin, False)
    assert en_table(f, [Couloir.ACCUEILS])[0].savoir == "fin\u00a0: on ne sait pas"


def test_un_debut_absent_ne_s_invente_pas() -> None:
    f = _frise(accueil=[{"lieu": "Foyer", "fin": "2026-01-01"}, {"debut": "2023-01-01"}])
    b = next(b for b in f.barres if b.libelle == "Foyer")
    assert (b.debut, b.debut_connu, b.fin_connue) == (f.debut, False, True)
    assert b.detail.endswith("jusqu’au 1er janvier 2026")


def test_un_fait_sans_date_est_liste_a_part() -> None:
    f = _frise(accueil=[{"lieu": "Foyer"}])
    assert f.elements(Couloir.ACCUEILS) == ()
    assert [h.libelle for h in f.hors] == ["Foyer"]
    assert couloir_vide(f, Couloir.ACCUEILS) == f"1 fait {SANS_PLACE}"
    (ligne,) = (x for x in en_table(f, list(Couloir)) if x.quoi == "Foyer")
    assert (ligne.quand, ligne.savoir) == ("sans date", SANS_PLACE)


@pytest.mark.parametrize("fin", ["2024-01-01", "2023-06-01"])
def test_une_fin_qui_ne_suit_pas_le_debut_se_voit_comme_douteuse(fin: str) -> None:
    b = _barre(_frise(mesure=[{"debut": "2024-01-01", "fin": fin}]), Couloir.MESURES)
    assert (b.debut, b.fin) == (date(2024, 1, 1), date(2024, 1, 2))
    assert b.sur_jusqu_au == b.debut
    assert "à vérifier" in b.detail


def test_un_debut_d_avant_la_naissance_est_a_verifier() -> None:
    f = _frise(mesure=[{"debut": "1900-01-01", "fin": "2026-01-01"}, {"debut": "2024-01-01"}])
    b = next(b for b in f.barres if b.fin == date(2026, 1, 1))
    assert not b.debut_connu
    assert "à vérifier" in b.detail
    assert f.debut == date(2024, 1, 1)


def test_un_fait_de_2100_n_a_pas_de_place_mais_ne_se_perd_pas() -> None:
    f = _frise(mesure=[{"debut": "2100-01-01"}])
    assert f.elements(Couloir.MESURES) == ()
    assert len(f.hors) == 1


def test_une_fin_lointaine_est_connue_et_coupee_au_bord() -> None:
    papier = {"nature": "CNI", "nature_code": "CNI", "emis_le": "2024-01-01"}
    f = _frise(papier=[{**papier, "expire_le": "2039-01-01"}])
    b = _barre(f, Couloir.PAPIERS)
    assert (b.fin, b.fin_connue, b.libelle) == (f.fin, True, "Carte d’identité ou passeport")
    assert not any("expire" in j.libelle for j in f.jalons)


def test_une_annee_scolaire_sans_fin_s_arrete_ou_commence_la_suivante() -> None:
    f = _frise(
        scolarite=[
            {"niveau": "2de", "rentree": "2024-09-01"},
            {"niveau": "1re", "rentree": "2025-09-01"},
        ]
    )
    premiere, seconde = f.elements(Couloir.ACTIVITE)
    assert isinstance(premiere, Barre)
    assert isinstance(seconde, Barre)
    assert (premiere.fin, premiere.fin_connue) == (seconde.debut, False)
    assert premiere.rang == seconde.rang == 0
    assert seconde.sur_jusqu_au == AU


def test_une_demarche_qui_n_a_pas_eu_lieu_n_est_pas_une_activite() -> None:
    demande = {"nature": "STAGE", "etat": "REFUSEE", "debut": "2026-01-01"}
    assert _frise(insertion=[demande]).elements(Couloir.ACTIVITE) == ()


def test_le_papier_d_un_titre_deja_saisi_n_est_pas_montre_deux_fois() -> None:
    f = _frise(
        titre_sejour=[{"nature": "VPF_L423_22", "debut": "2026-01-01", "fin": "2027-01-01"}],
        papier=[
            {"nature": "titre", "nature_code": "TITRE", "expire_le": "2027-01-01"},
            {"nature": "récépissé", "nature_code": "TITRE", "expire_le": "2025-06-01"},
        ],
    )
    assert [b.libelle for b in f.elements(Couloir.PAPIERS)] == [
        "récépissé",
        "Vie privée et familiale (L423-22)",
    ]


def test_des_barres_qui_se_chevauchent_ont_chacune_leur_rangee() -> None:
    f = _frise(
        accueil=[
            {"lieu": "A", "debut": "2023-01-01", "fin": "2025-01-01"},
            {"lieu": "B", "debut": "2024-01-01", "fin": "2026-01-01"},
            {"lieu": "C", "debut": "2025-01-01", "fin": "2026-06-01"},
        ]
    )
    accueils = [b for b in f.barres if b.couloir is Couloir.ACCUEILS]
    assert [(b.libelle, b.rang) for b in accueils] == [("A", 0), ("B", 1), ("C", 0)]
    assert f.rangs[Couloir.ACCUEILS] == 2


# Échéances.


@pytest.mark.parametrize(
    ("le", "attendu"),
    [
        ("2026-11-21", EtatJalon.RETARD),
        ("2026-11-22", EtatJalon.PROCHE),
        ("2027-01-21", EtatJalon.PROCHE),
        ("2027-01-22", EtatJalon.A_VENIR),
    ],
)
def test_l_etat_d_une_echeance(le: str, attendu: EtatJalon) -> None:
    f = _frise(action=[{"besoin": "1", "quoi": "Ouvrir un compte", "pour_le": le}])
    assert _jalon(f, "Ouvrir un compte").etat is attendu


def test_une_action_faite_est_posee_le_jour_ou_elle_l_est_et_l_abandonnee_disparait() -> None:
    faite = {"quoi": "Compte", "pour_le": "2026-01-01", "faite_le": "2026-03-01", "etat": "FAITE"}
    f = _frise(action=[faite, {"quoi": "Rien", "pour_le": "2026-01-01", "etat": "ABANDONNEE"}])
    assert (_jalon(f, "Compte").le, _jalon(f, "Compte").etat) == (
        date(2026, 3, 1),
        EtatJalon.FAIT,
    )
    assert not [j for j in f.jalons if j.libelle == "Rien"]


def test_l_entretien_des_17_ans_est_du_puis_tenu() -> None:
    assert _jalon(_frise(), "entretien des 17 ans").etat is EtatJalon.RETARD
    tenu = {"type": "DIX_SEPT_ANS", "type_code": "DIX_SEPT_ANS", "date": "2026-05-20"}
    f = _frise(entretien=[tenu])
    assert not [j for j in f.jalons if j.libelle == "entretien des 17 ans"]
    assert _jalon(f, "Entretien des 17 ans").etat is EtatJalon.FAIT


def test_la_sortie_et_l_entretien_des_six_mois() -> None:
    f = _frise(faits(naissance=NE, prevue="2027-01-21"))
    assert _jalon(f, "sortie prévue").etat is EtatJalon.PROCHE
    assert _jalon(f, "entretien des six mois").le == date(2027, 7, 21)
    nuits = _barre(f, Couloir.NUITS)
    assert (nuits.debut, nuits.fin) == (date(2027, 1, 21), date(2027, 7, 21))
    assert nuits.libelle == "181 nuits découvertes"


def test_une_sortie_depassee_est_en_retard_et_une_sortie_faite_un_evenement() -> None:
    assert _jalon(_frise(faits(naissance=NE, prevue="2026-11-01")), "sortie prévue").etat is (
        EtatJalon.RETARD
    )
    sortie = evenement(TypeEvenement.SORTIE, "2026-10-01")
    f = _frise(faits(naissance=NE, evenements=(sortie,)))
    assert _jalon(f, "sortie").etat is EtatJalon.FAIT
    assert not [j for j in f.jalons if j.libelle == "sortie prévue"]


def test_un_papier_expire_que_rien_ne_remplace_est_en_retard() -> None:
    def papier(fin: str) -> dict[str, str]:
        return {"nature": "CNI", "nature_code": "CNI", "expire_le": fin}

    mot = "Carte d’identité ou passeport expire"
    assert _jalon(_frise(papier=[papier("2026-01-01")]), mot).etat is EtatJalon.RETARD
    remplacee = _frise(papier=[papier("2026-01-01"), papier("2036-01-01")])
    assert not [j for j in remplacee.jalons if j.libelle == mot]


def test_un_papier_vaut_encore_le_jour_ou_il_expire_une_mesure_non() -> None:
    f = _frise(
        papier=[{"nature": "Passeport", "recu_le": "2026-01-01", "expire_le": "2027-05-01"}],
        mesure=[{"nature": "ADM_14", "debut": "2026-01-01", "fin": "2027-05-22"}],
    )
    assert _barre(f, Couloir.PAPIERS).fin == date(2027, 5, 2)
    assert _jalon(f, "Passeport expire").le == date(2027, 5, 1)
    assert _barre(f, Couloir.MESURES).fin == date(2027, 5, 22)
    assert _jalon(f, "fin : Accueil provisoire du mineur").le == date(2027, 5, 22)


def test_l_echeancier_se_branche_et_ce_qui_sort_de_la_frise_ne_se_perd_pas() -> None:
    apjm = Jalon(date(2027, 4, 22), "APJM", "d", Lien("ressources", "x", "1"), EtatJalon.A_VENIR)
    loin = Jalon(date(2100, 1, 1), "loin", "d", Lien("ressources", "x", "2"), EtatJalon.A_VENIR)
    f = frise(regard(), [apjm, loin])
    assert apjm in f.jalons
    assert [h.libelle for h in f.hors] == ["loin"]


# Jamais d'exception, toujours en ordre et dans les bornes.

_jours = st.none() | st.sampled_from(
    [
        "2026-11-22", "2026-11-21", "2026-11-23", "2024-02-29", "2027-05-22", "2020-01-01",
        "2009-05-22", "2030-05-22", "2030-05-23", "1900-01-01", "2100-12-31", "0001-01-01",
        "9999-12-31", "2026-13-40", "", "hier",
    ]
)  # fmt: skip
_mots = st.none() | st.sampled_from(["", "Foyer\nÉole", "ADM_21", "CNI", "DISPARU"])


def _faits_de(type_: str, dates: tuple[str, ...], mots: tuple[str, ...]) -> st.SearchStrategy[Any]:
    champs = dict.fromkeys(dates, _jours) | dict.fromkeys(mots, _mots)
    return st.tuples(st.just(type_), st.lists(st.fixed_dictionaries(champs), max_size=4))


_facettes = st.tuples(
    _faits_de("mesure", ("debut", "fin"), ("nature",)),
    _faits_de("protection", ("debut", "fin"), ("regime",)),
    _faits_de("accueil", ("debut", "fin"), ("lieu", "nature")),
    _faits_de("scolarite", ("rentree", "fin"), ("niveau", "diplome")),
    _faits_de("insertion", ("debut", "fin"), ("nature", "etat")),
    _faits_de("titre_sejour", ("debut", "fin"), ("nature",)),
    _faits_de("papier", ("emis_le", "recu_le", "expire_le"), ("nature", "nature_code")),
    _faits_de("sante", ("date", "echeance"), ("element",)),
    _faits_de("action", ("pour_le", "faite_le"), ("quoi", "etat")),
    _faits_de("entretien", ("date",), ("type", "type_code")),
    _faits_de("contact", ("le",), ("moyen",)),
)
_vraies = st.sampled_from([None, "2009-05-22", "2009", "1900-01-01", "2100-01-01", "2005-02-29"])
_evenements = st.lists(
    st.builds(
        evenement,
        st.sampled_from(TypeEvenement),
        st.sampled_from(["0001-01-01", "2026-10-01", "2026-12-25", "9999-12-31"]),
    ),
    max_size=3,
)


@given(_facettes, _vraies, st.none() | st.dates(), _evenements, st.dates())
def test_la_frise_ne_leve_jamais_et_reste_en_ordre(
    lues: tuple[tuple[str, list[dict[str, Any]]], ...],
    naissance: str | None,
    prevue: date | None,
    evenements: list[Any],
    au: date,
) -> None:
    if naissance == "2005-02-29":
        naissance = "2004-02-29"
    f = faits(
        solution("FJT", "2026-12-01"),
        naissance=naissance,
        prevue=prevue.isoformat() if prevue else None,
        evenements=tuple(evenements),
    )
    propres: dict[str, Any] = {t: r for t, r in lues if t not in ("mesure", "accueil")}
    r = regard(f, au=au, **propres)
    entier = frise(type(r)(r.identite, {**r.facettes, **_rangees(lues)}, r.evaluation, r.reperes))
    assert entier.debut < entier.fin
    for couloir in Couloir:
        elements = entier.elements(couloir)
        debuts = [e.le if isinstance(e, Jalon) else e.debut for e in elements]
        assert debuts == sorted(debuts)
    for b in entier.barres:
        assert entier.debut <= b.debut < b.fin <= entier.fin
        assert b.sur_jusqu_au is None or b.debut <= b.sur_jusqu_au <= b.fin
        assert b.rang < entier.rangs[b.couloir]
    for j in entier.jalons:
        assert entier.debut <= j.le < entier.fin
    _rien_ne_se_cache(entier)
    assert all(x.quoi for x in en_table(entier, list(Couloir)))


def _rangees(lues: tuple[tuple[str, list[dict[str, Any]]], ...]) -> dict[str, Any]:
    return {t: tuple({"id": f"{t}{i}", **x} for i, x in enumerate(xs)) for t, xs in lues}


def _rien_ne_se_cache(f: Frise) -> None:
    for i, a in enumerate(f.barres):
        for b in f.barres[i + 1 :]:
            if (a.couloir, a.rang) == (b.couloir, b.rang):
                assert a.fin <= b.debut or b.fin <= a.debut
