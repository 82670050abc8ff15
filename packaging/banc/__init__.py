"""Le banc : combien coûte un travail fait par le produit, à côté d'une référence nue.

Une mesure seule dit surtout l'âge de la machine. Chaque ligne mesure donc, dans la même
exécution et en alternance, le produit et une référence qui rend le même service sans lui ;
le rapport des deux se compare d'une machine à l'autre.
"""
