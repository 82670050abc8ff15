"""La frise imprimée, relue : couchée, en noir, paginée, sans rien perdre ni nommer au titre."""

from __future__ import annotations

import io
from datetime import date

import pikepdf
import pytest
from lecture_pdf import boites_des_pages, polices, sans_blancs, textes_des_pages

from ase_parcours.metier.frise import Barre, Couloir, EtatJalon, Frise, Hors, Jalon, Lien
from ase_parcours.metier.nuits import Couverture
from ase_parcours.rapports.contenus.communs import EnTete, Personne
from ase_parcours.rapports.documents.frise import ContenuFrise, rendre

AU = date(2026, 11, 22)
DEBUT, FIN = date(2021, 10, 13), date(2028, 7, 15)
SORTIE = date(2027, 1, 21)


def _barre(couloir: Couloir, mot: str, debut: date, fin: date, **champs: object) -> Barre:
    detail = f"{mot}\ndu {debut.year} au {fin.year}"
    return Barre(couloir, debut, fin, mot, detail, Lien("parcours", "x", mot), **champs)  # type: ignore[arg-type]


def _jalon(mot: str, le: date, etat: EtatJalon = EtatJalon.FAIT) -> Jalon:
    return Jalon(le, mot, f"{mot}\n{le.isoformat()}", Lien("projet", "x", mot), etat)


def _frise(
    barres: list[Barre], jalons: list[Jalon], hors: tuple[Hors, ...] = (), rangs: int = 1
) -> Frise:
    par = dict.fromkeys(Couloir, rangs)
    return Frise(DEBUT, FIN, AU, tuple(barres), tuple(jalons), hors, par)


def _contenu(frise: Frise, nom: str = "Khelifi") -> ContenuFrise:
    en_tete = EnTete("Aide sociale à l'enfance", "Foyer Éole", date_edition=AU)
    return ContenuFrise(en_tete, Personne(nom, "Inès", "P75-2021-00280", "14 juillet 2007"), frise)


ORDINAIRE = _frise(
    [
        _barre(Couloir.MESURES, "Placement", DEBUT, SORTIE),
        _barre(
            Couloir.ACCUEILS, "Foyer Éole", date(2024, 3, 1), FIN, fin_connue=False,
            sur_jusqu_au=AU,
        ),
        _barre(Couloir.NUITS, "181 nuits découvertes", SORTIE, date(2027, 7, 21),
               couverture=Couverture.DECOUVERTE),
    ],
    [_jalon("18 ans", date(2025, 7, 14)), _jalon("Bilan", date(2026, 12, 1), EtatJalon.PROCHE)],
    (Hors(Couloir.PAPIERS, "passeport", "Passeport\nsans date", Lien("documents")),),
)  # fmt: skip


def test_une_page_couchee_qui_dit_qui_quoi_et_quand() -> None:
    octets, pages = rendre(_contenu(ORDINAIRE))
    assert pages == 1
    (texte,) = textes_des_pages(octets)
    for mot in (
        *("Frise de vie", "Inès Khelifi", "P75-2021-00280", "dimanche 22 novembre 2026"),
        *("page 1/1", "document de travail, pas une édition"),
        *("Mesures", "Accueils", "Activité", "Papiers valides", "Échéances", "Nuits"),
        *("Placement", "18 ans", "Bilan", "aujourd’hui", "on ne sait pas encore", "2025"),
        *("échéance faite", "échéance en retard", "nuits découvertes", "rien encore"),
        *("Passeport", "sans place sur la frise"),
    ):
        assert sans_blancs(mot) in sans_blancs(texte), mot
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        _, _, large, haut = (float(x) for x in pdf.pages[0].MediaBox)
        assert (round(large), round(haut)) == (842, 595)
        assert "Khelifi" not in str(pdf.docinfo.get("/Title", ""))
        assert "P75-2021-00280" in str(pdf.docinfo.get("/Title", ""))
    assert all(polices(octets).values()), "polices embarquées"


def test_les_memes_faits_donnent_les_memes_octets() -> None:
    assert rendre(_contenu(ORDINAIRE)) == rendre(_contenu(ORDINAIRE))


def test_rien_n_est_en_couleur() -> None:
    octets, _ = rendre(_contenu(ORDINAIRE))
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        for page in pdf.pages:
            for geste in pikepdf.parse_content_stream(page):
                if str(geste.operator) in ("rg", "RG"):
                    rvb = [float(str(x)) for x in geste.operands]
                    assert max(rvb) - min(rvb) < 0.08, rvb


def test_deux_cents_elements_tiennent_sur_des_pages_numerotees() -> None:
    jours = [date.fromordinal(DEBUT.toordinal() + 12 * i) for i in range(200)]
    barres = [
        _barre(
            Couloir.ACTIVITE,
            f"fait n{i:03d}",
            j,
            date.fromordinal(j.toordinal() + 200),
            rang=i % 20,
        )
        for i, j in enumerate(jours[:100])
    ]
    jalons = [_jalon(f"date n{i:03d}", j) for i, j in enumerate(jours[100:])]
    octets, pages = rendre(_contenu(_frise(barres, jalons, rangs=20)))
    textes = textes_des_pages(octets)
    assert len(textes) == pages > 3
    for rang, texte in enumerate(textes, start=1):
        assert f"page {rang}/{pages}" in texte
    tout = sans_blancs("".join(textes))
    assert all(f"faitn{i:03d}" in tout for i in range(100))
    assert all(f"daten{i:03d}" in tout for i in range(100))
    for boite in boites_des_pages(octets):
        assert boite.left() >= 0
        assert boite.right() <= 842
        assert boite.bottom() <= 595


@pytest.mark.parametrize("mot", ["<b>gras</b> & <img src='x'>", "É" * 500, "سلام", "a\nb"])
def test_un_texte_hostile_est_imprime_tel_quel(mot: str) -> None:
    frise = _frise([_barre(Couloir.MESURES, " ".join(mot.split()), DEBUT, AU)], [_jalon(mot, AU)])
    octets, pages = rendre(_contenu(frise, nom=mot))
    assert pages >= 1
    if mot.startswith("<b>"):
        assert "<b>gras</b>" in "".join(textes_des_pages(octets))


def test_un_dossier_vide_le_dit() -> None:
    octets, pages = rendre(_contenu(_frise([], [])))
    assert pages == 1
    (texte,) = textes_des_pages(octets)
    assert "Rien n’est encore daté dans ce dossier." in texte
    assert "date de sortie inconnue" in texte


def test_une_vie_d_un_mois_se_dessine() -> None:
    courte = Frise(date(2026, 12, 1), date(2027, 1, 1), AU, (), (), (), dict.fromkeys(Couloir, 1))
    octets, _ = rendre(_contenu(courte))
    assert "aujourd’hui" not in "".join(textes_des_pages(octets))
