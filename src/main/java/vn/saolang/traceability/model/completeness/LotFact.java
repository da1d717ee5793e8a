package vn.saolang.traceability.model.completeness;

/** A thing that may be known of a lot; the data files of the acts say which of them each item needs. */
public enum LotFact {
    PRODUCT_NAME,
    /** A photo of the product, or one beside an entry of the lot's diary. */
    PICTURE,
    PRODUCER_NAME,
    PRODUCER_ADDRESS,
    /** Number of the registration paper, or the GS1 company prefix. */
    PRODUCER_NUMBER,
    /** The diary reaches back to a harvest or a purchase, without a gap. */
    STAGES,
    /** The making of the lot stands in the diary, with its time. */
    MADE_TIME,
    /** Product code, place code, lot and time together. */
    TRACE_CODE,
    /** Applies when one was told. */
    BRAND,
    /** Applies when one was told. */
    EXPIRY,
    STANDARD,
    GTIN,
    /** The commune of the place where the lot was made. */
    ORIGIN,
    /** A passed test or a valid recognition; applies when the lot was tested or its product recognised once. */
    CERTIFICATES,
    /** Applies when one was told. */
    WARNING
}
