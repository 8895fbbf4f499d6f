-- Where a file is shown. Its key is the address, so that rights follow the item.
create table files_use (
    id        bigint      not null auto_increment primary key,
    file_id   bigint      not null,
    item_type varchar(60) character set ascii collate ascii_bin not null,
    item_id   bigint      not null,
    kind      varchar(30) character set ascii collate ascii_bin not null,
    position  int         not null,
    key files_use_of_item (item_type, item_id, kind, position),
    constraint files_use_file foreign key (file_id) references files_file (id)
);
