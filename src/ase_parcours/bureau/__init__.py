"""L'application de bureau (Qt) : pages, modèles, formulaires compilés, thème. Jamais SQLAlchemy."""

from __future__ import annotations

from ase_parcours.bureau.singletons_durables import proteger

# Avant tout appel à Qt : aucune page ne doit pouvoir l'oublier.
proteger()
