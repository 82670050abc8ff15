"""``docs/messages.md`` et ``docs/droits.md`` disent exactement ce que fait le code."""

from __future__ import annotations

import re

import documenter
import messages_du_code
import pytest
from messages_du_code import messages
from sources import python, texte

from ase_parcours import erreurs
from ase_parcours.metier.droits import MATRICE, Permission, Role
from ase_parcours.operations.inventaire import operations


def test_le_document_des_messages_est_a_jour() -> None:
    ancien = documenter.MESSAGES.read_text("utf-8")
    assert documenter.messages_md(ancien) == ancien, "lancer packaging/documenter.py"
    assert documenter.A_ECRIRE not in ancien, "dire quand chaque message paraît"


def test_le_document_des_droits_est_a_jour() -> None:
    assert documenter.DROITS.read_text("utf-8") == documenter.droits_md()


def test_les_faits_du_guide_des_regles_sont_ceux_du_code() -> None:
    ancien = documenter.REGLES.read_text("utf-8")
    assert documenter.regles_md(ancien) == ancien, "lancer packaging/documenter.py"


def test_la_table_des_documents_est_a_jour() -> None:
    ancien = documenter.DOCUMENTS_MD.read_text("utf-8")
    assert documenter.documents_md(ancien) == ancien, "lancer packaging/documenter.py"


def test_la_matrice_publiee_est_celle_qui_s_applique() -> None:
    document = documenter.DROITS.read_text("utf-8")
    lues: dict[str, set[str]] = {role.value: set() for role in Role}
    for ligne in document.splitlines():
        cases = [c.strip() for c in ligne.strip("|").split("|")]
        if len(cases) == len(Role) + 1 and cases[0] in Permission.__members__.values():
            for role, case in zip(Role, cases[1:], strict=True):
                if case == "oui":
                    lues[role].add(cases[0])
    assert lues == {r.value: {p.value for p in MATRICE[r]} for r in Role}
    for op in operations():
        assert f"| `{op.nom}` | {op.permission.value} |" in document


def test_la_collecte_trouve_chaque_forme_de_message() -> None:
    trouves = {code for _, code in messages()}
    formes = {
        "coffre_existe": "une erreur",
        "disque_plein": "une table de pannes",
        "fichier_pdf": "une table de signatures",
        "doublon": "une ligne refusée",
        "naissance_absente": "une fonction qui rend code et phrase",
        "date_inconnue": "un code choisi selon le cas",
        "trop_de_lignes": "une remarque de lecture",
        "modifie_ici": "une alerte d'import",
        "plan_b_manquant": "une alerte de dossier",
        "nuits_decouvertes": "un motif",
        "date_avant_accueil": "un refus de la porte",
        "projection": "un constat",
        "coffre_tenu": "une erreur au constructeur propre",
        "verrou_repris": "un avertissement",
    }
    assert not {forme for code, forme in formes.items() if code not in trouves}


def test_aucun_code_ecrit_dans_une_erreur_n_echappe_a_la_collecte() -> None:
    """Autre regard que la collecte : le premier argument de chaque erreur, au texte."""
    classes = [
        n
        for n, c in vars(erreurs).items()
        if isinstance(c, type) and issubclass(c, erreurs.ErreurParcours)
    ]
    motif = re.compile(rf'\b(?:{"|".join(classes)})\(\s*"([a-z0-9_]+)",')
    ecrits = {c for f in python("src") for c in motif.findall(texte(f) or "")}
    assert len(ecrits) > 100
    assert ecrits <= {code for _, code in messages()}


@pytest.mark.parametrize("classe", ["UsageInvalide", "RefusMetier", "EnvironnementRefuse"])
def test_la_sortie_publiee_est_celle_de_la_classe(classe: str) -> None:
    attendue = str(getattr(erreurs, classe).sortie)
    assert messages_du_code._SORTIES[classe] == attendue


def test_chaque_code_est_nomme_par_un_test() -> None:
    """Un message que rien ne provoque n'a jamais été lu par personne."""
    tests = "\n".join(texte(f) or "" for f in python("tests"))
    nommes = set(re.findall(r"""["']([a-z][a-z0-9_]+)["']""", tests))
    assert not sorted({code for _, code in messages()} - nommes)
