"""L'export d'une comparaison : un jeune par ligne, ou des nombres seuls si elle est anonymisée."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence

from ase_parcours import francais as fr
from ase_parcours.bureau.jeunes.export import neutraliser
from ase_parcours.bureau.prefiguration import phrases
from ase_parcours.bureau.prefiguration.file_active import Jeunes
from ase_parcours.bureau.revenu.phrases import DECISION
from ase_parcours.metier.regles import FAITS, JeuDeRegles, Moteur, Verdict
from ase_parcours.metier.regles.publication import Publication

Faire = Callable[[Jeunes], bytes]
"""Ce qui écrit le fichier, d'après les faits de tous."""


def nominatif(
    a: JeuDeRegles,
    b: JeuDeRegles | None,
    jeunes: Jeunes,
    noms: Mapping[str, str],
    moment: str,
) -> bytes:
    """Chaque jeune, sa réponse par chaque jeu, et ce qui lui manque."""
    moteurs = [Moteur(j) for j in (a, b) if j is not None]
    titres = ["N° de dossier", "Jeune"]
    for lettre in "AB"[: len(moteurs)]:
        titres += [f"Réponse {lettre}", f"Euros par mois {lettre}", f"À demander {lettre}"]
    titres += ["Change"] if b is not None else []
    lignes: list[list[str]] = [*_tete(a, b, moment), titres]
    for identifiant, dossier, faits in jeunes:
        verdicts = [m.verdict(faits) for m in moteurs]
        cases = [dossier, noms.get(identifiant, "")]
        for v in verdicts:
            cases += [phrases.mot(v.resultat), _euros(v), _manque(v)]
        if b is not None:
            cases.append("oui" if verdicts[0][:2] != verdicts[1][:2] else "non")
        lignes.append(cases)
    return _octets(lignes)


def anonyme(p: Publication, moment: str) -> bytes:
    """Les mêmes nombres que l'écran ; les petits y sont tus."""
    b = p.b.jeu if p.b is not None else None
    lignes: list[Sequence[str]] = [*_tete(p.a.jeu, b, moment)]
    lignes += [["Nombre tu", "moins que le seuil du secret statistique, ou s'en déduirait"]]
    lignes += [["Jeunes suivis", phrases.TU if p.jeunes is None else str(p.jeunes)], []]
    lignes += [["Ce que donnerait chaque jeu", *phrases.COLONNES[1:3]]]
    lignes += [*(rangee[:3] for rangee in phrases.comparaison(p)), []]
    if p.b is not None:
        lignes += [[phrases.titre_des_changements(p)]]
        lignes += [list(phrases.COLONNES_PASSAGES), *phrases.passages(p), []]
    lignes += [list(phrases.COLONNES_MANQUANTS), *phrases.manquants(p)]
    return _octets(lignes)


def _tete(a: JeuDeRegles, b: JeuDeRegles | None, moment: str) -> list[list[str]]:
    """D'où vient ce fichier : imprimé ou relu seul, il le dit encore."""
    tete = [["Jeu A", phrases.titre_complet(a), a.reference, a.empreinte]]
    if b is not None:
        tete.append(["Jeu B", phrases.titre_complet(b), b.reference, b.empreinte])
    mention = phrases.mention(a, b)
    tete += [["Mention", mention]] if mention else []
    return [*tete, ["Faits", moment], ["Décision", DECISION], []]


def _euros(v: Verdict) -> str:
    if v.montant is None:
        return ""
    return f"{v.montant // 100},{v.montant % 100:02d}"


def _manque(v: Verdict) -> str:
    return fr.enumeration([FAITS[f].libelle for f in v.manque])


def _octets(lignes: Iterable[Sequence[str]]) -> bytes:
    """UTF-8 avec marque d'ordre et point-virgule ; aucune case n'est une formule."""
    tampon = io.StringIO(newline="")
    redacteur = csv.writer(tampon, delimiter=";", lineterminator="\r\n")
    for ligne in lignes:
        redacteur.writerow([neutraliser(case) for case in ligne])
    return tampon.getvalue().encode("utf-8-sig")
