package vn.saolang.idea.model.similar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.saolang.idea.model.similar.LookAlike.Reason;
import vn.saolang.kernel.SearchText;

/** Finds what looks like an idea, by name and description, and says why. */
public final class Similarity {

    /** From this share of common weight, in hundredths, two names are near. */
    private static final int NEAR = 65;

    private static final int SHINGLE = 3;
    private static final int FEWEST_SHINGLES = 8;

    private final NameReader reader;

    public Similarity(WordLists lists) {
        this.reader = new NameReader(lists);
    }

    /**
     * What looks like the idea, the most alike first.
     *
     * @param name of the idea
     * @param maker name of its entity
     * @param most how many are told
     */
    public List<LookAlike> of(String name, String maker, String description, Collection<Known> among, int most) {
        List<Term> terms = reader.read(name, maker);
        Set<String> sentences = shingles(description);
        String told = " " + SearchText.fold(description) + " ";
        return among.stream()
                .flatMap(one -> judge(terms, sentences, told, one).stream())
                .sorted(Comparator.comparing(LookAlike::reason)
                        .thenComparing(Comparator.comparingInt(LookAlike::score).reversed())
                        .thenComparing(one -> one.known().name()))
                .limit(most)
                .toList();
    }

    private Optional<LookAlike> judge(List<Term> terms, Set<String> sentences, String told, Known other) {
        List<Term> theirs = reader.read(other.name(), other.maker());
        List<Term> common = terms.stream()
                .filter(one -> theirs.stream().anyMatch(their -> sameWord(one.key(), their.key())))
                .toList();
        int shared = weight(common);
        int whole = weight(terms) + weight(theirs);
        int score = whole == 0 ? 0 : 200 * shared / whole;
        Reason reason = byName(terms, theirs, common, score);
        if (reason == null) {
            reason = byDescription(terms, theirs, sentences, told, other);
        }
        List<String> words = common.stream().map(Term::shown).toList();
        return reason == null ? Optional.empty() : Optional.of(new LookAlike(other, reason, score, words));
    }

    private static @org.jspecify.annotations.Nullable Reason byName(
            List<Term> mine, List<Term> theirs, List<Term> common, int score) {
        if (common.isEmpty()) {
            return null;
        }
        if (common.size() == mine.size() && mine.size() == theirs.size()) {
            return Reason.SAME_NAME;
        }
        boolean within = common.size() == Math.min(mine.size(), theirs.size());
        if (within
                && (score >= NEAR
                        || theirs.stream().allMatch(one -> one.weight() < 100)
                        || mine.stream().allMatch(one -> one.weight() < 100)
                        || common.size() > 1)) {
            return Reason.PART_OF_NAME;
        }
        return score >= NEAR ? Reason.NEAR_NAME : null;
    }

    private static @org.jspecify.annotations.Nullable Reason byDescription(
            List<Term> mine, List<Term> theirs, Set<String> sentences, String told, Known other) {
        Set<String> their = shingles(other.description());
        int fewest = Math.min(sentences.size(), their.size());
        if (fewest >= FEWEST_SHINGLES) {
            Set<String> both = new HashSet<>(sentences);
            both.retainAll(their);
            if (2 * both.size() >= fewest) {
                return Reason.SAME_DESCRIPTION;
            }
        }
        return named(theirs, told) || named(mine, " " + SearchText.fold(other.description()) + " ")
                ? Reason.NAMED_IN_DESCRIPTION
                : null;
    }

    /** Whether the whole name stands in the text; a name that says only the kind of thing would stand in too many. */
    private static boolean named(List<Term> name, String text) {
        boolean own = name.stream().filter(one -> one.weight() == 100).count() > 0;
        String phrase = String.join(" ", name.stream().map(Term::key).toList());
        return own && name.size() > 1 && text.contains(" " + phrase + " ");
    }

    private static int weight(List<Term> terms) {
        return terms.stream().mapToInt(Term::weight).sum();
    }

    /** Also words that are often spelt for one another: tr and ch, s and x, i and y. */
    private static boolean sameWord(String one, String other) {
        return one.equals(other) || (one.length() > 2 && spelt(one).equals(spelt(other)));
    }

    private static String spelt(String word) {
        return word.replaceAll("\\btr", "ch").replaceAll("\\bx", "s").replace('y', 'i');
    }

    private static Set<String> shingles(String text) {
        String[] words = SearchText.fold(text).split(" ");
        Set<String> found = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            List<String> run = new ArrayList<>();
            for (int k = 0; k < SHINGLE; k++) {
                run.add(words[i + k]);
            }
            found.add(String.join(" ", run));
        }
        return found;
    }
}
