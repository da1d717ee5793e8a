-- A listed product that was joined to another keeps no recognition of its own, and is joined by a link that holds.
select l.id from recognition.listed_product l
where l.joined_to is not null
  and (exists (select 1 from recognition.recognition r where r.listed_id = l.id)
       or not exists (select 1 from recognition.past_link k
                      where k.listed_id = l.id and k.joined_to = l.joined_to and k.unlinked_at is null))
