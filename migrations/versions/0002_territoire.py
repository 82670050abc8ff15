"""Le référentiel du territoire : une table d'état courant de plus.

Révision : 0002
Précédente : 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Crée la table ; elle se remplira du journal."""
    op.create_table(
        "referentiel",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("nom", sa.Text(), nullable=True),
        sa.Column("contenu", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
