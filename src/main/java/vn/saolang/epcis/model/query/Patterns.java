package vn.saolang.epcis.model.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.saolang.epcis.model.event.Identifier.Place;
import vn.saolang.epcis.model.query.Condition.Match;
import vn.saolang.gs1.EpcUri;

/** Identifiers and EPC patterns ({@code urn:epc:idpat:…*}) as a query names them, in the form in which they are kept. */
final class Patterns {

    private static final String ROOT = "https://id.gs1.org/";
    private static final Pattern ITEM = Pattern.compile("urn:epc:idpat:sgtin:\\d+\\.\\d+\\.\\*");
    private static final Pattern COMPANY_ITEMS = Pattern.compile("urn:epc:idpat:sgtin:(\\d{6,12})\\.\\*\\.\\*");
    private static final Pattern COMPANY_UNITS = Pattern.compile("urn:epc:idpat:sscc:(\\d{6,12})\\.\\*");
    private static final Set<Place> CLASSES =
            Set.of(Place.CLASS, Place.CHILD_CLASS, Place.INPUT_CLASS, Place.OUTPUT_CLASS);

    private Patterns() {}

    /** The condition that one of the identifiers in these places matches one of the values. */
    static Match match(Set<Place> places, List<String> values) {
        List<String> uris = new ArrayList<>();
        List<String> prefixes = new ArrayList<>();
        boolean classes = CLASSES.containsAll(places);
        for (String value : values) {
            Matcher items = COMPANY_ITEMS.matcher(value);
            Matcher units = COMPANY_UNITS.matcher(value);
            if (items.matches()) {
                prefixes.addAll(digitThen("01/", items.group(1)));
            } else if (units.matches()) {
                prefixes.addAll(digitThen("00/", units.group(1)));
            } else if (ITEM.matcher(value).matches() && !classes) {
                prefixes.add(EpcUri.canonical(value) + "/21/");
            } else {
                uris.add(EpcUri.canonical(value));
            }
        }
        return new Match(places, uris.stream().distinct().toList(), prefixes);
    }

    /** Before the company prefix stands an indicator or extension digit, which may be any. */
    private static List<String> digitThen(String key, String company) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> ROOT + key + digit + company)
                .toList();
    }
}
