-- The sealed version an upgrade or re-evaluation goes on from (26/2026 Điều 6.1b, 6.1c); null when there is none here.
alter table dossier.dossier
    add column based_on         uuid,
    add column based_submission integer,
    add check ((based_on is null) = (based_submission is null)),
    add check (based_on is null or kind <> 'FIRST'),
    add foreign key (based_on, based_submission) references dossier.submission (dossier_id, number);
create index dossier_by_basis on dossier.dossier (based_on) where based_on is not null;
-- The paper of the earlier dossier that a carried paper is: the same file.
alter table dossier.evidence add column carried_from uuid references dossier.evidence (id);
