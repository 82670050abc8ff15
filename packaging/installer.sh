#!/usr/bin/env bash
# Prépare une machine pour ce dépôt : paquets système manquants, environnement virtuel,
# dépendances du verrou (empreintes exigées), projet en éditable.
# Relancé sans rien de changé, ne fait que comparer une empreinte.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

VENV="${ASE_VENV:-.venv}"
VERROU=packaging/verrou.txt

# Ce que Qt charge à l'exécution, même sans écran ; poppler sert aux tests des documents, dbus-daemon à ceux du verrouillage.
SYSTEME=(
    libegl1 libgl1 libfontconfig1 libfreetype6 libdbus-1-3 libglib2.0-0
    libxkbcommon0 libxkbcommon-x11-0
    libx11-xcb1 libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0
    libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0
    libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1
    fonts-dejavu-core poppler-utils dbus-daemon
)

dire() { printf '%s\n' "$*" >&2; }
arret() { dire "Installation arrêtée : $*"; exit 1; }

paquet_present() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

python_convient() {
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

choisir_python() {
    local candidat
    for candidat in ${PYTHON:+"$PYTHON"} python3.11 python3; do
        if python_convient "$candidat"; then command -v "$candidat"; return 0; fi
    done
    return 1
}

installer_systeme() {
    local manquants=() paquet python
    if ! command -v dpkg-query >/dev/null 2>&1; then
        dire "Système sans dpkg : les bibliothèques de Qt sont supposées présentes."
        return 0
    fi
    for paquet in "${SYSTEME[@]}"; do
        paquet_present "$paquet" || manquants+=("$paquet")
    done
    # Debian livre Python sans ensurepip : sans lui, aucun environnement ne se crée.
    if ! python="$(choisir_python)"; then
        manquants+=(python3 python3-venv)
    elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        manquants+=(python3-venv)
    fi
    [ "${#manquants[@]}" -eq 0 ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        arret "il manque des paquets système et vous n'êtes pas administrateur. Faites lancer :
    apt-get install --no-install-recommends ${manquants[*]}
puis relancez la commande."
    fi
    dire "Paquets système à installer : ${manquants[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "${manquants[@]}" >/dev/null
}

empreinte() {
    { "$1" -VV; cat "$VERROU" pyproject.toml packaging/installer.sh; } | sha256sum | cut -d' ' -f1
}

installer_python() {
    local python voulue
    python="$(choisir_python)" || arret "Python 3.11 ou plus récent est introuvable."
    voulue="$(empreinte "$python")"
    if [ -x "$VENV/bin/python" ] && "$VENV/bin/python" -c '' 2>/dev/null &&
        [ "$(cat "$VENV/.empreinte" 2>/dev/null)" = "$voulue" ]; then
        return 0
    fi
    dire "Environnement $VENV : installation des dépendances du verrou…"
    rm -f "$VENV/.empreinte"
    "$python" -m venv --clear "$VENV"
    local pip=("$VENV/bin/python" -m pip install --quiet --disable-pip-version-check
        --no-input --progress-bar off --no-deps)
    # Roues seulement : rien ne se compile ici, et rien n'est pris sans son empreinte.
    "${pip[@]}" --require-hashes --only-binary :all: -r "$VERROU"
    # hatchling et editables viennent du verrou : pas de construction isolée, donc pas de réseau.
    "${pip[@]}" --no-build-isolation --editable .
    printf '%s\n' "$voulue" >"$VENV/.empreinte"
}

installer_systeme
installer_python
