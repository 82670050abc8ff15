"""Les modèles de lecture : des requêtes explicites qui rendent des rangées gelées."""
