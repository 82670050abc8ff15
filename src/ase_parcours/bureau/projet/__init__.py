"""La page Projet d'autonomie : la parole du jeune, six besoins, entretiens, versions signées."""
