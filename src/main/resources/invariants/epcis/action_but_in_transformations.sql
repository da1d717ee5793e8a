-- every event but a transformation has an action, a transformation has none (EPCIS 2.0, 7.4)
select id from epcis.event where (action is null) <> (type = 'TRANSFORMATION');
