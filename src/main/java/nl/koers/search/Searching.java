package nl.koers.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.koers.search.Found.Line;
import nl.koers.search.Found.Piece;
import nl.koers.search.Searchable.Hit;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks in all rooms at once: Dutch stems, without accents, and when that gives nothing with the nearest words that
/// do stand somewhere the viewer may read.
///
/// What the viewer may not read takes no part in anything: not in the order (a rank counts only the words of its own
/// text), not in how many there are, not in the nearest words.
@Service
public class Searching {
    /// More is not read by anyone; who sees "more" makes the question more precise.
    public static final int MOST = 50;
    /// Longer questions are cut: nobody types them.
    static final int LONGEST = 200;
    /// Mostly enough; the words around what was found are the dearest of a question, and made for no more than these.
    private static final int AT_FIRST = 60;
    /// When many were not for this viewer.
    private static final int THEN = 200;
    private static final double ALIKE = 0.4;
    /// Shorter words are like too many others.
    private static final int LONG_ENOUGH = 4;

    private final List<Searchable> rooms;
    private final JdbcClient db;

    Searching(List<Searchable> rooms, JdbcClient db) {
        this.rooms = rooms;
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Found find(String typed) {
        var words = words(typed);
        if (words.isEmpty()) {
            return Found.WITHOUT_WORDS;
        }
        var asked = String.join(" & ", words.stream().map(Searching::quoted).toList());
        var mine = mine();
        var found = found(mine, asked, List.of(), this::hits);
        var longer = words.stream().filter(word -> word.length() >= LONG_ENOUGH).toList();
        if (!found.lines().isEmpty()) {
            return found;
        }
        if (isEverywhere(asked)) {
            return Found.WITHOUT_WORDS;
        }
        if (longer.isEmpty()) {
            return Found.NOTHING;
        }
        var open = open(mine);
        var nearest = nearest(mine, longer, open.keySet());
        if (!nearest.keySet().containsAll(longer)) {
            return Found.NOTHING;
        }
        var instead = String.join(
                " & ",
                longer.stream()
                        .map(word -> nearest.getOrDefault(word, List.of()).stream()
                                .map(Searching::quoted)
                                .collect(Collectors.joining(" | ", "(", ")")))
                        .toList());
        return found(
                mine,
                instead,
                nearest.values().stream().flatMap(List::stream).distinct().toList(),
                _ -> open);
    }

    /// Of words such as "de" and "van" nothing is left to look for.
    private boolean isEverywhere(String asked) {
        return db.sql("select numnode(to_tsquery('search.dutch', ?)) = 0")
                .param(asked)
                .query(Boolean.class)
                .single();
    }

    private record Place(int room, String name) {}

    private record Row(Place at, String headline) {}

    /// Takes more rows as long as those that came were not for this viewer, or all of the same places.
    private Found found(Mine mine, String query, List<String> instead, Function<List<Place>, Map<Place, Hit>> hits) {
        var lines = new LinkedHashMap<Place, Line>();
        rows(mine, query, rows -> {
            lines(rows, hits.apply(rows.stream().map(Row::at).toList())).forEach(lines::putIfAbsent);
            return lines.size() <= MOST;
        });
        return new Found(lines.values().stream().limit(MOST).toList(), instead, lines.size() > MOST, false);
    }

    /// By place, the best first.
    private static Map<Place, Line> lines(List<Row> rows, Map<Place, Hit> hits) {
        var lines = new LinkedHashMap<Place, Line>();
        for (var row : rows) {
            var hit = hits.get(row.at());
            if (hit != null) {
                lines.putIfAbsent(row.at(), new Line(hit, pieces(row.headline())));
            }
        }
        return lines;
    }

    /// The best first, as many as are asked for: the limit lets the database make headlines only of rows that are
    /// taken.
    ///
    /// @param isMoreWanted is given some rows, and says whether there must be others
    private void rows(Mine mine, String query, Predicate<List<Row>> isMoreWanted) {
        var found = db.sql("with mine as (" + mine.sql() + """
                ), asked as (select to_tsquery('search.dutch', ?) as query)
                select m.room, m.place,
                       ts_headline('search.dutch', search.apart(search.piece(m.words, p.nth)), a.query,
                           'StartSel="\u0001", StopSel="\u0002", MaxFragments=2, MinWords=8, MaxWords=26, FragmentDelimiter=" … "') as headline
                  from mine m cross join asked a
                 cross join lateral unnest(coalesce(m.vectors, search.vectors(m.words))) with ordinality as p (vector, nth)
                 where p.vector @@ a.query
                 order by ts_rank_cd(p.vector, a.query) desc, m.room, m.place, md5(search.piece(m.words, p.nth))
                 limit 1000000""");
        mine.filledIn(found).param(query).withFetchSize(AT_FIRST).query((ResultSetExtractor<Boolean>) all -> {
            var rows = new ArrayList<Row>();
            int most = AT_FIRST;
            while (all.next()) {
                rows.add(new Row(place(all), all.getString("headline")));
                if (rows.size() == most) {
                    if (!isMoreWanted.test(rows)) {
                        return true;
                    }
                    rows.clear();
                    most = THEN;
                    all.setFetchSize(THEN);
                }
            }
            return isMoreWanted.test(rows);
        });
    }

    /// Where the viewer may look: what row-level security gives, less what the room keeps back. A word that stands only
    /// there would otherwise be shown, or push out one that may be.
    private Map<Place, Hit> open(Mine mine) {
        var all = mine.filledIn(db.sql("select distinct room, place from (" + mine.sql() + ") as mine"))
                .query((row, _) -> place(row))
                .list();
        return hits(all);
    }

    /// What stands there, each room asked once; places that are not for this viewer are left out.
    private Map<Place, Hit> hits(List<Place> places) {
        var hits = new HashMap<Place, Hit>();
        places.stream()
                .collect(Collectors.groupingBy(Place::room, Collectors.mapping(Place::name, Collectors.toList())))
                .forEach((room, names) -> {
                    var found = rooms.get(room).at(names);
                    names.stream()
                            .filter(found::containsKey)
                            .forEach(name -> hits.put(new Place(room, name), found.get(name)));
                });
        return hits;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getInt("room"), row.getString("place"));
    }

    /// For each word the words most like it that the viewer may read somewhere.
    private Map<String, List<String>> nearest(Mine mine, List<String> words, Set<Place> open) {
        var found = new LinkedHashMap<String, List<String>>();
        var asked = db.sql("with mine as materialized (" + mine.sql() + """
                ), known as (
                    select distinct lower(w) as word
                      from mine m join unnest(?::int[], ?::text[]) as open (room, place) using (room, place),
                           regexp_split_to_table(m.words, '[^[:alnum:]]+') w
                     where length(w) > 2)
                select a.word as asked, n.word
                  from unnest(?::text[]) with ordinality as a (word, position)
                 cross join lateral (
                       select k.word, similarity(public.unaccent(k.word), public.unaccent(a.word)) as alike
                         from known k
                        where similarity(public.unaccent(k.word), public.unaccent(a.word)) >= ?
                        order by alike desc, k.word limit 3) n
                 order by a.position, n.alike desc, n.word""");
        mine.filledIn(asked)
                .param(open.stream().map(Place::room).toArray(Integer[]::new))
                .param(open.stream().map(Place::name).toArray(String[]::new))
                .param(words.toArray(String[]::new))
                .param(ALIKE)
                .query((row) -> {
                    found.computeIfAbsent(row.getString("asked"), _ -> new ArrayList<>())
                            .add(row.getString("word"));
                });
        return found;
    }

    /// All that the rooms have for this viewer, asked of each room once.
    private record Mine(String sql, List<Object> parameters) {
        JdbcClient.StatementSpec filledIn(JdbcClient.StatementSpec statement) {
            parameters.forEach(statement::param);
            return statement;
        }
    }

    private Mine mine() {
        var parts = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        for (int i = 0; i < rooms.size(); i++) {
            var source = rooms.get(i).source();
            parts.add("select " + i + " as room, place, words, vectors from (" + source.sql() + ") as room" + i);
            parameters.addAll(source.parameters());
        }
        return new Mine(String.join("\nunion all\n", parts), List.copyOf(parameters));
    }

    /// What was typed, word by word; signs are no words.
    static List<String> words(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var cut = composed.length() > LONGEST ? composed.substring(0, LONGEST) : composed;
        return Arrays.stream(cut.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(12)
                .toList();
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }

    private static List<Piece> pieces(String headline) {
        var pieces = new ArrayList<Piece>();
        for (var part : headline.replace("\u0003", "").split("(?=\u0001)|(?<=\u0002)")) {
            boolean found = part.startsWith("\u0001");
            pieces.add(new Piece(part.replace("\u0001", "").replace("\u0002", ""), found));
        }
        return pieces;
    }
}
