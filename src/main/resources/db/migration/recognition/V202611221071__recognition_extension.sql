-- 26/2026 Điều 12.3: a certificate that could not be re-evaluated in time holds until the result, 180 days at most.
alter table recognition.recognition
    drop column validity,
    -- last valid day under the extension; of a recognition not known to the day the latest it can be
    add column extended_until date,
    -- the day of the result that ended the extension
    add column extension_ended_on date,
    add check (extended_until is null or ends_before is null or extended_until >= ends_before);
alter table recognition.recognition
    add column validity daterange generated always as
        (case when issued_on is null then 'empty'::daterange
              else daterange(issued_on, least(greatest(ends_before, extended_until + 1), ended_on)) end) stored,
    -- a product never has two certificates on one day; a verb may put it off to its own end while it sorts out
    add constraint recognition_one_a_day exclude using gist (listed_id with =, validity with &&)
        deferrable initially immediate;

-- What a recognition is on a day. Where its day of issue is not known the state is told only when every possible day agrees.
create or replace function recognition.state_on(r recognition.recognition, day date) returns text
    language sql immutable
as $$
select case
    when r.ended_on <= day then r.ended_by
    when r.issued_on is not null then
        case when day < r.issued_on then 'NOT_YET'
             when day < r.ends_before or day <= r.extended_until then 'VALID'
             else 'EXPIRED' end
    when day < r.decided_from then 'NOT_YET'
    when day >= cast(r.decided_to + make_interval(months => r.months) as date)
         and (r.extended_until is null or day > r.extended_until) then 'EXPIRED'
    when day >= r.decided_to and day < cast(r.decided_from + make_interval(months => r.months) as date) then 'VALID'
    else 'UNCERTAIN'
end
$$;
