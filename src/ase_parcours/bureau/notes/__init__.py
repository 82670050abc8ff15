"""Les notes d'un dossier : en écrire une, les relire, et noter vite depuis la liste des jeunes."""
