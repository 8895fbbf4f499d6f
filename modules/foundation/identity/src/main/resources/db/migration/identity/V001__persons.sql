create table identity_person (
    id                     bigint       not null auto_increment primary key,
    version                int          not null,
    username               varchar(100) character set ascii collate ascii_general_ci not null,
    family_and_middle_name varchar(100) not null,
    given_name             varchar(60)  not null,
    address_form           varchar(10)  not null,
    unique key identity_person_username (username)
);
