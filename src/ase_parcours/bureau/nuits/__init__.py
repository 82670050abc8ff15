"""Les nuits à l'écran : motifs, pistes, fenêtres, axe des sorties, grand ruban."""
