"""L'écran d'ouverture : choisir un coffre, dire qui l'on est, ouvrir, créer, récupérer."""
