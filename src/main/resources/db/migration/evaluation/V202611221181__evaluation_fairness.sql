-- Sessions after which fairness may be looked at: nothing in them is scored any more, and where the rules keep results until
-- the meeting is over, it is.
create view evaluation.finished_session as
select s.id, s.scope, s.level, s.council_id, s.held_on
from evaluation.session s
join evaluation.council_rules l on l.id = s.rules_id
where not exists (select 1 from evaluation.session_product p where p.session_id = s.id and p.state in ('WAITING', 'OPEN'))
  and (l.secrecy = 'PRODUCT' or s.form = 'BALLOT'
       or exists (select 1 from evaluation.session_course c where c.session_id = s.id and c.ended_at is not null));

-- What a product that has a result was scored on, put so that like can be found with like: for each criterion in set order
-- whether evidence was attached, the option claimed and the advisory team's verdict. Derived, never changed, decides nothing.
create table evaluation.result_pattern (
    result_id    uuid primary key references evaluation.result (id),
    criteria_set text not null,
    commune      text not null,
    marks        text[] not null,
    -- two patterns that differ in at most two marks agree in at least one third
    third1       text not null,
    third2       text not null,
    third3       text not null,
    self_total   numeric check (self_total >= 0),
    team_total   numeric check (team_total >= 0)
);
create index result_pattern_by_third1 on evaluation.result_pattern (criteria_set, third1);
create index result_pattern_by_third2 on evaluation.result_pattern (criteria_set, third2);
create index result_pattern_by_third3 on evaluation.result_pattern (criteria_set, third3);
