-- a council reads a trade secret as a copy with the reader's name only
select r.id from dossier.reading r
where r.reader_as = 'COUNCIL' and not r.copy
  and (r.what = 'BOOK'
       or exists (select 1 from dossier.secret s
                  where s.dossier_id = r.dossier_id and s.item = 'evidence/' || r.evidence_id and s.marked_at < r.at));
