-- What a listed product and its producer are called today, when other than when it was recognised.
alter table recognition.listed_product
    add column name_now   text,
    add column entity_now text;
