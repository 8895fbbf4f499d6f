-- Titles of an article's attachments, in order. The files belong to another module: no foreign key.
create table news_attachment (
    article_id bigint       not null,
    place      int          not null,
    file_id    bigint       not null,
    title      varchar(200) not null,
    primary key (article_id, place),
    constraint news_attachment_article foreign key (article_id) references news_article (id) on delete cascade
);
