-- Who may read an item: one row a token. Lists join it, so the token leads no index alone.
create table item_grant (
    item_type varchar(60) character set ascii collate ascii_bin not null,
    item_id   bigint      not null,
    token     varchar(60) character set ascii collate ascii_bin not null,
    primary key (item_type, item_id, token),
    key item_grant_by_token (token, item_type, item_id)
);
