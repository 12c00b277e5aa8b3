package nl.koers.developmentreview.web;

import java.util.List;
import java.util.Map;
import nl.koers.ui.Refusals;

/// A conversation or a pause, to fill in; a conversation that is there has its guests below it.
///
/// @param item its id, or `nieuw`
/// @param now what stands there when someone else changed it meanwhile; empty otherwise
/// @param day the hours of the day, in words
public record ItemPage(
        OprHead head,
        String item,
        ItemForm form,
        String now,
        String day,
        Map<String, String> leaders,
        Map<String, String> layers,
        Map<String, String> questions,
        List<Guest> guests,
        PartnerForm guest,
        Refusals refusals) {

    public boolean isNew() {
        return item.equals("nieuw");
    }

    public record Guest(String words, String href) {}
}
