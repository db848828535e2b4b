package org.travaux.app.docx.metadata;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.metadata.Trace.Kind;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.Set;
import java.util.regex.Pattern;

/** What the elements of one part tell. */
final class ElementTraces {
    private final XmlPart part;

    /** How a path begins that leads to a file of somebody's. */
    private static final Pattern PATH =
            Pattern.compile("(?:file:|[A-Za-z]:[\\\\/]|\\\\\\\\|/(?:Users|home|Volumes)/).*");

    private final Traces traces;
    private final Set<String> hiddenStyles;
    private final boolean furniture;

    /** Whether what is met belongs to a run of text and not to a paragraph's end or to a style. */
    private boolean inRun;

    /** Whether the paragraph or the run is hidden in which text would be. */
    private boolean hiddenParagraph;

    private boolean hiddenRun;

    /** Whether it was told of the run that it is hidden. */
    private boolean told;

    private ElementTraces(
            XmlPart part, Traces traces, Set<String> hiddenStyles, boolean furniture) {
        this.part = part;
        this.traces = traces;
        this.hiddenStyles = hiddenStyles;
        this.furniture = furniture;
    }

    /**
     * Finds what a part tells.
     *
     * @param hiddenStyles the ids of the styles in which text is hidden
     * @param furniture whether the part stands at the head or the foot of pages
     */
    static void find(XmlPart part, Traces traces, Set<String> hiddenStyles, boolean furniture)
            throws WordException {
        part.elements(new ElementTraces(part, traces, hiddenStyles, furniture)::look);
    }

    private void look(String name) throws WordException {
        part.attributes(this::attribute);
        Kind property = property(name);
        if (property != null) {
            describe(property, part.text());
            return;
        }
        switch (name) {
            case "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel" -> change();
            case "w:cellMerge", "w:numberingChange", "w:sectPrChange", "w:pPrChange" -> change();
            case "w:tblPrChange", "w:tblPrExChange", "w:trPrChange", "w:tcPrChange" -> change();
            case "w:rPrChange" -> {
                change();
                inRun = false;
            }
            case "w:comment" -> traces.add(Kind.COMMENTS, part.attribute("author"));
            case "person" -> add(Kind.PEOPLE, part.attribute("author"));
            case "w:p" -> {
                traces.seen(" ");
                hiddenParagraph = false;
            }
            case "w:pPr" -> inRun = false;
            case "w:pStyle" -> hiddenParagraph = hiddenStyles.contains(part.value());
            case "w:r" -> {
                inRun = true;
                hiddenRun = hiddenParagraph;
                told = false;
            }
            case "w:rStyle" -> hiddenRun |= inRun && hiddenStyles.contains(part.value());
            case "w:vanish" -> hiddenRun = inRun ? part.isOn() : hiddenRun;
            case "w:t" -> text();
            case "w:delText", "w:sym" -> tellIfHidden();
            case "textpath" -> {
                if (furniture) {
                    add(Kind.WATERMARK, part.attribute("string"));
                }
            }
            case "w:removePersonalInformation" -> {
                if (part.isOn()) {
                    traces.add(Kind.NAMES_REMOVED, "");
                }
            }
            case "w:rsid", "w:rsidRoot" -> traces.add(Kind.REVISION_IDS, "");
            case "Relationship" -> relationship();
            case "property" -> traces.add(Kind.CUSTOM_PROPERTIES, part.attribute("name"));
            default -> {}
        }
    }

    private void text() throws WordException {
        boolean seen = !hiddenRun;
        tellIfHidden();
        if (seen) {
            traces.seen(part.text());
        }
    }

    private void tellIfHidden() {
        if (hiddenRun && !told) {
            traces.add(Kind.HIDDEN_TEXT, "");
            told = true;
        }
    }

    /** A title and a subject tell nothing where the text says the same. */
    private void describe(Kind property, String words) {
        boolean mayBeSaid = property == Kind.TITLE || property == Kind.SUBJECT;
        if (mayBeSaid && !words.isBlank()) {
            traces.addUnlessSaid(property, words);
        } else {
            add(property, words);
        }
    }

    private void change() {
        traces.add(Kind.CHANGES, part.attribute("author"));
    }

    private void attribute(String name, String value) {
        if (name.startsWith("rsid")) {
            traces.add(Kind.REVISION_IDS, "");
        } else if (name.equals("date")) {
            traces.add(Kind.DATE, value);
        } else if (Set.of("descr", "title", "alt", "name").contains(name)
                && PATH.matcher(value).matches()) {
            traces.add(Kind.PATH, value);
        }
    }

    private void add(Kind kind, String detail) {
        if (!detail.isBlank()) {
            traces.add(kind, detail);
        }
    }

    private static @Nullable Kind property(String element) {
        return switch (element) {
            case "creator" -> Kind.AUTHOR;
            case "lastModifiedBy" -> Kind.LAST_MODIFIED_BY;
            case "title" -> Kind.TITLE;
            case "subject" -> Kind.SUBJECT;
            case "keywords" -> Kind.KEYWORDS;
            case "description" -> Kind.DESCRIPTION;
            case "category" -> Kind.CATEGORY;
            case "Company" -> Kind.COMPANY;
            case "Manager" -> Kind.MANAGER;
            case "Application" -> Kind.PROGRAM;
            case "created", "modified", "lastPrinted" -> Kind.DATE;
            case "Template" -> Kind.TEMPLATE;
            case "HyperlinkBase" -> Kind.PATH;
            default -> null;
        };
    }

    private void relationship() {
        String target = part.attribute("Target");
        if (part.attribute("Type").endsWith("/attachedTemplate")) {
            traces.add(Kind.TEMPLATE, target);
        } else if (part.attribute("TargetMode").equalsIgnoreCase("external")) {
            boolean path = target.startsWith("file:") || target.startsWith("\\\\");
            traces.add(path ? Kind.PATH : Kind.LINK, target);
        }
    }
}
