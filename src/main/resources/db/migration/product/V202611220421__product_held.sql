-- While an evaluation runs, criteria set, case and place cannot change.
alter table product.product add column held boolean not null default false;
