-- What passes, and so stays out of a backup: who is logged in now must not be so again after a backup is put back.
comment on table people.session is 'passing: who is logged in now';
comment on table people.session_attributes is 'passing: who is logged in now';
comment on table people.tries is 'passing: tries to log in of the last day';
