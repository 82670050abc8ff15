"""La liste des jeunes : chercher, filtrer, trier, ouvrir, exporter, créer."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import JOUR
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import preferences
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.jeunes.colonnes import COLONNES, PAR_NOM, colonnes_montrees
from ase_parcours.bureau.jeunes.delegue import parties_trouvees
from ase_parcours.bureau.jeunes.export import feuille
from ase_parcours.bureau.jeunes.filtres import Filtres, Pistes, Quand, retenir
from ase_parcours.bureau.jeunes.index import IndexNoms
from ase_parcours.bureau.jeunes.modele import ModeleJeunes
from ase_parcours.bureau.jeunes.page import PageJeunes
from ase_parcours.bureau.jeunes.table import TableJeunes
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.recherche import chercher
from ase_parcours.echanges.tableur.sortie import en_csv
from ase_parcours.metier.calendrier import lire_naissance
from ase_parcours.metier.garantie import evaluer
from ase_parcours.metier.jeune import Faits
from ase_parcours.metier.nuits import Niveau
from ase_parcours.referentiels import reperes_du_territoire

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

REPERES = reperes_du_territoire(None)
NOMS = ("Bah", "Bâ", "Koné", "Østergård", "N'Diaye", "Da Silva", "Müller", "Nguyễn", "Le Goff")
PRENOMS = ("Chloé", "Zoé", "Jean-Baptiste", "Aïcha", "Loïc", "Souleymane")


def ligne(rang: int, nom: str, prenom: str, sortie: int | None = 100) -> LigneJeune:
    """Un jeune évalué, sans coffre."""
    prevue = None if sortie is None else JOUR + timedelta(days=sortie)
    dossier = f"P75-{rang:05}"
    naissance = lire_naissance(f"200{7 + rang % 3}-0{1 + rang % 9}-12")
    faits = Faits(f"id-{rang}", dossier, naissance=naissance, sortie_prevue=prevue)
    evaluation = evaluer(faits, JOUR, REPERES)
    return LigneJeune(faits.id, dossier, nom, prenom, None, None, None, evaluation)


FOULE = [
    ligne(n, NOMS[n % len(NOMS)], PRENOMS[n // len(NOMS) % len(PRENOMS)], n - 20) for n in range(54)
]


# --- Recherche ----------------------------------------------------------------------------------


@given(st.lists(st.sampled_from([*NOMS, *PRENOMS, "P75", "00012", "ko", "sté"]), max_size=3))
def test_l_index_trouve_comme_la_recherche_en_ligne(morceaux: list[str]) -> None:
    texte = " ".join(morceaux)
    trouvailles = IndexNoms(FOULE).chercher(texte)
    attendus = chercher(FOULE, texte)
    if trouvailles.exacts:
        assert list(trouvailles.exacts) == attendus
    else:
        assert {x.id for x in trouvailles.voisins} <= {x.id for x in attendus}
    assert not {x.id for x in trouvailles.exacts} & {x.id for x in trouvailles.voisins}


@given(st.text(max_size=60))
def test_la_recherche_ne_leve_jamais(texte: str) -> None:
    trouvailles = IndexNoms(FOULE).chercher(texte)
    assert len(trouvailles.exacts) <= len(FOULE)


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("ostergard", "Østergård"),
        ("ndiaye", "N'Diaye"),
        ("silva da", "Da Silva"),
        ("nguyen", "Nguyễn"),
        ("LE GOFF", "Le Goff"),
    ],
)
def test_accents_ordre_et_collage_sont_indifferents(texte: str, nom: str) -> None:
    exacts = IndexNoms(FOULE).chercher(texte).exacts
    assert exacts
    assert {x.nom for x in exacts} == {nom}


def test_un_nom_mal_ecrit_propose_ses_voisins() -> None:
    trouvailles = IndexNoms(FOULE).chercher("mullerr")
    assert trouvailles.exacts == ()
    assert {x.nom for x in trouvailles.voisins} == {"Müller"}


@pytest.mark.parametrize(
    ("texte", "fragments", "parties"),
    [
        ("Chloé", ("chloe",), [(0, 5)]),
        ("Østergård", ("gard",), [(5, 9)]),
        ("Bâ", ("ba",), [(0, 2)]),
        ("Jean-Baptiste", ("bap", "jean"), [(0, 4), (5, 8)]),
        ("Koné", ("zz",), []),
    ],
)
def test_ce_qui_repond_est_souligne_a_sa_place(
    texte: str, fragments: tuple[str, ...], parties: list[tuple[int, int]]
) -> None:
    assert parties_trouvees(texte, fragments) == parties


@given(st.text(max_size=30), st.lists(st.text(min_size=1, max_size=4), max_size=4))
def test_les_parties_soulignees_sont_dans_le_texte_et_disjointes(
    texte: str, fragments: list[str]
) -> None:
    parties = parties_trouvees(texte, tuple(fragments))
    assert all(0 <= d < f <= len(texte) for d, f in parties)
    assert all(a[1] <= b[0] for a, b in pairwise(parties))


# --- Filtres, colonnes, tri ---------------------------------------------------------------------


def test_les_filtres_se_croisent() -> None:
    def au_tableau(x: LigneJeune) -> bool:
        return x.sortie is None or x.sortie <= date(2027, 11, 22)

    tous = [*FOULE, ligne(90, "Sy", "Awa", 500), ligne(91, "Sy", "Bo", None)]
    rouges = Filtres(niveaux=frozenset({Niveau.SANS_SOLUTION}))
    assert len(retenir(tous, rouges, JOUR, au_tableau)) == len(tous)
    loin = retenir(tous, Filtres(quand=frozenset({Quand.AU_DELA})), JOUR, au_tableau)
    assert [x.dossier for x in loin] == ["P75-00090"]
    proches = retenir(tous, Filtres(quand=frozenset({Quand.PROCHE})), JOUR, au_tableau)
    assert all(x.sortie and 0 <= (x.sortie - JOUR).days <= 90 for x in proches)
    depassees = retenir(tous, Filtres(quand=frozenset({Quand.DEPASSEE})), JOUR, au_tableau)
    # Les vingt premiers de la foule, et Bo, majeur depuis longtemps sans date prévue.
    assert len(depassees) == 21
    plan_b = Filtres(pistes=frozenset({Pistes.PLAN_B}), quand=frozenset({Quand.AU_DELA}))
    assert retenir(tous, plan_b, JOUR, au_tableau) == []
    deux = Filtres(pistes=frozenset({Pistes.UNE, Pistes.PLUSIEURS}))
    assert retenir(tous, deux, JOUR, au_tableau) == []


@given(
    st.sets(st.sampled_from([c.nom for c in COLONNES])),
    st.integers(200, 3000),
    st.booleans(),
)
def test_les_colonnes_tiennent_ou_il_ne_reste_que_les_indispensables(
    choisies: set[str], largeur: int, large: bool
) -> None:
    montrees = colonnes_montrees(tuple(choisies), largeur, large)
    assert [c.nom for c in COLONNES if not c.rang] == [c.nom for c in montrees if not c.rang]
    tient = sum(c.largeur for c in montrees) <= largeur
    assert tient or not any(c.rang for c in montrees)


@pytest.mark.parametrize("colonne", [c.nom for c in COLONNES])
def test_chaque_colonne_se_trie_dans_les_deux_sens(colonne: str) -> None:
    modele = ModeleJeunes()
    tous = [*FOULE, ligne(91, "Sy", "Bo", None)]
    modele.trier(colonne)
    modele.montrer(tous)
    cles = [PAR_NOM[colonne].cle(x) for x in modele.exacts]
    assert cles == sorted(cles)
    modele.trier(colonne)
    modele.montrer(tous)
    assert [PAR_NOM[colonne].cle(x) for x in modele.exacts] == sorted(cles, reverse=True)
    modele.trier(colonne)
    modele.montrer(tous)
    assert modele.exacts == tous


def test_le_modele_respecte_le_contrat_de_qt(qapp: QApplication) -> None:
    modele = ModeleJeunes()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    controle = QAbstractItemModelTester(modele, mode)
    modele.montrer(FOULE, FOULE[:3])
    modele.choisir_colonnes(list(COLONNES[:4]))
    modele.montrer([])
    assert controle.model() is modele


def test_dix_mille_jeunes_ne_peignent_que_ce_qui_se_voit(qtbot: QtBot) -> None:
    lus: set[int] = set()

    class Compteur(ModeleJeunes):
        def data(
            self,
            index: QModelIndex | QPersistentModelIndex,
            role: int = Qt.ItemDataRole.DisplayRole,
        ) -> object:
            lus.add(index.row())
            return super().data(index, role)

    table = TableJeunes()
    qtbot.addWidget(table)
    compteur = Compteur(table)
    table.modele = compteur
    table.setModel(compteur)
    table.resize(1200, 600)
    table.show()
    compteur.montrer([FOULE[n % len(FOULE)] for n in range(10_000)])
    lus.clear()
    table.grab()
    assert 10 <= len(lus) <= 40
    table.choisir(9_999)
    lus.clear()
    table.grab()
    assert 9_999 in lus
    assert len(lus) <= 40


# --- Export -------------------------------------------------------------------------------------


def test_le_csv_se_relit_avec_ses_accents_et_ses_pieges() -> None:
    piege = ligne(99, '=HYPERLINK("http://x")', 'Zoé;"\n', 10)
    octets = en_csv(feuille([piege, FOULE[3]], list(COLONNES)))
    assert octets.startswith(b"\xef\xbb\xbf")
    rangees = list(csv.reader(io.StringIO(octets.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rangees[0][0] == "N° de dossier"
    assert len(rangees) == 3
    noms = [r[rangees[0].index("Nom")] for r in rangees[1:]]
    assert noms[0].startswith("'=HYPERLINK")
    assert noms[1] == f"{FOULE[3].nom} {FOULE[3].prenom}"
    assert rangees[1][rangees[0].index("Sortie")] == "02/12/2026"


# --- La page ------------------------------------------------------------------------------------


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer")) as ouverte:
        ouverte.ouvrir("jeunes")
        yield ouverte


@pytest.fixture
def page(fenetre: Fenetre) -> PageJeunes:
    jeunes = fenetre.page("jeunes")
    assert isinstance(jeunes, PageJeunes)
    return jeunes


def dossiers(page: PageJeunes) -> list[str]:
    return [x.dossier for x in page.table.modele.exacts]


def test_l_ordre_est_celui_des_listes_de_la_garantie(page: PageJeunes) -> None:
    ordre = ["P75-7", "P75-6", "P75-1", "P75-2", "P75-5", "P75-3", "P75-4"]
    assert dossiers(page) == ordre
    assert page.ui.compte.text() == "7 jeunes"
    assert page.ui.compte_sur.text() == ""


def test_chercher_au_fil_de_la_frappe(page: PageJeunes) -> None:
    QTest.keyClicks(page.recherche, "chloe b")
    assert dossiers(page) == ["P75-5", "P75-3"]
    assert (page.ui.compte.text(), page.ui.compte_sur.text()) == ("2 jeunes", "sur 7")
    QTest.keyClicks(page.recherche, "ah")
    assert dossiers(page) == ["P75-3"]
    voisins = [page.table.modele.ligne(r) for r in range(page.table.modele.rowCount())]
    assert [x.dossier if x else None for x in voisins] == ["P75-3", None, "P75-5"]
    QTest.keyClick(page.recherche, Qt.Key.Key_Escape)
    assert len(dossiers(page)) == 7


def test_le_clavier_saute_l_intertitre_et_ouvre(fenetre: Fenetre, page: PageJeunes) -> None:
    QTest.keyClicks(page.recherche, "chloe bah")
    page.table.setFocus()
    assert page.table.currentIndex().row() == 0
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.currentIndex().row() == 2
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert fenetre.courante == "dossier"
    assert "P75-5" in fenetre.ui.sous_titre.text()


def test_ctrl_f_revient_a_la_recherche(fenetre: Fenetre, page: PageJeunes) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert fenetre.focusWidget() is page.recherche


def test_un_titre_trie_et_la_rangee_choisie_reste_la_meme(page: PageJeunes) -> None:
    page.table.choisir(2)
    choisi = page.table.choisi
    rang = [c.nom for c in page.table.modele.colonnes].index("nom")
    titres = page.table.horizontalHeader()
    milieu = titres.sectionViewportPosition(rang) + titres.sectionSize(rang) // 2
    QTest.mouseClick(
        titres.viewport(),
        Qt.MouseButton.LeftButton,
        pos=titres.rect().center().__class__(milieu, 8),
    )
    noms = [x.nom for x in page.table.modele.exacts]
    assert noms == ["Bâ", "Bah", "Fontaine", "Khelifi", "N'Diaye", "Østergård", "Traoré"]
    assert page.table.choisi == choisi
    assert titres.isSortIndicatorShown()


def test_les_puces_filtrent_disent_et_s_effacent(page: PageJeunes) -> None:
    puce = page.filtres.puces["referents"]
    actions = {a.text(): a for a in puce.menu.actions()}
    actions["M. Faure"].trigger()
    assert sorted(dossiers(page)) == ["P75-3", "P75-4", "P75-5"]
    assert "M. Faure" in puce.accessibleName()
    assert page.ui.tout_effacer.isVisible()
    croix = QPoint(puce.width() - 14, puce.height() // 2)
    QTest.mouseClick(puce, Qt.MouseButton.LeftButton, pos=croix)
    assert len(dossiers(page)) == 7
    actions["À désigner"].trigger()
    assert dossiers(page) == ["P75-7"]
    QTest.keyClick(puce, Qt.Key.Key_Delete)
    assert not page.ui.tout_effacer.isVisible()


def test_les_referents_a_designer_se_voient_en_tete_et_se_trouvent(page: PageJeunes) -> None:
    lien = page.filtres.a_designer
    assert (lien.text(), lien.isVisible()) == ("1 référent à désigner", True)
    QTest.mouseClick(lien, Qt.MouseButton.LeftButton)
    assert dossiers(page) == ["P75-7"]
    rang = [c.nom for c in page.table.modele.colonnes].index("referent")
    assert page.table.modele.index(0, rang).data() == "à désigner"
    QTest.keyClick(page.filtres.puces["referents"], Qt.Key.Key_Delete)
    assert len(dossiers(page)) == 7


def test_un_referent_a_designer_n_a_pas_de_nom_dans_l_export(page: PageJeunes) -> None:
    colonne = next(c for c in COLONNES if c.nom == "referent")
    octets = en_csv(feuille(page.table.modele.exacts, [colonne]))
    lignes = octets.decode("utf-8-sig").splitlines()
    assert "P75-7;" in lignes


def test_rien_avec_ces_filtres_propose_de_les_lever(page: PageJeunes) -> None:
    QTest.keyClicks(page.recherche, "qqqq")
    assert page.ui.vide.isVisible()
    assert not page.table.isVisible()
    assert "Aucun jeune avec ces filtres" in page._vide.accessibleName()
    page._vide.bouton.click()
    assert len(dossiers(page)) == 7


def test_les_colonnes_choisies_se_retiennent(page: PageJeunes) -> None:
    actions = {a.data(): a for a in page._menu.actions()}
    actions["etape"].trigger()
    actions["dossier"].trigger()
    noms = [c.nom for c in page.table.modele.colonnes]
    assert "dossier" in noms
    assert "etape" not in noms
    assert "dossier" in preferences.lire().colonnes


class Fichiers:
    """Répond à la place des dialogues du poste."""

    def __init__(self, chemin: Path | None) -> None:
        self._chemin = chemin

    def a_lire(self, parent: QWidget, titre: str, filtre: str) -> Path | None:
        del parent, titre, filtre
        return self._chemin

    def a_ecrire(self, parent: QWidget, titre: str, nom: str, filtre: str) -> Path | None:
        del parent, titre, nom, filtre
        return self._chemin

    def un_dossier(self, parent: QWidget, titre: str) -> Path | None:
        del parent, titre
        return self._chemin


def test_exporter_ecrit_ce_qui_est_montre(
    fenetre: Fenetre, page: PageJeunes, tmp_path: Path
) -> None:
    page.fichiers = Fichiers(tmp_path / "liste.csv")
    QTest.keyClicks(page.recherche, "chloe")
    page.ui.exporter.click()
    fabrique.finir(fenetre.contexte)
    rangees = (tmp_path / "liste.csv").read_text("utf-8-sig").splitlines()
    assert [r.split(";")[0] for r in rangees] == ["N° de dossier", "P75-5", "P75-3"]
    assert "2 jeunes" in fenetre.avis.phrase
    assert not fenetre.avis.bouton.isVisible()


def test_un_export_impossible_se_dit(fenetre: Fenetre, page: PageJeunes, tmp_path: Path) -> None:
    page.fichiers = Fichiers(tmp_path / "absent" / "liste.csv")
    page.ui.exporter.click()
    fabrique.finir(fenetre.contexte)
    assert fenetre.annonces.refus is not None
    page.fichiers = Fichiers(None)
    page.ui.exporter.click()
    fabrique.finir(fenetre.contexte)
    assert list(tmp_path.glob("*.csv")) == []


# --- Nouveau dossier ----------------------------------------------------------------------------


def test_creer_un_dossier_avec_des_dates_a_la_francaise(fenetre: Fenetre, page: PageJeunes) -> None:
    page.ui.nouveau.click()
    assert page.nouveau.montre
    assert fenetre.focusWidget() is page.ui.numero
    ui = page.ui
    QTest.keyClicks(ui.numero, "p75 2026/00041")
    QTest.keyClicks(ui.nom, "Diop")
    QTest.keyClicks(ui.prenom, "Awa")
    QTest.keyClicks(ui.naissance, "5 mai 2009")
    QTest.keyClicks(ui.sortie, "5/5/27")
    QTest.keyClick(ui.sortie, Qt.Key.Key_Return)
    fabrique.finir(fenetre.contexte)
    cree = fenetre.suivis.de_dossier("P75-2026-00041")
    assert cree is not None
    assert (cree.nom, cree.prenom) == ("Diop", "Awa")
    assert cree.naissance.exacte == date(2009, 5, 5)
    assert cree.sortie == date(2027, 5, 5)
    assert fenetre.courante == "dossier"
    assert fenetre.avis.annulable
    fenetre.annuler()
    fabrique.finir(fenetre.contexte)
    assert fenetre.suivis.de_dossier("P75-2026-00041") is None


def test_un_numero_deja_pris_ne_modifie_pas_l_autre_dossier(
    fenetre: Fenetre, page: PageJeunes
) -> None:
    page.nouveau.montrer()
    ui = page.ui
    QTest.keyClicks(ui.numero, "p75-2")
    assert ui.existant.isVisible()
    assert "Inès Khelifi" in ui.existant_texte.text()
    ui.nom.setText("Autre")
    ui.prenom.setText("Personne")
    ui.creer.click()
    fabrique.finir(fenetre.contexte)
    inchangee = fenetre.suivis.de_dossier("P75-2")
    assert inchangee is not None
    assert inchangee.nom == "Khelifi"
    ui.existant_ouvrir.click()
    assert fenetre.courante == "dossier"
    assert "P75-2" in fenetre.ui.sous_titre.text()


@pytest.mark.parametrize(
    ("champ", "texte"),
    [("sortie", "31/02/2027"), ("naissance", "pas une date"), ("nom", ""), ("numero", "")],
)
def test_une_saisie_fautive_se_dit_sous_son_champ(
    fenetre: Fenetre, page: PageJeunes, champ: str, texte: str
) -> None:
    page.nouveau.montrer()
    bonnes = {"numero": "N-1", "nom": "Diop", "prenom": "Awa", "naissance": "", "sortie": ""}
    for nom, valeur in (bonnes | {champ: texte}).items():
        getattr(page.ui, nom).setText(valeur)
    page.ui.creer.click()
    fabrique.finir(fenetre.contexte)
    assert getattr(page.ui, f"faute_{champ}").isVisible()
    assert fenetre.focusWidget() is getattr(page.ui, champ)
    assert len(fenetre.suivis.suivies) == 7
    assert page.nouveau.montre


def test_une_naissance_apres_aujourd_hui_est_refusee_par_la_regle(
    fenetre: Fenetre, page: PageJeunes
) -> None:
    page.nouveau.montrer()
    for nom, valeur in (("numero", "N-1"), ("nom", "Diop"), ("prenom", "Awa")):
        getattr(page.ui, nom).setText(valeur)
    page.ui.naissance.setText("01/01/2027")
    page.ui.creer.click()
    fabrique.finir(fenetre.contexte)
    assert page.ui.faute_naissance.text()
    assert fenetre.suivis.de_dossier("N-1") is None
    assert page.ui.creer.isEnabled()


def test_fermer_le_formulaire_ne_cree_rien(fenetre: Fenetre, page: PageJeunes) -> None:
    page.nouveau.montrer()
    page.ui.numero.setText("N-1")
    page.ui.fermer_nouveau.click()
    assert not page.nouveau.montre
    assert fenetre.suivis.de_dossier("N-1") is None
