"""La lettre : qui écrit, à qui, de quoi il s'agit, ce qu'il demande, et sa signature."""

from __future__ import annotations

from ase_parcours import francais
from ase_parcours.metier.gabarit import A_COMPLETER
from ase_parcours.metier.lettres import TIRET
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.communs import Personne
from ase_parcours.rapports.contenus.lettre import Lettre
from ase_parcours.rapports.documents import commun
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.texte import Riche, court, gras, riche

_VERS = 300.0
"""Départ, depuis la marge, du bloc du destinataire et de la signature."""


def plan_du_document(lettre: Lettre) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *_expediteur(lettre),
        *_destinataire(lettre),
        *_objet(lettre),
        *_corps(lettre),
        *_signature(lettre),
        *_pieces(lettre),
        *commun.textes_cites(lettre.textes),
    ]


def _expediteur(lettre: Lettre) -> list[Bloc]:
    p = lettre.personne
    lignes = [gras(p.nom_complet), riche(_naissance(p))]
    if lettre.en_tete.unite:
        lignes.append(riche(f"accueil : {lettre.en_tete.unite}"))
    lignes.append(riche(f"dossier {p.dossier}"))
    if lettre.qualite:
        lignes.append(riche(lettre.qualite))
    return [Bloc(paragraphe(ligne, style.TEXTE)) for ligne in lignes]


def _naissance(p: Personne) -> str:
    return phrases.naissance(p)


def _destinataire(lettre: Lettre) -> list[Bloc]:
    en_tete = lettre.en_tete
    lieu = en_tete.lieu or A_COMPLETER.split(" ")[0]
    quand = f"{lieu}, le {francais.date_longue(en_tete.date_edition)}"
    droite = [Bloc(paragraphe(gras(court(ligne)), style.TEXTE)) for ligne in lettre.vers]
    droite.append(Bloc(paragraphe(quand, style.TEXTE), 12))
    vide = [Bloc(paragraphe("", style.TEXTE))]
    return [Bloc(blocs.Colonnes(vide, droite, _VERS), 14)]


def _objet(lettre: Lettre) -> list[Bloc]:
    objet = gras("Objet : ") + gras(lettre.objet_lettre)
    return [Bloc(paragraphe(objet, style.OBJET), 22)]


def _corps(lettre: Lettre) -> list[Bloc]:
    poses = []
    for rang, texte in enumerate(lettre.corps):
        liste = texte.startswith(TIRET)
        suit_une_liste = rang > 0 and lettre.corps[rang - 1].startswith(TIRET)
        avant = 3.0 if liste and suit_une_liste else 9.0
        if liste:
            pose = paragraphe(_marque(texte.removeprefix(TIRET)), style.LETTRE_PUCE, puce="–")
        else:
            pose = paragraphe(_marque(texte), style.LETTRE)
        poses.append(Bloc(pose, 16.0 if rang == 0 else avant))
    return poses


def _marque(texte: str) -> Riche:
    """Ce qui reste à compléter se voit, en gras."""
    rendu = Riche()
    for rang, morceau in enumerate(texte.split(A_COMPLETER)):
        rendu = rendu + (gras(A_COMPLETER) if rang else "") + morceau
    return rendu


def _signature(lettre: Lettre) -> list[Bloc]:
    nom = paragraphe(court(lettre.personne.nom_complet), style.LETTRE)
    signe = paragraphe("signature", style.CELLULE_DOUCE)
    vide = [Bloc(paragraphe("", style.TEXTE))]
    droite = [Bloc(nom), Bloc(signe, 2), Bloc(paragraphe(" ", style.LETTRE), 34)]
    return [Bloc(blocs.Colonnes(vide, droite, _VERS), 20)]


def _pieces(lettre: Lettre) -> list[Bloc]:
    if not lettre.pieces:
        return []
    poses = [Bloc(paragraphe(gras("Pièces jointes"), style.TEXTE), 4, lie=True)]
    poses += [Bloc(p, 1) for p in blocs.puces([("☐", piece) for piece in lettre.pieces])]
    return poses


def document(nom: str, intitule: str) -> TypeDocument:
    """Le type d'une lettre du catalogue."""
    return TypeDocument(
        nom,
        Lettre,
        lambda _: intitule,
        plan_du_document,
        lambda _: "lettre",
        confidentiel=False,
        # C'est le jeune qui écrit et signe : son service n'y déclare rien. Le fichier, lui, garde
        # le sceau de ses octets.
        scelle=True,
    )
