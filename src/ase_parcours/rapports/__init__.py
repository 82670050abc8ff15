"""Les documents : composants ReportLab, documents, éditions, sceau."""
