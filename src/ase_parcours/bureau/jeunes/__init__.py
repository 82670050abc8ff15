"""La page Jeunes : chercher, filtrer, trier, ouvrir ; et le dossier neuf."""
