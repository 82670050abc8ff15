"""L'arbre des sous-commandes (cli.md). Les noms sont stables : des scripts comptent dessus."""

from __future__ import annotations

import argparse
from typing import NoReturn

from ase_parcours import __version__
from ase_parcours.erreurs import UsageInvalide


class Analyseur(argparse.ArgumentParser):
    """Analyseur dont les fautes sont des ``UsageInvalide`` en français."""

    def error(self, message: str) -> NoReturn:
        raise UsageInvalide(
            "usage",
            f"La commande n'est pas comprise ({_en_francais(message)}).",
            f"« {self.prog} --help » dit comment l'écrire.",
        )

    def format_help(self) -> str:
        """L'aide, dont argparse écrit les titres en anglais."""
        aide = super().format_help()
        for anglais, francais in _AIDE:
            aide = aide.replace(anglais, francais)
        return aide


_AIDE = (
    ("usage: ", "usage : "),
    ("positional arguments:", "arguments :"),
    ("\noptions:", "\noptions :"),
    ("\noptions communes:", "\noptions communes :"),
    ("show this help message and exit", "montre cette aide"),
    ("show program's version number and exit", "dit la version"),
)

_TRADUCTIONS = (
    ("unrecognized arguments:", "option inconnue :"),
    ("the following arguments are required:", "il manque :"),
    ("invalid choice:", "choix inconnu :"),
    ("choose from", "au choix"),
    ("expected one argument", "il faut une valeur"),
    ("expected at least one argument", "il faut au moins une valeur"),
    ("argument ", ""),
    ("not allowed with", "ne va pas avec"),
    ("one of the arguments", "il faut l'un de"),
    ("is required", ""),
    ("ambiguous option:", "option ambiguë :"),
    ("could match", "pourrait être"),
)


def _en_francais(message: str) -> str:
    for anglais, francais in _TRADUCTIONS:
        message = message.replace(anglais, francais)
    return message.strip()


def _communes() -> Analyseur:
    commun = Analyseur(add_help=False)
    groupe = commun.add_argument_group("options communes")
    groupe.add_argument("--coffre", metavar="DIR", help="dossier du coffre")
    groupe.add_argument(
        "--mot-de-passe-fichier", metavar="F", help="première ligne ; « - » : entrée"
    )
    groupe.add_argument("--utilisateur", metavar="NOM", help="compte")
    groupe.add_argument("--au", metavar="AAAA-MM-JJ", help="jour auquel raisonner")
    groupe.add_argument("--json", action="store_true", help="un document JSON sur la sortie")
    groupe.add_argument("--silencieux", action="store_true", help="aucun message")
    groupe.add_argument("--debug", action="store_true", help="trace technique, sans donnée")
    return commun


def analyseur() -> Analyseur:
    """L'analyseur complet."""
    racine = Analyseur(
        prog="ase-parcours",
        description="Aucune sortie de l'ASE sans toit, nuit après nuit.",
        epilog="Sans commande : ouvre l'application.",
        allow_abbrev=False,
    )
    racine.add_argument("--version", action="version", version=f"ASE Parcours {__version__}")
    racine.add_argument("--self-test", action="store_true", help="vérifie cette installation")
    commun = _communes()
    commandes = racine.add_subparsers(dest="commande", metavar="COMMANDE", parser_class=Analyseur)

    def ajouter(nom: str, aide: str) -> argparse.ArgumentParser:
        return commandes.add_parser(
            nom, help=aide, description=aide, parents=[commun], allow_abbrev=False
        )

    demo = ajouter("demo", "coffre de démonstration, données fictives")
    demo.add_argument("--dossier", metavar="DIR", help="dossier vide ou absent")
    demo.add_argument("--exercices", action="store_true", help="dix situations à résoudre")
    _coffre(commandes, commun)
    importer = ajouter("importer", "importe un classeur XLSX, ODS ou un CSV")
    importer.add_argument("fichier", nargs="?")
    importer.add_argument("--modele", metavar="F.xlsx", help="écrit un classeur vide à remplir")
    importer.add_argument("--simuler", action="store_true", help="dit ce qui serait fait")
    importer.add_argument("--rejets", metavar="F", help="écrit les lignes refusées, à corriger")
    reprendre = ajouter("importer-document", "crée un dossier du PDF d'un autre service")
    reprendre.add_argument("fichier", metavar="FICHIER.pdf")
    reprendre.add_argument("--simuler", action="store_true", help="dit ce qui serait fait")
    jeunes = ajouter("jeunes", "liste les jeunes, par nom")
    jeunes.add_argument("--recherche", metavar="TEXTE")
    jeunes.add_argument("--tous", action="store_true", help="avec décédés et transférés")
    garantie = ajouter("garantie", "niveau de chaque jeune, le plus pressant d'abord")
    garantie.add_argument("--jeune", metavar="N", help="numéro de dossier")
    garantie.add_argument("--tous", action="store_true", help="avec décédés et transférés")
    echeances = ajouter("echeances", "dates légales et prévues, faites ou à faire")
    echeances.add_argument("--jeune", metavar="N", help="numéro de dossier")
    echeances.add_argument(
        "--jusqu-au", metavar="D", help="dues ce jour-là au plus tard, retards compris"
    )
    echeances.add_argument("--ics", metavar="F", help="écrit aussi un agenda, sans aucun nom")
    dossier = ajouter("dossier", "un dossier entier, avec ses alertes")
    dossier.add_argument("--jeune", metavar="N", required=True, help="numéro de dossier")
    releve = ajouter("releve", "ce que les autres ont écrit depuis que l'on est parti")
    releve.add_argument("--depuis", metavar="INSTANT", help="AAAA-MM-JJ ou AAAA-MM-JJThh:mm")
    droits = ajouter("droits", "les droits d'un jeune, condition par condition")
    droits.add_argument("--jeune", metavar="N", required=True, help="numéro de dossier")
    droits.add_argument("--regle", metavar="ID", help="une règle, ou « règle@version »")
    droits.add_argument(
        "--fait", metavar="CLE=VALEUR", action="append", help="pose un fait, sans l'écrire"
    )
    simuler = ajouter("simuler", "un ou deux jeux de règles sur tous les jeunes suivis")
    simuler.add_argument("a", metavar="A.yaml", help="un fichier, ou « règle@version »")
    simuler.add_argument("b", metavar="B.yaml", nargs="?")
    simuler.add_argument(
        "--a-la-sortie", action="store_true", help="au lendemain de la sortie de chacun"
    )
    ajouter("operations", "toutes les opérations, avec le schéma de leurs arguments")
    faire = ajouter("faire", "exécute une opération, ou une liste")
    faire.add_argument("operation", metavar="OPERATION")
    faire.add_argument("fichier", nargs="?", metavar="FICHIER.json", help="« - » : entrée")
    faire.add_argument("--simuler", action="store_true")
    annuler = ajouter("annuler", "défait la dernière opération, ou celle donnée")
    annuler.add_argument("--entree", metavar="ID")
    sortie = ajouter("sortie", "enregistre une sortie, si les nuits le permettent")
    sortie.add_argument("--jeune", metavar="N", required=True)
    sortie.add_argument("--date", metavar="D", required=True)
    sortie.add_argument("--visa", metavar="ID")
    sortie.add_argument("--simuler", action="store_true")
    rapport = ajouter("rapport", "produit des documents PDF ou HTML")
    rapport.add_argument("type", nargs="?", metavar="TYPE")
    rapport.add_argument("--types", action="store_true", help="les types, un par ligne")
    rapport.add_argument("--jeune", metavar="N")
    rapport.add_argument("--tous", action="store_true")
    rapport.add_argument("--unite", metavar="U")
    rapport.add_argument("--vers", metavar="F_OU_DIR")
    rapport.add_argument("--destinataire", metavar="V")
    rapport.add_argument("--format", choices=("pdf", "html"), default="pdf")
    rapport.add_argument("--apercu", action="store_true", help="sans faire d'édition")
    rapport.add_argument(
        "--editions", action="store_true", help="les éditions déjà remises, la dernière d'abord"
    )
    rapport.add_argument(
        "--edition", metavar="N", type=int, help="rend cette édition, telle qu'elle a été remise"
    )
    _scelle(commandes, commun)
    copie = ajouter("copie", "copie le trousseau d'un jeune sur une clé, lisible partout")
    copie.add_argument("--jeune", metavar="N", required=True)
    copie.add_argument("--vers", metavar="DIR", required=True)
    verifier = ajouter("verifier", "dit si un document, ou le code d'un sceau, est bien celui émis")
    _verifier(verifier)
    signer = ajouter("signer", "signe un PDF par un certificat (PAdES), sans réseau")
    signer.add_argument("fichier", metavar="FICHIER")
    signer.add_argument("--certificat", metavar="F.p12", required=True, help="certificat et clé")
    signer.add_argument("--vers", metavar="F.pdf", required=True)
    signer.add_argument("--motif", metavar="TEXTE", default="", help="pourquoi l'on signe")
    signer.add_argument("--lieu", metavar="VILLE", default="")
    return racine


def _verifier(verifier: argparse.ArgumentParser) -> None:
    verifier.add_argument("cible", nargs="?", metavar="FICHIER_OU_TEXTE", help="« - » : entrée")
    verifier.add_argument(
        "--emetteur", metavar="FICHE", action="append", help="fiche d'un émetteur que l'on connaît"
    )
    verifier.add_argument(
        "--racine", metavar="F.pem", action="append", help="certificat racine dont on répond"
    )
    verifier.add_argument(
        "--ecrire-fiche", metavar="F", help="écrit la fiche d'émetteur de ce coffre"
    )
    verifier.add_argument(
        "--notice", metavar="F.pdf", help="écrit la notice « Ce que prouve ce sceau »"
    )
    verifier.add_argument("--nom", metavar="TEXTE", help="nom du service, pour sa fiche")
    verifier.add_argument(
        "--certificat", metavar="F.pem", action="append", help="certificat dont la fiche répond"
    )


def _scelle(commandes: argparse._SubParsersAction[Analyseur], commun: Analyseur) -> None:
    aide = "la zone scellée : lire ses textes, et voir qui les a lus"
    scelle = commandes.add_parser("scelle", help=aide, description=aide, allow_abbrev=False)
    gestes = scelle.add_subparsers(
        dest="geste", metavar="GESTE", required=True, parser_class=Analyseur
    )
    dit = "ouvre les textes scellés d'un dossier ; chaque lecture est notée"
    lire = gestes.add_parser(
        "lire", help=dit, description=dit, parents=[commun], allow_abbrev=False
    )
    lire.add_argument("--jeune", metavar="N", required=True, help="numéro de dossier")
    lire.add_argument("--texte", metavar="ID", help="ce texte seulement")
    dit = "qui a lu quels textes scellés, et quand"
    lectures = gestes.add_parser(
        "lectures", help=dit, description=dit, parents=[commun], allow_abbrev=False
    )
    lectures.add_argument("--jeune", metavar="N", help="numéro de dossier")


def _coffre(commandes: argparse._SubParsersAction[Analyseur], commun: Analyseur) -> None:
    aide = "créer, vérifier, sauvegarder, restaurer, reprendre"
    coffre = commandes.add_parser("coffre", help=aide, description=aide, allow_abbrev=False)
    gestes = coffre.add_subparsers(
        dest="geste", metavar="GESTE", required=True, parser_class=Analyseur
    )

    def ajouter(nom: str, aide: str) -> argparse.ArgumentParser:
        return gestes.add_parser(
            nom, help=aide, description=aide, parents=[commun], allow_abbrev=False
        )

    creer = ajouter("creer", "crée un coffre et son premier compte")
    creer.add_argument("--fiche", metavar="F.pdf", help="écrit la fiche de récupération")
    creer.add_argument("--partage", metavar="GROUPE", help="groupe de la machine")
    ajouter("verifier", "vérifie le coffre de fond en comble")
    ajouter("sauvegarder", "sauvegarde vérifiée").add_argument("destination", metavar="DEST")
    ajouter("restaurer", "restaure une sauvegarde").add_argument("source", metavar="SRC")
    ajouter("reprendre", "accepte ce coffre tel qu'il est, malgré son témoin")
