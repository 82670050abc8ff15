"""Le dossier complet : une table par facette, des champs de plus, le registre des lectures.

Révision : 0003
Précédente : 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# fmt: off
_NOUVELLES = {
    "statut": {
        "sejour": "texte", "titap": "texte", "decap": "texte", "datdecap": "date",
        "jeune_parent": "trivalent", "nbenf": "entier", "grossesse": "trivalent",
        "aidant": "trivalent", "langues": "texte", "courriel": "texte",
    },
    "titre_sejour": {
        "nature": "texte", "demande_le": "date", "debut": "date", "fin": "date",
        "precision": "texte",
    },
    "protection": {
        "regime": "texte", "demande_le": "date", "debut": "date", "fin": "date",
        "mandataire": "texte", "precision": "texte",
    },
    "correction": {
        "champ": "texte", "avant": "texte", "apres": "texte", "decision": "texte",
        "decision_le": "date", "note": "texte",
    },
    "affectation": {"le": "date", "referent": "texte"},
    "scelle": {"rubrique": "texte", "contenu": "texte"},
    "orientation": {
        "nature": "texte", "le": "date", "etat": "texte", "voeu": "texte", "precision": "texte",
    },
    "absence": {
        "nature": "texte", "debut": "date", "fin": "date", "signalement": "texte",
        "precision": "texte",
    },
    "insertion": {
        "nature": "texte", "nature_code": "texte", "organisme": "texte", "contact": "texte",
        "telephone": "texte", "etat": "texte", "propose_le": "date", "debut": "date",
        "fin": "date", "convention_le": "date", "evaluation_le": "date", "heures": "entier",
        "remuneration": "entier", "precision": "texte",
    },
    "loisir": {
        "nature": "texte", "libelle": "texte", "debut": "date", "fin": "date",
        "precision": "texte",
    },
    "aide_logement": {
        "nature": "texte", "organisme": "texte", "etat": "texte", "demande_le": "date",
        "obtenu_le": "date", "expire_le": "date", "montant": "entier", "precision": "texte",
    },
    "demande_logement": {
        "nature": "texte", "numero": "texte", "deposee_le": "date", "renouvelee_le": "date",
        "etat": "texte", "precision": "texte",
    },
    "partenaire": {
        "nom": "texte", "nature": "texte", "nature_code": "texte", "contact": "texte",
        "telephone": "texte", "courriel": "texte", "adresse": "texte", "precision": "texte",
        "actif": "trivalent",
    },
    "finances": {
        "compte_bancaire": "trivalent", "compte_depuis": "date", "epargne": "entier",
        "pecule_concerne": "trivalent", "pecule_informe_le": "date",
        "pecule_pieces": "trivalent", "pecule_demande_le": "date", "pecule_verse_le": "date",
        "pecule_montant": "entier",
    },
    "charge": {
        "nature": "texte", "nature_code": "texte", "montant": "entier", "debut": "date",
        "fin": "date",
    },
    "dette": {
        "nature": "texte", "nature_code": "texte", "creancier": "texte", "montant": "entier",
        "mensualite": "entier", "depuis": "date", "soldee_le": "date", "precision": "texte",
    },
    "papier": {
        "nature": "texte", "nature_code": "texte", "demande_le": "date", "recu_le": "date",
        "emis_le": "date", "expire_le": "date", "original_au_jeune": "trivalent",
        "precision": "texte",
    },
    "copie": {
        "le": "date", "edition": "texte", "etat": "texte", "fichiers": "entier",
        "raison": "texte",
    },
    "projet": {
        "parole": "texte", "parole_le": "date", "refuse": "texte", "aspirations": "texte",
        "position": "texte", "desaccord": "texte", "droits_expliques": "json",
        "droits_expliques_le": "date",
    },
    "besoin": {
        "besoin": "texte", "situation": "texte", "objectif": "texte", "parole": "texte",
        "preuves": "texte",
    },
    "action": {
        "besoin": "texte", "quoi": "texte", "qui": "texte", "pour_le": "date", "etat": "texte",
        "faite_le": "date", "preuve": "texte",
    },
    "version_projet": {
        "numero": "entier", "le": "date", "position": "texte", "signe_jeune": "trivalent",
        "signe_referent": "trivalent", "signe_responsable": "trivalent", "contenu": "json",
    },
    "proche": {
        "nom": "texte", "lien": "texte", "lien_code": "texte", "telephone": "texte",
        "courriel": "texte", "reste": "trivalent", "joignable": "trivalent",
        "heberge": "trivalent", "confiance_le": "date", "convention_le": "date",
        "evaluation_le": "date", "precision": "texte",
    },
    "note": {"le": "date", "auteur": "texte", "texte": "texte", "themes": "json"},
    "demande_retour": {
        "demandee_le": "date", "abri": "trivalent", "reponse": "texte", "repondue_le": "date",
        "motif": "texte",
    },
    "meme_personne": {
        "a": "texte", "b": "texte", "garde": "texte", "distinctes": "trivalent", "motif": "texte",
    },
}
"""Tables neuves : champ et forme."""

_AJOUTS = {
    "compte": {"zone_le": "date"},
    "solution": {"motif_refus_code": "texte"},
    "mesure": {"motif_fin": "texte", "motif_fin_code": "texte", "decideur": "texte"},
    "accueil": {
        "nature_code": "texte", "fratrie": "trivalent", "fratrie_precision": "texte",
        "changement_ecole": "trivalent", "parole": "texte",
    },
    "sante": {
        "element_code": "texte", "ouvert": "trivalent", "contact": "texte", "telephone": "texte",
        "apres_18": "trivalent",
    },
    "scolarite": {
        "niveau_code": "texte", "diplome_code": "texte", "fin": "date", "freqsco": "texte",
        "diplome_obtenu": "texte", "contact": "texte",
    },
    "ressource": {"nature_code": "texte"},
    "piece": {"papier": "texte", "edition": "texte", "contenu_actif": "json", "retrait": "texte"},
    "entretien": {
        "type_code": "texte", "participants": "texte", "confiance": "trivalent",
        "trame": "texte", "reponses": "json", "droits_expliques": "json", "position": "texte",
        "desaccord": "texte",
    },
    "contact": {
        "logement": "texte", "logement_convient": "trivalent", "activite": "texte",
        "ressources": "texte", "veut_revenir": "trivalent",
    },
}
"""Colonnes ajoutées aux tables d'avant."""
# fmt: on

_HORS_D_UN_JEUNE = ("partenaire", "meme_personne")


def upgrade() -> None:
    """Crée les tables et les colonnes ; elles se rempliront du journal."""
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
        if nom not in _HORS_D_UN_JEUNE:
            op.create_index(f"ix_{nom}_jeune", nom, ["jeune"], unique=False)
    for nom, champs in _AJOUTS.items():
        for c, forme in champs.items():
            op.execute(f"ALTER TABLE {nom} ADD COLUMN {_definition(c, forme)}")
    op.create_index("ix_jeune_jeune", "jeune", ["jeune"], unique=False)
    op.create_index("ix_piece_papier", "piece", ["papier"], unique=False)
    op.create_table(
        "lecture_scellee",
        sa.Column("numero", sa.Integer(), nullable=False),
        sa.Column("quand", sa.Text(), nullable=False),
        sa.Column("compte", sa.Text(), nullable=False),
        sa.Column("entite", sa.Text(), nullable=False),
        sa.Column("jeune", sa.Text(), nullable=True),
        sa.Column("empreinte", sa.Text(), nullable=False),
        sa.Column("empreinte_precedente", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("numero"),
        sqlite_strict=True,
    )
    op.create_index("ix_lecture_scellee_jeune", "lecture_scellee", ["jeune"], unique=False)
    op.create_table(
        "repere_compte",
        sa.Column("compte", sa.Text(), nullable=False),
        sa.Column("cle", sa.Text(), nullable=False),
        sa.Column("valeur", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("compte", "cle"),
        sqlite_strict=True,
    )
    # L'histoire d'un dossier part des créations qui le nomment : sans index, il faudrait relire
    # tout le journal.
    op.execute(
        "CREATE INDEX ix_creation_jeune ON journal_ligne (json_extract(apres, '$.jeune'))"
        " WHERE champ = 'creation'"
    )


def _colonne(nom: str, forme: str) -> sa.Column[object]:
    type_ = sa.Integer() if forme == "entier" else sa.Text()
    gardes = [sa.CheckConstraint(_trivalent(nom))] if forme == "trivalent" else []
    return sa.Column(nom, type_, *gardes, nullable=True)


def _definition(nom: str, forme: str) -> str:
    # ALTER direct : le mode « batch » reconstruirait la table et perdrait ses déclencheurs.
    garde = f" CHECK ({_trivalent(nom)})" if forme == "trivalent" else ""
    return f"{nom} {'INTEGER' if forme == 'entier' else 'TEXT'}{garde}"


def _trivalent(nom: str) -> str:
    return f"{nom} IN ('oui', 'non', 'inconnu')"
