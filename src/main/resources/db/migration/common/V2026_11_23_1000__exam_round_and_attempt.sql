create sequence exam_round_seq start with 50 increment by 50;
create table exam_round (
  id bigint not null,
  version integer not null,
  reference varchar(22) not null,
  calendar_year integer not null,
  ordinal integer not null,
  title varchar(200) not null,
  paper_kind varchar(20) not null,
  field_code varchar(40) not null,
  jurisdiction_path varchar(200) not null,
  opens_at timestamp not null,
  closes_at timestamp not null,
  allowed_minutes integer not null,
  entry_closes_minutes integer not null,
  pass_percent integer not null,
  multiple_choice_rule varchar(20) not null,
  blueprint varchar(400) not null,
  draw_seed varchar(22) not null,
  status varchar(20) not null,
  drafted_at timestamp not null,
  announced_at timestamp,
  marked_at timestamp,
  checked_at timestamp,
  published_at timestamp,
  cancelled_at timestamp,
  constraint pk_exam_round primary key (id),
  constraint uq_exam_round_reference unique (reference),
  constraint uq_exam_round_ordinal
    unique (jurisdiction_path, paper_kind, field_code, calendar_year, ordinal),
  constraint fk_exam_round_jurisdiction_path foreign key (jurisdiction_path)
    references organisation_jurisdiction (path),
  constraint ck_exam_round_closes_at check (opens_at < closes_at)
);

create sequence exam_candidate_seq start with 50 increment by 50;
create table exam_candidate (
  id bigint not null,
  version integer not null,
  round_id bigint not null,
  person_id bigint not null,
  agency_id bigint not null,
  registered_at timestamp not null,
  constraint pk_exam_candidate primary key (id),
  constraint uq_exam_candidate_person_id unique (round_id, person_id),
  constraint fk_exam_candidate_round_id foreign key (round_id) references exam_round (id),
  constraint fk_exam_candidate_person_id foreign key (person_id) references people_person (id),
  constraint fk_exam_candidate_agency_id foreign key (agency_id) references organisation_agency (id)
);
create index ix_exam_candidate_person_id on exam_candidate (person_id, round_id);

create sequence exam_attempt_seq start with 50 increment by 50;
create table exam_attempt (
  id bigint not null,
  version integer not null,
  reference varchar(22) not null,
  round_id bigint not null,
  person_id bigint not null,
  status varchar(20) not null,
  started_at timestamp not null,
  deadline timestamp not null,
  paper varchar(8000) not null,
  question_count integer not null,
  submitted_at timestamp,
  submitted_by varchar(20),
  answers varchar(4000),
  answered_count integer,
  receipt_hash varchar(64),
  earned_marks integer,
  available_marks integer,
  marked_at timestamp,
  constraint pk_exam_attempt primary key (id),
  constraint uq_exam_attempt_reference unique (reference),
  constraint uq_exam_attempt_person_id unique (round_id, person_id),
  constraint fk_exam_attempt_candidate foreign key (round_id, person_id)
    references exam_candidate (round_id, person_id)
);
create index ix_exam_attempt_status on exam_attempt (status, deadline);
create index ix_exam_attempt_person_id on exam_attempt (person_id, round_id);
