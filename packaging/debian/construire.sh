#!/usr/bin/env bash
# Construit un paquet Debian autonome : l'application et ses dépendances du verrou d'exécution,
# dans /usr/lib/ase-parcours, sans rien prendre ni laisser aux autres programmes Python du poste.
# Il s'installe ensuite sans réseau. À lancer sur la version de Debian visée.
#
#   bash packaging/debian/construire.sh [DOSSIER]     (par défaut : dist/)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

SORTIE="${1:-dist}"
PYTHON="${PYTHON:-/usr/bin/python3}"
OUTILS="${ASE_VENV:-.venv}/bin/python"
ID=fr.ase_parcours.AseParcours

chantier="$(mktemp -d)"
trap 'rm -rf "$chantier"' EXIT
arbre="$chantier/arbre"
code="$arbre/usr/lib/ase-parcours"
mkdir -p "$SORTIE" "$code" "$arbre/DEBIAN" "$arbre/usr/bin" "$arbre/usr/share/doc/ase-parcours"

"$OUTILS" -m build --no-isolation --outdir "$chantier/roue" . >/dev/null
pip=("$OUTILS" -m pip --python "$PYTHON" install --quiet --no-deps --no-compile --disable-pip-version-check
    --target "$code")
"${pip[@]}" --require-hashes --only-binary :all: -r packaging/verrou-execution.txt
"${pip[@]}" --no-index "$chantier"/roue/*.whl
rm -rf "$code/bin"

# -I : ni le dossier courant ni l'environnement de l'utilisateur ne fournissent de module.
cat >"$arbre/usr/bin/ase-parcours" <<'LANCEUR'
#!/usr/bin/python3 -I
import sys

sys.path.insert(0, "/usr/lib/ase-parcours")
from ase_parcours.cli.principal import principal

sys.exit(principal())
LANCEUR
chmod 755 "$arbre/usr/bin/ase-parcours"

install -Dm644 "packaging/linux/$ID.desktop" "$arbre/usr/share/applications/$ID.desktop"
install -Dm644 "packaging/linux/$ID.metainfo.xml" "$arbre/usr/share/metainfo/$ID.metainfo.xml"
install -Dm644 "packaging/linux/$ID.svg" "$arbre/usr/share/icons/hicolor/scalable/apps/$ID.svg"
install -m644 LICENSE "$arbre/usr/share/doc/ase-parcours/copyright"

mineure="$("$PYTHON" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
suivante="$("$PYTHON" -c 'import sys; print("%d.%d" % (sys.version_info[0], sys.version_info[1] + 1))')"
version="$(sed -n 's/^__version__ = "\(.*\)"/\1/p' src/ase_parcours/__init__.py)"
cat >"$arbre/DEBIAN/control" <<CONTROLE
Package: ase-parcours
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: ASE Parcours <ase-parcours@localhost>
Section: misc
Priority: optional
Installed-Size: $(du -sk "$arbre/usr" | cut -f1)
Depends: python3 (>= $mineure), python3 (<< $suivante~), libegl1, libgl1, libfontconfig1, libdbus-1-3, libglib2.0-0, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, libxcb-render-util0, libxcb-shape0, libxcb-xinerama0, libxcb-xkb1
Description: suivi hors ligne des jeunes confiés à l'ASE
 Aucune sortie de l'Aide sociale à l'enfance sans toit, nuit après nuit.
 Application de bureau et ligne de commande, sur un coffre chiffré, sans réseau.
CONTROLE

find "$arbre" -name __pycache__ -type d -prune -exec rm -rf {} +
chmod -R u=rwX,go=rX "$arbre"
dpkg-deb --root-owner-group --build "$arbre" "$SORTIE" | tail -1
