-- No comment of a released reasons letter contains the full name of a member of the council or of an adviser.
select c.letter_id, c.position
from evaluation.reasons_letter l
join evaluation.reasons_comment c on c.letter_id = l.id and c.kept
join evaluation.result r on r.id = l.result_id
join evaluation.session s on s.id = r.session_id
join (select council_id, name from evaluation.seat
      union all
      select council_id, name from evaluation.adviser) n on n.council_id = s.council_id
where l.released_at is not null and kernel.fold(n.name) like '% %'
  and position(' ' || kernel.fold(n.name) || ' ' in ' ' || kernel.fold(c.text) || ' ') > 0
