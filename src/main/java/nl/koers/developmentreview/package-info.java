/// Ontwikkelingsgerichte peer review (OPR): the host partnership owns process and content; nobody judges (R59).
///
/// Rules R02, R05–R25, R32–R37 and R59–R64 of `docs/domein/regels.md`. Start reading at `internal.Opr`: the road is
/// derived from its nouns (documents, panel, appointment, day, report), each with its own package in `internal`.
@ApplicationModule(
        allowedDependencies = {
            "ui",
            "access",
            "record",
            "writing",
            "qualityframework",
            "register",
            "people",
            "mail",
            "documents",
            "work",
            "planning",
            "search",
            "selfevaluation",
            "qualityculture"
        })
@NullMarked
package nl.koers.developmentreview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
