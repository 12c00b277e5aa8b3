/// Step 2: themes, visitors, members, chair and secretary, and the settling of the panel. Start reading at `Panel`;
/// what makes it complete is a line each in `PanelRule`.
@NullMarked
package nl.koers.developmentreview.internal.panel;

import org.jspecify.annotations.NullMarked;
