package org.travaux.app.docx.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.body.ParagraphWriter;
import org.travaux.app.docx.body.TextBody;
import org.travaux.app.docx.footnotes.FootnoteMarks;
import org.travaux.app.docx.footnotes.Footnotes;
import org.travaux.app.docx.numbering.Indent;
import org.travaux.app.docx.numbering.Indents;
import org.travaux.app.docx.numbering.ListLevel;
import org.travaux.app.docx.parts.KeptStyles;
import org.travaux.app.docx.parts.Sheets;
import org.travaux.app.docx.style.LookXml;
import org.travaux.app.docx.style.ParagraphStyle;
import org.travaux.app.docx.text.AgreedHighlight;
import org.travaux.app.docx.text.Look;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.tracked.Fate;
import org.travaux.app.docx.tracked.Piece;
import org.travaux.app.docx.tracked.TrackedParagraph;
import org.travaux.app.docx.tracked.TrackedText;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.Tables;
import org.travaux.markup.text.TextRange;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** Writes paragraphs with what becomes of them. Labels are text: none counts on its own. */
public final class TrackedWriter {
    private final Xml xml;
    private final Indents indents;
    private final Language draftLanguage;
    private final WordLanguage language;
    private final Revisions revisions;
    private final Bookmarks bookmarks;
    private final Footnotes footnotes;
    private final FootnoteMarks footnoteMarks;
    private final AgreedHighlight agreed;

    /**
     * @param footnotes whose paragraphs do not stand in the body
     */
    public TrackedWriter(TrackedPart part, Footnotes footnotes, Indents indents) {
        this.xml = part.xml();
        this.indents = indents;
        this.draftLanguage = part.language();
        this.language = part.wordLanguage();
        this.revisions = part.revisions(part.words());
        this.footnotes = footnotes;
        this.agreed = part.agreed();
        this.footnoteMarks = part.marks(footnotes);
        this.bookmarks = part.bookmarks(revisions, footnoteMarks);
    }

    /**
     * Writes a text.
     *
     * @param sheets on which it stands
     * @param tight whether room around paragraphs is as in the document that they came with
     */
    public void write(TrackedText text, Sheets sheets, boolean tight) throws IOException {
        List<Integer> body = footnotes.without(text.paragraphs().size());
        List<TrackedParagraph> tracked = body.stream().map(text.paragraphs()::get).toList();
        List<Paragraph> paragraphs = tracked.stream().map(TrackedParagraph::paragraph).toList();
        List<Table> tables = Tables.of(paragraphs);
        List<Fate> marks = ParagraphMarks.of(tracked, tables);
        BitSet cells = new BitSet();
        tables.forEach(table -> table.cells().forEach(cell -> cells.set(cell.start())));
        new TextBody(xml, paragraphs, draftLanguage, sheets, tight)
                .write(
                        new TextBody.One() {
                            @Override
                            public void write(int index) throws IOException {
                                if (cells.get(index)) {
                                    revisions.enterCell();
                                }
                                TrackedWriter.this.write(
                                        tracked.get(index), body.get(index), marks.get(index));
                            }

                            @Override
                            public Xml.@Nullable Content rowChange(int start, int end) {
                                return ofRow(tracked.subList(start, end));
                            }
                        });
    }

    /** A row that one of the texts has nothing of is inserted or deleted as a whole. */
    private Xml.@Nullable Content ofRow(List<TrackedParagraph> row) {
        boolean base = row.stream().anyMatch(paragraph -> paragraph.fate().inBase());
        boolean revised = row.stream().anyMatch(paragraph -> paragraph.fate().inNew());
        Piece whole = whole(row.getFirst(), Fate.of(base, revised));
        return revisions.row(whole.fate(), whole.inserter(), whole.deleter());
    }

    private void write(TrackedParagraph paragraph, int index, Fate mark) throws IOException {
        xml.element(
                "w:p",
                _ -> {
                    writeProperties(paragraph, mark);
                    writeLabel(paragraph);
                    new TrackedRuns(
                                    paragraph,
                                    index,
                                    revisions,
                                    bookmarks,
                                    footnoteMarks,
                                    agreed.of(paragraph.paragraph(), draftLanguage))
                            .write();
                    bookmarks.passEnd();
                    revisions.passEnd(mark);
                });
    }

    private void writeProperties(TrackedParagraph paragraph, Fate mark) throws IOException {
        Indent indent = indents.of(paragraph.paragraph());
        xml.element(
                "w:pPr",
                _ -> {
                    xml.value("w:pStyle", ParagraphStyle.of(paragraph.paragraph()).id());
                    LookXml.page(xml, paragraph.paragraph());
                    ListLevel.write(xml, paragraph.paragraph());
                    LookXml.direction(xml, paragraph.paragraph(), language.rightToLeft());
                    LookXml.spacing(xml, paragraph.paragraph());
                    if (!LookXml.indent(xml, paragraph.paragraph())
                            && !indent.equals(Indent.NONE)) {
                        indent.write(xml);
                    }
                    LookXml.close(xml, paragraph.paragraph());
                    LookXml.alignment(xml, paragraph.paragraph());
                    Piece whole = whole(paragraph, mark);
                    String style = KeptStyles.mark(paragraph.paragraph());
                    revisions.mark(mark, whole.inserter(), whole.deleter(), style);
                });
    }

    /** Writes the label; if it was another before, both, with one space behind them. */
    private void writeLabel(TrackedParagraph paragraph) throws IOException {
        ParagraphLabel label = paragraph.paragraph().label();
        ParagraphLabel before = paragraph.labelBefore();
        String words = label == null ? "" : label.text();
        String behind = paragraph.paragraph().kind() == ParagraphKind.TITLE ? " " : "\t";
        Fate fate = paragraph.fate();
        boolean gone = paragraph.text().text().isEmpty() && fate == Fate.DELETED;
        if (gone || Objects.equals(label, before) || !fate.inBase()) {
            write(paragraph, fate, words, words.isEmpty() ? "" : behind, gone);
            return;
        }
        boolean both = label != null && before != null;
        Fate now = Fate.of(false, fate.inNew());
        if (before != null) {
            write(paragraph, Fate.DELETED, before.text(), both ? "" : behind, true);
        }
        write(paragraph, now, words, label == null || both ? "" : behind, false);
        if (both) {
            write(paragraph, fate, "", behind, false);
        }
    }

    private void write(
            TrackedParagraph paragraph, Fate fate, String label, String behind, boolean seam)
            throws IOException {
        if (!label.isEmpty() || !behind.isEmpty()) {
            String own = seam ? Look.SEAM.style() : null;
            revisions.write(
                    whole(paragraph, fate),
                    text -> {
                        text.write(label, seam ? own : ParagraphWriter.LABEL);
                        text.write(behind, own);
                    });
        }
    }

    /** Something with a fate of its own, changed by whoever changes the paragraph's first words. */
    private static Piece whole(TrackedParagraph paragraph, Fate fate) {
        return paragraph.pieces().stream()
                .filter(piece -> piece.fate() != Fate.KEPT)
                .findFirst()
                .map(one -> Piece.wordless(one.range(), fate, one.inserter(), one.deleter()))
                .orElseGet(() -> Piece.wordless(TextRange.at(0), fate, null, null));
    }
}
