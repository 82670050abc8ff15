"""Ce qui entre dans la chambre des documents : reconnu à ses octets, examiné sans être exécuté."""
