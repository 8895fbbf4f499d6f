-- Units of all times; a closed one stays. The hue is the name of a variable of the style sheet.
create table organisation_unit (
    id              bigint      not null auto_increment primary key,
    version         int         not null,
    code            varchar(60) character set ascii collate ascii_bin not null,
    monogram        varchar(6)  not null,
    hue             varchar(40) character set ascii collate ascii_bin not null,
    bloc_order      int         not null,
    observer        boolean     not null,
    document_layout varchar(40) character set ascii collate ascii_bin not null,
    number_code     varchar(30) not null,
    signing_words   varchar(80) not null,
    leader_title    varchar(80) not null,
    valid_from      date        not null,
    valid_to        date,
    unique key organisation_unit_code (code)
);
