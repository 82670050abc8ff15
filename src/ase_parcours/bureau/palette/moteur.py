"""Ce que la palette montre pour un texte : des sections de résultats, dans les droits du compte."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.jeunes.delegue import parties_trouvees
from ase_parcours.bureau.palette.actions import (
    ACTIONS,
    PAGES,
    Action,
    chercher,
    pages_du_dossier,
    permises,
)
from ase_parcours.bureau.suivis import JeunesSuivis
from ase_parcours.coffre.lectures.dispositifs import dispositifs_du_coffre
from ase_parcours.coffre.lectures.extraits import Extrait, marquer
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.trouver import (
    CONTACTS,
    DOCUMENTS,
    JEUNES,
    NOTES,
    PLAFOND,
    Groupe,
    Trouvaille,
    mots_cherches,
    requete,
    trouver,
)
from ase_parcours.metier.dispositifs import Touche
from ase_parcours.metier.dispositifs import chercher as chercher_un_dispositif
from ase_parcours.metier.droits import Permission, peut

PREFIXE_ACTIONS = ">"
VOISINS = "noms proches seulement"
_MONTRES = 5
_PROPOSEES = 8
"""Gestes montrés quand rien n'est cherché."""
_RETENUS = 5
_LETTRES = 3
"""Lettres à partir desquelles un texte cherche un dispositif : avant, tout conviendrait."""
_ICONES = {
    "note": "notes",
    "piece": "paperclip",
    "papier": "id",
    "proche": "heart-handshake",
    "partenaire": "building-bank",
}
_TITRES = {NOTES: "Notes", DOCUMENTS: "Documents", CONTACTS: "Contacts"}


@dataclass(frozen=True, slots=True)
class Cible:
    """Ce qu'un résultat ouvre : un dossier (ou l'annuaire), et l'élément à y montrer."""

    jeune: str | None
    type: str = ""
    element: str = ""


@dataclass(frozen=True, slots=True)
class Resultat:
    """Une rangée de la palette. ``ligne`` : la personne, quand c'est elle que l'on a trouvée."""

    icone: str
    titre: Extrait
    detail: Extrait
    cible: Cible | Action
    a_droite: str = ""
    ligne: LigneJeune | None = None

    @property
    def phrase(self) -> str:
        """Tout, pour un lecteur d'écran."""
        return ", ".join(x for x in (self.titre.texte, self.detail.texte, self.a_droite) if x)


@dataclass(frozen=True, slots=True)
class Section:
    """Un groupe. ``precision`` : combien, ou pourquoi ceux-là."""

    titre: str
    resultats: tuple[Resultat, ...]
    precision: str = ""


class Moteur:
    """Cherche pour une fenêtre, et retient les derniers dossiers qu'elle a ouverts."""

    def __init__(self, contexte: Contexte, suivis: JeunesSuivis) -> None:
        self._contexte, self._suivis = contexte, suivis
        self._derniers: deque[str] = deque(maxlen=_RETENUS + 1)

    def retenir(self, jeune: str) -> None:
        """Ce dossier vient d'être ouvert."""
        if jeune in self._derniers:
            self._derniers.remove(jeune)
        self._derniers.appendleft(jeune)

    def demande_le_coffre(self, texte: str) -> bool:
        """Vrai si l'index du coffre peut répondre : noms, pages et gestes sont en mémoire."""
        voulu = texte.strip()
        return not voulu.startswith(PREFIXE_ACTIONS) and requete(mots_cherches(voulu)) is not None

    def interroger(self, texte: str) -> Mapping[str, Groupe]:
        """Ce que l'index du coffre répond, dans les droits du compte. Se lit hors du fil Qt."""
        seance = self._contexte.seance
        with seance.lire() as conn:
            return trouver(conn, seance.acteur(conn).roles, texte.strip(), _MONTRES)

    def chercher(
        self, texte: str, groupes: Mapping[str, Groupe], *, ouvert: str | None
    ) -> list[Section]:
        """Les sections qui ont quelque chose. ``groupes`` : ce que l'index a répondu ;
        ``ouvert`` : le jeune dont le dossier est montré.

        Lève ``ErreurParcours`` si le coffre ne se lit pas.
        """
        roles = self._contexte.lire(self._contexte.seance.acteur).roles
        lit = peut(roles, Permission.LIRE)

        def autorisees(actions: Iterable[Action]) -> list[Action]:
            seule = self._contexte.seance.lecture_seule
            return permises(actions, roles, lecture_seule=seule, dossier=ouvert is not None)

        voulu = texte.strip()
        if not voulu:
            derniers = self._les_derniers(ouvert) if lit else ()
            gestes = _en_resultats(autorisees(ACTIONS)[:_PROPOSEES], ())
            return _pleines(Section("Derniers dossiers", derniers), Section("Actions", gestes))
        if voulu.startswith(PREFIXE_ACTIONS):
            reste = voulu.removeprefix(PREFIXE_ACTIONS).strip()
            gestes_seuls = autorisees(ACTIONS)
            trouves = chercher(gestes_seuls, reste) if reste else gestes_seuls
            rendus = _en_resultats(trouves, mots_cherches(reste))
            return _pleines(Section("Actions", rendus, fr.nombre(len(rendus))))
        pages = chercher(autorisees((*PAGES, *pages_du_dossier())), voulu)
        trouvees = [
            *([self._jeunes(voulu, groupes.get(JEUNES))] if lit else []),
            *(self._section(n, groupes[n], voulu) for n in _TITRES if n in groupes),
        ]
        return _pleines(
            # Ce qui ressemble vient après ce qui convient.
            *sorted(trouvees, key=lambda s: s.precision == VOISINS),
            _section("Pages", pages, voulu),
            _section("Actions", chercher(autorisees(ACTIONS), voulu), voulu),
            *([self._dispositifs(voulu)] if lit else []),
        )

    # Jeunes.

    def _les_derniers(self, ouvert: str | None) -> tuple[Resultat, ...]:
        lignes = self._suivis.par_id
        voulus = [lignes[j] for j in self._derniers if j != ouvert and j in lignes]
        return tuple(self._jeune(x, ()) for x in voulus[:_RETENUS])

    def _jeunes(self, texte: str, trouves: Groupe | None) -> Section:
        """Ceux dont le nom convient, ceux connus par un autre nom, puis les noms voisins."""
        noms = self._suivis.index.chercher(texte)
        exacts = {x.id: x for x in noms.exacts}
        connus = self._suivis.par_id
        for t in trouves.trouvailles if trouves else ():
            if (connu := connus.get(t.jeune or "")) is not None:
                exacts.setdefault(connu.id, connu)
        lignes = [*exacts.values(), *(x for x in noms.voisins if x.id not in exacts)][:_MONTRES]
        rendus = tuple(self._jeune(x, noms.fragments) for x in lignes)
        if rendus and not exacts:
            return Section("Jeunes", rendus, VOISINS)
        return Section("Jeunes", rendus, _combien(len(rendus), len(exacts)))

    def _jeune(self, ligne: LigneJeune, fragments: tuple[str, ...]) -> Resultat:
        nom = ligne.nom_complet
        return Resultat(
            "user-circle",
            Extrait(nom, tuple(parties_trouvees(nom, fragments))),
            Extrait(self._situer(ligne), ()),
            Cible(ligne.id),
            ligne=ligne,
        )

    def _situer(self, ligne: LigneJeune) -> str:
        if ligne.sortie is None:
            return f"date de sortie inconnue · {ligne.dossier}"
        jours = fr.jours_avant(ligne.sortie, self._suivis.aujourd_hui)
        # Le numéro en dernier : coupé, « J−1 069 » se lirait « J−1… ».
        return f"sortie le {fr.date_courte(ligne.sortie)}, {jours} · {ligne.dossier}"

    # Dispositifs.

    def _dispositifs(self, texte: str) -> Section:
        """Ceux que l'on demande pour un jeune, par leur titre ; l'annuaire cherche tout."""
        actifs = self._contexte.lire(dispositifs_du_coffre).actifs if len(texte) >= _LETTRES else ()
        demandes = [d for d in actifs if d.touche is Touche.OUI]
        trouves = chercher_un_dispositif(demandes, texte, titre_seul=True)
        mots = mots_cherches(texte)
        rendus = tuple(
            Resultat(
                "building-community", marquer(d.titre, mots), marquer(d.origine, mots),
                Cible(None, "dispositif", d.code),
            )
            for d in trouves[:_MONTRES]
        )  # fmt: skip
        return Section("Dispositifs", rendus, _combien(len(rendus), len(trouves)))

    # Notes, documents, contacts.

    def _section(self, nom: str, groupe: Groupe, texte: str) -> Section:
        mots = mots_cherches(texte)
        rendus = tuple(self._element(t, mots) for t in groupe.trouvailles)
        dit = VOISINS if groupe.voisins else _combien(len(rendus), groupe.total)
        return Section(_TITRES[nom], rendus, dit)

    def _element(self, t: Trouvaille, mots: Sequence[str]) -> Resultat:
        ligne = self._suivis.par_id.get(t.jeune or "")
        qui = ligne.nom_complet if ligne is not None else ""
        if t.type == "note":
            titre, detail = f"{qui}, note", t.extrait
        else:
            titre = fr.initiale_majuscule(t.titre) or "Sans nom"
            precise = t.extrait.texte if t.extrait.parties else ""
            situe = " · ".join(x for x in (qui, t.detail, precise) if x)
            detail = marquer(situe, mots)
        a_droite = fr.date_courte(t.le) if t.le else ""
        cible = Cible(t.jeune, t.type, t.id)
        marque = Extrait(titre) if t.type == "note" else marquer(titre, mots)
        return Resultat(_ICONES[t.type], marque, detail, cible, a_droite)


def _pleines(*sections: Section) -> list[Section]:
    return [s for s in sections if s.resultats]


def _section(titre: str, actions: Sequence[Action], texte: str) -> Section:
    rendus = _en_resultats(actions[:_PROPOSEES], mots_cherches(texte))
    return Section(titre, rendus, _combien(len(rendus), len(actions)))


def _en_resultats(actions: Iterable[Action], mots: Sequence[str]) -> tuple[Resultat, ...]:
    return tuple(
        Resultat(a.icone, marquer(a.libelle, mots), Extrait(), a, a.raccourci) for a in actions
    )


def _combien(montres: int, total: int) -> str:
    if total >= PLAFOND:
        return f"les {montres} premiers de {fr.nombre(total)} et plus"
    return f"{montres} sur {fr.nombre(total)}" if total > montres else fr.nombre(total)
