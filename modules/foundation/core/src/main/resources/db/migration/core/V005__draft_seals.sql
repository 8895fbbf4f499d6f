-- The secret word of a person's own pages: it outlives the sign-in, so that typing goes on after a renewed one.
create table core_draft_seal (
    person_id bigint      not null primary key,
    seal      varchar(60) character set ascii collate ascii_bin not null
);
