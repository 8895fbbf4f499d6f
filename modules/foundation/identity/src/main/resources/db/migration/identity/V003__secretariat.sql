-- Members of the bloc's secretariat, of the head unit of that term; power ends with the term.
create table identity_secretariat_member (
    id         bigint not null auto_increment primary key,
    person_id  bigint not null,
    unit_id    bigint not null,
    valid_from date   not null,
    valid_to   date   not null,
    key identity_secretariat_of_person (person_id, valid_from),
    constraint identity_secretariat_person foreign key (person_id) references identity_person (id)
);
