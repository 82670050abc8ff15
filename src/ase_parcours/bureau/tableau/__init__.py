"""Le tableau de bord du matin : qui presse, combien sont sans toit, qui sort, quoi faire."""
