package org.travaux.markup.importing;

import org.travaux.markup.draft.Language;

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
}
