-- a sealed version is what its hash says
select dossier_id, number from dossier.submission
where sha256 <> encode(sha256(convert_to(content, 'UTF8')), 'hex')
union all
select dossier_id, number from dossier.forwarding
where sha256 <> encode(sha256(convert_to(content, 'UTF8')), 'hex');
