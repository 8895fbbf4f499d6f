-- An approved article waits for its moment; a published one is changed in a working copy.
alter table news_article add column publish_at datetime(6) after saved_by;
alter table news_article add column copy_of bigint after byline;
alter table news_article add constraint news_article_one_copy unique key (copy_of);
alter table news_article
    add constraint news_article_of_copy foreign key (copy_of) references news_article (id);
alter table news_article add key news_article_due (state, publish_at);
