"""Les facettes d'un dossier : ce qu'un éducateur sait d'un jeune, page par page.

Un module par page ; chaque type dit ses champs une seule fois. Les tables du coffre, les
opérations de saisie, les formulaires, le journal et l'import des tableurs en viennent.
Listes de champs : référentiel du domaine, §1.2, §2.2, §4 et §5 (OLINPE : CASF annexe 2-8).
"""
