-- What a decision's list prints, as it was when the decision was prepared; and where the ids lead.
alter table recognition.decision_item
    add column product_name text not null,
    add column entity_name  text not null,
    add column council_name text not null,
    add column remark       text not null default '',
    drop constraint decision_item_ranked_check,
    add constraint decision_item_ranked_check check (ranked between 1 and 5),
    add foreign key (dossier_id) references dossier.dossier (id),
    add foreign key (product_id) references product.product (id);
alter table recognition.listed_product
    add foreign key (product_id) references product.product (id),
    add foreign key (entity_id) references producer.entity (id);
alter table recognition.proposal add foreign key (dossier_id) references dossier.dossier (id);
alter table recognition.choice add foreign key (dossier_id) references dossier.dossier (id);
alter table recognition.notice
    add column council_name text not null,
    add column decision     text,
    add column remark       text not null default '',
    add foreign key (dossier_id) references dossier.dossier (id),
    add foreign key (entity_id) references producer.entity (id);
-- A choice may also be to recognise nothing: a notice only.
alter table recognition.choice
    drop constraint choice_course_check,
    add constraint choice_course_check check (course in ('SEND_UP', 'RECOGNISE', 'NOTICE', 'EVALUATE_AGAIN')),
    drop column stars;
-- The ministry tells the province of a result, and the province tells commune and entity of the same.
alter table recognition.notice
    drop constraint notice_result_id_key,
    add unique (result_id, scope);
