package nl.koers.ui.web;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// What comes in as text loses the signs that no database keeps and no reader sees; the words stay.
@ControllerAdvice
class TypedText {

    @InitBinder
    void withoutControlSigns(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.replaceAll("[\\p{Cc}&&[^\\r\\n\\t]]", ""));
            }
        });
    }
}
