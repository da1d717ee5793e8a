package vn.saolang.stamp.model.outlet;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.kernel.Refusal;

/** What an outlet must tell, and how many a product may have. */
public final class OutletRules {

    /** The page of a package shows them all, on a phone. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST = 300;

    private OutletRules() {}

    /**
     * Every defect.
     *
     * @param known outlets of the product so far
     */
    public static List<Refusal> defects(OutletDraft draft, int known) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.name().isEmpty() || draft.name().length() > LONGEST_NAME) {
            defects.add(Refusal.of("stamp.OUTLET_NAME", "name", Integer.toString(LONGEST_NAME)));
        }
        if (draft.address().length() > LONGEST) {
            defects.add(Refusal.of("stamp.OUTLET_ADDRESS", "address", Integer.toString(LONGEST)));
        }
        if (draft.address().isEmpty() && draft.web().isEmpty()) {
            defects.add(Refusal.of("stamp.OUTLET_NOWHERE", "address"));
        }
        if (!draft.web().isEmpty() && !isOfTheWeb(draft.web())) {
            defects.add(Refusal.of("stamp.OUTLET_WEB", "web"));
        }
        if (known >= MOST) {
            defects.add(Refusal.whole("stamp.OUTLET_TOO_MANY", Integer.toString(MOST)));
        }
        return defects;
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI web = new URI(address);
            return address.length() <= LONGEST
                    && ("https".equals(web.getScheme()) || "http".equals(web.getScheme()))
                    && web.getHost() != null
                    && web.getHost().contains(".")
                    && web.getUserInfo() == null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
