-- The history of scores, of who came and went, and of the chair's decisions on them is only added to; an issued version of the
-- rules stays as it was issued.
create function evaluation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'evaluation.% is only added to', tg_table_name;
end
$$;
create trigger answers_stay before update or delete on evaluation.sheet_answer_version
    for each row execute function evaluation.refuse_change();
create trigger attendance_stays before update or delete on evaluation.attendance_log
    for each row execute function evaluation.refuse_change();
create trigger reopenings_stay before update or delete on evaluation.reopening
    for each row execute function evaluation.refuse_change();
create trigger second_looks_stay before update or delete on evaluation.second_look
    for each row execute function evaluation.refuse_change();
create trigger put_offs_stay before update or delete on evaluation.put_off
    for each row execute function evaluation.refuse_change();
create trigger issued_rules_stay before update or delete on evaluation.council_rules
    for each row when (old.state = 'ISSUED') execute function evaluation.refuse_change();
