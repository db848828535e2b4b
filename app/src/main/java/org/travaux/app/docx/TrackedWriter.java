package org.travaux.app.docx;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.tracked.Fate;
import org.travaux.app.docx.tracked.Piece;
import org.travaux.app.docx.tracked.TrackedParagraph;
import org.travaux.app.docx.tracked.TrackedText;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.ParagraphLabel;
import org.travaux.markup.text.TextRange;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Writes paragraphs with what becomes of them. Labels are text: none counts on its own. */
final class TrackedWriter {
    private final Xml xml;
    private final Indents indents;
    private final WordLanguage language;
    private final Revisions revisions;
    private final Bookmarks bookmarks;

    TrackedWriter(Xml xml, Language language, Authors authors, Comments comments, Indents indents) {
        this.xml = xml;
        this.indents = indents;
        this.language = WordLanguage.of(language);
        this.revisions = new Revisions(xml, new TextWriter(xml, this.language), authors);
        this.bookmarks = new Bookmarks(xml, revisions, comments);
    }

    void write(TrackedText text) throws IOException {
        List<TrackedParagraph> paragraphs = text.paragraphs();
        List<Fate> marks = ParagraphMarks.of(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            TrackedParagraph paragraph = paragraphs.get(i);
            Fate mark = marks.get(i);
            xml.element(
                    "w:p",
                    _ -> {
                        writeProperties(paragraph, mark);
                        writeLabel(paragraph);
                        new TrackedRuns(paragraph, revisions, bookmarks).write();
                        revisions.passEnd(mark);
                    });
        }
    }

    private void writeProperties(TrackedParagraph paragraph, Fate mark) throws IOException {
        Indent indent = indents.of(paragraph.paragraph());
        xml.element(
                "w:pPr",
                _ -> {
                    xml.value("w:pStyle", ParagraphStyle.of(paragraph.paragraph()));
                    ListLevel.write(xml, paragraph.paragraph());
                    if (language.rightToLeft()) {
                        xml.empty("w:bidi");
                    }
                    if (!indent.equals(Indent.NONE)) {
                        indent.write(xml);
                    }
                    Piece whole = whole(paragraph, mark);
                    revisions.mark(mark, whole.inserter(), whole.deleter());
                });
    }

    private void writeLabel(TrackedParagraph paragraph) throws IOException {
        ParagraphLabel label = paragraph.paragraph().label();
        ParagraphLabel before = paragraph.labelBefore();
        Fate fate = paragraph.fate();
        boolean gone = paragraph.text().text().isEmpty() && fate == Fate.DELETED;
        if (!Objects.equals(label, before) && fate.inBase()) {
            writeLabel(paragraph, before, Fate.DELETED, Look.SEAM.style());
            fate = Fate.of(false, fate.inNew());
        }
        writeLabel(paragraph, label, fate, gone ? Look.SEAM.style() : ParagraphWriter.LABEL);
    }

    private void writeLabel(
            TrackedParagraph paragraph,
            @Nullable ParagraphLabel label,
            Fate fate,
            @Nullable String style)
            throws IOException {
        if (label == null) {
            return;
        }
        boolean title = paragraph.paragraph().kind() == ParagraphKind.TITLE;
        boolean seam = Objects.equals(style, Look.SEAM.style());
        revisions.write(
                whole(paragraph, fate),
                text -> {
                    text.write(label.text(), style);
                    text.write(title ? " " : "\t", seam ? style : null);
                });
    }

    /** Something with a fate of its own, changed by whoever changes the paragraph's first words. */
    private static Piece whole(TrackedParagraph paragraph, Fate fate) {
        return paragraph.pieces().stream()
                .filter(piece -> piece.fate() != Fate.KEPT)
                .findFirst()
                .map(one -> new Piece(one.range(), "", fate, one.inserter(), one.deleter()))
                .orElseGet(() -> new Piece(TextRange.at(0), "", fate, null, null));
    }
}
