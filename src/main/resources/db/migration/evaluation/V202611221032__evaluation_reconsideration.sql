-- "Kiến nghị xem xét lại": whether, for how long and by whom a council's result is looked at again before it is decided upon is
-- left to the council's rules; null days: not provided for.
alter table evaluation.council_rules
    add column reconsideration_days   int check (reconsideration_days between 1 and 60),
    add column reconsidered_by_others boolean not null default false;

create table evaluation.reconsideration (
    id           uuid primary key,
    result_id    uuid not null references evaluation.result (id),
    by_office    boolean not null,
    asked_by     uuid not null references identity.account (id),
    asked_name   text not null,
    asked_on     date not null,
    asked_at     timestamptz not null,
    ground       text not null check (length(ground) between 1 and 4000),
    state        text not null check (state in ('OPEN', 'ACCEPTED', 'REJECTED')),
    answer       text check (length(answer) between 1 and 4000),
    answered_by  uuid references identity.account (id),
    answered_at  timestamptz,
    -- the candidacy that evaluates it anew
    candidate_id uuid unique references evaluation.candidate (id),
    check ((state = 'OPEN') = (answered_at is null) and (state = 'OPEN') = (answer is null)
           and (state = 'OPEN') = (answered_by is null)),
    check ((state = 'ACCEPTED') = (candidate_id is not null))
);
create unique index one_standing_reconsideration on evaluation.reconsideration (result_id)
    where state in ('OPEN', 'ACCEPTED');
