/// What a partnership wants beyond basic quality, the four questions it asks itself and others, and the steps it takes
/// (waarborg 4): rules R38, R39 and R44 of `docs/domein/regels.md`.
///
/// Start reading at `internal.ambition.Ambition`, `internal.questions.Round` and `internal.steps.Step`; who may do what
/// stands in `internal.QualityAccess`. Another room whose steps belong in the same list implements `StepsElsewhere`.
@ApplicationModule(
        allowedDependencies = {
            "ui",
            "access",
            "record",
            "writing",
            "qualityframework",
            "register",
            "people",
            "documents",
            "work",
            "search"
        })
@NullMarked
package nl.koers.qualityculture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
