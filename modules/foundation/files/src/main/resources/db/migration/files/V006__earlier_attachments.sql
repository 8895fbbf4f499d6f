-- Attachments that were there before their text was read.
insert into files_text (content_hash, media_type, state, tries, told, text, changed_at)
select content_hash, min(media_type), 'WAITING', 0, false, '', utc_timestamp(6)
from files_file
where kind = 'ATTACHMENT'
group by content_hash;
