"""Le coffre d'exercice à l'écran : la page des dix situations, et son bandeau permanent."""
