-- The last switching of each module; a module without a row is on. The key names it in the log.
create table core_module_switch (
    id          bigint       not null auto_increment primary key,
    module      varchar(60)  character set ascii collate ascii_bin not null,
    is_on       boolean      not null,
    changed_at  datetime(6)  not null,
    person_id   bigint       not null,
    person_name varchar(120) not null,
    reason      varchar(500) not null,
    unique key core_module_switch_of (module)
);
