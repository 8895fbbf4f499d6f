-- Append-only. Names and positions are kept in the words of the day.
create table core_audit (
    id          bigint       not null auto_increment primary key,
    item_type   varchar(60)  character set ascii collate ascii_bin not null,
    item_id     bigint       not null,
    action      varchar(60)  character set ascii collate ascii_bin not null,
    from_state  varchar(30),
    to_state    varchar(30),
    reason      varchar(2000),
    person_id   bigint       not null,
    person_name varchar(120) not null,
    capacity    varchar(200),
    unit_id     bigint       not null,
    happened_at datetime(6)  not null,
    key core_audit_of_item (item_type, item_id, id)
);
