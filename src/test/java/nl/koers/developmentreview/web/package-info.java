/// The counter of the peer review.
@NullMarked
package nl.koers.developmentreview.web;

import org.jspecify.annotations.NullMarked;
