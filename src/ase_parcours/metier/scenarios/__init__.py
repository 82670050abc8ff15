"""Et si… : le budget d'un jeune à plusieurs moments, sous des hypothèses que l'on tape.

``hypotheses`` : ce qu'un scénario suppose ; ``moments`` : les jours regardés ; ``montants`` : les
montants datés proposés ; ``dossier`` : ce que le dossier sait déjà ; ``calcul`` : le reste à vivre
et la falaise. Rien n'est deviné : une valeur qui manque arrête le compte.
"""
