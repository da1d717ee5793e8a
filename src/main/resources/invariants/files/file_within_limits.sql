-- No stored file is larger than its kind allows: 20 MB, videos 200 MB.
select sha256, kind, size
from files.file
where size > case kind when 'MP4' then 200 else 20 end * 1024 * 1024::bigint;
