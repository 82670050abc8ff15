"""Le socle : journal, tables d'état courant, sorties, pièces, repères des déclencheurs.

Révision : 0001
Précédente : aucune
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Crée toutes les tables."""
    op.create_table(
        "accueil",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("nature", sa.Text(), nullable=True),
        sa.Column("lieu", sa.Text(), nullable=True),
        sa.Column("debut", sa.Text(), nullable=True),
        sa.Column("fin", sa.Text(), nullable=True),
        sa.Column("motif_fin", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_accueil_jeune", "accueil", ["jeune"], unique=False)
    op.create_table(
        "compte",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("nom", sa.Text(), nullable=True),
        sa.Column("roles", sa.Text(), nullable=True),
        sa.Column(
            "actif",
            sa.Text(),
            sa.CheckConstraint("actif IN ('oui', 'non', 'inconnu')"),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "conflit",
        sa.Column("entite", sa.Text(), nullable=False),
        sa.Column("champ", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("versions", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entite", "champ"),
        sqlite_strict=True,
    )
    op.create_index("ix_conflit_jeune", "conflit", ["jeune"], unique=False)
    op.create_table(
        "contact",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("le", sa.Text(), nullable=True),
        sa.Column("moyen", sa.Text(), nullable=True),
        sa.Column(
            "joint",
            sa.Text(),
            sa.CheckConstraint("joint IN ('oui', 'non', 'inconnu')"),
            nullable=True,
        ),
        sa.Column("note", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_contact_jeune", "contact", ["jeune"], unique=False)
    op.create_table(
        "edition",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("numero", sa.Integer(), nullable=True),
        sa.Column("le", sa.Text(), nullable=True),
        sa.Column("empreinte", sa.Text(), nullable=True),
        sa.Column("fichier", sa.Text(), nullable=True),
        sa.Column("destinataire", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_edition_jeune", "edition", ["jeune"], unique=False)
    op.create_table(
        "entretien",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column(
            "signe",
            sa.Text(),
            sa.CheckConstraint("signe IN ('oui', 'non', 'inconnu')"),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_entretien_jeune", "entretien", ["jeune"], unique=False)
    op.create_table(
        "etape",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("solution", sa.Text(), nullable=True),
        sa.Column("libelle", sa.Text(), nullable=True),
        sa.Column("le", sa.Text(), nullable=True),
        sa.Column("responsable", sa.Text(), nullable=True),
        sa.Column(
            "faite",
            sa.Text(),
            sa.CheckConstraint("faite IN ('oui', 'non', 'inconnu')"),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_etape_jeune", "etape", ["jeune"], unique=False)
    op.create_index("ix_etape_solution", "etape", ["solution"], unique=False)
    op.create_table(
        "evenement",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("le", sa.Text(), nullable=True),
        sa.Column("motif", sa.Text(), nullable=True),
        sa.Column("visa", sa.Text(), nullable=True),
        sa.Column("annulation", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_evenement_jeune", "evenement", ["jeune"], unique=False)
    op.create_table(
        "instance",
        sa.Column("cle", sa.Text(), nullable=False),
        sa.Column("jeton", sa.Text(), nullable=False),
        sa.Column("epoque", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("cle"),
        sqlite_strict=True,
    )
    op.create_table(
        "jeune",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("dossier", sa.Text(), nullable=True),
        sa.Column("nom", sa.Text(), nullable=True),
        sa.Column("prenom", sa.Text(), nullable=True),
        sa.Column("nom_usage", sa.Text(), nullable=True),
        sa.Column("prenom_usage", sa.Text(), nullable=True),
        sa.Column("sexe", sa.Text(), nullable=True),
        sa.Column("naissance", sa.Text(), nullable=True),
        sa.Column("nationalite", sa.Text(), nullable=True),
        sa.Column(
            "mna", sa.Text(), sa.CheckConstraint("mna IN ('oui', 'non', 'inconnu')"), nullable=True
        ),
        sa.Column("premier_accueil", sa.Text(), nullable=True),
        sa.Column("unite", sa.Text(), nullable=True),
        sa.Column("referent", sa.Text(), nullable=True),
        sa.Column(
            "mdph",
            sa.Text(),
            sa.CheckConstraint("mdph IN ('oui', 'non', 'inconnu')"),
            nullable=True,
        ),
        sa.Column("mdph_fin", sa.Text(), nullable=True),
        sa.Column("sortie_prevue", sa.Text(), nullable=True),
        sa.Column("telephone", sa.Text(), nullable=True),
        sa.Column("observations", sa.Text(), nullable=True),
        sa.Column("parole", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_jeune_dossier", "jeune", ["dossier"], unique=False)
    op.create_table(
        "journal",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("appareil", sa.Text(), nullable=False),
        sa.Column("epoque", sa.Text(), nullable=False),
        sa.Column("numero", sa.Integer(), nullable=False),
        sa.Column("hlc", sa.Text(), nullable=False),
        sa.Column("compte", sa.Text(), nullable=True),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("empreinte", sa.Text(), nullable=False),
        sa.Column("empreinte_contenu", sa.Text(), nullable=False),
        sa.Column("empreinte_precedente", sa.Text(), nullable=False),
        sa.Column("sel", sa.Text(), nullable=False),
        sa.Column("etat", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_journal_chaine", "journal", ["appareil", "epoque", "numero"], unique=False)
    op.create_index("ix_journal_jeune", "journal", ["jeune"], unique=False)
    op.create_table(
        "mesure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("nature", sa.Text(), nullable=True),
        sa.Column("nature_brute", sa.Text(), nullable=True),
        sa.Column("debut", sa.Text(), nullable=True),
        sa.Column("fin", sa.Text(), nullable=True),
        sa.Column("date_decision", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_mesure_jeune", "mesure", ["jeune"], unique=False)
    op.create_table(
        "nature_couvrante",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("minimum_mois", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code"),
        sqlite_strict=True,
    )
    op.create_table(
        "parametre",
        sa.Column("cle", sa.Text(), nullable=False),
        sa.Column("valeur", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("cle"),
        sqlite_strict=True,
    )
    op.create_table(
        "piece",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("solution", sa.Text(), nullable=True),
        sa.Column("nom", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("taille", sa.Integer(), nullable=True),
        sa.Column("genre", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_piece_jeune", "piece", ["jeune"], unique=False)
    op.create_index("ix_piece_solution", "piece", ["solution"], unique=False)
    op.create_table(
        "piece_octets",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("octets", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
        sqlite_strict=True,
    )
    op.create_table(
        "rejet_import",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("feuille", sa.Text(), nullable=True),
        sa.Column("ligne", sa.Integer(), nullable=True),
        sa.Column("dossier", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("motif", sa.Text(), nullable=True),
        sa.Column("cellules", sa.Text(), nullable=True),
        sa.Column("ecarte", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "repere_plancher",
        sa.Column("id", sa.Integer(), sa.CheckConstraint("id = 1"), nullable=False),
        sa.Column("jour", sa.Text(), nullable=False),
        sa.Column("nuits", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "ressource",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("nature", sa.Text(), nullable=True),
        sa.Column("montant", sa.Integer(), nullable=True),
        sa.Column("debut", sa.Text(), nullable=True),
        sa.Column("fin", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_ressource_jeune", "ressource", ["jeune"], unique=False)
    op.create_table(
        "sante",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("element", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("echeance", sa.Text(), nullable=True),
        sa.Column("precision", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_sante_jeune", "sante", ["jeune"], unique=False)
    op.create_table(
        "scolarite",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("niveau", sa.Text(), nullable=True),
        sa.Column("diplome", sa.Text(), nullable=True),
        sa.Column("etablissement", sa.Text(), nullable=True),
        sa.Column("rentree", sa.Text(), nullable=True),
        sa.Column(
            "bourse",
            sa.Text(),
            sa.CheckConstraint("bourse IN ('oui', 'non', 'inconnu')"),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_scolarite_jeune", "scolarite", ["jeune"], unique=False)
    op.create_table(
        "solution",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("etats", sa.Text(), nullable=True),
        sa.Column("debut", sa.Text(), nullable=True),
        sa.Column("fin", sa.Text(), nullable=True),
        sa.Column("preuve", sa.Text(), nullable=True),
        sa.Column("gestionnaire", sa.Text(), nullable=True),
        sa.Column("loyer", sa.Integer(), nullable=True),
        sa.Column("motif_refus", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_solution_jeune", "solution", ["jeune"], unique=False)
    op.create_table(
        "source_import",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("cible", sa.Text(), nullable=True),
        sa.Column("valeurs", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "transfert",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("vers", sa.Text(), nullable=True),
        sa.Column("propose_le", sa.Text(), nullable=True),
        sa.Column("accepte_le", sa.Text(), nullable=True),
        sa.Column("motif", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_transfert_jeune", "transfert", ["jeune"], unique=False)
    op.create_table(
        "visa",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("date_sortie", sa.Text(), nullable=True),
        sa.Column("motif", sa.Text(), nullable=True),
        sa.Column("etape_libelle", sa.Text(), nullable=True),
        sa.Column("etape_le", sa.Text(), nullable=True),
        sa.Column("responsable", sa.Text(), nullable=True),
        sa.Column("demandeur", sa.Text(), nullable=True),
        sa.Column("accorde_par", sa.Text(), nullable=True),
        sa.Column("accorde_le", sa.Text(), nullable=True),
        sa.Column("retrait", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_visa_jeune", "visa", ["jeune"], unique=False)
    op.create_table(
        "journal_ligne",
        sa.Column("journal_id", sa.Text(), nullable=False),
        sa.Column("rang", sa.Integer(), nullable=False),
        sa.Column("entite", sa.Text(), nullable=False),
        sa.Column("champ", sa.Text(), nullable=False),
        sa.Column("remplace", sa.Text(), nullable=False),
        sa.Column("apres", sa.Text(), nullable=True),
        sa.Column("vocabulaire", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["journal_id"],
            ["journal.id"],
        ),
        sa.PrimaryKeyConstraint("journal_id", "rang"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_journal_ligne_entite", "journal_ligne", ["entite"], unique=False)
    op.create_table(
        "sortie",
        sa.Column("jeune", sa.Text(), nullable=False),
        sa.Column("evenement", sa.Text(), nullable=False),
        sa.Column("le", sa.Text(), nullable=False),
        sa.Column(
            "type", sa.Text(), sa.CheckConstraint("type IN ('garantie', 'fragile')"), nullable=False
        ),
        sa.Column("visa", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["jeune"],
            ["jeune.id"],
        ),
        sa.PrimaryKeyConstraint("jeune"),
        sqlite_strict=True,
    )
