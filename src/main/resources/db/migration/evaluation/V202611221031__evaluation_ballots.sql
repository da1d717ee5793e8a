-- A council is asked in a meeting, or in writing (26/2026 Điều 7.6d). A ballot has a day to reply by, no round and no place.
-- held_on of a ballot is the day on which the papers were sent.
alter table evaluation.session
    add column form     text not null default 'MEETING' check (form in ('MEETING', 'BALLOT')),
    add column reply_by date,
    alter column round_id drop not null,
    alter column place drop not null;
alter table evaluation.session
    add constraint session_form check ((form = 'BALLOT') = (reply_by is not null)
                                       and (form = 'BALLOT') = (place is null)
                                       and (form = 'MEETING' or round_id is null)
                                       and reply_by >= held_on);

-- A product whose ballots differ, or whose matter is complex, is turned over to a meeting: a new row that continues this one
-- with the next attempt. The ballots stay.
alter table evaluation.session_product
    add column continues uuid unique references evaluation.session_product (id),
    drop constraint session_product_state_check,
    drop constraint session_product_candidate_id_key;
alter table evaluation.session_product
    add constraint session_product_state_check
        check (state in ('WAITING', 'OPEN', 'CLOSED', 'KNOCKED_OUT', 'TURNED'));
create unique index one_standing_product on evaluation.session_product (candidate_id) where state <> 'TURNED';

create table evaluation.turning (
    product_id uuid primary key references evaluation.session_product (id),
    cause      text not null check (cause in ('DIFFER', 'COMPLEX')),
    reason     text not null check (length(reason) between 1 and 4000),
    by_seat    uuid not null references evaluation.seat (id),
    at         timestamptz not null
);

-- What a member answers in writing to the agency's conclusion.
alter table evaluation.sheet
    add column opinion      text check (opinion in ('AGREE', 'DISAGREE', 'OTHER')),
    add column opinion_text text not null default '' check (length(opinion_text) <= 4000);
alter table evaluation.sheet
    add constraint sheet_opinion check (opinion is null or (state = 'FINISHED' and (opinion = 'AGREE' or opinion_text <> '')));

-- Who was reminded to return a ballot, and when.
create table evaluation.ballot_reminder (
    session_id uuid not null references evaluation.session (id),
    seat_id    uuid not null references evaluation.seat (id),
    by_account uuid not null references identity.account (id),
    at         timestamptz not null,
    primary key (session_id, seat_id, at)
);
