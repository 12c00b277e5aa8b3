/// What a partnership says of itself: the parts of the kritische reflectie, the students' part, the ID with its
/// facts.
@ApplicationModule(
        allowedDependencies = {
            "ui",
            "access",
            "record",
            "writing",
            "qualityframework",
            "register",
            "people",
            "documents"
        })
@NullMarked
package nl.koers.selfevaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
