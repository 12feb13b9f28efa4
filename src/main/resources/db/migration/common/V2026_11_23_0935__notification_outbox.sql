create sequence notification_outbox_message_seq start with 50 increment by 50;
create table notification_outbox_message (
  id bigint not null,
  version integer not null,
  recipient_id bigint not null,
  message_key varchar(100) not null,
  link varchar(300) not null,
  arguments varchar(2000) not null,
  left_at timestamp not null,
  read_at timestamp,
  constraint pk_notification_outbox_message primary key (id),
  constraint fk_notification_outbox_message_recipient_id foreign key (recipient_id) references people_person (id)
);
create index ix_notification_outbox_message_recipient_id on notification_outbox_message (recipient_id, read_at);
