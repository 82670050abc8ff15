"""Signaler un problème : un rapport qui ne nomme personne, et se montre avant d'être écrit."""
