"""Point d'entrée de l'application figée : la commande, et l'enfant qui lit les classeurs ODS.

Figée, l'application n'a pas d'interpréteur à côté d'elle : pour lire un ODS dans un processus
à part, elle se rappelle elle-même avec ``--lecteur-ods`` (voir ``classeur_ods.commande``).
"""

from __future__ import annotations

import sys


def principal() -> int:
    """Code de sortie de la commande demandée."""
    if sys.argv[1:2] == ["--lecteur-ods"]:
        from ase_parcours.echanges.tableur import enfant_ods

        return enfant_ods.principal(sys.argv[2:])
    from ase_parcours.cli.principal import principal as commande

    return commande()


if __name__ == "__main__":
    sys.exit(principal())
