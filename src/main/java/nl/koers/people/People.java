package nl.koers.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.people.Person.Affiliation;
import nl.koers.register.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everyone Koers knows.
@Repository
public class People {
    /// Where somebody belongs first comes first, whatever way the database goes.
    private static final String IN_ORDER = " a.function, a.since, a.partnership_id";

    private static final String SELECT = """
            select p.id, p.name, m.address as email, a.partnership_id, a.function
              from people.person p
              left join people.mail_address m on m.person_id = p.id
              left join people.affiliation a on a.person_id = p.id and a.ended_on is null
            """;

    private final JdbcClient db;

    People(JdbcClient db) {
        this.db = db;
    }

    public Optional<Person> find(PersonId id) {
        return collect(db.sql(SELECT + " where p.id = ? order by" + IN_ORDER).param(id.value())).stream()
                .findFirst();
    }

    public Person require(PersonId id) {
        return find(id).orElseThrow(NoSuchThing::new);
    }

    /// Whoever has exactly this address; the database says who to whoever knows it whole.
    public Optional<Person> findByEmail(String email) {
        return collect(db.sql(SELECT + " where p.id = (select people.whose(?)) order by" + IN_ORDER)
                        .param(email.strip()))
                .stream()
                .findFirst();
    }

    /// Those who work or study in a partnership, by name.
    public List<Person> attachedTo(PartnershipId partnership) {
        return collect(db.sql(SELECT + """
                 where p.id in (select person_id from people.affiliation where partnership_id = ? and ended_on is null)
                 order by p.name collate "nl-x-icu", p.id,""" + IN_ORDER).param(partnership.value()));
    }

    public List<Person> all(Collection<PersonId> ids) {
        var values = ids.stream().map(PersonId::value).toArray(UUID[]::new);
        return collect(
                db.sql(SELECT + " where p.id = any (?) order by p.name collate \"nl-x-icu\", p.id, a.since," + IN_ORDER)
                        .param(values));
    }

    /// Where a letter to someone goes, whether or not who acts may read it.
    public String lettersTo(PersonId person) {
        return db.sql("select people.letters_to(?)")
                .param(person.value())
                .query(String.class)
                .single();
    }

    /// In which language someone gets mail.
    public String languageOf(PersonId person) {
        return db.sql("select language from people.person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    public void speak(PersonId person, String language) {
        db.sql("update people.person set language = ? where id = ?")
                .param(language)
                .param(person.value())
                .update();
    }

    public void add(Person person, LocalDate since) {
        name(person);
        db.sql("insert into people.mail_address (person_id, address) values (?, ?)")
                .param(person.id().value())
                .param(person.email())
                .update();
        person.affiliations().forEach(affiliation -> attach(person.id(), affiliation, since));
    }

    /// Someone with this address: whoever has it already, also when two bring in the same person at once.
    public Person bringIn(Person fresh, LocalDate since) {
        boolean is = db.sql("insert into people.mail_address (person_id, address) values (?, ?) on conflict do nothing")
                        .param(fresh.id().value())
                        .param(fresh.email())
                        .update()
                == 1;
        if (is) {
            name(fresh);
            fresh.affiliations().forEach(affiliation -> attach(fresh.id(), affiliation, since));
        }
        return findByEmail(fresh.email()).orElseThrow(NoSuchThing::new);
    }

    private void name(Person person) {
        db.sql("insert into people.person (id, name) values (?, ?)")
                .param(person.id().value())
                .param(person.name())
                .update();
    }

    public void attach(PersonId person, Affiliation affiliation, LocalDate since) {
        attach(person, affiliation, since, false);
    }

    /// For as long as the seat lasts that brings it.
    public void attachWithSeat(PersonId person, Affiliation affiliation, LocalDate since) {
        attach(person, affiliation, since, true);
    }

    /// All that belong to the one belong to the other too (R34, R53).
    public void attachAlong(PartnershipId predecessor, PartnershipId successor, LocalDate since) {
        db.sql("""
                insert into people.affiliation (person_id, partnership_id, function, since, with_seat)
                select person_id, ?, function, ?, with_seat from people.affiliation
                 where partnership_id = ? and ended_on is null on conflict do nothing""")
                .param(successor.value())
                .param(since)
                .param(predecessor.value())
                .update();
    }

    /// What a seat brought, ends with it. Called as the program.
    public void leaveWithSeat(PersonId person, PartnershipId partnership, LocalDate on) {
        db.sql("""
                update people.affiliation set ended_on = greatest(?, since)
                 where person_id = ? and partnership_id = ? and with_seat and ended_on is null""").param(on).param(person.value()).param(partnership.value()).update();
    }

    /// Called as the program.
    ///
    /// @return false when it had ended already
    public boolean detach(PersonId person, Affiliation affiliation, LocalDate on) {
        return db.sql("""
                update people.affiliation set ended_on = greatest(?, since)
                 where person_id = ? and partnership_id = ? and function = ? and ended_on is null""")
                        .param(on)
                        .param(person.value())
                        .param(affiliation.partnership().value())
                        .param(affiliation.function().name())
                        .update()
                == 1;
    }

    private void attach(PersonId person, Affiliation affiliation, LocalDate since, boolean withSeat) {
        db.sql("""
                insert into people.affiliation (person_id, partnership_id, function, since, with_seat)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .param(person.value())
                .param(affiliation.partnership().value())
                .param(affiliation.function().name())
                .param(since)
                .param(withSeat)
                .update();
    }

    private static List<Person> collect(JdbcClient.StatementSpec query) {
        var found = new LinkedHashMap<UUID, Person>();
        query.query((ResultSet row) -> {
            var id = row.getObject("id", UUID.class);
            var person = found.computeIfAbsent(id, _ -> person(id, row));
            var partnership = row.getObject("partnership_id", UUID.class);
            if (partnership != null) {
                person.affiliations()
                        .add(new Affiliation(
                                new PartnershipId(partnership), Function.valueOf(row.getString("function"))));
            }
        });
        return List.copyOf(found.values());
    }

    private static Person person(UUID id, ResultSet row) {
        try {
            return new Person(
                    new PersonId(id),
                    row.getString("name"),
                    Objects.requireNonNullElse(row.getString("email"), ""),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
