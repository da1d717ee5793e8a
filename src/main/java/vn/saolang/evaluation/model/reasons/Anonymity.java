package vn.saolang.evaluation.model.reasons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.saolang.kernel.SearchText;

/** Finds in a comment what would tell who wrote it: a member's name, or the agency sat for. Pure. */
public final class Anonymity {

    private static final String TITLES =
            "(ong|ba|anh|chi|co|chu|bac|dong chi|d c|ts|ths|pgs|gs|giam doc|pho giam doc|chu tich|pho chu tich)";
    private static final Pattern AGENCY = Pattern.compile(
            "(?:^| )((?:so|bo|cuc|chi cuc|vien|truong|lien minh|hoi|trung tam|van phong|uy ban|ubnd|ngan hang) \\S+ .*)$");
    private static final Pattern ANY_AGENCY =
            Pattern.compile("(?<![\\p{L}])(?:Sở|Cục|Chi cục|Viện|Bộ|Liên minh) \\p{Lu}\\p{L}*(?: \\p{Ll}+)?");

    private Anonymity() {}

    /** Somebody who must not be recognised, and the agency sat for (empty when none). */
    public record Person(String name, String agency) {}

    /** What gives somebody away, as found in the text; empty when nothing does. */
    public static List<String> traces(String text, Collection<Person> people) {
        String folded = " " + SearchText.fold(text) + " ";
        List<String> found = new ArrayList<>();
        for (Person one : people) {
            if (namedIn(folded, SearchText.fold(one.name()))) {
                add(found, one.name());
            }
            if (agencyIn(folded, SearchText.fold(one.agency()))) {
                add(found, one.agency());
            }
        }
        Matcher other = ANY_AGENCY.matcher(text);
        while (other.find()) {
            add(found, other.group());
        }
        return found;
    }

    /** The whole name; or the given name after a form of address; or middle and given name of a name of three words. */
    private static boolean namedIn(String folded, String name) {
        String[] words = name.split(" ");
        if (words.length < 2) {
            return false;
        }
        String given = words[words.length - 1];
        boolean addressed = Pattern.compile(" " + TITLES + " " + Pattern.quote(given) + " ")
                .matcher(folded)
                .find();
        boolean shortened = words.length > 2 && folded.contains(" " + words[words.length - 2] + " " + given + " ");
        return folded.contains(" " + name + " ") || addressed || shortened;
    }

    /** The agency as entered, or what follows the office held in it: "Phó Giám đốc Sở Công Thương". */
    private static boolean agencyIn(String folded, String agency) {
        if (!agency.contains(" ")) {
            return false;
        }
        Matcher part = AGENCY.matcher(agency);
        return folded.contains(" " + agency + " ") || (part.find() && folded.contains(" " + part.group(1) + " "));
    }

    private static void add(List<String> found, String what) {
        if (!found.contains(what)) {
            found.add(what);
        }
    }
}
