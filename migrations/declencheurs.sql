-- Vues et déclencheurs du coffre. Posés après chaque migration, comparés par `coffre verifier`.
-- Le plancher de la sortie (garantie.md §5) : aucune des premières nuits d'une sortie inscrite
-- ne peut être découverte. Le niveau entier est décidé par `metier`.
-- Un UPDATE OR REPLACE peut ôter la rangée d'un autre jeune sans déclencheur de retrait : après un
-- changement, on regarde toutes les sorties (le programme ne change jamais ces rangées, il les ôte
-- et les remet, sorties retirées).
-- Chaque instruction est séparée de la suivante par une ligne « -- » seule.

CREATE VIEW solution_couvrante AS
SELECT s.id, s.jeune, s.debut, coalesce(s.fin, '9999-12-31') AS fin
FROM solution AS s
JOIN nature_couvrante AS n ON n.code = s.code
JOIN repere_plancher AS r ON r.id = 1
WHERE s.debut IS NOT NULL AND s.debut IS date(s.debut)
  AND (s.fin IS NULL OR (s.fin IS date(s.fin) AND s.fin > s.debut))
  AND (n.minimum_mois = 0 OR s.fin IS NULL
       OR s.fin >= date(s.debut, '+' || n.minimum_mois || ' months', 'floor'))
  AND s.preuve IS NOT NULL
  -- Les mots qui ne nomment rien (garantie.md §2), accents composés ou non.
  AND replace(replace(replace(replace(replace(replace(lower(trim(s.preuve)),
      'é', 'e'), 'É', 'e'), 'à', 'a'), 'À', 'a'), char(769), ''), char(768), '')
      NOT IN ('', '-', '?', 'neant', 'aucune', 'non', 'en attente', 'a fournir', 'demandee')
  AND EXISTS (SELECT 1 FROM piece AS p
              WHERE p.solution = s.id AND p.jeune = s.jeune AND p.sha256 IS NOT NULL)
  AND (SELECT json_extract(e.value, '$.etat') FROM json_each(s.etats) AS e
       WHERE json_extract(e.value, '$.le') <= r.jour
       ORDER BY json_extract(e.value, '$.le') DESC, e.key DESC LIMIT 1)
      IN ('confirmée', 'occupée')
--
CREATE VIEW sortie_decouverte AS
SELECT o.jeune FROM sortie AS o
LEFT JOIN repere_plancher AS r ON r.id = 1
WHERE r.id IS NULL OR EXISTS (
    SELECT 1 FROM (
        SELECT o.le AS jour
        UNION ALL
        SELECT c.fin FROM solution_couvrante AS c
        WHERE c.jeune = o.jeune AND c.fin >= o.le AND c.fin < date(o.le, '+' || r.nuits || ' days')
    ) AS point
    WHERE NOT EXISTS (
        SELECT 1 FROM solution_couvrante AS c
        WHERE c.jeune = o.jeune AND c.debut <= point.jour AND point.jour < c.fin
    )
)
OR (o.type = 'fragile' AND NOT EXISTS (
    SELECT 1 FROM visa AS v
    WHERE v.id = o.visa AND v.jeune = o.jeune AND v.date_sortie = o.le
      AND v.accorde_par IS NOT NULL AND v.retrait IS NULL
))
--
CREATE TRIGGER sortie_ajout AFTER INSERT ON sortie
WHEN EXISTS (SELECT 1 FROM sortie_decouverte WHERE jeune = NEW.jeune)
BEGIN SELECT RAISE(ABORT, 'plancher : sortie sans toit'); END
--
CREATE TRIGGER sortie_changement AFTER UPDATE ON sortie
WHEN EXISTS (SELECT 1 FROM sortie_decouverte WHERE jeune = NEW.jeune)
BEGIN SELECT RAISE(ABORT, 'plancher : sortie sans toit'); END
--
CREATE TRIGGER sortie_remplacement BEFORE INSERT ON sortie
WHEN EXISTS (SELECT 1 FROM sortie WHERE jeune = NEW.jeune)
BEGIN SELECT RAISE(ABORT, 'plancher : remplacement interdit'); END
--
CREATE TRIGGER solution_changement AFTER UPDATE ON solution
WHEN EXISTS (SELECT 1 FROM sortie_decouverte)
BEGIN SELECT RAISE(ABORT, 'plancher : la solution couvre une sortie'); END
--
CREATE TRIGGER solution_retrait AFTER DELETE ON solution
WHEN EXISTS (SELECT 1 FROM sortie_decouverte WHERE jeune = OLD.jeune)
BEGIN SELECT RAISE(ABORT, 'plancher : la solution couvre une sortie'); END
--
CREATE TRIGGER solution_remplacement BEFORE INSERT ON solution
WHEN EXISTS (SELECT 1 FROM solution WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'plancher : remplacement interdit'); END
--
CREATE TRIGGER piece_changement AFTER UPDATE ON piece
WHEN EXISTS (SELECT 1 FROM sortie_decouverte)
BEGIN SELECT RAISE(ABORT, 'plancher : la preuve couvre une sortie'); END
--
CREATE TRIGGER piece_retrait AFTER DELETE ON piece
WHEN EXISTS (SELECT 1 FROM sortie_decouverte WHERE jeune = OLD.jeune)
BEGIN SELECT RAISE(ABORT, 'plancher : la preuve couvre une sortie'); END
--
CREATE TRIGGER piece_remplacement BEFORE INSERT ON piece
WHEN EXISTS (SELECT 1 FROM piece WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'plancher : remplacement interdit'); END
--
CREATE TRIGGER visa_changement AFTER UPDATE ON visa
WHEN EXISTS (SELECT 1 FROM sortie_decouverte)
BEGIN SELECT RAISE(ABORT, 'plancher : le visa porte une sortie'); END
--
CREATE TRIGGER visa_retrait AFTER DELETE ON visa
WHEN EXISTS (SELECT 1 FROM sortie_decouverte WHERE jeune = OLD.jeune)
BEGIN SELECT RAISE(ABORT, 'plancher : le visa porte une sortie'); END
--
CREATE TRIGGER visa_remplacement BEFORE INSERT ON visa
WHEN EXISTS (SELECT 1 FROM visa WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'plancher : remplacement interdit'); END
--
CREATE TRIGGER nature_remplacement BEFORE INSERT ON nature_couvrante
WHEN EXISTS (SELECT 1 FROM nature_couvrante WHERE code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'plancher : remplacement interdit'); END
--
CREATE TRIGGER repere_changement AFTER UPDATE ON repere_plancher
WHEN EXISTS (SELECT 1 FROM sortie_decouverte)
BEGIN SELECT RAISE(ABORT, 'plancher : le repère couvre une sortie'); END
--
CREATE TRIGGER repere_retrait AFTER DELETE ON repere_plancher
WHEN EXISTS (SELECT 1 FROM sortie)
BEGIN SELECT RAISE(ABORT, 'plancher : le repère couvre une sortie'); END
--
CREATE TRIGGER repere_remplacement BEFORE INSERT ON repere_plancher
WHEN EXISTS (SELECT 1 FROM repere_plancher)
BEGIN SELECT RAISE(ABORT, 'plancher : remplacement interdit'); END
--
CREATE TRIGGER nature_changement AFTER UPDATE ON nature_couvrante
WHEN EXISTS (SELECT 1 FROM sortie_decouverte)
BEGIN SELECT RAISE(ABORT, 'plancher : la nature couvre une sortie'); END
--
CREATE TRIGGER nature_retrait AFTER DELETE ON nature_couvrante
WHEN EXISTS (SELECT 1 FROM sortie_decouverte)
BEGIN SELECT RAISE(ABORT, 'plancher : la nature couvre une sortie'); END
--
CREATE TRIGGER journal_fige BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal : ajout seulement'); END
--
CREATE TRIGGER journal_garde BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal : ajout seulement'); END
--
CREATE TRIGGER lecture_figee BEFORE UPDATE ON lecture_scellee
BEGIN SELECT RAISE(ABORT, 'lectures : ajout seulement'); END
--
CREATE TRIGGER lecture_gardee BEFORE DELETE ON lecture_scellee
WHEN OLD.numero > coalesce((SELECT json_extract(valeur, '$.numero') FROM parametre
                            WHERE cle = 'lectures_ancre'), 0)
BEGIN SELECT RAISE(ABORT, 'lectures : ajout seulement'); END
--
CREATE TRIGGER lecture_unique BEFORE INSERT ON lecture_scellee
WHEN EXISTS (SELECT 1 FROM lecture_scellee WHERE numero >= NEW.numero)
BEGIN SELECT RAISE(ABORT, 'lectures : ajout seulement'); END
--
CREATE TRIGGER journal_unique BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'journal : ajout seulement'); END
--
CREATE TRIGGER ligne_figee BEFORE UPDATE ON journal_ligne
BEGIN SELECT RAISE(ABORT, 'journal : ajout seulement'); END
--
CREATE TRIGGER ligne_gardee BEFORE DELETE ON journal_ligne
BEGIN SELECT RAISE(ABORT, 'journal : ajout seulement'); END
--
CREATE TRIGGER ligne_unique BEFORE INSERT ON journal_ligne
WHEN EXISTS (SELECT 1 FROM journal_ligne WHERE journal_id = NEW.journal_id AND rang = NEW.rang)
BEGIN SELECT RAISE(ABORT, 'journal : ajout seulement'); END
