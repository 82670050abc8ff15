"""Les petits composants partagés par les pages : boutons, niveaux, bannières, états vides…"""
