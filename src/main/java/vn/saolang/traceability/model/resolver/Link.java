package vn.saolang.traceability.model.resolver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One link of the resolver.
 *
 * @param type canonical, see {@link LinkType}
 * @param href http or https; may hold templates such as {@code {lotnumber}}
 * @param mediaType of what is linked, null when not told
 * @param hreflang languages it is in; empty when not told
 * @param context for whom or what it is meant; empty for all
 */
public record Link(
        String type,
        String href,
        String title,
        @Nullable String mediaType,
        List<String> hreflang,
        List<String> context) {

    public Link {
        hreflang = List.copyOf(hreflang);
        context = List.copyOf(context);
    }

    Link leadingTo(String address) {
        return new Link(type, address, title, mediaType, hreflang, context);
    }
}
