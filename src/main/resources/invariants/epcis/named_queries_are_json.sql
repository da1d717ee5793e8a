-- a named query is a JSON object of parameters (EPCIS 2.0, schema of queries)
select owner, name from epcis.named_query where jsonb_typeof(query::jsonb) <> 'object';
