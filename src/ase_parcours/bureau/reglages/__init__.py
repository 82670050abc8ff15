"""La page Réglages : apparence du poste, comptes, intégrité du coffre."""
