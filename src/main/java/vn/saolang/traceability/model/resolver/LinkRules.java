package vn.saolang.traceability.model.resolver;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.saolang.kernel.Refusal;

/** What a set of links must be before the resolver leads anybody there. */
public final class LinkRules {

    private static final int MOST_LINKS = 100;
    private static final int LONGEST_HREF = 2000;
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_TAGS = 30;
    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
    private static final String MEDIA_TYPE = "[A-Za-z0-9!#$&^_.+-]{1,60}/[A-Za-z0-9!#$&^_.+-]{1,60}";

    private LinkRules() {}

    /**
     * Every defect; each names its place in the set, such as {@code links/2/href}.
     *
     * @param set link types already canonical
     */
    public static List<Refusal> defects(LinkSet set) {
        List<Refusal> defects = new ArrayList<>();
        if (set.description().length() > LONGEST_TEXT) {
            defects.add(Refusal.of("traceability.LINK_TEXT", "itemDescription", Integer.toString(LONGEST_TEXT)));
        }
        if (set.links().isEmpty() || set.links().size() > MOST_LINKS) {
            defects.add(Refusal.of("traceability.LINK_COUNT", "links", Integer.toString(MOST_LINKS)));
        } else if (set.links().stream().noneMatch(link -> link.type().equals(set.defaultType()))) {
            defects.add(Refusal.of("traceability.LINK_DEFAULT", "defaultLinktype"));
        }
        Set<String> names = Stream.concat(
                        Stream.of("0", "1"),
                        set.anchor().qualifiers().values().stream()
                                .filter(Anchor::isTemplate)
                                .map(Anchor::name))
                .collect(Collectors.toSet());
        for (int i = 0; i < set.links().size(); i++) {
            defects.addAll(defects("links/" + i + "/", set.links().get(i), names));
        }
        return defects;
    }

    private static List<Refusal> defects(String where, Link link, Set<String> names) {
        List<Refusal> defects = new ArrayList<>();
        if (LinkType.canonical(link.type()).isEmpty()) {
            defects.add(Refusal.of("traceability.LINK_TYPE", where + "linktype"));
        }
        if (!leadsToTheWeb(link.href())) {
            defects.add(Refusal.of("traceability.LINK_HREF", where + "href"));
        } else if (!names.containsAll(Levels.namesIn(link.href()))) {
            defects.add(Refusal.of("traceability.LINK_TEMPLATE", where + "href"));
        }
        if (link.title().isBlank() || link.title().length() > LONGEST_TEXT) {
            defects.add(Refusal.of("traceability.LINK_TEXT", where + "title", Integer.toString(LONGEST_TEXT)));
        }
        String mediaType = link.mediaType();
        if (mediaType != null && !mediaType.matches(MEDIA_TYPE)) {
            defects.add(Refusal.of("traceability.LINK_MEDIA_TYPE", where + "type"));
        }
        if (link.hreflang().size() > MOST_TAGS || !link.hreflang().stream().allMatch(tag -> tag.matches(LANGUAGE))) {
            defects.add(Refusal.of("traceability.LINK_LANGUAGE", where + "hreflang"));
        }
        if (link.context().size() > MOST_TAGS || !link.context().stream().allMatch(one -> one.matches("[!-~]{1,50}"))) {
            defects.add(Refusal.of("traceability.LINK_CONTEXT", where + "context"));
        }
        return defects;
    }

    /** Only http and https, with a host, without a user: nothing a browser would run, nothing that hides where it leads. */
    private static boolean leadsToTheWeb(String href) {
        String filled = href.replaceAll("\\{[A-Za-z0-9]{1,40}}", "x");
        try {
            URI uri = new URI(filled);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return href.length() <= LONGEST_HREF
                    && (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && !href.replaceFirst("(?i)^https?://([^/?#]*).*", "$1").contains("{");
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
