package vn.saolang.files.model;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the two small XML parts that say what an office file consists of; never follows an entity or a DTD. */
final class OfficeXml {

    /** Word notes the author's own template as file:///C:…; an address on another machine is what is dangerous. */
    private static final Pattern REMOTE = Pattern.compile("^(https?:|ftp:|\\\\\\\\|file:/{2,3}[/\\\\]{2})");

    private OfficeXml() {}

    /** Every content type named, in lower case. */
    static Set<String> contentTypes(InputStream contents) throws XMLStreamException {
        Set<String> types = new HashSet<>();
        XMLStreamReader xml = reader(contents);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                types.add(attribute(xml, "ContentType"));
            }
        }
        return types;
    }

    /** Whether a relation fetches a template from elsewhere, which may bring macros at opening. */
    static boolean fetchesTemplate(InputStream relations) throws XMLStreamException {
        XMLStreamReader xml = reader(relations);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && attribute(xml, "Type").endsWith("/attachedtemplate")
                    && attribute(xml, "TargetMode").equals("external")
                    && REMOTE.matcher(attribute(xml, "Target")).find()) {
                return true;
            }
        }
        return false;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    private static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(content);
    }
}
