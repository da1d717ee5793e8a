package vn.saolang.gs1.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.saolang.gs1.Element;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.gs1.Reason;

/** Which elements may stand together (General Specifications 4.14), asked in this order: exclusions, partners, repeats, signature. */
public final class Associations {

    private static final String SIGNATURE = "8030";

    /** Keys whose serial component is a part of their own value. */
    private static final Set<String> SERIAL_WITHIN = Set.of("253", "255", "8003");

    private Associations() {}

    /** Refuses elements that may not stand together; the identifier at fault is the one whose rule is broken. */
    public static void require(List<Element> elements) {
        List<ApplicationIdentifier> all = elements.stream()
                .map(Element::ai)
                .distinct()
                .map(ApplicationIdentifier::of)
                .toList();
        all.forEach(ai -> requireNoneExcluded(ai, all));
        all.forEach(ai -> requirePartners(ai, all));
        requireEqualRepeats(elements);
        if (present(SIGNATURE, "", all)) elements.forEach(Associations::requireSerial);
    }

    private static void requireNoneExcluded(ApplicationIdentifier ai, List<ApplicationIdentifier> all) {
        for (String beginning : ai.excluded()) {
            for (ApplicationIdentifier other : all) {
                if (other != ai && other.ai().startsWith(beginning)) {
                    throw Gs1Exception.of(ai.ai(), Reason.NOT_TOGETHER, "AI (" + other.ai() + ")");
                }
            }
        }
    }

    private static void requirePartners(ApplicationIdentifier ai, List<ApplicationIdentifier> all) {
        for (List<List<String>> alternatives : ai.partners()) {
            if (!isMet(alternatives, ai.ai(), all)) {
                throw Gs1Exception.of(ai.ai(), Reason.MISSING_PARTNER, words(alternatives));
            }
        }
    }

    // loops, not streams: this is most of the work of reading a link
    private static boolean isMet(List<List<String>> alternatives, String of, List<ApplicationIdentifier> all) {
        for (List<String> group : alternatives) {
            boolean complete = true;
            for (String beginning : group) complete &= present(beginning, of, all);
            if (complete) return true;
        }
        return false;
    }

    private static boolean present(String beginning, String except, List<ApplicationIdentifier> all) {
        for (ApplicationIdentifier other : all) {
            if (other.ai().startsWith(beginning) && !other.ai().equals(except)) return true;
        }
        return false;
    }

    private static String words(List<List<String>> alternatives) {
        return alternatives.stream()
                .map(group -> group.stream()
                        .map(beginning -> "(" + beginning + "n".repeat(Math.max(0, missing(beginning))) + ")")
                        .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(" or "));
    }

    /** Beginnings that are no identifier of their own stand for four digits. */
    private static int missing(String beginning) {
        return AiTable.find(beginning) == null ? 4 - beginning.length() : 0;
    }

    private static void requireEqualRepeats(List<Element> elements) {
        Map<String, String> first = new HashMap<>();
        for (Element element : elements) {
            String before = first.putIfAbsent(element.ai(), element.value());
            if (before != null && !before.equals(element.value())) {
                throw Gs1Exception.of(element.ai(), Reason.DIFFERENT_VALUES);
            }
        }
    }

    private static void requireSerial(Element element) {
        if (SERIAL_WITHIN.contains(element.ai())
                && element.value().length()
                        == ApplicationIdentifier.of(element.ai()).shortest()) {
            throw Gs1Exception.of(element.ai(), Reason.SERIAL_NEEDED);
        }
    }
}
