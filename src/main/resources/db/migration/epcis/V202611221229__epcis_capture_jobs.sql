-- What became of a document of events. A job is written once, when it is done.
create table epcis.capture_job (
    id          uuid primary key,
    number      bigint generated always as identity,
    owner       uuid not null references producer.entity (id),
    behaviour   text not null check (behaviour in ('ROLLBACK', 'PROCEED')),
    created_at  timestamptz not null,
    finished_at timestamptz not null,
    events      integer not null check (events >= 0),
    kept        integer not null check (kept between 0 and events),
    errors      jsonb not null check (jsonb_typeof(errors) = 'array')
);
comment on column epcis.capture_job.kept is 'How many events were new; those that were kept before are not among them';
comment on column epcis.capture_job.errors is 'What was wrong: a list of {pointer, message}';
create index capture_job_by_owner on epcis.capture_job (owner, number);
