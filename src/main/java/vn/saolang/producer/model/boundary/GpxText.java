package vn.saolang.producer.model.boundary;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.saolang.producer.model.boundary.BoundaryText.Unreadable;

/** The points of a GPX text in their order: of its tracks, its routes, or single ones. */
final class GpxText {

    private static final Set<String> POINTS = Set.of("trkpt", "rtept", "wpt");
    private static final XMLInputFactory XML = safe();

    private GpxText() {}

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static List<Position> positions(String text) throws Unreadable {
        List<Position> found = new ArrayList<>();
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && POINTS.contains(reader.getLocalName())) {
                    found.add(point(reader));
                }
            }
        } catch (XMLStreamException | NumberFormatException wrong) {
            throw new Unreadable("producer.BOUNDARY_NO_TRACK");
        }
        if (found.isEmpty()) {
            throw new Unreadable("producer.BOUNDARY_NO_TRACK");
        }
        return found;
    }

    private static Position point(XMLStreamReader reader) {
        return new Position(degrees(reader, "lon"), degrees(reader, "lat"));
    }

    private static BigDecimal degrees(XMLStreamReader reader, String name) {
        String text = reader.getAttributeValue(null, name);
        if (text == null || !text.matches("-?\\d{1,3}(\\.\\d{1,20})?")) {
            throw new NumberFormatException(name);
        }
        return new BigDecimal(text);
    }
}
