"""Regarder un document, l'imprimer, l'exporter : les mêmes gestes, du dossier ou des Rapports."""
