package org.travaux.markup.terminology;

import org.travaux.markup.draft.Language;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The small term base that comes with the program: names and notions of CICA and the UN. */
public final class ShippedTerms {
    private ShippedTerms() {}

    /** The terms in {@code terms.json}. */
    public static TermBase load() {
        try (InputStream in = ShippedTerms.class.getResourceAsStream("terms.json")) {
            if (in == null) {
                throw new IllegalStateException("terms.json is missing from the program");
            }
            List<TermEntry> entries = new ArrayList<>();
            for (JsonNode entry : JsonMapper.shared().readTree(in).path("terms")) {
                Map<Language, List<String>> terms = new LinkedHashMap<>();
                for (Language each : List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH)) {
                    List<String> written = new ArrayList<>();
                    entry.path(each.tag()).forEach(term -> written.add(term.asString()));
                    terms.put(each, written);
                }
                entries.add(
                        new TermEntry(
                                entry.path("en").path(0).asString(),
                                terms,
                                entry.path("source").asString()));
            }
            return new TermBase(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
