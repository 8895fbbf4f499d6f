-- Days that come back each year; with a unit it is that unit's day.
create table organisation_anniversary (
    id            bigint       not null auto_increment primary key,
    name          varchar(200) not null,
    month_of_year int          not null,
    day_of_month  int          not null,
    unit_id       bigint,
    constraint organisation_anniversary_unit foreign key (unit_id) references organisation_unit (id)
);
