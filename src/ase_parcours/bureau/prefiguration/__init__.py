"""La préfiguration : deux jeux de règles sur toute la file active, et l'éditeur d'un brouillon."""
