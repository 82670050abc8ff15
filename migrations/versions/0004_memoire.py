"""La mémoire : l'index de recherche.

Révision : 0004
Précédente : 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Crée l'index, que la projection remplira."""
    op.create_table(
        "cherchable",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entite", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("ix_cherchable_entite", "cherchable", ["entite"], unique=True)
    op.execute(
        "CREATE VIRTUAL TABLE recherche USING fts5(titre, texte,"
        " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
    )
    # Les mots d'un texte effacé quittent l'index aussitôt, au lieu d'y être seulement masqués.
    op.execute("INSERT INTO recherche (recherche, rank) VALUES ('secure-delete', 1)")
