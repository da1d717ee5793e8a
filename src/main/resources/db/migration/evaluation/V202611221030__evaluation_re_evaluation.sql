-- A candidate has the kind of procedure it stands in. A re-evaluation stands outside rounds and has a clock of its own:
-- 45 days from the day the complete dossier was received (26/2026 Điều 7.6g).
alter table evaluation.candidate
    add column kind        text not null default 'FIRST' check (kind in ('FIRST', 'UPGRADE', 'RE_EVALUATION')),
    add column received_on date,
    add column due_on      date,
    -- the result this candidacy evaluates anew, after a request for reconsideration was accepted
    add column reconsiders uuid references evaluation.result (id);
alter table evaluation.candidate drop constraint candidate_check;
alter table evaluation.candidate drop constraint candidate_state_check;
-- INBOX: waits for a round, or for the agency's report. BEFORE_COUNCIL: in a ballot or a meeting without a round.
-- FORWARDED: the province sent it to the ministry without an own result (26/2026 Điều 7.6e).
alter table evaluation.candidate
    add constraint candidate_state_check
        check (state in ('INBOX', 'IN_ROUND', 'BEFORE_COUNCIL', 'FORWARDED', 'CONCLUDED')),
    add constraint candidate_stands check (
        case when kind = 'RE_EVALUATION' then round_id is null and state <> 'IN_ROUND' and due_on is not null
             else (state = 'INBOX') = (round_id is null) and state not in ('BEFORE_COUNCIL', 'FORWARDED')
                  and due_on is null end),
    add constraint candidate_clock check ((received_on is null) = (due_on is null) and received_on < due_on);
drop index evaluation.one_open_candidacy;
create unique index one_open_candidacy on evaluation.candidate (dossier_id, level)
    where state not in ('FORWARDED', 'CONCLUDED');

-- The report of the advising agency (cơ quan tham mưu) on a re-evaluation dossier (26/2026 Điều 7.6c, 7.6e).
create table evaluation.agency_report (
    id               uuid primary key,
    candidate_id     uuid not null unique references evaluation.candidate (id),
    state            text not null check (state in ('DRAFT', 'ISSUED')),
    scale_changed    boolean not null default false,
    evidence_unclear boolean not null default false,
    ground           text not null default '' check (length(ground) <= 4000),
    visited_on       date,
    participants     text not null default '' check (length(participants) <= 4000),
    findings         text not null default '' check (length(findings) <= 20000),
    conclusion       text not null default '' check (length(conclusion) <= 20000),
    number           text,
    dated            date,
    signed_by        text,
    issued_by        uuid references identity.account (id),
    issued_at        timestamptz,
    version          int not null default 0,
    check (state = 'DRAFT' or (number is not null and dated is not null and signed_by is not null
                               and issued_by is not null and issued_at is not null and conclusion <> '')),
    check (state = 'DRAFT' or (scale_changed or evidence_unclear) = (visited_on is not null)),
    check (state = 'DRAFT' or not (scale_changed or evidence_unclear) or ground <> '')
);

-- What the agency found about each content that has to be brought up to date (26/2026 Điều 6.1c).
create table evaluation.agency_check (
    report_id uuid not null references evaluation.agency_report (id),
    content   text not null,
    finding   text not null check (finding in ('UPDATED', 'UNCHANGED', 'UNCLEAR')),
    note      text not null default '' check (length(note) <= 4000),
    primary key (report_id, content)
);

-- Photos of the site check, and papers of additional tests and checks (26/2026 Điều 6.3b).
create table evaluation.agency_file (
    id         uuid primary key,
    report_id  uuid not null references evaluation.agency_report (id),
    purpose    text not null check (purpose in ('PHOTO', 'TEST')),
    sha256     text not null references files.file (sha256),
    name       text not null check (length(name) between 1 and 300),
    media_type text not null,
    added_by   uuid not null references identity.account (id),
    added_at   timestamptz not null
);
create index agency_file_by_report on evaluation.agency_file (report_id);

-- The province's letter that sends a 5-star re-evaluation to the ministry (26/2026 Điều 6.3b, 7.6e).
create table evaluation.forwarding (
    candidate_id  uuid primary key references evaluation.candidate (id),
    letter_number text not null check (length(letter_number) between 1 and 50),
    letter_on     date not null,
    -- product samples; null where the law asks for none (community and eco-tourism services, tourist sites)
    samples       int check (samples >= 5),
    sent_by       uuid not null references identity.account (id),
    sent_at       timestamptz not null
);
