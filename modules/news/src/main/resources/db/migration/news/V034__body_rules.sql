-- The version of the rules by which the text was cleaned; 0 stands for before they were counted.
alter table news_article add column body_rules int not null default 0 after body;
