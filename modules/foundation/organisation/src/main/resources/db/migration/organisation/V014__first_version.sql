insert into organisation_version (id, word) values (1, 'first');
