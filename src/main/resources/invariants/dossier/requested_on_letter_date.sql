-- the day of request is the date of the commune's first letter (26/2026 Điều 5.1)
select d.id from dossier.dossier d left join dossier.forwarding f on f.dossier_id = d.id and f.number = 1
where d.product_code is not null and d.requested_on is distinct from f.letter_date;
