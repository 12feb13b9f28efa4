create sequence questionbank_statute_seq start with 50 increment by 50;
create table questionbank_statute (
  id bigint not null,
  version integer not null,
  law varchar(100) not null,
  adopted_on date not null,
  effective_on date not null,
  article_count integer not null,
  title varchar(200) not null,
  constraint pk_questionbank_statute primary key (id),
  constraint uq_questionbank_statute_edition unique (law, adopted_on)
);

create sequence questionbank_question_seq start with 50 increment by 50;
create table questionbank_question (
  id bigint not null,
  version integer not null,
  code varchar(40) not null,
  subject varchar(40) not null,
  current_number integer not null,
  constraint pk_questionbank_question primary key (id),
  constraint uq_questionbank_question_code unique (code)
);

create sequence questionbank_question_version_seq start with 50 increment by 50;
create table questionbank_question_version (
  id bigint not null,
  question_id bigint not null,
  version_number integer not null,
  question_type varchar(20) not null,
  difficulty varchar(20) not null,
  law varchar(100) not null,
  law_adopted_on date not null,
  articles varchar(100) not null,
  knowledge_point varchar(100) not null,
  stem varchar(1000) not null,
  option_lines varchar(3100) not null,
  answer_key varchar(6) not null,
  explanation varchar(2000) not null,
  content_hash varchar(64) not null,
  imported_at timestamp not null,
  imported_by varchar(100) not null,
  constraint pk_questionbank_question_version primary key (id),
  constraint uq_questionbank_question_version_number unique (question_id, version_number),
  constraint fk_questionbank_question_version_question_id foreign key (question_id)
    references questionbank_question (id),
  constraint fk_questionbank_question_version_law foreign key (law, law_adopted_on)
    references questionbank_statute (law, adopted_on)
);
