"""Les composants des documents : styles, page, tableaux, ruban, sceau imprimé."""
