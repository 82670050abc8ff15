"""Le coffre chiffré : clés, ouverture, schéma, journal, pièces, transactions, intégrité."""
