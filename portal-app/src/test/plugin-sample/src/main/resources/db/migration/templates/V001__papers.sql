create table templates_paper (
    id         bigint        not null auto_increment primary key,
    title      varchar(200)  not null,
    text       varchar(4000) not null,
    unit_id    bigint        not null,
    written_on date          not null
);
