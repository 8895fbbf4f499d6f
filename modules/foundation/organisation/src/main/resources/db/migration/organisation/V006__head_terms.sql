-- Terms of head and deputy. That confirmed ones of a role never overlap is kept by the service,
-- which locks the bloc's row for each change.
create table organisation_head_term (
    id           bigint        not null auto_increment primary key,
    version      int           not null,
    bloc_id      bigint        not null,
    unit_id      bigint        not null,
    role         varchar(20)   character set ascii collate ascii_bin not null,
    state        varchar(20)   character set ascii collate ascii_bin not null,
    valid_from   date          not null,
    valid_to     date          not null,
    document     varchar(300),
    confirmed_on date,
    note         varchar(1000) not null,
    key organisation_head_term_days (role, state, valid_from),
    constraint organisation_head_term_order check (valid_from <= valid_to),
    constraint organisation_head_term_paper
        check (state <> 'CONFIRMED' or (document is not null and confirmed_on is not null)),
    constraint organisation_head_term_bloc foreign key (bloc_id) references organisation_bloc (id),
    constraint organisation_head_term_unit foreign key (unit_id) references organisation_unit (id)
);
