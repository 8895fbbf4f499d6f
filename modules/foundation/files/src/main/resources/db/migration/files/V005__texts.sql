-- What is written in attachments, once for each content. A WAITING one is read in the background; the items
-- that use it are told after its text is there for good.
create table files_text (
    id           bigint       not null auto_increment primary key,
    content_hash varchar(64)  character set ascii collate ascii_bin not null,
    media_type   varchar(100) character set ascii collate ascii_bin not null,
    state        varchar(20)  character set ascii collate ascii_bin not null,
    tries        int          not null,
    told         boolean      not null,
    text         mediumtext   not null,
    changed_at   datetime(6)  not null,
    unique key files_text_of_content (content_hash),
    key files_text_by_state (state, told, tries)
);
