/// The public pages.
@NullMarked
package nl.koers.publicsite.web;

import org.jspecify.annotations.NullMarked;
