"""Les papiers d'un jeune : l'état de chacun, ceux qu'il faut avant la sortie, leurs alertes.

Rien de cela n'est gardé : tout se déduit des dates, des fichiers versés et du jour.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ase_parcours.francais import date_longue, sans_accents
from ase_parcours.metier.constats import Alerte


class EtatPapier(StrEnum):
    """Où en est un papier, du plus pressant au plus tranquille."""

    EXPIRE = "expiré"
    MANQUANT = "manquant"
    EXPIRE_BIENTOT = "expire bientôt"
    DEMANDE = "demandé"
    RECU = "reçu"

    @property
    def present(self) -> bool:
        """Vrai si le jeune peut s'en servir aujourd'hui."""
        return self in (EtatPapier.RECU, EtatPapier.EXPIRE_BIENTOT)


RANGS = {etat: rang for rang, etat in enumerate(EtatPapier)}
"""Ordre d'affichage : ce qui demande un geste d'abord."""


@dataclass(frozen=True, slots=True)
class Papier:
    """Un papier du dossier. ``code`` : celui de sa nature, vide si son mot n'en a pas ;
    ``fichiers`` : combien de pièces versées le montrent ; dates absentes : on ne sait pas."""

    id: str
    code: str
    mot: str
    demande_le: date | None = None
    recu_le: date | None = None
    emis_le: date | None = None
    expire_le: date | None = None
    original_au_jeune: str | None = None
    precision: str = ""
    fichiers: int = 0


@dataclass(frozen=True, slots=True)
class PapierAttendu:
    """Un papier que le trousseau attend. ``depart`` : jours avant la sortie où il doit être là
    (``None`` : jamais exigé) ; ``profil`` : à qui il en faut un, vide pour tous."""

    code: str
    libelle: str
    depart: int | None = None
    profil: str = ""


@dataclass(frozen=True, slots=True)
class ReglesPapiers:
    """Les délais en vigueur, en jours, et les papiers attendus dans leur ordre."""

    expire_bientot_jours: int
    jalons: tuple[int, ...]
    attendus: tuple[PapierAttendu, ...]


@dataclass(frozen=True, slots=True)
class Profil:
    """Ce qui décide des papiers qu'il faut : « oui », « non » ou « inconnu »."""

    francais: str = "inconnu"
    mdph: str = "inconnu"

    def concerne(self, profil: str) -> str:
        """« oui », « non » ou « inconnu » : ce papier le concerne-t-il ?"""
        match profil:
            case "":
                return "oui"
            case "francais":
                return self.francais
            case "etranger":
                return _CONTRAIRES[self.francais]
            case "mdph":
                return self.mdph
            case _:
                return "inconnu"


_CONTRAIRES = {"oui": "non", "non": "oui", "inconnu": "inconnu"}
_FRANCAIS = frozenset({"fr", "fra", "france", "francais", "francaise"})


def profil(nationalite: str | None, sejour: str | None, mdph: str | None) -> Profil:
    """Le profil que disent la nationalité, la situation de séjour et la MDPH.

    Une double nationalité qui nomme la France suffit ; une nationalité absente n'est pas « non ».
    """
    francais = "inconnu"
    mots = set(sans_accents(nationalite or "").lower().replace(",", " ").replace("-", " ").split())
    if sejour == "FRANCAIS" or mots & _FRANCAIS:
        francais = "oui"
    elif sejour or (mots and not mots & _INCONNUS):
        francais = "non"
    return Profil(francais, mdph or "inconnu")


_INCONNUS = frozenset({"inconnu", "inconnue", "sait", "?", "nsp", "determiner", "apatride"})
"""Mots d'une nationalité que l'on ne connaît pas ; « apatride » ne dit pas le titre qu'il faut."""


def etat(papier: Papier, aujourd_hui: date, regles: ReglesPapiers) -> EtatPapier:
    """L'état d'un papier. Il vaut encore le jour où il expire."""
    recu = papier.recu_le is not None and papier.recu_le <= aujourd_hui
    if recu or papier.fichiers:
        if papier.expire_le is None:
            return EtatPapier.RECU
        if papier.expire_le < aujourd_hui:
            return EtatPapier.EXPIRE
        seuil = aujourd_hui + timedelta(days=regles.expire_bientot_jours)
        return EtatPapier.EXPIRE_BIENTOT if papier.expire_le <= seuil else EtatPapier.RECU
    return EtatPapier.DEMANDE if papier.demande_le is not None else EtatPapier.MANQUANT


def renouvellement_demande(papier: Papier, aujourd_hui: date, regles: ReglesPapiers) -> bool:
    """Vrai si un papier qui expire a été redemandé depuis qu'il est là."""
    la = papier.recu_le or papier.emis_le
    expirant = etat(papier, aujourd_hui, regles) in (EtatPapier.EXPIRE, EtatPapier.EXPIRE_BIENTOT)
    return expirant and papier.demande_le is not None and (la is None or papier.demande_le > la)


@dataclass(frozen=True, slots=True)
class BesoinDePapier:
    """Un papier attendu et où l'on en est. ``papier`` : le meilleur du dossier, s'il y en a un ;
    ``le`` : le jour où il doit être là, absent si la sortie n'est pas connue ;
    ``concerne`` : « oui », ou « inconnu » si l'on ne sait pas s'il le faut."""

    attendu: PapierAttendu
    etat: EtatPapier
    papier: Papier | None = None
    le: date | None = None
    concerne: str = "oui"

    def en_retard(self, aujourd_hui: date) -> bool:
        """Vrai si son jour est passé, qu'il n'est pas là, et qu'on sait qu'il le faut."""
        return (
            self.concerne == "oui"
            and not self.etat.present
            and self.le is not None
            and self.le <= aujourd_hui
        )


def trousseau(
    papiers: Sequence[Papier],
    qui: Profil,
    sortie: date | None,
    aujourd_hui: date,
    regles: ReglesPapiers,
) -> tuple[BesoinDePapier, ...]:
    """Les papiers attendus avant la sortie, ceux qu'il faut le plus tôt d'abord.

    Un papier qui ne concerne pas le jeune n'y est pas ; si l'on ne sait pas, il y est, et le dit.
    """
    besoins = []
    for attendu in regles.attendus:
        concerne = qui.concerne(attendu.profil)
        if attendu.depart is None or concerne == "non":
            continue
        papier = _le_meilleur(papiers, attendu.code, aujourd_hui, regles)
        ou = etat(papier, aujourd_hui, regles) if papier else EtatPapier.MANQUANT
        le = sortie - timedelta(days=attendu.depart) if sortie is not None else None
        besoins.append(BesoinDePapier(attendu, ou, papier, le, concerne))
    return tuple(sorted(besoins, key=lambda b: -(b.attendu.depart or 0)))


def manques(besoins: Iterable[BesoinDePapier]) -> tuple[BesoinDePapier, ...]:
    """Ceux qui ne sont pas là."""
    return tuple(b for b in besoins if not b.etat.present)


def _le_meilleur(
    papiers: Iterable[Papier], code: str, aujourd_hui: date, regles: ReglesPapiers
) -> Papier | None:
    """Une carte renouvelée compte, même si l'ancienne, expirée, est encore au dossier."""
    siens = [p for p in papiers if p.code == code]
    return max(
        siens,
        key=lambda p: (
            etat(p, aujourd_hui, regles).present,
            RANGS[etat(p, aujourd_hui, regles)],
            p.expire_le or date.max,
        ),
        default=None,
    )


def alertes(
    papiers: Sequence[Papier], sortie: date | None, aujourd_hui: date, regles: ReglesPapiers
) -> tuple[Alerte, ...]:
    """Papiers expirés, qui expirent bientôt, ou qui ne vaudront plus à la sortie."""
    return tuple(a for p in papiers for a in _alertes(p, papiers, sortie, aujourd_hui, regles))


def _alertes(
    p: Papier,
    tous: Sequence[Papier],
    sortie: date | None,
    aujourd_hui: date,
    regles: ReglesPapiers,
) -> Iterator[Alerte]:
    if p.expire_le is None or remplace(p, tous, aujourd_hui, regles):
        return
    quand = date_longue(p.expire_le)
    demande = renouvellement_demande(p, aujourd_hui, regles)
    suite = ", renouvellement demandé." if demande else "."
    match etat(p, aujourd_hui, regles):
        case EtatPapier.EXPIRE:
            yield Alerte("papier_expire", f"{p.mot} : expiré depuis le {quand}{suite}")
        case EtatPapier.EXPIRE_BIENTOT:
            yield Alerte("papier_expire_bientot", f"{p.mot} : expire le {quand}{suite}")
        case EtatPapier.RECU if sortie is not None and p.expire_le < sortie:
            yield Alerte("papier_expire_avant_sortie", f"{p.mot} : expire avant la sortie.")


def remplace(p: Papier, tous: Sequence[Papier], aujourd_hui: date, regles: ReglesPapiers) -> bool:
    """Vrai si un autre papier de même nature, présent, vaut plus longtemps."""
    fin = p.expire_le or date.max
    return any(
        autre is not p
        and autre.code == p.code != ""
        and etat(autre, aujourd_hui, regles).present
        and (autre.expire_le or date.max) > fin
        for autre in tous
    )


CONTENUS_ACTIFS: Mapping[str, str] = {
    "JavaScript": "un programme (JavaScript)",
    "Launch": "le lancement d’un autre programme",
    "SubmitForm": "l’envoi d’un formulaire",
    "EmbeddedFiles": "des fichiers joints",
    "RichMedia": "du son ou de la vidéo",
    "OpenAction": "une action à l’ouverture",
    "AA": "des actions automatiques",
}
"""Contenu actif d'un PDF, en mots."""
