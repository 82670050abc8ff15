"""La relève entre deux équipes : ce que les autres ont écrit depuis que l'on est parti."""
