"""La page Rapports du rail : tous les documents du catalogue, un par un ou en lot."""
