package org.travaux.markup.compile;

import org.travaux.markup.draft.Draft;

import java.util.Set;

/**
 * A copy that came back.
 *
 * @param file the name of its file, without a folder
 * @param delegation the code of whose copy it is
 * @param speakers codes of others whose positions in it are believed, because they are known to
 *     have made them: the authors of tracked changes
 * @param text what it says, in one or several of the base's languages
 * @param origin what it was made from
 */
public record Copy(
        String file, String delegation, Set<String> speakers, Draft text, Origin origin) {
    public Copy {
        speakers = Set.copyOf(speakers);
    }

    /** From which text a copy was made, where others were compiled into the draft before. */
    public enum Origin {
        /** It does not say: it is taken to be made from the text that it is more like. */
        UNKNOWN,
        /** The draft as it is, with the brackets of the others. */
        DRAFT,
        /** The text before any was compiled. */
        TEXT_BEFORE
    }

    /** A copy that does not say from which text it was made. */
    public Copy(String file, String delegation, Set<String> speakers, Draft text) {
        this(file, delegation, speakers, text, Origin.UNKNOWN);
    }

    /** The same copy, of which it is known what it was made from. */
    public Copy madeFrom(Origin known) {
        return new Copy(file, delegation, speakers, text, known);
    }

    /** A copy in which only the delegation itself speaks. */
    public Copy(String file, String delegation, Draft text) {
        this(file, delegation, Set.of(), text);
    }
}
