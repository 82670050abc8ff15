"""Le schéma du coffre (SQLAlchemy).

Trois familles : le journal, seule source des faits ; les tables d'état courant, une par type du
vocabulaire, qui en sont la projection ; et ce qui reste hors du journal (octets, clés, repères des
déclencheurs, index de recherche). Les déclencheurs et les vues vivent dans
``migrations/declencheurs.sql``.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

from ase_parcours.metier.vocabulaire import TYPES, Forme, TypeEntite

metadonnees = MetaData()

_COLONNES = {
    Forme.TEXTE: Text,
    Forme.DATE: Text,
    Forme.TRIVALENT: Text,
    Forme.JSON: Text,
    Forme.ENTIER: Integer,
}


def _table_d_etat(type_entite: TypeEntite) -> Table:
    """Table d'état courant d'un type : identifiant, jeune, ordre de création, puis les champs."""
    colonnes: list[Column[object]] = [
        Column("id", Text, primary_key=True),
        Column("jeune", Text, nullable=True),
        Column("cree", Text, nullable=False),
    ]
    for champ, forme in type_entite.champs.items():
        colonnes.append(Column(champ, _COLONNES[forme], *_enumeration(forme, champ)))
    table = Table(type_entite.nom, metadonnees, *colonnes, sqlite_strict=True)
    if type_entite.d_un_jeune:
        Index(f"ix_{type_entite.nom}_jeune", table.c.jeune)
    return table


def _enumeration(forme: Forme, champ: str) -> list[CheckConstraint]:
    if forme is not Forme.TRIVALENT:
        return []
    return [CheckConstraint(f"{champ} IN ('oui', 'non', 'inconnu')")]


ETAT: dict[str, Table] = {nom: _table_d_etat(t) for nom, t in TYPES.items()}
"""Tables d'état courant, par nom de type."""

Index("ix_jeune_dossier", ETAT["jeune"].c.dossier)
Index("ix_etape_solution", ETAT["etape"].c.solution)
Index("ix_piece_solution", ETAT["piece"].c.solution)
Index("ix_piece_papier", ETAT["piece"].c.papier)

journal = Table(
    "journal",
    metadonnees,
    Column("id", Text, primary_key=True),
    Column("appareil", Text, nullable=False),
    Column("epoque", Text, nullable=False),
    Column("numero", Integer, nullable=False),
    Column("hlc", Text, nullable=False),
    Column("compte", Text),
    Column("operation", Text, nullable=False),
    Column("jeune", Text),
    Column("empreinte", Text, nullable=False),
    Column("empreinte_contenu", Text, nullable=False),
    Column("empreinte_precedente", Text, nullable=False),
    Column("sel", Text, nullable=False),
    Column("etat", Text, nullable=False),
    # Pas d'unicité : deux entrées de même numéro prouvent une bifurcation, et sont gardées.
    Index("ix_journal_chaine", "appareil", "epoque", "numero"),
    Index("ix_journal_jeune", "jeune"),
    sqlite_strict=True,
)

journal_ligne = Table(
    "journal_ligne",
    metadonnees,
    Column("journal_id", Text, ForeignKey("journal.id"), primary_key=True),
    Column("rang", Integer, primary_key=True),
    Column("entite", Text, nullable=False),
    Column("champ", Text, nullable=False),
    Column("remplace", Text, nullable=False),
    Column("apres", Text),
    Column("vocabulaire", Integer, nullable=False),
    Index("ix_journal_ligne_entite", "entite"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

conflit = Table(
    "conflit",
    metadonnees,
    Column("entite", Text, primary_key=True),
    Column("champ", Text, primary_key=True),
    Column("jeune", Text),
    Column("versions", Text, nullable=False),
    Index("ix_conflit_jeune", "jeune"),
    sqlite_strict=True,
)
"""Champs à plusieurs têtes : ``versions`` = [{"ligne", "valeur", "ordre"}], la montrée d'abord."""

sortie = Table(
    "sortie",
    metadonnees,
    Column("jeune", Text, ForeignKey("jeune.id"), primary_key=True),
    Column("evenement", Text, nullable=False),
    Column("le", Text, nullable=False),
    Column("type", Text, CheckConstraint("type IN ('garantie', 'fragile')"), nullable=False),
    Column("visa", Text),
    sqlite_strict=True,
)
"""Les sorties qui tiennent, et elles seules (garantie.md §5)."""

nature_couvrante = Table(
    "nature_couvrante",
    metadonnees,
    Column("code", Text, primary_key=True),
    Column("minimum_mois", Integer, nullable=False),
    sqlite_strict=True,
)
"""Natures D ou P en vigueur : copie du référentiel pour les déclencheurs, contrôlée par
``coffre verifier``."""

repere_plancher = Table(
    "repere_plancher",
    metadonnees,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("jour", Text, nullable=False),
    Column("nuits", Integer, nullable=False),
    sqlite_strict=True,
)
"""Jour auquel raisonne la transaction en cours, et nombre de nuits décisives."""

piece_octets = Table(
    "piece_octets",
    metadonnees,
    Column("sha256", Text, primary_key=True),
    Column("octets", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""La chambre forte : octets des pièces, sous leur empreinte."""

edition_octets = Table(
    "edition_octets",
    metadonnees,
    Column("edition", Text, primary_key=True),
    Column("jeune", Text),
    Column("pages", Integer, nullable=False),
    Column("octets", LargeBinary, nullable=False),
    Index("ix_edition_octets_jeune", "jeune"),
    sqlite_strict=True,
)
"""Les PDF remis, compressés, tels qu'ils ont été signés."""

instance = Table(
    "instance",
    metadonnees,
    Column("cle", Text, primary_key=True),
    Column("jeton", Text, nullable=False),
    Column("epoque", Text, nullable=False),
    sqlite_strict=True,
)

parametre = Table(
    "parametre",
    metadonnees,
    Column("cle", Text, primary_key=True),
    Column("valeur", Text, nullable=False),
    sqlite_strict=True,
)
"""Matériel de clés gardé dans le coffre (clé de signature), hors du journal."""

lecture_scellee = Table(
    "lecture_scellee",
    metadonnees,
    Column("numero", Integer, primary_key=True),
    Column("quand", Text, nullable=False),
    Column("compte", Text, nullable=False),
    Column("entite", Text, nullable=False),
    Column("jeune", Text),
    Column("empreinte", Text, nullable=False),
    Column("empreinte_precedente", Text, nullable=False),
    Index("ix_lecture_scellee_jeune", "jeune"),
    sqlite_strict=True,
)
"""Qui a lu la zone scellée, et quand : une chaîne à part du journal, gardée un an."""

repere_compte = Table(
    "repere_compte",
    metadonnees,
    Column("compte", Text, primary_key=True),
    Column("cle", Text, primary_key=True),
    Column("valeur", Text, nullable=False),
    sqlite_strict=True,
)
"""Repères propres à un compte (« depuis que je suis parti ») : réglages, hors du journal."""

cherchable = Table(
    "cherchable",
    metadonnees,
    Column("id", Integer, primary_key=True),
    Column("entite", Text, nullable=False),
    Column("jeune", Text),
    Index("ix_cherchable_entite", "entite", unique=True),
    sqlite_strict=True,
)
"""Ce que l'index de recherche connaît : rang dans l'index, entité, tête de son dossier."""

INDEX_DE_RECHERCHE = "recherche"
"""Table virtuelle FTS5 (titre, texte), dérivée des tables d'état. SQLAlchemy ne la décrit pas."""
