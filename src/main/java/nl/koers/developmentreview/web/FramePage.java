package nl.koers.developmentreview.web;

import gg.jte.Content;
import nl.koers.ui.Refusals;

/// Hours, place and timetable of the day, to fill in.
///
/// @param before until when, in words: the day if there is one
public record FramePage(OprHead head, FrameForm form, Content before, Refusals refusals) {}
