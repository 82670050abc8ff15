"""La frise : la ligne de vie du jeune, zoomable, au clavier comme à la souris."""
