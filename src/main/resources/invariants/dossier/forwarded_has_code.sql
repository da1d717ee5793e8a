-- every dossier sent on to the province has its product code, and none has one before
select id from dossier.dossier
where (state in ('FORWARDED', 'PROVINCE_RECEIVED', 'COMPLETION_REQUESTED', 'COMMUNE_COMPLETION', 'READY', 'IN_ROUND', 'DECIDED'))
      <> (product_code is not null);
