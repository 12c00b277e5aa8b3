package nl.koers.register.internal.partners;

import java.util.List;
import java.util.Optional;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.writing.Audience;
import nl.koers.writing.Paper;
import nl.koers.writing.Papers;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Component;

/// The profile while its coordinators write on it; what the page of the partnership shows is a copy, made when one of
/// them places it.
@Component
public class ProfileTexts {
    public static final String NAME = "PROFILE";

    private final Partnerships partnerships;
    private final Texts texts;
    private final Papers papers;

    ProfileTexts(Partnerships partnerships, Texts texts, Papers papers) {
        this.partnerships = partnerships;
        this.texts = texts;
        this.papers = papers;
    }

    public static SectionKey key(PartnershipId partnership) {
        return SectionKey.of(partnership.value(), NAME);
    }

    public static Audience audience() {
        return Audience.writtenBy(PartnershipSeat.COORDINATOR);
    }

    public Paper paper(Partnership partnership) {
        var key = key(partnership.id());
        var version = texts.find(key);
        var paper = papers.of(key, version);
        return version.isPresent() || partnership.profile().isBlank()
                ? paper
                : new Paper(paper.action(), "1", partnership.profile(), null, "", List.of(), paper.person());
    }

    public Optional<Version> latest(PartnershipId partnership) {
        return texts.find(key(partnership));
    }

    /// A profile that stood on the page before anyone wrote here becomes the first version, so that what is written on
    /// it finds it; within a transaction, and one writer at a time.
    void begin(PartnershipId id) {
        partnerships.lock(id);
        var profile = partnerships.require(id).profile();
        if (!profile.isBlank() && latest(id).isEmpty()) {
            texts.save(key(id), audience(), Sheet.on(0, profile));
        }
    }
}
