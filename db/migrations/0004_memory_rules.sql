create trigger memory_facts_identity before update of id, user_id, persona_id on memory_facts
when new.id is not old.id or new.user_id is not old.user_id or new.persona_id is not old.persona_id
begin
  select raise(abort, 'memory_facts: identity columns are immutable');
end;
--> statement-breakpoint
create trigger memory_sources_identity before update of user_id, persona_id, fact_id, message_id on memory_sources
when new.user_id is not old.user_id or new.persona_id is not old.persona_id or new.fact_id is not old.fact_id or new.message_id is not old.message_id
begin
  select raise(abort, 'memory_sources: identity columns are immutable');
end;
--> statement-breakpoint
create trigger memory_successions_identity before update of user_id, persona_id, fact_id, superseded_by on memory_successions
when new.user_id is not old.user_id or new.persona_id is not old.persona_id or new.fact_id is not old.fact_id or new.superseded_by is not old.superseded_by
begin
  select raise(abort, 'memory_successions: identity columns are immutable');
end;
--> statement-breakpoint
create trigger preference_sources_identity before update of user_id, persona_id, preference_id, message_id on preference_sources
when new.user_id is not old.user_id or new.persona_id is not old.persona_id or new.preference_id is not old.preference_id or new.message_id is not old.message_id
begin
  select raise(abort, 'preference_sources: identity columns are immutable');
end;
--> statement-breakpoint
create trigger message_vectors_identity before update of id, user_id, persona_id, message_id on message_vectors
when new.id is not old.id or new.user_id is not old.user_id or new.persona_id is not old.persona_id or new.message_id is not old.message_id
begin
  select raise(abort, 'message_vectors: identity columns are immutable');
end;
--> statement-breakpoint
-- A fact without a source is gone with its last one, unless it was written by hand.
create trigger memory_sources_last after delete on memory_sources
when not exists (select 1 from memory_sources where fact_id = old.fact_id)
begin
  delete from memory_facts where id = old.fact_id and is_manual = 0;
end;
--> statement-breakpoint
create trigger preference_sources_last after delete on preference_sources
when not exists (select 1 from preference_sources where preference_id = old.preference_id)
begin
  delete from user_preferences where id = old.preference_id;
end;
