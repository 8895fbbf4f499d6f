-- What somebody has typed and not yet saved: one row a form, beside the item and never in it.
-- "pen" is the open form that wrote last, "stroke" counts its letters, "revision" counts all writers.
create table core_draft (
    id           bigint      not null auto_increment primary key,
    person_id    bigint      not null,
    unit_id      bigint      not null,
    form         varchar(60) character set ascii collate ascii_bin not null,
    slot         varchar(40) character set ascii collate ascii_bin not null,
    base_version int         not null,
    content      mediumtext,
    pen          varchar(40) character set ascii collate ascii_bin not null,
    stroke       bigint      not null,
    revision     bigint      not null,
    saved_at     datetime(6) not null,
    discarded_at datetime(6),
    unique key core_draft_of_form (person_id, unit_id, form, slot),
    key core_draft_by_age (saved_at)
);
