"""Les dispositifs : leur catalogue dans l'annuaire, et les orientations dans un dossier.

``page`` cherche et montre le catalogue, ``panneau_completer`` le fait compléter par le territoire,
``panneau_orienter`` et ``panneau_reponse`` écrivent une orientation, que ``panneau_orientations``
suit dans le dossier d'un jeune.
"""
