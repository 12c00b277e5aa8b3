/// Every page in a real browser and through the checkers: accessible, valid, light, and cheap for the database. No
/// domain rules in here. A new page enters with a line in `Visited`.
@NullMarked
package nl.koers.pages;

import org.jspecify.annotations.NullMarked;
