-- What each comparison of the items with the search index found, and what it wrote anew.
create table index_check (
    id         bigint       not null auto_increment primary key,
    checked_at timestamp(6) not null,
    millis     bigint       not null,
    items      int          not null,
    entries    int          not null,
    documents  int          not null,
    differing  int          not null,
    written    int          not null,
    failed     int          not null
);
