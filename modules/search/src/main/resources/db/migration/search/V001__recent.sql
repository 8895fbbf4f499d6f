-- What each person looked for last, to find it again without typing. A later search has a higher
-- key.
create table search_recent (
    id        bigint       not null auto_increment primary key,
    person_id bigint       not null,
    words     varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
    unique key search_recent_words (person_id, words)
);
