"""Un document de travail : imprimé pour parler, ni numéroté, ni signé, sans trace au journal."""

from __future__ import annotations

import io
from collections.abc import Sequence

from ase_parcours import francais
from ase_parcours.rapports.achevement import Faits, achever
from ase_parcours.rapports.contenus.communs import EnTete, Personne
from ase_parcours.rapports.kit import page, polices, style, toile
from ase_parcours.rapports.kit.page import Bloc, Bordure
from ase_parcours.rapports.texte import court, gras

_MENTION = "document de travail, pas une édition"


def rendre(
    titre: str, en_tete: EnTete, personne: Personne, blocs: Sequence[Bloc], feuille: style.Feuille
) -> tuple[bytes, int]:
    """Les octets du PDF et son nombre de pages, les mêmes pour les mêmes faits."""
    polices.enregistrer()
    pages = page.composer(list(blocs), feuille.largeur, feuille.corps)
    tampon = io.BytesIO()
    reference = court(personne.dossier, 40)
    dessin = toile.ouvrir(
        tampon, toile.Etiquette(f"{titre}, dossier {reference}", en_tete.service), feuille
    )
    page.dessiner(dessin, pages, _bordure(titre, en_tete, personne), feuille=feuille)
    dessin.save()
    octets = achever(tampon.getvalue(), dessin.structure, Faits(en_tete.date_edition))
    return octets, len(pages)


def _bordure(titre: str, en_tete: EnTete, personne: Personne) -> Bordure:
    jour = francais.date_avec_jour(en_tete.date_edition)
    return Bordure(
        service=en_tete.service,
        unite=en_tete.unite,
        edition=gras(titre) + f", {jour}",
        remplace=_MENTION,
        nom=personne.nom_complet,
        pied=f", {court(personne.dossier, 24)} · {titre.lower()} · confidentiel",
        empreinte="",
    )
