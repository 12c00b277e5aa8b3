-- Ambitions, rounds and steps of predecessors are readable from the successors (R53): what was wanted, asked, concluded
-- and agreed. An answer stays its writer's.
create policy successors on qualityculture.ambition for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.ambition_core for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.round for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.round_end for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.voice for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.step for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.step_note for select using (partnership_id in (select register.kept()));
-- What was written out of an ambition.
create policy successors_of_ambitions on writing.section for select
    using (left(key, 9) = 'AMBITION_' and dossier_id in (select register.kept()));
