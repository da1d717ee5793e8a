-- A short code a producer has in hand: printed on the receipt, shown with the dossier. The alphabet has no I, L, O, U.
create table dossier.tracking (
    dossier_id uuid primary key references dossier.dossier (id),
    code       text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{8}$')
);
insert into dossier.tracking (dossier_id, code)
select id, upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 8))
from dossier.dossier where current_submission > 0;

create index reception_by_slip on dossier.reception (upper(replace(slip, 'Đ', 'D')));
