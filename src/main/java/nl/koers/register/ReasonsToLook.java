package nl.koers.register;

import java.time.LocalDate;
import java.util.List;

/// What other parts of the register have to say of a partnership that is a reason to look at basic quality again
/// (R56), growth for one. In sentences that are ready to be read.
public interface ReasonsToLook {
    /// @param since the day basic quality was last seen; the day it began when that was never
    List<String> of(Partnership partnership, LocalDate since);
}
