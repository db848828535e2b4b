package org.travaux.app.docx;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.footnotes.Footnotes;
import org.travaux.app.docx.footnotes.FootnotesPart;
import org.travaux.app.docx.numbering.CountedLabels;
import org.travaux.app.docx.numbering.Indents;
import org.travaux.app.docx.parts.Contents;
import org.travaux.app.docx.parts.DocumentPhrases;
import org.travaux.app.docx.parts.DocxPackage;
import org.travaux.app.docx.parts.HeaderAndFooter;
import org.travaux.app.docx.parts.KeptStyles;
import org.travaux.app.docx.parts.Page;
import org.travaux.app.docx.parts.Sheets;
import org.travaux.app.docx.parts.StyleSheet;
import org.travaux.app.docx.revisions.AnnotationIds;
import org.travaux.app.docx.revisions.AuthorNames;
import org.travaux.app.docx.revisions.Comments;
import org.travaux.app.docx.revisions.TrackedFootnotes;
import org.travaux.app.docx.revisions.TrackedNotes;
import org.travaux.app.docx.revisions.TrackedPart;
import org.travaux.app.docx.revisions.TrackedWriter;
import org.travaux.app.docx.text.AgreedHighlight;
import org.travaux.app.docx.tracked.EarlierVersion;
import org.travaux.app.docx.tracked.TrackedParagraph;
import org.travaux.app.docx.tracked.TrackedText;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.reading.TextReading;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One language of a draft as a Word document with tracked changes: rejecting all of them gives the
 * base text, accepting all the new one ({@code docs/decisions/tracked.md}).
 */
public final class TrackedDocument {
    private TrackedDocument() {}

    /**
     * Writes the changes from the text as it stood, as positions tell, to what is proposed. The
     * stream stays open.
     *
     * @param notices what nobody may miss about it, each in a sentence, at the head of every page
     * @throws IllegalArgumentException if the language is not one of the draft's
     * @throws IOException if the stream cannot be written to
     */
    public static void write(
            DraftReading reading,
            Language language,
            DocumentPhrases phrases,
            List<String> notices,
            OutputStream out)
            throws IOException {
        write(reading, TrackedText.of(reading, language), language, phrases, notices, out);
    }

    /**
     * How many open points stand in brackets in the document, because neither positions nor the
     * earlier version tell what of them is new.
     *
     * @param earlier the version that changes are made to; null for the text as it stood
     * @throws IllegalArgumentException if the language is not one of the drafts'
     */
    public static int inBrackets(
            @Nullable DraftReading earlier, DraftReading reading, Language language) {
        TrackedText changes =
                earlier == null
                        ? TrackedText.of(reading, language)
                        : TrackedText.since(
                                EarlierVersion.of(earlier, language), reading, language);
        List<String> revised =
                changes.paragraphs().stream().map(TrackedParagraph::revised).toList();
        TextReading left = TextReading.of(revised, reading.notation());
        return left.spanning().size()
                + left.paragraphs().stream().mapToInt(one -> one.reading().choices().size()).sum();
    }

    /**
     * Writes the changes from an earlier version to what is proposed. The stream stays open.
     *
     * @param notices as above
     * @throws IllegalArgumentException if the language is not one of both drafts'
     * @throws IOException if the stream cannot be written to
     */
    public static void writeSince(
            DraftReading earlier,
            DraftReading reading,
            Language language,
            DocumentPhrases phrases,
            List<String> notices,
            OutputStream out)
            throws IOException {
        EarlierVersion before = EarlierVersion.of(earlier, language);
        TrackedText changes = TrackedText.since(before, reading, language);
        write(reading, changes, language, phrases, notices, out);
    }

    private static void write(
            DraftReading reading,
            TrackedText changes,
            Language language,
            DocumentPhrases phrases,
            List<String> notices,
            OutputStream out)
            throws IOException {
        String caption = phrases.say("printed.tracked");
        HeaderAndFooter headerAndFooter =
                HeaderAndFooter.working(reading.draft(), caption, language, Page.PORTRAIT, notices);
        Sheets sheets = new Sheets(headerAndFooter.with(reading.draft()));
        boolean tight = reading.draft().look().spacing() != null;
        Indents indents = new Indents(reading.draft());
        AuthorNames authors = new AuthorNames(reading.notation().delegations(), language, phrases);
        Comments comments = new Comments(authors, language, phrases);
        AnnotationIds ids = new AnnotationIds();
        AgreedHighlight agreed = new AgreedHighlight(reading.notation());
        Function<Xml, TrackedPart> part =
                xml -> new TrackedPart(xml, language, authors, comments, ids, agreed);
        Footnotes footnotes = TrackedFootnotes.in(reading, language, changes);
        DocxPackage.write(
                out,
                new Contents(
                        reading.draft(),
                        sheets,
                        StyleSheet.FULL_PAGE,
                        new KeptStyles(
                                changes.paragraphs().stream()
                                        .map(TrackedParagraph::paragraph)
                                        .toList()),
                        new CountedLabels(List.of(), indents),
                        xml ->
                                new TrackedWriter(part.apply(xml), footnotes, indents)
                                        .write(changes, sheets, tight),
                        Stream.concat(
                                        FootnotesPart.of(
                                                footnotes,
                                                xml ->
                                                        List.of(
                                                                new TrackedNotes(
                                                                        part.apply(xml), changes)))
                                                .stream(),
                                        Stream.of(comments))
                                .toList()));
    }
}
