create table organisation_event (
    id        bigint       not null auto_increment primary key,
    name      varchar(200) not null,
    place     varchar(200) not null,
    starts_at datetime(6)  not null,
    key organisation_event_start (starts_at)
);
