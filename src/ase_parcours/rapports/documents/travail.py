"""Un document de travail : imprimé pour parler, ni numéroté, ni signé, sans trace au journal."""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from ase_parcours import francais
from ase_parcours.rapports.contenus.communs import EnTete, Personne
from ase_parcours.rapports.kit import page, polices, style
from ase_parcours.rapports.kit.balises import ligne_brute
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
    toile = Canvas(
        tampon,
        pagesize=(feuille.page_largeur, feuille.page_hauteur),
        invariant=1,
        pageCompression=1,
        initialFontName=polices.NORMALE,  # type: ignore[arg-type]
        lang="fr-FR",
    )
    # Le titre se voit dans les listes de fichiers : le dossier, jamais le nom.
    toile.setTitle(f"{titre}, dossier {ligne_brute(court(personne.dossier, 40))}")
    toile.setAuthor(ligne_brute(court(en_tete.service)))
    toile.setCreator("ASE Parcours")
    toile.setViewerPreference("DisplayDocTitle", "true")
    page.dessiner(toile, pages, _bordure(titre, en_tete, personne), feuille=feuille)
    toile.save()
    return tampon.getvalue(), len(pages)


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
