-- Who agreed that a picture is shown. It belongs to the picture, whatever uses it.
create table files_consent (
    id              bigint       not null auto_increment primary key,
    file_id         bigint       not null,
    given_by        varchar(200) not null,
    given_on        date         not null,
    form            varchar(200) not null,
    child_agreement varchar(20)  character set ascii collate ascii_bin not null,
    recorded_by     bigint       not null,
    recorded_at     datetime(6)  not null,
    withdrawn_at    datetime(6),
    key files_consent_of_file (file_id),
    constraint files_consent_file foreign key (file_id) references files_file (id) on delete cascade
);
