package org.travaux.app.docx.body;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.footnotes.Footnote;
import org.travaux.app.docx.footnotes.FootnoteMarks;
import org.travaux.app.docx.footnotes.Footnotes;
import org.travaux.app.docx.footnotes.FootnotesPart;
import org.travaux.app.docx.footnotes.NoteParagraph;
import org.travaux.app.docx.numbering.CountedLabels;
import org.travaux.app.docx.numbering.Indent;
import org.travaux.app.docx.numbering.ListLevel;
import org.travaux.app.docx.parts.KeptStyles;
import org.travaux.app.docx.style.LookXml;
import org.travaux.app.docx.style.ParagraphStyle;
import org.travaux.app.docx.text.AgreedHighlight;
import org.travaux.app.docx.text.Look;
import org.travaux.app.docx.text.Looks;
import org.travaux.app.docx.text.StyledText;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.TextRange;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Writes the paragraphs of a draft in one language. */
public final class ParagraphWriter implements FootnotesPart.Writer {
    /** The style of a label that is text. */
    public static final String LABEL = "ParagraphLabel";

    private final Xml xml;
    private final DraftReading reading;
    private final Language language;
    private final WordLanguage wordLanguage;
    private final TextWriter text;
    private final IntFunction<Look[]> looks;
    private final IntFunction<@Nullable String[]> highlights;
    private FootnoteMarks marks;

    private ParagraphWriter(
            Xml xml,
            DraftReading reading,
            Language language,
            IntFunction<Look[]> looks,
            IntFunction<@Nullable String[]> highlights) {
        this.xml = xml;
        this.reading = reading;
        this.language = language;
        this.wordLanguage = WordLanguage.of(language);
        this.text = new TextWriter(xml, wordLanguage);
        this.looks = looks;
        this.highlights = highlights;
        this.marks = marks(Footnotes.NONE, 0);
    }

    /**
     * Writes brackets and positions set apart from what is agreed, and highlights what was agreed
     * by itself.
     */
    public static ParagraphWriter negotiating(Xml xml, DraftReading reading, Language language) {
        Looks looks = new Looks(reading.in(language));
        AgreedHighlight agreed = new AgreedHighlight(reading.notation());
        return new ParagraphWriter(
                xml,
                reading,
                language,
                looks::paragraph,
                index -> agreed.of(reading.draft().paragraphs().get(index), language));
    }

    /** Writes agreed text, in which a bracket is only a bracket. */
    public static ParagraphWriter clean(Xml xml, DraftReading reading, Language language) {
        return new ParagraphWriter(
                xml,
                reading,
                language,
                paragraph -> {
                    Look[] looks =
                            new Look
                                    [reading.draft()
                                            .paragraphs()
                                            .get(paragraph)
                                            .text(language)
                                            .text()
                                            .length()];
                    Arrays.fill(looks, Look.PLAIN);
                    return looks;
                },
                _ -> new String[0]);
    }

    /** Writes marks of footnotes from now on, in a column of a table if there is one. */
    ParagraphWriter with(Footnotes footnotes, int column) {
        marks = marks(footnotes, column);
        return this;
    }

    private FootnoteMarks marks(Footnotes footnotes, int column) {
        return new FootnoteMarks(xml, footnotes, column, id -> id);
    }

    /** Writes a paragraph with its label, which {@code list} counts unless it is null. */
    void write(int index, Indent indent, CountedLabels.@Nullable NumberedList list)
            throws IOException {
        Paragraph paragraph = paragraph(index);
        xml.element(
                "w:p",
                _ -> {
                    writeProperties(paragraph, indent, list, true);
                    if (list == null) {
                        writeLabel(paragraph);
                    }
                    writeText(index);
                });
    }

    /** Writes a paragraph whose label stands elsewhere. */
    void writeWithoutLabel(int index, Indent indent) throws IOException {
        xml.element(
                "w:p",
                _ -> {
                    writeProperties(paragraph(index), indent, null, false);
                    writeText(index);
                });
    }

    @Override
    public void writeNote(Footnote note, Xml.@Nullable Content mark) throws IOException {
        StyledText words = words(note.paragraph());
        NoteParagraph.write(
                xml,
                wordLanguage,
                text,
                mark,
                _ -> text.write(words, new TextRange(note.start(), words.whole().end())));
    }

    private Paragraph paragraph(int index) {
        return reading.draft().paragraphs().get(index);
    }

    private void writeProperties(
            Paragraph paragraph,
            Indent indent,
            CountedLabels.@Nullable NumberedList list,
            boolean alone)
            throws IOException {
        xml.element(
                "w:pPr",
                _ -> {
                    xml.value("w:pStyle", ParagraphStyle.of(paragraph).id());
                    if (alone) {
                        LookXml.page(xml, paragraph);
                    }
                    if (list == null) {
                        ListLevel.write(xml, paragraph);
                    } else {
                        ListLevel.write(xml, list.level(), Integer.toString(list.id()));
                    }
                    if (alone) {
                        LookXml.direction(xml, paragraph, wordLanguage.rightToLeft());
                        LookXml.spacing(xml, paragraph);
                    } else if (wordLanguage.rightToLeft()) {
                        xml.empty("w:bidi");
                    }
                    boolean kept = alone && LookXml.indent(xml, paragraph);
                    if (!kept && list == null && !indent.equals(Indent.NONE)) {
                        indent.write(xml);
                    }
                    if (alone) {
                        LookXml.close(xml, paragraph);
                    }
                    LookXml.alignment(xml, paragraph);
                    String mark = KeptStyles.mark(paragraph);
                    if (mark != null) {
                        xml.element("w:rPr", rPr -> rPr.value("w:rStyle", mark));
                    }
                });
    }

    private void writeLabel(Paragraph paragraph) throws IOException {
        ParagraphLabel label = paragraph.label();
        if (label != null) {
            text.write(label.text(), LABEL);
            text.write(paragraph.kind() == ParagraphKind.TITLE ? " " : "\t", null);
        }
    }

    private void writeText(int index) throws IOException {
        StyledText words = words(index);
        marks.write(LookXml.words(text, paragraph(index)), index, words, words.whole());
    }

    private StyledText words(int index) {
        return new StyledText(
                paragraph(index).text(language), looks.apply(index), highlights.apply(index));
    }
}
