"""L'aide : le manuel à la page de l'écran montré, et ce que veulent dire les sigles."""
