-- 3 and 4 stars are recognised by the province (3 by a district under 148), 5 stars by the ministry (26/2026 Điều 4.1).
select id, stars, level, act from recognition.recognition
where (stars = 5) <> (level = 'CENTRAL') or (level = 'DISTRICT' and (stars <> 3 or act <> '148/QĐ-TTg'))
