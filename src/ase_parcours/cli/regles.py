"""« droits » et « simuler » : des jeux de règles sur un jeune, ou sur tous. Rien n'est écrit."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ase_parcours.cli.ouvrir import aujourd_hui, jeune_demande, ouvrir
from ase_parcours.cli.sortie import dire, rendre
from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.coffre.lectures.regards import regards
from ase_parcours.coffre.lectures.regles import (
    TYPES_LUS,
    Jeux,
    examiner,
    faits_de_tous,
    jeux_du_coffre,
)
from ase_parcours.echanges.tableur import valeurs as lues
from ase_parcours.echanges.tableur.lexique import lexique
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.francais import INSECABLE, date_longue, enumeration, montant, pluriel
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.regles import FAITS, Examen, JeuDeRegles, Moteur, Resultat
from ase_parcours.metier.regles.dire import nom_du_fait
from ase_parcours.metier.regles.faits import Fait, Genre
from ase_parcours.metier.regles.simulation import Bilan
from ase_parcours.metier.regles.simulation import simuler as comparer
from ase_parcours.metier.regles.valeurs import Codes, Nombre, Valeur
from ase_parcours.operations.lecture import exiger_lecture
from ase_parcours.operations.territoire import lire_fichier
from ase_parcours.referentiels.listes import nomenclature
from ase_parcours.referentiels.regles import choisir, lire_regle

RESULTATS_DITS = {
    Resultat.ELIGIBLE: "éligible",
    Resultat.NON_ELIGIBLE: "non éligible",
    Resultat.INDETERMINE: "on ne sait pas encore",
    Resultat.SOUS_RESERVE: "éligible sous réserve",
    Resultat.NON_CALCULABLE: "ne se calcule pas ici",
}
AIDE_NON_DECISION = "Aide au calcul : la décision reste celle d'une personne, et se conteste."


def droits(options: Namespace) -> int:
    """Chaque droit d'un jeune, ses conditions, ce qui manque, et quand la réponse change."""
    jour = aujourd_hui(options)
    forces = dict(_pose(x) for x in options.fait or ())
    with ouvrir(options, ecriture=False) as seance, seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        identifiant = jeune_demande(conn, options.jeune)
        jeux = jeux_du_coffre(conn)
        _dire_les_illisibles(options, jeux)
        retenus = choisir(list(jeux.tous.values()), options.regle, jour)
        if not retenus:
            raise UsageInvalide(
                "regle_inconnue",
                "Aucun jeu de règles de ce nom ne vaut ce jour-là.",
                f"Règles connues : {', '.join(sorted(jeux.tous))}.",
            )
        vue = dossier(conn, identifiant, jour, seance.coffre.reperes)
        assert vue is not None  # noqa: S101 - l'identifiant vient du coffre
        ((_, regard),) = regards(conn, [vue.ligne], TYPES_LUS)
        examens = examiner(regard, retenus, forces)
    phrases = [p for e in examens for p in _phrases(e)]
    rendre(options, [_examen(e) for e in examens], [*phrases, AIDE_NON_DECISION])
    return 0


def _pose(texte: str) -> tuple[str, Valeur]:
    """« age=19 », « revenus=400,50 », « activites=SALARIE », « sejour=inconnu »."""
    cle, signe, valeur = texte.partition("=")
    fait = FAITS.get(cle.strip())
    if not signe or fait is None:
        raise UsageInvalide(
            "fait_inconnu",
            f"« {cle[:40]} » n'est pas un fait que les règles lisent.",
            f"Écrivez CLE=VALEUR. Faits : {', '.join(FAITS)}.",
        )
    try:
        return fait.cle, _valeur(fait, valeur.strip())
    except (ValueError, lues.ValeurIllisible):
        raise UsageInvalide(
            "fait_illisible",
            f"La valeur donnée pour « {fait.cle} » ne se lit pas.",
            f"Attendu : {_attendu(fait)}, ou « inconnu ».",
        ) from None


def _valeur(fait: Fait, texte: str) -> Valeur:
    if texte == "inconnu":
        return None
    match fait.genre:
        case Genre.OUI_NON:
            return {"oui": True, "non": False}[texte] if texte in ("oui", "non") else _refuser()
        case Genre.MONTANT:
            centimes = lues.montant(texte, lexique())
            return Nombre(centimes, centimes) if centimes is not None else _refuser()
        case Genre.CODE:
            return texte if texte in nomenclature(fait.liste) else _refuser()
        case Genre.CODES:
            codes = frozenset(c.strip() for c in texte.split(",") if c.strip())
            return Codes(codes, complets=True) if codes <= set(fait.codes) else _refuser()
        case _:
            if not texte.isascii() or not texte.isdecimal() or len(texte) > 6:
                raise ValueError
            return Nombre(int(texte), int(texte))


def _refuser() -> Valeur:
    raise ValueError


def _attendu(fait: Fait) -> str:
    match fait.genre:
        case Genre.OUI_NON:
            return "oui ou non"
        case Genre.MONTANT:
            return "des euros par mois, « 400,50 »"
        case Genre.CODE:
            return f"un code de la liste « {fait.liste} »"
        case Genre.CODES:
            return f"des codes séparés par des virgules, parmi {', '.join(fait.codes)}"
        case _:
            return "un nombre entier"


def _examen(e: Examen) -> dict[str, Any]:
    return {
        "regle": e.jeu.id,
        "version": e.jeu.version,
        "statut": e.jeu.statut.value,
        "resultat": e.resultat.value,
        "montant_centimes": e.montant,
        "conditions": [
            {
                "id": c.condition.id,
                "etat": c.etat.value,
                "valeur": c.valeur,
                "source": c.condition.source,
                "libelle": c.condition.libelle,
                "piece": c.condition.piece or None,
                "note": c.condition.note or None,
                "manque": list(c.manque),
            }
            for c in e.conditions
        ],
        "manque": list(e.manque),
        "prochain_changement": _iso(e.prochain_changement),
        "ensuite": e.ensuite.value if e.ensuite else None,
        "nom": e.jeu.nom,
        "mention": e.jeu.mention or None,
        "source": e.jeu.source,
        "lu_le": _iso(e.jeu.lu_le),
        "empreinte": e.jeu.empreinte,
        "simulateur": e.jeu.simulateur or None,
        "pourquoi_non_calculable": e.jeu.incalculable or None,
        "au_plus_centimes": e.si_complet,
        "faits": dict(e.faits),
    }


def _iso(jour: Any) -> str | None:  # noqa: ANN401 - date ou rien
    return jour.isoformat() if jour else None


def _phrases(e: Examen) -> list[str]:
    combien = f", {montant(e.montant)} par mois" if e.montant else ""
    lignes = [
        f"{e.jeu.nom}, version {e.jeu.version}{INSECABLE}: {RESULTATS_DITS[e.resultat]}{combien}."
    ]
    if e.jeu.mention:
        lignes.append(f"  {e.jeu.mention}")
    if e.resultat is Resultat.NON_CALCULABLE:
        lignes.append(f"  {e.jeu.incalculable} Simulateur : {e.jeu.simulateur or 'aucun'}.")
    lignes += [
        f"  {_ETATS[c.etat.value]:<14} {c.condition.libelle} ({c.valeur})" for c in e.conditions
    ]
    if e.manque:
        lignes.append(f"  À demander : {' '.join(FAITS[f].question for f in e.manque)}")
    if e.prochain_changement and e.ensuite:
        lignes.append(
            f"  Le {date_longue(e.prochain_changement)}{INSECABLE}: {RESULTATS_DITS[e.ensuite]}."
        )
    return lignes


_ETATS = {
    "oui": "remplie",
    "non": "non remplie",
    "inconnu": "on ne sait pas",
    "non_calculable": "à vérifier",
}


def _dire_les_illisibles(options: Namespace, jeux: Jeux) -> None:
    if jeux.illisibles:
        dire(
            options,
            f"Jeux de règles d'une version plus récente, laissés de côté : "
            f"{enumeration(jeux.illisibles)}.",
        )


# --- Simuler ------------------------------------------------------------------------------------


def simuler(options: Namespace) -> int:
    """Un ou deux jeux de règles sur tous les jeunes suivis."""
    jour = aujourd_hui(options)
    with ouvrir(options, ecriture=False) as seance, seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        jeux = jeux_du_coffre(conn).tous
        a = _jeu(options.a, jeux)
        b = _jeu(options.b, jeux) if options.b is not None else None
        lignes = lister(conn, jour, seance.coffre.reperes)
        faits = faits_de_tous(conn, lignes, a_la_sortie=options.a_la_sortie)
        jeunes = sorted(faits, key=lambda x: x[1])
    s = comparer(Moteur(a), Moteur(b) if b else None, jeunes)
    contenu = {
        "A": _bilan(s.a),
        "B": _bilan(s.b) if s.b else None,
        "changent": [
            {
                "dossier": c.dossier,
                "de": c.avant.resultat.value,
                "a": c.apres.resultat.value,
                "de_centimes": c.avant.montant,
                "a_centimes": c.apres.montant,
            }
            for c in s.changent
        ],
        "faits_manquants": [{"fait": m.fait, "n": m.nombre} for m in s.manquants],
        "jeunes": s.jeunes,
    }
    phrases = [_phrase_bilan("A", s.a)] + ([_phrase_bilan("B", s.b)] if s.b else [])
    if s.b:
        phrases.append(f"{pluriel(len(s.changent), 'jeune change', 'jeunes changent')} de réponse.")
    phrases += [
        f"Il manque à {pluriel(m.nombre, 'jeune')} : {nom_du_fait(m.fait)}." for m in s.manquants
    ]
    rendre(options, contenu, [*phrases, AIDE_NON_DECISION])
    return 0


def _jeu(demande: str, connus: Mapping[str, JeuDeRegles]) -> JeuDeRegles:
    """Un fichier, ou la référence d'un jeu connu."""
    if demande in connus:
        return connus[demande]
    return lire_regle(lire_fichier(Path(demande)), Path(demande).name)


def _bilan(b: Bilan) -> dict[str, Any]:
    return {
        **{r.value: n for r, n in b.par_resultat.items()},
        "cout_mensuel_centimes": b.cout,
        "cout_annuel_centimes": b.cout_annuel,
        "cout_sous_reserve_centimes": b.cout_reserves,
        "sans_montant": b.sans_montant,
        "au_dela_des_places": b.au_dela_des_places,
        "regle": b.jeu.reference,
        "empreinte": b.jeu.empreinte,
    }


def _phrase_bilan(nom: str, b: Bilan) -> str:
    dits: Sequence[str] = [f"{n} {RESULTATS_DITS[r]}" for r, n in b.par_resultat.items() if n]
    return (
        f"{nom}, {b.jeu.nom}, version {b.jeu.version}{INSECABLE}: {', '.join(dits)} ; "
        f"{montant(b.cout)} par mois, {montant(b.cout_annuel)} par an."
    )
