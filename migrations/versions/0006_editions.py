"""Les éditions : leurs octets tels que remis, celles des unités, la clé des pseudonymes.

Révision : 0006
Précédente : 0005
"""

from __future__ import annotations

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Crée les tables ; les éditions d'avant, sans octets gardés, se refont du dossier."""
    op.create_table(
        "edition_unite",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("cree", sa.Text(), nullable=False),
        sa.Column("unite", sa.Text(), nullable=True),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("numero", sa.Integer(), nullable=True),
        sa.Column("le", sa.Text(), nullable=True),
        sa.Column("empreinte", sa.Text(), nullable=True),
        sa.Column("fichier", sa.Text(), nullable=True),
        sa.Column("destinataire", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "edition_octets",
        sa.Column("edition", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("octets", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("edition"),
        sqlite_strict=True,
    )
    op.create_index("ix_edition_octets_jeune", "edition_octets", ["jeune"], unique=False)
    op.execute(
        sa.text("INSERT INTO parametre (cle, valeur) VALUES ('pseudonymes.hmac', :cle)").bindparams(
            cle=secrets.token_hex(32)
        )
    )
