package nl.koers.qualityframework.internal.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.Element.Kind;
import nl.koers.qualityframework.Element.RegionFunction;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.FrameworkVersion.Adoption;
import nl.koers.qualityframework.FrameworkVersion.Status;
import nl.koers.qualityframework.Lineage;
import nl.koers.qualityframework.Waarborg;
import nl.koers.qualityframework.Waarborg.Part;
import nl.koers.qualityframework.Waarborg.Theme;
import nl.koers.ui.Bilingual;

/// Something that an editor changes in a concept: one part of it, so that two editors who each change another part
/// do not get in each other's way.
public sealed interface Change {

    /// The concept with this change.
    FrameworkVersion on(FrameworkVersion version);

    /// What stands there now; when it changed since the editor began, the change is shown before it is made.
    Object part(FrameworkVersion version);

    /// For the record: which part.
    String about();

    /// Who adopted it when, title, source and introduction.
    record Head(Status status, List<Adoption> adoptions, Bilingual title, Bilingual source, Bilingual intro)
            implements Change {
        @Override
        public FrameworkVersion on(FrameworkVersion it) {
            return new FrameworkVersion(
                    it.version(),
                    status,
                    it.follows(),
                    adoptions,
                    title,
                    source,
                    intro,
                    it.waarborgen(),
                    it.lineage(),
                    it.subjects());
        }

        @Override
        public Head part(FrameworkVersion it) {
            return of(it);
        }

        public static Head of(FrameworkVersion it) {
            return new Head(it.status(), it.adoptions(), it.title(), it.source(), it.intro());
        }

        @Override
        public String about() {
            return "";
        }
    }

    /// All of a waarborg but its elements.
    record Texts(
            String waarborg,
            Bilingual name,
            Bilingual core,
            List<Theme> themes,
            List<Bilingual> footnotes,
            Set<Part> toEnter)
            implements Change {
        @Override
        public FrameworkVersion on(FrameworkVersion it) {
            return it.with(found(it, waarborg).withTexts(name, core, themes, footnotes, toEnter));
        }

        @Override
        public Texts part(FrameworkVersion it) {
            return of(found(it, waarborg));
        }

        public static Texts of(Waarborg it) {
            return new Texts(
                    it.code(),
                    it.name(),
                    it.core(),
                    it.themes(),
                    it.footnotes(),
                    it.toEnter().isEmpty() ? Set.of() : new java.util.TreeSet<>(it.toEnter()));
        }

        @Override
        public String about() {
            return waarborg;
        }
    }

    /// The text of an element that is there.
    record Rewritten(String code, List<RegionFunction> functions, Bilingual text, Bilingual help) implements Change {
        @Override
        public FrameworkVersion on(FrameworkVersion it) {
            var before = it.element(code).orElseThrow(NoSuchThing::new);
            var after = new Element(code, before.kind(), functions, text, help);
            var waarborg = found(it, before.waarborg());
            return it.with(waarborg.withElements(waarborg.elements().stream()
                    .map(other -> other.code().equals(code) ? after : other)
                    .toList()));
        }

        @Override
        public Object part(FrameworkVersion it) {
            return it.element(code).orElseThrow(NoSuchThing::new);
        }

        @Override
        public String about() {
            return code;
        }
    }

    /// One more element of a kind, under the next code.
    record Added(String waarborg, Kind kind, List<RegionFunction> functions, Bilingual text, Bilingual help)
            implements Change {
        @Override
        public FrameworkVersion on(FrameworkVersion it) {
            var holder = found(it, waarborg);
            var all = new ArrayList<>(holder.elements(Kind.SO));
            var induction = holder.elements(Kind.IN);
            var added = new Element(code(holder), kind, functions, text, help);
            if (kind == Kind.SO) {
                all.add(added);
                all.addAll(induction);
            } else {
                all.addAll(induction);
                all.add(added);
            }
            return it.with(holder.withElements(List.copyOf(all)));
        }

        String code(Waarborg holder) {
            return waarborg + "." + kind + "." + (holder.elements(kind).size() + 1);
        }

        /// Whoever adds at the same time adds another one.
        @Override
        public Object part(FrameworkVersion it) {
            return List.of();
        }

        @Override
        public String about() {
            return waarborg + "." + kind;
        }
    }

    /// The last element of its kind goes: the codes before it are addresses that stay.
    record Removed(String code) implements Change {
        public static boolean isPossible(FrameworkVersion version, Element element) {
            var waarborg = found(version, element.waarborg());
            return waarborg.elements(element.kind()).getLast().equals(element);
        }

        @Override
        public FrameworkVersion on(FrameworkVersion it) {
            var element = it.element(code).orElseThrow(NoSuchThing::new);
            NoSuchThing.unless(isPossible(it, element));
            var waarborg = found(it, element.waarborg());
            return it.with(waarborg.withElements(waarborg.elements().stream()
                    .filter(other -> !other.code().equals(code))
                    .toList()));
        }

        @Override
        public Object part(FrameworkVersion it) {
            return it.element(code).orElseThrow(NoSuchThing::new);
        }

        @Override
        public String about() {
            return code;
        }
    }

    /// What became of the elements of the version before.
    record Led(Lineage lineage, String about) implements Change {
        @Override
        public FrameworkVersion on(FrameworkVersion it) {
            return it.with(lineage);
        }

        @Override
        public Object part(FrameworkVersion it) {
            return it.lineage();
        }
    }

    private static Waarborg found(FrameworkVersion version, String code) {
        return version.waarborg(code).orElseThrow(NoSuchThing::new);
    }
}
