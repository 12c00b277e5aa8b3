package nl.koers.qualityframework.internal;

import static nl.koers.ui.Words.plain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.record.Content;
import nl.koers.record.ContentKeeper;
import nl.koers.record.DossierWords;
import nl.koers.ui.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the record speaks of a version: each act names the edition it made or published, with its hash (R92).
@Component
public class RecordedFrameworks implements ContentKeeper, DossierWords {
    public static final String KIND = "framework";

    private final JdbcClient db;

    RecordedFrameworks(JdbcClient db) {
        this.db = db;
    }

    public static Content of(int number, String file) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
            return Content.of(KIND, String.valueOf(number), HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Place, String> hashes(Collection<Place> places) {
        var found = new HashMap<Place, String>();
        db.sql("""
                select version_id, number, record.sha(file) as hash from qualityframework.edition
                 where version_id = any (?)""")
                .param(places.stream().map(Place::dossier).distinct().toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    var place = new Place(row.getObject("version_id", UUID.class), row.getString("number"));
                    found.put(place, row.getString("hash"));
                });
        return found;
    }

    /// For whoever keeps the framework; nobody else acts in it or checks its record.
    @Override
    public Map<UUID, String> names(Collection<UUID> dossiers) {
        if (!FrameworkAccess.mayKeep(Acting.viewer())) {
            return Map.of();
        }
        var names = new HashMap<UUID, String>();
        db.sql("select id, name from qualityframework.version where id = any (?)")
                .param(dossiers.toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    names.put(row.getObject("id", UUID.class), plain("framework.dossier", row.getString("name")));
                });
        return names;
    }

    @Override
    public Optional<String> act(String act) {
        return Words.knows("framework.act." + act) ? Optional.of(plain("framework.act." + act)) : Optional.empty();
    }

    @Override
    public String href(UUID dossier) {
        return "/kwaliteitskader";
    }
}
