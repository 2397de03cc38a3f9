-- A preference that loses some of the messages it was observed in has been observed less often.
create trigger preference_sources_fewer after delete on preference_sources
when exists (select 1 from preference_sources where preference_id = old.preference_id)
begin
  update user_preferences set times_observed =
    (select count(*) from preference_sources where preference_id = old.preference_id)
  where id = old.preference_id;
end;
