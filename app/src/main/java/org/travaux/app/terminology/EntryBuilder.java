package org.travaux.app.terminology;

import org.travaux.markup.data.Language;
import org.travaux.markup.terminology.TermEntry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is read of one entry of a term base. */
final class EntryBuilder {
    private static final int LONGEST_TERM = 400;

    private final String id;
    private final Map<Language, List<String>> terms = new LinkedHashMap<>();
    private String source = "";

    EntryBuilder(String id) {
        this.id = id;
    }

    /** Adds a term; of a language's tag, {@code en-GB}, only the language counts. */
    void add(String tag, String term) {
        String language = tag.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        String words = term.strip().replaceAll("\\s+", " ");
        if (!words.isEmpty() && words.length() <= LONGEST_TERM && language.matches("[a-z]{2,3}")) {
            terms.computeIfAbsent(new Language(language), _ -> new ArrayList<>()).add(words);
        }
    }

    /** Says where the terms are from; what was said first holds. */
    void source(String where) {
        source = source.isEmpty() ? where.strip() : source;
    }

    /** The entry; it may have no term. */
    TermEntry entry() {
        return new TermEntry(id, terms, source);
    }
}
