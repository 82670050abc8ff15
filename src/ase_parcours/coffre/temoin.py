"""Le témoin du journal : comparer un coffre à la tête écrite à côté de lui."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection

from ase_parcours import francais as fr
from ase_parcours.coffre import journal, registre_lectures, tete
from ase_parcours.coffre.horloge import horloge_reculee
from ase_parcours.coffre.secret import Secret
from ase_parcours.coffre.tete import Absente, Bout, Comparaison, EtatTete, Falsifiee


@dataclass(frozen=True, slots=True)
class Avertissement:
    """Ce que l'on doit dire à l'ouverture : code stable et phrase. ``jour`` : celui auquel compter
    plutôt qu'à celui du poste, s'il y a lieu."""

    code: str
    texte: str
    jour: date | None = None


def etat_de_la_base(conn: Connection) -> EtatTete:
    """Ce que la tête devrait dire de cette base."""
    nombre = conn.exec_driver_sql("SELECT count(*) FROM journal").scalar() or 0
    bouts = {c: Bout(m.numero, m.empreinte) for c, m in journal.tetes_des_chaines(conn).items()}
    if registre_lectures.presente(conn):
        lue = registre_lectures.bout(conn)
        if lue is not None:
            bouts[registre_lectures.CHAINE] = Bout(lue.numero, lue.empreinte)
    return EtatTete(nombre, bouts)


def horloge_incoherente(conn: Connection) -> Avertissement | None:
    """Ce poste se croit avant la dernière écriture du coffre : ses échéances seraient comptées à
    la mauvaise date. Rien n'est corrigé d'office : c'est peut-être l'autre poste qui se trompait.
    """
    dernier = conn.exec_driver_sql("SELECT max(hlc) FROM journal").scalar() or ""
    ecrit = horloge_reculee(dernier)
    if ecrit is None:
        return None
    jour = ecrit.astimezone().date()
    ici = fr.date_longue(datetime.now().astimezone().date())
    return Avertissement(
        "horloge_incoherente",
        f"Horloge incohérente : ce poste dit le {ici}, la dernière écriture est du"
        f" {fr.date_longue(jour)}. Les échéances sont comptées à la date du poste.",
        jour,
    )


def ecart_de_tete(dossier: Path, cle: Secret, conn: Connection) -> Avertissement | None:
    """Ce qui ne s'accorde pas entre la tête et la base, ou ``None``. ``cle`` : celle de la tête."""
    lue = tete.lire(dossier, cle)
    if isinstance(lue, Absente):
        return Avertissement(
            "tete_absente",
            "Le témoin du journal manque à côté du coffre : on ne peut pas savoir s'il est entier.",
        )
    if isinstance(lue, Falsifiee):
        return Avertissement("tete_falsifiee", "Le témoin du journal a été modifié.")

    def empreinte_de(chaine: tuple[str, str], numero: int) -> str | None:
        if chaine == registre_lectures.CHAINE:
            return registre_lectures.empreinte_de(conn, numero)
        requete = "SELECT empreinte FROM journal WHERE appareil = ? AND epoque = ? AND numero = ?"
        return conn.exec_driver_sql(requete, (*chaine, numero)).scalar()

    match tete.comparer(lue, etat_de_la_base(conn), empreinte_de):
        case Comparaison.EN_RETARD:
            return Avertissement(
                "coffre_en_retard",
                "Il manque à ce coffre des écritures déjà faites : copie plus ancienne, ou "
                "journal tronqué.",
            )
        case Comparaison.DIVERGENTE:
            return Avertissement(
                "coffre_divergent", "Le journal de ce coffre n'est pas celui que ce poste a écrit."
            )
    return None
