package vn.saolang.regulation.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.saolang.regulation.LegalTerms;
import vn.saolang.regulation.LegalTerms.Term;

/** Reads the terms of a law from its data file. */
final class TermsFile {

    private TermsFile() {}

    static LegalTerms read(Node root) {
        root.only(Set.of("terms", "name", "from", "before", "confirm", "days"));
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Node one : root.nodes("days")) {
            one.only(Set.of("term", "days", "complex", "remote", "remote-complex", "clause"));
            int days = one.whole("days");
            int complex = one.has("complex") ? one.whole("complex") : days;
            int remote = one.has("remote") ? one.whole("remote") : days;
            int both = one.has("remote-complex") ? one.whole("remote-complex") : Math.max(complex, remote);
            if (days < 1 || complex < days || remote < days || both < Math.max(complex, remote)) {
                throw one.wrong("days", "must be at least 1, and no longer than those of a complex or remote case");
            }
            Term term = new Term(days, complex, remote, both, one.text("clause"));
            if (terms.put(one.text("term"), term) != null) throw one.wrong("term", "stands twice");
        }
        return new LegalTerms(
                root.text("terms"),
                root.text("name"),
                root.date("from"),
                root.dateOrNull("before"),
                root.flag("confirm"),
                terms);
    }
}
