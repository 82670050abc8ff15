"""Les droits à l'écran : continuité d'un jeune, bilan, non-recours, et tous les jeunes ensemble."""
