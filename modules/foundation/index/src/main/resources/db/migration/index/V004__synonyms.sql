-- Words that mean the same, as the administrator writes them: one group a line, divided by commas.
-- There is one row; the version keeps two administrators from overwriting each other.
create table index_synonyms (
    id      bigint     not null primary key,
    version int        not null,
    written mediumtext not null
);
