create table identity_position (
    id         bigint       not null auto_increment primary key,
    person_id  bigint       not null,
    unit_id    bigint       not null,
    title      varchar(200) not null,
    valid_from date         not null,
    valid_to   date,
    main       boolean      not null,
    key identity_position_of_person (person_id, valid_from),
    constraint identity_position_person foreign key (person_id) references identity_person (id)
);
