/// The counter of planning: a partnership says whether it is willing to visit, and sees the visits it made.
@NullMarked
package nl.koers.planning.web;

import org.jspecify.annotations.NullMarked;
