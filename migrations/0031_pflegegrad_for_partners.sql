-- The person may agree that a partner learns their Pflegegrad: it comes from the latest assessment, after the partner's yes.

drop function counselling.door_referral(bytea);
create function counselling.door_referral(link bytea) returns table (
  id uuid, target_name text, what text, reachable text, state text, sent_on date, initials text, stadtbezirk text, expires_at timestamptz,
  person_name text, phone text, address text, office_id uuid, pflegegrad integer
) language plpgsql security definer set search_path = counselling, pg_temp as
$$
declare before text := current_setting('app.roles', true);
begin
  perform set_config('app.roles', 'system', true);
  return query
    select r.id, r.target_name, r.what, r.reachable, r.state, r.sent_on,
      case when p.id is not null then concat_ws(' ', left(p.first_name, 1) || '.', left(p.last_name, 1) || '.') end, a.name, l.expires_at,
      case when agreed.yes and 'name' = any (r.shares) then concat_ws(' ', p.first_name, p.last_name) end,
      case when agreed.yes and 'telefon' = any (r.shares) then coalesce(p.phone, p.mobile) end,
      case when agreed.yes and 'anschrift' = any (r.shares) then concat_ws(', ', p.street, concat_ws(' ', p.postcode, p.town)) end,
      r.office_id,
      case when agreed.yes and 'pflegegrad' = any (r.shares) then (
        select e.pflegegrad from counselling.assessments e where e.case_id = c.id order by e.on_day desc limit 1) end
    from platform.find_link(link, 'counselling.referral') l
    join counselling.referrals r on r.id = l.subject::uuid
    left join counselling.cases c on c.id = r.case_id
    left join people.door_persons p on p.id = c.person_id
    left join counselling.brief_contacts k on k.id = r.contact_id
    left join places.door_areas a on a.id = coalesce(c.stadtbezirk_id, k.stadtbezirk_id)
    cross join lateral (select r.state in ('zugesagt', 'kontakt', 'begonnen', 'gehalten') as yes) agreed
    where r.state not in ('zurueckgezogen', 'verfallen') and p.restricted_on is null;
  perform set_config('app.roles', coalesce(before, ''), true);
end
$$;
revoke execute on function counselling.door_referral from public;
grant execute on function counselling.door_referral to app_public, app_staff;
