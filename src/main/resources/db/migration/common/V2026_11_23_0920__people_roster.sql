create sequence people_person_seq start with 50 increment by 50;
create table people_person (
  id bigint not null,
  version integer not null,
  name varchar(400) not null,
  staff_no varchar(40) not null,
  id_number_hidden varchar(200) not null,
  id_number_fingerprint varchar(44) not null,
  id_number_masked varchar(18) not null,
  born_on date not null,
  agency_id bigint not null,
  post varchar(200) not null,
  enforcement_post boolean not null,
  establishment varchar(40) not null,
  joined_on date not null,
  left_on date,
  photo ${blob},
  constraint pk_people_person primary key (id),
  constraint uq_people_person_staff_no unique (staff_no),
  constraint uq_people_person_id_number_fingerprint unique (id_number_fingerprint),
  constraint fk_people_person_agency_id foreign key (agency_id) references organisation_agency (id)
);
create sequence people_account_seq start with 50 increment by 50;
create table people_account (
  id bigint not null,
  version integer not null,
  sign_in_name varchar(100) not null,
  person_id bigint not null,
  password_hash varchar(200) not null,
  status varchar(20) not null,
  session_epoch integer not null,
  opened_at timestamp not null,
  constraint pk_people_account primary key (id),
  constraint uq_people_account_sign_in_name unique (sign_in_name),
  constraint fk_people_account_person_id foreign key (person_id) references people_person (id)
);
create sequence people_role_appointment_seq start with 50 increment by 50;
create table people_role_appointment (
  id bigint not null,
  version integer not null,
  account_id bigint not null,
  role varchar(40) not null,
  scope_path varchar(240) not null,
  started_on date not null,
  ended_on date,
  constraint pk_people_role_appointment primary key (id),
  constraint fk_people_role_appointment_account_id foreign key (account_id) references people_account (id)
);
create table people_sign_in_throttle (
  pair varchar(44) not null,
  version integer not null,
  failures integer not null,
  last_failure_at timestamp not null,
  constraint pk_people_sign_in_throttle primary key (pair)
);
create table people_set_up_code (
  id integer not null,
  version integer not null,
  fingerprint varchar(44) not null,
  made_at timestamp not null,
  used_at timestamp,
  constraint pk_people_set_up_code primary key (id)
);
