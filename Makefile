# Les gestes du projet. « make » seul les énumère. Tout s'installe dans .venv/.

SHELL := /bin/bash
VENV ?= .venv
BIN := $(VENV)/bin
export ASE_VENV := $(VENV)

.DEFAULT_GOAL := aide
.PHONY: aide installe demo test banc verifier verrou formulaires lancer

aide: ## Cette liste
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/make \1\t\2/' | expand -t 20

installe: ## Paquets système manquants, environnement et dépendances (rapide si rien n'a changé)
	@bash packaging/installer.sh

demo: installe ## Données fictives : ouvre l'application, ou écrit PDF et images sans écran
	@$(BIN)/ase-parcours demo $(if $(DOSSIER),--dossier "$(DOSSIER)")

test: installe ## Contrôles et tests, en parallèle, sans écran
	@etat=0; \
	$(MAKE) --no-print-directory verifier || etat=1; \
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto --dist worksteal $(ARGS) || etat=$$?; \
	exit $$etat

verifier: installe ## Style (ruff) et types (mypy strict)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

banc: installe ## Mesures : le produit et une référence dans la même exécution
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=packaging $(BIN)/python -m banc $(ARGS)

lancer: installe ## Ouvre l'application
	@$(BIN)/ase-parcours

formulaires: installe ## Recompile ui/*.ui
	@$(BIN)/python packaging/compiler_formulaires.py

verrou: installe ## Recalcule les versions et empreintes (demande le réseau)
	@bash packaging/verrouiller.sh
