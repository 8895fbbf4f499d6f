-- Words of an article's album, in order. The files belong to another module: no foreign key.
create table news_photo (
    article_id bigint       not null,
    place      int          not null,
    file_id    bigint       not null,
    caption    varchar(500) not null,
    alt        varchar(500) not null,
    primary key (article_id, place),
    constraint news_photo_article foreign key (article_id) references news_article (id) on delete cascade
);
