-- Of three facts that replaced one another, forgetting the middle one leaves the first replaced by the last.
create trigger memory_facts_chain before delete on memory_facts
when exists (select 1 from memory_successions where fact_id = old.id)
begin
  insert or replace into memory_successions (user_id, persona_id, fact_id, superseded_by)
  select older.user_id, older.persona_id, older.fact_id, newer.superseded_by
  from memory_successions older join memory_successions newer on newer.fact_id = old.id
  where older.superseded_by = old.id;
end;
