"""Les pages de facettes d'un dossier : une table et sa fiche par type, faites du vocabulaire.

``liens`` lie un formulaire de ``ui/fiche_*.ui`` à la fiche d'un type ; ``panneau`` montre les
faits d'un type et les fait saisir ; ``page`` aligne les panneaux d'une page du dossier.
"""
