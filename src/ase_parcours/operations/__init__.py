"""Les cas d'usage, seule porte par laquelle on écrit, tous inscrits dans un registre."""
