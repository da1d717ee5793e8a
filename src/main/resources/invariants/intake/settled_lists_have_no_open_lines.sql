-- a list that is done has no line left to add, one that was taken back none left to take back
select l.batch_id, l.number from intake.line l join intake.batch b on b.id = l.batch_id
where (b.state = 'DONE' and l.state = 'READY') or (b.state = 'UNDONE' and l.state = 'ADDED');
