"""L'orthographe des textes longs : découpe, moteur dans un processus à part, souligné, menu."""
