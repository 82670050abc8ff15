"""Le moteur et la découpe : ce qu'un texte du métier a de juste, ce qu'il a de faux."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.bureau.orthographe.decoupe import a_juger, accepte, cles, decouper
from ase_parcours.bureau.orthographe.moteur import Moteur

JUSTES = """
L'éducateur référent a rencontré le jeune aujourd'hui au foyer.
La référente ASE propose un contrat jeune majeur (CJM) jusqu'au 3/9/2027.
L’hébergement en FJT est confirmé, le bail signé et l’assurance souscrite.
Sa demande d'APJM a été déposée auprès du conseil départemental.
Le dossier C2S est complet : la caisse d'assurance maladie répondra sous quinze jours.
Selon l'article L. 222-5 du CASF, l'accueil se poursuit jusqu'à vingt-et-un ans.
Elle n'a pas revu sa mère depuis l'audience chez le juge des enfants.
Quelqu'un doit l'accompagner à la préfecture pour son titre de séjour.
Le placement éducatif à domicile s'achève ; une mesure d'AEMO prend le relais.
Il travaille en alternance comme apprenti pâtissier, ce qui lui plaît beaucoup.
Le veilleur de nuit signale qu'il est rentré à 2h30 sans prévenir.
Rendez-vous pris avec la psychologue, va-t-il s'y rendre ?
L'assistante familiale souhaite continuer l'accueil durable et bénévole.
Le tiers digne de confiance habite près de l'établissement scolaire.
La tutrice a saisi le juge des tutelles des mineurs.
Ce MNA parle bambara, soninké et un peu français ; un interprète l'aide.
Un SMS a été envoyé au 06 39 98 12 34 puis un courriel à sami.lacroix@exemple.fr.
Le PAA sera signé lors de l'entretien de ses dix-sept ans.
Il ne voulait pas qu'on prévienne son père, lorsqu'il était en fugue.
Nous avons rempli ensemble la demande de logement social et le Cerfa n° 14069*05.
La maîtresse de maison l'aide à tenir son budget et à faire ses courses.
Son projet : un studio en semi-autonomie, puis un appartement à elle.
L’équipe éducative s’est réunie mardi ; la cheffe de service était présente.
Le SIAO propose une place en CHRS, que l'intéressé refuse.
Elle perçoit une bourse sur critères sociaux et l'aide personnalisée au logement.
La Mission locale a ouvert un contrat d'engagement jeune.
On l'a inscrite au lycée professionnel, en CAP petite enfance.
Les retrouvailles avec sa fratrie se sont bien passées.
Il a rendez-vous chez l'orthophoniste et chez l'ophtalmologue.
Le pécule de 1 200,50 € est débloqué à la majorité.
L'action éducative en milieu ouvert est mainlevée par l'ordonnance du juge.
Un AED administratif et une MJIE ont été évoqués en synthèse.
La MECS l'accueille en urgence, faute de place en famille d'accueil.
Il faut l'attestation de sortie de l'ASE pour le logement prioritaire.
Garantie Visale acceptée : le bailleur n'exige pas d'autre caution.
Le jeune dit : « je veux rester ici tant que je n'ai pas fini mon CAP ».
Peut-être faudrait-il redemander l'avis du médecin traitant.
Il s'est réinscrit à France Travail et cherche un emploi à mi-temps.
Les éducateur·rice·s et l'ensemble des professionnel(le)s étaient d'accord.
Elle vit en colocation avec deux autres jeunes majeures.
L'intervenante sociale en commissariat a recueilli sa parole.
Une information préoccupante avait été transmise à la CRIP.
Le parrainage de proximité lui permet de partir en week-end.
Sa carte d'identité et sa carte Vitale sont dans le trousseau.
Après l'entretien préalable, la commission d'orientation s'est réunie.
Il bénéficie d'un suivi au CMP et d'un traitement qu'il prend seul.
Elle a quitté l'appartement ; l'état des lieux est prévu le 12 mars.
J'ai relancé la CAF, puis l'EDAS et le territoire d'action sociale.
Aucune sortie sèche : tout(e) jeune garde une solution le soir de ses dix-huit ans.
Le référent de parcours coordonne l'accompagnement vers l'autonomie.
""".strip()

FAUTES = {
    "acceuil": "accueil",
    "hébergemnt": "hébergement",
    "éducatuer": "éducateur",
    "apartement": "appartement",
    "malgrés": "malgré",
    "parmis": "parmi",
    "dévellopement": "développement",
    "rendé-vous": "rendez-vous",
    "l'educateur": "l'éducateur",
    "acompagnement": "accompagnement",
    "proffessionnel": "professionnel",
    "addresse": "adresse",
    "language": "langage",
    "comission": "commission",
    "reçevoir": "recevoir",
    "nottament": "notamment",
    "dilemne": "dilemme",
    "interressant": "intéressant",
    "assitante": "assistante",
    "fammille": "famille",
    "préfécture": "préfecture",
    "scolaritée": "scolarité",
    "autonomi": "autonomie",
    "logment": "logement",
    "psycologue": "psychologue",
    "tutèle": "tutelle",
    "bourçe": "bourse",
    "aprentissage": "apprentissage",
    "déménagemant": "déménagement",
    "signiature": "signature",
    "aujourdhui": "aujourd’hui",
    "l’orjanisme": "l’organisme",
    "certificat-medical": "certificat-médical",
}


@cache
def moteur() -> Moteur:
    return Moteur()


def fautes(texte: str) -> list[str]:
    return [m for _, _, m in decouper(texte) if a_juger(m) and not moteur().juste(m)]


@pytest.mark.parametrize("phrase", JUSTES.splitlines())
def test_une_phrase_juste_n_a_rien_de_souligne(phrase: str) -> None:
    assert fautes(phrase) == []


def test_cinquante_phrases_et_trente_fautes() -> None:
    assert len(JUSTES.splitlines()) >= 50
    assert len(FAUTES) >= 30


@pytest.mark.parametrize("faute", FAUTES)
def test_une_faute_est_trouvee_et_le_bon_mot_propose(faute: str) -> None:
    assert fautes(f"Il écrit {faute} ici.") == [faute]
    proposes = moteur().proposer(faute)
    assert FAUTES[faute] in proposes
    assert len(proposes) <= 5


def test_la_proposition_garde_l_apostrophe_et_la_majuscule() -> None:
    assert moteur().proposer("l'educateur")[0] == "l'éducateur"
    assert moteur().proposer("l’educateur")[0] == "l’éducateur"
    assert moteur().proposer("Acceuil")[0] == "Accueil"


@pytest.mark.parametrize(
    "texte",
    [
        "né le 3/9/26 à 14h30, dossier P75-2021-00280",
        "sami.lacroix@exemple.fr, www.exemple.fr, https://exemple.fr/xyzt",
        "DUPONT, APJM, C2S, l'ASE, d'APJM, les MNAs",
        "éducateur·rice·s accueilli·e·s professionnel(le)s éducateur(trice)",
        "\u0627\u0644\u0645\u062f\u0631\u0633\u0629 \u5b66\u6821 \u0448\u043a\u043e\u043b\u0430",
        "\U0001f600\U0001f3e0 \x00\x01 \ud800 \u202e",
        "iPhone WhatsApp",
        "he\u0301bergement, hé\u00adberge\u00adment, aujourd\u2019hui, rendez\u2011vous",
    ],
    ids=range(8),
)
def test_ce_que_le_dictionnaire_n_a_pas_a_juger(texte: str) -> None:
    assert fautes(texte) == []


def test_les_places_sont_celles_de_qt() -> None:
    """Qt compte deux pour un signe hors du plan de base."""
    assert list(decouper("\U0001f600 acceuil")) == [(3, 7, "acceuil")]


def test_les_noms_du_dossier_et_les_mots_gardes_sont_acceptes() -> None:
    noms = cles(["Awa N'Diaye", "Mme Traoré-Sy", "éducatrice"])
    for mot in ("Awa", "awa", "d'Awa", "N'Diaye", "N’Diaye", "Traore", "Sy", "Traoré-Sy"):
        assert accepte(mot, noms, ())
    assert "educatrice" not in noms
    assert not accepte("Awo", noms, ())
    assert accepte("l'Apéjiste", (), {"apéjiste"})
    assert not accepte("apejiste", (), {"apéjiste"})


@given(st.text())
def test_aucun_texte_ne_fait_tomber_la_decoupe(texte: str) -> None:
    qt = texte.encode("utf-16-le", "surrogatepass")
    for debut, longueur, mot in decouper(texte):
        a_juger(mot)
        pris = qt[2 * debut : 2 * (debut + longueur)].decode("utf-16-le", "surrogatepass")
        assert pris == mot


@given(st.text(st.characters(categories=("L", "M")), min_size=1, max_size=80))
def test_aucun_mot_ne_fait_tomber_le_moteur(texte: str) -> None:
    fautes(texte)


@pytest.mark.parametrize("signe", ["a", "é'", "a-", "\u5b66", "(", "\U0001f600", "a.", "/"])
def test_deux_cent_mille_signes_sans_espace_se_decoupent(signe: str) -> None:
    """Au carré de la longueur, cet essai ne finirait pas."""
    assert sum(1 for _ in decouper(signe * 200_000)) <= 200_000
