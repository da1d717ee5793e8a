-- What the rules (quy chế) demand of the council's day beyond quorum and spread. Nothing of it is the law's; versions issued
-- before keep what they demanded: nothing more.
alter table evaluation.council_rules
    -- points around a band's border within which the council looks again before it closes; null: not demanded
    add column second_look      numeric check (second_look > 0 and second_look <= 10),
    -- most scorings of one product in one session; null: as many as it takes
    add column scorings         int check (scorings between 1 and 20),
    add column change_reasons   boolean not null default false,
    add column secrecy          text not null default 'PRODUCT' check (secrecy in ('PRODUCT', 'SESSION')),
    -- share of the valid votes that carries a motion; one half means more than half
    add column vote_numerator   int not null default 1 check (vote_numerator > 0),
    add column vote_denominator int not null default 2,
    add column secret_votes     boolean not null default false,
    add constraint council_rules_vote_share check (vote_denominator >= vote_numerator and vote_denominator <= 1000);

-- A product put off to another session: nothing of it is deleted, the candidate is free again, and a later session continues
-- this row with the next attempt.
alter table evaluation.session_product
    drop constraint session_product_state_check,
    drop constraint session_product_check;
alter table evaluation.session_product
    add constraint session_product_state_check
        check (state in ('WAITING', 'OPEN', 'CLOSED', 'KNOCKED_OUT', 'TURNED', 'PUT_OFF')),
    add constraint session_product_opened check (state = 'PUT_OFF' or (state = 'WAITING') = (opened_at is null));
drop index evaluation.one_standing_product;
create unique index one_standing_product on evaluation.session_product (candidate_id)
    where state not in ('TURNED', 'PUT_OFF');

create table evaluation.put_off (
    product_id uuid primary key references evaluation.session_product (id),
    cause      text not null check (cause in ('SECOND_ROUND', 'CONFLICTS', 'OTHER')),
    reason     text not null check (length(reason) between 1 and 4000),
    by_account uuid not null references identity.account (id),
    by_office  boolean not null,
    at         timestamptz not null
);
