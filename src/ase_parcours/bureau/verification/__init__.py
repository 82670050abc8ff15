"""La page « Vérifier » : un document, une photo ou un code, et ce que cela prouve."""
