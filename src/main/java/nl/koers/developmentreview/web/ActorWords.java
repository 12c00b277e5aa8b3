package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.register.PartnershipId;

/// Names for those whose move it is: partnerships by their short name, persons by their own.
record ActorWords(String host, Map<PartnershipId, String> partnerships, Map<PersonId, String> persons) {

    /// With the names of those panel members whom this reader may know.
    static ActorWords of(Opr opr, Viewer viewer, String host, Map<PartnershipId, String> partnerships) {
        var members = opr.panel().members().stream()
                .filter(member -> PanelAccess.mayReadMember(viewer, opr, member))
                .collect(Collectors.toMap(Member::person, Member::name));
        return new ActorWords(host, partnerships, members);
    }

    String of(Actor actor) {
        return switch (actor) {
            case Actor.Host _ -> host;
            case Actor.Students _ -> plain("opr.actor.students", host);
            case Actor.Secretary _ -> plain("opr.actor.secretary");
            case Actor.Visitor(var partnership) -> of(partnership);
            case Actor.SomeVisitor _ -> plain("opr.actor.visitor");
            case Actor.Panel _ -> plain("opr.actor.panel");
            case Actor.Chair(var person) -> persons.getOrDefault(person, plain("opr.actor.chair"));
            case Actor.Member(var person) -> persons.getOrDefault(person, plain("opr.actor.member"));
        };
    }

    String of(PartnershipId partnership) {
        return partnerships.getOrDefault(partnership, plain("opr.actor.visitor"));
    }

    /// "Noord, Delta en het panel"
    static String join(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        var last = names.getLast();
        return plain("opr.actor.join", String.join(", ", names.subList(0, names.size() - 1)), last);
    }
}
