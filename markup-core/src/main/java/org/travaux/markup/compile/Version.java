package org.travaux.markup.compile;

import org.travaux.markup.draft.Language;

import java.util.Map;

/**
 * A paragraph as somebody would have it.
 *
 * @param copy the index of their copy among the compilation's
 * @param delegation who
 * @param texts by language, in those in which the copy is; blank where the paragraph is to go
 * @param elsewhere whether it goes from here, or comes here, because it was moved
 */
record Version(int copy, String delegation, Map<Language, String> texts, boolean elsewhere) {
    Version {
        texts = Map.copyOf(texts);
    }
}
