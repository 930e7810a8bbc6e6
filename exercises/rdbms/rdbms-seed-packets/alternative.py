TABLES = """
create table packet (
    name text not null,
    seeds integer,
    cents integer not null,
    stock integer not null default 0,
    id integer primary key,
    unique (name),
    constraint some_seeds check (seeds >= 1),
    check (cents >= 0 and stock >= 0)
);
"""
