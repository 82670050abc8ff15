"""La fenêtre de travail : rail, barre du haut, pages, barre d'état, avis, verrou."""
