"""Page Échéances : la liste, le mois, par jeune, par personne en charge."""
