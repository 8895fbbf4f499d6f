-- Who opened a published article, and who confirmed having read it. Names are kept for one year.
create table news_reader (
    article_id   bigint      not null,
    person_id    bigint      not null,
    unit_id      bigint      not null,
    read_at      datetime(6) not null,
    confirmed_at datetime(6),
    primary key (article_id, person_id),
    key news_reader_of_person (person_id),
    key news_reader_by_age (read_at),
    constraint news_reader_article foreign key (article_id) references news_article (id) on delete cascade
);
-- What is left of them after that year: numbers.
create table news_reader_past (
    article_id bigint not null,
    unit_id    bigint not null,
    readers    int    not null,
    confirmed  int    not null,
    primary key (article_id, unit_id),
    constraint news_reader_past_article foreign key (article_id) references news_article (id) on delete cascade
);
