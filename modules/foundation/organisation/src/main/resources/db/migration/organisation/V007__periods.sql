create table organisation_period (
    id        bigint       not null auto_increment primary key,
    version   int          not null,
    code      varchar(30)  character set ascii collate ascii_bin not null,
    name      varchar(120) not null,
    starts_on date         not null,
    ends_on   date         not null,
    state     varchar(20)  character set ascii collate ascii_bin not null,
    motto     varchar(300) not null,
    unique key organisation_period_code (code),
    constraint organisation_period_order check (starts_on <= ends_on)
);
