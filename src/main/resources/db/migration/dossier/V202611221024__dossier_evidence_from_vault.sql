-- A file taken from the vault remembers its paper; one paper serves many dossiers.
alter table dossier.evidence add column vault_paper uuid references vault.paper (id);
create index evidence_by_paper on dossier.evidence (vault_paper) where vault_paper is not null;
