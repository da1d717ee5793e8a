-- A decision recognises no more stars than the council ranked, and no decision recognises 1 or 2 stars (26/2026 Điều 4.1a).
select i.id, i.ranked, i.recognised from recognition.decision_item i where i.recognised > i.ranked
