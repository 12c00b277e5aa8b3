package nl.koers.register.internal.life;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Content.InductionLevel;
import nl.koers.register.internal.life.Content.Trajectory;
import nl.koers.search.Searchable;
import org.springframework.stereotype.Component;

/// What was recorded of partnerships: scope, earlier names and partners that left for anyone; the
/// samenwerkingsovereenkomst and the preconditions for who reads these inside, reasons for who reads the grounds. Of
/// what was stated more than once only what holds now, as its page shows it.
@Component
class LifeSearch implements Searchable {
    private static final String SOURCE = """
            with now as (
                select distinct on (e.partnership_id, e.kind, e.subject, e.content ->> 'programme') e.*
                  from register.entry e
                 where e.kind in ('SCOPE', 'AGREEMENT', 'PRECONDITION') and e.on_date <= ?
                   and not exists (select 1 from register.entry n where n.corrects = e.id)
                 order by e.partnership_id, e.kind, e.subject, e.content ->> 'programme', e.on_date desc, e.recorded_at desc, e.id desc)
            select partnership_id || '/' || kind as place,
                   case kind
                       when 'SCOPE' then concat_ws(' ', content ->> 'professions', (
                           select string_agg(w.words, ', ') from unnest(?::text[], ?::text[]) as w (key, words)
                            where jsonb_exists((content -> 'trajectories') || (content -> 'induction'), w.key)))
                       when 'AGREEMENT' then concat_ws(' ', content ->> 'composition', content ->> 'lead', content ->> 'vision',
                           content ->> 'means', content ->> 'induction', content ->> 'professionalising')
                       else concat_ws(' ', content ->> 'programme', content ->> 'source')
                   end as words
              from now
            union all
            select e.partnership_id || '/NAMED', concat_ws(' ', e.content ->> 'name', e.content ->> 'shortName')
              from register.entry e join register.partnership p on p.id = e.partnership_id
             where e.kind = 'NAMED' and e.content ->> 'name' <> p.name
            union all
            select partnership_id || '/NAMED', name from register.partner where ended_on is not null
            union all
            select partnership_id || '/REASON', reason from register.ground where reason <> ''""";

    private final Partnerships partnerships;
    private final Clock clock;

    LifeSearch(Partnerships partnerships, Clock clock) {
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Override
    public Source source() {
        return Source.of(
                SOURCE,
                LocalDate.now(clock),
                Stream.concat(Arrays.stream(Trajectory.values()), Arrays.stream(InductionLevel.values()))
                        .map(Enum::name)
                        .toArray(String[]::new),
                Stream.concat(
                                Arrays.stream(Trajectory.values()).map(it -> plain("register.trajectory." + it)),
                                Arrays.stream(InductionLevel.values()).map(it -> plain("register.induction." + it)))
                        .toArray(String[]::new));
    }

    @Override
    public Map<String, Hit> at(Collection<String> places) {
        var viewer = Acting.viewer();
        var kept = partnerships.keptBy(viewer);
        var names = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, Partnership::name));
        var hits = new HashMap<String, Hit>();
        for (var place : places) {
            var parts = place.split("/");
            var partnership = new PartnershipId(UUID.fromString(parts[0]));
            boolean keeps = kept.contains(partnership) || RegisterAccess.mayKeep(viewer, partnership);
            page(viewer, parts[1], keeps)
                    .ifPresent(page -> hits.put(
                            place,
                            new Hit(
                                    title(parts[1]),
                                    names.getOrDefault(partnership, ""),
                                    "/partnerschappen/" + partnership + page)));
        }
        return hits;
    }

    private static Optional<String> page(Viewer viewer, String what, boolean keeps) {
        return switch (what) {
            case "SCOPE" -> Optional.of("#reikwijdte");
            case "AGREEMENT" -> when(RegisterAccess.mayReadInside(viewer, keeps), "/overeenkomst");
            case "PRECONDITION" -> when(RegisterAccess.mayReadInside(viewer, keeps), "/voorwaarden");
            case "REASON" -> when(RegisterAccess.mayReadGrounds(viewer, keeps), "/verloop");
            default -> Optional.of("/verloop");
        };
    }

    private static String title(String what) {
        return plain(
                switch (what) {
                    case "SCOPE" -> "register.scope.title";
                    case "AGREEMENT" -> "register.agreement.title";
                    case "PRECONDITION" -> "register.conditions.title";
                    default -> "register.life.title";
                });
    }

    private static Optional<String> when(boolean may, String page) {
        return may ? Optional.of(page) : Optional.empty();
    }
}
