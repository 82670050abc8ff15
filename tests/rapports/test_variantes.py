"""Un document réduit ne dit nulle part ce que son destinataire ne doit pas recevoir."""

from __future__ import annotations

import typing
from dataclasses import fields, is_dataclass, replace
from enum import Enum

import pytest
from canaris import Voliere, contenu, tout_ce_que_dit
from lecture_pdf import sans_blancs, textes_des_pages

from ase_parcours.coffre.pseudonymes import pseudonymes
from ase_parcours.operations.faces import Face, face
from ase_parcours.rapports import exemples
from ase_parcours.rapports.catalogue import CATALOGUE
from ase_parcours.rapports.contenus.communs import Contenu, Destinataire, SceauImprime
from ase_parcours.rapports.contenus.natures import NATURE, NON_COMMUNIQUE, Nature
from ase_parcours.rapports.documents.registre import DOCUMENTS
from ase_parcours.rapports.rendu import rendre
from ase_parcours.rapports.variantes import RETIRES, reduire

PSEUDONYMES = pseudonymes(b"une cle d'essai")
CAS = [(nom, d) for nom, f in CATALOGUE.items() for d in f.destinataires]


@pytest.mark.parametrize(("nom", "destinataire"), CAS)
def test_aucun_canari_interdit_ne_sort(nom: str, destinataire: Destinataire) -> None:
    voliere = Voliere()
    plein = contenu(DOCUMENTS[nom].contenu, voliere)
    reduit = reduire(plein, destinataire, PSEUDONYMES)
    octets = rendre(nom, reduit).octets
    page = face(octets, Face.HTML).decode("utf-8")
    dits = "\n".join((tout_ce_que_dit(octets), page, reduit.objet.nom, reduit.objet.reference))
    interdits = RETIRES[destinataire]
    fuites = {c for c in voliere.trouves(dits) if c[0] in interdits}
    assert fuites == set()
    # L'essai regarde bien partout : ce qui est permis s'y retrouve.
    permis = {n for n, _ in voliere.natures} - interdits
    assert {n for n, _ in voliere.trouves(dits)} >= permis & {Nature.FAIT, Nature.IDENTITE}


@pytest.mark.parametrize("nom", CATALOGUE)
def test_tout_texte_dit_sa_nature(nom: str) -> None:
    oublies = [f"{c.__name__}.{n}" for c, n in _sans_nature(DOCUMENTS[nom].contenu, set())]
    assert oublies == []


def _sans_nature(fiche: type, vues: set[type]) -> typing.Iterator[tuple[type, str]]:
    if fiche in vues or not fiche.__module__.startswith("ase_parcours.rapports"):
        return
    vues.add(fiche)
    hints = typing.get_type_hints(fiche)
    for champ in fields(fiche):
        for type_ in _dedans(hints[champ.name]):
            if type_ is str and NATURE not in champ.metadata:
                yield fiche, champ.name
            elif is_dataclass(type_):
                yield from _sans_nature(type_, vues)


def _dedans(type_: typing.Any) -> list[type]:
    if args := typing.get_args(type_):
        return [t for a in args if a is not Ellipsis for t in _dedans(a)]
    return [type_] if isinstance(type_, type) and not issubclass(type_, Enum) else []


def test_le_document_complet_est_rendu_tel_quel() -> None:
    plan = exemples.plan_sans_solution()
    assert reduire(plan, Destinataire.COMPLET, PSEUDONYMES) is plan


def test_un_contenu_scelle_ou_deja_reduit_ne_se_reduit_pas() -> None:
    plan = exemples.plan_sans_solution()
    scelle = replace(plan, en_tete=replace(plan.en_tete, sceau=SceauImprime(("X",), "ab")))
    with pytest.raises(ValueError, match="scellé"):
        reduire(scelle, Destinataire.JUGE, PSEUDONYMES)
    with pytest.raises(ValueError, match="déjà réduit"):
        reduire(reduire(plan, Destinataire.JUGE, PSEUDONYMES), Destinataire.JEUNE, PSEUDONYMES)


def test_le_pseudonyme_est_stable_et_tient_a_la_cle() -> None:
    assert PSEUDONYMES("P75-1") == pseudonymes(b"une cle d'essai")("P75-1")
    assert PSEUDONYMES("P75-1") != PSEUDONYMES("P75-2")
    assert PSEUDONYMES("P75-1") != pseudonymes(b"une autre")("P75-1")


@pytest.mark.parametrize("destinataire", [Destinataire.PARTENAIRE, Destinataire.COMMISSION])
def test_un_texte_ote_se_dit_et_ne_ment_pas(destinataire: Destinataire) -> None:
    plan = reduire(exemples.plan_sans_solution(), destinataire, PSEUDONYMES)
    texte = sans_blancs("\n".join(textes_des_pages(rendre("plan_transition", plan).octets)))
    assert sans_blancs(NON_COMMUNIQUE) in texte
    for faux in ("sans preuve", "à verser au coffre", "date de naissance inconnue", "à désigner"):
        assert sans_blancs(faux) not in texte


def test_la_commission_ne_lit_ni_nom_ni_lieu_ni_identifiant() -> None:
    plan = exemples.plan_sans_solution()
    reduit = reduire(plan, Destinataire.COMMISSION, PSEUDONYMES)
    dits = tout_ce_que_dit(rendre("plan_transition", reduit).octets)
    personne = plan.personne
    for mot in (personne.nom, personne.prenom, personne.dossier, plan.en_tete.unite):
        assert mot not in dits
        assert sans_blancs(mot) not in dits
    assert PSEUDONYMES(personne.dossier) in dits
    assert [p.solution for p in reduit.bilan.plages if p.solution] == [
        f"s{n}" for n in range(1, len([p for p in reduit.bilan.plages if p.solution]) + 1)
    ]


@pytest.mark.parametrize("nom", CATALOGUE)
def test_seul_un_document_qui_dit_ce_qui_a_change_le_porte(nom: str) -> None:
    plein: Contenu = contenu(DOCUMENTS[nom].contenu, Voliere())
    (premier, *_) = plein.en_tete.changements
    texte = sans_blancs("\n".join(textes_des_pages(rendre(nom, plein).octets)))
    assert (premier.texte in texte) is CATALOGUE[nom].changements
