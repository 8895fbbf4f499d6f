-- What the search engine knows of each item. Everything here is copied from its module and can be
-- made again; the Lucene index is made from the same description.
create table index_entry (
    item      varchar(80)   character set ascii collate ascii_bin not null primary key,
    item_type varchar(60)   character set ascii collate ascii_bin not null,
    item_id   bigint        not null,
    module    varchar(40)   character set ascii collate ascii_bin not null,
    unit_id   bigint        not null,
    period    varchar(20),
    title     text          not null,
    summary   text          not null,
    texts     longtext      not null,
    date      date          not null,
    path      varchar(1000) not null,
    picture   varchar(1000),
    facets    text          not null,
    tokens    text          character set ascii collate ascii_bin not null,
    unique key index_entry_of_item (item_type, item_id)
);
