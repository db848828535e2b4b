package org.travaux.markup.importing;

import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.importing.languages.FileParagraph;
import org.travaux.markup.importing.recognition.Blocks;
import org.travaux.markup.importing.recognition.ImportedParagraph;
import org.travaux.markup.importing.recognition.Recognition;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.importing.source.GivenText;
import org.travaux.markup.importing.source.ImportSource;
import org.travaux.markup.importing.source.JoinedText;
import org.travaux.markup.importing.source.SourceText;
import org.travaux.markup.profile.Profile;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a file that may hold several languages.
 *
 * @param pieces in their order, with what they say about their language
 * @param paragraphs the same, recognised; those of one language are recognised together
 */
record SeveralTexts(List<FileParagraph> pieces, Recogniser paragraphs) {
    /** Recognises paragraphs that stand in one text. */
    @FunctionalInterface
    interface Recogniser {
        /**
         * What paragraphs are.
         *
         * @param pieces some of the paragraphs of the file
         * @return one for each, in their order
         */
        List<ImportedParagraph> recognise(List<FileParagraph> pieces);
    }

    /**
     * @param profile the notation it is written in
     */
    static SeveralTexts of(ImportSource source, Profile profile) {
        return switch (source) {
            case SourceText text -> of(Blocks.paragraphs(text.text(), text.format()), profile);
            case GivenText text -> ofGiven(text.paragraphs(), profile);
            case JoinedText(ImportSource cut) -> of(cut, profile);
        };
    }

    private static SeveralTexts of(List<Blocks.RawParagraph> raw, Profile profile) {
        List<FileParagraph> pieces = new ArrayList<>();
        for (Blocks.RawParagraph paragraph : raw) {
            pieces.add(FileParagraph.of(pieces.size(), paragraph.text(), false));
        }
        return new SeveralTexts(
                pieces,
                some ->
                        Recognition.of(
                                some.stream().map(each -> raw.get(each.index())).toList(),
                                profile,
                                false));
    }

    private static SeveralTexts ofGiven(List<GivenParagraph> given, Profile profile) {
        List<FileParagraph> pieces = new ArrayList<>();
        TableCell before = null;
        for (GivenParagraph paragraph : given) {
            TableCell cell = paragraph.layout().cell();
            boolean joined = cell != null && before != null && cell.row() >= before.row();
            pieces.add(FileParagraph.of(pieces.size(), paragraph.text().text(), joined));
            before = cell;
        }
        return new SeveralTexts(
                pieces,
                some ->
                        Recognition.given(
                                some.stream().map(each -> given.get(each.index())).toList(),
                                profile,
                                false));
    }
}
