-- Only a stamp with a hidden code has checks of it, and a right one was right at some moment.
select h.serial from stamp.hidden_check h
where not exists (select 1 from stamp.stamp s where s.serial = h.serial and s.hidden is not null)
   or (h.matched > 0) <> (h.first_at is not null)
