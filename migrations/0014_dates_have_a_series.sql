-- A date without a series can be seen in lists, but nobody could change, move or cancel it. All that writes dates writes the series with them.
alter table offers.dates alter column series_id set not null;
