"""L'annuaire du foyer : lieux et partenaires, repris d'un jeune à l'autre."""
