package nl.koers.api.web;

import java.util.List;
import java.util.function.Function;

/// A list, or a page of it.
///
/// @param totaal of the whole list
public record Listed<T>(List<T> resultaten, int pagina, int paginaGrootte, int totaal) {
    static final int MOST = 200;

    static <T> Listed<T> all(List<T> list) {
        return new Listed<>(list, 1, Math.max(1, list.size()), list.size());
    }

    /// The page that was asked for; only what is on it is made.
    static <S, T> Listed<T> page(List<S> all, int page, int size, Function<S, T> make) {
        var here = all.stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(make)
                .toList();
        return new Listed<>(here, page, size, all.size());
    }
}
