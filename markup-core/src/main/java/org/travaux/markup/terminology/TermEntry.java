package org.travaux.markup.terminology;

import org.travaux.markup.data.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One notion and what it is called.
 *
 * @param id tells it from others in its term base; stable
 * @param terms in each language the term to be preferred first, then others that are right too
 * @param source where that is written: a charter, a treaty, a term base; may be empty
 */
public record TermEntry(String id, Map<Language, List<String>> terms, String source) {
    public TermEntry {
        Map<Language, List<String>> copied = new LinkedHashMap<>();
        terms.forEach((language, all) -> copied.put(language, List.copyOf(all)));
        terms = Map.copyOf(copied);
    }

    /** The terms in a language; empty if there are none. */
    public List<String> in(Language language) {
        return terms.getOrDefault(language, List.of());
    }
}
