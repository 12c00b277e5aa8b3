/// The life of a partnership: what was recorded of it over time, and what held on a day as Koers knew it on a day
/// (ADR 0025). Start reading at `Life`.
@NullMarked
package nl.koers.register.internal.life;

import org.jspecify.annotations.NullMarked;
