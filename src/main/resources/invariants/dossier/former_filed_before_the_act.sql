-- Only what was filed before 22/05/2026 goes on under former rules (26/2026 Điều 12.2).
select id from dossier.former where filed_on >= date '2026-05-22';
