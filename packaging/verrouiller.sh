#!/usr/bin/env bash
# Recalcule les deux verrous à partir de pyproject.toml : celui du développement (verrou.txt)
# et celui d'un poste (verrou-execution.txt), aux mêmes versions. Des versions et des
# empreintes, jamais d'adresse : chacun installe depuis le dépôt de paquets qu'il a configuré.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

OUTILS=build/verrou
"${ASE_VENV:-.venv}/bin/python" -m venv --clear "$OUTILS"
"$OUTILS/bin/python" -m pip install --quiet --upgrade pip pip-tools

compiler() {
    CUSTOM_COMPILE_COMMAND="make verrou" "$OUTILS/bin/pip-compile" --quiet \
        --generate-hashes --allow-unsafe --strip-extras --no-annotate \
        --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options \
        "$@" pyproject.toml
}

compiler --extra dev --output-file packaging/verrou.txt
compiler --constraint packaging/verrou.txt --output-file packaging/verrou-execution.txt

if grep -nE '(https?|file):' packaging/verrou*.txt; then
    echo "Un verrou contient une adresse : à corriger avant de le livrer." >&2
    exit 1
fi
