-- Spoken notes of the diary, as browsers record them.
alter table files.file drop constraint file_kind_check;
alter table files.file add constraint file_kind_check check (kind in ('PDF', 'JPG', 'PNG', 'DOCX', 'XLSX', 'MP3', 'MP4', 'WEBM', 'OGG', 'M4A'));
