-- an enterprise that takes part is a small or medium one (26/2026 Điều 2.3)
select id from producer.entity where not historic and kind = 'ENTERPRISE' and not small_or_medium;
