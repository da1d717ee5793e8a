-- Only a stamp that exists was sold.
select s.serial from stamp.sold s where not exists (select 1 from stamp.stamp t where t.serial = s.serial)
