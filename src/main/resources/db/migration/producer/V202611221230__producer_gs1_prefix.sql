-- GS1 company prefixes that producers declared as theirs. The numbers of their items and places must begin with one.
create table producer.gs1_prefix (
    id          uuid primary key,
    entity_id   uuid not null references producer.entity (id),
    prefix      text not null check (prefix ~ '^[0-9]{7,11}$'),
    paper       text not null check (length(paper) between 1 and 100),
    since       date not null,
    declared_at timestamptz not null,
    declared_by uuid not null,
    ended_at    timestamptz,
    ended_by    uuid,
    check ((ended_at is null) = (ended_by is null))
);
create unique index gs1_prefix_once on producer.gs1_prefix (prefix) where ended_at is null;
create index gs1_prefix_by_entity on producer.gs1_prefix (entity_id);
comment on column producer.gs1_prefix.paper is 'Number of the certificate of the right to use the code (giấy chứng nhận quyền sử dụng mã số, mã vạch)';
comment on column producer.gs1_prefix.since is 'First day the producer may use it';
