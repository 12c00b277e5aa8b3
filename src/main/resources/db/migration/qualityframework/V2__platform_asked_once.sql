-- The same readers as before, asked once per question instead of once per row.
alter policy readers on qualityframework.version using (published_at is not null or (select access.sits_nationally('{PLATFORM}')));
alter policy readers on qualityframework.edition using ((select access.sits_nationally('{PLATFORM}')));
