"""Les phrases d'une vérification : pourquoi cet état, ce qu'il prouve, ce qu'il ne prouve pas."""

from __future__ import annotations

from ase_parcours import francais
from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports.catalogue import CATALOGUE
from ase_parcours.rapports.contenus.communs import Destinataire
from ase_parcours.rapports.phrases import DESTINATAIRES, empreinte_courte
from ase_parcours.rapports.sceau_octets import Declaration
from ase_parcours.rapports.sceau_parties import Parties
from ase_parcours.rapports.verification.emetteur import Emetteur
from ase_parcours.rapports.verification.modele import (
    Certificat,
    EditionConnue,
    Etat,
    Objet,
    Verdict,
)

_I = francais.INSECABLE
TITRES = {
    Etat.VALIDE: "Conforme",
    Etat.REMPLACE: "Conforme, mais remplacé",
    Etat.REENREGISTRE: "Réenregistré : à comparer",
    Etat.ALTERE: "Changé depuis l’émission",
    Etat.EMETTEUR_INCONNU: "Émetteur inconnu",
    Etat.REVOQUE: "Clé révoquée",
    Etat.ILLISIBLE: "Rien à vérifier",
}
"""Ce que l'on dit en deux mots de chaque état."""

FICHIER_ENTIER = "Ces octets sont exactement ceux qui ont été émis."
DECLARATION_SEULE = (
    "La déclaration est bien signée par cet émetteur. Comparez-la, mot à mot, au papier que vous "
    "avez sous les yeux."
)
OCTETS_CHANGES = (
    "Des octets du fichier ont changé depuis l’émission, mais ni ses pages, ni ses pièces jointes, "
    "ni sa déclaration."
)
STRUCTURE_PERDUE = (
    "Le fichier n’est plus celui qui a été émis, et il est trop abîmé pour dire ce qui a changé."
)
DECLARATION_FAUSSE = "La déclaration du sceau a été changée : sa signature ne correspond plus."
DECLARATION_D_UN_AUTRE = (
    "Le fichier est scellé par un émetteur, et sa déclaration par un autre : l’un des deux a été "
    "remplacé."
)
SIGNE_PAR_UN_AUTRE = (
    "Le sceau dit venir de cet émetteur, mais sa clé ne l’a pas signé : l’émetteur ou le contenu "
    "a été changé."
)
REENREGISTRE = (
    "Ce fichier a été réenregistré par un autre logiciel et a perdu son sceau. Voici la "
    "déclaration qu’il porte ; rien n’est affirmé du reste."
)
REDESSINE = (
    "Ce fichier a été redessiné par un autre logiciel. Voici la déclaration que sa page porte "
    "encore ; rien n’est affirmé du reste."
)
PAGES_DIFFERENTES = "Le dessin de ses pages n’est plus celui de l’émission."
JOINTES_DIFFERENTES = "Ses pièces jointes ne sont plus celles de l’émission."
TRONQUE = "Le fichier est tronqué : sa fin manque. Redemandez-le, ou copiez-le à nouveau."
TRONQUE_DECLARATION = (
    "Le fichier est tronqué : sa fin et son sceau manquent. Redemandez-le, ou copiez-le à nouveau."
)
LIGNE_CHANGEE = "La ligne du sceau a été changée : elle ne se lit plus."
PAS_UN_PDF = (
    "Ce fichier n’est ni un PDF, ni une image, ni le code d’un sceau. Vérifiez que c’est le bon."
)
VIDE = "Il n’y a rien à vérifier : le fichier ou le texte est vide."
PDF_ABIME = "Ce PDF est trop abîmé pour être lu. Redemandez-le à l’émetteur."
SANS_SCEAU = (
    "Ce PDF ne porte aucun sceau : il ne vient pas d’ASE Parcours, ou c’est un aperçu ou un "
    "papier numérisé. Numérisé, photographiez ou tapez le code imprimé."
)
PROTEGE = (
    "Ce PDF est protégé par un mot de passe : ce ne sont plus les octets émis, et il ne s’ouvre "
    "pas ici. Redemandez le document tel qu’il a été édité."
)
SANS_CODE = (
    "Aucun sceau ne se lit sur cette image. Reprenez-la de face, nette, le carré entier et "
    "bien éclairé, ou tapez le code imprimé à côté."
)
SIGNATURE_ILLISIBLE = (
    "Ce PDF porte une signature qui ne se lit pas : elle, ou le fichier, a été abîmé."
)
SIGNATURE_FAUSSE = "La signature du certificat ne correspond plus au fichier : il a été changé."
ENVELOPPE = (
    "Le document est signé, mais l’enveloppe de la signature a été changée : ce ne sont plus les "
    "octets émis."
)
CHAINE_NON_VERIFIEE = (
    "La chaîne du certificat n’est pas vérifiée hors ligne : donnez sa racine, ou comparez son "
    "empreinte de vive voix."
)
REVOCATION = "Hors ligne, on ne sait pas si le certificat a été révoqué depuis."


def trop_gros(octets: int) -> str:
    """Un fichier au-delà du plafond."""
    plafond = octets // (1 << 20)
    return (
        f"Ce fichier dépasse {plafond}{_I}Mo : aucun document d’ASE Parcours n’est si gros. Il n’a "
        "pas été lu."
    )


def ajout(octets: int) -> str:
    """Des octets après ceux du sceau."""
    return (
        f"Les octets émis sont entiers, mais {francais.pluriel(octets, 'octet')} "
        f"{francais.au_nombre(octets, 'ajouté')} après le sceau peuvent changer ce qui s’affiche. "
        "Seule la déclaration d’origine est montrée."
    )


def altere(emises: Parties | None, actuelles: Parties | None) -> str:
    """Ce qui a changé, d'après les empreintes signées de chaque partie."""
    if emises is None or actuelles is None:
        return STRUCTURE_PERDUE
    parties = parties_changees(emises, actuelles)
    if not parties:
        return OCTETS_CHANGES
    quoi = francais.enumeration(parties)
    verbe = "a changé" if parties == [_PAGES] else "ont changé"
    verbe = "a été changée" if parties == [_DECLARATION] else verbe
    suite = " ; le reste est celui de l’émission." if len(parties) < 3 else "."
    return f"{francais.initiale_majuscule(quoi)} {verbe} depuis l’émission{suite}"


_PAGES, _JOINTES, _DECLARATION = (
    "le texte ou le dessin des pages",
    "les pièces jointes",
    "la déclaration du sceau",
)


def parties_changees(emises: Parties, actuelles: Parties) -> list[str]:
    """Les parties qui ne sont plus celles de l'émission, en mots."""
    comparees = (
        (_PAGES, emises.pages, actuelles.pages),
        (_JOINTES, emises.jointes, actuelles.jointes),
        (_DECLARATION, emises.declaration, actuelles.declaration),
    )
    return [mot for mot, avant, maintenant in comparees if avant != maintenant]


def inconnu(empreinte: str) -> str:
    """Personne ici ne connaît la clé."""
    return (
        f"Signé par une clé inconnue ici ({groupes(empreinte)}). Demandez la fiche de cet émetteur "
        "et comparez l’empreinte de vive voix ; d’ici là, rien ne garantit ce qui est déclaré."
    )


def certificat_inconnu(c: Certificat) -> str:
    """Des octets signés par un certificat dont personne ici ne répond."""
    return (
        f"Ces octets sont ceux que « {c.nom} » a signés, mais aucun émetteur connu ici ne répond "
        f"de ce certificat. {CHAINE_NON_VERIFIEE if c.chaine is None else CHAINE_REFUSEE}"
    )


CHAINE_REFUSEE = "Il ne mène à aucune des racines données, ou n’était pas valable à sa date."


def signe_par_certificat(c: Certificat, *, chaine: bool) -> str:
    """Un fichier signé par un certificat que l'on connaît."""
    comment = (
        "son certificat mène à la racine donnée"
        if chaine
        else "l’émetteur répond de ce certificat dans sa fiche"
    )
    return f"{FICHIER_ENTIER} « {c.nom} » les a signés{_I}; {comment}."


def revoquee(emetteur: Emetteur, le: str) -> str:
    """Une clé dont son émetteur ne répond plus. ``le`` : date du document, en mots, ou vide."""
    quand = francais.date_longue(emetteur.revoquee_le) if emetteur.revoquee_le else ""
    phrase = f"La clé qui a signé est révoquée depuis le {quand}."
    if le:
        phrase += f" Le document se dit du {le}, mais qui a volé la clé peut dater comme il veut."
    return f"{phrase} Demandez confirmation à l’émetteur."


def remplacee(connue: EditionConnue) -> str:
    """Une édition plus récente existe."""
    le = francais.date_longue(connue.le)
    return f"L’édition {connue.numero}, du {le}, l’a remplacé{_I}: c’est elle qu’il faut lire."


def type_en_clair(nom: str) -> str:
    """L'intitulé d'un type de document ; son nom s'il n'est pas au catalogue."""
    return CATALOGUE[nom].intitule if nom in CATALOGUE else nom.replace("_", " ")


def groupes(empreinte: str) -> str:
    """Une empreinte de clé par groupes de quatre, comme sur le papier."""
    return empreinte_courte(empreinte.upper(), 4)


def declaration(v: Verdict) -> list[tuple[str, str]]:
    """Ce qui est déclaré, en mots, ligne à ligne : ce que l'on compare au papier."""
    d, connue = v.declaration, v.edition_connue
    if d is None:
        return [] if connue is None else _de_l_edition(connue)
    lignes = [
        ("Document", type_en_clair(d.type_document) + (" provisoire" if d.provisoire else "")),
        ("Dossier", d.dossier),
        ("Édition", f"{d.edition}, du {francais.date_longue(d.date_edition)}"),
    ]
    if d.destinataire is not Destinataire.COMPLET:
        lignes.append(("Version", f"réduite pour {DESTINATAIRES[d.destinataire]}"))
    if d.niveau is not None:
        lignes.append(("Niveau", _NIVEAUX[d.niveau]))
    if d.sortie is not None:
        lignes.append(("Sortie", francais.date_longue(d.sortie)))
    if d.nuits is not None:
        lignes.append(("Nuits", _nuits(d)))
    lignes.append(("Empreinte des faits", empreinte_courte(d.faits)))
    return [(mot, visible(valeur)) for mot, valeur in lignes]


def _de_l_edition(connue: EditionConnue) -> list[tuple[str, str]]:
    return [
        ("Document", type_en_clair(connue.type)),
        ("Dossier", visible(connue.dossier)),
        ("Édition", f"{connue.numero}, du {francais.date_longue(connue.le)}"),
    ]


def _nuits(d: Declaration) -> str:
    comptes = (
        (d.durables, "durable"),
        (d.provisoires, "provisoire"),
        (d.decouvertes, "découverte"),
    )
    detail = [francais.pluriel(n, mot) for n, mot in comptes if n is not None]
    return f"{francais.pluriel(d.nuits or 0, 'nuit')} : {', '.join(detail)}"


def visible(texte: str) -> str:
    """Un texte dont aucun signe ne se cache ni ne retourne les autres."""
    return "".join(c if c.isprintable() else "\ufffd" for c in texte)


_NIVEAUX = {
    Niveau.GARANTIE: "garantie",
    Niveau.FRAGILE: "fragile",
    Niveau.SANS_SOLUTION: "sans solution",
    Niveau.INDETERMINEE: "indéterminée",
}


def prouve(v: Verdict) -> str:
    """Ce que ce résultat prouve."""
    if v.etat is Etat.REVOQUE:
        return "Le sceau a été fait avec cette clé. On ne sait pas par qui."
    if not v.valide and v.etat is not Etat.REENREGISTRE:
        return "Rien : ne vous appuyez pas sur ce document."
    if v.objet is Objet.FICHIER and v.valide:
        return "Le fichier entier (texte, images, pièces jointes) est celui que l’émetteur a édité."
    return "L’émetteur a bien signé cette déclaration, sur ce dossier et pour cette édition."


def ne_prouve_pas(v: Verdict) -> str:
    """Ce que ce résultat ne prouve pas."""
    if v.objet is Objet.FICHIER and v.valide:
        return (
            "Que les faits sont vrais, ni qu’ils le sont encore : seulement qui les a écrits. "
            "La date est celle du poste de l’émetteur."
        )
    return (
        "Que l’encre du papier, ou le reste du fichier, dit la même chose : c’est à vous de "
        "comparer, mot à mot."
    )
