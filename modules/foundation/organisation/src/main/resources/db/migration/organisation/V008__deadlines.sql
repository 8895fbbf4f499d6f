-- Dates of a period. Without opens_on it is one day.
create table organisation_deadline (
    period_id   bigint        not null,
    code        varchar(60)   character set ascii collate ascii_bin not null,
    name        varchar(200)  not null,
    opens_on    date,
    due_on      date          not null,
    on_timeline boolean       not null,
    note        varchar(1000) not null,
    primary key (period_id, code),
    constraint organisation_deadline_period
        foreign key (period_id) references organisation_period (id)
);
