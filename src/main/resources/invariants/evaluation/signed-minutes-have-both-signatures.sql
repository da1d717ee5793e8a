-- Signed minutes bear the confirmations of chair and secretary, two different accounts, or a paper that was signed elsewhere.
select m.id, m.means
from evaluation.minutes m
where m.state = 'SIGNED'
  and case m.means
          when 'ELECTRONIC' then m.signed_pdf is null
               or 2 <> (select count(distinct t.account_id) from evaluation.minutes_signature s
                        join evaluation.seat t on t.id = s.seat_id and t.role = s.role
                        where s.minutes_id = m.id)
          else not exists (select 1 from evaluation.minutes_paper p
                           where p.minutes_id = m.id and p.kind = case m.means when 'WET' then 'SCAN' else 'TOKEN' end)
      end
