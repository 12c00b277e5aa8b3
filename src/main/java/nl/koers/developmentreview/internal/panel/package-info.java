/// Step 2: themes, visitors, members, chair and secretary, and the settling of the panel.
@NullMarked
package nl.koers.developmentreview.internal.panel;

import org.jspecify.annotations.NullMarked;
