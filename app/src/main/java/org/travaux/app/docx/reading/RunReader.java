package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.fields.FormField;
import org.travaux.app.docx.reading.model.Leftover.Kind;
import org.travaux.app.docx.reading.model.Tracked;
import org.travaux.app.docx.reading.model.WordLook;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.app.docx.reading.symbols.SymbolFonts;

/** Reads one run: characters and the elements that stand for characters. */
final class RunReader {
    private static final String OUR_LABEL = "ParagraphLabel";

    private final XmlPart part;
    private final ParagraphReader paragraph;
    private final Gathered gathered;
    private final Tracked tracked;
    private final RunProperties properties = new RunProperties();
    private WordLook look = WordLook.PLAIN;

    /** The kind and id of a note whose mark is still to come in the run; null if none is. */
    private @Nullable String note;

    RunReader(XmlPart part, ParagraphReader paragraph, Tracked tracked) {
        this.part = part;
        this.paragraph = paragraph;
        this.gathered = paragraph.gathered();
        this.tracked = tracked;
    }

    /** Reads the element that was entered last. */
    void read() throws WordException {
        part.children(this::child);
        meetNote("");
    }

    private void child(String name) throws WordException {
        switch (name) {
            case "w:rPr" -> readProperties();
            case "w:t", "w:delText" -> characters(readable(part.text()));
            case "w:tab", "w:ptab" -> add("\t");
            case "w:br" -> lineBreak();
            case "w:cr" -> add("\n");
            case "w:noBreakHyphen" -> add("\u2011");
            case "w:softHyphen" -> add("\u00ad");
            case "w:sym", "symEx" -> sign();
            case "w:footnoteReference" -> note("footnote");
            case "w:endnoteReference" -> note("endnote");
            case "w:commentReference" -> paragraph.mention();
            case "w:fldChar" -> field(part.attribute("fldCharType"));
            case "w:instrText" -> gathered.fields.code(part.text());
            case "w:ruby" -> part.children(this::ruby);
            case "w:drawing", "w:pict" -> paragraph.drawing();
            case "w:contentPart" -> paragraph.leave(Kind.PICTURE, "");
            case "w:object" -> {
                paragraph.leave(Kind.EMBEDDED, "");
                paragraph.drawing();
            }
            case "mc:AlternateContent" -> part.alternatives(this::child);
            default -> {}
        }
    }

    /** Words and how they are read, which stands above them: in brackets in front of them here. */
    private void ruby(String name) throws WordException {
        switch (name) {
            case "w:rubyBase" -> part.children(run -> paragraph.inline(run, tracked));
            case "w:rt" -> {
                add(" (");
                part.children(run -> paragraph.inline(run, tracked));
                add(")");
            }
            default -> {}
        }
    }

    private void readProperties() throws WordException {
        properties.read(part);
        String style = properties.style;
        Styles styles = paragraph.styles();
        look =
                new WordLook(
                        style,
                        properties.bold != null ? properties.bold : styles.isBold(style),
                        properties.italic != null ? properties.italic : styles.isItalic(style),
                        properties.hidden != null ? properties.hidden : styles.isHidden(style));
        boolean ours = paragraph.styles().isOurs() && !properties.formattingDated;
        if (properties.formattedBy != null && !ours) {
            paragraph.leave(Kind.FORMATTING_CHANGE, properties.formattedBy.strip());
        }
    }

    /** Characters with those of fonts of signs read, and told where they can't be. */
    private String readable(String text) {
        String read = SymbolFonts.text(properties.signs, text);
        if (read.contains(SymbolFonts.UNKNOWN) && !text.contains(SymbolFonts.UNKNOWN)) {
            paragraph.leave(Kind.SIGN, properties.signs);
        }
        return read;
    }

    /** A new page or column begins within a paragraph between two words. */
    private void lineBreak() throws WordException {
        switch (part.attribute("type")) {
            case "page" -> paragraph.newPage();
            case "column" -> paragraph.gap();
            default -> add("\n");
        }
    }

    /** A mark of a field; a form field shows what is chosen in it where it has no text. */
    private void field(String type) throws WordException {
        String shown = type.equals("end") ? gathered.fields.unsaid() : "";
        gathered.fields.mark(type);
        add(shown);
        part.children(
                name -> {
                    if (name.equals("w:ffData") && type.equals("begin")) {
                        gathered.fields.shows(FormField.shown(part));
                    }
                });
    }

    private void characters(String text) throws WordException {
        if (note != null) {
            meetNote(text);
            return;
        }
        if (meetAgain()) {
            return;
        }
        boolean seen = !text.isBlank() && !gathered.fields.isCode();
        if (seen && properties.underlined) {
            paragraph.leave(Kind.UNDERLINED, "");
        }
        if (seen && properties.struck) {
            paragraph.leave(Kind.STRUCK_THROUGH, text.strip());
        }
        if (seen && properties.raised) {
            paragraph.leave(Kind.RAISED_OR_LOWERED, text.strip());
        }
        boolean label = paragraph.styles().isOurs() && OUR_LABEL.equals(look.style());
        if (seen && !label && text.chars().anyMatch(Character::isLetter)) {
            paragraph.see(capitals());
        }
        if (seen && !label && !look.hidden()) {
            paragraph.see(properties.colour(), text);
        }
        add(text);
    }

    private @Nullable Boolean capitals() {
        if (properties.capitals != null) {
            return properties.capitals;
        }
        boolean styled = paragraph.styles().isCapitals(properties.style);
        return styled ? Boolean.TRUE : null;
    }

    private void add(String text) throws WordException {
        paragraph.text(text, look, properties.language, tracked);
    }

    private void sign() throws WordException {
        String written = part.attribute("char");
        int code;
        try {
            code = Integer.parseInt(written, 16);
        } catch (NumberFormatException e) {
            code = 0;
        }
        String sign = SymbolFonts.sign(part.attribute("font"), code);
        if (note != null) {
            meetNote(sign == null ? "" : sign);
            return;
        }
        if (sign == null) {
            paragraph.leave(Kind.SIGN, part.attribute("font"));
        }
        add(sign == null ? SymbolFonts.UNKNOWN : sign);
    }

    private void note(String kind) throws WordException {
        note = kind + part.attribute("id");
        if (!XmlPart.isOn(part.attribute("customMarkFollows"), false)) {
            meetNote("");
        }
    }

    /** Adds the mark of a note that was met, given the signs that stand for it, if any do. */
    private void meetNote(String custom) throws WordException {
        String met = note;
        note = null;
        if (met != null && !gathered.fields.isCode()) {
            add("[^" + paragraph.meetNote(met, custom.strip()) + "]");
        }
    }

    /** Whether a field refers to a note here, whose mark then stands for all that it shows. */
    private boolean meetAgain() throws WordException {
        String bookmark = gathered.fields.noteReference();
        if (bookmark == null || gathered.fields.isLeft()) {
            return bookmark != null;
        }
        String label = paragraph.meetNoteAgain(bookmark);
        if (label != null) {
            gathered.fields.leaveResult();
            add("[^" + label + "]");
        }
        return label != null;
    }
}
