package nl.koers.demo.internal;

import java.time.LocalDate;
import java.util.List;
import nl.koers.demo.Persona;
import nl.koers.people.Function;
import nl.koers.register.PartnershipId;

/// Who plays which part in a told peer review.
///
/// @param coordinator begins the review and acts for the host
/// @param student of the host, writes the students' part
/// @param members of the panel, the chair first
/// @param day on which the review is, or will be, held
public record Cast(
        PartnershipId host,
        Persona coordinator,
        Persona student,
        Persona secretary,
        Visitor first,
        Visitor second,
        List<Member> members,
        LocalDate day) {

    public record Visitor(PartnershipId partnership, Persona coordinator) {}

    public record Member(Persona person, PartnershipId sentBy, Function function) {}

    public Persona chair() {
        return members.getFirst().person();
    }

    /// Coordinator of the visitor that puts the chair forward.
    Persona coordinatorOfChair() {
        return members.getFirst().sentBy().equals(first.partnership()) ? first.coordinator() : second.coordinator();
    }
}
