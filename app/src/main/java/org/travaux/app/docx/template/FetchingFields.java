package org.travaux.app.docx.template;

import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.w3c.dom.Element;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields of a template that take what they show from elsewhere whenever the document is opened or
 * printed, and pictures that do so by their address alone.
 */
final class FetchingFields {
    private static final Set<String> FETCHING =
            Set.of(
                    "INCLUDEPICTURE",
                    "INCLUDETEXT",
                    "INCLUDE",
                    "IMPORT",
                    "LINK",
                    "DDE",
                    "DDEAUTO",
                    "DATABASE",
                    "RD");
    private static final Pattern NAME = Pattern.compile("^[\\s\\\\]*(\\p{L}+)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^\\s*(\\w+:|\\\\\\\\|//).*");
    private static final String DRAWN = "urn:schemas-microsoft-com:vml";
    private static final int LONGEST_SHOWN = 80;

    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private FetchingFields() {
        open.push(new StringBuilder());
    }

    /**
     * Refuses a part with such a field.
     *
     * @throws WordException with what the field says
     */
    static void refuse(Element root) throws WordException {
        FetchingFields fields = new FetchingFields();
        for (Element element : Dom.all(root)) {
            fields.look(element);
        }
        for (StringBuilder code : fields.open) {
            refuse(code.toString());
        }
    }

    private void look(Element element) throws WordException {
        if (Dom.isWord(element, "fldSimple")) {
            refuse(Dom.attribute(element, "instr"));
        } else if (Dom.isWord(element, "instrText")) {
            open.element().append(element.getTextContent());
        } else if (Dom.isWord(element, "fldChar")) {
            String type = Dom.attribute(element, "fldCharType");
            if (type.equals("begin")) {
                open.push(new StringBuilder());
            } else if (type.equals("end") && open.size() > 1) {
                refuse(open.pop().toString());
            }
        } else if (DRAWN.equals(element.getNamespaceURI())) {
            String source = element.getAttribute("src");
            if (ADDRESS.matcher(source).matches()) {
                throw outside(source);
            }
        }
    }

    private static void refuse(String code) throws WordException {
        Matcher name = NAME.matcher(code);
        if (name.find() && FETCHING.contains(name.group(1).toUpperCase(Locale.ROOT))) {
            throw outside(code.strip());
        }
    }

    private static WordException outside(String what) {
        return new WordException(
                Reason.TEMPLATE_OUTSIDE,
                what.length() > LONGEST_SHOWN ? what.substring(0, LONGEST_SHOWN) + "…" : what);
    }
}
