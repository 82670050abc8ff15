"""Dire en français ce qui ne va pas dans des arguments, sans recopier ce qui a été saisi."""

from __future__ import annotations

from pydantic import ValidationError

_PHRASES = {
    "missing": "l'argument « {champ} » manque",
    "extra_forbidden": "l'argument « {champ} » n'existe pas",
    "string_type": "« {champ} » est un texte",
    "int_type": "« {champ} » est un nombre entier",
    "int_parsing": "« {champ} » est un nombre entier",
    "int_from_float": "« {champ} » est un nombre entier",
    "bool_type": "« {champ} » est vrai ou faux",
    "date_type": "« {champ} » est une date AAAA-MM-JJ",
    "date_parsing": "« {champ} » est une date AAAA-MM-JJ qui existe",
    "date_from_datetime_parsing": "« {champ} » est une date AAAA-MM-JJ qui existe",
    "date_from_datetime_inexact": "« {champ} » est une date AAAA-MM-JJ, sans heure",
    "enum": "« {champ} » n'a pas une valeur permise",
    "literal_error": "« {champ} » n'a pas une valeur permise",
    "string_too_short": "« {champ} » est vide",
    "string_too_long": "« {champ} » est trop long",
    "string_pattern_mismatch": "« {champ} » n'a pas la forme attendue",
    "greater_than_equal": "« {champ} » est trop petit",
    "less_than_equal": "« {champ} » est trop grand",
    "list_type": "« {champ} » est une liste",
}


def phrase_de_validation(erreur: ValidationError) -> str:
    """Une phrase qui nomme chaque argument fautif."""
    fautes = []
    for faute in erreur.errors(include_input=False, include_url=False):
        champ = ".".join(str(p) for p in faute["loc"]) or "arguments"
        if faute["type"] == "value_error":
            fautes.append(f"« {champ} » : {faute['ctx']['error']}")
        else:
            modele = _PHRASES.get(faute["type"], "« {champ} » est illisible")
            fautes.append(modele.format(champ=champ[:60]))
    phrase = " ; ".join(dict.fromkeys(fautes))
    return phrase[:1].upper() + phrase[1:] + "."
