"""La page Dossier : en-tête, synthèse, parcours, logement, documents, journal."""
