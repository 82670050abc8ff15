"""« signer » : signe un PDF fini par un certificat (PAdES), sans réseau et sans coffre."""

from __future__ import annotations

import getpass
import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from ase_parcours.cli.ouvrir import chemin, hors_du_coffre, mot_de_passe
from ase_parcours.cli.sortie import dire, rendre
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.erreurs import UsageInvalide


def signer(options: Namespace) -> int:
    """Écrit le document signé ; sa date est déclarée par ce poste, non certifiée."""
    source = chemin(options.fichier, "FICHIER")
    cible = hors_du_coffre(options, chemin(options.vers, "--vers"))
    if _le_meme(source, cible):
        raise UsageInvalide(
            "signature_sur_source",
            "Le document signé remplacerait celui que l'on signe.",
            "Donnez un autre nom à --vers.",
        )
    from ase_parcours.rapports import pades
    from ase_parcours.rapports.verification.verifier import lire_borne

    octets = lire_borne(source)
    certificat = pades.lire_certificat(chemin(options.certificat, "--certificat"))
    quand = datetime.now().astimezone().replace(microsecond=0)
    signe = pades.signer(
        octets, certificat, _secret(options), quand, motif=options.motif, lieu=options.lieu
    )
    ecrire_atomique(cible, signe)
    dire(options, f"La date de la signature est une {pades.DATE_DECLAREE}.")
    contenu = {"fichier": str(cible), "octets": len(signe), "date_declaree": quand.isoformat()}
    rendre(options, contenu, [f"Document signé : {cible}."])
    return 0


def _secret(options: Namespace) -> str:
    """Le mot de passe du certificat : jamais sur la ligne de commande ni dans l'environnement."""
    if options.mot_de_passe_fichier is None and sys.stdin.isatty():
        return getpass.getpass("Mot de passe du certificat : ")
    return mot_de_passe(options)


def _le_meme(a: Path, b: Path) -> bool:
    return a.resolve() == b.resolve()
