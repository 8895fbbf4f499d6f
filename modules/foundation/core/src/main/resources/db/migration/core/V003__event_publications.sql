-- Events wait here until each listener has done its work (Spring Modulith, version 2 of its table).
create table EVENT_PUBLICATION (
    ID                     varchar(36)   not null primary key,
    LISTENER_ID            varchar(512)  not null,
    EVENT_TYPE             varchar(512)  not null,
    SERIALIZED_EVENT       varchar(4000) not null,
    PUBLICATION_DATE       timestamp(6)  not null,
    COMPLETION_DATE        timestamp(6)  null default null,
    STATUS                 varchar(20),
    COMPLETION_ATTEMPTS    int,
    LAST_RESUBMISSION_DATE timestamp(6)  null default null,
    key EVENT_PUBLICATION_BY_COMPLETION_DATE (COMPLETION_DATE)
);
