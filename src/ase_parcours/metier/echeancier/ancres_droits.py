"""Les ancres de ce qui finit : titre de séjour, C2S, demande de logement, année scolaire."""

from __future__ import annotations

from datetime import date

from ase_parcours.metier.calendrier import anniversaire
from ase_parcours.metier.controles.regard import Rangee, jour
from ase_parcours.metier.echeancier.contexte import NAISSANCE, Ancrage, Contexte, Manque
from ase_parcours.metier.echeancier.modele import Depuis

_CLOSES = frozenset({"REFUSEE", "TERMINEE", "ABANDONNEE"})
_TITRES_PROVISOIRES = frozenset({"RECEPISSE", "APS", "DCEM", "ASILE"})


def fins_de_titre(c: Contexte) -> list[Ancrage] | Manque:
    """Chaque titre qui finit ; un titre plus long le remplace."""
    titres = [t for t in c.r.faits("titre_sejour") if t.get("nature") not in _TITRES_PROVISOIRES]
    if not titres:
        sans = c.r.unique("statut").get("sejour") == "TITRE"
        return ("titre_sejour_fin",) if sans else []
    dates = sorted(
        ((fin, t) for t in titres if (fin := jour(t, "fin")) is not None), key=lambda x: x[0]
    )
    if not dates:
        # Un titre demandé et pas encore reçu n'a pas de fin.
        recus = any(jour(t, "debut") for t in titres)
        return ("titre_sejour_fin",) if recus else []
    return _qui_finissent("fin du titre de séjour", "Titre suivant", dates, "debut")


def fins_de_c2s(c: Contexte) -> list[Ancrage] | Manque:
    sante = c.par_valeur("sante", "element_code", "C2S")
    demarches = c.par_valeur("demarche_droit", "droit", "C2S")
    dates = [(d, f) for f in sante if (d := jour(f, "echeance"))]
    dates += [(d, f) for f in demarches if (d := jour(f, "fin"))]
    return _qui_finissent(
        "fin de la C2S", "Droits prolongés", sorted(dates, key=lambda x: x[0]), ""
    )


def _qui_finissent(
    dit: str, suivant: str, dates: list[tuple[date, Rangee]], debut: str
) -> list[Ancrage]:
    ancrages = []
    for rang, (fin, f) in enumerate(dates, 1):
        suite = next((x for x in dates[rang:] if x[0] > fin), None)
        tenu = (suivant, jour(suite[1], debut)) if suite else None
        ancrages.append(Ancrage(Depuis(dit, fin), tenu, jour(f, debut) if debut else None, rang))
    return ancrages


def demande_de_logement(c: Contexte) -> list[Ancrage] | Manque:
    """La demande de logement social qui vit : son dernier renouvellement, et le précédent."""
    vivantes = [
        f for f in c.par_valeur("demande_logement", "nature", "NUR") if f.get("etat") not in _CLOSES
    ]
    if not vivantes:
        return []
    f = max(vivantes, key=lambda x: jour(x, "renouvelee_le") or jour(x, "deposee_le") or date.min)
    deposee, renouvelee = jour(f, "deposee_le"), jour(f, "renouvelee_le")
    depart = renouvelee or deposee
    if depart is None:
        return ("demande_logement_le",)
    if deposee is None or renouvelee is None or renouvelee <= deposee:
        return [Ancrage(Depuis("demande de logement social", depart), debut=depart, rang=1)]
    rang = max(2, renouvelee.year - deposee.year + 1)
    avant = Depuis("demande de logement social", anniversaire(deposee, rang - 2))
    apres = Depuis("renouvellement de la demande", renouvelee)
    return [
        Ancrage(avant, ("Demande renouvelée", renouvelee), rang=rang - 1),
        Ancrage(apres, debut=ajouter_un(renouvelee), rang=rang),
    ]


def ajouter_un(le: date) -> date:
    """Le lendemain ; une demande renouvelée ce jour-là ne prouve pas la suivante."""
    return date.fromordinal(min(le.toordinal() + 1, date.max.toordinal()))


def oqtf(c: Contexte) -> list[Ancrage] | Manque:
    """Le dossier ne garde pas le jour où elle est notifiée, et les délais en partent."""
    return ("oqtf_le",)


def rentrees(c: Contexte) -> list[Ancrage] | Manque:
    """Chaque rentrée ; l'année en cours est la dernière."""
    annees = [s for s in c.r.faits("scolarite") if s.get("rentree") or s.get("niveau")]
    dates = sorted({d for s in annees if (d := jour(s, "rentree")) is not None})
    if annees and not dates:
        return ("scolarite_rentree",)
    passees = [d for d in dates if d <= c.aujourd_hui] or dates[:1]
    return [
        Ancrage(Depuis("rentrée scolaire", d), debut=d, rang=rang)
        for rang, d in enumerate(passees, 1)
    ]


def annee_scolaire_a_21(c: Contexte) -> list[Ancrage] | Manque:
    """La fin de l'année scolaire où tombent les vingt et un ans, si elle est engagée."""
    fin_d_accueil = c.age(c.r.evaluation.reperes.regles.fin_accueil_ans)
    if fin_d_accueil is None:
        return NAISSANCE
    engagees = [
        (rentree, s)
        for s in c.r.faits("scolarite")
        if (rentree := jour(s, "rentree")) is not None
        and rentree <= fin_d_accueil
        and ((fin := jour(s, "fin")) is None or fin >= fin_d_accueil)
    ]
    if not engagees:
        proche = c.age(c.r.evaluation.reperes.regles.fin_accueil_ans - 1)
        sans_rien = not c.r.faits("scolarite") and proche is not None and proche <= c.aujourd_hui
        return ("scolarite",) if sans_rien else []
    rentree, annee = max(engagees, key=lambda x: x[0])
    fin = jour(annee, "fin")
    if fin is None:
        # Une rentrée ancienne sans fin ne dit plus rien de l'année des vingt et un ans.
        recente = anniversaire(rentree, 1) > fin_d_accueil
        return ("scolarite_fin",) if recente else []
    return [Ancrage(Depuis("fin de l’année scolaire engagée à 21 ans", fin))]
