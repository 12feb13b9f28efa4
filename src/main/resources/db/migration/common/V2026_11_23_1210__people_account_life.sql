-- PEOPLE-05: one account a person
alter table people_account add constraint uq_people_account_person_id unique (person_id);
-- PEOPLE-06: a password that somebody else knows opens only the page that changes it
alter table people_account add column must_change_password boolean not null default false;
-- PEOPLE-09: a role taken away is gone at that moment, whatever its last day was to be
alter table people_role_appointment add column withdrawn_at timestamp;
create index ix_people_role_appointment_account_id on people_role_appointment (account_id);
-- Place of the agency in the tree, so that "my part of the tree" is one prefix.
alter table people_person add column agency_path varchar(240) not null default '/';
update people_person set agency_path = (
  select a.jurisdiction_path || '@' || trim(cast(cast(a.id as char(20)) as varchar(20))) || '/'
  from organisation_agency a where a.id = people_person.agency_id);
create index ix_people_person_agency_path on people_person (agency_path, staff_no);
