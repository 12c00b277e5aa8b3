comment on table writing.presence is 'passing: who has a page open now';
