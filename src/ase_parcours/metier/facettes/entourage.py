"""Entourage : les personnes qui restent après dix-huit ans."""

from __future__ import annotations

from ase_parcours.metier.formes import TypeEntite, jour, mot, texte, trois

PAGE = "entourage"

PROCHE = TypeEntite(
    "proche",
    "Personnes ressources",
    {
        "nom": texte("Nom"),
        "lien": mot("Lien", "liens"),
        "telephone": texte("Téléphone"),
        "courriel": texte("Courriel"),
        "reste": trois("Reste après 18 ans"),
        "joignable": trois("Joignable"),
        "heberge": trois("Peut héberger en urgence"),
        "confiance_le": jour("Personne de confiance depuis le"),
        "convention_le": jour("Convention signée le"),
        "evaluation_le": jour("Dernière évaluation le"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="une personne",
    ordre="nom",
    colonnes=("nom", "lien", "telephone", "reste", "joignable", "heberge"),
    exige=("nom",),
)

TYPES = (PROCHE,)
