"""La ligne de commande : les mêmes opérations, sans Qt."""
