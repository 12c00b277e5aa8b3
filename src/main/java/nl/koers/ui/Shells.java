package nl.koers.ui;

import jakarta.servlet.http.HttpServletRequest;

/// Makes the shell around a page; the room that knows people implements it.
public interface Shells {
    Shell around(HttpServletRequest request);
}
