package nl.koers.writing;

import com.fasterxml.uuid.Generators;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of sections: where a text lives and who may read and write it.
@Repository
class Sections {
    private final JdbcClient db;

    Sections(JdbcClient db) {
        this.db = db;
    }

    /// Finds or makes the section and keeps it for this transaction, so that two saves follow each other.
    UUID lock(SectionKey key, Audience audience) {
        return locked(key).orElseGet(() -> {
            make(key, audience);
            return locked(key).orElseThrow(NoSuchThing::new);
        });
    }

    private Optional<UUID> locked(SectionKey key) {
        return db.sql("select id from writing.section s where " + where() + " for update")
                .params(params(key))
                .query(UUID.class)
                .optional();
    }

    private void make(SectionKey key, Audience audience) {
        db.sql("""
                insert into writing.section (id, dossier_id, key, owner_id, readers, writers) values (?, ?, ?, ?, ?, ?)
                    on conflict do nothing""")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(key.dossier())
                .param(key.name())
                .param(key.owner() == null ? null : key.owner().value())
                .param(array(audience.readers()))
                .param(array(audience.writers()))
                .update();
    }

    Optional<UUID> find(SectionKey key) {
        return db.sql("select id from writing.section s where " + where())
                .params(params(key))
                .query(UUID.class)
                .optional();
    }

    void open(UUID section, Audience audience) {
        db.sql("update writing.section set readers = ?, writers = ? where id = ?")
                .param(array(audience.readers()))
                .param(array(audience.writers()))
                .param(section)
                .update();
    }

    static String where() {
        return "s.dossier_id = ? and s.key = ? and s.owner_id is not distinct from ?::uuid";
    }

    static List<Object> params(SectionKey key) {
        return Arrays.asList(
                key.dossier(),
                key.name(),
                key.owner() == null ? null : key.owner().value());
    }

    private static String[] array(Set<String> kinds) {
        return kinds.stream().sorted().toArray(String[]::new);
    }
}
