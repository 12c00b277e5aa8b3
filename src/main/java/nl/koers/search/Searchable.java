package nl.koers.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A room with words in it that people look for.
public interface Searchable {
    /// Everything the viewer may read here.
    Source source();

    /// What stands at these places for whoever looks now. A place that is not for this viewer is left out, whatever the
    /// rows said (R90).
    Map<String, Hit> at(Collection<String> places);

    /// @param sql gives the columns `place` (how this room finds it back), `words` and `vectors`; every row is one that
    ///     row-level security lets this viewer read
    record Source(String sql, List<Object> parameters) {
        /// Of `place` and `words` alone: what they are searched by is made while somebody asks.
        public static Source of(String sql, Object... parameters) {
            return kept("select place, words, null::tsvector[] as vectors from (" + sql + ") as short", parameters);
        }

        /// With `vectors`, what stands beside the text in a column made by `search.vectors` from the same words; null
        /// where it does not.
        public static Source kept(String sql, Object... parameters) {
            return new Source(sql, List.of(parameters));
        }
    }

    /// @param title what it is called
    /// @param where in which whole it stands: the partnership, the framework; empty when it stands by itself
    record Hit(String title, String where, String href) {}
}
