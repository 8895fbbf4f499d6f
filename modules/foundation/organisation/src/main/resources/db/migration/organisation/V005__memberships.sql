-- A row is membership without interruption, however many years it lasts.
create table organisation_membership (
    id         bigint not null auto_increment primary key,
    bloc_id    bigint not null,
    unit_id    bigint not null,
    valid_from date   not null,
    valid_to   date,
    unique key organisation_membership_start (unit_id, bloc_id, valid_from),
    key organisation_membership_days (valid_from, valid_to),
    constraint organisation_membership_bloc foreign key (bloc_id) references organisation_bloc (id),
    constraint organisation_membership_unit foreign key (unit_id) references organisation_unit (id)
);
