create trigger persona_voices_identity before update of id, user_id, persona_id on persona_voices
when new.id is not old.id or new.user_id is not old.user_id or new.persona_id is not old.persona_id
begin
  select raise(abort, 'persona_voices: identity columns are immutable');
end;
--> statement-breakpoint
-- Only whoever owns a persona gives it a voice.
create trigger persona_voices_own before insert on persona_voices
when not exists (select 1 from persona_profiles where id = new.persona_id and user_id = new.user_id)
begin
  select raise(abort, 'persona_voices: only the owner gives a persona a voice');
end;
--> statement-breakpoint
-- A persona has a custom voice for as long as there is the row of one.
create trigger persona_voices_given after insert on persona_voices
begin
  update persona_profiles set custom_voice_url = new.file where id = new.persona_id;
end;
--> statement-breakpoint
-- However the row goes, with its persona or its account too: what is left outside is put down to be removed.
create trigger persona_voices_gone after delete on persona_voices
begin
  update persona_profiles set custom_voice_url = null where id = old.persona_id;
  insert into voice_removals (file, voice, tag)
  values (old.file, old.voice, case when old.voice is null and old.state in ('pending', 'failed') then old.tag end);
end;
