package org.travaux.markup.terminology;

import org.travaux.markup.draft.Language;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The endings that words of a language take. Loaded from {@code endings.json}. */
final class Endings {
    private Endings() {}

    /** The endings, the longest first; none where the data has none. */
    static List<String> of(Language language) {
        return Loaded.ENDINGS.getOrDefault(language.tag(), List.of());
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final Map<String, List<String>> ENDINGS = load();

        private static Map<String, List<String>> load() {
            try (InputStream in = Endings.class.getResourceAsStream("endings.json")) {
                if (in == null) {
                    throw new IllegalStateException("endings.json is missing from the program");
                }
                Map<String, List<String>> endings = new HashMap<>();
                for (Map.Entry<String, JsonNode> each :
                        JsonMapper.shared().readTree(in).path("endings").properties()) {
                    endings.put(
                            each.getKey(),
                            Stream.of(each.getValue().asString().split(" "))
                                    .sorted(Comparator.comparingInt(ending -> -ending.length()))
                                    .toList());
                }
                return endings;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
