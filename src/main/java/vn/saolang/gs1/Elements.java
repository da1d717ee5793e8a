package vn.saolang.gs1;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import vn.saolang.gs1.model.ApplicationIdentifier;
import vn.saolang.gs1.model.Associations;
import vn.saolang.gs1.model.ElementStrings;

/**
 * What GS1 data says about one thing: application identifiers and values, in the order they were given. Every value has the
 * format of its identifier; whether they may stand together is asked by {@link #associated()}.
 *
 * @param list at least one; an identifier may repeat
 */
public record Elements(List<Element> list) {

    /** Refuses no elements, unknown identifiers and values against their format. */
    public Elements {
        list = List.copyOf(list);
        if (list.isEmpty()) throw Gs1Exception.of(null, Reason.NO_ELEMENTS);
        list.forEach(element -> ApplicationIdentifier.of(element.ai()).requireLength(element.value()));
        list.forEach(element -> ApplicationIdentifier.of(element.ai()).requireContent(element.value()));
    }

    /** Of values by application identifier, in the map's order. */
    public static Elements of(Map<String, String> values) {
        List<Element> list = new ArrayList<>(values.size());
        values.forEach((ai, value) -> list.add(new Element(ai, value)));
        return new Elements(list);
    }

    /** Reads an element string: bracketed as {@code (01)…(10)…} with {@code \(} for a bracket in a value, or begun by FNC1 as ^. */
    public static Elements parse(String text) {
        return new Elements(text.startsWith("^") ? ElementStrings.unbracketed(text) : ElementStrings.bracketed(text));
    }

    /** These elements, when they may stand together (General Specifications 4.14) and repeat no identifier with another value. */
    public Elements associated() {
        Associations.require(list);
        return this;
    }

    /** The first value of an application identifier. */
    public Optional<String> value(String ai) {
        return list.stream()
                .filter(element -> element.ai().equals(ai))
                .map(Element::value)
                .findFirst();
    }

    /** First value by application identifier, in order. */
    public SequencedMap<String, String> values() {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        list.forEach(element -> values.putIfAbsent(element.ai(), element.value()));
        return values;
    }

    /** As {@code (01)…(10)…}, an opening bracket in a value as {@code \(}. */
    public String bracketed() {
        return ElementStrings.bracketed(list);
    }

    /** As a symbol carries it, FNC1 as ^: in front, and after each value of no predefined length that is not the last. */
    public String unbracketed() {
        return ElementStrings.unbracketed(list);
    }
}
