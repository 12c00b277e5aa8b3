/// Who takes part in a partnership, and what a partnership says of itself.
@NullMarked
package nl.koers.register.internal.partners;

import org.jspecify.annotations.NullMarked;
