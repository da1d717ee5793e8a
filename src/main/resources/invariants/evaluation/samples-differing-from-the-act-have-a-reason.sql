-- Fewer or more samples than the act asks for are accepted with a reason (26/2026 Điều 6.2d, 6.3a, 6.3b).
select id from evaluation.sample_lot where pieces <> expected and length(trim(difference)) < 3
