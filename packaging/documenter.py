"""Écrit ``docs/messages.md``, ``docs/droits.md``, les faits de ``docs/regles.md``, la table de
``docs/documents.md`` et le schéma des données jointes.

« PYTHONPATH=src python packaging/documenter.py » après avoir ajouté un message ou un droit. La
colonne « Quand » de chaque message est écrite à la main : elle est gardée d'une fois à l'autre.
"""

from __future__ import annotations

import re
from itertools import groupby

from messages_du_code import RACINE, Message, messages

from ase_parcours.metier.droits import MATRICE, ROLES_DU_PREMIER_COMPTE, Permission, Role
from ase_parcours.metier.regles import FAITS
from ase_parcours.operations.inventaire import operations
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue
from ase_parcours.rapports.contenus.communs import Destinataire
from ase_parcours.rapports.documents.registre import DOCUMENTS
from ase_parcours.rapports.donnees_schema import RESSOURCE, schema

MESSAGES = RACINE / "docs" / "messages.md"
DROITS = RACINE / "docs" / "droits.md"
REGLES = RACINE / "docs" / "regles.md"
DOCUMENTS_MD = RACINE / "docs" / "documents.md"
SCHEMA = RACINE / "resources" / RESSOURCE
_TITRE_DOCUMENTS = "## Les documents\n\n"
_TITRE_FAITS = "## Faits\n\n"
A_ECRIRE = "(à écrire)"

_RANGEE = re.compile(r"\| `([a-z0-9_]+)` \| (.*) \| (.*) \| (.*) \|")
_ENTETE = """# Messages

Chaque message que le programme adresse à une personne a un code stable : il ne change pas quand la
phrase est mieux tournée. Avec `--json`, une erreur porte ce code sous `nom`. La colonne « Sortie »
est le code de sortie de la ligne de commande (un tiret : le message n'arrête rien ; 1 : la ligne
est refusée et le reste continue). Un « … » tient la place d'une valeur.

Ce fichier est récrit par `packaging/documenter.py`, qui garde la colonne « Quand ».
"""


def messages_md(anciens: str) -> str:
    """Le document des messages ; ``anciens`` : sa version d'avant, dont on garde « Quand »."""
    quand = _quand(anciens)
    lignes = [_ENTETE]
    for famille, groupe in groupby(messages().values(), key=lambda m: m.famille):
        lignes += [f"## {famille}", "", "| Code | Phrase | Quand | Sortie |", "|---|---|---|---|"]
        lignes += [_rangee(m, _dit(m, quand)) for m in groupe]
        lignes.append("")
    return "\n".join(lignes).rstrip() + "\n"


def _dit(message: Message, quand: dict[tuple[str, str], str]) -> str:
    """Quand paraît ce message : ce qui est écrit pour lui, sinon pour le même code ailleurs."""
    ailleurs = (q for (_, code), q in quand.items() if code == message.code)
    return quand.get((message.famille, message.code)) or next(ailleurs, A_ECRIRE)


def _rangee(message: Message, quand: str) -> str:
    phrases = " · ".join(p.replace("|", "\\|").replace("\n", " ").strip() for p in message.phrases)
    return f"| `{message.code}` | {phrases or '—'} | {quand} | {message.sortie} |"


def _quand(ancien: str) -> dict[tuple[str, str], str]:
    famille = ""
    trouves: dict[tuple[str, str], str] = {}
    for ligne in ancien.splitlines():
        if ligne.startswith("## "):
            famille = ligne.removeprefix("## ")
        elif rangee := _RANGEE.fullmatch(ligne):
            trouves[(famille, rangee[1])] = rangee[3]
    return trouves


_DROITS = """# Droits

Un compte a un ou plusieurs rôles, et peut ce que peut l'un d'eux. Le premier compte d'un coffre
a les rôles {premiers} : un petit foyer a un poste et une personne.
Un cadre n'accorde pas le visa qu'il a lui-même demandé, sauf s'il est seul dans le coffre ; le visa
est alors imprimé « visa du demandeur ». Un rôle que le programme ne connaît pas ne permet rien.

Ce fichier est récrit par `packaging/documenter.py` d'après `metier/droits.py`.

## Ce que permet chaque rôle

"""


def droits_md() -> str:
    """Le document des droits : rôles × permissions, puis la permission de chaque opération."""
    premiers = ", ".join(ROLES_DU_PREMIER_COMPTE)
    lignes = [_DROITS.format(premiers=premiers).rstrip(), ""]
    lignes.append("| Permission | " + " | ".join(Role) + " |")
    lignes.append("|---|" + "---|" * len(Role))
    for permission in Permission:
        cases = ["oui" if permission in MATRICE[role] else "" for role in Role]
        lignes.append(f"| {permission.value} | " + " | ".join(cases) + " |")
    lignes += ["", "## Ce que demande chaque opération", "", "| Opération | Permission | Effet |"]
    lignes.append("|---|---|---|")
    for op in operations():
        lignes.append(f"| `{op.nom}` | {op.permission.value} | {op.resume} |")
    return "\n".join(lignes) + "\n"


def regles_md(ancien: str) -> str:
    """Le guide des jeux de règles : son texte, puis les faits que le code sait lire."""
    texte = ancien.partition(_TITRE_FAITS)[0]
    lignes = ["| Fait | Genre | Ce qu'il dit | Valeurs |", "|---|---|---|---|"]
    for fait in FAITS.values():
        valeurs = ", ".join(f"`{c}`" for c in fait.codes) or (
            f"liste « {fait.liste} »" if fait.liste else ""
        )
        lignes.append(f"| `{fait.cle}` | {fait.genre.value} | {fait.libelle} | {valeurs} |")
    return texte + _TITRE_FAITS + "\n".join(lignes) + "\n"


def documents_md(ancien: str) -> str:
    """Le document des documents, sa table récrite d'après le catalogue."""
    avant, _, reste = ancien.partition(_TITRE_DOCUMENTS)
    suite = reste[reste.index("\n## ") :]
    lignes = ["| Type | Document | Parle | Versions réduites |", "|---|---|---|---|"]
    for f in CATALOGUE.values():
        de = "d'un jeune" if f.etendue is Etendue.JEUNE else "d'une unité"
        reduits = [d.value for d in f.destinataires if d is not Destinataire.COMPLET]
        lignes.append(f"| `{f.nom}` | {f.intitule} | {de} | {', '.join(reduits) or '—'} |")
    return avant + _TITRE_DOCUMENTS + "\n".join(lignes) + "\n" + suite


def principal() -> int:
    """Récrit les documents et le schéma."""
    ancien = MESSAGES.read_text("utf-8") if MESSAGES.exists() else ""
    MESSAGES.write_text(messages_md(ancien), "utf-8")
    DROITS.write_text(droits_md(), "utf-8")
    REGLES.write_text(regles_md(REGLES.read_text("utf-8")), "utf-8")
    DOCUMENTS_MD.write_text(documents_md(DOCUMENTS_MD.read_text("utf-8")), "utf-8")
    SCHEMA.write_text(schema({nom: d.contenu for nom, d in DOCUMENTS.items()}), "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(principal())
