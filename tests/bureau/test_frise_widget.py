"""La frise à l'écran : échelle, clavier, souris, peinture, parole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from frises_d_essai import AU, DEBUT, FIN, SORTIE, assembler, barre, jalon, ordinaire, pleine
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.frise import phrases
from ase_parcours.bureau.frise.frise import FriseDeVie
from ase_parcours.bureau.frise.geometrie import Geometrie
from ase_parcours.bureau.frise.vue import PALIERS, Vue
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.metier.frise import Couloir, Element, EtatJalon, Frise, Lien

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CTRL, MAJ = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


def _montree(qtbot: QtBot, frise: Frise | None = None, largeur: int = 1010) -> FriseDeVie:
    widget = FriseDeVie(nuits=True)
    qtbot.addWidget(widget)
    widget.montrer(frise or ordinaire(), "Inès Khelifi", repere="ines")
    widget.resize(largeur, widget.sizeHint().height())
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.setFocus()
    QApplication.processEvents()
    return widget


def _g(widget: FriseDeVie) -> Geometrie:
    geometrie = widget.geometrie()
    assert geometrie is not None
    return geometrie


def _element(widget: FriseDeVie, libelle: str) -> Element:
    assert widget.frise is not None
    tous = [e for c in Couloir for e in widget.frise.elements(c)]
    return next(e for e in tous if e.libelle == libelle)


def _choisi(widget: FriseDeVie) -> str:
    assert widget.choisi is not None
    return widget.choisi.libelle


def _touche(widget: FriseDeVie, touche: Qt.Key, modifs: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, touche, modifs or Qt.KeyboardModifier.NoModifier)


def _pixel(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(int(x), int(y)).name().upper()


# Échelle.


def test_ctrl_plus_va_de_la_vie_a_un_mois_et_ctrl_zero_revient(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    assert widget.vue.tout
    vus = []
    for _ in range(4):
        _touche(widget, Qt.Key.Key_Plus, CTRL)
        vus.append(widget.vue.jours)
    assert vus == [*PALIERS, PALIERS[-1]]
    _touche(widget, Qt.Key.Key_Minus, CTRL)
    assert widget.vue.jours == PALIERS[1]
    _touche(widget, Qt.Key.Key_0, CTRL)
    assert widget.vue.tout


@pytest.mark.parametrize("touche", [Qt.Key.Key_0, Qt.Key.Key_Agrave])
def test_la_touche_zero_d_un_clavier_francais_est_un_a_accent(qtbot: QtBot, touche: Qt.Key) -> None:
    widget = _montree(qtbot)
    _touche(widget, Qt.Key.Key_Plus, CTRL | MAJ)
    assert not widget.vue.tout
    _touche(widget, touche, CTRL)
    assert widget.vue.tout


def test_le_zoom_garde_en_vue_l_element_choisi(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    widget.choisir(_element(widget, "18 ans"))
    _touche(widget, Qt.Key.Key_Plus, CTRL)
    _touche(widget, Qt.Key.Key_Plus, CTRL)
    g = _g(widget)
    assert g.gauche <= g.x(date(2025, 7, 14)) <= g.droite


def test_un_long_fait_en_cours_s_agrandit_autour_d_aujourd_hui(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    widget.choisir(_element(widget, "Foyer"))
    for _ in range(3):
        _touche(widget, Qt.Key.Key_Plus, CTRL)
    g = _g(widget)
    assert g.gauche < g.x(AU) < g.droite


def test_ctrl_et_la_molette_zooment_autour_de_la_souris(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    x = _g(widget).x(date(2024, 6, 1))
    avant = _g(widget).instant(x)
    _molette(widget, QPointF(x, 40), 240, CTRL)
    assert widget.vue.jours < Vue.entiere(DEBUT, FIN).jours
    assert _g(widget).instant(x) == pytest.approx(avant, abs=0.5)


def test_sans_ctrl_la_molette_est_laissee_a_la_page(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    evenement = _molette(widget, QPointF(300, 40), 240, Qt.KeyboardModifier.NoModifier)
    assert widget.vue.tout
    assert not evenement.isAccepted()


def _molette(
    widget: FriseDeVie, ou: QPointF, cran: int, modifs: Qt.KeyboardModifier
) -> QWheelEvent:
    evenement = QWheelEvent(
        ou,
        QPointF(widget.mapToGlobal(ou.toPoint())),
        QPoint(),
        QPoint(0, cran),
        Qt.MouseButton.NoButton,
        modifs,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, evenement)
    return evenement


def test_maj_et_les_fleches_deplacent_le_temps_sans_changer_d_element(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    _touche(widget, Qt.Key.Key_Plus, CTRL)
    debut, choisi = widget.vue.debut, _choisi(widget)
    _touche(widget, Qt.Key.Key_Left, MAJ)
    assert widget.vue.debut < debut
    _touche(widget, Qt.Key.Key_Right, MAJ)
    assert widget.vue.debut == pytest.approx(debut)
    assert _choisi(widget) == choisi


def test_glisser_deplace_le_temps_et_ne_choisit_rien(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    _touche(widget, Qt.Key.Key_Plus, CTRL)
    debut, choisi, g = widget.vue.debut, widget.choisi, _g(widget)
    depart = QPoint(600, int(g.boite(_element(widget, "Foyer")).center().y()))
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=depart)
    QTest.mouseMove(widget, depart + QPoint(40, 0))
    QTest.mouseMove(widget, depart + QPoint(100, 0))
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=depart + QPoint(100, 0))
    assert widget.vue.debut == pytest.approx(debut - 100 / g.par_jour, abs=0.01)
    assert widget.choisi is choisi


# Clavier.


def test_la_frise_commence_pres_d_aujourd_hui(qtbot: QtBot) -> None:
    assert _choisi(_montree(qtbot)) == "accueil jeune majeur"


def test_les_fleches_suivent_le_couloir_puis_changent_de_couloir(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    _touche(widget, Qt.Key.Key_Left)
    assert _choisi(widget) == "placement"
    _touche(widget, Qt.Key.Key_Left)
    assert _choisi(widget) == "placement"
    _touche(widget, Qt.Key.Key_Right)
    _touche(widget, Qt.Key.Key_Down)
    assert _choisi(widget) == "Foyer"
    # L'activité est vide : on passe aux papiers.
    _touche(widget, Qt.Key.Key_Down)
    assert _choisi(widget) == "titre"
    _touche(widget, Qt.Key.Key_Down)
    _touche(widget, Qt.Key.Key_End)
    assert _choisi(widget) == "21 ans"
    _touche(widget, Qt.Key.Key_Home)
    assert _choisi(widget) == "18 ans"
    _touche(widget, Qt.Key.Key_Down)
    assert _choisi(widget) == "181 nuits découvertes"
    _touche(widget, Qt.Key.Key_Down)
    assert _choisi(widget) == "181 nuits découvertes"


def test_un_element_choisi_hors_de_vue_est_amene_en_vue(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    widget.choisir(_element(widget, "18 ans"))
    for _ in range(3):
        _touche(widget, Qt.Key.Key_Plus, CTRL)
    _touche(widget, Qt.Key.Key_End)
    g = _g(widget)
    assert g.gauche <= g.boite(_element(widget, "21 ans")).center().x() <= g.droite


def test_entree_demande_la_page_et_ctrl_t_la_table(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    with qtbot.waitSignal(widget.page_demandee) as demande:
        _touche(widget, Qt.Key.Key_Return)
    assert demande.args == [Lien("parcours", "mesure", "accueil jeune majeur")]
    with qtbot.waitSignal(widget.table_demandee):
        _touche(widget, Qt.Key.Key_T, CTRL)


def test_une_frise_vide_supporte_toutes_les_touches(qtbot: QtBot) -> None:
    widget = _montree(qtbot, assembler([], []))
    for touche in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return):
        _touche(widget, touche)
    assert widget.choisi is None
    assert widget.valeur_parlee() == "rien encore"


def test_les_autres_touches_sont_laissees_a_la_fenetre(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    evenement = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, evenement)
    assert not evenement.isAccepted()


# Souris.


def test_un_clic_choisit_et_un_double_clic_ouvre(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    ou = _g(widget).boite(_element(widget, "Foyer")).center().toPoint()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=ou)
    assert _choisi(widget) == "Foyer"
    with qtbot.waitSignal(widget.page_demandee):
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=ou)


def test_le_survol_dit_tout_ce_qui_est_sous_la_souris(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    memes = [jalon(f"échéance {i}", AU, EtatJalon.PROCHE) for i in range(7)]
    widget = _montree(qtbot, assembler([], memes))
    dits: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _ou, texte, _w: dits.append(texte))
    ou = _g(widget).boite(memes[0]).center().toPoint()
    for point in (ou, QPoint(20, 60)):
        aide = QHelpEvent(QEvent.Type.ToolTip, point, widget.mapToGlobal(point))
        QApplication.sendEvent(widget, aide)
    assert dits[0].count("proche") == 5
    assert dits[0].endswith("et 2 autres")
    assert dits[1] == ""


def test_un_libelle_ne_devient_jamais_une_balise(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = jalon("<b>gras</b>", AU, EtatJalon.PROCHE)
    widget = _montree(qtbot, assembler([], [hostile]))
    dits: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _ou, texte, _w: dits.append(texte))
    point = _g(widget).boite(hostile).center().toPoint()
    aide = QHelpEvent(QEvent.Type.ToolTip, point, widget.mapToGlobal(point))
    QApplication.sendEvent(widget, aide)
    assert dits[0].startswith("&lt;b&gt;gras&lt;/b&gt;<br>")


# Géométrie et peinture.


@pytest.mark.parametrize("facteur", [1.0, 2.0])
@pytest.mark.parametrize("largeur", [500, 760, 1010, 3000])
def test_rien_ne_se_recouvre_et_tout_tient(
    qapp: QApplication, qtbot: QtBot, largeur: int, facteur: float
) -> None:
    appliquer(qapp, theme.CLAIR, facteur)
    g = _g(_montree(qtbot, pleine(), largeur))
    barres = [p for p in g.places if p.element.couloir is not Couloir.ECHEANCES]
    assert len(barres) == 100
    for i, a in enumerate(barres):
        for b in barres[i + 1 :]:
            commun = a.boite.intersected(b.boite)
            # Une barre a au moins quatre pixels : deux voisines étroites peuvent se mordre de là.
            assert commun.isEmpty() or commun.width() <= 4
    mots = sorted(
        (p.x_mot, p.x_mot + p.place)
        for p in g.places
        if p.mot and p.element.couloir is Couloir.ECHEANCES
    )
    assert all(a[1] <= b[0] for a, b in pairwise(mots))
    assert all(g.gauche <= a and b <= g.droite for a, b in mots)


def test_les_deux_prochaines_echeances_ont_leur_mot_et_leur_jour(qtbot: QtBot) -> None:
    mots = {p.mot for p in _g(_montree(qtbot, largeur=1500)).places}
    assert "entretien d’admission, 26 nov." in mots
    loin = assembler([], [jalon("21 ans", date(2027, 5, 1), EtatJalon.A_VENIR)])
    assert {p.mot for p in _g(_montree(qtbot, loin)).places} == {"21 ans, 1er mai 2027"}


@pytest.mark.parametrize("choisi", theme.THEMES, ids=lambda t: t.nom)
def test_chaque_etat_a_sa_forme_et_sa_couleur(
    qapp: QApplication, qtbot: QtBot, choisi: theme.Theme
) -> None:
    appliquer(qapp, choisi)
    jours = [date(2023 + i, 6, 1) for i in range(4)]
    etats = list(EtatJalon)
    widget = _montree(
        qtbot, assembler([], [jalon("", j, e) for j, e in zip(jours, etats, strict=True)])
    )
    image = widget.grab().toImage()

    def cotes(rang: int) -> list[bool]:
        """À gauche, au milieu, à droite : vrai si c'est encré."""
        c = _g(widget).boite(_jalon(widget, rang)).center()
        vues = [image.pixelColor(int(c.x() + dx), int(c.y())).lightness() for dx in (-1.8, 0, 1.8)]
        fond = theme.couleur(choisi.surface).lightness()
        return [abs(clarte - fond) > 60 for clarte in vues]

    assert cotes(0) == [True, True, True]
    assert cotes(1) == [False, False, False]
    assert (cotes(2)[0], cotes(2)[2]) == (True, False)
    boite = _g(widget).boite(_jalon(widget, 3)).toRect()
    dedans = {_pixel(image, x, boite.center().y()) for x in range(boite.left(), boite.right() + 1)}
    assert {choisi.sans_trait, choisi.surface} <= dedans, "vide, et pointé"


def _jalon(widget: FriseDeVie, rang: int) -> Element:
    assert widget.frise is not None
    return widget.frise.jalons[rang]


def test_ce_que_l_on_ne_sait_pas_est_en_tirets_et_dit(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    g = _g(widget)
    image = widget.grab().toImage()
    boite = g.boite(_element(widget, "Foyer"))
    sur, bord = round(g.x(AU)), int(boite.top())
    avant = {_pixel(image, x, bord) for x in range(int(boite.left()) + 6, sur - 10)}
    apres = [_pixel(image, x, bord) for x in range(sur + 8, int(boite.right()) - 8)]
    assert avant == {theme.CLAIR.controle}
    assert theme.CLAIR.inconnu_texte in apres
    assert len({c for c in apres if c != theme.CLAIR.inconnu_texte}) >= 1
    titre = g.boite(_element(widget, "titre"))
    gauche = [_pixel(image, titre.left(), y) for y in range(int(titre.top()), int(titre.bottom()))]
    assert len(set(gauche)) > 1


def test_aujourd_hui_est_un_trait_de_deux_pixels(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    x = round(_g(widget).x(AU))
    image = widget.grab().toImage()
    assert [_pixel(image, x + dx, 1) for dx in (-1, 0)] == [theme.CLAIR.accent] * 2
    assert _pixel(image, x + 2, 1) != theme.CLAIR.accent


def test_la_fenetre_agrandie_est_jointe_au_ruban(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    hauteur = widget.sizeHint().height()
    fenetre = (date(2027, 1, 7), SORTIE, date(2027, 7, 21))
    widget.montrer(ordinaire(), "Inès Khelifi", fenetre, repere="ines")
    assert widget.sizeHint().height() > hauteur
    widget.resize(widget.width(), widget.sizeHint().height())
    g = _g(widget)
    image = widget.grab().toImage()
    milieu = (g.x(fenetre[0]) + g.x(fenetre[2])) / 2
    assert _pixel(image, milieu, g.bas + 3) == theme.CLAIR.accent_doux
    assert _pixel(image, g.gauche + 40, g.bas + 3) != theme.CLAIR.accent_doux


def test_le_curseur_se_voit_avec_le_focus_seulement(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    boite = _g(widget).boite(_element(widget, "accueil jeune majeur"))
    x, y = boite.center().x(), boite.top() - 2
    assert _pixel(widget.grab().toImage(), x, y) == theme.CLAIR.focus
    widget.clearFocus()
    assert _pixel(widget.grab().toImage(), x, y) != theme.CLAIR.focus


def test_peindre_et_survoler_ne_refont_pas_la_geometrie(qtbot: QtBot) -> None:
    widget = _montree(qtbot, pleine())
    g = _g(widget)
    widget.grab()
    QTest.mouseMove(widget, QPoint(500, 60))
    widget.setFocus()
    _touche(widget, Qt.Key.Key_Right)
    widget.grab()
    assert _g(widget) is g


def test_de_tres_pres_on_ne_peint_que_ce_qui_se_voit(qtbot: QtBot) -> None:
    widget = _montree(qtbot, pleine())
    for _ in range(3):
        widget.changer_de_palier(1)
    assert len(_g(widget).places) < 40


# Mise à jour.


def test_une_ecriture_garde_l_echelle_et_le_fait_choisi(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    widget.choisir(_element(widget, "Foyer"))
    _touche(widget, Qt.Key.Key_Plus, CTRL)
    vue, avant = widget.vue, ordinaire()
    plus = barre(Couloir.ACCUEILS, "Avant", DEBUT, date(2024, 3, 1))
    widget.montrer(assembler([*avant.barres, plus], avant.jalons), "Inès", repere="ines")
    assert widget.vue == vue
    assert _choisi(widget) == "Foyer"


def test_un_autre_jeune_repart_de_sa_vie_entiere(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    _touche(widget, Qt.Key.Key_Plus, CTRL)
    widget.montrer(ordinaire(), "Inès Khelifi", repere="homonyme")
    assert widget.vue.tout


# Parole.


def test_un_enfant_accessible_par_element_ou_qu_il_soit(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == (
        "Frise de la vie d’Inès Khelifi, du 1er janvier 2022 au 31 décembre 2027"
    )
    assert interface.childCount() == 9
    enfants = [interface.child(i) for i in range(9)]
    noms = [e.text(QAccessible.Text.Name) for e in enfants if e is not None]
    assert noms[0] == "Mesures, placement"
    assert "Échéances, proposer le CEJ" in noms
    assert noms[-1] == "Nuits, 181 nuits découvertes"
    foyer = enfants[noms.index("Accueils, Foyer")]
    assert foyer is not None
    assert "fin\u00a0: on ne sait pas" in foyer.text(QAccessible.Text.Description)
    centre = _g(widget).boite(_element(widget, "Foyer")).center().toPoint()
    assert foyer.rect().contains(widget.mapToGlobal(centre))


def test_les_enfants_suivent_l_echelle(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    enfant = interface.child(0)
    assert enfant is not None
    avant = enfant.rect()
    _touche(widget, Qt.Key.Key_Plus, CTRL)
    assert enfant.rect() != avant


def test_la_valeur_dit_le_couloir_le_rang_et_le_detail(qtbot: QtBot) -> None:
    widget = _montree(qtbot)
    assert widget.valeur_parlee() == (
        "Mesures, 2e sur 2. accueil jeune majeur, du 2025-07-14 au 2027-01-21."
    )
    description = widget.description_parlee()
    assert "Mesures\u00a0: 2." in description
    assert "Activité\u00a0: rien encore." in description
    assert "Échéances\u00a0: 4, dont 1 en retard et 1 proche." in description


def test_la_phrase_du_titre_dit_le_retard_et_la_prochaine() -> None:
    assert phrases.prochaine(ordinaire()) == (
        "1 échéance en retard · prochaine\u00a0: entretien d’admission, 26 nov."
    )
    assert phrases.prochaine(assembler([], [])) == ""
