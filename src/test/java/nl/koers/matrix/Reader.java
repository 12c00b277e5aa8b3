package nl.koers.matrix;

/// The columns of "wie leest wat": what someone is to an OPR.
public enum Reader {
    HOST,
    STUDENT,
    SECRETARY,
    CHAIR,
    MEMBER,
    COORDINATOR,
    PLATFORM,
    DUSI,
    OTHER,
    ANYONE
}
