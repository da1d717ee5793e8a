package vn.saolang.epcis.model.vocabulary;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The standard vocabularies and the ways in which their words are written: bare, as web address, as URN, compact. */
public final class Vocabulary {

    private static final String CBV_WEB = "https://ref.gs1.org/cbv/";
    private static final String CBV_URN = "urn:epcglobal:cbv:";
    private static final String GS1_WEB = "https://gs1.org/voc/";

    private Vocabulary() {}

    /** Which list of words a value is from. */
    public enum Kind {
        BIZ_STEP("BizStep-", "bizstep:", Terms.BIZ_STEPS),
        DISPOSITION("Disp-", "disp:", Terms.DISPOSITIONS),
        TRANSACTION_TYPE("BTT-", "btt:", Terms.TRANSACTION_TYPES),
        SOURCE_DESTINATION_TYPE("SDT-", "sdt:", Terms.SOURCE_DESTINATION_TYPES),
        ERROR_REASON("ER-", "er:", Terms.ERROR_REASONS),
        COMPONENT("Comp-", "comp:", Terms.COMPONENTS),
        MEASUREMENT(null, null, Terms.MEASUREMENTS),
        ALERT(null, null, Terms.ALERTS);

        private final String web;
        private final String compact;
        private final @Nullable String urn;
        private final Set<String> terms;

        Kind(@Nullable String prefix, @Nullable String urn, Set<String> terms) {
            this.web = prefix == null ? GS1_WEB : CBV_WEB + prefix;
            this.compact = prefix == null ? "gs1:" : "cbv:" + prefix;
            this.urn = urn == null ? null : CBV_URN + urn;
            this.terms = terms;
        }

        /** Whether the bare word is one of the standard's. */
        public boolean has(String term) {
            return terms.contains(term);
        }
    }

    /**
     * The form in which values are compared.
     *
     * @return the bare word of the standard however it was written; every other value unchanged
     */
    public static String canonical(Kind kind, String value) {
        String rest = rest(kind, value);
        return rest != null && kind.has(rest) ? rest : value;
    }

    /** The web address of a value: of a bare word its page at GS1, else the value unchanged. */
    public static String expanded(Kind kind, String value) {
        return kind.has(value) ? kind.web + value : value;
    }

    /** A value in the URN form of EPCIS 1 as web address; every other value unchanged. */
    public static String withoutUrn(String value) {
        if (!value.startsWith(CBV_URN)) {
            return value;
        }
        for (Kind kind : Kind.values()) {
            if (kind.urn != null && kind != Kind.COMPONENT && value.startsWith(kind.urn)) {
                return kind.web + value.substring(kind.urn.length());
            }
        }
        return value;
    }

    private static @Nullable String rest(Kind kind, String value) {
        if (value.startsWith(kind.web)) {
            return value.substring(kind.web.length());
        }
        if (value.startsWith(kind.compact)) {
            return value.substring(kind.compact.length());
        }
        if (kind.urn != null && value.startsWith(kind.urn)) {
            return value.substring(kind.urn.length());
        }
        return null;
    }
}
