package nl.koers.demo.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.demo.Persona;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import nl.koers.ui.Onward;
import nl.koers.ui.Words;

/// Whom one can be, and what goes along.
public record ChoosePage(List<Choice> choices, Onward onward) {

    /// @param place the partnership, or what the person does for the country
    public record Choice(String key, String name, String place, String function, String task) {
        static Choice of(Persona persona, List<Person> known, List<Partnership> places) {
            var affiliation = known.stream()
                    .filter(person -> person.id().equals(persona.id()))
                    .flatMap(person -> person.affiliations().stream())
                    .findFirst();
            return new Choice(
                    persona.key(),
                    persona.name(),
                    affiliation
                            .flatMap(it -> places.stream()
                                    .filter(place -> place.id().equals(it.partnership()))
                                    .findFirst())
                            .map(Partnership::name)
                            .orElseGet(() -> plain("demo.place." + persona.key())),
                    affiliation
                            .map(it -> plain("people.function." + it.function()))
                            .orElseGet(() -> plain(
                                    Words.knows("demo.function." + persona.key())
                                            ? "demo.function." + persona.key()
                                            : "demo.function.staff")),
                    plain("demo.task." + persona.key()));
        }
    }
}
