"""Environnement Alembic du coffre. La connexion, déjà ouverte et chiffrée, est donnée."""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    transactional_ddl=True,
    render_as_batch=True,
)
# La transaction est celle de l'appelant (coffre/migration.py) : BEGIN IMMEDIATE, clés étrangères
# coupées avant, comptages comparés après.
context.run_migrations()
