-- Whether everybody addressed is asked to confirm having read the article.
alter table news_article add column must_read boolean not null default false;
