"""La page d'import d'un tableur : essai à blanc, refus, alertes, puis import."""
