create table platform_operation (
  id varchar(22) not null,
  version integer not null,
  use_case varchar(100) not null,
  account_name varchar(100) not null,
  result varchar(1000) not null,
  claimed_at timestamp not null,
  constraint pk_platform_operation primary key (id)
);
