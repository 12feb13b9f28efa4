-- One row a save, never changed, never deleted while the attempt counts. No foreign key to
-- exam_attempt: on Derby its check would make every candidate's batch wait for whoever locks one
-- attempt (src/docs/adr/0003-answer-saving.md).
create table exam_answer_event (
  attempt_id bigint not null,
  question_no integer not null,
  client_seq integer not null,
  answer varchar(26) not null,
  received_at timestamp not null,
  constraint pk_exam_answer_event primary key (attempt_id, question_no, client_seq)
);
