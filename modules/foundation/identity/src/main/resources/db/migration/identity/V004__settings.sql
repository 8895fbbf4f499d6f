-- What people set for themselves: words of closed choices, so short and plain ones.
create table identity_setting (
    person_id     bigint      not null,
    setting_key   varchar(60) character set ascii collate ascii_bin not null,
    setting_value varchar(60) character set ascii collate ascii_bin not null,
    primary key (person_id, setting_key),
    constraint identity_setting_person foreign key (person_id) references identity_person (id)
);
