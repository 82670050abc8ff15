"""La palette (Ctrl K) : une recherche pour les personnes, les textes, les pages, les gestes."""
