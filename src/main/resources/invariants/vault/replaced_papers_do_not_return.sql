-- the newest version of a paper is on the shelf or was taken off; a replaced one was not taken off too
select id from vault.paper where replaced_by is not null and taken_at is not null;
