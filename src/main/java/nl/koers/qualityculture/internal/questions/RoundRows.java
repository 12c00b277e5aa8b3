package nl.koers.qualityculture.internal.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.people.Function;
import nl.koers.qualityculture.internal.questions.Round.End;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rounds with who was asked and what they answered, as far as the viewer may read it.
@Repository
public class RoundRows {
    private static final String SELECT = """
            select r.id, r.partnership_id, r.framework, r.subject_kind, r.subject_ref, r.subject, r.intro, r.asked_on, r.until,
                   r.by_name, e.ended_on, e.conclusion, e.by_name as ended_by
              from qualityculture.round r left join qualityculture.round_end e on e.round_id = r.id
            """;

    private final JdbcClient db;

    RoundRows(JdbcClient db) {
        this.db = db;
    }

    /// The newest first.
    public List<Round> of(PartnershipId partnership) {
        return with(db.sql(SELECT + " where r.partnership_id = ? order by r.asked_on desc, r.id desc")
                .param(partnership.value()));
    }

    /// Also those of all that came before it (R53).
    public List<Round> withEarlier(PartnershipId partnership) {
        return with(db.sql(SELECT + """
                         where r.partnership_id in (select register.with_earlier(array[?::uuid]))
                         order by r.asked_on desc, r.id desc""").param(partnership.value()));
    }

    /// All in these partnerships, and these.
    public List<Round> of(Collection<UUID> partnerships, Collection<UUID> rounds) {
        return partnerships.isEmpty() && rounds.isEmpty()
                ? List.of()
                : with(db.sql(
                                SELECT
                                        + " where r.partnership_id = any (?) or r.id = any (?) order by r.asked_on desc, r.id desc")
                        .param(partnerships.toArray(UUID[]::new))
                        .param(rounds.toArray(UUID[]::new)));
    }

    public Optional<Round> find(PartnershipId partnership, UUID id) {
        return with(db.sql(SELECT + " where r.partnership_id = ? and r.id = ?")
                        .param(partnership.value())
                        .param(id))
                .stream()
                .findFirst();
    }

    public Round require(PartnershipId partnership, UUID id) {
        return find(partnership, id).orElseThrow(NoSuchThing::new);
    }

    /// The newest answer of each person to each question.
    public List<Answer> answers(UUID round) {
        return db.sql("""
                select distinct on (person_id, question) person_id, question, number, text, evidence_kind, evidence, link, at
                  from qualityculture.answer where round_id = ?
                 order by person_id, question, number desc""").param(round).query(RoundRows::answer).list();
    }

    void begin(Round round, Viewer by) {
        db.sql("""
                insert into qualityculture.round
                    (id, partnership_id, framework, subject_kind, subject_ref, subject, intro, asked_on, until, by_person, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(round.id())
                .param(round.partnership().value())
                .param(round.framework())
                .param(round.subject().kind().name())
                .param(round.subject().ref())
                .param(round.subject().words())
                .param(round.intro())
                .param(round.askedOn())
                .param(round.until())
                .param(by.requirePerson().value())
                .param(by.name())
                .update();
    }

    void end(Round round, End end, Viewer by) {
        db.sql("""
                insert into qualityculture.round_end (round_id, partnership_id, ended_on, conclusion, by_person, by_name)
                values (?, ?, ?, ?, ?, ?)""")
                .param(round.id())
                .param(round.partnership().value())
                .param(end.on())
                .param(end.conclusion())
                .param(by.requirePerson().value())
                .param(by.name())
                .update();
    }

    /// Someone who was asked before and taken back is asked again.
    void ask(Round round, Voice voice) {
        db.sql("""
                insert into qualityculture.voice (round_id, person_id, partnership_id, name, function, asked_on)
                values (?, ?, ?, ?, ?, ?)
                    on conflict (round_id, person_id) do update set withdrawn_on = null""")
                .param(round.id())
                .param(voice.person().value())
                .param(round.partnership().value())
                .param(voice.name())
                .param(voice.function().name())
                .param(voice.askedOn())
                .update();
    }

    void withdraw(UUID round, PersonId person, LocalDate on) {
        db.sql("update qualityculture.voice set withdrawn_on = ? where round_id = ? and person_id = ?")
                .param(on)
                .param(round)
                .param(person.value())
                .update();
    }

    void handIn(UUID round, PersonId person, Instant at) {
        db.sql(
                        "update qualityculture.voice set handed_in_at = ? where round_id = ? and person_id = ? and handed_in_at is null")
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(round)
                .param(person.value())
                .update();
    }

    void answer(Round round, Answer answer) {
        db.sql("""
                insert into qualityculture.answer
                    (round_id, person_id, partnership_id, question, number, text, evidence_kind, evidence, link, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(round.id())
                .param(answer.person().value())
                .param(round.partnership().value())
                .param(answer.question().name())
                .param(answer.number())
                .param(answer.text())
                .param(answer.kind().name())
                .param(answer.evidence())
                .param(answer.link())
                .param(OffsetDateTime.ofInstant(answer.at(), ZoneOffset.UTC))
                .update();
    }

    private List<Round> with(JdbcClient.StatementSpec query) {
        var rounds = query.query(RoundRows::round).list();
        if (rounds.isEmpty()) {
            return rounds;
        }
        Map<UUID, List<Voice>> voices = new HashMap<>();
        db.sql("""
                select round_id, person_id, name, function, asked_on, handed_in_at, withdrawn_on
                  from qualityculture.voice where round_id = any (?) order by asked_on, name, person_id""").param(rounds.stream().map(Round::id).toArray(UUID[]::new)).query((ResultSet row) -> {
            voices.computeIfAbsent(row.getObject("round_id", UUID.class), _ -> new ArrayList<>())
                    .add(voice(row));
        });
        return rounds.stream()
                .map(it -> new Round(
                        it.id(),
                        it.partnership(),
                        it.framework(),
                        it.subject(),
                        it.intro(),
                        it.askedOn(),
                        it.until(),
                        it.byName(),
                        it.end(),
                        List.copyOf(voices.getOrDefault(it.id(), List.of()))))
                .toList();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                row.getString("framework"),
                new Subject(
                        Subject.Kind.valueOf(row.getString("subject_kind")),
                        row.getString("subject_ref"),
                        row.getString("subject")),
                row.getString("intro"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("by_name"),
                end(row),
                List.of());
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        var on = row.getObject("ended_on", LocalDate.class);
        return on == null ? null : new End(on, row.getString("conclusion"), row.getString("ended_by"));
    }

    private static Voice voice(ResultSet row) throws SQLException {
        var handed = row.getObject("handed_in_at", OffsetDateTime.class);
        return new Voice(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Function.valueOf(row.getString("function")),
                row.getObject("asked_on", LocalDate.class),
                handed == null ? null : handed.toInstant(),
                row.getObject("withdrawn_on", LocalDate.class));
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                new PersonId(row.getObject("person_id", UUID.class)),
                Question.valueOf(row.getString("question")),
                row.getInt("number"),
                row.getString("text"),
                Answer.Kind.valueOf(row.getString("evidence_kind")),
                row.getString("evidence"),
                row.getString("link"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
