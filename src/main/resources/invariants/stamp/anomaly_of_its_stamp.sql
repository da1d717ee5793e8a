-- An anomaly of one stamp names a stamp of that roll and place.
select a.id from stamp.anomaly a
where a.position > 0
  and not exists (select 1 from stamp.stamp s where s.serial = a.serial and s.order_no = a.order_no and s.position = a.position)
