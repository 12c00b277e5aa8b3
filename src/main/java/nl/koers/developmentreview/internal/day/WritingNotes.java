package nl.koers.developmentreview.internal.day;

import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.appointment.Conversation;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A panel member saves the own notes of a conversation, or of the day as a whole; the panel reads them, the host
/// never. Also of a conversation that was taken out of the programme: who was writing keeps the words (R91).
@Service
public class WritingNotes {
    private final Oprs oprs;
    private final Texts texts;

    WritingNotes(Oprs oprs, Texts texts) {
        this.oprs = oprs;
        this.texts = texts;
    }

    /// @param conversation id of a conversation, or `DayText.WHOLE_DAY`
    @Transactional
    public Saving save(OprId id, String conversation, Sheet sheet) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(DayAccess.mayWriteNotes(viewer, opr) && knows(opr, conversation));
        return texts.save(DayText.notes(id, conversation, viewer.requirePerson()), DayText.notesAudience(), sheet);
    }

    /// Whether there is, or was, such a conversation; the day as a whole counts as one.
    public static boolean knows(Opr opr, String conversation) {
        var appointment = opr.appointment();
        return conversation.equals(DayText.WHOLE_DAY)
                || Stream.concat(appointment.conversations().stream(), appointment.dropped().stream())
                        .map(Conversation::id)
                        .anyMatch(known -> known.toString().equals(conversation));
    }
}
