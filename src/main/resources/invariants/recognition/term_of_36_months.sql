-- A certificate ends 36 months after its day of issue, unless its regime set another term (26/2026 Điều 4.3).
select id, issued_on, ends_before, months from recognition.recognition
where issued_on is not null and ends_before <> cast(issued_on + make_interval(months => months) as date)
