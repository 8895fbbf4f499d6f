-- One row for each upload. The same content may be uploaded twice; it is kept once, by its hash.
create table files_file (
    id           bigint       not null auto_increment primary key,
    kind         varchar(20)  character set ascii collate ascii_bin not null,
    content_hash varchar(64)  character set ascii collate ascii_bin not null,
    media_type   varchar(100) character set ascii collate ascii_bin not null,
    name         varchar(200) not null,
    bytes        bigint       not null,
    width        int          not null,
    height       int          not null,
    orientation  int          not null,
    sizes        varchar(20)  character set ascii collate ascii_bin not null,
    children     boolean      not null,
    uploaded_by  bigint       not null,
    uploaded_for bigint       not null,
    uploaded_at  datetime(6)  not null,
    unused_since datetime(6),
    key files_file_by_content (content_hash),
    key files_file_unused (unused_since),
    key files_file_by_sizes (sizes)
);
