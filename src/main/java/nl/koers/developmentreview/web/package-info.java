/// The counter of the OPR: pages and forms.
@NullMarked
package nl.koers.developmentreview.web;

import org.jspecify.annotations.NullMarked;
