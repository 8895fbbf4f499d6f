-- Headings of the news page. Names are the bloc's own words and may be changed.
create table news_category (
    code      varchar(40)  character set ascii collate ascii_bin not null primary key,
    name      varchar(100) not null,
    tab       varchar(40)  character set ascii collate ascii_bin not null,
    place     int          not null,
    publisher varchar(20)  character set ascii collate ascii_bin not null
);
