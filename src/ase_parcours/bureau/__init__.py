"""L'application de bureau (Qt) : pages, modèles, formulaires compilés, thème. Jamais SQLAlchemy."""
