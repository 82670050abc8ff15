"""Un module par type de document, qui se lit comme son plan."""
