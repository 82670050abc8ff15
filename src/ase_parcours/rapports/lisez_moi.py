"""« lisez-moi.html » : ce que contient la clé, en français simple, sans script ni lien ailleurs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from urllib.parse import quote

from ase_parcours.francais import date_longue, elision, enumeration
from ase_parcours.metier.papiers import CONTENUS_ACTIFS


@dataclass(frozen=True, slots=True)
class FichierCopie:
    """Un fichier de la clé et ce que c'est. ``actif`` : contenu actif de l'original."""

    nom: str
    quoi: str
    actif: tuple[str, ...] | None = ()


def lisez_moi(
    nom: str,
    dossier: str,
    jour: date,
    fichiers: Sequence[FichierCopie],
    absentes: Sequence[tuple[str, str]],
) -> bytes:
    """La page, en UTF-8. Tout texte saisi y est échappé."""
    return "\n".join(_lignes(nom, dossier, jour, fichiers, absentes)).encode()


_STYLE = (
    "body{font:18px/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em;color:#1d1a2b;"
    "background:#fff}li{margin:.5em 0}h1{font-size:1.5em}h2{font-size:1.15em}small{color:#4a4756}"
)
_POLITIQUE = "default-src 'none'; style-src 'unsafe-inline'"


def _lignes(
    nom: str,
    dossier: str,
    jour: date,
    fichiers: Iterable[FichierCopie],
    absentes: Sequence[tuple[str, str]],
) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLITIQUE}">'
    yield f"<title>Vos papiers</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f"<h1>Les papiers {escape(elision(nom))}</h1>"
    yield f"<p>Dossier {escape(dossier)}. Copie du {date_longue(jour)}.</p>"
    yield "<p>Cette clé contient une copie de vos papiers. Cliquez sur un nom pour l’ouvrir.</p>"
    yield "<ul>"
    for f in fichiers:
        lien = f'<a href="{escape(quote(f.nom), quote=True)}">{escape(f.quoi)}</a>'
        yield f"<li>{lien}<br><small>{escape(f.nom)}{_prudence(f)}</small></li>"
    yield "</ul>"
    if absentes:
        yield "<h2>Ce qui n’est pas sur cette clé</h2>\n<ul>"
        yield from (f"<li>{escape(quoi)} : {escape(raison)}</li>" for quoi, raison in absentes)
        yield "</ul>"
    yield "<h2>À savoir</h2>\n<ul>"
    yield "<li>Gardez les originaux à l’abri : une copie ne les remplace pas toujours.</li>"
    yield "<li>Cette clé n’a pas de mot de passe. Qui la trouve peut tout lire.</li>"
    yield "<li>Faites-en une deuxième copie, chez une personne de confiance.</li>"
    yield "<li>Pour imprimer, ouvrez le premier fichier.</li>"
    yield "</ul>\n</body>\n</html>\n"


def _prudence(f: FichierCopie) -> str:
    if not f.actif:
        return ""
    dits = enumeration([CONTENUS_ACTIFS.get(a, a) for a in f.actif])
    return escape(f", contient {dits} : ouvrez-le avec prudence")
