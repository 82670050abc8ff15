"""« S'exercer » : ouvrir le coffre d'exercice de ce poste, ou le faire ; le refaire à neuf."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ase_parcours.bureau.taches import Progres
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations import acces

if TYPE_CHECKING:
    from ase_parcours.bureau.ouverture.ecran import EcranOuverture


class Exercice:
    """Le lien de l'écran d'ouverture, et la remise à neuf que demande la page Exercices."""

    def __init__(self, ecran: EcranOuverture) -> None:
        self._ecran = ecran
        self._mot = ecran.ui.exercer.text()
        ecran.ui.exercer.clicked.connect(self.ouvrir)

    def ouvrir(self) -> None:
        """Ouvre le coffre d'exercice du poste, sans rien demander."""
        self._lancer(acces.dossier_d_exercice(), refaire=False)

    def recommencer(self, dossier: Path) -> None:
        """Refait à neuf ce coffre d'exercice, fermé, puis l'ouvre."""
        self._lancer(dossier, refaire=True)

    def permettre(self, oui: bool) -> None:
        """Rallume ou éteint le lien."""
        self._ecran.ui.exercer.setEnabled(oui)
        if oui:
            self._ecran.ui.exercer.setText(self._mot)

    def _lancer(self, dossier: Path, *, refaire: bool) -> None:
        ecran, jour, avant = self._ecran, self._ecran.aujourd_hui, self._ecran.dossier

        def travail(_: Progres) -> Any:  # noqa: ANN401 - ce que rend ``preparer``
            # Importé ici : l'écran d'ouverture n'attend pas le moteur du coffre.
            from ase_parcours.operations import exercices

            faire = exercices.recommencer if refaire else exercices.s_exercer
            return ecran.preparer(faire(dossier, jour))

        def echouer(erreur: ErreurParcours) -> None:
            ecran.montrer(dossier if acces.est_un_coffre(dossier) else avant)
            ecran.ui.secret.setText(acces.SECRET_EXERCICE)
            ecran.echouer(erreur)

        ecran.lancer(travail, echouer)
        ecran.ui.exercer.setText(" Préparation du coffre d'exercice…")
