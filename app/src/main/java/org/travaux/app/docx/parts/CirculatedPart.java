package org.travaux.app.docx.parts;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.records.Circulated;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a document was sent to a delegation as, in its custom properties (ECMA-376, part 1, §22.3):
 * word processors keep them when the document is saved again.
 */
public final class CirculatedPart {
    static final String NAME = "docProps/custom.xml";

    static final String CONTENT_TYPE =
            "<Override PartName=\"/docProps/custom.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.custom-properties+xml\"/>";

    static final String RELATIONSHIP =
            "<Relationship Id=\"custom\" Type=\"http://schemas.openxmlformats.org/officeDocument"
                    + "/2006/relationships/custom-properties\" Target=\"docProps/custom.xml\"/>";

    static final String[] NAMESPACES = {
        "xmlns",
        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt",
        "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    };

    /** That of properties that users give names to. */
    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /** The first number that is free. */
    private static final int FIRST = 2;

    private static final String PREFIX = "Travaux";
    private static final String TO = PREFIX + "To";
    private static final String SYMBOL = PREFIX + "Symbol";
    private static final String REVISION = PREFIX + "Revision";
    private static final String STATE = PREFIX + "State";
    private static final String DEADLINE = PREFIX + "Deadline";

    private CirculatedPart() {}

    static void write(Circulated circulated, Xml xml) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(TO, circulated.to());
        properties.put(SYMBOL, circulated.symbol());
        properties.put(REVISION, circulated.revision());
        properties.put(STATE, circulated.state());
        properties.put(DEADLINE, circulated.deadline());
        int number = FIRST;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            if (!property.getValue().isEmpty()) {
                xml.element(
                        "property",
                        value -> value.element("vt:lpwstr", text -> text.text(property.getValue())),
                        "fmtid",
                        FORMAT,
                        "pid",
                        Integer.toString(number++),
                        "name",
                        property.getKey());
            }
        }
    }

    /** Whether a property with that name says something of it. */
    public static boolean isOne(String property) {
        return property.startsWith(PREFIX);
    }

    /**
     * What a document says that it was sent as, without what can't be; null if it does not say to
     * whom.
     *
     * @param properties its custom properties by their names
     */
    public static @Nullable Circulated of(Map<String, String> properties) {
        String to = properties.getOrDefault(TO, "").strip();
        String state = properties.getOrDefault(STATE, "").strip().toLowerCase(Locale.ROOT);
        String deadline = properties.getOrDefault(DEADLINE, "").strip();
        return to.isEmpty()
                ? null
                : new Circulated(
                        to,
                        properties.getOrDefault(SYMBOL, ""),
                        properties.getOrDefault(REVISION, ""),
                        Circulated.isState(state) ? state : "",
                        Circulated.isDeadline(deadline) ? deadline : "");
    }
}
