-- Days of a weekend that are worked for an exchanged day off.
create table organisation_extra_working_day (
    worked_on  date not null primary key,
    instead_of date not null
);
