/// How pages are drawn and errors shown.
@NullMarked
package nl.koers.ui.web;

import org.jspecify.annotations.NullMarked;
