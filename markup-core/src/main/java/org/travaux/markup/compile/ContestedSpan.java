package org.travaux.markup.compile;

import org.travaux.markup.data.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of the base that one or several want otherwise, each in their own way, in one language or
 * in several.
 *
 * @param spans by language
 * @param words by the index of the version, what it says instead, by language
 */
record ContestedSpan(Map<Language, Span> spans, Map<Integer, Map<Language, String>> words) {
    /** The languages in which it is known, in the draft's order. */
    List<Language> languages() {
        return List.copyOf(spans.keySet());
    }

    /** The same with what is said of it in another language. */
    ContestedSpan with(ContestedSpan other) {
        Map<Language, Span> allSpans = new LinkedHashMap<>(spans);
        allSpans.putAll(other.spans);
        Map<Integer, Map<Language, String>> allWords = new LinkedHashMap<>();
        words.forEach((version, each) -> allWords.put(version, new LinkedHashMap<>(each)));
        other.words.forEach(
                (version, each) ->
                        allWords.computeIfAbsent(version, _ -> new LinkedHashMap<>()).putAll(each));
        return new ContestedSpan(allSpans, allWords);
    }
}
