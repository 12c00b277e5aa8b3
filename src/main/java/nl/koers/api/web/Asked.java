package nl.koers.api.web;

import static nl.koers.ui.Words.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.api.web.Faults.Fault;
import nl.koers.api.web.Faults.Wrong;

/// The parameters of a question. All that is wrong with them is said at once, a parameter that does not exist too, so
/// that nobody believes that a list was narrowed while it was not.
final class Asked {
    private final Map<String, String[]> parameters;
    private final List<String> known = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Asked(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    static Asked by(HttpServletRequest request) {
        return new Asked(request.getParameterMap());
    }

    int number(String name, int otherwise, int least, int most) {
        return value(name)
                .map(it -> it.matches("\\d{1,6}") ? Integer.parseInt(it) : -1)
                .map(it -> {
                    if (it < least || it > most) {
                        faults.add(new Fault(name, plain("api.fault.number", least, most)));
                    }
                    return it;
                })
                .orElse(otherwise);
    }

    /// One of these constants, in small letters.
    <T extends Enum<T>> Optional<T> one(String name, Class<T> of) {
        return value(name).flatMap(it -> {
            var found = Arrays.stream(of.getEnumConstants())
                    .filter(constant -> Names.of(constant).equals(it))
                    .findFirst();
            if (found.isEmpty()) {
                var choices =
                        Arrays.stream(of.getEnumConstants()).map(Names::of).toList();
                faults.add(new Fault(name, plain("api.fault.choice", String.join(", ", choices))));
            }
            return found;
        });
    }

    /// Said after all parameters were read.
    void check() {
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> faults.add(new Fault(name, plain("api.fault.unknown"))));
        if (!faults.isEmpty()) {
            throw new Wrong(faults);
        }
    }

    private Optional<String> value(String name) {
        known.add(name);
        var given = parameters.get(name);
        if (given == null) {
            return Optional.empty();
        }
        if (given.length > 1) {
            faults.add(new Fault(name, plain("api.fault.twice")));
        }
        return Optional.of(given[0]);
    }
}
