-- Files on their way: how far each has come. The pieces lie beside the store, named by the same two keys.
create table files_upload (
    person_id  bigint       not null,
    word       varchar(40)  character set ascii collate ascii_bin not null,
    kind       varchar(20)  character set ascii collate ascii_bin not null,
    bytes      bigint       not null,
    have       bigint       not null,
    file_id    bigint,
    touched_at datetime(6)  not null,
    primary key (person_id, word),
    key files_upload_touched (touched_at)
);
