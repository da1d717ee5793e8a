-- An extension ends 180 days after the last valid day at the latest, and is of the scope of 26/2026 Điều 12.3.
select id, issued_on, ends_before, extended_until from recognition.recognition
where extended_until is not null
  and (extended_until > coalesce(ends_before, cast(decided_to + make_interval(months => months) as date)) + 179
       or issued_on > date '2026-05-22' or ends_before > date '2026-09-19' or ends_before <= date '2026-05-22')
