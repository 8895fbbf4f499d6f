-- Which unit went on as which, from a day on.
create table organisation_succession (
    id              bigint      not null auto_increment primary key,
    kind            varchar(20) character set ascii collate ascii_bin not null,
    earlier_unit_id bigint      not null,
    later_unit_id   bigint      not null,
    happened_on     date        not null,
    unique key organisation_succession_pair (earlier_unit_id, later_unit_id, kind),
    constraint organisation_succession_earlier
        foreign key (earlier_unit_id) references organisation_unit (id),
    constraint organisation_succession_later
        foreign key (later_unit_id) references organisation_unit (id)
);
