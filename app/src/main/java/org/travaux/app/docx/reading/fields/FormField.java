package org.travaux.app.docx.reading.fields;

import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.ArrayList;
import java.util.List;

/** What an old form field shows that holds no text: a box that is ticked or not, or a list. */
public final class FormField {
    private final XmlPart part;
    private final List<String> entries = new ArrayList<>();
    private int usual;
    private int chosen = -1;

    private FormField(XmlPart part) {
        this.part = part;
    }

    /**
     * Reads the {@code ffData} element that was entered last: a box as {@code ☒} or {@code ☐}, a
     * list as the entry that is chosen in it; empty for a field that holds a text.
     */
    public static String shown(XmlPart part) throws WordException {
        String[] shown = {""};
        part.children(
                name -> {
                    switch (name) {
                        case "w:checkBox" -> shown[0] = new FormField(part).box();
                        case "w:ddList" -> shown[0] = new FormField(part).entry();
                        default -> {}
                    }
                });
        return shown[0];
    }

    private String box() throws WordException {
        part.children(
                name -> {
                    switch (name) {
                        case "w:default" -> usual = part.isOn() ? 1 : 0;
                        case "w:checked" -> chosen = part.isOn() ? 1 : 0;
                        default -> {}
                    }
                });
        return (chosen < 0 ? usual : chosen) > 0 ? "☒" : "☐";
    }

    private String entry() throws WordException {
        part.children(
                name -> {
                    switch (name) {
                        case "w:default" -> usual = part.number(0);
                        case "w:result" -> chosen = part.number(0);
                        case "w:listEntry" -> entries.add(part.value());
                        default -> {}
                    }
                });
        int at = chosen < 0 ? usual : chosen;
        return at >= 0 && at < entries.size() ? entries.get(at).strip() : "";
    }
}
