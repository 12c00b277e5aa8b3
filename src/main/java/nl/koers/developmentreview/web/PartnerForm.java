package nl.koers.developmentreview.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.koers.developmentreview.internal.appointment.Partner;
import nl.koers.developmentreview.internal.appointment.ProgrammeChange.PutPartner;
import nl.koers.people.Level;
import nl.koers.ui.Refusals;

/// A conversation partner as it was typed.
public record PartnerForm(String naam, String functie, String laag, String mail, String gezien) {
    /// A field that did not come along is an empty field.
    @SuppressWarnings("NullAway") // what binds a form knows nothing of our promises
    public PartnerForm {
        naam = Objects.requireNonNullElse(naam, "");
        functie = Objects.requireNonNullElse(functie, "");
        laag = Objects.requireNonNullElse(laag, "");
        mail = Objects.requireNonNullElse(mail, "");
        gezien = Objects.requireNonNullElse(gezien, "");
    }

    static PartnerForm empty() {
        return new PartnerForm("", "", "", "", "");
    }

    static PartnerForm of(Partner partner, String email, String mark) {
        return new PartnerForm(
                partner.name(), partner.function(), partner.layer().name(), email, mark);
    }

    PartnerForm seen(String mark) {
        return new PartnerForm(naam, functie, laag, mail, mark);
    }

    Refusals unreadable() {
        var refusals = Refusals.none();
        if (naam.isBlank()) {
            refusals = refusals.and("naam", "opr.partner.no-name");
        }
        if (level().isEmpty()) {
            refusals = refusals.and("laag", "opr.partner.no-layer");
        }
        if (!mail.isBlank() && !mail.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            refusals = refusals.and("mail", "opr.partner.no-mail");
        }
        return refusals;
    }

    /// Asked only when everything can be read.
    PutPartner change(UUID conversation, UUID id) {
        return new PutPartner(conversation, id, naam, functie, level().orElseThrow());
    }

    private Optional<Level> level() {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(laag))
                .findFirst();
    }
}
