-- Names from a day on, until the next row of the unit: no gaps, no overlaps.
create table organisation_unit_name (
    unit_id       bigint       not null,
    valid_from    date         not null,
    full_name     varchar(200) not null,
    official_name varchar(300) not null,
    short_name    varchar(60)  not null,
    spoken_name   varchar(120) not null,
    primary key (unit_id, valid_from),
    constraint organisation_unit_name_unit foreign key (unit_id) references organisation_unit (id)
);
