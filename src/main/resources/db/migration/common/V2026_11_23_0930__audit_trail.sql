create table audit_entry (
  position bigint not null,
  version integer not null,
  happened_at timestamp not null,
  actor varchar(200) not null,
  roles varchar(400) not null,
  source varchar(100) not null,
  act varchar(100) not null,
  subject varchar(800) not null,
  scope_path varchar(240) not null,
  facts varchar(8000) not null,
  outcome varchar(20) not null,
  previous_seal varchar(64) not null,
  seal varchar(64) not null,
  constraint pk_audit_entry primary key (position)
);
create table audit_chain_head (
  id integer not null,
  version integer not null,
  last_position bigint not null,
  last_seal varchar(64) not null,
  constraint pk_audit_chain_head primary key (id)
);
insert into audit_chain_head (id, version, last_position, last_seal) values
  (1, 1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
