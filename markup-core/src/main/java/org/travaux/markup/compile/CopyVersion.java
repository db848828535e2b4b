package org.travaux.markup.compile;

import org.travaux.markup.data.Language;

import java.util.List;
import java.util.Map;

/**
 * A paragraph as somebody would have it.
 *
 * @param copy the index of their copy among the compilation's
 * @param delegation who
 * @param texts by language, in those in which the copy is; blank where the paragraph is to go
 * @param reserves by language, what they said of words that stay
 * @param elsewhere whether it goes from here, or comes here, because it was moved
 */
record CopyVersion(
        int copy,
        String delegation,
        Map<Language, String> texts,
        Map<Language, List<Reserve>> reserves,
        boolean elsewhere) {
    CopyVersion {
        texts = Map.copyOf(texts);
        reserves = Map.copyOf(reserves);
    }
}
