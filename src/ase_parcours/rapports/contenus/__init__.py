"""Ce que chaque document imprime : des faits gelés, sans rien savoir du coffre ni du papier."""
