package nl.koers.people;

import nl.koers.ui.Onward;
import org.springframework.ui.Model;

/// The page on which one says who one is: a mail address and a password, and in the demonstration the personas.
public interface SignInDoor {
    /// @return the name of the view
    String show(Onward onward, Model model);
}
