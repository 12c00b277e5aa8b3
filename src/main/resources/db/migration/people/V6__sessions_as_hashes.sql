-- Who reads this table, must not be able to be anybody: of the id that a browser holds, only its hash stays.
select set_config('koers.program', 'migration', true);
update people.session set session_id = encode(sha256(convert_to(session_id, 'UTF8')), 'hex');
