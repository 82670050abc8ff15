"""Ce qui passe la frontière : tableurs, plus tard lots et calendriers."""
