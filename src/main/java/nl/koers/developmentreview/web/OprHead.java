package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.ArrayList;
import java.util.List;
import nl.koers.developmentreview.internal.EarlierReview;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.register.Partnership;
import nl.koers.ui.Shell.Link;

/// What every page of an OPR says of it: its name, its address, and the way back.
public record OprHead(String id, String name, String hostName, List<Link> path) {

    static OprHead of(Opr opr, Partnership host, Link... steps) {
        var name = nameOf(opr, host);
        var path = new ArrayList<Link>();
        path.add(new Link(plain("opr.path.work"), "/mijn-werk"));
        path.add(new Link(name, steps.length == 0 ? "" : "/opr/" + opr.id()));
        path.addAll(List.of(steps));
        return new OprHead(opr.id().toString(), name, host.shortName(), List.copyOf(path));
    }

    static String nameOf(EarlierReview opr, Partnership host) {
        return plain("opr.name", host.shortName(), String.valueOf(opr.year()));
    }

    /// For a page that anyone may read: no way back into a dossier.
    static OprHead withoutPath(Opr opr, Partnership host) {
        var head = of(opr, host);
        return new OprHead(head.id, head.name, head.hostName, List.of());
    }

    public String href(String page) {
        return "/opr/" + id + page;
    }
}
