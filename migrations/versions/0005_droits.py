"""Les droits : situation, droits demandés, suites d'échéances, orientations, scénarios.

Révision : 0005
Précédente : 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# fmt: off
_NOUVELLES = {
    "situation": {
        "residence": "texte", "residence_code": "texte", "residence_depuis": "date",
        "ase": "texte", "ase_code": "texte", "soutien_familial": "trivalent",
        "chez_parents": "trivalent", "foyer_fiscal_parents": "trivalent",
        "declaration_propre": "trivalent", "pension_alimentaire": "trivalent",
        "accompagnement": "trivalent", "heures_travaillees": "entier",
    },
    "demarche_droit": {
        "droit": "texte", "etat": "texte", "demande_le": "date", "obtenu_le": "date",
        "fin": "date", "organisme": "texte", "precision": "texte",
    },
    "suite_echeance": {
        "code": "texte", "occurrence": "entier", "etat": "texte", "le": "date",
        "preuve": "texte", "motif": "texte", "par": "texte",
    },
    "orientation_dispositif": {
        "dispositif": "texte", "le": "date", "vers": "texte", "etat": "texte",
        "reponse_le": "date", "precision": "texte",
    },
    "scenario": {"nom": "texte", "hypotheses": "json"},
}
# fmt: on


def upgrade() -> None:
    """Crée les tables ; elles se rempliront du journal."""
    for nom, champs in _NOUVELLES.items():
        op.create_table(
            nom,
            sa.Column("id", sa.Text(), nullable=False),
            sa.Column("jeune", sa.Text(), nullable=True),
            sa.Column("cree", sa.Text(), nullable=False),
            *(_colonne(c, forme) for c, forme in champs.items()),
            sa.PrimaryKeyConstraint("id"),
            sqlite_strict=True,
        )
        op.create_index(f"ix_{nom}_jeune", nom, ["jeune"], unique=False)


def _colonne(nom: str, forme: str) -> sa.Column[object]:
    type_ = sa.Integer() if forme == "entier" else sa.Text()
    garde = sa.CheckConstraint(f"{nom} IN ('oui', 'non', 'inconnu')")
    return sa.Column(nom, type_, *([garde] if forme == "trivalent" else []), nullable=True)
