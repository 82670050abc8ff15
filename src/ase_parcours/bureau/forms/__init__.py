"""Formulaires compilés depuis ``ui/*.ui`` (« make formulaires ») : ne pas modifier à la main."""
