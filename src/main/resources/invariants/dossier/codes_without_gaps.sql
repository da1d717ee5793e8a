-- a commune's product codes of a year run from 1 without gaps
select commune_code, commune_from, evaluation_year from dossier.dossier where product_code is not null
group by commune_code, commune_from, evaluation_year
having min(code_serial) <> 1 or max(code_serial) <> count(*);
