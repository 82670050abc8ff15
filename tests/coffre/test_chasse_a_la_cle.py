"""La clé et le mot de passe ne sont nulle part où ils n'ont rien à faire (B.13 n° 29)."""

from __future__ import annotations

from pathlib import Path

import pytest
from outils_coffre import MOT_DE_PASSE, creer_coffre, lancer
from sqlcipher3 import dbapi2

from ase_parcours.coffre import connexion

_TOUT_MONTRER = r"""
import io, logging, os, pickle, sys, traceback
from pathlib import Path

flux = io.StringIO()
logging.basicConfig(level=logging.DEBUG, stream=flux)
dossier = Path(sys.argv[1])
passe = [sys.stdin.readline().rstrip("\n")]

from ase_parcours.coffre import cles, connexion, entete_fichiers, hygiene
from ase_parcours.coffre.secret import Secret

hygiene.durcir()
entete = entete_fichiers.lire_entete(dossier).entete
dek = cles.deverrouiller(entete, "alex", passe[0])
base = dossier / "coffre.db"

def tenter(geste):
    try:
        geste()
    except BaseException as erreur:
        for local in (True, False):
            flux.write("".join(
                traceback.TracebackException.from_exception(erreur, capture_locals=local).format()
            ))
        flux.write(f"{erreur!r} {erreur} {vars(erreur)!r}")
        return
    raise SystemExit("ce geste devait échouer")

abime = dossier / "abime.db"
abime.write_bytes(os.urandom(8192))
tenter(lambda: connexion.ouvrir_connexion(abime, dek))
tenter(lambda: connexion.ouvrir_connexion(dossier / "absent.db", dek))
tenter(lambda: connexion.creer_base(base, dek))
tenter(lambda: cles.deverrouiller(entete, "inconnu", passe[0]))
tenter(lambda: cles.deverrouiller(entete, "alex", passe[0] + " "))
tenter(lambda: pickle.dumps(dek))
tenter(lambda: connexion.moteur(abime, dek).connect())

import sqlalchemy

moteur = connexion.moteur(base, dek)
moteur.echo = "debug"
traces = []
with moteur.connect() as conn:
    connexion.connexion_brute(conn).set_trace_callback(traces.append)
    conn.exec_driver_sql("CREATE TABLE t (a TEXT)")
    conn.exec_driver_sql("INSERT INTO t VALUES (?)", ("x",))
    conn.commit()
    tenter(lambda: conn.exec_driver_sql("SELECT * FROM absente"))
    flux.write(f"{conn!r} {connexion.connexion_brute(conn)!r}")
flux.write("\n".join(traces))
flux.write(f"{moteur!r} {moteur.url!r} {moteur.pool!r} {vars(moteur.pool)!r} {dek!r} {dek}")
flux.write(moteur.url.render_as_string(hide_password=False))
for objet in (entete, entete.comptes[0], cles.cle_derivee(dek, b"x")):
    flux.write(repr(objet))
for nom in ("cmdline", "environ"):
    flux.write(Path("/proc/self", nom).read_bytes().decode("utf-8", "replace"))

import base64
brut = dek.octets()
interdits = {
    "hexadecimal": brut.hex(),
    "repr": repr(brut)[2:-1],
    "base64": base64.b64encode(brut).decode().rstrip("="),
    "mot de passe": passe[0],
    "derivee": cles.cle_derivee(dek, b"x").hexadecimal(),
}
vu = flux.getvalue()
print(len(vu) > 10_000, "Secret(…)" in vu, "CREATE TABLE t" in vu)
print([nom for nom, texte in interdits.items() if texte.lower() in vu.lower()])
"""


def test_rien_ne_montre_la_cle_ni_le_mot_de_passe(tmp_path: Path) -> None:
    coffre = creer_coffre(tmp_path / "coffre")
    fini = lancer(_TOUT_MONTRER, str(coffre.dossier), entree=MOT_DE_PASSE + "\n")
    assert fini.returncode == 0, fini.stderr
    *echo, temoin, trouves = fini.stdout.splitlines()
    assert any("CREATE TABLE t" in ligne for ligne in echo)
    assert temoin == "True True True"
    assert trouves == "[]"
    for secret in (MOT_DE_PASSE, coffre.dek.hexadecimal()):
        assert secret not in fini.stderr + fini.stdout


def test_aucun_ordre_sql_ne_porte_la_cle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Écoute posée avant la clé : un ``PRAGMA key`` s'y verrait, ``set_key`` non."""
    coffre = creer_coffre(tmp_path / "coffre")
    ordres: list[str] = []
    vraie = dbapi2.connect

    def ecoutee(*a: object, **k: object) -> dbapi2.Connection:
        conn = vraie(*a, **k)
        conn.set_trace_callback(ordres.append)
        return conn

    monkeypatch.setattr("ase_parcours.coffre.connexion.dbapi2.connect", ecoutee)
    connexion.ouvrir_connexion(coffre.base, coffre.dek).close()
    connexion.creer_base(tmp_path / "autre.db", coffre.dek)
    assert any("cipher_version" in ordre for ordre in ordres)
    assert not any(coffre.dek.hexadecimal() in ordre.lower() for ordre in ordres)


def test_aucun_fichier_du_coffre_ne_contient_la_cle(tmp_path: Path) -> None:
    coffre = creer_coffre(tmp_path / "coffre")
    lancer(_TOUT_MONTRER, str(coffre.dossier), entree=MOT_DE_PASSE + "\n")
    for fichier in coffre.dossier.iterdir():
        contenu = fichier.read_bytes()
        for secret in (coffre.dek.octets(), coffre.dek.hexadecimal().encode()):
            assert secret not in contenu, fichier.name


def test_sqlcipher_ne_parle_pas_sur_la_sortie_d_erreur(tmp_path: Path) -> None:
    coffre = creer_coffre(tmp_path / "coffre")
    fini = lancer(
        "import sys\n"
        "from pathlib import Path\n"
        "from ase_parcours.coffre.cles import creer_dek\n"
        "from ase_parcours.coffre.connexion import ouvrir_connexion\n"
        "from ase_parcours.erreurs import FichierAbime\n"
        "try:\n"
        "    ouvrir_connexion(Path(sys.argv[1]), creer_dek())\n"
        "except FichierAbime as erreur:\n"
        "    print(erreur.code)\n",
        str(coffre.base),
    )
    assert fini.stdout.strip() == "coffre_illisible"
    assert fini.stderr == ""


def test_hygiene_du_processus() -> None:
    fini = lancer(
        "import ctypes, os, resource, sys\n"
        "from ase_parcours.coffre.hygiene import durcir\n"
        "print(*durcir())\n"
        "print(oct(os.umask(0)), resource.getrlimit(resource.RLIMIT_CORE))\n"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == 'linux' else 0)\n"
    )
    assert fini.stdout.splitlines() == ["umask core dumpable", "0o77 (0, 0)", "0"], fini.stderr
