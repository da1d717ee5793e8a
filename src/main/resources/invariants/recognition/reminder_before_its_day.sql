-- No reminder goes out before its day, and none after the last valid day (26/2026 Điều 7.6a).
select m.recognition_id, m.threshold from recognition.reminder m join recognition.recognition r on r.id = m.recognition_id
where m.noted_on < r.ends_before - 1 - m.threshold or (m.sent and m.noted_on > r.ends_before - 1)
