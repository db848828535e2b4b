package org.travaux.markup.numbering;

import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Locale;

/**
 * Words that a person has to look at, because a number in them became another or may have.
 *
 * @param paragraph the index of the paragraph in which they stand
 * @param was where they stood, in UTF-16 code units
 * @param range where they stand once the sure references are changed
 * @param words as they stand there
 * @param reason why they were not changed, or what else is the matter
 * @param names the labels that may be meant, as they were; empty if none may. Of {@link
 *     Reason#ONLY_HERE} the tags of the languages in which the reference is missing
 */
public record DoubtfulReference(
        int paragraph,
        Language language,
        TextRange was,
        TextRange range,
        String words,
        Reason reason,
        List<String> names) {
    public DoubtfulReference {
        names = List.copyOf(names);
    }

    /** Why somebody has to look. */
    public enum Reason {
        /** Several paragraphs have that label. */
        SEVERAL,
        /** No paragraph had that number, and one has it now. */
        NONE,
        /** The paragraph it names is not in the text any more. */
        GONE,
        /** It may be a paragraph of another document. */
        OTHER_DOCUMENT,
        /** It is a paragraph of an article or an annex. */
        DIVISION,
        /** What lies between its first and its last is not the same any more. */
        RANGE,
        /** Its number is written in words. */
        IN_WORDS,
        /** What is written behind its number goes by how that is spoken. */
        ENDING,
        /** A number behind it may belong to it or not. */
        MORE,
        /** It stands in a note of an editor, who may mean the labels as they were. */
        NOTE,
        /** It was changed here, and other languages don't name the same paragraph. */
        ONLY_HERE;

        /** The reason as files and sentences know it. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
