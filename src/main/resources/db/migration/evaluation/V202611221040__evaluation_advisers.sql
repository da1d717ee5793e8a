-- Advisers (tổ tư vấn) work with an account and for a sector; those named on the decision without an account stay as they are.
alter table evaluation.adviser
    add column id uuid not null default gen_random_uuid(),
    add column account_id uuid references identity.account (id),
    add column sector text check (sector in ('AGRICULTURE', 'TRADE', 'HEALTH', 'SCIENCE', 'CULTURE', 'OCOP')),
    add column leader boolean not null default false,
    add unique (id),
    add unique (council_id, id),
    add unique (council_id, account_id),
    add check ((account_id is null) = (sector is null)),
    add check (account_id is not null or not leader);
create unique index one_leader on evaluation.adviser (council_id) where leader;
create index adviser_by_account on evaluation.adviser (account_id);

-- The rules may demand the advisory team's report before a product is opened for scoring.
alter table evaluation.council_rules add column team_report boolean not null default false;
