"""Du dossier au document : remplir les contenus que les rapports mettent en page."""
