create sequence organisation_jurisdiction_seq start with 50 increment by 50;
create table organisation_jurisdiction (
  id bigint not null,
  version integer not null,
  code varchar(12) not null,
  name varchar(200) not null,
  tier varchar(20) not null,
  path varchar(200) not null,
  constraint pk_organisation_jurisdiction primary key (id),
  constraint uq_organisation_jurisdiction_path unique (path)
);

create sequence organisation_justice_bureau_seq start with 50 increment by 50;
create table organisation_justice_bureau (
  id bigint not null,
  version integer not null,
  name varchar(200) not null,
  jurisdiction_path varchar(200) not null,
  jurisdiction_name varchar(200) not null,
  complaint_phone varchar(40) not null,
  produced_under varchar(200) not null,
  constraint pk_organisation_justice_bureau primary key (id),
  constraint uq_organisation_justice_bureau_jurisdiction_path unique (jurisdiction_path),
  constraint fk_organisation_justice_bureau_jurisdiction_path foreign key (jurisdiction_path)
    references organisation_jurisdiction (path)
);

create sequence organisation_agency_seq start with 50 increment by 50;
create table organisation_agency (
  id bigint not null,
  version integer not null,
  name varchar(200) not null,
  kind varchar(40) not null,
  jurisdiction_path varchar(200) not null,
  jurisdiction_name varchar(200) not null,
  constraint pk_organisation_agency primary key (id),
  constraint uq_organisation_agency_name unique (jurisdiction_path, name),
  constraint fk_organisation_agency_jurisdiction_path foreign key (jurisdiction_path)
    references organisation_jurisdiction (path)
);

create table organisation_enforcement_field (
  code varchar(40) not null,
  version integer not null,
  name_zh varchar(100) not null,
  name_en varchar(100) not null,
  position integer not null,
  constraint pk_organisation_enforcement_field primary key (code)
);
insert into organisation_enforcement_field (code, version, name_zh, name_en, position) values
  ('CITY_MANAGEMENT', 1, '城市管理', 'City management', 1);
insert into organisation_enforcement_field (code, version, name_zh, name_en, position) values
  ('AGRICULTURE', 1, '农业农村', 'Agriculture and rural affairs', 2);
insert into organisation_enforcement_field (code, version, name_zh, name_en, position) values
  ('NATURAL_RESOURCES', 1, '自然资源', 'Natural resources', 3);
insert into organisation_enforcement_field (code, version, name_zh, name_en, position) values
  ('HEALTH', 1, '卫生健康', 'Health', 4);

create sequence organisation_policy_parameter_seq start with 50 increment by 50;
create table organisation_policy_parameter (
  id bigint not null,
  version integer not null,
  policy_key varchar(60) not null,
  jurisdiction_path varchar(200) not null,
  policy_value varchar(200) not null,
  started_on date not null,
  source_document varchar(300) not null,
  constraint pk_organisation_policy_parameter primary key (id),
  constraint uq_organisation_policy_parameter_from unique (policy_key, jurisdiction_path, started_on)
);
