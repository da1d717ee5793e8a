-- A product never has two certificates valid on one day.
select a.listed_id, a.id, b.id as other
from recognition.recognition a
join recognition.recognition b on b.listed_id = a.listed_id and b.id > a.id and a.validity && b.validity
