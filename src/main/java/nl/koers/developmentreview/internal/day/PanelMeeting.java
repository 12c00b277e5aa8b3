package nl.koers.developmentreview.internal.day;

import java.time.LocalDate;
import java.util.Set;
import nl.koers.access.PersonId;

/// The meeting in which the panel got acquainted and divided roles and tasks (R20). Who was there and the note are
/// the panel's own; that it took place, and when, everyone on the road may know.
public record PanelMeeting(LocalDate on, Set<PersonId> present, String note) {}
