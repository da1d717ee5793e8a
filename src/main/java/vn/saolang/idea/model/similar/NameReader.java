package vn.saolang.idea.model.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.saolang.kernel.SearchText;

/** Reads a name into the terms by which it is compared. */
final class NameReader {

    private static final int OWN = 100;
    private static final int SHARED = 50;

    private final WordLists lists;
    private final Map<String, String> sameFolded = new LinkedHashMap<>();

    NameReader(WordLists lists) {
        this.lists = lists;
        lists.same().forEach((word, meant) -> {
            String folded = SearchText.fold(word);
            if (folded.contains(" ") || folded.equals("tra") || folded.equals("heo")) {
                sameFolded.put(folded, meant);
            }
        });
    }

    /** The terms of a name in its order, each once, without those that say nothing and those the maker bears in its own name. */
    List<Term> read(String name, String maker) {
        String[] words = name.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{M}\\p{N}]+");
        boolean bare =
                SearchText.fold(name).equals(name.toLowerCase(Locale.ROOT).strip());
        Set<String> own = new HashSet<>(Arrays.asList(SearchText.fold(maker).split(" ")));
        Map<String, Term> terms = new LinkedHashMap<>();
        List<Term> brand = new ArrayList<>();
        for (int at = 0; at < words.length; ) {
            int taken = longest(words, at, bare);
            String shown = String.join(" ", Arrays.asList(words).subList(at, at + taken));
            Term term = term(shown, bare);
            if (term != null && isBrand(term, own)) {
                brand.add(term);
            } else if (term != null) {
                terms.putIfAbsent(term.key(), term);
            }
            at += taken;
        }
        return terms.isEmpty() ? brand : List.copyOf(terms.values());
    }

    /** A maker's own name in the name of its product makes no other product; the kind of thing stays. */
    private static boolean isBrand(Term term, Set<String> own) {
        return term.weight() == OWN && own.containsAll(Arrays.asList(term.key().split(" ")));
    }

    private int longest(String[] words, int at, boolean bare) {
        for (int many = Math.min(WordLists.LONGEST, words.length - at); many > 1; many--) {
            String phrase = String.join(" ", Arrays.asList(words).subList(at, at + many));
            if (known(phrase, bare)) {
                return many;
            }
        }
        return 1;
    }

    private boolean known(String phrase, boolean bare) {
        String folded = SearchText.fold(phrase);
        return lists.same().containsKey(phrase)
                || (bare && sameFolded.containsKey(folded))
                || lists.empty().contains(folded)
                || lists.kinds().contains(canonical(phrase, bare))
                || lists.places().contains(folded);
    }

    private @org.jspecify.annotations.Nullable Term term(String shown, boolean bare) {
        String key = canonical(shown, bare);
        if (key.isEmpty() || lists.empty().contains(key)) {
            return null;
        }
        boolean shared = lists.kinds().contains(key) || lists.places().contains(key);
        return new Term(key, shown, shared ? SHARED : OWN);
    }

    /** Folded, with each word of another region said as the first of its group. */
    private String canonical(String phrase, boolean bare) {
        String whole = meant(phrase, bare);
        if (!whole.equals(phrase)) {
            return SearchText.fold(whole);
        }
        List<String> parts = new ArrayList<>();
        for (String word : phrase.split(" ")) {
            parts.add(SearchText.fold(meant(word, bare)));
        }
        return String.join(" ", parts).strip();
    }

    private String meant(String phrase, boolean bare) {
        String meant = lists.same().get(phrase);
        if (meant == null && bare) {
            meant = sameFolded.get(SearchText.fold(phrase));
        }
        return meant == null ? phrase : meant;
    }
}
