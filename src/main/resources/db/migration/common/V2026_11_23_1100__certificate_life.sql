create sequence certificate_application_seq start with 50 increment by 50;
create table certificate_application (
  id bigint not null,
  version integer not null,
  reference varchar(22) not null,
  kind varchar(20) not null,
  status varchar(20) not null,
  applicant_id bigint not null,
  applicant_name varchar(400) not null,
  agency_id bigint not null,
  agency_name varchar(200) not null,
  scope_path varchar(240) not null,
  area varchar(200) not null,
  field_codes varchar(400) not null,
  confirmed_post varchar(200),
  confirmed_establishment varchar(40),
  open_key varchar(60),
  certificate_number varchar(40),
  last_step_at timestamp not null,
  constraint pk_certificate_application primary key (id),
  constraint uq_certificate_application_reference unique (reference),
  -- empty once the application is closed, and any number may be empty
  constraint uq_certificate_application_open_key unique (open_key),
  constraint fk_certificate_application_applicant_id foreign key (applicant_id) references people_person (id),
  constraint fk_certificate_application_agency_id foreign key (agency_id) references organisation_agency (id)
);
create index ix_certificate_application_scope_path on certificate_application (scope_path, status);

create sequence certificate_application_step_seq start with 50 increment by 50;
create table certificate_application_step (
  id bigint not null,
  application_id bigint not null,
  position integer not null,
  act varchar(20) not null,
  remark varchar(1000) not null,
  taken_by_id bigint not null,
  taken_by_account varchar(100) not null,
  taken_by_name varchar(400) not null,
  taken_at timestamp not null,
  constraint pk_certificate_application_step primary key (id),
  constraint uq_certificate_application_step_position unique (application_id, position),
  constraint fk_certificate_application_step_application_id foreign key (application_id)
    references certificate_application (id)
);

create sequence certificate_number_range_seq start with 50 increment by 50;
create table certificate_number_range (
  id bigint not null,
  version integer not null,
  bureau_path varchar(200) not null,
  prefix varchar(20) not null,
  digits integer not null,
  first_number bigint not null,
  last_number bigint not null,
  next_number bigint not null,
  allotment varchar(1000) not null,
  opened_by varchar(100) not null,
  opened_at timestamp not null,
  constraint pk_certificate_number_range primary key (id),
  constraint uq_certificate_number_range_first unique (prefix, digits, first_number),
  constraint ck_certificate_number_range_next check (
    next_number >= first_number and next_number <= last_number + 1)
);

create sequence certificate_certificate_seq start with 50 increment by 50;
create table certificate_certificate (
  id bigint not null,
  version integer not null,
  number varchar(40) not null,
  code varchar(22) not null,
  statement varchar(1000) not null,
  kind varchar(20) not null,
  status varchar(20) not null,
  application_reference varchar(22) not null,
  holder_id bigint not null,
  holder_name varchar(400) not null,
  holder_key varchar(400) not null,
  agency_id bigint not null,
  agency_name varchar(200) not null,
  scope_path varchar(240) not null,
  field_codes varchar(400) not null,
  area varchar(200) not null,
  bureau_name varchar(200) not null,
  bureau_path varchar(200) not null,
  produced_under varchar(200) not null,
  valid_from date not null,
  valid_to date not null,
  suspended_from date,
  suspended_until date,
  live_key varchar(60),
  granted_at timestamp not null,
  constraint pk_certificate_certificate primary key (id),
  constraint uq_certificate_certificate_number unique (number),
  constraint uq_certificate_certificate_code unique (code),
  constraint uq_certificate_certificate_application_reference unique (application_reference),
  -- empty once the certificate has ended, and any number may be empty
  constraint uq_certificate_certificate_live_key unique (live_key),
  constraint ck_certificate_certificate_validity check (valid_from <= valid_to),
  constraint fk_certificate_certificate_holder_id foreign key (holder_id) references people_person (id),
  constraint fk_certificate_certificate_agency_id foreign key (agency_id) references organisation_agency (id),
  constraint fk_certificate_certificate_application_reference foreign key (application_reference)
    references certificate_application (reference)
);
create index ix_certificate_certificate_scope_path on certificate_certificate (scope_path);
create index ix_certificate_certificate_holder_key on certificate_certificate (holder_key);

create table certificate_photo (
  certificate_id bigint not null,
  jpeg ${blob} not null,
  constraint pk_certificate_photo primary key (certificate_id),
  constraint fk_certificate_photo_certificate_id foreign key (certificate_id)
    references certificate_certificate (id)
);

create sequence certificate_status_change_seq start with 50 increment by 50;
create table certificate_status_change (
  id bigint not null,
  certificate_id bigint not null,
  position integer not null,
  act varchar(20) not null,
  cause varchar(40) not null,
  legal_basis varchar(1000) not null,
  decision_number varchar(100) not null,
  effective_on date not null,
  until_on date,
  decided_by_id bigint not null,
  decided_by_account varchar(100) not null,
  decided_by_name varchar(400) not null,
  recorded_at timestamp not null,
  constraint pk_certificate_status_change primary key (id),
  constraint uq_certificate_status_change_position unique (certificate_id, position),
  constraint fk_certificate_status_change_certificate_id foreign key (certificate_id)
    references certificate_certificate (id)
);
