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
 */
public record Copy(String file, String delegation, Set<String> speakers, Draft text) {
    public Copy {
        speakers = Set.copyOf(speakers);
    }

    /** A copy in which only the delegation itself speaks. */
    public Copy(String file, String delegation, Draft text) {
        this(file, delegation, Set.of(), text);
    }
}
