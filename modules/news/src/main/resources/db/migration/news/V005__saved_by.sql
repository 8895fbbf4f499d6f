-- Whose text stands in the article: the other writer is told by name.
alter table news_article add column saved_by bigint after saved_at;
