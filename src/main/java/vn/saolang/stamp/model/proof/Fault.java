package vn.saolang.stamp.model.proof;

/** What may be wrong with a printed code. */
public enum Fault {
    /** The roll has the position, but no stamp has it. */
    NO_STAMP,
    /** Its code does not read back to the stamp under the keys of this installation. */
    SIGNATURE,
    /** The address printed on it leads to no page. */
    NO_PAGE,
    /** A scan would say that it is not in the system. */
    NOT_KNOWN,
    /** It is on a lot whose diary tells nothing a scan may show, or on none and its package size tells too little. */
    NO_ORIGIN
}
