-- certificates of a province and year are numbered without gaps
select s.province, s.year from training.certificate_serial s
left join training.certificate k join training.class c on c.id = k.class_id
  on c.province = s.province and extract(year from k.issued_on) = s.year
group by s.province, s.year, s.last having count(k.number) <> s.last;
