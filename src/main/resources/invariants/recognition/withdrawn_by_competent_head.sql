-- 3 and 4 stars are withdrawn by the province's chair, 5 stars by the Minister (26/2026 Điều 8.2).
select id, stars, scope from recognition.withdrawal where state = 'ISSUED' and (stars = 5) <> (scope = 'VN')
