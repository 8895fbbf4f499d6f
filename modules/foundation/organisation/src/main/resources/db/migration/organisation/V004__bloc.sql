-- The two words are the bloc's own: Trưởng khối here, Khối trưởng or Cụm trưởng elsewhere.
create table organisation_bloc (
    id          bigint       not null auto_increment primary key,
    version     int          not null,
    code        varchar(60)  character set ascii collate ascii_bin not null,
    name        varchar(200) not null,
    full_name   varchar(300) not null,
    head_word   varchar(60)  not null,
    deputy_word varchar(60)  not null,
    contact     varchar(200) not null,
    unique key organisation_bloc_code (code)
);
