-- What an item is about, to narrow by, and what is written in the documents attached to it.
alter table index_entry
    add column topics text     not null default '',
    add column files  longtext not null default '';
