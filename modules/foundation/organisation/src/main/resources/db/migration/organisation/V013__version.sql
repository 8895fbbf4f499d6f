-- One row. Its word changes with every change of units, memberships, terms or the secretariat, and goes back with
-- the transaction: who has read the organisation under the same word has read what stands there now.
create table organisation_version (
    id   tinyint     not null primary key,
    word varchar(36) character set ascii collate ascii_bin not null
);
