package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.register.PartnerKind;
import nl.koers.register.Status;
import org.jspecify.annotations.Nullable;

/// What an entry says. The kind stands beside it in the database, so a record here is stored as it is.
public sealed interface Content {
    Kind kind();

    /// In the words of the database; each with what it holds.
    enum Kind {
        NAMED(Named.class),
        STANDS(Stands.class),
        JOINED(Joined.class),
        LEFT(Left.class),
        LEADS(Leads.class),
        SCOPE(Scope.class),
        AGREEMENT(Agreement.class),
        PRECONDITION(Precondition.class),
        ENDED(Ended.class),
        BEGAN(Began.class),
        CLOCK(Clock.class);

        private final Class<? extends Content> type;

        Kind(Class<? extends Content> type) {
            this.type = type;
        }

        public Class<? extends Content> type() {
            return type;
        }
    }

    record Named(String name, String shortName) implements Content {
        @Override
        public Kind kind() {
            return Kind.NAMED;
        }
    }

    /// @param cohort of an aspirant
    /// @param carriedOver after a merger or split: nobody assessed this partnership itself
    record Stands(Status status, @Nullable Integer cohort, boolean carriedOver) implements Content {
        @Override
        public Kind kind() {
            return Kind.STANDS;
        }
    }

    record Joined(
            PartnerKind partner,
            String name,
            @Nullable String locationCode,
            @Nullable String brin) implements Content {
        @Override
        public Kind kind() {
            return Kind.JOINED;
        }
    }

    record Left() implements Content {
        @Override
        public Kind kind() {
            return Kind.LEFT;
        }
    }

    /// From then on this partner is penvoerder.
    record Leads() implements Content {
        @Override
        public Kind kind() {
            return Kind.LEADS;
        }
    }

    /// R49. Empty sets: stated that there are none.
    ///
    /// @param professions that are trained along, in its own words
    record Scope(Set<Trajectory> trajectories, String professions, Set<InductionLevel> induction) implements Content {
        @Override
        public Kind kind() {
            return Kind.SCOPE;
        }
    }

    /// The samenwerkingsovereenkomst, what it says of each subject (R51). An empty text is a subject it leaves out.
    ///
    /// @param until the last day; null where none was agreed
    record Agreement(
            LocalDate from,
            @Nullable LocalDate until,
            String composition,
            String lead,
            String vision,
            String means,
            String induction,
            String professionalising)
            implements Content {
        @Override
        public Kind kind() {
            return Kind.AGREEMENT;
        }

        public boolean isOver(LocalDate today) {
            return until != null && until.isBefore(today);
        }
    }

    /// What NVAO or the inspectorate judged of a partner, on the day of the entry (R30).
    ///
    /// @param programme the teacher programme; empty for a school
    record Precondition(String programme, Verdict verdict, String source) implements Content {
        @Override
        public Kind kind() {
            return Kind.PRECONDITION;
        }
    }

    /// It went on in these (R53).
    record Ended(Change change, List<UUID> into) implements Content {
        @Override
        public Kind kind() {
            return Kind.ENDED;
        }
    }

    /// It came from these (R53).
    record Began(Change change, List<UUID> from) implements Content {
        @Override
        public Kind kind() {
            return Kind.BEGAN;
        }
    }

    /// From when the six years count (R53).
    record Clock(LocalDate from) implements Content {
        @Override
        public Kind kind() {
            return Kind.CLOCK;
        }
    }

    /// R49, as the framework lists them.
    enum Trajectory {
        CAREER_CHANGERS,
        PDG,
        FLEXIBLE_PART_TIME,
        UNIVERSITY_MINOR
    }

    /// Who takes up inductie (R49).
    enum InductionLevel {
        PARTNERSHIP,
        BOARD,
        SCHOOL
    }

    enum Verdict {
        MEETS,
        FAILS,
        UNKNOWN
    }

    enum Change {
        MERGED,
        SPLIT
    }
}
