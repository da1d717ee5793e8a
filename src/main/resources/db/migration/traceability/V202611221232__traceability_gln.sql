-- A GLN leads to the place of whose it is; a partner's place in an address book may bear the partner's number beside it.
alter table traceability.place drop constraint place_gln_key;
create unique index place_by_gln on traceability.place (gln) where entity_id is not null and gln is not null;
create unique index place_by_gln_in_book on traceability.place (kept_by, gln) where gln is not null;
