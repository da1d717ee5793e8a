package vn.saolang.idea.model.similar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.saolang.kernel.SearchText;

/**
 * What the comparison knows about words.
 *
 * @param same phrase as written, in small letters, to the phrase that stands for it
 * @param empty folded phrases that praise or pack
 * @param kinds folded phrases that name the kind of thing
 * @param places folded names of places of two words or more
 */
public record WordLists(Map<String, String> same, Set<String> empty, Set<String> kinds, Set<String> places) {

    /** The longest phrase, in words, that stands for one thing. */
    static final int LONGEST = 4;

    /** The lists as the data file has them. */
    public static WordLists of(List<List<String>> same, List<String> empty, List<String> kinds) {
        Map<String, String> meant = new HashMap<>();
        same.forEach(group -> group.forEach(word -> meant.put(word.toLowerCase(Locale.ROOT), group.getFirst())));
        return new WordLists(meant, folded(empty), folded(kinds), Set.of());
    }

    /** The same, with names of places. */
    public WordLists withPlaces(Set<String> names) {
        Set<String> long_ = new HashSet<>();
        names.stream().map(SearchText::fold).filter(name -> name.contains(" ")).forEach(long_::add);
        return new WordLists(same, empty, kinds, long_);
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(SearchText.fold(word)));
        return folded;
    }
}
