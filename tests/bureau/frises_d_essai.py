"""Des frises toutes faites, pour essayer le dessin sans coffre."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from ase_parcours.metier.frise import Barre, Couloir, EtatJalon, Frise, Jalon, Lien
from ase_parcours.metier.nuits import Couverture

AU = date(2026, 11, 22)
DEBUT, FIN = date(2022, 1, 1), date(2028, 1, 1)
SORTIE = date(2027, 1, 21)


def barre(
    couloir: Couloir,
    libelle: str,
    debut: date,
    fin: date,
    *,
    page: str = "parcours",
    rang: int = 0,
    debut_connu: bool = True,
    fin_connue: bool = True,
    sur: date | None = None,
    couverture: Couverture | None = None,
) -> Barre:
    """Une barre dont le détail dit le libellé et ses dates."""
    detail = f"{libelle}\ndu {debut.isoformat()} au {fin.isoformat()}"
    lien = Lien(page, "mesure", libelle)
    return Barre(
        couloir, debut, fin, libelle, detail, lien, debut_connu, fin_connue, sur, rang, couverture
    )


def jalon(libelle: str, le: date, etat: EtatJalon, page: str = "projet") -> Jalon:
    """Une échéance."""
    return Jalon(le, libelle, f"{libelle}\n{le.isoformat()}", Lien(page, "action", libelle), etat)


def assembler(barres: Sequence[Barre], jalons: Sequence[Jalon]) -> Frise:
    """La frise de ces éléments, de 2022 à 2027."""
    rangs = {c: 1 + max((b.rang for b in barres if b.couloir is c), default=0) for c in Couloir}
    par_debut = tuple(sorted(barres, key=lambda b: b.debut))
    return Frise(DEBUT, FIN, AU, par_debut, tuple(sorted(jalons, key=lambda j: j.le)), (), rangs)


def ordinaire() -> Frise:
    """Deux mesures, un accueil qui court, un titre, trois échéances, une suite de nuits."""
    return assembler(
        [
            barre(Couloir.MESURES, "placement", DEBUT, date(2025, 7, 14)),
            barre(Couloir.MESURES, "accueil jeune majeur", date(2025, 7, 14), SORTIE),
            barre(Couloir.ACCUEILS, "Foyer", date(2024, 3, 1), FIN, fin_connue=False, sur=AU),
            barre(
                Couloir.PAPIERS, "titre", DEBUT, date(2027, 3, 12), page="identite",
                debut_connu=False,
            ),
            barre(
                Couloir.NUITS, "181 nuits découvertes", SORTIE, date(2027, 7, 21),
                page="logement", couverture=Couverture.DECOUVERTE,
            ),
        ],
        [
            jalon("18 ans", date(2025, 7, 14), EtatJalon.FAIT),
            jalon("proposer le CEJ", date(2026, 11, 1), EtatJalon.RETARD),
            jalon("entretien d’admission", date(2026, 11, 26), EtatJalon.PROCHE),
            jalon("21 ans", date(2027, 12, 1), EtatJalon.A_VENIR),
        ],
    )  # fmt: skip


def pleine(nombre: int = 200) -> Frise:
    """Autant d'éléments que demandé, la moitié en barres, la moitié en échéances."""
    barres, jalons = [], []
    couloirs = (Couloir.MESURES, Couloir.ACCUEILS, Couloir.ACTIVITE, Couloir.PAPIERS)
    pas = (FIN - DEBUT).days / (nombre / 2)
    for i in range(nombre // 2):
        debut = DEBUT + timedelta(days=int(i * pas))
        fin = min(debut + timedelta(days=120), FIN)
        barres.append(barre(couloirs[i % 4], f"fait numéro {i}", debut, fin, rang=(i // 4) % 3))
        jalons.append(jalon(f"échéance {i}", debut, list(EtatJalon)[i % 4]))
    return assembler(barres, jalons)
