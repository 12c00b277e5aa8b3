package nl.koers.qualityculture.internal;

import static nl.koers.ui.Words.plain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.qualityculture.internal.ambition.AmbitionPart;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.search.Searchable;
import org.springframework.stereotype.Component;

/// Ambitions, questions with their answers, and steps, for whoever may read them; those of predecessors too (R53).
@Component
class CultureSearch implements Searchable {
    private static final String SOURCE = """
            select concat_ws('/', c.partnership_id, 'AMBITION', c.ambition_id) as place, concat_ws(' ', c.title, c.outcome) as words,
                   null::tsvector[] as vectors
              from qualityculture.ambition_core c
             where not exists (select 1 from qualityculture.ambition_core n
                                where n.ambition_id = c.ambition_id and n.number > c.number)
            union all
            select concat_ws('/', s.dossier_id, 'TEXT', s.key), search.plain(v.text), null
              from writing.section s join writing.version v on v.section_id = s.id
             where left(s.key, 9) = 'AMBITION_'
               and not exists (select 1 from writing.version n where n.section_id = v.section_id and n.number > v.number)
            union all
            select concat_ws('/', k.id, 'TEXT', w.name), search.plain(w.words), null
              from register.kept() as k (id) cross join lateral qualityculture.written_before(k.id) w
             where not qualityculture.works(k.id)
            union all
            select concat_ws('/', r.partnership_id, 'ROUND', r.id), concat_ws(' ', r.subject, r.intro, e.conclusion), null
              from qualityculture.round r left join qualityculture.round_end e on e.round_id = r.id
            union all
            select concat_ws('/', a.partnership_id, 'ROUND', a.round_id), concat_ws(' ', a.text, a.evidence), null
              from qualityculture.answer a
             where not exists (select 1 from qualityculture.answer n where n.round_id = a.round_id
                                  and n.person_id = a.person_id and n.question = a.question and n.number > a.number)
            union all
            select concat_ws('/', s.partnership_id, 'STEP', s.id), concat_ws(' ', s.what, s.origin_words), null from qualityculture.step s
            union all
            select concat_ws('/', n.partnership_id, 'STEP', n.step_id), n.text, null from qualityculture.step_note n""";

    private final Partnerships partnerships;
    private final RoundRows rounds;
    private final StepRows steps;

    CultureSearch(Partnerships partnerships, RoundRows rounds, StepRows steps) {
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.steps = steps;
    }

    @Override
    public Source source() {
        return Source.kept(SOURCE);
    }

    @Override
    public Map<String, Hit> at(Collection<String> places) {
        var viewer = Acting.viewer();
        var kept = partnerships.keptBy(viewer);
        var names = new HashMap<String, String>();
        partnerships.all().stream().forEach(it -> names.put(it.id().toString(), name(it)));
        var asked = new HashSet<UUID>();
        var owned = new HashSet<UUID>();
        places.stream().map(place -> place.split("/")).forEach(parts -> {
            if (parts[1].equals("ROUND")) {
                asked.add(UUID.fromString(parts[2]));
            } else if (parts[1].equals("STEP")) {
                owned.add(UUID.fromString(parts[2]));
            }
        });
        var hits = new HashMap<String, Hit>();
        rounds.of(java.util.List.of(), asked).stream()
                .filter(it -> QualityAccess.mayReadRound(viewer, it) || kept.contains(it.partnership()))
                .forEach(it -> hit(
                        hits,
                        it.partnership() + "/ROUND/" + it.id(),
                        plain("quality.search.round", it.subject().words()),
                        names,
                        "/vragen/" + it.id()));
        steps.of(java.util.List.of(), owned).stream()
                .filter(it -> QualityAccess.mayNoteStep(viewer, it) || kept.contains(it.partnership()))
                .forEach(it ->
                        hit(hits, it.partnership() + "/STEP/" + it.id(), it.what(), names, "/stappen/" + it.id()));
        for (var place : places) {
            var parts = place.split("/");
            var partnership = new PartnershipId(UUID.fromString(parts[0]));
            boolean works = QualityAccess.mayWork(viewer, partnership);
            if (!QualityAccess.mayRead(viewer, partnership, kept.contains(partnership))) {
                continue;
            }
            if (parts[1].equals("AMBITION")) {
                hit(hits, place, plain("quality.search.ambition"), names, "/ambities/" + parts[2]);
            } else if (parts[1].equals("TEXT")) {
                AmbitionPart.named(parts[2])
                        .ifPresent(it -> hit(
                                hits,
                                place,
                                plain("quality.part." + it.part()),
                                names,
                                "/ambities/" + it.ambition()
                                        + (works ? "/tekst/" + it.part().address() : "")));
            }
        }
        return hits;
    }

    private static String name(Partnership it) {
        return it.name();
    }

    private static void hit(Map<String, Hit> hits, String place, String title, Map<String, String> names, String page) {
        var partnership = place.substring(0, place.indexOf('/'));
        hits.put(place, new Hit(title, names.getOrDefault(partnership, ""), "/partnerschappen/" + partnership + page));
    }
}
