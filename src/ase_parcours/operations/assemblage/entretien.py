"""Un compte rendu d'entretien : celui que le dossier note, ou celui qui reste à mener."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ase_parcours.metier.controles.regard import NON, OUI, Rangee, Regard, jour, liste
from ase_parcours.operations.assemblage import projet
from ase_parcours.rapports.contenus.communs import DateQuiCompte, EtatBesoin
from ase_parcours.rapports.contenus.entretien import PointLegal, Tenue, Theme
from ase_parcours.referentiels.trames import PointDuJour, Trame, trames

_TROIS = {OUI: True, NON: False}


@dataclass(frozen=True, slots=True)
class Note:
    """L'entretien que le compte rendu dit, et la trame qui le guide. ``fait`` vide : aucun."""

    fait: Rangee
    trame: Trame

    @property
    def reponses(self) -> dict[str, str]:
        """Les réponses dites, par question."""
        brutes = self.fait.get("reponses")
        dites = brutes if isinstance(brutes, dict) else {}
        return {str(c): str(v).strip() for c, v in dites.items() if v and str(v).strip()}


def choisir(r: Regard, code: str) -> Note:
    """Le dernier qui s'est tenu ; sinon le premier prévu ; sinon celui que rien ne date."""
    siens = [e for e in r.faits("entretien") if code in (e.get("type_code"), e.get("trame"))]
    au = r.aujourd_hui
    dates = [(le, rang) for rang, e in enumerate(siens) if (le := jour(e, "date")) is not None]
    tenus = [x for x in dates if x[0] <= au]
    prevus = [x for x in dates if x[0] > au]
    if dates:
        return Note(siens[max(tenus)[1] if tenus else min(prevus)[1]], trames()[code])
    return Note(siens[-1] if siens else {}, trames()[code])


def tenue(r: Regard, note: Note, du_le: date | None) -> Tenue:
    """Quand, avec qui, et ce que l'on sait de la signature."""
    le = jour(note.fait, "date")
    passe = le is not None and le <= r.aujourd_hui
    return Tenue(
        tenu_le=le if passe else None,
        prevu_le=None if passe else le,
        du_le=du_le,
        avec=projet.texte(note.fait, "participants"),
        confiance=trois(note.fait, "confiance"),
        signe=trois(note.fait, "signe"),
        note=bool(note.fait),
    )


def trois(fait: Rangee, champ: str) -> bool | None:
    """Une réponse à trois valeurs."""
    return _TROIS.get(str(fait.get(champ)))


def themes(note: Note) -> tuple[Theme, ...]:
    """Toutes les questions de la trame, sauf ce qui est décidé, dit à part."""
    dites = note.reponses
    questions = (q for q in note.trame.questions if q.cle != "suite")
    return tuple(Theme(q.texte, dites.get(q.cle, ""), projet.nature(q.besoin)) for q in questions)


def decide(note: Note) -> str:
    """Ce qui est décidé, dans les mots du compte rendu."""
    return note.reponses.get("suite", "")


def ordre_du_jour(r: Regard, note: Note) -> tuple[PointLegal, ...]:
    """Les points que la loi demande et ce que ce compte rendu en garde."""
    points = (p for p in note.trame.ordre_du_jour if not (p.sauf_francais and projet.francais(r)))
    return tuple(PointLegal(p.texte, _etat(p, note)) for p in points)


def _etat(p: PointDuJour, note: Note) -> EtatBesoin:
    notes, dites = liste(note.fait, "droits_expliques"), note.reponses
    traites = [q in dites for q in p.questions] + [d in notes for d in p.droits]
    if all(traites):
        return EtatBesoin.TRAITE
    return EtatBesoin.EN_PARTIE if any(traites) else EtatBesoin.NON_TRAITE


def entretiens_a_venir(r: Regard, sauf: Note) -> Iterator[DateQuiCompte]:
    """Les entretiens déjà datés, du plus proche au plus lointain."""
    a_venir = [
        (le, e)
        for e in r.faits("entretien")
        if e is not sauf.fait and (le := jour(e, "date")) is not None and le > r.aujourd_hui
    ]
    for le, e in sorted(a_venir, key=lambda x: x[0]):
        avec = projet.texte(e, "participants")
        connus = r.reperes.libelles["entretiens"]
        quoi = connus.get(str(e.get("type_code")), projet.texte(e, "type"))
        yield DateQuiCompte(le, f"{quoi}, avec {avec}" if avec else quoi)
