package org.travaux.markup.importing;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.importing.alignment.Row;

import java.util.ArrayList;
import java.util.List;

/** Something that whoever imports should know. */
public sealed interface ImportRemark {
    /** A language has more or fewer paragraphs than the source language. */
    record CountsDiffer(Language language, int paragraphs, Language source, int sourceParagraphs)
            implements ImportRemark {}

    /**
     * A paragraph found no counterpart in the source language and stands in a row of its own.
     *
     * @param row the index of that row in the draft
     */
    record Unmatched(Language language, int row) implements ImportRemark {}

    /**
     * A paragraph is called otherwise in another language; the draft has one label for all.
     *
     * @param row its index in the draft
     * @param label the one that the draft has
     * @param other the one that it has not
     */
    record LabelsDiffer(int row, ParagraphLabel label, Language language, ParagraphLabel other)
            implements ImportRemark {
        static List<ImportRemark> in(List<Row> rows) {
            List<ImportRemark> remarks = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                int row = i;
                ParagraphLabel label = rows.get(i).first().label();
                if (label != null) {
                    rows.get(i)
                            .otherLabels()
                            .forEach(
                                    (language, other) ->
                                            remarks.add(
                                                    new LabelsDiffer(row, label, language, other)));
                }
            }
            return remarks;
        }
    }

    /**
     * A paragraph ends in the middle of a sentence, and another seems to go on with it.
     *
     * @param row the index of the first in the draft
     * @param next the index of the other
     */
    record CutParagraph(Language language, int row, int next) implements ImportRemark {}

    /**
     * A comment in a text, which is no part of it.
     *
     * @param where the beginning of the line behind it; may be empty
     */
    record Comment(Language language, String where, String text) implements ImportRemark {}

    /**
     * Rows of a text in several languages stand in some of them only: nothing in the others
     * corresponds to them.
     *
     * @param languages those that the rows have
     * @param first the index of the first of these rows in the draft
     * @param last the index of the last
     */
    record OnlyIn(List<Language> languages, int first, int last) implements ImportRemark {
        public OnlyIn {
            languages = List.copyOf(languages);
        }
    }

    /**
     * Rows are the letterhead of a text once more, as it stood in front of another language.
     *
     * @param first the index of the first of these rows in the draft
     * @param last the index of the last
     */
    record Repeated(int first, int last) implements ImportRemark {}

    /**
     * The first line of a text is the document's symbol and no paragraph of the draft.
     *
     * @param language of the text
     */
    record Symbol(Language language, String symbol) implements ImportRemark {}

    /** A language that was asked for is not in the text. */
    record NotFound(Language language) implements ImportRemark {}
}
