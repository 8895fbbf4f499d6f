-- Texts that later ones have replaced, as JSON of the form's fields.
create table news_revision (
    id         bigint      not null auto_increment primary key,
    article_id bigint      not null,
    content    mediumtext  not null,
    saved_by   bigint,
    saved_at   datetime(6) not null,
    key news_revision_of_article (article_id, id),
    constraint news_revision_article foreign key (article_id) references news_article (id) on delete cascade
);
