package org.travaux.markup.terminology;

import org.travaux.markup.data.Language;
import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The small term base that comes with the program: names and notions of CICA and the UN. */
public final class ShippedTerms {
    private ShippedTerms() {}

    /** The terms in {@code terms.json}. */
    public static TermBase load() {
        List<TermEntry> entries = new ArrayList<>();
        for (JsonNode entry : LanguageData.read("terminology/terms").path("terms")) {
            Map<Language, List<String>> terms = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> each : entry.properties()) {
                if (each.getValue().isArray()) {
                    terms.put(
                            new Language(each.getKey()),
                            each.getValue().valueStream().map(JsonNode::asString).toList());
                }
            }
            entries.add(
                    new TermEntry(
                            entry.path("en").path(0).asString(),
                            terms,
                            entry.path("source").asString()));
        }
        return new TermBase(entries);
    }
}
