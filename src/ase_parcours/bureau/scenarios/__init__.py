"""« Et si… » : le budget d'un jeune sous plusieurs hypothèses, et la falaise dessinée."""
