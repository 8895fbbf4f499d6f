-- Days off. What is not confirmed must be compared with the official notice before real use.
create table organisation_holiday (
    off_on    date         not null primary key,
    name      varchar(200) not null,
    confirmed boolean      not null
);
